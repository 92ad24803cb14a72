"""What the tabs of each place are called, known before a place is made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP

TABS: Final[Mapping[str, tuple[str, ...]]] = {
    "signals": (QT_TRANSLATE_NOOP("List", "Inbox"), QT_TRANSLATE_NOOP("List", "Partners")),
    "developments": (
        QT_TRANSLATE_NOOP("List", "List"),
        QT_TRANSLATE_NOOP("List", "Early indicators"),
    ),
    "needs": (
        QT_TRANSLATE_NOOP("List", "Map"),
        QT_TRANSLATE_NOOP("List", "Table"),
        QT_TRANSLATE_NOOP("List", "Structures"),
        QT_TRANSLATE_NOOP("List", "Risks"),
    ),
    "competencies": (
        QT_TRANSLATE_NOOP("List", "Matrix"),
        QT_TRANSLATE_NOOP("List", "People"),
        QT_TRANSLATE_NOOP("List", "Catalogue"),
        QT_TRANSLATE_NOOP("List", "Offerings"),
        QT_TRANSLATE_NOOP("List", "Teams"),
        QT_TRANSLATE_NOOP("List", "Roles"),
        QT_TRANSLATE_NOOP("List", "Scales"),
        QT_TRANSLATE_NOOP("List", "Team view"),
    ),
    "ideas": (
        QT_TRANSLATE_NOOP("List", "Ideas"),
        QT_TRANSLATE_NOOP("List", "Goals"),
        QT_TRANSLATE_NOOP("List", "Decisions"),
        QT_TRANSLATE_NOOP("List", "Criteria"),
    ),
}
"""Key of a place → its tabs from left to right."""
