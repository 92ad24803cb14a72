"""Other levels for a scale in use, and another scale for a competency: what each level becomes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from planner.domain.beyond import labels_beyond, uses
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.merging import proposed_levels
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.relevelling import Turn, moved_levels, settled, told_apart
from planner.domain.scale import BUILT_IN, Level, Scale
from planner.services.editing import Unit, write
from planner.services.levels_in_use import Wished, in_words, of_competency, of_scale
from planner.services.naming import name_of
from planner.services.ports import Store
from planner.services.records import existing

_SCALES, _KIND = "scales", "competencies"

Removed = Literal["keep", "lower"]
"""What becomes of a level that is gone: it stays beyond the scale, or is the next lower one."""


def change_levels(
    store: Store,
    scale: str,
    levels: tuple[Level, ...],
    becomes: tuple[int, ...] = (),
    removed: Removed | None = None,
) -> Edit | None:
    """Give a scale other levels, and say what those become that are in use, as one step.

    Assessments, needs, what roles ask for, offerings, learning actions, prerequisites, own steps
    and texts follow. Without `becomes` the same label counts, else what stands in its place.

    Args:
        becomes: what each old level is from now on, from 0 on; the count of the new levels, or
            more, keeps it beyond the scale under its old name.
        removed: what becomes of levels that are gone, where `becomes` is left out.

    Raises:
        Refused: a level in use would be gone and nothing is said about it; too few levels are
            told; one is to be kept beyond the scale that stood below others that stay.
    """
    before = store.content.scales.get(scale) or BUILT_IN.get(scale)
    if before is None:
        before = existing(store, _SCALES, scale)
    wished = of_scale(store.content, before, levels)
    turn = _turn(store.content, wished, becomes, removed, "levels")
    with write(store, "change_levels", title=label_of(before)) as unit:
        unit.put(_SCALES, replace(before, levels=levels))
        _follow(unit, store.content, wished, turn)
    return unit.edit


def set_scale(
    store: Store,
    competency: str,
    scale: str,
    becomes: tuple[int, ...] = (),
    removed: Removed | None = None,
) -> Edit | None:
    """Measure a competency in another scale, and say what each level becomes, as one step.

    Args:
        becomes: as for `change_levels`; left out, the same label counts, else the same share.
        removed: what becomes of levels the new scale does not have, where labels are the same.

    Raises:
        Refused: there is no such scale; the same reasons as for `change_levels`.
    """
    existing(store, _KIND, competency)
    if scale not in BUILT_IN:
        existing(store, _SCALES, scale)
    wished = of_competency(store.content, competency, scale)
    told = becomes or shares(wished)
    turn = _turn(store.content, wished, told, removed, "scale")
    names = {kind: name_of(store.content, *of) for kind, of in
             {"title": (_KIND, competency), "scale": (_SCALES, scale)}.items()}  # fmt: skip
    with write(store, "set_scale", **names) as unit:
        _follow(unit, store.content, wished, turn)
        unit.put(_KIND, replace(unit.get(_KIND, competency), scale=scale))
    return unit.edit


def _follow(unit: Unit, content: Content, wished: Wished, turn: Turn) -> None:
    turns = {id_: _with_kept(content, id_, wished.new, turn) for id_ in wished.competencies}
    for kind, record in moved_levels(content, turns):
        unit.put(kind, record)


def _with_kept(content: Content, competency: str, new: Sequence[Level], turn: Turn) -> Turn:
    """What was kept beyond a scale stays beyond it, unless its label is back above the others."""
    places = {level.label.casefold(): n for n, level in enumerate(new)}
    becomes = list(turn.becomes)
    told = len(becomes) - len(content.scale_of(competency).levels)
    for label in labels_beyond(content, competency)[told:]:
        at, last = places.get(label.casefold(), -1), max(becomes)
        becomes.append(at if at > last else max(last, turn.size - 1) + 1)
    return replace(turn, becomes=tuple(becomes))


def _turn(
    content: Content, wished: Wished, becomes: Sequence[int], removed: Removed | None, path: str
) -> Turn:
    """What becomes of the levels; refused where that is not clear."""
    if becomes:
        return wished.turn(_checked(wished, becomes))
    gone = {n for n, level in enumerate(wished.found) if level is None}
    used = Counter(kind for _, level, kind in uses(content, wished.competencies) if level in gone)
    if used and removed is None:
        labels = ", ".join(wished.old[n].label for n in sorted(gone))
        raise refuse("levels.gone", path, levels=labels, **in_words(used))
    return wished.turn(_checked(wished, proposal(wished, keep=removed == "keep")))


def _checked(wished: Wished, becomes: Sequence[int]) -> tuple[int, ...]:
    """Levels kept beyond the scale count on from its end, whatever numbers they came with."""
    size = len(wished.new)
    if len(becomes) != len(wished.old):
        raise refuse("levels.count", "becomes", count=len(becomes), wanted=len(wished.old))
    for place, level in enumerate(becomes):
        if level < 0:
            raise refuse("levels.below", f"becomes[{place}]", value=level)
    if not told_apart(becomes, size):
        raise refuse("levels.keep_below", "becomes")
    kept = iter(range(size, size + len(becomes)))
    return tuple(level if level < size else next(kept) for level in becomes)


# -- what most likely is meant -------------------------------------------------------------


def proposal(wished: Wished, *, keep: bool = True) -> tuple[int, ...]:
    """What each level of a scale becomes; what is gone is kept beyond it where it can be."""
    return settled(wished.found, len(wished.new), keep=keep)


def shares(wished: Wished) -> tuple[int, ...]:
    """What each level is in a scale of other words: its share. Nothing where labels are the same.

    Level 0 is the same in all scales and says nothing.
    """
    labels = {level.label.casefold() for level in wished.new[1:]}
    if any(level.label.casefold() in labels for level in wished.old[1:]):
        return ()
    old, new = (Scale(id="-", levels=levels) for levels in (wished.old, wished.new))
    return proposed_levels(old, new)
