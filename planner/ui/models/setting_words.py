"""What can be set and what it is called: for the dialog of settings, and to be found. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.models.fields import fields_of

OF_WINDOW: Final = {
    "language": QT_TRANSLATE_NOOP("Settings", "Language"),
    "look": QT_TRANSLATE_NOOP("Settings", "Look"),
    "week_start": QT_TRANSLATE_NOOP("Settings", "Weeks begin on"),
    "day": QT_TRANSLATE_NOOP("Settings", "See everything as on"),
}
"""Settings of the window, by their key."""
OF_PLAN: Final = (
    "name", "safety", "buffer_weeks", "step_weeks", "assess_months", "min_group", "country",
    "region", "currency", "works_council",
)  # fmt: skip
"""Fields of the plan that stand in the dialog too; the others are set in its details alone."""
COUNCIL: Final = QT_TRANSLATE_NOOP("Settings", "Switch off what compares people")


def window_settings(words: Words) -> Iterator[tuple[str, str]]:
    """Key and name of each setting of the window."""
    for key, text in OF_WINDOW.items():
        yield key, words.translate("Settings", text)


def plan_settings(words: Words) -> Iterator[tuple[str, str]]:
    """Field and name of each setting of a plan, those of the dialog and the others."""
    for field in fields_of("plan").all():
        yield field.name, words.translate("Field", field.label)
