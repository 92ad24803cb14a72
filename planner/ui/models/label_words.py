"""Labels that fields of several kinds share, and how the labels of a kind are kept. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from planner.services.wording import QT_TRANSLATE_NOOP

NOTES: Final = QT_TRANSLATE_NOOP("Field", "Notes")
WHEN: Final = QT_TRANSLATE_NOOP("Field", "Day")
LEVEL: Final = QT_TRANSLATE_NOOP("Field", "Level")
COMPETENCY: Final = QT_TRANSLATE_NOOP("Field", "Competency")
PERSON: Final = QT_TRANSLATE_NOOP("Field", "Person")
PEOPLE: Final = QT_TRANSLATE_NOOP("Field", "People")
FROM: Final = QT_TRANSLATE_NOOP("Field", "From level")
TO: Final = QT_TRANSLATE_NOOP("Field", "To level")
SINCE: Final = QT_TRANSLATE_NOOP("Field", "From")
START: Final = QT_TRANSLATE_NOOP("Field", "Start")
END: Final = QT_TRANSLATE_NOOP("Field", "End")
HOURS: Final = QT_TRANSLATE_NOOP("Field", "Hours")
WEEKS: Final = QT_TRANSLATE_NOOP("Field", "Weeks")
COST: Final = QT_TRANSLATE_NOOP("Field", "Cost")
STATUS: Final = QT_TRANSLATE_NOOP("Field", "Status")
KIND: Final = QT_TRANSLATE_NOOP("Field", "Kind")
TEAM: Final = QT_TRANSLATE_NOOP("Field", "Team")
ROLE: Final = QT_TRANSLATE_NOOP("Field", "Role")
BY: Final = QT_TRANSLATE_NOOP("Field", "By")
OWNER: Final = QT_TRANSLATE_NOOP("Field", "Who sees to it")
PARTNER: Final = QT_TRANSLATE_NOOP("Field", "Partner")
DEVELOPMENT: Final = QT_TRANSLATE_NOOP("Field", "Expected development")
ASSESS_AGAIN: Final = QT_TRANSLATE_NOOP("Field", "Assess again every (months)")
PREREQUISITES: Final = QT_TRANSLATE_NOOP("Field", "Needed before")
NOT_SAME: Final = QT_TRANSLATE_NOOP("Field", "Not the same as")
SAFETY: Final = QT_TRANSLATE_NOOP("Field", "Plan against")
HOURS_A_WEEK: Final = QT_TRANSLATE_NOOP("Field", "Hours a week")


class Labels(NamedTuple):
    """Field name → label of what is always shown, and of what waits under *More fields*."""

    main: Mapping[str, str]
    more: Mapping[str, str]
