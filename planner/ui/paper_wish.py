"""How the timeline is wanted on paper: which part of it, on which paper, how far spread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from planner.ui.pages import PAPERS, Paper

MOST_PAGES: Final = 500
"""Pages of one document; more are refused with a sentence, as nobody would read them."""
MOST_ACROSS: Final = 24
"""Pages the time may be spread over."""
MOST_BARS: Final = 40_000
"""Bars of one drawing (SVG): with more it takes programs minutes to open, and much memory."""
MOST_MM: Final = 5000.0
"""Sides of the largest sheet a PDF may have (200 inches); a longer one is drawn smaller."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of the chart: from one ordinal to another, and from one height to another.

    `low` and `high` None: from the first lane to the last one.
    """

    first: float
    last: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """`across`: over how many pages the time is spread. `one`: a single sheet of that width.

    `names` False leaves the names of people out, `held` False the levels they hold.
    """

    paper: str = "a4"
    across: int = 1
    one: bool = False
    part: Part | None = None
    dpi: int = 200
    names: bool = True
    held: bool = True

    @property
    def sheet(self) -> Paper:
        """The paper of a page."""
        return PAPERS[self.paper]
