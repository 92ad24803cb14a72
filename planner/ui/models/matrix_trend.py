"""Where a column of the matrix is heading: how many are covered, and how many will be. No Qt.

From today it looks ahead to the day each slot is needed; on another day it looks back at today.
"""

from __future__ import annotations

from typing import NamedTuple

from planner.domain.state import State
from planner.services.wording import Words


class Trend(NamedTuple):
    """Slots covered on the earlier and on the later day; `ahead`: the later one is to come."""

    before: int
    after: int
    ahead: bool

    @property
    def sign(self) -> str:
        """An arrow."""
        if self.after == self.before:
            return "→"
        return "↗" if self.after > self.before else "↘"

    @property
    def tone(self) -> State | None:
        """The state whose colour it wears; None where nothing changes."""
        if self.after == self.before:
            return None
        return "ahead" if self.after > self.before else "late"


def trend_word(words: Words, trend: Trend) -> str:
    """ "↗ then 2", or of another day "↗ from 1"."""
    if trend.ahead:
        told = words.translate("Matrix", "then {n}").format(n=trend.after)
    else:
        told = words.translate("Matrix", "from {n}").format(n=trend.before)
    return f"{trend.sign} {told}"


def trend_sentence(words: Words, trend: Trend) -> str:
    """ "2 when they are needed", or of another day "1 today"."""
    if trend.ahead:
        return words.translate("Matrix", "{n} when they are needed").format(n=trend.after)
    return words.translate("Matrix", "{n} today").format(n=trend.before)
