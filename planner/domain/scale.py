"""Scales: ordered levels a competency is measured in, and the ones built in."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One rung: a short label and what a person at it visibly does."""

    label: str
    behaviour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale(Record):
    """Ordered levels; a level is its index, starting with 0."""

    name: str = ""
    levels: tuple[Level, ...] = ()
    notes: str = ""


def _plain(id_: str, labels: str) -> Scale:
    return Scale(id=id_, levels=tuple(Level(label=label) for label in labels.split()))


DEFAULT_SCALE = _plain("0-4", "0 1 2 3 4")
"""The scale of a competency that names none."""

BUILT_IN: dict[str, Scale] = {
    scale.id: scale
    for scale in (
        DEFAULT_SCALE,
        _plain("0-5", "0 1 2 3 4 5"),
        _plain("cefr", "0 A1 A2 B1 B2 C1 C2"),
        _plain("dqr", "0 1 2 3 4 5 6 7 8"),
    )
}
"""Scales every plan may name without holding them; a plan's own scale of the same id wins."""
