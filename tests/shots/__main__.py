"""Draws every place and dialog from the practice plan: `python -m tests.shots --out DIR`.

Made to be looked at: what would a manager click next, is anything cut, does it stay calm?
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> None:
    """Draw in the languages and looks asked for, in all of them without a wish."""
    parser = argparse.ArgumentParser(prog="tests.shots")
    parser.add_argument("--out", type=Path, default=Path("shots"))
    parser.add_argument("--lang", choices=("de", "en"))
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--size", default="1440x900")
    asked = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    from tests.shots.scenes import scenes, start

    app = start()
    wide, high = (int(side) for side in asked.size.split("x"))
    asked.out.mkdir(parents=True, exist_ok=True)
    for lang in [asked.lang] if asked.lang else ["en", "de"]:
        for theme in [asked.theme] if asked.theme else ["light", "dark"]:
            for name, picture in scenes(app, lang, theme, (wide, high)):
                app.processEvents()  # what was just made may still wait to be laid out
                file = asked.out / f"{name}-{lang}-{theme}.png"
                picture().save(str(file))
                sys.stdout.write(f"{file}\n")


if __name__ == "__main__":
    main()
