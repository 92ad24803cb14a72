"""The plan's days for another calendar: what to sow by when, terms, and what comes up again."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from planner.domain.record import label_of
from planner.domain.review import comes_up
from planner.domain.slots import Slot
from planner.domain.state import OPEN
from planner.services.figures import Figures
from planner.services.matching import slug
from planner.services.slot_words import slot_asks, slot_serves
from planner.services.why_company import why_words
from planner.services.wording import Words

DayKind = Literal["sow", "term", "review"]
AHEAD = dt.timedelta(days=14)
"""How long before a sow-by date one is reminded."""
_RUNS = ("planned", "booked", "running")


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One entry, both days included. `key` stays the same when the plan is written again."""

    key: str
    kind: DayKind
    first: dt.date
    last: dt.date
    title: str
    text: str


def calendar_days(figures: Figures, words: Words, *, in_company: bool = False) -> list[CalendarDay]:
    """All entries from today on, by their first day; ideas and what is done are left out.

    Args:
        in_company: the reasons tell no level anybody holds.
    """
    plan = slug(figures.content.plan.name) or "plan"
    found = [*_sown(figures, words, in_company), *_terms(figures, words), *_reviews(figures, words)]
    found = [each for each in found if each.last >= figures.today]
    return [
        CalendarDay(f"{each.key}.{plan}", each.kind, each.first, each.last, each.title, each.text)
        for each in sorted(found, key=lambda each: (each.first, each.title, each.key))
    ]


def _named(figures: Figures, slot: Slot) -> str:
    return label_of(figures.content.people[slot.person]) if slot.person else ""


def _sown(figures: Figures, words: Words, in_company: bool) -> Iterator[CalendarDay]:
    content = figures.content
    text = words.translate("Calendar", "Sow by: {what}")
    nobody: Counter[str] = Counter()
    """Slots without a person so far, by need: the how-many-th one is what tells it apart."""
    for slot in figures.slots:
        place = nobody[slot.need]
        nobody[slot.need] += slot.person is None
        if slot.sow_by is None or slot.state not in OPEN:
            continue
        what = " · ".join(filter(None, (slot_asks(content, slot, words), _named(figures, slot))))
        serves = slot_serves(content, slot)
        why = "\n".join(filter(None, (serves, why_words(figures, slot, words, in_company))))
        whose = slot.person or f"open-{place}"
        key = f"sow.{slot.need}.{whose}"
        yield CalendarDay(key, "sow", slot.sow_by, slot.sow_by, text.format(what=what), why)


def _terms(figures: Figures, words: Words) -> Iterator[CalendarDay]:
    content = figures.content
    for action in content.actions.values():
        if action.status not in _RUNS:
            continue
        who = ", ".join(sorted(label_of(content.people[each]) for each in action.people))
        title = " · ".join(filter(None, (label_of(action), who)))
        status = words.translate("Calendar", "Learning action")
        yield CalendarDay(f"term.{action.id}", "term", action.start, action.end, title, status)


def _reviews(figures: Figures, words: Words) -> Iterator[CalendarDay]:
    """Developments and goals that are to be looked at again."""
    content = figures.content
    text = words.translate("Calendar", "Look again: {what}")
    for development in content.developments.values():
        coming = comes_up(content, development, figures.today)
        if coming is not None:
            title = text.format(what=label_of(development))
            day = max(coming.day, figures.today)
            yield CalendarDay(f"review.{development.id}", "review", day, day, title, "")
    for goal in content.goals.values():
        if goal.status == "open" and goal.review_days and goal.reviewed_on:
            day = max(goal.reviewed_on + dt.timedelta(goal.review_days), figures.today)
            title = text.format(what=label_of(goal))
            yield CalendarDay(f"goal.{goal.id}", "review", day, day, title, "")
