"""Merging two competencies into one, and moving one into another category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.beyond import is_beyond, uses
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.kinds import KINDS
from planner.domain.merging import Merge, lies_within, moved_along, proposed_levels
from planner.domain.problem import refuse
from planner.services.editing import write
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import existing

_KIND = "competencies"


def merge_competencies(
    store: Store, competency: str, into: str, levels: tuple[int, ...] = ()
) -> Edit | None:
    """Make two competencies one: everything that names the first names the second from then on.

    Assessments, needs, offerings, learning actions, what roles ask for and the competencies
    below it move along, as one step.

    Args:
        levels: what each level of the first is on the scale of the second, from 0 on; left out,
            the same label counts, else the same share of the scale.

    Raises:
        Refused: it is the same one, or the second lies within the first; levels that are too
            few or outside the scale; the first has levels beyond its own scale.
    """
    gone: Competency = existing(store, _KIND, competency)
    existing(store, _KIND, into)
    content = store.content
    names = {"title": name_of(content, _KIND, competency), "into": name_of(content, _KIND, into)}
    if into == competency:
        raise refuse("merge.same", "into", title=names["title"])
    if lies_within(content, into, competency):
        raise refuse("merge.own_child", "into", **names)
    merge = Merge(gone.id, into, levels or levels_of(content, competency, into))
    _check_levels(content, merge, names["into"])
    if names_beyond(content, competency):
        raise refuse("merge.beyond", "competency", **names)
    with write(store, "merge_competencies", **names) as unit:
        for kind, record in moved_along(content, merge):
            unit.put(kind, record)
        unit.remove(_KIND, gone.id)
    return unit.edit


def names_beyond(content: Content, competency: str) -> bool:
    """True if anything names a level of a competency beyond its scale, still counting or not."""
    return any(
        is_beyond(content, competency, level)
        for _, level, kind in uses(content, {competency})
        if kind != "steps"
    )


def levels_of(content: Content, competency: str, into: str) -> tuple[int, ...]:
    """What each level of a competency most likely is on the scale of another."""
    old, new = content.scale_of(competency), content.scale_of(into)
    if old.levels == new.levels:
        return tuple(range(len(old.levels)))
    return proposed_levels(old, new)


def _check_levels(content: Content, merge: Merge, into: str) -> None:
    wanted, top = len(content.scale_of(merge.gone).levels), len(content.scale_of(merge.kept).levels)
    if len(merge.levels) != wanted:
        raise refuse("merge.levels", "levels", count=len(merge.levels), wanted=wanted)
    for place, level in enumerate(merge.levels):
        if not 0 <= level < top:
            raise refuse(
                "merge.level", f"levels[{place}]", value=level, top=top - 1, competency=into
            )
    if list(merge.levels) != sorted(merge.levels):
        raise refuse("merge.order", "levels")


@dataclass(frozen=True, slots=True)
class Moving:
    """What a merge would take along: records by kind, without the two competencies."""

    counts: Mapping[str, int]
    below: int
    """Competencies that lie in the one that goes."""


def what_moves(content: Content, competency: str, into: str) -> Moving:
    """What a merge would take along; nothing is changed."""
    merge = Merge(competency, into, levels_of(content, competency, into))
    kinds = Counter(kind for kind, record in moved_along(content, merge) if record.id != into)
    below = sum(each.parent == competency for each in content.competencies.values())
    return Moving({kind: kinds[kind] for kind in KINDS if kinds[kind]}, below)


def move_competency(store: Store, competency: str, into: str | None = None) -> Edit | None:
    """Move a competency, with all that lies in it, into a category; without one, out of all.

    Raises:
        Refused: the category lies within the competency, or is it.
    """
    record: Competency = existing(store, _KIND, competency)
    names = {"title": name_of(store.content, _KIND, competency)}
    if into is not None:
        existing(store, _KIND, into)
        names["into"] = name_of(store.content, _KIND, into)
        if lies_within(store.content, into, competency):
            raise refuse("move.within_itself", "into", **names)
    code = "move_competency" if into is not None else "move_competency_out"
    with write(store, code, **names) as unit:
        unit.put(_KIND, replace(record, parent=into))
    return unit.edit
