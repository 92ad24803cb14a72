"""Levels that are in use: who names them, and what other levels would mean for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.domain.beyond import labels_beyond, level_label, uses
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.problem import refuse
from planner.domain.relevelling import Turn, likely
from planner.domain.scale import BUILT_IN, DEFAULT_SCALE, Level, Scale
from planner.services.naming import name_of

MOST = 3
"""Competencies that are named in a sentence; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Wished:
    """Other levels for competencies: those of one scale, or one that is measured in another."""

    competencies: frozenset[str]
    old: tuple[Level, ...]
    new: tuple[Level, ...]

    @property
    def found(self) -> tuple[int | None, ...]:
        """What each old level most likely becomes; None for one that is gone."""
        return likely(self.old, self.new)

    def turn(self, becomes: Sequence[int]) -> Turn:
        """What becomes of all levels, those beyond the old scale too."""
        return Turn(tuple(becomes), len(self.new))


def of_scale(content: Content, scale: Scale, levels: Sequence[Level]) -> Wished:
    """Other levels for a scale, and everything measured in it."""
    named = (each.id for each in content.competencies.values() if each.scale == scale.id)
    return Wished(frozenset(named), scale.levels, tuple(levels))


def of_competency(content: Content, competency: str, scale: str | None) -> Wished:
    """Another scale for one competency; what it has beyond its own is among the old levels."""
    new = DEFAULT_SCALE
    if scale is not None:
        new = content.scales.get(scale) or BUILT_IN.get(scale, DEFAULT_SCALE)
    old = content.scale_of(competency).levels
    labels = labels_beyond(content, competency)
    return Wished(frozenset({competency}), (*old, *map(_level, labels)), new.levels)


def _level(label: str) -> Level:
    return Level(label=label)


def used_levels(content: Content, competencies: Iterable[str]) -> dict[int, Counter[str]]:
    """How often each level of some competencies is named, by what kind of record."""
    found: dict[int, Counter[str]] = {}
    for _, level, kind in uses(content, frozenset(competencies)):
        found.setdefault(level, Counter())[kind] += 1
    return found


def in_words(used: Mapping[str, int]) -> dict[str, int]:
    """Counts for a sentence: assessments, needs, learning actions, and all others together."""
    named = {kind: used.get(kind, 0) for kind in ("assessments", "needs", "actions")}
    return {**named, "others": sum(used.values()) - sum(named.values())}


def meant_otherwise(content: Content, wished: Wished) -> Counter[str]:
    """What names a level that would be called otherwise, stand elsewhere or be gone."""
    found: Counter[str] = Counter()
    for competency, level, kind in uses(content, wished.competencies):
        label = level_label(content, competency, level)
        if level >= len(wished.new) or wished.new[level].label != label:
            found[kind] += 1
    return found


def _moved(content: Content, wished: Wished) -> Counter[str]:
    """What names a level whose label would stand at another place; one renamed stays itself.

    A level beyond the scale is not renamed by one that comes in its place: that is another one.
    """
    labels = {level.label: n for n, level in enumerate(wished.new)}
    found: Counter[str] = Counter()
    for competency, level, kind in uses(content, wished.competencies):
        label = level_label(content, competency, level)
        taken = len(wished.old) <= level < len(wished.new) and wished.new[level].label != label
        if taken or labels.get(label, level) != level:
            found[kind] += 1
    return found


def refuse_moved(content: Content, kind: str, before: Any, after: Any) -> None:
    """A change of fields must not make levels in use mean something else without a word.

    Raises:
        Refused: a label in use would stand at another place of the scale, or another scale has
            other labels for the levels in use.
    """
    if kind == "scales" and before.levels != after.levels:
        path, moved = "levels", _moved(content, of_scale(content, before, after.levels))
    elif kind == "competencies" and before.scale != after.scale:
        wished = of_competency(content, before.id, after.scale)
        path, moved = "scale", meant_otherwise(content, wished)
    else:
        return
    if moved:
        raise refuse("levels.moved", path, **in_words(moved))


def refuse_unmeasured(content: Content, scale: str, changes: Iterable[Change]) -> None:
    """A scale that goes must not leave levels in use to be read in another one.

    Args:
        scale: its name; empty where several go.
        changes: all that the deletion changes.

    Raises:
        Refused: it measures competencies whose levels would be called otherwise.
    """
    found: list[str] = []
    for change in changes:
        before: Any = change.before
        after: Any = change.after
        if change.kind != "competencies" or after is None or before.scale == after.scale:
            continue
        if meant_otherwise(content, of_competency(content, change.id, after.scale)):
            found.append(name_of(content, "competencies", change.id))
    if found:
        more = f" (+{len(found) - MOST})" if len(found) > MOST else ""
        raise refuse("scale.measures", "", title=scale, names=", ".join(found[:MOST]) + more)
