"""What is to be sown within the next days: the one thing worth saying when a plan opens."""

from __future__ import annotations

import datetime as dt

from planner.domain.slots import Slot
from planner.domain.state import OPEN
from planner.services.calendar_days import AHEAD
from planner.services.figures import Figures
from planner.services.slot_words import slot_asks
from planner.services.wording import Words


def sown_soon(figures: Figures, within: dt.timedelta = AHEAD) -> list[Slot]:
    """Slots for which nothing is planned and learning must begin within some days, soonest first.

    What is too late already is no news and not among them.
    """
    last = figures.today + within
    found = [
        (slot.sow_by, slot)
        for slot in figures.slots
        if slot.state in OPEN and slot.sow_by and figures.today <= slot.sow_by <= last
    ]
    return [slot for _, slot in sorted(found, key=lambda pair: pair[0])]


def soon_line(figures: Figures, words: Words) -> str:
    """ "To be sown within 14 days: Polish B1 by 3 Dec 2026, and 2 more."; empty for nothing.

    Nobody is named: the line may be read by whoever looks on.
    """
    slots = sown_soon(figures)
    if not slots:
        return ""
    first = words.translate("Reminder", "{what} by {day}").format(
        what=slot_asks(figures.content, slots[0], words), day=words.day(slots[0].sow_by)
    )
    text = words.translate("Reminder", "To be sown within {days} days: {first}.")
    if len(slots) > 1:
        text = words.translate("Reminder", "To be sown within {days} days: {first}, and {n} more.")
    return text.format(days=AHEAD.days, first=first, n=len(slots) - 1)
