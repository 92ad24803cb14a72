"""The quick line: one line says who, what, to which level and by when; a preview shows what it
would create, and one key press takes it over.

In a team plan a line makes a development and what it asks for. A period ("spring 2028") says
about when the development comes, and the needs are due by the plan's own rule. An exact day
("by 1 Oct 2027") is more: it is when the development is expected and the fixed due day of the
needs, so that nothing moves it. In *just me* the line makes a goal of one's own with its day: the
first of a period, since one wants to be ready before it begins, the last where its end was
named ("by the end of March").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from planner.domain.content import Content
from planner.domain.days import Calendar
from planner.domain.edit import Change, Edit
from planner.domain.outlook import Outlook
from planner.domain.problem import Problem, Refused
from planner.domain.slots import Slot, need_slots
from planner.domain.spoken_days import spoken_period
from planner.engine.calendars import calendar_of
from planner.services.checking import problems_of_changes
from planner.services.editing import write
from planner.services.names import Names
from planner.services.naming import name_of, name_of_record
from planner.services.ports import Store
from planner.services.quick_levels import scale_of
from planner.services.quick_making import Making
from planner.services.quick_parts import Choice, Part
from planner.services.quick_reading import read_line

LONGEST = 400
"""Characters of a line."""
_SHOWN = 5
"""Names that a sentence lists; all of them are among the choices."""


@dataclass(frozen=True, slots=True)
class QuickPreview:
    """What a line would create.

    Args:
        parts: stretches of the line that were recognised, in their order, none overlapping.
        problems: what keeps it from being taken over.
        hints: what it could still say; nothing keeps it from being taken over as it is.
        changes: the records it would add (or, of a known development, change).
        slots: who would have to start by when, in the order of the needs.
        content: the plan as it would be, to word levels and names from.
    """

    line: str
    parts: tuple[Part, ...]
    problems: tuple[Problem, ...]
    hints: tuple[Problem, ...]
    changes: tuple[Change, ...]
    slots: tuple[Slot, ...]
    content: Content = field(repr=False, compare=False)

    @property
    def ready(self) -> bool:
        """True if it can be taken over as it stands."""
        return bool(self.changes) and not self.problems

    @property
    def title(self) -> str:
        """What the development or goal is called that it would make or add to."""
        for change in self.changes:
            record: Any = change.after
            if change.kind in ("developments", "goals"):
                return name_of_record(self.content, record)
            if change.kind == "needs" and record.development:
                return name_of(self.content, "developments", record.development)
        return ""

    def created(self, kind: str) -> tuple[str, ...]:
        """Ids of the records of a kind it would add."""
        return tuple(c.id for c in self.changes if c.kind == kind and c.before is None)


class QuickReader:
    """Reads lines for one plan; its names are looked up once. Make another after an edit."""

    def __init__(self, content: Content, today: dt.date, calendar: Calendar | None = None) -> None:
        self._content, self._today = content, today
        self._calendar = calendar or calendar_of(content.plan.country, content.plan.region)
        self._names = Names(content)

    def preview(self, line: str, chosen: Mapping[str, Choice] | None = None) -> QuickPreview:
        """What a line would create; nothing is changed.

        Args:
            chosen: what the user chose for parts that were not clear, by `choice_key`.
        """
        if len(line) > LONGEST:
            values = {"length": len(line), "most": LONGEST}
            return self._refused(line, (), [Problem("quick.long", "", values)])
        parts = read_line(self._content, self._names, line, self._today, chosen or {})
        problems = list(self._problems(parts))
        if problems or not parts:
            return self._refused(line, parts, problems)
        making = Making(self._content, parts, self._today)
        changes = making.changes()
        problems = problems_of_changes(self._content, changes)
        if problems:
            return self._refused(line, parts, problems)
        content = self._content.laid_over(changes)
        slots = self._slots(content, changes)
        hints = (*_hints(parts, making), *_seasons(parts, self._today))
        return QuickPreview(line, parts, (), hints, changes, slots, content)

    def _refused(
        self, line: str, parts: tuple[Part, ...], problems: Sequence[Problem]
    ) -> QuickPreview:
        return QuickPreview(line, parts, tuple(problems), (), (), (), self._content)

    def _slots(self, content: Content, changes: tuple[Change, ...]) -> tuple[Slot, ...]:
        outlook = Outlook(content, self._today, self._calendar)
        needs = [content.needs[change.id] for change in changes if change.kind == "needs"]
        return tuple(slot for need in needs for slot in need_slots(outlook, need))

    # -- what is wrong with it -------------------------------------------------------

    def _problems(self, parts: tuple[Part, ...]) -> Iterator[Problem]:
        if not parts:
            return
        for part in parts:
            if part.unclear:
                labels = [choice.label for choice in part.choices]
                names = ", ".join(labels[:_SHOWN]) + (" …" if len(labels) > _SHOWN else "")
                yield Problem("quick.several", "", {"text": part.text, "names": names})
        rated = [p for p in parts if p.kind in ("competency", "new_competency")]
        strange = next((p.text for p in parts if p.kind == "level" and p.level is None), "")
        for part in rated:
            if part.level is None and not part.unclear:
                yield self._level_problem(part, strange)
        people = [p.text for p in parts if p.kind in _PEOPLE]
        if people and not rated:
            yield Problem("quick.what_missing", "", {"names": ", ".join(people)})
        elif not rated and not any(p.kind in ("title", "development") for p in parts):
            yield Problem("quick.nothing")
        yield from self._when_problems([p for p in parts if p.period is not None])

    def _level_problem(self, part: Part, strange: str) -> Problem:
        labels = ", ".join(level.label for level in scale_of(self._content, part).levels)
        values = {"competency": part.label, "labels": labels}
        if strange:
            return Problem("quick.level_unknown", "", {"value": strange, **values})
        return Problem("quick.level_missing", "", values)

    def _when_problems(self, said: list[Part]) -> Iterator[Problem]:
        if len(said) > 1:
            values = {"first": said[0].text, "second": said[1].text}
            yield Problem("quick.when_twice", "", values)
        for part in said[:1]:
            if part.period is not None and part.period.last < self._today:
                yield Problem("quick.when_past", "", {"text": part.text})


_PEOPLE = ("person", "new_person", "team", "role", "people_count")


def _hints(parts: tuple[Part, ...], making: Making) -> Iterator[Problem]:
    kinds = {part.kind for part in parts}
    if "when" not in kinds and not making.has_day:
        yield Problem("quick.when_missing")
    if making.needs and not making.people and not kinds & set(_PEOPLE):
        yield Problem("quick.who_missing")
    if making.kept is not None:
        yield Problem("quick.when_kept", "", {"title": making.kept})


def _seasons(parts: tuple[Part, ...], today: dt.date) -> Iterator[Problem]:
    """Names that with the time behind them would be a season: "Sommer 2027"."""
    for part, after in pairwise(parts):
        if part.kind == "person" and after.kind == "when":
            text = f"{part.text} {after.text}"
            if spoken_period(text, today) is not None:
                yield Problem("quick.name_or_season", "", {"text": text, "name": part.label})


def quick_preview(
    content: Content, line: str, today: dt.date, chosen: Mapping[str, Choice] | None = None
) -> QuickPreview:
    """What one line would create in a plan; for many lines keep a `QuickReader`."""
    return QuickReader(content, today).preview(line, chosen)


def take_quick_line(store: Store, preview: QuickPreview) -> Edit | None:
    """Create what was previewed: one transaction, one undo step.

    Raises:
        Refused: the line has problems, or a record it changes is no longer the one previewed.
    """
    if preview.problems:
        raise Refused(preview.problems)
    with write(store, "quick_line", title=preview.title) as unit:
        unit.take_seen(preview.changes, "quick.plan_moved", preview.title)
    return unit.edit


def note_line(store: Store, line: str, *, today: dt.date) -> Edit | None:
    """Create what one line says: who, what, to which level, by when, in any order.

    Raises:
        Refused: something in it is missing or not clear.
    """
    return take_quick_line(store, quick_preview(store.content, line, today))
