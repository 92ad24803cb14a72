"""Merging two offerings that turned out to be one."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.action import Action
from planner.domain.edit import Edit
from planner.domain.merging import others_than, renamed
from planner.domain.offering import Offering, Term
from planner.domain.problem import refuse
from planner.services.editing import write
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import existing

_KIND = "offerings"


def merge_offerings(store: Store, offering: str, into: str) -> Edit | None:
    """Make two offerings one: learning actions and terms of the first move to the second.

    What only the first knew (length, cost, seats, provider, link, notes) is kept. One that begins
    on any day goes on doing so.

    Raises:
        Refused: it is the same one, they teach different competencies, or repeat differently.
    """
    gone: Offering = existing(store, _KIND, offering)
    kept: Offering = existing(store, _KIND, into)
    names = {"title": name_of(store.content, _KIND, gone.id),
             "into": name_of(store.content, _KIND, kept.id)}  # fmt: skip
    if gone.id == kept.id:
        raise refuse("merge.same_offering", "into", title=names["title"])
    if gone.competency != kept.competency:
        raise refuse("merge.other_competency", "into", **names)
    if gone.terms and kept.terms and gone.repeats != kept.repeats:
        raise refuse("merge.repeats", "into", **names)
    with write(store, "merge_offerings", **names) as unit:
        unit.put(_KIND, _joined(gone, kept))
        for other in store.content.offerings.values():
            if gone.id in other.not_same and other.id != kept.id:
                unit.put(_KIND, replace(other, not_same=renamed(other.not_same, gone.id, kept.id)))
        for action in store.content.actions.values():
            if action.offering == gone.id:
                unit.put("actions", _moved(action, gone, kept))
        for each in store.content.attached_to(_KIND, gone.id):
            unit.put("attachments", replace(each, of=replace(each.of, id=kept.id)))
        unit.remove(_KIND, gone.id)
    return unit.edit


def _joined(gone: Offering, kept: Offering) -> Offering:
    terms: tuple[Term, ...] = kept.terms and tuple(
        sorted({*kept.terms, *gone.terms}, key=lambda term: (term.start, term.end))
    )
    return replace(
        kept,
        weeks=kept.weeks if kept.weeks is not None else gone.weeks,
        hours=kept.hours if kept.hours is not None else gone.hours,
        cost=kept.cost if kept.cost is not None else gone.cost,
        seats=kept.seats if kept.seats is not None else gone.seats,
        terms=terms,
        prerequisites=kept.prerequisites or gone.prerequisites,
        provider=kept.provider or gone.provider,
        link=kept.link or gone.link,
        not_same=others_than(kept, gone),
        notes="\n\n".join(dict.fromkeys(each for each in (kept.notes, gone.notes) if each)),
    )


def _moved(action: Action, gone: Offering, kept: Offering) -> Action:
    """Named after the other one; hours and cost it took from the first stay what they were."""
    return replace(
        action,
        offering=kept.id,
        hours=action.hours if action.hours is not None else gone.hours,
        cost=action.cost if action.cost is not None else gone.cost,
    )
