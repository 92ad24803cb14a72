"""A level read by its label: one reading for cells, pasted tables, fields and the quick line."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from planner.domain.scale import Scale
from planner.services.matching import fold
from planner.services.spelling import words_of

NEEDED: Final = "›"
"""Stands in our own tables before the level that is needed, behind the one that is held."""
_BEFORE = re.compile(r"(?:level|stufe|niveau|grad|lvl)\s+", re.IGNORECASE)
_NUMBER = re.compile(r"(\d{1,3})(?:[.,]0+)?")


def bare_level(text: str) -> str:
    """What stands behind a word like "level": "Stufe 3" is "3"."""
    return _BEFORE.sub("", text.strip(), count=1)


def level_named(
    scale: Scale, text: str, *, counts: bool = True, in_line: bool = False
) -> int | None:
    """The level a text names: its label or the label's first word, told from all others.

    A label wins over a number: on a scale 1–6 "1" is the first level, not the second.

    Args:
        counts: a number may count the levels from 0, where their labels are words.
        in_line: the text was taken out of a sentence; of it, as of the labels, only words count.
    """
    form = plain_words if in_line else fold
    wanted = form(text)
    digits = _NUMBER.fullmatch(wanted)
    number = str(int(digits[1])) if digits else None
    for labels in _labels(scale, in_line):
        found = [at for at, label in enumerate(labels) if label == wanted]
        found = found or [at for at, label in enumerate(labels) if label == number]
        if wanted and len(found) == 1:
            return found[0]
    numbered = sum(label.isdigit() for label in _labels(scale, in_line)[1])
    if counts and number is not None and numbered <= 1 and int(number) < len(scale.levels):
        return int(number)
    return None


def plain_words(text: str) -> str:
    """The words of a text as they are compared, without what stands between them."""
    return " ".join(word.text for word in words_of(text))


@cache
def _labels(scale: Scale, in_line: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The labels as they are compared, and the first word of each."""
    form = plain_words if in_line else fold
    whole = tuple(form(level.label) for level in scale.levels)
    return whole, tuple(label.split(" ")[0] for label in whole)
