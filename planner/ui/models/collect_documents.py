"""Documents that can be made of collected plans, in the order they are offered. Knows no Qt."""

from __future__ import annotations

from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.report_documents import REPORTS

LINES: Final[dict[str, str]] = {
    "matrix": QT_TRANSLATE_NOOP(
        "Collect", "Everybody’s level in every competency, what is needed, how it is covered."
    ),
    "training": QT_TRANSLATE_NOOP(
        "Collect", "Who learns what, when and for what; hours and money by quarter and team."
    ),
    "profiles": QT_TRANSLATE_NOOP(
        "Collect", "One person a page: levels, what is missing for the role, learning planned."
    ),
    "sow": QT_TRANSLATE_NOOP("Collect", "Every person and structure with its last day to begin."),
    "team": QT_TRANSLATE_NOOP(
        "Collect", "What is still missing, what rests on one person, hours and money by quarter."
    ),
    "timeline": QT_TRANSLATE_NOOP("Collect", "Who learns what, and when, before which wave."),
}
"""Key of a document → whom it serves; the first is chosen at the start."""
TITLES: Final = {each.key: each.title for each in REPORTS if each.key in LINES}
"""Key → its name, as under Reports."""
