"""Learning actions carried by the clipboard, into this plan or another one, and duplicated.

What is carried names people, offerings and competencies by id and by name. Where a plan does
not know one it is left out and said; nothing else of the action gets lost.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from planner.domain.action import Action, ActionStatus, Check
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.plain import from_plain, to_plain
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.remarks import remarks_on
from planner.services.editing import Unit, write
from planner.services.many_records import numbered
from planner.services.naming import name_of_record
from planner.services.placing import moved_span
from planner.services.ports import Store
from planner.services.pushing import put_placed, said
from planner.services.records import existing

FORM: Final = "vorlauf-actions/1"
_NAMED: Final = ("people", "offerings", "competencies", "actions")
MOST: Final = 5000
"""Actions one paste may bring."""

# -- carried by the clipboard -----------------------------------------------------------------


def carried_actions(content: Content, ids: Sequence[str], *, cut: bool = False) -> str:
    """Learning actions as a text the clipboard can carry; `cut` if they leave the plan."""
    held = [content.actions[id_] for id_ in ids if id_ in content.actions]
    actions = [to_plain(action) for action in held]
    efforts = {a.id: _effort(content, a) for a in held if a.offering}
    names: dict[str, dict[str, str]] = {kind: {} for kind in _NAMED}
    for action in held:
        for kind, id_ in _references(action):
            record = content.get(kind, id_)
            if record is not None:
                names[kind][id_] = label_of(record)
    return json.dumps({"form": FORM, "cut": cut, "names": names, "efforts": efforts,
                       "actions": actions})  # fmt: skip


def _effort(content: Content, action: Action) -> tuple[float | None, float | None]:
    """Hours and cost as its offering has them: where it goes nobody may know its course."""
    offering = content.offerings.get(action.offering or "")
    if offering is None:
        return action.hours, action.cost
    return (
        offering.hours if action.hours is None else action.hours,
        offering.cost if action.cost is None else action.cost,
    )


def _references(action: Action) -> Iterator[tuple[str, str]]:
    yield from (("people", id_) for id_ in action.people)
    if action.offering:
        yield "offerings", action.offering
    yield from (("competencies", effect.competency) for effect in action.effects)
    yield from (("actions", id_) for id_ in action.predecessors)


# -- pasted -----------------------------------------------------------------------------------


def paste_actions(
    store: Store, text: str, people: tuple[str, ...] | None = None, *, today: dt.date | None = None
) -> Edit | None:
    """Add the carried learning actions on their days.

    Args:
        people: whom they are for; None for those they were for, as far as they are known here.

    Raises:
        Refused: the text holds none, or one of them breaks a rule; then none is added.
    """
    cut, names, efforts, found = _read(text)
    here = _Here(store.content, names, efforts)
    unit = Unit(store.content)
    ids = {}
    for action in found:
        free = cut and action.id not in store.content.actions
        ids[action.id] = action.id if free else unit.new_id("actions")
        unit.put("actions", replace(action, id=ids[action.id]))
    fitted = [here.fitted(action, ids, people, keep=cut) for action in found]
    remarks: list[Any] = []
    with write(store, *_code(fitted), **_names(store, fitted), said=remarks) as writing:
        made = {action.id: action for action in fitted}
        remarks += said(here.left_out())
        remarks += put_placed(writing, store.content, made, today)
    return writing.edit


def _code(actions: Sequence[Action]) -> tuple[str]:
    return ("paste_action" if len(actions) == 1 else "paste_actions",)


def _names(store: Store, actions: Sequence[Action]) -> dict[str, Any]:
    return {"count": len(actions), "title": name_of_record(store.content, actions[0])}


Efforts = Mapping[str, Sequence[float | None]]
"""Hours and cost by the id of an action that had an offering."""


def _read(text: str) -> tuple[bool, Mapping[str, Any], Efforts, list[Action]]:
    try:
        held = json.loads(text)
        if held["form"] != FORM or not 0 < len(held["actions"]) <= MOST:
            raise refuse("paste.no_actions")
        actions = [from_plain(Action, each) for each in held["actions"]]
        names = {kind: dict(held["names"][kind]) for kind in _NAMED}
        return bool(held["cut"]), names, dict(held["efforts"]), actions
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise refuse("paste.no_actions") from error


class _Here:
    """Finds what carried actions name in the plan they are pasted into."""

    def __init__(
        self, content: Content, names: Mapping[str, Mapping[str, str]], efforts: Efforts
    ) -> None:
        self._content, self._names, self._efforts = content, names, efforts
        self._missing: dict[str, dict[str, None]] = {kind: {} for kind in _NAMED}
        self._by_name: dict[str, dict[str, list[str]]] = {}

    def fitted(
        self, action: Action, ids: Mapping[str, str], people: tuple[str, ...] | None, *, keep: bool
    ) -> Action:
        """A carried action as it fits here; what was learned and agreed stays behind."""
        own = tuple(found for p in action.people if (found := self._find("people", p)))
        whose = own if people is None else people
        offering = self._find("offerings", action.offering) if action.offering else None
        hours, cost = action.hours, action.cost
        if offering is None and action.id in self._efforts:
            hours, cost = self._efforts[action.id]
        effects = tuple(
            replace(effect, competency=found)
            for effect in action.effects
            if (found := self._find("competencies", effect.competency))
        )
        waits = tuple(
            found
            for id_ in action.predecessors
            if (found := ids.get(id_) or self._find("actions", id_))
        )
        fitting = replace(action, id=ids[action.id], people=whose, offering=offering, hours=hours,
                          cost=cost, effects=effects, predecessors=waits)  # fmt: skip
        log = tuple(entry for entry in action.log if entry.person in whose)
        same = len(own) == len(action.people) and set(own) == set(whose)
        return replace(fitting, log=log) if keep and same else fresh(fitting, same_people=same)

    def _find(self, kind: str, id_: str) -> str | None:
        """The id here of what was named there: same id and name, else the only one so called."""
        name = self._names[kind].get(id_, id_)
        record = self._content.get(kind, id_)
        if record is not None and label_of(record) == name:
            return id_
        if kind not in self._by_name:
            known: dict[str, list[str]] = {}
            for each in self._content.table(kind).values():
                known.setdefault(label_of(each), []).append(each.id)
            self._by_name[kind] = known
        found = self._by_name[kind].get(name, [])
        if len(found) == 1:
            return found[0]
        self._missing[kind][name] = None
        return None

    def left_out(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What is not known here and was left out, by kind."""
        for kind, names in self._missing.items():
            if names and kind != "actions":
                shown = ", ".join(list(names)[:3]) + (" …" if len(names) > 3 else "")
                yield f"left_out_{kind}", {"names": shown}


def fresh(action: Action, *, same_people: bool) -> Action:
    """A copy as something yet to be done: nothing learned, nothing agreed, an idea for others."""
    status: ActionStatus = "idea" if action.status == "idea" or not same_people else "planned"
    return replace(
        action,
        status=status,
        discussed_on=action.discussed_on if same_people and status == "planned" else None,
        fixed=False,
        progress=0,
        log=(),
        check=Check(method=action.check.method) if action.check else None,
    )


# -- duplicated -------------------------------------------------------------------------------


def duplicate_actions(
    store: Store,
    actions: tuple[str, ...],
    people: tuple[str, ...] = (),
    days: int = 0,
    *,
    today: dt.date | None = None,
) -> Edit | None:
    """Add a copy of each learning action: for the same people, or one for each of others.

    For others it keeps its title and is an idea, since nobody has discussed it with them.

    Args:
        days: how much later the copies lie; below 0 earlier.

    Raises:
        Refused: the others take part in all of them already, or the days are out of reach.
    """
    held = [existing(store, "actions", id_) for id_ in actions]
    if days:
        spans = [moved_span(action, days) for action in held]
        held = [replace(a, start=s, end=e) for a, (s, e) in zip(held, spans, strict=True)]
    copies = _for_others(held, people) if people else _beside(store.content, held)
    if not copies:
        raise refuse("duplicate.same_people", "people")
    code = "duplicate" if len(copies) == 1 else "duplicate_many"
    title = name_of_record(store.content, copies[0])
    remarks: list[Any] = []
    with write(store, code, kind="actions", title=title, count=len(copies), said=remarks) as unit:
        made = {}
        for copy in copies:
            id_ = unit.new_id("actions")
            made[id_] = replace(copy, id=id_)
            unit.put("actions", made[id_])
        remarks += said(remarks_on(store.content, made, today)) if days else ()
    return unit.edit


def _for_others(held: Sequence[Action], people: tuple[str, ...]) -> list[Action]:
    return [
        replace(fresh(action, same_people=False), people=(person,))
        for action in held
        for person in people
        if person not in action.people
    ]


def _beside(content: Content, held: Sequence[Action]) -> list[Action]:
    taken = {action.title for action in content.actions.values()}
    copies = []
    for action in held:
        title = numbered(action.title, taken) if action.title else ""
        taken.add(title)
        copies.append(replace(fresh(action, same_people=True), title=title))
    return copies
