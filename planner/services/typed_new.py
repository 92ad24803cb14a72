"""What is typed into a field about something the plan does not know yet: name, scale and level."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.domain.scale import Scale
from planner.services.level_labels import bare_level, level_named
from planner.services.quick_levels import (
    LONGEST_LABEL,
    named_scale,
    scales_in_use,
    usual_scale,
)
from planner.services.quick_parts import LEVEL_WORDS
from planner.services.spelling import words_of


@dataclass(frozen=True, slots=True)
class NewCompetency:
    """A competency nobody has entered yet, as it was typed with the level asked for."""

    name: str
    scale: str | None
    level: int


def typed_new_competency(content: Content, text: str) -> NewCompetency:
    """ "Polish B1" where no Polish is known: measured on the scale that has a B1.

    The scale most competencies of the plan have comes first, so that "3" means there what it
    means everywhere else.

    Raises:
        Refused: no level stands behind the name, or none of any scale.
    """
    words = text.replace(",", " ").split()
    usual = usual_scale(content)
    for scale in (usual, *(each for each in scales_in_use(content) if each.id != usual.id)):
        found = _rated(words, scale)
        if found is not None:
            return found
    raise refuse("typed.new_level", value=" ".join(words)[:60])


def _rated(words: list[str], scale: Scale) -> NewCompetency | None:
    for length in range(min(LONGEST_LABEL, len(words) - 1), 0, -1):
        level = level_named(scale, bare_level(" ".join(words[-length:])))
        name = words[:-length]
        if {word.text for word in words_of(name[-1])} & LEVEL_WORDS:
            name = name[:-1]
        if level is not None and name and not name[-1].isdecimal():
            return NewCompetency(" ".join(name), named_scale(scale), level)
    return None
