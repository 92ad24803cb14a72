"""New learning actions where there was none: drawn on an empty lane, or a milestone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from planner.domain.action import Action, Effect
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.levels import History
from planner.domain.slots import Slot
from planner.services.editing import write
from planner.services.naming import name_of_record
from planner.services.placing import within_reach
from planner.services.ports import Store
from planner.services.pushing import put_placed


def drawn_action(
    content: Content,
    title: str,
    people: tuple[str, ...],
    days: tuple[dt.date, dt.date],
    slot: Slot | None = None,
) -> Action:
    """A learning action drawn by hand; without an id yet, an idea until it was discussed.

    On a lane that stands for one need it leads from what is held when it begins to what is
    needed; elsewhere it raises nothing until somebody says what.
    """
    effects: tuple[Effect, ...] = ()
    if slot is not None and slot.competency is not None and slot.level is not None and people:
        held = min(History(content, p, slot.competency).level(days[0]) for p in people)
        if held < slot.level:
            effects = (Effect(competency=slot.competency, from_=held, to=slot.level),)
    return Action(
        id="",
        title=title,
        kind="self_study",
        people=people,
        effects=effects,
        start=days[0],
        end=days[1],
        status="idea",
    )


def milestone(title: str, people: tuple[str, ...], day: dt.date) -> Action:
    """A day that matters and takes nobody's time: an action of no hours on one day."""
    return Action(id="", title=title, people=people, start=day, end=day, hours=0, status="planned")


def add_drawn(store: Store, action: Action, *, today: dt.date | None = None) -> Edit | None:
    """Add an action that was drawn.

    Raises:
        Refused: its days are out of reach, or somebody it names is gone.
    """
    within_reach("start", action.start, action.end)
    remarks: list[Any] = []
    name = name_of_record(store.content, action)
    with write(store, "add", kind="actions", title=name, said=remarks) as unit:
        made = replace(action, id=unit.new_id("actions"))
        remarks += put_placed(unit, store.content, {made.id: made}, today)
    return unit.edit
