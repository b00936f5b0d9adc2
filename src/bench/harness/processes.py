"""Runs cold processes and says what they took."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Callable, Optional

LOG_LINES = 8


class Failed(Exception):
    """A measured command did not end well; the text says how."""


@dataclass(frozen=True)
class Sample:
    """One run: wall and CPU seconds, and the peak of resident memory in MiB, as GNU time counts it."""

    wall: float
    cpu: float
    peak: float


@dataclass
class Contender:
    """A command that is measured.

    prepare is called before each run and after each one `done`; neither is measured.
    """

    name: str
    command: list
    prepare: Callable[[], None] = lambda: None
    done: Callable[[], None] = lambda: None
    environment: Optional[dict] = None


def run(contender: Contender, log: Path) -> Sample:
    """Runs the command once, in a process of its own."""
    environment = dict(os.environ, **(contender.environment or {}))
    with log.open("wb") as out:
        start = time.perf_counter()
        child = subprocess.Popen(contender.command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=environment)
        try:
            _, status, used = os.wait4(child.pid, 0)
        except BaseException:
            child.send_signal(signal.SIGTERM)
            child.wait()
            raise
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        tail = "\n".join(log.read_text(errors="replace").splitlines()[-LOG_LINES:])
        raise Failed(f"{contender.name} ended with {child.returncode}:\n{tail}")
    return Sample(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def interleaved(contenders: list, runs: int, log: Path, warm: bool = True) -> dict:
    """Runs all of them in turn, A B C A B C: what the machine does beside falls on each alike.

    The first turn fills the file cache and is not counted, unless warm is False. Returns the samples by name, in pairs:
    those of one turn stand at one index.
    """
    samples = {contender.name: [] for contender in contenders}
    for turn in range(runs + (1 if warm else 0)):
        for contender in contenders:
            contender.prepare()
            sample = run(contender, log)
            contender.done()
            if turn > 0 or not warm:
                samples[contender.name].append(sample)
                print(f"  {contender.name}: {sample.wall:.2f} s", file=sys.stderr, flush=True)
    return samples


def middle(samples: list, measure: str) -> float:
    """The median of one measure."""
    return median(getattr(sample, measure) for sample in samples)


def ratio(ours: list, theirs: list, measure: str) -> float:
    """The median of the pairs' ratios."""
    return median(getattr(a, measure) / max(getattr(b, measure), 1e-9) for a, b in zip(ours, theirs))
