"""What the fields of a verb take, in words: where they are listed, and where one is missing."""

from __future__ import annotations

import re
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP, Words

TYPES: Final = (
    QT_TRANSLATE_NOOP("Type", "text"),
    QT_TRANSLATE_NOOP("Type", "true or false"),
    QT_TRANSLATE_NOOP("Type", "whole number"),
    QT_TRANSLATE_NOOP("Type", "number"),
    QT_TRANSLATE_NOOP("Type", "day (YYYY-MM-DD)"),
    QT_TRANSLATE_NOOP("Type", "list of ids of"),
    QT_TRANSLATE_NOOP("Type", "list of"),
    QT_TRANSLATE_NOOP("Type", "id of"),
    QT_TRANSLATE_NOOP("Type", "or a list of them"),
    QT_TRANSLATE_NOOP("Type", "made up where it is missing"),
)
_TYPE: Final = re.compile(rf"(?<![\w?:])(?:{'|'.join(map(re.escape, TYPES))})(?![\w?:])")
"""A word for a type where a value stands, not where a key does ("text: text")."""


def type_text(words: Words, text: str) -> str:
    """What a field takes: "id of people", "list of day (YYYY-MM-DD)"."""
    return _TYPE.sub(lambda found: words.translate("Type", found[0]), text)
