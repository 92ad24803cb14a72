"""What many lists share: a wish to change, filters, parts of a pasted line. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from planner.domain.edit import Edit
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.editing import Unit
from planner.services.many_records import Draft
from planner.services.matching import fold
from planner.services.ports import Store
from planner.services.records import change_record
from planner.services.typed import typed_choice
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.levels_asked import ask_first
from planner.ui.models.record_list import Choice, Filter, Sight, Wish


def changing(kind: str, id_: str, **values: Any) -> Wish:
    """A wish that changes fields of a record; plain values by the open format's keys."""
    given = {key.rstrip("_"): value for key, value in values.items()}

    def wish(store: Store) -> Edit | None:
        ask_first(store.content, kind, id_, given)
        return change_record(store, kind, id_, given)

    return wish


def named(sight: Sight, kind: str, name: str, new: dict[str, Draft], **more: Any) -> str | None:
    """The id of the record of that name; one nobody knows yet comes into being, in `new`.

    Args:
        more: plain values of the one that comes into being.
    """
    if not name or name == "–":
        return None
    wanted = fold(name)
    for record in sight.content.table(kind).values():
        if fold(label_of(record)) == wanted:
            return str(record.id)
    if wanted not in new:
        id_ = Unit(sight.content).new_id(kind)
        word = "title" if kind == "developments" else "name"
        new[wanted] = (kind, {"id": id_, word: " ".join(name.split()), **more})
    return str(new[wanted][1]["id"])


def of_team(sight: Sight, slots: Sequence[Slot]) -> Sequence[Slot]:
    """With a team chosen: the slots of its people, and those nobody is named for."""
    if sight.team is None:
        return slots
    people = sight.content.people
    return [s for s in slots if s.person is None or people[s.person].team == sight.team]


def ref_filter(name: str, target: str, head: str) -> Filter:
    """Narrows a list to those that name a record."""

    def choices(sight: Sight) -> list[Choice]:
        return [*sight.labels(target, ""), ("", sight.words.translate("List", "none"))]

    return Filter(
        name, head, choices, lambda _, record, value: (getattr(record, name) or "") == value
    )


def value_filter(name: str, head: str, choices: Callable[[Sight], Sequence[Choice]]) -> Filter:
    """Narrows a list to those that hold a value."""
    return Filter(
        name,
        head,
        lambda sight: [choice for choice in choices(sight) if choice[0]],
        lambda _, record, value: (getattr(record, name) or "") == value,
    )


def day_text(sight: Sight, day: dt.date | None) -> str:
    """A day, empty for none."""
    return sight.words.day(day) if day else ""


def chosen(sight: Sight, target: str, text: str) -> str | None:
    """The id of the record that is meant by a name or a part of one; None for nothing typed."""
    if not text.strip() or text.strip() == "–":
        return None
    return typed_choice(text, sight.labels(target, ""))


def cell_of(line: Sequence[str], place: int) -> str:
    """One part of a line; empty where it is not there."""
    return line[place].strip() if place < len(line) else ""


TITLE = QT_TRANSLATE_NOOP("List", "Title")
NAME = QT_TRANSLATE_NOOP("List", "Name")
