"""What slipped since a plan was kept: what lies elsewhere, is new, or is gone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from planner.domain.baseline import Baseline
from planner.domain.content import Content
from planner.domain.kept import (
    KeptAction,
    KeptSlot,
    KeptStructure,
    kept_actions,
    kept_structures,
    read_action,
    read_slot,
    read_structure,
)
from planner.domain.slots import Slot

Turn = Literal["later", "dropped", "earlier", "moved", "new"]
"""`moved`: it ends as it did, but begins on another day. `dropped`: also one that was deleted."""
TURNS: Final[tuple[Turn, ...]] = ("later", "dropped", "new", "moved", "earlier")
"""In the order they are told."""


@dataclass(frozen=True, slots=True)
class KeptPlan:
    """A baseline taken apart, its entries by id."""

    on: dt.date
    actions: Mapping[str, KeptAction]
    structures: Mapping[str, KeptStructure]
    slots: Sequence[KeptSlot]


def read_baseline(baseline: Baseline) -> KeptPlan:
    """Take a baseline apart, once for each look at it."""
    actions = map(read_action, baseline.actions)
    structures = map(read_structure, baseline.structures)
    return KeptPlan(
        baseline.on,
        {each.action: each for each in actions},
        {each.need: each for each in structures},
        tuple(map(read_slot, baseline.slots)),
    )


@dataclass(frozen=True, slots=True)
class Slip:
    """One action or structure and how it lies against the kept plan.

    `before` and `after` are first and last day (of a structure the day it stands, twice); None
    where it did not exist or does no more. `slot_before` and `slot_after` are the slot it has
    to do with whose head start has lost most; None where there is none.
    """

    kind: Literal["actions", "needs"]
    id: str
    title: str
    people: tuple[str, ...]
    competencies: tuple[str, ...]
    before: tuple[dt.date, dt.date] | None
    after: tuple[dt.date, dt.date] | None
    slot_before: KeptSlot | None = None
    slot_after: Slot | None = None

    @property
    def days(self) -> int | None:
        """Days it ends later; negative where it ends earlier."""
        if self.before is None or self.after is None:
            return None
        return (self.after[1] - self.before[1]).days

    @property
    def turn(self) -> Turn:
        """How it lies now."""
        if self.days is None:
            return "dropped" if self.after is None else "new"
        return "later" if self.days > 0 else "earlier" if self.days < 0 else "moved"

    @property
    def head_start_days(self) -> int | None:
        """Days of head start gained by its slot, lost ones negative; None where not known."""
        return _gained(self.slot_before, self.slot_after)


def slips(content: Content, slots: Iterable[Slot], kept: KeptPlan) -> list[Slip]:
    """What lies elsewhere than in a kept plan, most days later first.

    An action that was dropped or deleted since is *dropped*; one that is there again, or was
    made since, *new*. What has not moved is left out.
    """
    found = [*_actions(content, slots, kept), *_structures(content, slots, kept)]
    return sorted(found, key=_rank)


def _rank(slip: Slip) -> tuple[int, int, str, str]:
    return TURNS.index(slip.turn), -(slip.days or 0), slip.title, slip.id


def _actions(content: Content, slots: Iterable[Slot], kept: KeptPlan) -> Iterator[Slip]:
    now = {each.action: each for each in kept_actions(content)}
    pairs = _Pairs(slots, kept.slots)
    for id_ in dict.fromkeys([*kept.actions, *now]):
        was, here = kept.actions.get(id_), now.get(id_)
        if was and here and (was.start, was.end) == (here.start, here.end):
            continue
        shown = here or was
        assert shown is not None
        yield Slip(
            "actions",
            id_,
            shown.title,
            shown.people,
            shown.competencies,
            (was.start, was.end) if was else None,
            (here.start, here.end) if here else None,
            *pairs.most_lost(shown.people, shown.competencies),
        )


def _structures(content: Content, slots: Iterable[Slot], kept: KeptPlan) -> Iterator[Slip]:
    now = {each.need: each for each in kept_structures(content)}
    stand = {slot.need: slot for slot in slots if slot.competency is None}
    stood = {slot.need: slot for slot in kept.slots if slot.competency is None}
    for id_ in dict.fromkeys([*kept.structures, *now]):
        was, here = kept.structures.get(id_), now.get(id_)
        if was and here and was.ready == here.ready:
            continue
        shown = here or was
        assert shown is not None
        yield Slip(
            "needs",
            id_,
            shown.title,
            (shown.owner,) if shown.owner else (),
            (),
            (was.ready, was.ready) if was else None,
            (here.ready, here.ready) if here else None,
            stood.get(id_),
            stand.get(id_),
        )


class _Pairs:
    """Slots then and now by person and competency."""

    def __init__(self, now: Iterable[Slot], then: Iterable[KeptSlot]) -> None:
        self._then = {(slot.need, slot.person, slot.competency): slot for slot in then}
        self._now: dict[tuple[str, str], list[Slot]] = {}
        for slot in now:
            if slot.person is not None and slot.competency is not None:
                self._now.setdefault((slot.person, slot.competency), []).append(slot)

    def most_lost(
        self, people: Sequence[str], competencies: Sequence[str]
    ) -> tuple[KeptSlot | None, Slot | None]:
        """The slot of these people in these competencies whose head start lost most."""
        pairs = [
            (self._then.get((slot.need, slot.person, slot.competency)), slot)
            for person in people
            for competency in competencies
            for slot in self._now.get((person, competency), ())
        ]
        return min(pairs, key=_loss, default=(None, None))


def _loss(pair: tuple[KeptSlot | None, Slot]) -> int:
    gained = _gained(*pair)
    return 1_000_000 if gained is None else gained


def _gained(before: KeptSlot | None, after: Slot | None) -> int | None:
    was = before.head_start if before else None
    if was is None or after is None or after.due is None or after.ready is None:
        return None
    return (after.due - after.ready).days - was
