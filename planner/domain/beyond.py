"""Levels beyond the end of a scale: they were kept when it became shorter, and still count."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # words are wanted before any plan is read
    from planner.domain.content import Content

MARK = "↑"
"""Stands behind a label that is on the scale no more, where there is no room for words."""

Use = tuple[str, int, str]
"""(competency, level, kind that names it); own steps are "steps"."""


def is_beyond(content: Content, competency: str, level: int) -> bool:
    """True for a level above the end of the competency's scale."""
    return level >= len(content.scale_of(competency).levels)


def level_label(content: Content, competency: str, level: int) -> str:
    """The label alone, as it was last: "B1", "3"; a number where nothing is known of it."""
    levels = content.scale_of(competency).levels
    if 0 <= level < len(levels):
        return levels[level].label
    record = content.competencies.get(competency)
    kept = record.beyond if record is not None else ()
    return next((e.label for e in kept if e.level == level and e.label), str(level))


def marked_label(content: Content, competency: str, level: int) -> str:
    """The same, marked where the scale ends below it: "C2 ↑"."""
    label = level_label(content, competency, level)
    return f"{label} {MARK}" if is_beyond(content, competency, level) else label


def uses(content: Content, competencies: Collection[str]) -> Iterator[Use]:
    """Every level of some competencies that something names, once for each time it does."""
    columns = [content.column("assessments", name) for name in ("competency", "level")]
    for competency, level in zip(*columns, strict=True):
        if competency in competencies:
            yield competency, level, "assessments"
    for kind in ("competencies", "roles", "needs", "offerings", "actions"):
        for record in content.table(kind).values():
            for competency, level in levels_named(kind, record):
                if competency in competencies:
                    yield competency, level, kind
            if kind == "competencies" and record.id in competencies:
                for step in record.steps:
                    yield from ((record.id, level, "steps") for level in (step.from_, step.to))


def levels_named(kind: str, record: Any) -> Iterable[tuple[str, int]]:
    """(competency, level) of everything a record names, but for assessments and own steps."""
    if kind == "roles":
        return ((line.competency, line.level) for line in record.requires)
    if kind == "needs":
        known = record.competency is not None and record.level is not None
        return ((record.competency, record.level),) if known else ()
    asked = [(each.competency, each.level) for each in getattr(record, "prerequisites", ())]
    if kind == "offerings":
        asked += [(record.competency, level) for level in (record.from_, record.to)]
    if kind == "actions":
        asked += [(e.competency, level) for e in record.effects for level in (e.from_, e.to)]
    return asked


def labels_beyond(content: Content, competency: str) -> tuple[str, ...]:
    """The labels above the end of a competency's scale, up to the highest that was kept."""
    record, first = content.competencies.get(competency), len(content.scale_of(competency).levels)
    top = max((each.level for each in record.beyond), default=0) if record is not None else 0
    return tuple(level_label(content, competency, level) for level in range(first, top + 1))


def labels_of(content: Content, competency: str) -> tuple[str, ...]:
    """The labels of all levels something may name, those beyond the scale marked."""
    own = (level.label for level in content.scale_of(competency).levels)
    return (*own, *(f"{label} {MARK}" for label in labels_beyond(content, competency)))


def kept_beyond(content: Content) -> list[str]:
    """The competencies for which a level was kept beyond the scale at some time."""
    found = zip(content.competencies, content.column("competencies", "beyond"), strict=True)
    return [id_ for id_, kept in found if kept]


def live_beyond(content: Content, competencies: Collection[str]) -> Counter[Use]:
    """What names a level beyond its scale and still counts, and how often.

    Left alone is what is over: earlier assessments and earlier lines of a role, learning actions
    that are done or dropped.
    """
    found: Counter[Use] = Counter()
    for kind in ("competencies", "roles", "needs", "offerings", "actions"):
        for record in content.table(kind).values():
            for competency, level in _still_named(kind, record):
                if competency in competencies and is_beyond(content, competency, level):
                    found[competency, level, kind] += 1
    newest: dict[tuple[str, str], Any] = {}
    table = content.table("assessments")
    for id_, competency in zip(table, content.column("assessments", "competency"), strict=True):
        if competency in competencies:
            each, last = table[id_], newest.get((table[id_].person, competency))
            if last is None or each.on >= last.on:
                newest[each.person, competency] = each
    for each in newest.values():
        if is_beyond(content, each.competency, each.level):
            found[each.competency, each.level, "assessments"] += 1
    return found


def _still_named(kind: str, record: Any) -> Iterable[tuple[str, int]]:
    if kind == "actions" and record.status in ("done", "dropped"):
        return ()
    if kind == "roles":  # a later line of a competency takes the place of the one before
        lines = sorted(record.requires, key=lambda line: line.from_ or dt.date.min)
        return {line.competency: line.level for line in lines}.items()
    return levels_named(kind, record)
