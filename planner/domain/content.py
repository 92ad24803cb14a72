"""All records of one plan in memory, and the two look-ups every figure needs.

Records are immutable; `apply` is the only way the content changes. It is patched for the
records an edit names, never read anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from operator import attrgetter
from typing import Any, TypeVar, cast

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.attachment import Attachment
from planner.domain.baseline import Baseline
from planner.domain.competency import Competency
from planner.domain.development import Development
from planner.domain.edit import Change
from planner.domain.goal import Decision, Goal
from planner.domain.idea import Criterion, Idea
from planner.domain.kinds import KINDS
from planner.domain.need import Need
from planner.domain.offering import Offering
from planner.domain.people import Person, Role, Team
from planner.domain.plan import Plan
from planner.domain.record import Record
from planner.domain.saved_matrix import SavedMatrix
from planner.domain.saved_view import SavedView
from planner.domain.scale import BUILT_IN, DEFAULT_SCALE, Scale
from planner.domain.signal import Indicator, Partner, Signal
from planner.domain.unmade import Codes, Unmade

Pair = tuple[str, str]
"""(person id, competency id)"""

Table = dict[str, Any] | Unmade[Any]
"""Records by id in their order, or their places."""


K = TypeVar("K")


def _pairs_of(action: Action | None) -> Sequence[Pair]:
    if action is None:
        return ()
    raised = dict.fromkeys(effect.competency for effect in action.effects)
    return [(person, competency) for person in action.people for competency in raised]


def _awaited_by(action: Action | None) -> Sequence[str]:
    return tuple(dict.fromkeys(action.predecessors)) if action is not None else ()


class Content:
    """Records by kind and id, in the order they were entered."""

    def __init__(self, plan: Plan, records: Mapping[str, Iterable[Record]] | None = None) -> None:
        self.plan = plan
        self._records: dict[str, Table] = {kind: {} for kind in KINDS}
        self._places: dict[str, Table] = {kind: {} for kind in KINDS}
        self._assessments: dict[str, dict[str, str]] | None = None
        """Person → assessment → competency: of many thousands few are ever asked for by pair."""
        self._actions: dict[Pair, list[str]] | None = None
        self._waiting: dict[str, list[str]] | None = None
        self._offerings: dict[str, list[Offering]] | None = None
        self._attached: dict[tuple[str, str], list[Attachment]] | None = None
        self.loose: dict[str, bytes] = {}
        """Bytes of attachments, by hash, that lie in no plan file yet: they came from outside."""
        for kind, entries in (records or {}).items():
            self.fill(kind, ((place, record) for place, record in enumerate(entries, 1)))

    def fill(self, kind: str, entries: Iterable[tuple[int, Record]]) -> None:
        """Put in records that are there already, with their places, in order of place."""
        table, places = self._records[kind], self._places[kind]
        for place, record in entries:
            table[record.id] = record
            places[record.id] = place
        self._forget(kind)

    def take(self, kind: str, records: Table, places: Table) -> None:
        """Take over tables that were made outside, both by id and in order of place."""
        self._records[kind], self._places[kind] = records, places
        self._forget(kind)

    # -- reading ---------------------------------------------------------------------

    def table(self, kind: str) -> Mapping[str, Any]:
        """Records of a kind by id, in their order; "plan" holds the settings."""
        return {"plan": self.plan} if kind == "plan" else self._records[kind]

    def get(self, kind: str, id_: str) -> Any:
        """One record, or None."""
        return self.table(kind).get(id_)

    def place(self, kind: str, id_: str) -> int:
        """Position of a record among its kind."""
        return 0 if kind == "plan" else int(self._places[kind][id_])

    def next_place(self, kind: str) -> int:
        """The place after the last one."""
        if kind == "plan" or not self._records[kind]:
            return 0 if kind == "plan" else 1
        return int(self._places[kind][next(reversed(self._records[kind]))]) + 1

    def column(self, kind: str, name: str) -> Sequence[Any]:
        """One field of all records of a kind, in their order; none has to be made for it."""
        table = self._records[kind]
        if isinstance(table, Unmade):
            return table.column(name)
        return [getattr(record, name) for record in table.values()]

    def coded(self, kind: str, name: str, code: Callable[[Any], int]) -> Iterable[int]:
        """A number for one field of all records of a kind; equal values are asked for once."""
        table = self._records[kind]
        if isinstance(table, Unmade):
            return table.coded(name, code)
        return map(Codes(code).__getitem__, map(attrgetter(name), table.values()))

    def having(self, kind: str, name: str, value: object) -> list[Any]:
        """The records of a kind whose field has a value, in their order."""
        table = self._records[kind]
        pairs = zip(table, self.column(kind, name), strict=True)
        return [table[id_] for id_, found in pairs if found == value]

    def everything(self) -> Iterator[tuple[str, Record]]:
        """(kind, record) of the whole plan, without the settings."""
        for kind, table in self._records.items():
            for record in table.values():
                yield kind, record

    # fmt: off
    @property
    def scales(self) -> Mapping[str, Scale]: return self._records["scales"]
    @property
    def competencies(self) -> Mapping[str, Competency]: return self._records["competencies"]
    @property
    def teams(self) -> Mapping[str, Team]: return self._records["teams"]
    @property
    def roles(self) -> Mapping[str, Role]: return self._records["roles"]
    @property
    def people(self) -> Mapping[str, Person]: return self._records["people"]
    @property
    def assessments(self) -> Mapping[str, Assessment]: return self._records["assessments"]
    @property
    def partners(self) -> Mapping[str, Partner]: return self._records["partners"]
    @property
    def signals(self) -> Mapping[str, Signal]: return self._records["signals"]
    @property
    def developments(self) -> Mapping[str, Development]: return self._records["developments"]
    @property
    def indicators(self) -> Mapping[str, Indicator]: return self._records["indicators"]
    @property
    def goals(self) -> Mapping[str, Goal]: return self._records["goals"]
    @property
    def needs(self) -> Mapping[str, Need]: return self._records["needs"]
    @property
    def offerings(self) -> Mapping[str, Offering]: return self._records["offerings"]
    @property
    def actions(self) -> Mapping[str, Action]: return self._records["actions"]
    @property
    def decisions(self) -> Mapping[str, Decision]: return self._records["decisions"]
    @property
    def criteria(self) -> Mapping[str, Criterion]: return self._records["criteria"]
    @property
    def ideas(self) -> Mapping[str, Idea]: return self._records["ideas"]
    @property
    def saved_views(self) -> Mapping[str, SavedView]: return self._records["saved_views"]
    @property
    def saved_matrices(self) -> Mapping[str, SavedMatrix]: return self._records["saved_matrices"]
    @property
    def baselines(self) -> Mapping[str, Baseline]: return self._records["baselines"]
    @property
    def attachments(self) -> Mapping[str, Attachment]: return self._records["attachments"]
    # fmt: on

    def scale_of(self, competency_id: str) -> Scale:
        """The scale a competency is measured in; the built-in 0–4 where none is named."""
        competency = self.competencies.get(competency_id)
        scale_id = competency.scale if competency else None
        if scale_id is None:
            return DEFAULT_SCALE
        return self.scales.get(scale_id) or BUILT_IN.get(scale_id) or DEFAULT_SCALE

    def assessments_of(self, person: str, competency: str) -> list[Assessment]:
        """Assessments of one person in one competency, in the order they were entered."""
        if self._assessments is None:
            found: dict[str, dict[str, str]] = {}
            columns = [self.column("assessments", name) for name in ("person", "competency")]
            for id_, who, what in zip(self.assessments, *columns, strict=True):
                found.setdefault(who, {})[id_] = what
            self._assessments = found
        table, own = self.assessments, self._assessments.get(person, {})
        return [table[id_] for id_, what in own.items() if what == competency]

    def actions_of(self, person: str, competency: str) -> list[Action]:
        """Actions, dropped ones too, that raise one person in one competency."""
        table = self.actions
        return [table[id_] for id_ in self._by_pair().get((person, competency), ())]

    def _by_pair(self) -> dict[Pair, list[str]]:
        if self._actions is None:
            pairs: dict[Pair, list[str]] = {}
            for action in self.actions.values():
                for pair in _pairs_of(action):
                    pairs.setdefault(pair, []).append(action.id)
            self._actions = pairs
        return self._actions

    @property
    def waiting(self) -> Mapping[str, Sequence[str]]:
        """By the id of an action the ids of those that wait for it, dropped ones too, in their
        order."""
        if self._waiting is None:
            found: dict[str, list[str]] = {}
            for id_, before in zip(
                self.actions, self.column("actions", "predecessors"), strict=True
            ):
                for each in dict.fromkeys(before):
                    found.setdefault(each, []).append(id_)
            self._waiting = found
        return self._waiting

    def offerings_of(self, competency: str) -> list[Offering]:
        """Offerings that raise a competency."""
        if self._offerings is None:
            found: dict[str, list[Offering]] = {}
            for offering in self.offerings.values():
                found.setdefault(offering.competency, []).append(offering)
            self._offerings = found
        return self._offerings.get(competency, [])

    def attached_to(self, kind: str, id_: str) -> list[Attachment]:
        """What is attached to a record, in the order it came."""
        if self._attached is None:
            found: dict[tuple[str, str], list[Attachment]] = {}
            for each in self.attachments.values():
                found.setdefault((each.of.kind, each.of.id), []).append(each)
            self._attached = found
        return self._attached.get((kind, id_), [])

    # -- changing --------------------------------------------------------------------

    def apply(self, changes: Iterable[Change]) -> None:
        """Take over what an edit changed."""
        moved: set[str] = set()
        for change in changes:
            if change.kind == "plan":
                self.plan = cast(Plan, change.after)
                continue
            table, places = self._records[change.kind], self._places[change.kind]
            if change.after is None:
                table.pop(change.id, None)
                places.pop(change.id, None)
            else:
                if change.id not in table and table:
                    last = next(reversed(table))
                    if places[last] > change.place:
                        moved.add(change.kind)
                table[change.id] = change.after
                places[change.id] = change.place
            self._look_up_anew(change)
        for kind in moved:
            self._sort(kind)

    def laid_over(self, changes: Iterable[Change]) -> Content:
        """This content as it would be with changes; kinds they don't name are shared."""
        made = list(changes)
        if any(change.kind == "actions" for change in made):
            self._by_pair()  # made here once, it is patched; each layer would make it anew
        other = self._apart({change.kind for change in made} & KINDS.keys())
        other.apply(made)
        return other

    def apart(self) -> Content:
        """The same records in a content of its own: neither sees what is done to the other."""
        return self._apart(KINDS)

    def become(self, other: Content) -> None:
        """Hold exactly what another content holds; that one must not be used any more."""
        vars(self).update(vars(other))

    def _apart(self, kinds: Iterable[str]) -> Content:
        other = copy(self)
        other._records, other._places = dict(self._records), dict(self._places)
        for kind in kinds:
            other._records[kind] = self._records[kind].copy()
            other._places[kind] = self._places[kind].copy()
        # Patching puts other lists into a look-up and leaves those that are there alone.
        other._assessments = dict(self._assessments) if self._assessments is not None else None
        other._actions = dict(self._actions) if self._actions is not None else None
        other._waiting = dict(self._waiting) if self._waiting is not None else None
        return other

    def _sort(self, kind: str) -> None:
        places = self._places[kind]
        self._records[kind] = dict(sorted(self._records[kind].items(), key=lambda e: places[e[0]]))

    def _look_up_anew(self, change: Change) -> None:
        """Patch the look-ups for one change; those that nobody asked for yet stay unmade."""
        if change.kind == "assessments" and self._assessments is not None:
            self._patch_assessments(change, self._assessments)
        elif change.kind == "actions":
            before, after = cast(Action | None, change.before), cast(Action | None, change.after)
            if self._actions is not None:
                self._swap(self._actions, change.id, _pairs_of(before), _pairs_of(after))
            if self._waiting is not None:
                self._swap(self._waiting, change.id, _awaited_by(before), _awaited_by(after))
        elif change.kind in ("offerings", "attachments"):
            self._forget(change.kind)

    def _patch_assessments(self, change: Change, found: dict[str, dict[str, str]]) -> None:
        place = self._places[change.kind].__getitem__
        before, after = (
            cast(Assessment | None, change.before),
            cast(Assessment | None, change.after),
        )
        if before:
            own = found[before.person]
            found[before.person] = {id_: own[id_] for id_ in own if id_ != change.id}
        if after:
            own = {**found.get(after.person, {}), change.id: after.competency}
            found[after.person] = {id_: own[id_] for id_ in sorted(own, key=place)}

    def _swap(
        self, found: dict[K, list[str]], id_: str, before: Sequence[K], after: Sequence[K]
    ) -> None:
        """Let an action stand under other keys; most edits leave them as they are."""
        if before == after:
            return
        place = self._places["actions"].__getitem__
        for key in before:
            found[key] = [each for each in found[key] if each != id_]
        for key in after:
            found[key] = sorted([*found.get(key, ()), id_], key=place)

    def _forget(self, kind: str) -> None:
        if kind == "assessments":
            self._assessments = None
        elif kind == "actions":
            self._actions = self._waiting = None
        elif kind == "offerings":
            self._offerings = None
        elif kind == "attachments":
            self._attached = None
