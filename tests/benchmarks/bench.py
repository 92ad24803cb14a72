"""How figures are taken: CPU time, the thing and its yardstick in turns, medians.

Absolute times drift with whatever else the machine does; the ratio of two things measured in
turns hardly does. Where only an absolute bound makes sense the figure is CPU time all the same.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: `measured` has to be at most `bound`, or at least if `more`."""

    what: str
    measured: float
    bound: float
    unit: str
    more: bool = False

    @property
    def reached(self) -> bool:
        return self.measured >= self.bound if self.more else self.measured <= self.bound


@dataclass(frozen=True, slots=True)
class Cost:
    """What a whole process took: CPU seconds and peak memory in MB."""

    cpu: float
    memory: float


def settle() -> None:
    """What was made so far is walked through by no collection any more, once it was cleared.

    Each measurement collects first: with a whole plan in memory that took longer than what was
    measured.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def cpu(work: Work) -> float:
    """CPU seconds of one call, all threads."""
    gc.collect()
    begun = time.process_time()
    work()
    return time.process_time() - begun


def wall(work: Work) -> float:
    """Elapsed seconds of one call, for what waits for the disk."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def median_cpu(work: Work, rounds: int = 5) -> float:
    """Median CPU seconds of some calls after one to warm up."""
    work()
    return statistics.median(cpu(work) for _ in range(rounds))


def ratio(
    work: Work, yardstick: Work, rounds: int = 5, clock: Callable[[Work], float] = cpu
) -> float:
    """How many times the yardstick the work takes; median over interleaved rounds."""
    work(), yardstick()
    return statistics.median(clock(work) / clock(yardstick) for _ in range(rounds))


def process(code: str, *arguments: str | Path, **environment: str) -> Cost:
    """What a Python process of its own takes to run `code`, its children included."""
    return command(sys.executable, "-c", code, *arguments, **environment)


def command(*words: str | Path, **environment: str) -> Cost:
    """What a command takes from its start to its end.

    Raises:
        RuntimeError: it failed; a figure of something that did not work means nothing.
    """
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    started = subprocess.Popen(
        [str(word) for word in words],
        cwd=ROOT,
        env={**own, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert started.stderr is not None
    said = started.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(started.pid, 0)
    started.stderr.close()
    started.returncode = os.waitstatus_to_exitcode(status)
    if started.returncode:
        raise RuntimeError(f"{words} ended with {started.returncode}: {said[-2000:]}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median_cost(runs: Iterable[Cost]) -> Cost:
    """The median of each, over several runs."""
    taken = list(runs)
    return Cost(
        statistics.median(run.cpu for run in taken), statistics.median(run.memory for run in taken)
    )


def line(figure: Figure) -> str:
    """A figure as a line of the table."""
    sign = "≥" if figure.more else "≤"
    mark = "ok  " if figure.reached else "MISS"
    return (
        f"{mark}  {figure.measured:10.3g} {sign} {figure.bound:<8g} {figure.unit:<22} {figure.what}"
    )
