"""What the timeline is narrowed to, and which slots and learning actions pass. Knows no Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from planner.domain.action import Action
from planner.domain.beyond import level_label
from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.matching import fold


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Filters: several values of one are *or*, several filters are *and*; empty shows all."""

    people: Collection[str] = frozenset()
    developments: Collection[str] = frozenset()
    states: Collection[str] = frozenset()
    statuses: Collection[str] = frozenset()
    text: str = ""
    called: Mapping[str, str] = field(default_factory=dict, compare=False)
    """What people are looked for by, in a copy of the plan in which they are not named."""

    def __bool__(self) -> bool:
        some = self.people or self.developments or self.states or self.statuses
        return bool(some or self.text.strip())


EVERYTHING: Final = Narrowed()


class Sieve:
    """Decides for one plan as it is now; after an edit another one is made.

    A learning action passes for a person. With developments or states chosen it must bring
    something for a slot that has them; a text may stand in the action or in what it is for.
    """

    def __init__(
        self, content: Content, slots: Iterable[Slot], team: str | None, narrowed: Narrowed
    ) -> None:
        self._content, self._team, self._narrowed = content, team, narrowed
        self._sought = fold(narrowed.text).split()
        self.open = team is None and not narrowed
        """Everything passes."""
        self._by_slot = bool(narrowed.developments or narrowed.states)
        self._served: dict[str, dict[str, bool]] = {}
        if self._by_slot or self._sought:
            self._look_at(slots)

    def _look_at(self, slots: Iterable[Slot]) -> None:
        """Competencies of the slots that pass, by person; True where the text stands there."""
        for slot in slots:
            if slot.competency is not None and self._slot_itself(slot):
                own = self._served.setdefault(slot.person or "", {})
                found = self._says(self._slot_text(slot))
                own[slot.competency] = own.get(slot.competency, False) or found

    # -- what passes -------------------------------------------------------------------

    def person(self, person: str | None, team: str | None = None) -> bool:
        """True if a person is to be seen; of a slot nobody is named for, its need's `team`."""
        if self._narrowed.people and person not in self._narrowed.people:
            return False
        if self._team is None:
            return True
        record = self._content.people.get(person) if person else None
        return (record.team if record else team) == self._team

    def slot(self, slot: Slot) -> bool:
        """True if a slot is to be seen for itself."""
        if self.open:
            return True
        need = self._content.needs.get(slot.need)
        return (
            self.person(slot.person, need.team if need else None)
            and self._slot_itself(slot)
            and (not self._sought or self._says(self._slot_text(slot)))
        )

    def planned(self, slot: Slot) -> bool:
        """True if what is planned, or missing, for a slot is drawn beside its actions."""
        return not self._narrowed.statuses and self.slot(slot)

    def structure(self, slot: Slot) -> bool:
        """True if a structure is to be seen; it has stages instead of a status."""
        return not self._narrowed.statuses and self.slot(slot)

    def actions(self, actions: Sequence[Action], person: str) -> Sequence[Action]:
        """Those of a person's actions that are to be seen."""
        if self.open:
            return actions
        if not self.person(person):
            return ()
        return [action for action in actions if self._action(action, person)]

    # -- one by one --------------------------------------------------------------------

    def _slot_itself(self, slot: Slot) -> bool:
        wanted = self._narrowed
        return (not wanted.developments or slot.development in wanted.developments) and (
            not wanted.states or slot.state in wanted.states
        )

    def _action(self, action: Action, person: str) -> bool:
        if self._narrowed.statuses and action.status not in self._narrowed.statuses:
            return False
        if not (self._by_slot or self._sought):
            return True
        served = self._served.get(person, {})
        for_slots = [served[e.competency] for e in action.effects if e.competency in served]
        if self._by_slot and not for_slots:
            return False
        return not self._sought or any(for_slots) or self._says(self._action_text(action, person))

    def _says(self, text: str) -> bool:
        return all(word in text for word in self._sought)

    def _action_text(self, action: Action, person: str) -> str:
        parts = [action.title or action.id, self._name("people", person)]
        parts += [self._name("competencies", effect.competency) for effect in action.effects]
        return " ".join(map(fold, parts))

    def _slot_text(self, slot: Slot) -> str:
        if not self._sought:
            return ""
        need = self._content.needs.get(slot.need)
        parts = [self._name("people", slot.person), self._name("developments", slot.development)]
        if slot.competency is not None:
            parts.append(self._name("competencies", slot.competency))
        if slot.competency is not None and slot.level is not None:
            parts.append(level_label(self._content, slot.competency, slot.level))
        if need is not None:
            parts += [need.title, self._name("goals", need.goal)]
        return " ".join(map(fold, parts))

    def _name(self, kind: str, id_: str | None) -> str:
        if kind == "people" and (called := self._narrowed.called.get(id_ or "")):
            return called
        record = self._content.get(kind, id_) if id_ else None
        return label_of(record) if record is not None else ""
