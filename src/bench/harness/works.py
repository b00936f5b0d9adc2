"""The works that are measured, each a part of the table."""

import re
import shutil
import subprocess
from pathlib import Path

from . import sites
from .contents import compare
from .processes import Contender, interleaved, middle, ratio
from .table import Table

# Of decimal megabytes, in MiB.
GIGABYTE = 1000 * 1000 * 1000 / (1 << 20)
FEED = re.compile(r"(feed|atom)\.(xml|json)$")


class Bench:
    """One run of the benchmark. hugo: whether it is measured too."""

    def __init__(self, generator: sites.Generator, table: Table, hugo: bool, runs: int):
        self.generator = generator
        self.table = table
        self.hugo = hugo
        self.runs = runs
        self.log = generator.work / "log"
        self.walls = {}
        self.took = []

    def _measure(self, work: str, contenders: list, runs: int, warm: bool = True) -> dict:
        """Runs them in turn, and notes what each has taken."""
        samples = interleaved(contenders, runs, self.log, warm)
        for name, taken in samples.items():
            figures = (f"{middle(taken, measure):>10.2f}" for measure in UNITS)
            self.took.append(f"{work + ': ' + name:<50}" + "".join(figures))
        return samples

    def figures(self) -> list:
        """Lines of a table: the medians of all that was measured."""
        return [f"{'medians':<50}" + "".join(f"{unit:>10}" for unit in UNITS.values()), *self.took]

    def _contenders(self, n: int, *ours: Contender) -> list:
        """Hugo, if it is here, before ours."""
        if not self.hugo:
            return list(ours)
        site = sites.hugos(self.generator, n)
        return [Contender("Hugo", site.command, site.clear), *ours]

    def _against_hugo(self, work: str, measure: str, samples: dict, name: str, must: float, aim: str = "") -> None:
        if self.hugo:
            theirs = f"Hugo {middle(samples['Hugo'], measure):.2f}"
            value = ratio(samples[name], samples["Hugo"], measure)
            self.table.ratio(work, UNITS[measure], middle(samples[name], measure), theirs, value, must, aim)

    def start(self, n: int, must: float = 5) -> None:
        """The time to start: a site of an article or so, the complete product."""
        site = sites.ours(self.generator, n, "yaml", "complete.yml", "start")
        contenders = self._contenders(n, Contender("ours", site.command, site.clear))
        samples = self._measure(f"{n:,}, complete", contenders, max(self.runs, 11))
        self._against_hugo(f"{n:,} article(s), full, launcher", "wall", samples, "ours", must, "3")

    def small(self, n: int) -> None:
        """A full build of equal work."""
        site = sites.ours(self.generator, n, "yaml", "equal.yml", "equal")
        contenders = self._contenders(n, Contender("ours", site.command, site.clear))
        samples = self._measure(f"{n:,}, equal work", contenders, self.runs)
        self._against_hugo(f"{n:,} articles, full, equal work", "wall", samples, "ours", 2, "1")

    def main(self, n: int) -> list:
        """Full builds, updates and the floor. Returns lines that say what the sites hold."""
        equal = sites.ours(self.generator, n, "yaml", "equal.yml", "equal")
        complete = sites.ours(self.generator, n, "yaml", "complete.yml", "complete")
        raw = sites.ours(self.generator, n, "raw", "complete.yml", "raw")
        updates = Updates(complete)
        contenders = self._contenders(
            n,
            Contender("equal", equal.command, equal.clear),
            Contender("complete", complete.command, updates.anew),
            *updates.contenders(),
            Contender("raw", raw.command, raw.clear),
        )
        samples = self._measure(f"{n:,}", contenders, self.runs)
        works = f"{n:,} articles, "
        self._against_hugo(works + "full, equal work", "wall", samples, "equal", 0.8, "0.5")
        for measure, must, aim in (("wall", 1.2, "0.8"), ("cpu", 1.4, ""), ("peak", 0.5, "")):
            self._against_hugo(works + "full, complete", measure, samples, "complete", must, aim)
        for name, against, must in (("raw", "complete", 1.3), ("nothing", "complete", 0.15), ("changed", "complete", 0.2)):
            value = ratio(samples[name], samples[against], "wall")
            theirs = f"full {middle(samples[against], 'wall'):.2f}"
            self.table.ratio(works + NAMES[name], "wall s", middle(samples[name], "wall"), theirs, value, must)
        updates.tell(self.table, works)
        self._floor(works, samples, equal, "equal")
        held = {"ours, equal": equal.out, "ours, complete": complete.out}
        if self.hugo:
            theirs = sites.hugos(self.generator, n)
            subprocess.run(theirs.command, check=True)
            self._floor(works, samples, theirs, "Hugo")
            held = {"Hugo": theirs.out, **held}
        return compare(held)

    def _floor(self, works: str, samples: dict, site: sites.Site, name: str) -> None:
        """How far a build is from reading its articles and writing its files, and nothing else."""
        out = self.generator.work / "floor"
        command = ["java", str(sites.BENCH / "Floor.java"), str(site.seeds), str(site.out), str(out)]
        seconds = []
        for _ in range(self.runs + 1):
            shutil.rmtree(out, ignore_errors=True)
            told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            seconds.append(float(told.split()[0]))
        shutil.rmtree(out, ignore_errors=True)
        floor = sorted(seconds[1:])[self.runs // 2]
        wall = middle(samples[name], "wall")
        self.table.told(works + f"above the floor, {name}", "wall s", wall, f"floor {floor:.2f}", wall / floor)

    def large(self, n: int, runs: int, hugo: bool, heap: str = "") -> None:
        """A full build of an archive, the complete product, in bounded memory."""
        with_hugo, self.hugo = self.hugo, self.hugo and hugo
        try:
            site = sites.ours(self.generator, n, "yaml", "complete.yml", "large")
            environment = {"WARRAQ_OPTS": f"-Xmx{heap}"} if heap else None
            contender = Contender("ours", site.command, site.clear, environment=environment)
            samples = self._measure(f"{n:,}, complete", self._contenders(n, contender), runs, warm=False)
            self._large_rows(n, samples, heap)
            site.clear()
        finally:
            self.hugo = with_hugo

    def _large_rows(self, n: int, samples: dict, heap: str) -> None:
        work = f"{n:,} articles, full, complete" + (f", -Xmx{heap}" if heap else "")
        wall, peak = middle(samples["ours"], "wall"), middle(samples["ours"], "peak")
        self._against_hugo(work, "wall", samples, "ours", 0.25)
        tenth = self.walls.get(n // 10)
        if n >= 1_000_000 and tenth:
            self.table.ratio(work, "wall s", wall, f"{n // 10:,} articles {tenth:.2f}", wall / tenth, 12)
        elif not self.hugo:
            self.table.told(work, "wall s", wall)
        if not heap:
            self.table.limit(work, "peak MiB", peak, round(GIGABYTE), "1 GB")
        else:
            self.table.told(work, "peak MiB", peak)
        self.walls[n] = wall


UNITS = {"wall": "wall s", "cpu": "CPU s", "peak": "peak MiB"}
NAMES = {"raw": "raw .txt, full", "nothing": "nothing changed", "changed": "one body changed"}


class Updates:
    """Three builds after a full one: nothing changed, one body changed, one article added; and what each has written."""

    def __init__(self, site: sites.Site):
        self.site = site
        self.turn = 0
        self.added = None
        self.before = {}
        self.written = {"nothing": [], "changed": [], "added": []}

    def anew(self) -> None:
        """Before the full build."""
        if self.added:
            self.added.unlink()
            self.added = None
        self.site.clear()
        self.turn += 1

    def contenders(self) -> list:
        """To be measured in this order, after the full build."""
        edits = {"nothing": self._nothing, "changed": self._change, "added": self._add}
        return [Contender(name, self.site.command, self._before(edit), self._after(name)) for name, edit in edits.items()]

    def _nothing(self) -> None:
        sites.settle()
        subprocess.run(self.site.command, check=True)

    def _change(self) -> None:
        sites.change_body(self.site, self.turn)

    def _add(self) -> None:
        self.added = sites.add_article(self.site, self.turn)

    def _before(self, edit):
        def prepare() -> None:
            edit()
            self.before = self.site.state()

        return prepare

    def _after(self, name: str):
        def done() -> None:
            self.written[name].append(sites.written(self.before, self.site.state()))

        return done

    def tell(self, table: Table, works: str) -> None:
        """The numbers of files that were written, the largest of all turns."""
        most = {name: max(turns, key=len) for name, turns in self.written.items()}
        feeds = sum(bool(FEED.search(path)) for path in most["changed"])
        table.limit(works + "nothing changed", "files written", len(most["nothing"]), 0)
        rest = len(most["changed"]) - feeds
        table.limit(works + "one body changed", "files written", rest, 3, f"besides {feeds} feeds")
        table.limit(works + "one article added", "files written", len(most["added"]), 39, "fewer than 40")
