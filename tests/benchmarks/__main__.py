"""`make bench`: every measured figure beside its bound; `python -m tests.benchmarks sowing` some.

Ends with 1 if one was missed. Nothing here is part of the tests, which never measure time.
"""

from __future__ import annotations

import os
import subprocess
import sys

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
)


def main(wanted: list[str]) -> int:
    """Measure each part in a process of its own, so that none warms another up."""
    missed = 0
    for part in wanted or PARTS:
        done = subprocess.run([sys.executable, "-m", "tests.benchmarks.one", part], check=False)
        missed |= done.returncode
    return int(bool(missed))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    unknown = set(sys.argv[1:]) - set(PARTS)
    if unknown:
        sys.exit(f"{', '.join(sorted(unknown))}: choose among {', '.join(PARTS)}")
    sys.exit(main(sys.argv[1:]))
