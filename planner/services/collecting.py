"""Several plans in one, to be looked at and handed on together: none of them is changed.

Everybody and everything that goes by one name in them is one in the collected plan; what a plan
says for itself stands beside what the others say. See `collect_identity` for which is which.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from planner.domain.content import Content
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.domain.readdressing import readdressed
from planner.domain.record import label_of
from planner.domain.rules import LONGEST_LINE, check_content
from planner.services.collect_facts import (
    COUNTED,
    Beside,
    Collected,
    OtherMoney,
    Remark,
    Source,
    Versions,
    Wish,
)
from planner.services.collect_identity import ORDER, Key, Seen, keys_of, may_be, reserved, seen
from planner.services.collect_joined import contradict, joined
from planner.services.collect_people import People
from planner.services.collect_settings import differing, settings_of
from planner.services.importing import Heed, unheard
from planner.services.matching import fold, slug

_TOLD_APART: Final = frozenset({"scales", "competencies", "roles", "developments"})
"""Kinds whose records get their plan's name where another one is called the same."""
_NOBODY: Final = frozenset({"", "me", "ich"})
"""What people call themselves in a plan of their own."""


def collect(sources: Sequence[Source], wish: Wish, heed: Heed = unheard) -> Collected:
    """All plans in one, in the order given; of what stands differently the latest counts.

    Raises:
        Refused: two plans don't go together; none of them is wrong by itself.
    """
    settings = settings_of(wish.name, [source.content.plan for source in sources])
    gathering = _Gathering(settings, wish)
    for done, source in enumerate(sources):
        heed(done / (len(sources) + 1))
        gathering.add(source)
    content = gathering.content()
    problems = check_content(content)
    # What a plan of an older version breaks by itself it breaks here as well, and no more.
    if problems and not any(check_content(source.content) for source in sources):
        raise Refused(problems)
    heed(1.0)
    came = tuple((s.name, {k: len(s.content.table(k)) for k in COUNTED}) for s in sources)
    return Collected(content, came, gathering.people.shared(), tuple(gathering.remarks(sources)))


@dataclass(slots=True)
class _Held:
    """A record of the collected plan: as it was first seen, and from which plan it is now."""

    first: Seen
    source: Source
    record: Any = None


class _Gathering:
    """Takes one plan after the other."""

    def __init__(self, settings: Plan, wish: Wish) -> None:
        self._settings = settings
        self.people = People(wish)
        self._held: dict[str, dict[str, _Held]] = {kind: {} for kind in ORDER}
        self._known: dict[tuple[str, Key], list[str]] = {}
        self._called: dict[tuple[str, str], str] = {}
        """(kind, folded label) → the plan it came from first."""
        self._beside: list[Beside] = []
        self._versions: Counter[tuple[str, str]] = Counter()
        self._teamless: dict[str, str] = {}
        """Person without a team → the plan they came with."""

    def add(self, source: Source) -> None:
        """First every record finds its place, then what refers to it is written anew."""
        ids: dict[tuple[str, str], str] = {}

        def id_of(kind: str, id_: str) -> str:
            return ids.get((kind, id_), id_)

        for kind in ORDER:
            used: set[str] = set()
            for record in source.content.table(kind).values():
                own = self._as_collected(kind, record, source)
                one = seen(source.content, kind, own, readdressed(own, id_of))
                ids[kind, record.id] = id_ = self._place(one, source, used)
                used.add(id_)
        for kind in ORDER:
            for record in source.content.table(kind).values():
                own = self._as_collected(kind, record, source)
                moved = replace(readdressed(own, id_of), id=ids[kind, record.id])
                self._put(kind, moved, source)

    # -- what a record is among several plans -----------------------------------------------

    def _as_collected(self, kind: str, record: Any, source: Source) -> Any:
        """A record without what only means something within its own plan."""
        plan = source.content.plan
        if (
            kind == "developments"
            and record.safety is None
            and plan.safety != self._settings.safety
        ):
            return replace(record, safety=plan.safety)
        if kind in ("offerings", "actions") and plan.currency != self._settings.currency:
            return replace(record, cost=None)
        if kind == "people" and record.me:
            name = plan.owner or source.name if fold(record.name) in _NOBODY else record.name
            return replace(record, me=False, name=name)
        return record

    def _place(self, one: Seen, source: Source, used: set[str]) -> str:
        """The id of the record this one is, or a free one; never twice within a plan."""
        found = self._find(one, used)
        if found is None:
            found = self._free(one)
            self._held[one.kind][found] = _Held(one, source)
        for key in keys_of(one):
            where = self._known.setdefault((one.kind, key), [])
            if found not in where:
                where.append(found)
        if one.kind == "people":
            self.people.note(one, source, found)
        return found

    def _find(self, one: Seen, used: set[str]) -> str | None:
        table = self._held[one.kind]
        for key in keys_of(one):
            near = [id_ for id_ in self._known.get((one.kind, key), ()) if id_ not in used]
            near = [id_ for id_ in near if may_be(one, table[id_].first)]
            if one.kind == "people":
                near = self.people.meant(one, {i: table[i].first for i in near}, key)
            near.sort(key=lambda id_: table[id_].first.record.id != one.record.id)
            if near:
                return near[0]
        return None

    def _free(self, one: Seen) -> str:
        table, record = self._held[one.kind], one.record
        id_: str = record.id
        number = 1
        while id_ in table or (one.kind == "scales" and reserved(id_, record)):
            number += 1
            id_ = f"{record.id[: LONGEST_LINE - 8]}-{number}"
        return id_

    # -- taking it in -----------------------------------------------------------------------

    def _put(self, kind: str, record: Any, source: Source) -> None:
        held = self._held[kind][record.id]
        if kind == "people" and record.team is None and len(source.content.people) > 1:
            self._teamless.setdefault(record.id, source.name)
        if held.record is None:
            held.record = self._told_apart(kind, record, source)
            return
        named = {_label(record): label_of(held.record)} if kind in _TOLD_APART else {}
        if held.record == replace(record, **named):
            return
        later = source.changed > held.source.changed
        newer, older = (record, held.record) if later else (held.record, record)
        if kind != "assessments" and contradict(newer, older):
            plans = (held.source.name, source.name)
            self._versions[plans if later else plans[::-1]] += 1
        held.record = replace(joined(kind, newer, older), **named)
        if later:
            held.source = source

    def _told_apart(self, kind: str, record: Any, source: Source) -> Any:
        """A record, with its plan's name where another plan calls something else the same."""
        if kind not in _TOLD_APART:
            return record
        label = label_of(record)
        first = self._called.setdefault((kind, fold(label)), source.name)
        now = f"{label} ({source.name})"
        if first == source.name or len(now) > LONGEST_LINE:
            return record
        if kind in ("competencies", "roles"):
            self._beside.append(Beside(source.name, kind, label, now))
        return replace(record, **{_label(record): now})

    # -- what came of it --------------------------------------------------------------------

    def content(self) -> Content:
        """Everything in one plan."""
        self._give_teams()
        records = {kind: [held.record for held in self._held[kind].values()] for kind in ORDER}
        return Content(self._settings, records)

    def _give_teams(self) -> None:
        """Who has no team anywhere is in one with the name of their plan; nobody is so alone."""
        teams = self._held["teams"]
        by_name = {fold(label_of(held.record)): id_ for id_, held in teams.items()}
        people = {id_: self._held["people"][id_] for id_ in self._teamless}
        for id_, held in people.items():
            person: Person = held.record
            if person.team is not None:
                continue
            name = self._teamless[id_]
            if fold(name) not in by_name:
                base = slug(name) or "t"
                own = next(i for i in _numbered(base) if i not in teams)
                team = Team(id=own, name=name)
                teams[own] = _Held(Seen("teams", team), held.source, team)
                by_name[fold(name)] = own
            held.record = replace(person, team=by_name[fold(name)])

    def remarks(self, sources: Sequence[Source]) -> Iterator[Remark]:
        """What is to be known before the collected plan is handed on."""
        money: dict[str, list[str]] = {}
        for source in sources:
            currency = source.content.plan.currency
            if currency != self._settings.currency:
                money.setdefault(currency, []).append(source.name)
        yield from (OtherMoney(tuple(plans), currency) for currency, plans in money.items())
        yield from differing([(s.name, s.content.plan) for s in sources], self._settings)
        yield from self._beside
        versions = [Versions(*names, count) for names, count in self._versions.items()]
        if len(versions) > 1:
            versions = [Versions("", "", self._versions.total())]
        yield from versions


def _label(record: Any) -> str:
    """The field a record is called by."""
    return "title" if hasattr(record, "title") else "name"


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 1
    while True:
        number += 1
        yield f"{base}-{number}"
