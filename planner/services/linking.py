"""What it means to lay one record onto another: a signal on a development, a person on a need."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from planner.domain.edit import Edit
from planner.services.merging import move_competency
from planner.services.needs import name_person
from planner.services.ports import Store
from planner.services.records import change_record, existing, link_records
from planner.services.together import Wish, do_together

Link = Callable[[Store, str, str], Edit | None]
"""(store, id of what is laid, id of what it is laid on)"""


def _supports(store: Store, signal: str, development: str) -> Edit | None:
    return link_records(store, "signals", signal, {"supports": [development]})


def _rests_on(store: Store, signal: str, decision: str) -> Edit | None:
    return link_records(store, "decisions", decision, {"signals": [signal]})


def _asked(store: Store, person: str, need: str) -> Edit | None:
    """A structure has one who sees to it; a competency is asked of several."""
    if existing(store, "needs", need).kind == "structure":
        return change_record(store, "needs", need, {"owner": person})
    return name_person(store, need, person)


def _setting(kind: str, field: str) -> Link:
    return lambda store, id_, onto: change_record(store, kind, id_, {field: onto})


def _wish(link: Link, id_: str, onto: str) -> Wish:
    return lambda store: link(store, id_, onto)


LINKS: dict[tuple[str, str], Link] = {
    ("signals", "developments"): _supports,
    ("signals", "decisions"): _rests_on,
    ("people", "needs"): _asked,
    ("competencies", "competencies"): move_competency,
    ("people", "teams"): _setting("people", "team"),
    ("people", "roles"): _setting("people", "role"),
    ("needs", "developments"): _setting("needs", "development"),
    ("indicators", "developments"): _setting("indicators", "development"),
}
"""(kind that is laid, kind it is laid on) → what is done."""


def link_onto(
    store: Store, kind: str, ids: Sequence[str], onto_kind: str, onto: str
) -> Edit | None:
    """Lay records of one kind onto another record, as one step.

    Raises:
        Refused: a rule is broken; then none is linked.
    """
    link = LINKS[kind, onto_kind]
    wishes = [_wish(link, id_, onto) for id_ in ids]
    return do_together(store, wishes, "link_many")
