"""What the first development asks for: a competency of whom, or a structure that must stand."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.people import Person
from planner.domain.problem import Problem, Refused
from planner.services.editing import Unit
from planner.services.guided_answers import Answers
from planner.services.matching import fold
from planner.services.quick_line import QuickReader
from planner.services.quick_parts import MYSELF
from planner.services.starting import ASSUMED_LEVEL
from planner.services.typed import typed_number, typed_people

LONGEST_NAME = 120
_BETWEEN = re.compile(r"\s*[,;+&]\s*|\s+(?:und|and)\s+")
Problems = dict[str, Problem]


@dataclass(frozen=True, slots=True)
class Needed:
    """The need that was put, and the level's label that nobody said."""

    need: str | None = None
    assumed: str = ""


def put_need(
    unit: Unit,
    content: Content,
    answers: Answers,
    development: str,
    problems: Problems,
    today: dt.date,
) -> Needed:
    """Put the need of a development within a wish; none where nothing was said."""
    what = " ".join(answers.what.split())
    if not what:
        if answers.who.strip():
            problems["what"] = Problem("guided.what_missing")
        return Needed()
    who = _people(unit, content, answers.who, problems)
    if answers.structure:
        return _put_structure(unit, answers, development, who, problems)
    return _put_competency(unit, content, what, development, who, problems, today)


def _put_structure(
    unit: Unit, answers: Answers, development: str, who: tuple[str, ...], problems: Problems
) -> Needed:
    if len(who) > 1:
        problems["who"] = Problem("guided.one_owner")
    need = Need(
        id=unit.new_id("needs"),
        title=" ".join(answers.what.split()),
        development=development,
        kind="structure",
        structure=answers.structure or None,
        owner=who[0] if who else None,
        lead_time_weeks=_weeks(answers.weeks, "weeks", problems),
    )
    unit.put("needs", need)
    return Needed(need.id)


def _weeks(text: str, name: str, problems: Problems) -> float | None:
    try:
        weeks = typed_number(text)
    except Refused as refused:
        problems[name] = refused.problems[0]
        return None
    if weeks is not None and not 0 < weeks <= 520:
        problems[name] = Problem("guided.weeks", "", {"value": text.strip()[:60]})
        return None
    return weeks


def _put_competency(
    unit: Unit,
    content: Content,
    what: str,
    development: str,
    who: tuple[str, ...],
    problems: Problems,
    today: dt.date,
) -> Needed:
    """The competency and level of a quick line; without a level, one that is told."""
    read = QuickReader(content, today).preview(what)
    told = [each for each in read.problems if not each.code.startswith("quick.when")]
    if told:
        problems["what"] = told[0]
        return Needed()
    asked = [read.content.needs[id_] for id_ in read.created("needs")]
    assumed = ""
    if asked:
        for id_ in read.created("competencies"):
            unit.put("competencies", read.content.competencies[id_])
    else:
        competency = Competency(id=unit.new_id("competencies"), name=what)
        unit.put("competencies", competency)
        asked = [Need(id="", competency=competency.id, level=ASSUMED_LEVEL)]
        assumed = str(ASSUMED_LEVEL)
    ids = []
    for need in asked:
        people = who or tuple(id_ for id_ in need.people if id_ in content.people)
        id_ = unit.new_id("needs")
        unit.put("needs", replace(need, id=id_, development=development, goal=None, people=people))
        ids.append(id_)
    return Needed(ids[0], assumed)


# -- who ---------------------------------------------------------------------------------


def _people(unit: Unit, content: Content, text: str, problems: Problems) -> tuple[str, ...]:
    """Everybody named: by parts of known names, whole teams, oneself; others are new."""
    found: dict[str, None] = {}
    for part in _BETWEEN.split(text.strip()):
        if not part:
            continue
        try:
            found.update(dict.fromkeys(_meant(unit, content, part)))
        except Refused as refused:
            problems["who"] = refused.problems[0]
    return tuple(found)


def _meant(unit: Unit, content: Content, part: str) -> Iterator[str]:
    if fold(part) in MYSELF:
        me = next((person.id for person in content.people.values() if person.me), None)
        yield me or _new(unit, part[:1].upper() + part[1:], me=True)
        return
    team = next((t.id for t in content.teams.values() if fold(t.name) == fold(part)), None)
    if team is not None:
        yield from (p.id for p in content.people.values() if p.team == team)
        return
    try:
        yield from typed_people(content, part)
    except Refused as refused:
        if refused.problems[0].code != "typed.person":
            raise
        yield _new(unit, part)


def _new(unit: Unit, name: str, *, me: bool = False) -> str:
    if len(name) > LONGEST_NAME or not any(letter.isalpha() for letter in name):
        raise Refused([Problem("paste.no_name", "", {"value": name[:60]})])
    id_ = unit.new_id("people")
    unit.put("people", Person(id=id_, name=name, me=me))
    return id_
