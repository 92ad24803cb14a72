"""Everything in a plan that doesn't add up: one pure function, and the same patched by edits."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right, insort_right
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from operator import itemgetter
from typing import Final, TypeVar

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.beyond import kept_beyond
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.followers import following
from planner.domain.outlook import Outlook
from planner.domain.slots import Slot
from planner.domain.violation import (
    Violation,
    action_violations,
    asked_before,
    beyond_scales,
    late_slots,
    not_in_force,
    order_of,
    overloaded,
    own_violations,
    unmet_levels,
)
from planner.engine.loads import Loads
from planner.services.figures import Figures

NAMING_LEVELS: Final = frozenset(
    {"competencies", "roles", "assessments", "needs", "offerings", "actions"}
)
AT_ONCE: Final = 60
"""People, actions and levels of one edit that are looked at in one go."""
K = TypeVar("K")
Many = tuple[Violation, ...]
Pair = tuple[str, str]
"""(person id, competency id)"""
FEW: Final = 200
"""So many are put where they belong one by one; sorting all of them again takes longer."""
Order = tuple[int, dt.date, str, str, str]


def violations(figures: Figures) -> Many:
    """All that doesn't add up, by kind, then by day."""
    return Violations(figures).all


class Violations:
    """What doesn't add up in a plan; after an edit only what it may have moved is looked at anew.

    `loads` is shared with whoever shows the load. Looking at 10,000 actions takes a fifth of a
    second: a window does it bit by bit with `look_on`, whoever asks for `all` has it at once.
    """

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self.loads = Loads(figures.content)
        self._late: dict[str, Many] = {}
        self._waiting: dict[str, Many] = {}
        self._over: dict[str, Many] = {}
        self._broken: dict[str, Many] = {}
        self._beyond: dict[str, Many] = {}
        self._unmet: dict[Pair, Many] = {}
        self._asked: frozenset[str] | None = None
        """Competencies that must be held before some action; None until somebody asks."""
        self._sorted: list[tuple[Order, Violation]] = []
        self._gone: set[int] = set()
        self._past: list[Violation] = []
        self._new: list[tuple[Order, Violation]] = []
        self._all: Many | None = None
        self._rest: Iterator[None] = iter(())
        self._anew()

    @property
    def all(self) -> Many:
        """Everything, by kind, then by day."""
        self.look_on(None)
        if self._all is None:
            self._put_in_order()
            self._all = tuple(map(itemgetter(1), self._sorted))
            self._new, self._past, self._gone = [], [], set()
        return self._all

    def _put_in_order(self) -> None:
        """Put the new ones where they belong and take out those that are gone.

        After an edit they are few among thousands, and each place is looked up.
        """
        gone, order = self._gone, itemgetter(0)
        new = [pair for pair in self._new if id(pair[1]) not in gone]
        if len(new) + len(gone) > FEW:
            kept = [pair for pair in self._sorted if id(pair[1]) not in gone]
            self._sorted = sorted((*kept, *new), key=order)
            return
        for each in {id(past): past for past in self._past if id(past) in gone}.values():
            place = bisect_left(self._sorted, order_of(each), key=order)
            alike = range(place, bisect_right(self._sorted, order_of(each), key=order))
            at = next((n for n in alike if self._sorted[n][1] is each), None)
            if at is not None:  # else it came and went since this was asked for last
                del self._sorted[at]
        for pair in new:
            insort_right(self._sorted, pair, key=order)

    # -- looking -----------------------------------------------------------------------

    def look_on(self, most: int | None) -> bool:
        """Look at so many more people and actions, None for all; True once nothing is left."""
        return sum(1 for _ in islice(self._rest, most)) != most

    def _anew(self) -> None:
        for part in (self._late, self._waiting, self._over, self._broken, self._beyond):
            part.clear()
        self._unmet.clear()
        self._asked = None
        self._sorted, self._new, self._past, self._all = [], [], [], None
        self._gone = set()
        self._rest = self._looking()

    def _looking(self) -> Iterator[None]:
        """Everything there is to look at, one by one; edits may come in between."""
        content = self._figures.content
        late: dict[str, list[Slot]] = {}
        for slot in self._figures.slots:
            if slot.state == "late":
                late.setdefault(slot.need, []).append(slot)
        for need, slots in late.items():
            self._keep(self._late, need, late_slots(slots))
        self._look_at_structures(content.needs)
        yield from self._each(list(content.people), list(content.actions), ())
        yield from self._each((), (), dict.fromkeys(self._pairs()))
        self._look_at_scales()

    def _each(
        self, people: Iterable[str], actions: Iterable[str], pairs: Iterable[Pair]
    ) -> Iterator[None]:
        """Look at these one by one."""
        for person in people:
            self._look_at_people((person,))
            yield
        for action in actions:
            self._look_at_actions((action,))
            yield
        for pair in pairs:
            self._look_at_levels((pair,))
            yield

    def _look_at_structures(self, needs: Iterable[str]) -> None:
        """A development that is void asks for nothing, so its structures are left alone too."""
        figures = self._figures
        for id_ in needs:
            need = figures.content.needs.get(id_)
            wanted = need is not None and need.kind == "structure" and figures.of_need(id_)
            found = not_in_force(figures.today, need) if need and wanted else iter(())
            self._keep(self._waiting, id_, found)

    def _look_at_people(self, people: Iterable[str]) -> None:
        for person in people:
            runs = self.loads.overloads(person, self._figures.today)
            self._keep(self._over, person, overloaded(runs))

    def _look_at_actions(self, ids: Iterable[str]) -> None:
        figures = self._figures
        for id_ in ids:
            action = figures.content.actions.get(id_)
            found = own_violations(figures.outlook, action) if action else iter(())
            self._keep(self._broken, id_, found)

    def _look_at_levels(self, pairs: Iterable[Pair]) -> None:
        outlook = self._figures.outlook
        for pair in pairs:
            known = self._unmet.get(pair, ())
            self._keep(self._unmet, pair, unmet_levels(outlook, *pair, known))

    def _look_at_scales(self) -> None:
        kept = kept_beyond(self._figures.content)
        if kept or self._beyond:
            self._keep(self._beyond, "", beyond_scales(self._figures.content, frozenset(kept)))

    def _keep(self, part: dict[K, Many], key: K, found: Iterator[Violation]) -> None:
        """Put what was found in the place of what was known; mostly it is the same."""
        many, past = tuple(found), part.get(key, ())
        if many == past:
            return
        before, now = set(map(id, past)), set(map(id, many))
        # What is gone is kept alive until the list is made anew: its id must stay its own.
        self._past.extend(past)
        self._gone |= before - now
        self._new += [(order_of(each), each) for each in many if id(each) not in before]
        part[key] = many
        self._all = None

    # -- patching ----------------------------------------------------------------------

    def update(self, edit: Edit, needs: Iterable[str]) -> None:
        """Take over an edit the figures have taken over already; what a large one touches is
        looked at bit by bit, see `look_on`.

        Args:
            needs: ids of the needs whose slots are others now.
        """
        people = self.loads.take_over(edit.changes)
        kinds = edit.kinds()
        if kinds & {"plan", "scales"}:
            self.loads = Loads(self._figures.content)
            self._anew()
            return
        for need in needs:
            self._keep(self._late, need, late_slots(self._figures.of_need(need)))
        self._look_at_structures({*needs, *(c.id for c in edit.changes if c.kind == "needs")})
        if kinds & {"competencies", "offerings"}:
            self._asked = None
        moved = _pairs_moved_by(edit)
        actions = self._moved_by(edit, moved)
        if "competencies" in kinds:  # what lapses may have begun to, or no longer does
            touched = {change.id for change in edit.changes if change.kind == "competencies"}
            moved |= {pair for pair in self._pairs() if pair[1] in touched}
        found = self._each(people, actions, moved)
        if len(people) + len(actions) + len(moved) > AT_ONCE:
            self._rest = chain(found, self._rest)
        else:
            for _ in found:
                pass
        if kinds & NAMING_LEVELS:
            self._look_at_scales()

    def _pairs(self) -> Iterator[Pair]:
        return (p for action in self._figures.content.actions.values() for p in pairs_of(action))

    def _moved_by(self, edit: Edit, pairs: set[Pair]) -> set[str]:
        """Which actions an edit may have made right or wrong, apart from the levels they meet."""
        content = self._figures.content
        found: set[str] = set()
        for change in edit.changes:
            if change.kind == "actions":
                found.add(change.id)
            elif change.kind == "people":
                found.update(action.id for action in self.loads.actions_of(change.id))
            elif change.kind in ("competencies", "offerings"):
                found.update(_naming(content, change.kind, change.id))
        found |= following(content, {c.id for c in edit.changes if c.kind == "actions"})
        for person, competency in pairs:
            if competency in self._asked_before():
                found.update(self._asking(person, competency))
        return found

    def _asked_before(self) -> frozenset[str]:
        """The competencies that must be held before some action."""
        if self._asked is None:
            content = self._figures.content
            lists = [each.prerequisites for each in content.competencies.values()]
            lists += [each.prerequisites for each in content.offerings.values()]
            self._asked = frozenset(p.competency for each in lists for p in each)
        return self._asked

    def _asking(self, person: str, competency: str) -> Iterator[str]:
        """A person's actions before which a competency must be held."""
        for action in self.loads.actions_of(person):
            if competency in asked_before(self._figures.content, action):
                yield action.id


def pairs_of(action: Action) -> Iterator[Pair]:
    """Each of an action's people with each competency it raises."""
    return ((person, e.competency) for person in action.people for e in action.effects)


def _pairs_moved_by(edit: Edit) -> set[Pair]:
    """Person and competency whose level an edit may have moved."""
    found: set[Pair] = set()
    for change in edit.changes:
        for record in (change.before, change.after):
            if isinstance(record, Action):
                found.update(pairs_of(record))
            elif isinstance(record, Assessment):
                found.add((record.person, record.competency))
    return found


def _naming(content: Content, kind: str, id_: str) -> Iterator[str]:
    for action in content.actions.values():
        if kind == "offerings":
            if action.offering == id_:
                yield action.id
        elif id_ in leaning_on(content, action):
            yield action.id


def leaning_on(content: Content, action: Action) -> frozenset[str]:
    """The competencies whose level at its start says whether an action is in order."""
    asked = asked_before(content, action)
    return frozenset((*asked, *(effect.competency for effect in action.effects)))


def broken_in(outlook: Outlook, ids: Iterable[str]) -> dict[tuple[object, ...], Violation]:
    """What doesn't add up in some actions, by its key."""
    actions = (outlook.content.actions.get(id_) for id_ in ids)
    return {
        violation.key: violation
        for action in actions
        if action is not None
        for violation in action_violations(outlook, action)
    }
