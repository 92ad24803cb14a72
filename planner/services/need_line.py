"""Naming a need of one development or goal in a line: what, to which level, of whom.

It is read like the quick line, but says nothing of what is coming: that is known. "Polish B1,
Weber + Kaya" is a competency; with a kind of structure "Release flow, Weber, 12 weeks" is one
that must be in place. What nobody knows yet is offered as new; what says nothing about the need
is kept as its note. People asked for the same by the same development join the need it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from planner.domain.edit import Change, Edit
from planner.domain.need import Need, StructureKind
from planner.domain.people import Person
from planner.domain.problem import Problem, Refused, refuse
from planner.services.checking import problems_of_changes
from planner.services.editing import Unit, write
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.quick_levels import scale_of
from planner.services.quick_line import LONGEST, QuickPreview, QuickReader
from planner.services.quick_making import Making
from planner.services.quick_parts import Choice, Part
from planner.services.quick_reading import read_line
from planner.services.starting import ASSUMED_LEVEL
from planner.services.typed import typed_people, typed_period

Source = tuple[str, str]
"""("developments" or "goals", id): what asks for it."""
_RATED = ("competency", "new_competency")
_WEEKS = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*(?:weeks?|wochen?|wo\.?)", re.IGNORECASE)
_AFTER = re.compile(r"[,;](?!\d)")
"""What parts one thing said from the next; "12,5" is one."""
_LEVEL = re.compile(r"(.*\S)\s+(?:level\s+|stufe\s+|niveau\s+)?(\d{1,2})", re.IGNORECASE)
_NAMES = 4
"""Words a person's name has at most."""


class NeedReader(QuickReader):
    """Reads lines for the needs of one plan. Make another after an edit."""

    def need(
        self,
        source: Source,
        line: str,
        structure: StructureKind | None = None,
        chosen: Mapping[str, Choice] | None = None,
    ) -> QuickPreview:
        """What a line would add to a source; nothing is changed."""
        if len(line) > LONGEST:
            values = {"length": len(line), "most": LONGEST}
            return self._refused(line, (), [Problem("quick.long", "", values)])
        line = " ".join(line.split())
        if not line:
            return self._refused(line, (), [Problem("need_line.empty")])
        if structure is not None:
            return self._structure(source, line, structure)
        return self._competency(source, line, chosen or {})

    # -- competencies ------------------------------------------------------------------------

    def _competency(self, source: Source, line: str, chosen: Mapping[str, Choice]) -> QuickPreview:
        read = read_line(self._content, self._names, line, self._today, chosen)
        parts = tuple(
            replace(p, kind="title", id=None) if p.kind == "development" else p for p in read
        )
        assumed = not any(part.kind in _RATED for part in parts)
        if assumed:
            parts = _as_competency(parts, line)
        parts = tuple(_as_people(parts))
        problems = [*self._problems(parts), *self._beyond(parts)]
        if problems or not any(part.kind in _RATED for part in parts):
            return self._refused(line, parts, problems or [Problem("need_line.empty")])
        making = Making(self._content, (*parts, _known(source, line)), self._today)
        note = " ".join(p.text for p in parts if p.kind == "title")
        changes = list(self._own(source, making.changes(), note))
        unsaid = assumed and not any(p.level is not None and p.sure for p in parts)
        hints = [Problem("need_line.assumed")] if unsaid else []
        hints += [Problem("need_line.note", "", {"text": note})] if note else []
        if not making.people and not any(p.kind in ("team", "role", "people_count") for p in parts):
            hints.append(Problem("quick.who_missing"))
        return self._made(line, parts, changes, hints)

    def _beyond(self, parts: Iterable[Part]) -> Iterator[Problem]:
        """A number behind a new competency's name that no level of its scale has."""
        for part in parts:
            labels = [level.label for level in scale_of(self._content, part).levels]
            if part.kind == "new_competency" and (part.level or 0) >= len(labels):
                values = {"competency": part.label, "labels": ", ".join(labels)}
                yield Problem("quick.level_unknown", "", {"value": str(part.level), **values})

    def _own(self, source: Source, changes: Iterable[Change], note: str) -> Iterable[Change]:
        """Needs go to the source; the goal a line in a plan of one's own makes is not wanted."""
        for change in changes:
            if change.kind == "goals":
                continue
            if change.kind != "needs":
                yield change
                continue
            need = _homed(change.after, source, note)
            twin = self._twin(need)
            if twin is None:
                yield replace(change, after=need)
            elif set(need.people) - set(twin.people):
                people = tuple(dict.fromkeys((*twin.people, *need.people)))
                place = self._content.place("needs", twin.id)
                yield Change("needs", twin.id, twin, replace(twin, people=people), place)

    def _twin(self, need: Need) -> Need | None:
        """A need of the same source for the same, that names people as this one does, or nobody."""
        for other in self._content.needs.values():
            same = (other.development, other.goal, other.competency, other.level, other.due)
            if same == (need.development, need.goal, need.competency, need.level, need.due):
                counted = other.count, other.team, other.role
                named = bool(other.people) == bool(need.people)
                if named and counted == (need.count, need.team, need.role):
                    return other
        return None

    # -- structures --------------------------------------------------------------------------

    def _structure(self, source: Source, line: str, kind: StructureKind) -> QuickPreview:
        title, *rest = (" ".join(each.split()) for each in _AFTER.split(line))
        unit, problems = Unit(self._content), list[Problem]()
        values = self._said(unit, [each for each in rest if each], problems)
        if not title:
            problems.append(Problem("need_line.empty"))
        if problems:
            return self._refused(line, (), problems)
        need = Need(
            id=unit.new_id("needs"), kind="structure", structure=kind, title=title, **values
        )
        unit.put("needs", _homed(need, source, ""))
        weeks = values.get("lead_time_weeks")
        hints = [] if weeks is not None else [Problem("need_line.weeks_missing")]
        return self._made(line, (), list(unit.changes), hints)

    def _said(self, unit: Unit, rest: Sequence[str], problems: list[Problem]) -> dict[str, Any]:
        """How long it takes, its day, and who sees to it."""
        values: dict[str, Any] = {}
        owners: list[str] = []
        for text in rest:
            weeks = _WEEKS.fullmatch(text)
            if weeks:
                values["lead_time_weeks"] = float(weeks[1].replace(",", "."))
                continue
            try:
                period = typed_period(text, self._today)
            except Refused:
                owners += self._owners(unit, text, problems)
                continue
            values["due"] = period.first if period else None
        if len(owners) > 1:
            problems.append(Problem("guided.one_owner"))
        return {**values, "owner": owners[0]} if owners else values

    def _owners(self, unit: Unit, text: str, problems: list[Problem]) -> list[str]:
        try:
            return typed_people(self._content, text)
        except Refused as refused:
            if refused.problems[0].code != "typed.person" or not any(map(str.isalpha, text)):
                problems.extend(refused.problems)
                return []
        id_ = unit.new_id("people")
        unit.put("people", Person(id=id_, name=text))
        return [id_]

    # -- both --------------------------------------------------------------------------------

    def _made(
        self, line: str, parts: tuple[Part, ...], changes: list[Change], hints: list[Problem]
    ) -> QuickPreview:
        if not any(change.kind == "needs" for change in changes):
            return self._refused(line, parts, [Problem("need_line.known")])
        problems = problems_of_changes(self._content, changes)
        if problems:
            return self._refused(line, parts, problems)
        content = self._content.laid_over(changes)
        slots = self._slots(content, tuple(changes))
        return QuickPreview(line, parts, (), tuple(hints), tuple(changes), slots, content)


def _as_competency(parts: tuple[Part, ...], line: str) -> tuple[Part, ...]:
    """What stands before the first comma as a new competency, at a level that is told."""
    end = _AFTER.search(line)
    said = [p for p in parts if p.kind == "title" and (not end or p.span[0] < end.start())]
    if not said:
        return parts
    stop = end.start() if end else len(line)
    alone = all(p in said or p.kind == "level" or p.span[0] >= stop for p in parts)
    text = " ".join((line[:stop] if alone else " ".join(p.text for p in said)).split())
    if not any(map(str.isalpha, text)):
        return parts
    level = _LEVEL.fullmatch(text)
    name = level[1] if level else text
    made = replace(said[0], kind="new_competency", text=name, label=name,
                   level=int(level[2]) if level else ASSUMED_LEVEL, sure=bool(level))  # fmt: skip
    return (made, *(part for part in parts if part not in said and part.kind != "level"))


def _as_people(parts: tuple[Part, ...]) -> Iterator[Part]:
    """Names nobody knows, behind what is asked for: new people, as the preview says."""
    rated = min((p.span[0] for p in parts if p.kind in _RATED), default=None)
    for part in parts:
        words = part.text.split()
        name = 0 < len(words) <= _NAMES and all(w[0].isupper() and _is_word(w) for w in words)
        if part.kind == "title" and rated is not None and part.span[0] > rated and name:
            yield replace(part, kind="new_person", label=part.text)
        else:
            yield part


def _is_word(text: str) -> bool:
    return text.replace("-", "").replace("’", "").replace("'", "").isalpha()


def _known(source: Source, line: str) -> Part:
    """Keeps `Making` from making a development; a goal is put in its place afterwards."""
    kind, id_ = source
    if kind == "developments":
        return Part("development", (len(line), len(line)), "", id_)
    return Part("title", (len(line), len(line)), "")


def _homed(need: Any, source: Source, note: str) -> Need:
    development, goal = (source[1], None) if source[0] == "developments" else (None, source[1])
    assert isinstance(need, Need)
    return replace(need, development=development, goal=goal, notes=note or need.notes)


def name_needs(store: Store, source: Source, preview: QuickPreview) -> Edit | None:
    """Add what was previewed: one transaction, one undo step.

    Raises:
        Refused: the line has problems, or a record it changes is no longer the one previewed.
    """
    if preview.problems:
        raise Refused(preview.problems)
    with write(store, "name_needs", title=name_of(store.content, *source)) as unit:
        unit.take_seen(preview.changes, "quick.plan_moved", name_of(store.content, *source))
    return unit.edit


def name_need(
    store: Store,
    development: str,
    line: str,
    structure: StructureKind | None = None,
    *,
    today: date,
) -> Edit | None:
    """Name what a development asks for in one line: what, to which level, of whom.

    Raises:
        Refused: something in it is missing or not clear.
    """
    if store.content.get("developments", development) is None:
        raise refuse("id.unknown", "development", kind="developments", id=development)
    source = ("developments", development)
    preview = NeedReader(store.content, today).need(source, line, structure)
    return name_needs(store, source, preview)
