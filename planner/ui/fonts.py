"""The program's own typeface, so that every system and every sheet of paper shows the same."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from planner.services.resources import resource

NARROW: Final = ("Arial", "Helvetica")
"""Typefaces almost every system has that take no more room than ours."""
SIZE: Final = 13
"""Pixels of plain text."""


@cache
def _loaded() -> bool:
    """Hand the font files to Qt, once; what is missing there falls back to the system's."""
    found = [
        QFontDatabase.addApplicationFont(str(path))
        for path in sorted(resource("fonts").glob("*.otf"))
    ]
    return bool(found)


def program_font() -> QFont:
    """The font of plain text. Needs a running Qt application."""
    _loaded()
    font = QFont(["Inter", "Segoe UI", "Noto Sans", "DejaVu Sans"])
    font.setPixelSize(SIZE)
    return font


def paper_font() -> QFont:
    """The same for paper: no letter depends on its neighbours.

    WORKAROUND: between digits and capitals the typeface takes other dashes, arrows and colons,
    which Qt writes into a PDF without saying which letter they are; whoever copies, searches or
    reads the text aloud would miss them (measured with pdftotext).

    Not every program reads the typeface that a drawing brings along: where Inter is not known, one
    that is no wider comes first, or words would run into each other.
    """
    font = program_font()
    first, second, *others = font.families()
    font.setFamilies([first, second, *NARROW, *others])
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def printed_font(size: int, bold: bool = False) -> QFont:
    """The same so many pixels high, laid out without a thought of any screen."""
    font = paper_font()
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
