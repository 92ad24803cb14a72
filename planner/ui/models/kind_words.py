"""What one record of each kind is called: "person", "learning action"."""

from __future__ import annotations

from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP, Words

KIND_WORDS: Final = {
    "scales": QT_TRANSLATE_NOOP("Kind", "Scale"),
    "competencies": QT_TRANSLATE_NOOP("Kind", "Competency"),
    "teams": QT_TRANSLATE_NOOP("Kind", "Team"),
    "roles": QT_TRANSLATE_NOOP("Kind", "Role"),
    "people": QT_TRANSLATE_NOOP("Kind", "Person"),
    "assessments": QT_TRANSLATE_NOOP("Kind", "Assessment"),
    "partners": QT_TRANSLATE_NOOP("Kind", "Partner"),
    "signals": QT_TRANSLATE_NOOP("Kind", "Signal"),
    "developments": QT_TRANSLATE_NOOP("Kind", "Development"),
    "indicators": QT_TRANSLATE_NOOP("Kind", "Early indicator"),
    "goals": QT_TRANSLATE_NOOP("Kind", "Goal"),
    "needs": QT_TRANSLATE_NOOP("Kind", "Need"),
    "offerings": QT_TRANSLATE_NOOP("Kind", "Offering"),
    "actions": QT_TRANSLATE_NOOP("Kind", "Learning action"),
    "decisions": QT_TRANSLATE_NOOP("Kind", "Decision"),
    "criteria": QT_TRANSLATE_NOOP("Kind", "Criterion"),
    "ideas": QT_TRANSLATE_NOOP("Kind", "Idea"),
    "saved_views": QT_TRANSLATE_NOOP("Kind", "Saved view"),
    "saved_matrices": QT_TRANSLATE_NOOP("Kind", "Saved matrix view"),
    "baselines": QT_TRANSLATE_NOOP("Kind", "Kept plan"),
    "attachments": QT_TRANSLATE_NOOP("Kind", "Attachment"),
}


def kind_word(words: Words, kind: str) -> str:
    """The word of a kind, for one record of it."""
    return words.translate("Kind", KIND_WORDS[kind])
