"""Is there a screen to show a window on?"""

from __future__ import annotations

import os
import sys


def has_screen() -> bool:
    """True where a window can be seen: on Linux only with a display, elsewhere always."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def can_open_window() -> bool:
    """True if Qt will find a platform; one that was chosen by name may need no screen."""
    return has_screen() or bool(os.environ.get("QT_QPA_PLATFORM"))


def say_no_screen() -> int:
    """Say that no window can be opened, and what works without; returns the exit code."""
    # Not before: the window asks here first, and is to be painted at once.
    from planner.commands.output import DISK, say
    from planner.services.wording import load_words, system_language

    words = load_words(system_language())
    text = words.translate(
        "Command",
        "There is no screen to open a window on; `vorlauf --help` names what works without, "
        "`vorlauf demo` writes a report.",
    )
    say(text)
    return DISK
