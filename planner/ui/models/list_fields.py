"""Ways to edit a cell that many lists share: a text, a day, a number, one of several. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from planner.domain.edit import Edit
from planner.domain.record import label_of
from planner.services.ports import Store
from planner.services.records import change_record
from planner.services.typed import (
    typed_choice,
    typed_day,
    typed_number,
    typed_text,
    typed_whole,
)
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.record_list import Cell, Choice, Column, Field, Filter, Sight, Wish


def changing(kind: str, id_: str, **values: Any) -> Wish:
    """A wish that changes fields of a record; plain values by the open format's keys."""
    given = {key.rstrip("_"): value for key, value in values.items()}

    def wish(store: Store) -> Edit | None:
        return change_record(store, kind, id_, given)

    return wish


def title_column(kind: str, name: str, head: str, wide: int = 280) -> Column:
    """The first column: the record's title or name."""

    def wish(sight: Sight, record: Any, text: str) -> Wish:
        del sight
        return changing(kind, record.id, **{name: typed_text(text)})

    return Column(
        "title",
        head,
        lambda _, record: Cell(label_of(record), "strong"),
        wide,
        field=Field(lambda _, record: getattr(record, name), wish),
    )


def text_column(kind: str, name: str, head: str, wide: int = 140, first: bool = False) -> Column:
    """A plain text; an empty one is allowed."""

    def wish(sight: Sight, record: Any, text: str) -> Wish:
        del sight
        return changing(kind, record.id, **{name: " ".join(text.split())})

    return Column(
        name,
        head,
        lambda _, record: Cell(getattr(record, name)),
        wide,
        field=Field(lambda _, record: getattr(record, name), wish),
        first=first,
    )


def day_column(kind: str, name: str, head: str, wide: int = 110, first: bool = False) -> Column:
    """A day, typed as people say it."""

    def wish(sight: Sight, record: Any, text: str) -> Wish:
        day = typed_day(text, sight.today)
        return changing(kind, record.id, **{name: day.isoformat() if day else None})

    def begin(sight: Sight, record: Any) -> str:
        return day_text(sight, getattr(record, name))

    return Column(
        name,
        head,
        lambda sight, record: Cell(day_text(sight, getattr(record, name))),
        wide,
        lambda _, record: getattr(record, name),
        Field(begin, wish),
        first,
    )


def number_column(
    kind: str, name: str, head: str, wide: int = 90, first: bool = True, whole: bool = False
) -> Column:
    """A number with either decimal mark; empty for none."""

    def wish(sight: Sight, record: Any, text: str) -> Wish:
        del sight
        number = typed_whole(text) if whole else typed_number(text)
        return changing(kind, record.id, **{name: number})

    def show(sight: Sight, record: Any) -> str:
        value = getattr(record, name)
        return sight.words.short(value) if value is not None else ""

    return Column(
        name,
        head,
        lambda sight, record: Cell(show(sight, record)),
        wide,
        lambda _, record: getattr(record, name),
        Field(show, wish),
        first,
    )


def choice_column(
    kind: str,
    name: str,
    head: str,
    choices: Callable[[Sight], Sequence[Choice]],
    wide: int = 130,
    first: bool = True,
) -> Column:
    """One of several; the empty value stands for none."""

    def label(sight: Sight, record: Any) -> str:
        value = getattr(record, name) or ""
        return next((text for each, text in choices(sight) if each == value and each), "")

    def wish(sight: Sight, record: Any, value: str) -> Wish:
        del sight
        return changing(kind, record.id, **{name: value or None})

    return Column(
        name,
        head,
        lambda sight, record: Cell(label(sight, record)),
        wide,
        field=Field(label, wish, choices),
        first=first,
    )


def ref_column(
    kind: str, name: str, target: str, head: str, wide: int = 140, first: bool = True
) -> Column:
    """Another record by its name, or none."""

    def wish(sight: Sight, record: Any, value: str) -> Wish:
        del sight
        return changing(kind, record.id, **{name: value or None})

    def label(sight: Sight, record: Any) -> str:
        return sight.label(target, getattr(record, name))

    return Column(
        name,
        head,
        lambda sight, record: Cell(label(sight, record)),
        wide,
        field=Field(label, wish, lambda sight: sight.labels(target)),
        first=first,
    )


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
