"""What a level looks like in behaviour: a scale's own words, else ours for the built-in scales."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.domain.content import Content
from planner.domain.scale import BUILT_IN, Scale
from planner.services.wording import QT_TRANSLATE_NOOP, Words

_NOT_YET: Final = QT_TRANSLATE_NOOP("Scale", "Has not met it yet.")
_ALONE: Final = QT_TRANSLATE_NOOP("Scale", "Does the usual tasks alone and reliably.")
_HELPS: Final = QT_TRANSLATE_NOOP("Scale", "Solves difficult cases and helps others with theirs.")
_SHAPES: Final = QT_TRANSLATE_NOOP("Scale", "Shapes how it is done and teaches it.")

BEHAVIOUR: Final[Mapping[str, tuple[str, ...]]] = {
    "0-4": (
        _NOT_YET,
        QT_TRANSLATE_NOOP("Scale", "Knows what it is about and works with guidance."),
        _ALONE,
        _HELPS,
        _SHAPES,
    ),
    "0-5": (
        _NOT_YET,
        QT_TRANSLATE_NOOP("Scale", "Knows the terms and whom to ask."),
        QT_TRANSLATE_NOOP("Scale", "Does parts of it with guidance."),
        _ALONE,
        _HELPS,
        _SHAPES,
    ),
    "cefr": (
        QT_TRANSLATE_NOOP("Scale", "Does not speak the language yet."),
        QT_TRANSLATE_NOOP("Scale", "Introduces themselves, follows slow and familiar sentences."),
        QT_TRANSLATE_NOOP("Scale", "Manages short everyday talk: appointments, simple mails."),
        QT_TRANSLATE_NOOP("Scale", "Gets along at work and on trips, explains familiar matters."),
        QT_TRANSLATE_NOOP("Scale", "Follows a technical discussion and joins in unprepared."),
        QT_TRANSLATE_NOOP(
            "Scale", "Argues and writes fluently and precisely, also on hard matters."
        ),
        QT_TRANSLATE_NOOP(
            "Scale", "Understands practically all of it and finds the finest shades."
        ),
    ),
    "dqr": (
        QT_TRANSLATE_NOOP("Scale", "Holds no qualification of the framework."),
        QT_TRANSLATE_NOOP("Scale", "Does simple tasks under direct guidance."),
        QT_TRANSLATE_NOOP("Scale", "Does basic tasks of one field, mostly guided."),
        QT_TRANSLATE_NOOP(
            "Scale", "Does skilled tasks of a field that changes little, partly alone."
        ),
        QT_TRANSLATE_NOOP(
            "Scale", "Plans and does skilled work alone, as after an apprenticeship."
        ),
        QT_TRANSLATE_NOOP("Scale", "Handles broad, changing specialist tasks and guides others."),
        QT_TRANSLATE_NOOP(
            "Scale", "Plans and answers for complex specialist work, as with a bachelor."
        ),
        QT_TRANSLATE_NOOP(
            "Scale", "Leads in new, complex tasks with lasting effect, as with a master."
        ),
        QT_TRANSLATE_NOOP("Scale", "Widens what is known in the field, as with a doctorate."),
    ),
}
"""Built-in scale → a sentence for each of its levels."""


def behaviour_of(words: Words, scale: Scale, level: int) -> str:
    """What somebody at a level visibly does; empty where nobody said it."""
    if not 0 <= level < len(scale.levels):
        return ""
    own = scale.levels[level].behaviour
    if own or scale.id not in BUILT_IN or _labels(scale) != _labels(BUILT_IN[scale.id]):
        return own
    return words.translate("Scale", BEHAVIOUR[scale.id][level])


def _labels(scale: Scale) -> tuple[str, ...]:
    """A plan may hold a built-in scale under a name of its own: it is the same by its labels."""
    return tuple(level.label for level in scale.levels)


def level_meaning(words: Words, content: Content, competency: str, level: int) -> str:
    """What somebody at a level visibly does: by the competency's own words, else the scale's."""
    record = content.competencies.get(competency)
    if record is not None and 0 <= level < len(record.level_texts) and record.level_texts[level]:
        return record.level_texts[level]
    return behaviour_of(words, content.scale_of(competency), level)
