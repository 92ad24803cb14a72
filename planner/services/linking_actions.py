"""Learning actions that wait for others: linked, parted, and pushed on where they overlap."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise
from typing import Any

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.cycles import Follow, circle_through, predecessors
from planner.domain.edit import Change, Edit
from planner.domain.followers import begun_after, stays
from planner.domain.problem import refuse
from planner.domain.view import View
from planner.services.editing import write
from planner.services.naming import name_of
from planner.services.placing import within_reach
from planner.services.ports import Store
from planner.services.pushing import put_placed, working_days
from planner.services.records import existing
from planner.services.together import do_together


def link_actions(
    store: Store, before: str, after: str, *, today: dt.date | None = None
) -> Edit | None:
    """Let a learning action wait for another; if it begins too early it is pushed on.

    Raises:
        Refused: the other one waits for it already, directly or through others.
    """
    first, second = existing(store, "actions", before), existing(store, "actions", after)
    linked = replace(second, predecessors=tuple(dict.fromkeys((*second.predecessors, before))))
    _refuse_circle(store, linked)
    if linked.start <= first.end and not stays(linked):
        linked = begun_after(store.content, linked, first.end, working_days(store.content))
        within_reach("to", linked.start, linked.end)
    names = {"title": name_of(store.content, "actions", after),
             "before": name_of(store.content, "actions", before)}  # fmt: skip
    remarks: list[Any] = []
    with write(store, "link_actions", **names, said=remarks) as unit:
        if linked != second:
            if linked.start != second.start:
                remarks.append(["pushed", {"title": names["title"],
                                           "start": linked.start.isoformat()}])  # fmt: skip
            remarks += put_placed(unit, store.content, {linked.id: linked}, today)
    return unit.edit


def _refuse_circle(store: Store, linked: Action) -> None:
    change = Change("actions", linked.id, store.content.actions[linked.id], linked, 0)
    way = circle_through(linked.id, predecessors(View(store.content, [change])))
    if way:
        names = " → ".join(name_of(store.content, "actions", id_) for id_ in way)
        raise refuse("predecessors.cycle", "predecessors", way=names)


def link_in_order(
    store: Store, actions: tuple[str, ...], *, today: dt.date | None = None
) -> Edit | None:
    """Let several learning actions wait one for the other, in the order they begin."""
    held = [existing(store, "actions", id_) for id_ in actions]
    ids = [action.id for action in sorted(held, key=lambda a: (a.start, a.end, a.id))]
    if len(ids) == 2:
        return link_actions(store, ids[0], ids[1], today=today)

    def linking(first: str, second: str) -> Any:
        return lambda on: link_actions(on, first, second, today=today)

    return do_together(store, [linking(*pair) for pair in pairwise(ids)], "link_many")


def unlink_actions(
    store: Store, actions: tuple[str, ...], before: tuple[str, ...] | None = None
) -> Edit | None:
    """Let learning actions wait no longer: for those named, or for any."""
    held = [existing(store, "actions", id_) for id_ in actions]
    names = {"title": name_of(store.content, "actions", held[0].id) if held else ""}
    code = "unlink_action" if len(held) == 1 else "unlink_actions"
    with write(store, code, **names, count=len(held)) as unit:
        for action in held:
            left = () if before is None else [p for p in action.predecessors if p not in before]
            unit.put("actions", replace(action, predecessors=tuple(left)))
    return unit.edit


def may_wait_for(content: Content, action: str) -> list[Action]:
    """The learning actions one could wait for without a circle, by their first day."""
    waiting = _reached(action, lambda id_: content.waiting.get(id_, ())) | {action}
    found = [a for a in content.actions.values()
             if a.id not in waiting and a.status != "dropped"]  # fmt: skip
    return sorted(found, key=lambda a: (a.start, a.end, a.id))


def waits_for(content: Content, action: str) -> set[str]:
    """The learning actions one waits for, directly or through others."""
    return _reached(action, predecessors(View(content)))


def _reached(start: str, follow: Follow) -> set[str]:
    found: set[str] = set()
    left = [start]
    while left:
        more = [id_ for id_ in follow(left.pop()) if id_ not in found]
        found.update(more)
        left += more
    return found
