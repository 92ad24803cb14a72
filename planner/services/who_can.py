"""Who can what is asked for today: several competencies at once, and people by name."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.outlook import Outlook
from planner.domain.people import present
from planner.services.quick_parts import Part, word_set
from planner.services.role_gaps import by_name

Asked = tuple[str, int]
"""A competency and the level at least."""
_QUESTION = word_set("wer who kann can")


def asked_in(parts: Sequence[Part]) -> tuple[list[Asked], bool]:
    """What the parts of a line ask for, and whether it is put as a question ("who can …").

    Nothing where the line says more than competencies at a level. A question may leave the
    level out: then any is meant.
    """
    left = [part for part in parts if part.kind not in ("competency", "level")]
    question = bool(left) and all(word_set(part.text) <= _QUESTION for part in left)
    if left and not question:
        return [], False
    asked: list[Asked] = []
    for part in parts:
        if part.kind != "competency":
            continue
        level = 1 if question and part.level is None else part.level
        if part.id is None or not level:
            return [], False
        asked.append((part.id, level))
    return asked, question and bool(asked)


def who_can(outlook: Outlook, asked: Sequence[Asked]) -> list[str]:
    """Everybody there today who holds all of it at least, by the alphabet: nobody is ranked."""
    content, today = outlook.content, outlook.today
    found = [person for person in content.people.values() if present(person, today)]
    for competency, level in asked:
        # Only who was assessed in it or learns it can hold any level of it.
        known = set(_named_in(outlook, competency))
        found = [
            person
            for person in found
            if person.id in known and outlook.history(person.id, competency).level(today) >= level
        ]
    return by_name(found)


def _named_in(outlook: Outlook, competency: str) -> list[str]:
    content = outlook.content
    people = content.column("assessments", "person")
    taught = content.column("assessments", "competency")
    assessed = [who for who, what in zip(people, taught, strict=True) if what == competency]
    learning = [
        person
        for action in content.actions.values()
        if any(effect.competency == competency for effect in action.effects)
        for person in action.people
    ]
    return assessed + learning
