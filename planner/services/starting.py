"""The first minute: a plan out of pasted people, or out of one person's own wish."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.days import Calendar
from planner.domain.edit import Change, Edit
from planner.domain.need import Need
from planner.domain.outlook import Outlook
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.problem import Problem, Refused
from planner.domain.slots import Slot, need_slots
from planner.engine.calendars import calendar_of
from planner.services.checking import problems_of_changes
from planner.services.editing import Unit, write
from planner.services.ports import Store
from planner.services.preview import Preview
from planner.services.quick_line import QuickPreview, QuickReader
from planner.services.typed import typed_number, typed_period

ASSUMED_LEVEL = 2
"""The level of somebody's own wish that names none, on the plain scale 0–4."""
ME = "me"
LONGEST_STEM = 60
_RESERVED = {"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(10))}
_FIELD_OF = {"quick.when_twice": "when", "quick.when_past": "when", "quick.when_missing": "when"}
"""Problem of the line → the field it is mended in; all others in "what"."""


@dataclass(frozen=True, slots=True)
class TeamStart:
    """A plan with the people pasted: everything that was understood, and how many things weren't.

    Args:
        left_out: lines that are not in it, each with the reason and the cure.
    """

    content: Content
    left_out: int

    @property
    def ready(self) -> bool:
        """True if there is anything to begin with."""
        return bool(self.content.people or self.content.competencies)


def start_team(preview: Preview, name: str) -> TeamStart:
    """A new plan with everything of a preview that may be taken; the rest is left out.

    Args:
        name: of the plan, unless everybody is in one team, whose name it takes then.
    """
    empty = Content(Plan(name=name))
    content = empty.laid_over(pasted_changes(empty, preview))
    teams = [team.name for team in content.teams.values()]
    if len(teams) == 1:
        content.plan = Plan(name=teams[0])
    return TeamStart(content, len(preview.refused))


def _sound(content: Content, changes: Sequence[Change]) -> Sequence[Change]:
    """Changes without those that break a rule, and without what hangs on them."""
    while problems := problems_of_changes(content, changes):
        broken = {problem.path.partition("].")[0].rstrip("]") for problem in problems}
        kept = [change for change in changes if f"{change.kind}[{change.id}" not in broken]
        if len(kept) == len(changes):
            return ()
        changes = kept
    return changes


def pasted_changes(content: Content, preview: Preview) -> Sequence[Change]:
    """What of a paste can be taken into a plan; what can't be is left out."""
    if not any(line.id for line in preview.refused):
        return preview.changes  # the preview found all of them sound
    return _sound(content, preview.changes)


def take_pasted(store: Store, preview: Preview) -> Edit | None:
    """Take a paste into a plan: one transaction, one undo step.

    Raises:
        Refused: the plan is no longer the one previewed.
    """
    changes = pasted_changes(store.content, preview)
    with write(store, "add_many", count=len(changes)) as unit:
        unit.take_seen(changes, "import.plan_moved")
    return unit.edit


def file_stem(name: str, default: str) -> str:
    """A plan's name as a file's, without what some system would not take."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in name)
    stem = " ".join(kept.split())[:LONGEST_STEM].strip()
    return default if not stem or stem.casefold() in _RESERVED else stem


# -- just me -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AloneWish:
    """What somebody wants to be able to do, by when, and how many hours a week are there."""

    what: str = ""
    when: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class AloneStart:
    """A plan for one person, seen before it is made.

    Args:
        problems: by field ("what", "when", "hours"), what keeps it from being made.
        assumed: the label of the level taken because none was said; empty where one was.
    """

    content: Content
    slots: tuple[Slot, ...]
    problems: dict[str, Problem]
    assumed: str = ""

    @property
    def ready(self) -> bool:
        """True if it can be made."""
        return not self.problems


def start_alone(
    wish: AloneWish, *, name: str, me: str, today: dt.date, calendar: Calendar | None = None
) -> AloneStart:
    """A *just me* plan with one goal, what it needs, and who must begin by when.

    Args:
        name: of the plan.
        me: what the one person is called.
    """
    problems: dict[str, Problem] = {}
    person = Person(id=ME, name=me, me=True, hours_per_week=_hours(wish.hours, problems))
    base = Content(Plan(name=name, just_me=True), {"people": [person]})
    _check_when(wish.when, today, problems)
    line = ", ".join(part for part in (wish.what.strip(), wish.when.strip()) if part)
    read = QuickReader(base, today, calendar).preview(line)
    for problem in (*read.problems, *read.hints):
        if problem.code in ("quick.who_missing", "quick.when_kept"):
            continue
        problems.setdefault(_FIELD_OF.get(problem.code, "what"), problem)
    if not wish.what.strip():
        problems["what"] = Problem("start.what_missing")
    if problems:
        return AloneStart(base, (), problems)
    changes, assumed = _with_need(base, read)
    content = base.laid_over(changes)
    outlook = Outlook(content, today, calendar or calendar_of(None, None))
    slots = tuple(slot for need in content.needs.values() for slot in need_slots(outlook, need))
    return AloneStart(content, slots, {}, assumed)


def _hours(text: str, problems: dict[str, Problem]) -> float | None:
    try:
        hours = typed_number(text)
    except Refused as refused:
        problems["hours"] = refused.problems[0]
        return None
    if hours is not None and not 0 < hours <= 168:
        problems["hours"] = Problem("start.hours", "", {"value": text.strip()[:60]})
        return None
    return hours


def _check_when(text: str, today: dt.date, problems: dict[str, Problem]) -> None:
    try:
        typed_period(text, today)
    except Refused as refused:
        problems["when"] = refused.problems[0]


def _with_need(base: Content, read: QuickPreview) -> tuple[tuple[Change, ...], str]:
    """What a line would make; a goal that names no level asks for the assumed one."""
    goals = read.created("goals")
    if read.created("needs") or not goals:
        return read.changes, ""
    unit = Unit(base)
    for change in read.changes:
        if change.after is not None:
            unit.put(change.kind, change.after)
    competency = Competency(id=unit.new_id("competencies"), name=read.title)
    need = Need(
        id=unit.new_id("needs"),
        goal=goals[0],
        competency=competency.id,
        level=ASSUMED_LEVEL,
        people=(ME,),
    )
    unit.put("competencies", competency)
    unit.put("needs", need)
    return unit.changes, str(ASSUMED_LEVEL)
