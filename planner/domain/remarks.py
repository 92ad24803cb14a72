"""What is worth saying about an action on its new days: allowed all of it, and said.

Codes with plain values; words are added outside. Only what the move brought about is said,
not what held before it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from planner.domain.action import Action
from planner.domain.beyond import level_label
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, days_away, merged
from planner.domain.edit import Change
from planner.domain.levels import History
from planner.domain.record import label_of
from planner.domain.violation import levels_lacking, not_over_before

Remark = tuple[str, Mapping[str, Any]]
PAST, LACKING = "past", "level_lacking"
MOST = 3
"""Remarks that are said of one edit; more are a list, not a hint."""


def remarks_on(
    content: Content, placed: Mapping[str, Action], today: dt.date | None
) -> list[Remark]:
    """What placing actions on days brings about: past, predecessors, levels, absences.

    Args:
        content: the plan before.
        placed: the actions with their new days, by id.
        today: None where the day is not known; then nothing counts as past.
    """
    after = content.laid_over(
        Change("actions", a.id, content.actions.get(a.id), a, _place(content, a.id))
        for a in placed.values()
    )
    found: list[Remark] = []
    for action in placed.values():
        before = content.actions.get(action.id)
        for remark in _of_one(after, action, today):
            if before is None or remark not in list(_of_one(content, before, today)):
                found.append(remark)
                if len(found) == MOST:
                    return found
    return found


def _place(content: Content, id_: str) -> int:
    known = id_ in content.actions
    return content.place("actions", id_) if known else content.next_place("actions")


def _of_one(content: Content, action: Action, today: dt.date | None) -> Iterator[Remark]:
    title = label_of(action)
    if action.status in ("done", "dropped"):
        return
    if today is not None and action.start < today and action.status != "running":
        yield PAST, {"title": title, "start": action.start.isoformat()}
    for before in not_over_before(content, action):
        yield (
            "before_predecessor",
            {"title": title, "before": label_of(before), "end": before.end.isoformat()},
        )
    yield from _lacking(content, action, today)
    yield from _away(content, action)


def _lacking(content: Content, action: Action, today: dt.date | None) -> Iterator[Remark]:
    """Levels that must be held when it starts, and are not: as in the list of what to mend."""
    days = [action.start - ONE_DAY, *([today] if today is not None else [])]
    for each in levels_lacking(content, action, partial(History, content), days):
        who, known = content.people.get(each.person), content.competencies.get(each.competency)
        if who is not None and known is not None:
            label = level_label(content, each.competency, each.level)
            values = {"title": label_of(action), "person": label_of(who),
                      "needed": f"{label_of(known)} {label}"}  # fmt: skip
            yield LACKING, values


def _away(content: Content, action: Action) -> Iterator[Remark]:
    for person in action.people:
        who = content.people.get(person)
        if who is None or not who.absences:
            continue
        days = days_away(action.start, action.end, merged(who.absences))
        if days:
            yield "absent", {"title": label_of(action), "person": label_of(who), "days": days}
