"""The first step of a need: an offering of the catalogue, or something of one's own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.action import Action, Effect
from planner.domain.beyond import level_label
from planner.domain.chain import Edge, net_days
from planner.domain.days import ONE_DAY
from planner.domain.laying import run_on
from planner.domain.need import Need
from planner.domain.outlook import Outlook
from planner.domain.problem import Problem, Refused
from planner.domain.record import label_of
from planner.services.editing import Unit
from planner.services.guided_answers import Answers
from planner.services.typed import typed_day, typed_number

OWN, NONE = "own", "none"


@dataclass(frozen=True, slots=True)
class FirstStep:
    """A way to begin. `key` is "own" or an offering's id; `days` is how long an own one takes.

    Without a level to reach (`to`) it is work on a structure.
    """

    key: str
    title: str
    start: dt.date
    end: dt.date
    from_: int = 0
    to: int | None = None


def steps_of(outlook: Outlook, need: Need, *, in_company: bool = False) -> tuple[FirstStep, ...]:
    """Offerings somebody could begin with now, soonest first, then one's own way.

    Args:
        in_company: one's own way is not called by the level next to the one somebody holds.
    """
    if need.kind == "structure":
        weeks = need.lead_time_weeks or 0
        return (_own(label_of(need), outlook.today, weeks, 0, None),)
    person = need.people[0] if need.people else None
    assert need.competency is not None
    level = outlook.history(person, need.competency).level(outlook.today) if person else 0
    if need.level is not None and level >= need.level:
        return ()
    edges = [e for e in outlook.edges(need.competency) if e.from_ <= level < e.to]
    offered = [step for e in edges if e.offering and (step := _offered(outlook, e, person))]
    offered.sort(key=lambda step: (step.start, step.title))
    content = outlook.content
    record = content.competencies[need.competency]
    title = label_of(record)
    if not in_company:
        title += f" {level_label(content, record.id, level + 1)}"
    weeks = _own_weeks(outlook, edges, person)
    return (*offered, _own(title, outlook.today, weeks, level, level + 1))


def _own(title: str, start: dt.date, weeks: float, from_: int, to: int | None) -> FirstStep:
    end = start + dt.timedelta(max(round(weeks * 7), 1)) - ONE_DAY
    return FirstStep(OWN, title, start, end, from_, to)


def _offered(outlook: Outlook, edge: Edge, person: str | None) -> FirstStep | None:
    """An offering with its next term, or from today on where it begins any day."""
    assert edge.offering is not None
    run = run_on(edge, outlook.today, outlook.learner(person))
    if run is None:
        return None
    offering = outlook.content.offerings[edge.offering]
    return FirstStep(offering.id, label_of(offering), *run, edge.from_, edge.to)


def _own_weeks(outlook: Outlook, edges: Iterable[Edge], person: str | None) -> float:
    """How long one's own way takes: its weeks or hours, whichever is longer, else the plan's."""
    hours = outlook.learner(person).hours_on(outlook.today)
    days = next((net_days(edge, hours) for edge in edges if not edge.offering), None)
    return days / 7 if days else outlook.content.plan.step_weeks


def put_step(
    unit: Unit,
    outlook: Outlook,
    need: Need,
    steps: tuple[FirstStep, ...],
    answers: Answers,
    problems: dict[str, Problem],
) -> None:
    """Put the first step that was chosen within a wish; nothing for "not yet"."""
    chosen = next((step for step in steps if step.key == answers.step), None)
    people = need.people if need.kind == "competency" else tuple(filter(None, (need.owner,)))
    if chosen is None or not people:
        return
    if chosen.key == OWN:
        chosen = _as_said(chosen, answers, outlook.today, problems)
    effects: tuple[Effect, ...] = ()
    if chosen.to is not None and need.competency is not None:
        effects = (Effect(competency=need.competency, from_=chosen.from_, to=chosen.to),)
    offering = outlook.content.offerings.get(chosen.key)
    mine = all(outlook.content.people[person].me for person in people)
    record = Action(
        id=unit.new_id("actions"),
        title=chosen.title,
        kind=offering.kind if offering else "self_study" if effects else "other",
        people=people,
        offering=offering.id if offering else None,
        effects=effects,
        start=chosen.start,
        end=chosen.end,
        # What is planned for others stays an idea until it was discussed with them.
        status="planned" if mine else "idea",
    )
    unit.put("actions", record)


def _as_said(
    step: FirstStep, answers: Answers, today: dt.date, problems: dict[str, Problem]
) -> FirstStep:
    """One's own step with the title, first day and weeks that were typed."""
    title = " ".join(answers.step_what.split()) or step.title
    start, weeks = step.start, ((step.end - step.start).days + 1) / 7
    try:
        start = typed_day(answers.step_start, today) or start
    except Refused as refused:
        problems["step_start"] = refused.problems[0]
    if start < today:
        text = answers.step_start.strip()
        problems["step_start"] = Problem("quick.when_past", "", {"text": text})
    try:
        said = typed_number(answers.step_weeks)
        weeks = said if said is not None else weeks
    except Refused as refused:
        problems["step_weeks"] = refused.problems[0]
    if not 0 < weeks <= 520:
        text = answers.step_weeks.strip()[:60]
        problems["step_weeks"] = Problem("guided.weeks", "", {"value": text})
        weeks = 1
    return _own(title, start, weeks, step.from_, step.to)
