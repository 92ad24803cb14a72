"""Where a column of the matrix is heading: how many are covered, and how many will be.

From today it looks ahead to the day each slot is needed; on another day it looks back at today.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from planner.domain.content import Content
from planner.domain.slots import IN_TIME, Slot
from planner.domain.state import State
from planner.services.coverage import LevelOf, covered
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


def trend_ahead(
    content: Content, slots: Sequence[Slot], held: int, today: dt.date, level_of: LevelOf
) -> Trend:
    """From today, where `held` slots are covered, to the day each of them is needed.

    A slot without such a day is looked at as it stands today.
    """
    timeless = [slot for slot in slots if slot.due is None]
    then = sum(slot.state in IN_TIME for slot in slots if slot.due is not None)
    then += covered(content, timeless, today, level_of)[0]
    return Trend(held, then, True)


def trend_head(words: Words, ahead: bool) -> str:
    """What it is measured against."""
    if ahead:
        return words.translate("Matrix", "then: when needed")
    return words.translate("Matrix", "from: today")


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
