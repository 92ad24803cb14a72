"""The guided start: three questions about what is coming, one of them prepared to its first step.

Tomorrow and the day after tomorrow stay two developments; what a partner wishes becomes a
signal of theirs and a development it speaks for. One of the three is taken first: it gets a
need, a sow-by day and a first step. All of it is one edit.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from planner.domain.content import Content
from planner.domain.days import Calendar
from planner.domain.development import About, Development
from planner.domain.edit import Change, Edit
from planner.domain.outlook import Outlook
from planner.domain.problem import Problem, Refused
from planner.domain.signal import Partner, Signal
from planner.domain.slots import Slot, need_slots
from planner.domain.spoken_forms import Period
from planner.engine.calendars import calendar_of
from planner.services.checking import problems_of_changes
from planner.services.editing import Unit, write
from planner.services.guided_answers import Answers, Question
from planner.services.guided_need import put_need
from planner.services.guided_step import FirstStep, put_step, steps_of
from planner.services.matching import fold
from planner.services.ports import Store
from planner.services.typed import typed_period

LONGEST_TITLE = 120
"""Characters of a title; a longer answer stands whole in the notes."""


@dataclass(frozen=True, slots=True)
class GuidedPreview:
    """What the answers would make.

    Args:
        problems: by field ("tomorrow_when", "what", "who", …), what keeps it from being made.
        slots: who must begin by when, before any first step.
        after: the same with the first step.
        steps: offerings and the own way that the first step may be.
        assumed: the level's label that was taken because none was said; else empty.
        content: the plan as it would be.
    """

    changes: tuple[Change, ...]
    problems: Mapping[str, Problem]
    slots: tuple[Slot, ...]
    after: tuple[Slot, ...]
    steps: tuple[FirstStep, ...]
    title: str
    assumed: str
    content: Content = field(repr=False, compare=False)

    @property
    def ready(self) -> bool:
        """True if it can be taken over as it stands."""
        return bool(self.changes) and not self.problems


def guided_preview(
    content: Content,
    answers: Answers,
    today: dt.date,
    calendar: Calendar | None = None,
    *,
    in_company: bool = False,
) -> GuidedPreview:
    """What the answers would make of a plan; nothing is changed.

    Args:
        in_company: nothing it says tells which level somebody holds.
    """
    return _Guide(content, answers, today, calendar, in_company).preview()


def take_guided(store: Store, preview: GuidedPreview) -> Edit | None:
    """Take the answers over: one transaction, one undo step.

    Raises:
        Refused: an answer has a problem, or a record it changes has moved since.
    """
    if preview.problems:
        raise Refused(preview.problems.values())
    with write(store, "guided_start", title=preview.title) as unit:
        unit.take_seen(preview.changes, "quick.plan_moved", preview.title)
    return unit.edit


class _Guide:
    """One pass over the answers."""

    def __init__(
        self,
        content: Content,
        answers: Answers,
        today: dt.date,
        calendar: Calendar | None,
        in_company: bool,
    ) -> None:
        self._in_company = in_company
        self._content, self._answers, self._today = content, answers, today
        self._calendar = calendar or calendar_of(content.plan.country, content.plan.region)
        self._unit = Unit(content)
        self._problems: dict[str, Problem] = {}
        self._developments: dict[Question, str] = {}

    def preview(self) -> GuidedPreview:
        answers, unit = self._answers, self._unit
        for question in answers.given:
            self._put_answer(question)
        chosen = answers.chosen
        if chosen is None:
            self._problems["tomorrow"] = Problem("guided.nothing")
            return GuidedPreview((), self._problems, (), (), (), "", "", self._content)
        development = self._developments[chosen]
        needed = put_need(unit, self._content, answers, development, self._problems, self._today)
        before = self._laid()
        slots = self._slots(before)
        steps: tuple[FirstStep, ...] = ()
        if needed.need is not None:
            unit.put("developments", replace(unit.get("developments", development),
                                             status="watched"))  # fmt: skip
            outlook = Outlook(before, self._today, self._calendar)
            need = before.needs[needed.need]
            steps = steps_of(outlook, need, in_company=self._in_company)
            put_step(unit, outlook, need, steps, answers, self._problems)
        for problem in problems_of_changes(self._content, unit.changes):
            self._problems.setdefault("what", problem)
        after = self._laid()
        return GuidedPreview(
            changes=unit.changes,
            problems=self._problems,
            slots=slots,
            after=self._slots(after),
            steps=steps,
            title=unit.get("developments", development).title,
            assumed=needed.assumed,
            content=after,
        )

    def _laid(self) -> Content:
        return self._content.laid_over(self._unit.changes)

    def _slots(self, content: Content) -> tuple[Slot, ...]:
        outlook = Outlook(content, self._today, self._calendar)
        needs = [content.needs[c.id] for c in self._unit.changes if c.kind == "needs"]
        return tuple(slot for need in needs for slot in need_slots(outlook, need))

    # -- what is coming --------------------------------------------------------------

    def _put_answer(self, question: Question) -> None:
        said = self._answers.said[question].strip()
        title = " ".join(said.split())
        whole = said if len(title) > LONGEST_TITLE else ""
        if whole:
            title = title[: LONGEST_TITLE - 1].rstrip() + "…"
        notes = "\n\n".join(filter(None, (self._answers.notes.get(question, ""), whole)))
        period = self._period(question)
        record = Development(
            id=self._unit.new_id("developments"),
            title=title,
            about=About(from_=period.first, to=period.last) if period else None,
            status="hunch",
            partner=self._partner() if question == "wish" else None,
            notes=notes,
        )
        self._unit.put("developments", record)
        self._developments[question] = record.id
        if question == "wish":
            self._put_signal(said, record)

    def _period(self, question: Question) -> Period | None:
        name = f"{question}_when"
        try:
            period = typed_period(self._answers.when.get(question, ""), self._today)
        except Refused as refused:
            self._problems[name] = refused.problems[0]
            return None
        if period is not None and period.last < self._today:
            text = self._answers.when[question].strip()
            self._problems[name] = Problem("quick.when_past", "", {"text": text})
        return period

    def _partner(self) -> str | None:
        """The partner named, known already or new."""
        name = " ".join(self._answers.partner.split())
        if not name:
            return None
        for partner in self._content.partners.values():
            if fold(partner.name) == fold(name):
                return partner.id
        id_ = self._unit.new_id("partners")
        self._unit.put("partners", Partner(id=id_, name=name, kind=self._answers.partner_kind))
        return id_

    def _put_signal(self, said: str, development: Development) -> None:
        signal = Signal(
            id=self._unit.new_id("signals"),
            text=development.title,
            basis="statement",
            quote=said if development.title != said else "",
            on=self._today,
            partner=development.partner,
            supports=(development.id,),
        )
        self._unit.put("signals", signal)
