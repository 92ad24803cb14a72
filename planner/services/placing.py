"""Learning actions put on other days: with those that wait for them, and what is to be said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.days import Span
from planner.domain.followers import Pushed, push_followers
from planner.domain.plain import FIRST_YEAR, LAST_YEAR
from planner.domain.problem import refuse
from planner.domain.remarks import Remark, remarks_on
from planner.services.editing import Unit
from planner.services.naming import LONGEST, name_of, name_of_record
from planner.services.ports import Store
from planner.services.records import existing

FIRST_DAY, LAST_DAY = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)


def within_reach(path: str, *days: dt.date) -> None:
    """Refuse days no plan can hold.

    Raises:
        Refused: one lies before 1900 or after 2200.
    """
    for day in days:
        if not FIRST_DAY <= day <= LAST_DAY:
            raise refuse(
                "date.range", path, value=day.isoformat(), first=FIRST_YEAR, last=LAST_YEAR
            )


def moved_span(action: Action, days: int) -> Span:
    """The days of an action moved by so many days.

    Raises:
        Refused: they lie out of reach.
    """
    first, last = (day.toordinal() + days for day in (action.start, action.end))
    if first < FIRST_DAY.toordinal() or last > LAST_DAY.toordinal():
        asked = min(max(first, 1), dt.date.max.toordinal())
        value = dt.date.fromordinal(asked).isoformat()
        raise refuse("date.range", "to", value=value, first=FIRST_YEAR, last=LAST_YEAR)
    return dt.date.fromordinal(first), dt.date.fromordinal(last)


def placed(store: Store, spans: Mapping[str, Span]) -> dict[str, Action]:
    """The actions as they are on other days."""
    return {
        id_: replace(existing(store, "actions", id_), start=start, end=end)
        for id_, (start, end) in spans.items()
    }


def put_placed(
    unit: Unit, content: Content, actions: Mapping[str, Action], today: dt.date | None
) -> list[list[Any]]:
    """Put placed actions and their followers within a wish; what is to be said about it."""
    pushed = push_followers(content, actions)
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
