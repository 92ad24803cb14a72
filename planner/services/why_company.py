"""Why a figure is what it is, told so that others may look on: no level anybody holds."""

from __future__ import annotations

from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.why import why_due, why_no_day, why_slot
from planner.services.wording import Words


def why_words(figures: Figures, slot: Slot, words: Words, in_company: bool) -> str:
    """Why a slot stands as it does, as far as those who look on may know."""
    tell = why_in_company if in_company else why_slot
    return tell(figures, slot, words)


def why_in_company(figures: Figures, slot: Slot, words: Words) -> str:
    """Where the due day comes from, and what must start when.

    What is asked for stays; what is held, and each step from there, is left out. Structures
    hold nothing of anybody and are explained as always.
    """
    if slot.due is None:
        return why_no_day(figures.content, slot, words)
    if slot.competency is None or slot.person is None:
        return why_slot(figures, slot, words)
    return f"{why_due(figures, slot, words)} {_outcome(figures, slot, words)}"


def _outcome(figures: Figures, slot: Slot, words: Words) -> str:
    if slot.state == "ready":
        return words.translate("Why", "It is held.")
    weeks = slot.head_start_weeks
    if slot.ready is not None and weeks is not None:
        text = (
            words.translate("Why", "What is planned is done on {day}, a head start of {weeks}.")
            if weeks >= 0
            else words.translate("Why", "What is planned is done on {day}, {weeks} too late.")
        )
        return text.format(day=words.day(slot.ready), weeks=words.weeks(abs(weeks)))
    if slot.sow_by is None:
        return words.translate("Why", "No way ends by {day}.").format(day=words.day(slot.safe))
    if slot.sow_by < figures.today:
        text = words.translate("Why", "It had to start by {day}: too late.")
    else:
        text = words.translate("Why", "So learning must start by {day}.")
    return text.format(day=words.day(slot.sow_by))
