"""How many records of a kind, in words: "4 needs"."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP, Words

COUNTS: dict[str, tuple[str, str]] = {
    "scales": (
        QT_TRANSLATE_NOOP("Count", "{n} scale"),
        QT_TRANSLATE_NOOP("Count", "{n} scales"),
    ),
    "competencies": (
        QT_TRANSLATE_NOOP("Count", "{n} competency"),
        QT_TRANSLATE_NOOP("Count", "{n} competencies"),
    ),
    "teams": (
        QT_TRANSLATE_NOOP("Count", "{n} team"),
        QT_TRANSLATE_NOOP("Count", "{n} teams"),
    ),
    "roles": (
        QT_TRANSLATE_NOOP("Count", "{n} role"),
        QT_TRANSLATE_NOOP("Count", "{n} roles"),
    ),
    "people": (
        QT_TRANSLATE_NOOP("Count", "{n} person"),
        QT_TRANSLATE_NOOP("Count", "{n} people"),
    ),
    "assessments": (
        QT_TRANSLATE_NOOP("Count", "{n} assessment"),
        QT_TRANSLATE_NOOP("Count", "{n} assessments"),
    ),
    "partners": (
        QT_TRANSLATE_NOOP("Count", "{n} partner"),
        QT_TRANSLATE_NOOP("Count", "{n} partners"),
    ),
    "signals": (
        QT_TRANSLATE_NOOP("Count", "{n} signal"),
        QT_TRANSLATE_NOOP("Count", "{n} signals"),
    ),
    "developments": (
        QT_TRANSLATE_NOOP("Count", "{n} development"),
        QT_TRANSLATE_NOOP("Count", "{n} developments"),
    ),
    "indicators": (
        QT_TRANSLATE_NOOP("Count", "{n} early indicator"),
        QT_TRANSLATE_NOOP("Count", "{n} early indicators"),
    ),
    "goals": (
        QT_TRANSLATE_NOOP("Count", "{n} goal"),
        QT_TRANSLATE_NOOP("Count", "{n} goals"),
    ),
    "needs": (
        QT_TRANSLATE_NOOP("Count", "{n} need"),
        QT_TRANSLATE_NOOP("Count", "{n} needs"),
    ),
    "offerings": (
        QT_TRANSLATE_NOOP("Count", "{n} offering"),
        QT_TRANSLATE_NOOP("Count", "{n} offerings"),
    ),
    "actions": (
        QT_TRANSLATE_NOOP("Count", "{n} learning action"),
        QT_TRANSLATE_NOOP("Count", "{n} learning actions"),
    ),
    "decisions": (
        QT_TRANSLATE_NOOP("Count", "{n} decision"),
        QT_TRANSLATE_NOOP("Count", "{n} decisions"),
    ),
    "criteria": (
        QT_TRANSLATE_NOOP("Count", "{n} criterion"),
        QT_TRANSLATE_NOOP("Count", "{n} criteria"),
    ),
    "ideas": (
        QT_TRANSLATE_NOOP("Count", "{n} idea"),
        QT_TRANSLATE_NOOP("Count", "{n} ideas"),
    ),
    "saved_views": (
        QT_TRANSLATE_NOOP("Count", "{n} saved view"),
        QT_TRANSLATE_NOOP("Count", "{n} saved views"),
    ),
    "saved_matrices": (
        QT_TRANSLATE_NOOP("Count", "{n} saved matrix view"),
        QT_TRANSLATE_NOOP("Count", "{n} saved matrix views"),
    ),
    "baselines": (
        QT_TRANSLATE_NOOP("Count", "{n} kept plan"),
        QT_TRANSLATE_NOOP("Count", "{n} kept plans"),
    ),
    "attachments": (
        QT_TRANSLATE_NOOP("Count", "{n} attachment"),
        QT_TRANSLATE_NOOP("Count", "{n} attachments"),
    ),
}
"""Kind → the words for one and for several."""


def kind_count(words: Words, kind: str, number: int) -> str:
    """A number of records of a kind; a kind this program doesn't know by its key."""
    if kind not in COUNTS:
        return f"{number} {kind}"
    one, many = COUNTS[kind]
    return words.count(number, words.translate("Count", one), words.translate("Count", many))
