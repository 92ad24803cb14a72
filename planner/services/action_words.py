"""The words of learning actions and offerings: which kind they are, how far they have come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP

OFFERING_KINDS: Final[Mapping[str, str]] = {
    "course": QT_TRANSLATE_NOOP("Choice", "course"),
    "language_course": QT_TRANSLATE_NOOP("Choice", "language course"),
    "software_training": QT_TRANSLATE_NOOP("Choice", "software training"),
    "workshop": QT_TRANSLATE_NOOP("Choice", "workshop"),
    "fair": QT_TRANSLATE_NOOP("Choice", "fair"),
    "coaching": QT_TRANSLATE_NOOP("Choice", "coaching"),
    "mentoring": QT_TRANSLATE_NOOP("Choice", "mentoring"),
    "on_the_job": QT_TRANSLATE_NOOP("Choice", "on the job"),
    "self_study": QT_TRANSLATE_NOOP("Choice", "self-study"),
    "tandem": QT_TRANSLATE_NOOP("Choice", "tandem"),
    "other": QT_TRANSLATE_NOOP("Choice", "other"),
}
ACTION_STATES: Final[Mapping[str, str]] = {
    "idea": QT_TRANSLATE_NOOP("Choice", "idea"),
    "planned": QT_TRANSLATE_NOOP("Choice", "planned"),
    "booked": QT_TRANSLATE_NOOP("Choice", "booked"),
    "running": QT_TRANSLATE_NOOP("Choice", "running"),
    "done": QT_TRANSLATE_NOOP("Choice", "done"),
    "dropped": QT_TRANSLATE_NOOP("Choice", "dropped"),
}
