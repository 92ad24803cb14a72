"""What the fields of people are called, and of what they can and are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.label_words import (
    ASSESS_AGAIN,
    COMPETENCY,
    LEVEL,
    NOT_SAME,
    NOTES,
    PERSON,
    PREREQUISITES,
    ROLE,
    TEAM,
    WHEN,
    Labels,
)

PEOPLE_LABELS: Final[Mapping[str, Labels]] = {
    "scales": Labels({"levels": QT_TRANSLATE_NOOP("Field", "Levels"), "notes": NOTES}, {}),
    "competencies": Labels(
        {
            "scale": QT_TRANSLATE_NOOP("Field", "Scale"),
            "parent": QT_TRANSLATE_NOOP("Field", "Category"),
            "level_texts": QT_TRANSLATE_NOOP("Field", "What each level means"),
            "steps": QT_TRANSLATE_NOOP("Field", "Steps"),
            "prerequisites": PREREQUISITES,
            "notes": NOTES,
        },
        {
            "code": QT_TRANSLATE_NOOP("Field", "Short code"),
            "expires_months": QT_TRANSLATE_NOOP("Field", "Expires after (months)"),
            "assess_months": ASSESS_AGAIN,
            "external_reference": QT_TRANSLATE_NOOP("Field", "External reference"),
            "not_same": NOT_SAME,
        },
    ),
    "teams": Labels({"notes": NOTES}, {}),
    "roles": Labels({"requires": QT_TRANSLATE_NOOP("Field", "Asks for"), "notes": NOTES}, {}),
    "people": Labels(
        {
            "team": TEAM,
            "role": ROLE,
            "target_role": QT_TRANSLATE_NOOP("Field", "Target role"),
            "target_on": QT_TRANSLATE_NOOP("Field", "Target role from"),
            "hours_per_week": QT_TRANSLATE_NOOP("Field", "Learning hours a week"),
            "absences": QT_TRANSLATE_NOOP("Field", "Absences"),
            "notes": NOTES,
        },
        {
            "hours_changes": QT_TRANSLATE_NOOP("Field", "Learning hours from a day on"),
            "joined": QT_TRANSLATE_NOOP("Field", "Joined"),
            "left": QT_TRANSLATE_NOOP("Field", "Left"),
            "external": QT_TRANSLATE_NOOP("Field", "External"),
            "me": QT_TRANSLATE_NOOP("Field", "That is me"),
            "personnel_number": QT_TRANSLATE_NOOP("Field", "Personnel number"),
            "cost_centre": QT_TRANSLATE_NOOP("Field", "Cost centre"),
        },
    ),
    "assessments": Labels(
        {
            "person": PERSON,
            "competency": COMPETENCY,
            "level": LEVEL,
            "on": WHEN,
            "kind": QT_TRANSLATE_NOOP("Field", "Assessed by"),
            "valid_until": QT_TRANSLATE_NOOP("Field", "Valid until"),
            "evidence": QT_TRANSLATE_NOOP("Field", "Evidence"),
            "notes": NOTES,
        },
        {},
    ),
}
