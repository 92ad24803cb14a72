"""Taking another plan's records into this one: by their ids, previewed like any foreign list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.kinds import KINDS
from planner.domain.record import Record, label_of
from planner.services.importing import OFTEN, Choices, Heed, broken_by, unheard
from planner.services.preview import Line, Outcome, Place, Preview

SOURCE = "plan"
"""The kind of file: a whole plan in the open format."""


def preview_join(
    content: Content,
    other: Content,
    *,
    file: str,
    choices: Choices | None = None,
    heed: Heed = unheard,
) -> Preview:
    """What taking over every record of another plan would do; nothing is changed.

    Records are the same if their ids are; the plan's settings stay. Nothing is ever deleted.
    """
    only_new = bool(choices and choices.only_new)
    lines: list[Line] = []
    changes: dict[tuple[str, str], Change] = {}
    places: dict[str, int] = {}
    every = sum(len(other.table(kind)) for kind in KINDS) or 1
    for done, (kind, record) in enumerate(other.everything()):
        if done % OFTEN == 0:
            heed(0.9 * done / every)
        before = content.get(kind, record.id)
        named = tuple(f.name for f in fields(record) if before is not None
                      and getattr(before, f.name) != getattr(record, f.name))  # fmt: skip
        outcome: Outcome = "new" if before is None else "changed" if named else "same"
        if outcome == "changed" and only_new:
            outcome, named = "same", ()
        label = _label(other, record)
        lines.append(Line(outcome, kind, record.id, label, Place(), named))
        if outcome in ("new", "changed"):
            place = places.setdefault(kind, content.next_place(kind))
            if before is None:
                places[kind] += 1
            else:
                place = content.place(kind, record.id)
            changes[kind, record.id] = Change(kind, record.id, before, record, place)
    checked = list(_checked(lines, content, changes))
    heed(1.0)
    return Preview(file, SOURCE, tuple(checked), tuple(changes.values()), contents=other.loose)


def _label(other: Content, record: Record) -> str:
    if isinstance(record, Assessment):
        person = label_of(other.people[record.person])
        return f"{person} · {label_of(other.competencies[record.competency])}"
    return label_of(record)


def _checked(
    lines: list[Line], content: Content, changes: dict[tuple[str, str], Change]
) -> Iterator[Line]:
    """All lines; those that together with this plan would break a rule are refused."""
    broken = broken_by(content, changes)
    for line in lines:
        found = broken.pop((line.kind, line.id), None)
        if found is None:
            yield line
        else:
            yield Line("refused", line.kind, line.id, line.label, line.place, (), found)
    for (kind, id_), problem in broken.items():
        yield Line("refused", kind, id_, id_, Place(), (), problem)
