"""What the columns of entries within a record are called. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.label_words import (
    BY,
    COMPETENCY,
    END,
    FROM,
    HOURS,
    HOURS_A_WEEK,
    LEVEL,
    PERSON,
    SINCE,
    START,
    TO,
    WEEKS,
    WHEN,
)

ENTRY_LABELS: Final[Mapping[str, Mapping[str, str]]] = {
    "Level": {
        "label": QT_TRANSLATE_NOOP("Field", "Short label"),
        "behaviour": QT_TRANSLATE_NOOP("Field", "What it looks like"),
    },
    "Requirement": {
        "competency": COMPETENCY,
        "level": LEVEL,
        "weight": QT_TRANSLATE_NOOP("Field", "Weight"),
        "knock_out": QT_TRANSLATE_NOOP("Field", "Must have"),
        "from_": SINCE,
    },
    "Absence": {"start": SINCE, "end": QT_TRANSLATE_NOOP("Field", "Until")},
    "HoursChange": {"from_": SINCE, "hours_per_week": HOURS_A_WEEK},
    "Step": {"from_": FROM, "to": TO, "weeks": WEEKS, "hours": HOURS},
    "Prerequisite": {"competency": COMPETENCY, "level": LEVEL},
    "Reading": {"on": WHEN, "value": QT_TRANSLATE_NOOP("Field", "Value")},
    "About": {"from_": SINCE, "to": QT_TRANSLATE_NOOP("Field", "Until")},
    "Forecast": {
        "by": BY,
        "on": WHEN,
        "desire": QT_TRANSLATE_NOOP("Field", "Wish (−3 to 3)"),
        "worry": QT_TRANSLATE_NOOP("Field", "Worry (0–3)"),
        "hope": QT_TRANSLATE_NOOP("Field", "Hope (0–3)"),
        "probability": QT_TRANSLATE_NOOP("Field", "Probability"),
        "earliest": QT_TRANSLATE_NOOP("Field", "Earliest"),
        "likely": QT_TRANSLATE_NOOP("Field", "Most likely"),
        "latest": QT_TRANSLATE_NOOP("Field", "Latest"),
    },
    "Review": {
        "on": WHEN,
        "note": QT_TRANSLATE_NOOP("Field", "Note"),
        "by": BY,
        "signals": QT_TRANSLATE_NOOP("Field", "Spoke against it"),
        "indicators": QT_TRANSLATE_NOOP("Field", "Had tripped"),
    },
    "Points": {
        "criterion": QT_TRANSLATE_NOOP("Field", "Criterion"),
        "by": BY,
        "points": QT_TRANSLATE_NOOP("Field", "Points"),
    },
    "Term": {"start": START, "end": END},
    "Effect": {"competency": COMPETENCY, "from_": FROM, "to": TO},
    "LearningLog": {"person": PERSON, "on": WHEN, "hours": HOURS},
    "Check": {
        "method": QT_TRANSLATE_NOOP("Field", "How it is seen"),
        "on": WHEN,
        "passed": QT_TRANSLATE_NOOP("Field", "It worked"),
    },
}
"""Type of an entry → its columns."""
