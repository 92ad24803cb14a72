"""What people leave behind when they are deleted: said at once, so that it can be taken back."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.levels import History
from planner.domain.people import present
from planner.domain.slots import applies, role_needs
from planner.services.matching import fold
from planner.services.naming import name_of

MOST = 4
"""Competencies that are named; the rest is counted."""


def left_behind(
    content: Content,
    kind: str,
    ids: Collection[str],
    changes: Iterable[Change],
    today: dt.date | None = None,
) -> dict[str, Any]:
    """Values for the title of a deletion: nothing for other kinds than people.

    `left` counts by kind what stays and no longer names them: structures they saw to, learning
    actions they took part in. `alone` names competencies nobody else is assessed in, `others`
    counts those that are not named; `short` and `shorter` do the same for those in which others
    are assessed, but nobody else there reaches the level needed on this day.
    """
    if kind != "people":
        return {}
    left = Counter(change.kind for change in changes if change.after is not None)
    alone = _alone(content, ids)
    short = [] if today is None else _short(content, ids, today)
    named = _names(content, alone), _names(content, (each for each in short if each not in alone))
    found: dict[str, Any] = {"left": dict(left)}
    for names, rest, told in (("alone", "others", named[0]), ("short", "shorter", named[1])):
        found |= {names: told[:MOST], rest: max(len(told) - MOST, 0)}
    return found


def _names(content: Content, skills: Iterable[str]) -> list[str]:
    return sorted((name_of(content, "competencies", skill) for skill in skills), key=fold)


def _alone(content: Content, ids: Collection[str]) -> list[str]:
    """Competencies in which only these people have been assessed above zero."""
    who: dict[str, set[str]] = {}
    for each in content.assessments.values():
        if each.level > 0:
            who.setdefault(each.competency, set()).add(each.person)
    return [skill for skill, people in who.items() if people <= set(ids)]


def _short(content: Content, ids: Collection[str], today: dt.date) -> list[str]:
    """Competencies whose needed level these people hold, and nobody else who is there."""

    def holds(person: str, skill: str, level: int) -> bool:
        if not content.assessments_of(person, skill) and not content.actions_of(person, skill):
            return False  # of whom nothing is known, nothing is worked out
        return History(content, person, skill).level(today) >= level

    here = [person.id for person in content.people.values() if present(person, today)]
    others = [id_ for id_ in here if id_ not in ids]
    gone = [id_ for id_ in here if id_ in ids]
    return [
        skill
        for skill, level in _needed(content, ids, today).items()
        if any(holds(id_, skill, level) for id_ in gone)
        and not any(holds(id_, skill, level) for id_ in others)
    ]


def _needed(content: Content, ids: Collection[str], today: dt.date) -> dict[str, int]:
    """The highest level any need asks for, or a target role of those who stay, by competency."""
    asked = [(need.competency, need.level) for need in content.needs.values()
             if applies(content, need)]  # fmt: skip
    for person in content.people.values():
        roles = role_needs(content, person, today) if person.id not in ids else ()
        asked += [(each.competency, each.level) for each in roles]
    found: dict[str, int] = {}
    for skill, level in asked:
        if skill is not None and level is not None:
            found[skill] = max(found.get(skill, 1), level)
    return found
