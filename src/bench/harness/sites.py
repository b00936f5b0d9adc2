"""Lays out sites of made-up articles, edits them, and sees which files a build has written."""

import base64
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

BENCH = Path(__file__).resolve().parent.parent
WARRAQ = BENCH.parent.parent / "target/warraq/bin/warraq"
PICTURES = 40
LARGE = 100_000
BYTES_OF_AN_ARTICLE = 32 << 10
BOOKKEEPING = ".warraq-"

# 16 x 9 pixels, grey: the articles' photographs, so that nobody warns of missing ones.
PHOTOGRAPH = base64.b64decode(
    "/9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgy"
    "PC4zNDL/wAALCAAJABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEG"
    "E1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJ"
    "ipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/ACiiiv/Z"
)


class Generator:
    """A folder with gen_corpus.py (--n N --format yaml|raw --out DIR) and, for Hugo, peers/hugo and static."""

    def __init__(self, folder: Path, work: Path):
        self.folder = folder.resolve()
        self.work = work
        self.script = self.folder / "gen_corpus.py"
        if not self.script.is_file():
            sys.exit(f"run: error: there is no gen_corpus.py in {folder}")

    @property
    def hugo(self) -> Path:
        """The peer's site without articles."""
        return self.folder / "peers/hugo"

    def corpus(self, n: int, form: str) -> Path:
        """N articles, made once."""
        folder = self.work / f"corpus-{form}-{n}"
        done = folder / ".done"
        if not done.exists():
            room = shutil.disk_usage(self.work).free
            if room < n * BYTES_OF_AN_ARTICLE:
                sys.exit(f"run: error: {self.work} has no room for {n} articles and the sites made of them: --work DIR")
            shutil.rmtree(folder, ignore_errors=True)
            command = [sys.executable, str(self.script), "--n", str(n), "--format", form, "--out", str(folder)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            done.touch()
        return folder


def _pictures(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, PICTURES + 1):
        (folder / f"photo-{number:02}.jpg").write_bytes(PHOTOGRAPH)


def _copy_articles(corpus: Path, to: Path, linked: bool) -> None:
    """linked: by hard links, for sites so large that nobody edits them."""
    copy = os.link if linked else shutil.copyfile
    shutil.copytree(corpus, to, copy_function=copy, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".done"))


@dataclass(frozen=True)
class Site:
    """A site that is ready to build: the command that builds it, and what to remove before it is built anew."""

    folder: Path
    out: Path
    command: list
    seeds: Path

    def clear(self) -> None:
        """As if it had never been built."""
        shutil.rmtree(self.out, ignore_errors=True)
        shutil.rmtree(self.folder / ".warraq", ignore_errors=True)

    def inputs(self) -> list:
        """The articles' files, in order."""
        return sorted(p for p in self.seeds.rglob("a*") if p.suffix in (".md", ".txt") and p.is_file())

    def state(self) -> dict:
        """Each file of the output with what changes when it is written."""
        found = {}
        for folder, _, names in os.walk(self.out):
            for name in names:
                if not name.startswith(BOOKKEEPING):
                    path = os.path.join(folder, name)
                    seen = os.stat(path)
                    found[os.path.relpath(path, self.out)] = (seen.st_ino, seen.st_mtime_ns, seen.st_size)
        return found


def ours(generator: Generator, n: int, form: str, settings: str, name: str) -> Site:
    """A site of ours. settings: the name of a file in src/bench/settings."""
    folder = generator.work / f"warraq-{name}-{n}"
    shutil.rmtree(folder, ignore_errors=True)
    _copy_articles(generator.corpus(n, form), folder / "seeds", n >= LARGE)
    _pictures(folder / "seeds/static/img")
    shutil.copy(BENCH / "settings" / settings, folder / "seeds/site.yml")
    # Of a million articles, three minutes apart, some are of the future.
    return Site(folder, folder / "site", [str(WARRAQ), "build", "-q", "--future", str(folder)], folder / "seeds")


def hugos(generator: Generator, n: int) -> Site:
    """The same articles as Hugo's site."""
    folder = generator.work / f"hugo-{n}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(generator.hugo, folder)
    shutil.copytree(generator.folder / "static", folder / "static")
    subprocess.run(["chmod", "-R", "u+w", str(folder)], check=True)
    _copy_articles(generator.corpus(n, "yaml"), folder / "content", n >= LARGE)
    _pictures(folder / "static/img")
    command = ["hugo", "--noBuildLock", "--quiet", "--buildFuture", "--source", str(folder)]
    return Site(folder, folder / "public", command, folder / "content")


def written(before: dict, after: dict) -> list:
    """The files that are new or were written again."""
    return sorted(path for path, state in after.items() if before.get(path) != state)


def settle() -> None:
    """Waits until no file is so new that a build reads it once more to be sure."""
    time.sleep(3)


def change_body(site: Site, turn: int) -> Path:
    """Adds a paragraph to the article in the middle."""
    inputs = site.inputs()
    article = inputs[len(inputs) // 2]
    with article.open("a", encoding="utf-8") as text:
        text.write(f"\nفقرة جديدة رقم {turn}.\n")
    return article


def add_article(site: Site, number: int) -> Path:
    """Adds an article, the newest of all, that is otherwise like the last one."""
    last = max(site.inputs(), key=lambda path: path.name)
    text = last.read_text(encoding="utf-8")
    text = re.sub(r'^title: .*$', f'title: "خبر جديد رقم {number}"', text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^date: .*$", f"date: 2026-01-01T00:{number % 60:02}:00Z", text, count=1, flags=re.MULTILINE)
    added = last.with_name(f"a9{number:06}.md")
    added.write_text(text, encoding="utf-8")
    return added
