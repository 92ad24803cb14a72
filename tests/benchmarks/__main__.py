"""`make bench`: every measured figure beside its bound; `python -m tests.benchmarks sowing` some.

Ends with 1 if one was missed. Nothing here is part of the tests, which never measure time.
"""

from __future__ import annotations

import os
import subprocess
import sys
from compileall import compile_dir

from tests.benchmarks.bench import ROOT

PARTS = (
    "start",
    "plan_file",
    "storage",
    "sowing",
    "what_if",
    "timeline",
    "mending",
    "moving_actions",
    "matrix",
    "map",
    "places",
    "catalogue",
    "inspector",
    "search",
    "texts",
    "documents",
    "spreadsheets",
    "collecting",
)


def main(wanted: list[str]) -> int:
    """Measure each part in a process of its own, so that none warms another up.

    What is measured is a program that was installed: its modules are compiled before.
    """
    compile_dir(ROOT / "planner", quiet=2)
    missed: list[str] = []
    for part in wanted or PARTS:
        missed += _measure(part)
    print("\nMissed:" if missed else "\nEvery bound is kept.", *missed, sep="\n")
    return int(bool(missed))


def _measure(part: str) -> list[str]:
    """Print the lines of one part as they come; returns those that missed their bound."""
    missed = []
    words = [sys.executable, "-m", "tests.benchmarks.one", part]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        for told in running.stdout:
            print(told, end="", flush=True)
            if told.startswith("MISS"):
                missed.append(f"{part:<15} {told.rstrip()}")
    if running.returncode and not missed:
        missed.append(f"{part:<15} ended with {running.returncode} before its figures were there")
    return missed


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    unknown = set(sys.argv[1:]) - set(PARTS)
    if unknown:
        sys.exit(f"{', '.join(sorted(unknown))}: choose among {', '.join(PARTS)}")
    sys.exit(main(sys.argv[1:]))
