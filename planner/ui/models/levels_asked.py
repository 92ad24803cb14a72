"""A wish for other levels where they are in use: it is asked first what each becomes. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.domain.content import Content
from planner.domain.plain import read_value
from planner.domain.problem import Problem, Refused
from planner.domain.record import label_of
from planner.domain.scale import Level, Scale
from planner.services.levels_in_use import Wished, meant_otherwise, of_competency, of_scale

_FIELDS = {"scales": "levels", "competencies": "scale"}


class LevelsAsked(Refused):
    """Refused until somebody says what each level becomes: a dialog takes it from here."""

    def __init__(self, kind: str, id_: str, value: Any) -> None:
        super().__init__([Problem("levels.asked", _FIELDS[kind])])
        self.kind, self.id = kind, id_
        self.value = value
        """The levels wished for a scale, or the scale wished for a competency."""

    def wished(self, content: Content) -> Wished:
        """The levels before and after, and which competencies they are of."""
        if self.kind == "scales":
            return of_scale(content, content.scales[self.id], self.value)
        return of_competency(content, self.id, self.value)

    def title(self, content: Content) -> str:
        """Whose levels they are."""
        return label_of(content.get(self.kind, self.id))


def ask_first(content: Content, kind: str, id_: str, values: Mapping[str, Any]) -> None:
    """Let a change of fields pass that leaves the levels in use as they are.

    Args:
        values: plain values by the open format's keys.

    Raises:
        LevelsAsked: a level in use would be called otherwise, stand elsewhere or be gone.
        Refused: a value that can't be read.
    """
    name = _FIELDS.get(kind)
    if name is None or name not in values or content.get(kind, id_) is None:
        return
    value: Any = values[name]
    if kind == "scales":
        levels: tuple[Level, ...] = read_value(Scale, name, value, name)
        if len(levels) < 2:  # the rules say what is wrong with it
            return
        value = levels
    asked = LevelsAsked(kind, id_, value)
    if meant_otherwise(content, asked.wished(content)):
        raise asked


def asked_for(content: Content, competency: str) -> LevelsAsked:
    """What becomes of the levels a competency has beyond its scale, asked by itself."""
    return LevelsAsked("competencies", competency, content.competencies[competency].scale)
