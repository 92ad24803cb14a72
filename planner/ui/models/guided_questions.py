"""The three lead questions of the guided start, by their key."""

from __future__ import annotations

from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP

KICKERS: Final = {
    "tomorrow": QT_TRANSLATE_NOOP("Guided", "Tomorrow"),
    "after": QT_TRANSLATE_NOOP("Guided", "The day after tomorrow"),
    "wish": QT_TRANSLATE_NOOP("Guided", "What my partner wishes of me"),
}
HEADS: Final = {
    "tomorrow": QT_TRANSLATE_NOOP(
        "Guided",
        "What will the people you work for need of you in a year or two that nobody asks for "
        "today?",
    ),
    "after": QT_TRANSLATE_NOOP(
        "Guided",
        "Look further still: what changes for them in three to five years, and where would you "
        "have to stand by then to be of help?",
    ),
    "wish": QT_TRANSLATE_NOOP(
        "Guided",
        "Take the place of one of them: what would they like to find in you one day, so that they "
        "get further themselves?",
    ),
}
EXAMPLES: Final = {
    "tomorrow": QT_TRANSLATE_NOOP("Guided", "Customer South builds a plant in Poland"),
    "after": QT_TRANSLATE_NOOP("Guided", "Batteries are taken back and built anew"),
    "wish": QT_TRANSLATE_NOOP("Guided", "Simulation and test from one hand"),
}
