"""Prints the figures of one part, each as soon as it is there."""

from __future__ import annotations

import importlib
import sys

import planner.app  # noqa: F401 - no threads for linear algebra, as in the window
from tests.benchmarks.bench import line


def main(part: str) -> int:
    """Returns 1 if a figure missed its bound."""
    missed = False
    for figure in importlib.import_module(f"tests.benchmarks.{part}").figures():
        print(line(figure), flush=True)
        missed |= not figure.reached
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
