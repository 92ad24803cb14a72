"""The sow-by list as a table: its columns, and a row of values for each slot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.slot_words import STATE_WORDS, slot_asks, slot_serves, urgency
from planner.services.why_company import why_words
from planner.services.wording import QT_TRANSLATE_NOOP, Words

Sort = Literal["text", "day", "weeks", "share"]
Value = str | dt.date | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, what stands in it, its width in characters."""

    head: str
    sort: Sort
    width: int


COLUMNS: tuple[Column, ...] = (
    Column(QT_TRANSLATE_NOOP("SowList", "Need"), "text", 32),
    Column(QT_TRANSLATE_NOOP("SowList", "Person"), "text", 18),
    Column(QT_TRANSLATE_NOOP("SowList", "Development"), "text", 34),
    Column(QT_TRANSLATE_NOOP("SowList", "Needed by"), "day", 12),
    Column(QT_TRANSLATE_NOOP("SowList", "Sow by"), "day", 12),
    Column(QT_TRANSLATE_NOOP("SowList", "Lead time (weeks)"), "weeks", 10),
    Column(QT_TRANSLATE_NOOP("SowList", "Ready"), "day", 12),
    Column(QT_TRANSLATE_NOOP("SowList", "Head start (weeks)"), "weeks", 10),
    Column(QT_TRANSLATE_NOOP("SowList", "State"), "text", 16),
    Column(QT_TRANSLATE_NOOP("SowList", "Chance of being ready in time"), "share", 10),
    Column(QT_TRANSLATE_NOOP("SowList", "Why"), "text", 60),
)


def rows(
    figures: Figures, words: Words, *, in_company: bool = False
) -> Iterator[tuple[Value, ...]]:
    """The values of all slots by `COLUMNS`: first what is late, then by what must start first.

    Args:
        in_company: the reasons tell no level anybody holds.
    """
    for slot in sorted(figures.slots, key=urgency):
        yield _row(figures, slot, words, in_company)


def _row(figures: Figures, slot: Slot, words: Words, in_company: bool) -> tuple[Value, ...]:
    content = figures.content
    return (
        slot_asks(content, slot, words),
        label_of(content.people[slot.person]) if slot.person else "",
        slot_serves(content, slot),
        slot.due,
        slot.sow_by,
        slot.lead_time_weeks,
        slot.ready,
        slot.head_start_weeks,
        words.translate("State", STATE_WORDS[slot.state]),
        figures.chance(slot),
        why_words(figures, slot, words, in_company),
    )


def heads(words: Words) -> list[str]:
    """The heads of all columns."""
    return [words.translate("SowList", column.head) for column in COLUMNS]
