"""Learning actions moved and stretched by hand, one or many, as one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from planner.domain.days import Span
from planner.domain.edit import Edit
from planner.services.editing import write
from planner.services.naming import name_of
from planner.services.placing import moved_span, placed, within_reach
from planner.services.ports import Store
from planner.services.pushing import put_placed
from planner.services.records import existing, put_changed
from planner.services.together import do_together


def place_actions(
    store: Store, spans: Mapping[str, Span], *, today: dt.date | None = None
) -> Edit | None:
    """Put learning actions on other days, each from its first to its last.

    Those that wait for one that ends later now are pushed on. Days in the past, before what
    comes first, or over an absence are taken and said.

    Raises:
        Refused: an action ends before it begins, or its days are out of reach.
    """
    for span in spans.values():
        within_reach("start", *span)
    actions = {
        id_: action
        for id_, action in placed(store, spans).items()
        if action != store.content.actions[id_]
    }
    code, values = _title(store, actions)
    remarks: list[Any] = []
    with write(store, code, **values, said=remarks) as unit:
        remarks += put_placed(unit, store.content, actions, today)
    return unit.edit


def _title(store: Store, actions: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    if len(actions) != 1:
        return "move_many_actions", {"count": len(actions)}
    action = next(iter(actions.values()))
    before = store.content.actions[action.id]
    same = action.end - action.start == before.end - before.start
    values = {"start": action.start.isoformat(), "end": action.end.isoformat()}
    title = name_of(store.content, "actions", action.id)
    return "move_action" if same else "stretch_action", {"title": title, **values}


def shift_actions(
    store: Store, actions: tuple[str, ...], days: int, *, today: dt.date
) -> Edit | None:
    """Move learning actions together by so many days, later or (below 0) earlier.

    Raises:
        Refused: one of them would leave the years a plan can hold; then none moves.
    """
    spans = {id_: moved_span(existing(store, "actions", id_), days) for id_ in actions}
    return place_actions(store, spans, today=today)


def set_progress_together(store: Store, actions: Sequence[str], progress: float) -> Edit | None:
    """Say of several learning actions how much of them is done, as a share from 0 to 1."""
    return do_together(
        store,
        [
            lambda on, id_=id_: put_changed(  # type: ignore[misc]
                on, "set_progress", "actions", id_, progress=progress
            )
            for id_ in actions
        ],
    )
