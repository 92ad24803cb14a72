"""Looks at every screen at another scale: `python -m tests.ui.access.scaled`, told by the
environment (`QT_SCALE_FACTOR`, `QT_FONT_DPI`), which Qt reads only once, at its start.

Prints the faults as JSON, by sentence with the screens that have it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import tests.conftest  # noqa: F401 - no user files, no display

SIZE = (1024, 700)


def main() -> None:
    """The faults of room, on all screens in German in the smallest window."""
    from tests.shots.scenes import start
    from tests.ui.access import faults
    from tests.ui.access.walk import every_screen

    app = start()
    found: dict[str, list[str]] = {}
    screens = 0
    with tempfile.TemporaryDirectory() as folder:
        for screen in every_screen(app, app.property("look"), Path(folder), "de", SIZE):
            screens += 1
            for check in (faults.clipped, faults.outside):
                for fault in dict.fromkeys(check(screen)):
                    found.setdefault(fault, []).append(screen.name)
    scale = app.devicePixelRatio()
    sys.stdout.write(json.dumps({"scale": scale, "screens": screens, "faults": found}))


if __name__ == "__main__":
    main()
