"""What a bar in the hand would mean: its days, what drew it there, the weeks that stay."""

from __future__ import annotations

import datetime as dt

from planner.domain.days import weeks_between
from planner.domain.slots import Slot
from planner.services.wording import Words


def days_text(words: Words, start: int, end: int) -> str:
    """ "17 May 2027 – 3 Dec 2027", one day alone where there is one; `end` is the day after."""
    first, last = dt.date.fromordinal(start), dt.date.fromordinal(end - 1)
    return words.day(first) if first == last else f"{words.day(first)} – {words.day(last)}"


def weeks_text(words: Words, last: dt.date, due: dt.date | None) -> str:
    """ "2.9 weeks ahead", "4 weeks too late"; empty without a due day."""
    if due is None:
        return ""
    weeks = weeks_between(last, due)
    if weeks < 0:
        told = words.translate("State", "{weeks} too late")
    else:
        told = words.translate("State", "{weeks} ahead")
    return told.format(weeks=words.weeks(abs(weeks)))


def meaning(words: Words, slot: Slot | None, start: int, end: int, *more: str) -> str:
    """All of it in a line; `end` is the day after the last one."""
    last = dt.date.fromordinal(end - 1)
    weeks = weeks_text(words, last, slot.due if slot else None)
    return " · ".join(part for part in (*more, days_text(words, start, end), weeks) if part)
