"""An absence as it shades a lane of the timeline. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

Span = tuple[int, int]
"""First day and the day after the last one, as ordinals."""


@dataclass(frozen=True, slots=True)
class Away:
    """One person's absence: first and last day, both included."""

    person: str
    first: dt.date
    last: dt.date

    @property
    def span(self) -> Span:
        """The days as ordinals."""
        return self.first.toordinal(), self.last.toordinal() + 1
