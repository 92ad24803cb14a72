"""How far an edit reaches: which needs, and of those which people, must be worked out anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from planner.domain.content import Content
from planner.domain.cycles import prerequisites
from planner.domain.edit import Change
from planner.domain.need import Need
from planner.domain.people import Person
from planner.domain.view import View


class Scope:
    """What a set of changes may have moved.

    Whoever learns a competency is also moved by what it asks for first: `_behind` follows
    prerequisites upwards.
    """

    def __init__(self, content: Content, changes: Iterable[Change]) -> None:
        self.whole_plan = False
        self._needs: set[str] = set()
        self._origins: set[str] = set()
        self._people: set[str] = set()
        self._otherwise: set[str] = set()
        """People of whom more is new than a name or a team."""
        self._learners: dict[str, set[str]] = {}
        """By competency whose level in it may be another."""
        ways: set[str] = set()
        for change in changes:
            for record in (change.before, change.after):
                if record is not None:
                    self._add(change.kind, record, ways)
            if change.kind == "people" and not _only_named(change):
                self._otherwise.add(change.id)
        self._spread(content)
        self._ways = self._behind(content, ways)

    def _add(self, kind: str, record: Any, ways: set[str]) -> None:
        if kind in ("plan", "scales"):
            self.whole_plan = True
        elif kind == "needs":
            self._needs.add(record.id)
        elif kind in ("developments", "goals"):
            self._origins.add(record.id)
        elif kind == "people":
            self._people.add(record.id)
        elif kind == "assessments":
            self._learners.setdefault(record.competency, set()).add(record.person)
        elif kind == "actions":
            for effect in record.effects:
                self._learners.setdefault(effect.competency, set()).update(record.people)
        elif kind in ("competencies", "offerings"):
            ways.add(record.competency if kind == "offerings" else record.id)

    def _spread(self, content: Content) -> None:
        """Whoever moves in a competency may move in those that ask for it first."""
        if not self._learners:
            return
        follow = prerequisites(View(content))
        needed = {id_: before for id_ in content.competencies if (before := set(follow(id_)))}
        moving = True
        while moving:
            moving = False
            for id_, before in needed.items():
                more = set().union(*(self._learners.get(each, ()) for each in before))
                if more - self._learners.get(id_, set()):
                    self._learners.setdefault(id_, set()).update(more)
                    moving = True

    @staticmethod
    def _behind(content: Content, competencies: set[str]) -> set[str]:
        """The competencies and all that ask for one of them first."""
        found = set(competencies)
        if not found:
            return found
        follow = prerequisites(View(content))
        needed = {id_: set(follow(id_)) for id_ in content.competencies}
        while True:
            more = {id_ for id_, before in needed.items() if before & found} - found
            if not more:
                return found
            found |= more

    def reaches(self, need: Need) -> bool:
        """True if all slots of a need must be worked out anew."""
        return (
            self.whole_plan
            or need.id in self._needs
            or need.development in self._origins
            or need.goal in self._origins
            or need.competency in self._ways
            or (need.kind == "structure" and need.owner in self._people)
            or (not need.people and need.kind == "competency" and self._moves_pool(need))
        )

    def _moves_pool(self, need: Need) -> bool:
        return bool(self._people) or bool(self._learners.get(need.competency or ""))

    def people_of(self, need: Need) -> set[str]:
        """The named people of a need whose slots must be worked out anew."""
        moved = self._otherwise | self._learners.get(need.competency or "", set())
        return moved & set(need.people) if moved else moved


def _only_named(change: Change) -> bool:
    """True if a person is called otherwise or is in another team, and nothing else is new."""
    before, after = change.before, change.after
    if not isinstance(before, Person) or not isinstance(after, Person):
        return False
    named = {name: getattr(after, name) for name in _NAMING}
    return replace(before, **named) == after


_NAMING = ("name", "team", "personnel_number", "cost_centre", "notes")
"""Fields of a person that no slot of theirs depends on; a pool may."""
