"""People of one name in several plans: one person, or several?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.domain.record import label_of
from planner.services.collect_facts import SharedName, Source, Wish
from planner.services.collect_identity import Key, Seen, surely_one
from planner.services.matching import fold, turned


@dataclass(slots=True)
class _Named:
    """Where people of one name stand: the name as first written, plans, ids."""

    name: str
    plans: dict[str, None] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)
    own: set[str] = field(default_factory=set)
    """Ids in the plans themselves: where it is the same one they are copies of one plan."""
    numbers: set[str] = field(default_factory=set)


class People:
    """Decides who is meant by a name, as the user wishes it, and remembers where it stood."""

    def __init__(self, wish: Wish) -> None:
        self._same = {fold(turned(name)) for name in wish.same}
        self._apart = {fold(turned(name)) for name in wish.apart}
        self._named: dict[str, _Named] = {}

    def meant(self, one: Seen, near: Mapping[str, Seen], key: Key) -> list[str]:
        """Of people who may be meant the one who is; nobody where that is not clear."""
        name = _name(one)
        if name in self._apart:
            return []
        if name not in self._same:
            near = {id_: each for id_, each in near.items() if surely_one(one, each)}
        own = [id_ for id_, each in near.items() if each.record.id == one.record.id]
        return own or (list(near) if len(near) == 1 or key[0] == "number" else [])

    def note(self, one: Seen, source: Source, id_: str) -> None:
        """Somebody of a plan is this person of the collected one."""
        named = self._named.setdefault(_name(one), _Named(label_of(one.record)))
        named.plans[source.name] = None
        named.ids.add(id_)
        named.own.add(one.record.id)
        named.numbers.add(fold(one.record.personnel_number))

    def shared(self) -> tuple[SharedName, ...]:
        """Names that stand in more than one plan and may be one person or several.

        Copies of one plan are no question, nor are personnel numbers that all differ.
        """
        return tuple(
            SharedName(each.name, tuple(each.plans), len(each.ids) == 1)
            for each in self._named.values()
            if len(each.plans) > 1 and len(each.own) > 1 and not _parted(each)
        )


def _name(one: Seen) -> str:
    return fold(turned(label_of(one.record)))


def _parted(named: _Named) -> bool:
    return "" not in named.numbers and len(named.numbers) == len(named.ids) > 1
