"""Taking over foreign lists: first a preview of every row, then all of it or nothing.

A reader of a file format hands in candidates; what they mean for the plan is decided here,
so that every format finds, compares and refuses in the same way.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.edit import Change, Edit
from planner.domain.problem import Problem, Refused
from planner.domain.record import Record, label_of
from planner.domain.references import pointers, references
from planner.domain.rules import check_changes
from planner.services.editing import write
from planner.services.levels_in_use import refuse_moved
from planner.services.likeness import likenesses
from planner.services.matching import Matcher, fold, identity, same_name, slug
from planner.services.ports import Store
from planner.services.preview import Candidate, Line, Outcome, Place, Preview, refused_line

_MEASURING = {"scales": ("levels",), "competencies": ("scale", "level_texts")}
"""What says how levels are read, by kind."""
OFTEN = 500
"""Records between two reports of how far it is."""
Heed = Callable[[float], object]
"""Told how far the work is (a share 0–1); may raise to stop it."""


def unheard(share: float) -> None:
    """Nobody asks how far it is."""
    del share


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user wants of a file. `same` says who is meant: (kind, name) → id of the plan.

    With `only_new` records of the plan stay as they are; what it doesn't have yet comes in.
    """

    only_new: bool = False
    same: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def meant(self, kind: str, record: Record) -> str | None:
        """The id of the plan's record that the user says a foreign one is."""
        return self.same.get((kind, fold(label_of(record)))) if self.same else None


def make_preview(
    content: Content,
    candidates: Iterable[Candidate],
    refusals: Iterable[Line] = (),
    *,
    file: str,
    source: str,
    remarks: Iterable[Problem] = (),
    choices: Choices | None = None,
    heed: Heed = unheard,
) -> Preview:
    """What taking over the candidates would do to a plan; nothing is changed.

    Args:
        content: the plan.
        candidates: records of the file; those referred to may stand anywhere among them.
        refusals: lines the reader could make no record of.
        file: the file's name, for the journal.
        source: the kind of file.
        remarks: what the reader wants to be known.
        choices: what the user wants of it.
        heed: told how far it is.
    """
    comparison = _Comparison(content, choices or Choices())
    entries = list(candidates)
    for done, candidate in enumerate(entries):
        if done % OFTEN == 0:
            heed(0.5 * done / len(entries))
        comparison.name(candidate)
    for done, candidate in enumerate(entries):
        if done % OFTEN == 0:
            heed(0.5 + 0.4 * done / len(entries))
        comparison.compare(candidate)
    lines = [*refusals, *comparison.checked()]
    lines.sort(key=lambda line: (line.place.sheet, line.place.row, len(line.place.column)))
    changes = tuple(comparison.changes.values())
    alike = likenesses(content, comparison.added())
    heed(1.0)
    return Preview(file, source, tuple(lines), changes, tuple(remarks), alike)


def take_over(store: Store, preview: Preview) -> Edit | None:
    """Write a previewed file into the plan: one transaction, one journal entry.

    Returns:
        None where the plan already says everything the file says.

    Raises:
        Refused: a line keeps it out, or the plan is no longer the one previewed. Nothing is
            written then.
    """
    if preview.hindering:
        raise Refused(line.problem for line in preview.hindering if line.problem)
    counts = preview.counts
    with write(
        store, "import_file", file=preview.file, new=counts["new"], changed=counts["changed"]
    ) as unit:
        unit.contents |= preview.contents
        unit.take_seen(preview.changes, "import.plan_moved")
    return unit.edit


class _Comparison:
    """Matches candidates with the plan, one file at a time."""

    def __init__(self, content: Content, choices: Choices) -> None:
        self._content, self._choices = content, choices
        self._matcher = Matcher(content)
        self._rank = {kind: -i for i, kind in enumerate(content.plan.precedence)}
        self._ids: dict[tuple[str, str], str] = {}
        self._unclear: set[tuple[str, str]] = set()
        self._taken: dict[tuple[str, str], Candidate] = {}
        self._seen: dict[tuple[str, str], Candidate] = {}
        self._places: dict[str, int] = {}
        self._lines: list[Line] = []
        self.changes: dict[tuple[str, str], Change] = {}

    def name(self, candidate: Candidate) -> None:
        """Decide which record of the plan a candidate is, or what its id becomes."""
        kind, record = candidate.kind, candidate.record
        if isinstance(record, Assessment):
            return
        told = self._choices.meant(kind, record)
        found = [told] if told else self._matcher.like(kind, record)
        if len(found) > 1:
            self._refuse(candidate, "import.ambiguous", count=len(found))
            return
        same = self._seen.setdefault((kind, identity(kind, record)), candidate)
        id_ = found[0] if found else self._free(kind, slug(record.id) or kind[0])
        earlier = self._taken.setdefault((kind, id_), same)
        if earlier is not candidate:
            self._refuse(candidate, "import.twice", first=str(earlier.place_of("name")))
            return
        self._ids[kind, record.id] = id_

    def added(self) -> Iterator[Candidate]:
        """Candidates that the plan has nothing like."""
        for key, candidate in self._taken.items():
            if key in self.changes and self.changes[key].before is None:
                yield candidate

    def _free(self, kind: str, base: str) -> str:
        """An id nobody has yet, `base` itself if it can be."""
        id_, number = base, 1
        while (kind, id_) in self._taken or self._content.get(kind, id_) is not None:
            number += 1
            id_ = f"{base}-{number}"
        return id_

    def _refuse(self, candidate: Candidate, code: str, **values: Any) -> None:
        kind, label = candidate.kind, label_of(candidate.record)
        self._unclear.add((kind, candidate.record.id))
        place = candidate.place_of("name")
        self._lines.append(refused_line(kind, place, code, label, **values))

    def compare(self, candidate: Candidate) -> None:
        """Decide what becomes of a candidate; nothing where it hangs on a refused one."""
        own = (candidate.kind, candidate.record.id)
        if self._unclear:
            asked = {(kind, id_) for _, kind, id_ in references(candidate.record)}
            if self._unclear & {own, *asked}:
                return
        if isinstance(candidate.record, Assessment):
            self._compare_assessment(candidate, candidate.record)
            return
        record = replace(self._with_plan_ids(candidate.record), id=self._ids[own])
        before = self._content.get(candidate.kind, record.id)
        told = self._choices.meant(candidate.kind, candidate.record) is not None
        after = _laid_over(before, record, told) if before else record
        if before and self._choices.only_new:
            after = before
        if before:
            after = self._measured_as_before(candidate.kind, before, after)
        changed = _differing(before, after) if before else ()
        outcome: Outcome = "new" if before is None else "changed" if changed else "same"
        self._note(outcome, candidate, after, changed)

    def _measured_as_before(self, kind: str, before: Any, after: Any) -> Any:
        """Levels in use keep their meaning: what would read them otherwise stays as it was.

        What they become is asked where a scale is changed by hand. Scales the same file brings
        are not in the plan yet, and are looked at as if they were.
        """
        parts = _MEASURING.get(kind, ())
        if all(getattr(before, name) == getattr(after, name) for name in parts):
            return after
        scales = [change for change in self.changes.values() if change.kind == "scales"]
        try:
            refuse_moved(self._content.laid_over(scales), kind, before, after)
        except Refused:
            return replace(after, **{name: getattr(before, name) for name in parts})
        return after

    def _compare_assessment(self, candidate: Candidate, said: Assessment) -> None:
        person = self._ids.get(("people", said.person), said.person)
        competency = self._ids.get(("competencies", said.competency), said.competency)
        known = self._known(replace(said, person=person, competency=competency))
        if known is not None:
            self._note("same", candidate, known)
            return
        id_ = self._free("assessments", f"{person}.{competency}.{said.on}")
        self._taken["assessments", id_] = candidate
        record = replace(said, id=id_, person=person, competency=competency)
        self._note("new", candidate, record)

    def _known(self, said: Assessment) -> Assessment | None:
        """What the plan has that says the same.

        What people say of themselves is kept beside what others say, also where both agree.
        """
        newest = self._newest(said.person, said.competency, said.on)
        if said.kind == "self":
            own = [
                each
                for each in self._content.assessments_of(said.person, said.competency)
                if each.kind == "self" and each.on == said.on
            ]
            newest = own[-1] if own else None
        return newest if newest is not None and newest.level == said.level else None

    def _newest(self, person: str, competency: str, day: dt.date) -> Assessment | None:
        """What the plan says by a day; of one day, what counts first."""
        by_then = [
            (each.on, self._rank[each.kind], place, each)
            for place, each in enumerate(self._content.assessments_of(person, competency))
            if each.on <= day
        ]
        return max(by_then)[3] if by_then else None

    def _note(
        self, outcome: Outcome, candidate: Candidate, after: Record, changed: tuple[str, ...] = ()
    ) -> None:
        kind = candidate.kind
        label = self._assessed(after) if isinstance(after, Assessment) else label_of(after)
        self._lines.append(Line(outcome, kind, after.id, label, candidate.place, changed))
        if outcome in ("new", "changed"):
            before = self._content.get(kind, after.id)
            place = self._content.place(kind, after.id) if before else self._next(kind)
            self.changes[kind, after.id] = Change(kind, after.id, before, after, place)

    def _assessed(self, record: Assessment) -> str:
        return f"{self._called('people', record.person)} · " + self._called(
            "competencies", record.competency
        )

    def _called(self, kind: str, id_: str) -> str:
        change = self.changes.get((kind, id_))
        return label_of(change.after if change else self._content.get(kind, id_))

    def _next(self, kind: str) -> int:
        place = self._places.get(kind) or self._content.next_place(kind)
        self._places[kind] = place + 1
        return place

    def _with_plan_ids(self, record: Any) -> Any:
        """A record whose references are ids of the plan instead of keys of the file."""
        moved: dict[str, Any] = {}
        record_type: Any = type(record)
        for pointer in pointers(record_type):
            value = getattr(record, pointer.name)
            if pointer.kind and not pointer.many and value is not None:
                moved[pointer.name] = self._ids.get((pointer.kind, value), value)
        return replace(record, **moved) if moved else record

    def checked(self) -> list[Line]:
        """All lines; those that would break a rule of the plan are refused."""
        broken = broken_by(self._content, self.changes)
        lines = [
            self._checked(line, broken.pop((line.kind, line.id), None)) for line in self._lines
        ]
        for (kind, id_), problem in broken.items():
            lines.append(Line("refused", kind, id_, id_, Place(), (), problem))
        return lines

    def _checked(self, line: Line, problem: Problem | None) -> Line:
        if problem is None or line.outcome not in ("new", "changed"):
            return line
        place = line.place
        if candidate := self._taken.get((line.kind, line.id)):
            place = candidate.place_of(problem.path.rpartition(".")[2])
        values = {"row": place.row, "column": place.column, **problem.values}
        refused = Problem(problem.code, str(place), values)
        return replace(line, outcome="refused", place=place, problem=refused)


def broken_by(
    content: Content, changes: Mapping[tuple[str, str], Change]
) -> dict[tuple[str, str], Problem]:
    """What changes would break, the first thing of each record by its kind and id."""
    broken: dict[tuple[str, str], Problem] = {}
    for problem in check_changes(content, tuple(changes.values())):
        start, _, _ = problem.path.partition("].")
        kind, _, id_ = start.removesuffix("]").partition("[")
        broken.setdefault((kind, id_), problem)
    return broken


def _laid_over(before: Any, record: Any, same: bool) -> Any:
    """The plan's record with what the file says; what the file leaves empty stays.

    A name that is only spelt differently stays too: the plan's spelling is the user's; so does
    one of which the user said that the `same` is meant.
    """
    said = {
        f.name: value
        for f in fields(record)
        if (value := getattr(record, f.name)) != f.default and f.name != "id"
    }
    for name in ("name", "title"):
        if name in said and (same or same_name(getattr(before, name), said[name])):
            del said[name]
    return replace(before, **said)


def _differing(before: Any, after: Any) -> tuple[str, ...]:
    return tuple(
        f.name for f in fields(before) if getattr(before, f.name) != getattr(after, f.name)
    )
