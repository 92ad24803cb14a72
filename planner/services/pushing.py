"""Learning actions on other days, however those were said: with a hand, a key, in a field, by a
command. What waits for them is pushed on, and what comes of it is said.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import Calendar
from planner.domain.followers import Pushed, push_followers
from planner.domain.remarks import Remark, remarks_on
from planner.engine.calendars import calendar_of
from planner.services.editing import Unit
from planner.services.naming import LONGEST, name_of, name_of_record


def pushed_by(content: Content, placed: Mapping[str, Action]) -> Pushed:
    """Where placed actions push those that wait for them, by the calendar of the plan."""
    return push_followers(content, placed, working_days(content))


def working_days(content: Content) -> Calendar:
    """The plan's calendar; made once for each place, a hand asks for it at every step."""
    return _calendar(content.plan.country, content.plan.region)


@cache
def _calendar(country: str | None, region: str | None) -> Calendar:
    return calendar_of(country, region)


def put_placed(
    unit: Unit, content: Content, actions: Mapping[str, Action], today: dt.date | None
) -> list[list[Any]]:
    """Put placed actions and their followers within a wish; what is to be said about it."""
    pushed = pushed_by(content, actions)
    for action in (*actions.values(), *pushed.moved.values()):
        unit.put("actions", action)
    return said([*remarks_on(content, actions, today), *_about_followers(content, pushed)])


def _about_followers(content: Content, pushed: Pushed) -> Iterable[Remark]:
    if len(pushed.moved) == 1:
        action = next(iter(pushed.moved.values()))
        title = name_of_record(content, action)
        yield "pushed", {"title": title, "start": action.start.isoformat()}
    elif pushed.moved:
        yield "pushed_many", {"count": len(pushed.moved)}
    for id_ in pushed.staying[:2]:
        yield "follower_stays", {"title": name_of(content, "actions", id_)}


def said(remarks: Iterable[Remark]) -> list[list[Any]]:
    """Remarks as an edit's title keeps them: plain, and with names that fit into a line."""
    return [[code, {key: _short(value) for key, value in values.items()}]
            for code, values in remarks]  # fmt: skip


def _short(value: Any) -> Any:
    if isinstance(value, str) and len(value) > LONGEST:
        return value[: LONGEST - 1] + "…"
    return value
