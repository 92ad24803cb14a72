"""Readiness over time: of each development the share of its slots that are ready by each day."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from planner.domain.arrival import Arrival
from planner.domain.record import label_of
from planner.domain.slots import IN_TIME, Slot
from planner.services.figures import Figures
from planner.services.wording import Words

ROOM = dt.timedelta(days=45)
"""Days shown after the last one that is marked."""


@dataclass(frozen=True, slots=True)
class Step:
    """From this day on so many slots are ready."""

    day: dt.date
    ready: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One development on its way: its steps in order of days, the first of them today.

    `in_time` counts the slots ready by the day each is needed, `dues` are these days in order;
    `arrival` is None where nobody has said when it comes.
    """

    development: str
    title: str
    slots: int
    in_time: int
    steps: tuple[Step, ...]
    dues: tuple[dt.date, ...]
    arrival: Arrival | None

    def ready_by(self, day: dt.date) -> int:
        """Slots that are ready by a day; by a day gone by, those ready today."""
        return max((step.ready for step in self.steps if step.day <= day), default=self.now)

    @property
    def share(self) -> float:
        """The share that is ready in time, 0–1: what the plan calls its readiness."""
        return self.in_time / self.slots

    @property
    def now(self) -> int:
        """Slots that are ready today."""
        return self.steps[0].ready


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Every development with dated slots, the one needed first on top, and the days to show."""

    plan: str
    today: dt.date
    first: dt.date
    last: dt.date
    courses: tuple[Course, ...]
    council: bool = False
    """The works-council profile is on, which a picture says too."""


def readiness_of(figures: Figures, development: str = "") -> Readiness:
    """How ready a plan will be by each day, if everything planned in it is done as planned.

    Without names of people: it counts slots. A development without a dated slot is not in it,
    as nothing says by when it should be ready.

    Args:
        development: this one alone; empty for all.
    """
    courses = [
        course
        for id_ in figures.content.developments
        if development in ("", id_)
        and (course := _course(figures, id_, figures.of_development(id_)))
    ]
    courses.sort(key=lambda course: (course.dues[0], course.title))
    marked = [figures.today, *(day for course in courses for day in _days(course))]
    return Readiness(
        plan=figures.content.plan.name,
        today=figures.today,
        first=min(marked),
        last=max(marked) + ROOM,
        courses=tuple(courses),
        council=figures.content.plan.works_council,
    )


def _course(figures: Figures, development: str, slots: Sequence[Slot]) -> Course | None:
    dues = sorted({slot.due for slot in slots if slot.due})
    if not dues:
        return None
    return Course(
        development=development,
        title=label_of(figures.content.developments[development]),
        slots=len(slots),
        in_time=sum(slot.state in IN_TIME for slot in slots),
        steps=_steps(slots, figures.today),
        dues=tuple(dues),
        arrival=figures.arrival(development),
    )


def _steps(slots: Sequence[Slot], today: dt.date) -> tuple[Step, ...]:
    """What is ready counts from today on; what nothing brings never does."""
    new = Counter({today: 0})
    for slot in slots:
        if slot.state == "ready":
            new[today] += 1
        elif slot.ready is not None:
            new[max(slot.ready, today)] += 1
    days = sorted(new)
    return tuple(map(Step, days, accumulate(new[day] for day in days)))


def _days(course: Course) -> list[dt.date]:
    """The days of a course that must be seen; an arrival may run out of the picture."""
    return [*course.dues, *(step.day for step in course.steps)]


def readiness_table(data: Readiness, words: Words) -> tuple[list[str], list[list[str]]]:
    """The same in rows: of each development its steps, then the days it is needed."""
    head = [
        words.translate("Readiness", "Expected development"),
        words.translate("Readiness", "Day"),
        words.translate("Readiness", "Ready"),
        words.translate("Readiness", "What it is"),
    ]
    rows = []
    ready = words.translate("Readiness", "{ready} of {all}")
    for course in data.courses:
        marked = [(step.day, words.translate("Readiness", "ready")) for step in course.steps]
        marked += [(due, words.translate("Readiness", "needed by")) for due in course.dues]
        for day, told in sorted(marked):
            share = ready.format(ready=course.ready_by(day), all=course.slots)
            rows.append([course.title, words.day(day), share, told])
    return head, rows
