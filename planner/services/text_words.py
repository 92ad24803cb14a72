"""What several records of one kind are called, where all kinds are searched."""

from __future__ import annotations

from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP, Words

GROUPS: Final = {
    "plan": QT_TRANSLATE_NOOP("Kinds", "Plan"),
    "scales": QT_TRANSLATE_NOOP("Kinds", "Scales"),
    "competencies": QT_TRANSLATE_NOOP("Kinds", "Competencies"),
    "teams": QT_TRANSLATE_NOOP("Kinds", "Teams"),
    "roles": QT_TRANSLATE_NOOP("Kinds", "Roles"),
    "people": QT_TRANSLATE_NOOP("Kinds", "People"),
    "assessments": QT_TRANSLATE_NOOP("Kinds", "Assessments"),
    "partners": QT_TRANSLATE_NOOP("Kinds", "Partners"),
    "signals": QT_TRANSLATE_NOOP("Kinds", "Signals"),
    "developments": QT_TRANSLATE_NOOP("Kinds", "Developments"),
    "indicators": QT_TRANSLATE_NOOP("Kinds", "Early indicators"),
    "goals": QT_TRANSLATE_NOOP("Kinds", "Goals"),
    "needs": QT_TRANSLATE_NOOP("Kinds", "Needs"),
    "offerings": QT_TRANSLATE_NOOP("Kinds", "Offerings"),
    "actions": QT_TRANSLATE_NOOP("Kinds", "Learning actions"),
    "decisions": QT_TRANSLATE_NOOP("Kinds", "Decisions"),
    "criteria": QT_TRANSLATE_NOOP("Kinds", "Criteria"),
    "ideas": QT_TRANSLATE_NOOP("Kinds", "Ideas"),
    "saved_views": QT_TRANSLATE_NOOP("Kinds", "Saved views"),
    "saved_matrices": QT_TRANSLATE_NOOP("Kinds", "Saved matrix views"),
    "baselines": QT_TRANSLATE_NOOP("Kinds", "Kept plans"),
    "attachments": QT_TRANSLATE_NOOP("Kinds", "Attachments"),
}
"""Kind → what several records of it are called."""


def group_word(words: Words, kind: str) -> str:
    """The word of a kind, for several records of it."""
    return words.translate("Kinds", GROUPS[kind])
