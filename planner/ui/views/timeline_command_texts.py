"""What the commands of the timeline are called, their keys, and what each of them needs."""

from __future__ import annotations

from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP

TEXTS: Final = {
    "plan": (QT_TRANSLATE_NOOP("Timeline", "Plan at once"), "Return"),
    "choices": (QT_TRANSLATE_NOOP("Timeline", "Choose how to plan it…"), "Shift+Return"),
    "rename": (QT_TRANSLATE_NOOP("Timeline", "Rename"), "F2"),
    "new": (QT_TRANSLATE_NOOP("Timeline", "New learning action"), "N"),
    "milestone": (QT_TRANSLATE_NOOP("Timeline", "New milestone"), "M"),
    "forecast": (QT_TRANSLATE_NOOP("Timeline", "New forecast…"), "W"),
    "later": (QT_TRANSLATE_NOOP("Timeline", "A day later"), "Alt+Right"),
    "earlier": (QT_TRANSLATE_NOOP("Timeline", "A day earlier"), "Alt+Left"),
    "week_later": (QT_TRANSLATE_NOOP("Timeline", "A week later"), "Alt+Shift+Right"),
    "week_earlier": (QT_TRANSLATE_NOOP("Timeline", "A week earlier"), "Alt+Shift+Left"),
    "longer": (QT_TRANSLATE_NOOP("Timeline", "End a day later"), "Ctrl+Right"),
    "shorter": (QT_TRANSLATE_NOOP("Timeline", "End a day earlier"), "Ctrl+Left"),
    "begin_earlier": (QT_TRANSLATE_NOOP("Timeline", "Begin a day earlier"), "Ctrl+Home"),
    "begin_later": (QT_TRANSLATE_NOOP("Timeline", "Begin a day later"), "Ctrl+End"),
    "more_done": (QT_TRANSLATE_NOOP("Timeline", "A tenth more done"), "Alt+Up"),
    "less_done": (QT_TRANSLATE_NOOP("Timeline", "A tenth less done"), "Alt+Down"),
    "link": (QT_TRANSLATE_NOOP("Timeline", "Comes after…"), "Ctrl+L"),
    "unlink": (QT_TRANSLATE_NOOP("Timeline", "Comes after nothing"), "Ctrl+Shift+L"),
    "cut": (QT_TRANSLATE_NOOP("Timeline", "Cut"), "Ctrl+X"),
    "copy": (QT_TRANSLATE_NOOP("Timeline", "Copy"), "Ctrl+C"),
    "paste": (QT_TRANSLATE_NOOP("Timeline", "Paste"), "Ctrl+V"),
    "duplicate": (QT_TRANSLATE_NOOP("Timeline", "Duplicate"), "Ctrl+D"),
    "duplicate_for": (QT_TRANSLATE_NOOP("Timeline", "Duplicate for…"), "Ctrl+Shift+D"),
    "all": (QT_TRANSLATE_NOOP("Timeline", "Mark all"), "Ctrl+A"),
    "delete": (QT_TRANSLATE_NOOP("Timeline", "Delete"), "Del"),
}
"""Name → (text, key)."""
BY_VIEW: Final = frozenset(
    [
        "plan",
        "choices",
        "later",
        "earlier",
        "week_later",
        "week_earlier",
        "longer",
        "shorter",
        "begin_earlier",
        "begin_later",
        "more_done",
        "less_done",
    ]
)
"""Commands whose keys the view hears itself; here the key is only shown."""
OF_GHOSTS: Final = ("plan", "choices")
OF_DAYS: Final = (
    "later", "earlier", "week_later", "week_earlier", "longer", "shorter",
    "begin_earlier", "begin_later", "more_done", "less_done",
)  # fmt: skip
OF_ACTIONS: Final = (
    "rename", "link", "unlink", "cut", "copy", "duplicate", "duplicate_for", "delete",
)  # fmt: skip
OF_LANES: Final = ("new", "milestone")
