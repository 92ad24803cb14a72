"""Records and their entries in words, every field that says something. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from planner.domain.content import Content
from planner.services.naming import name_of
from planner.services.wording import Words
from planner.ui.models.field_choices import choice_word
from planner.ui.models.field_reading import shown_number, shown_period
from planner.ui.models.fields import Field, columns_of, fields_of


def worded_fields(
    words: Words, content: Content, kind: str, record: Any
) -> Iterator[tuple[str, str]]:
    """Label and value of every field of a record that is not as it was at first."""
    for field in fields_of(kind).all():
        value = getattr(record, field.name)
        chosen = field.editor == "choice"  # what is usual with these is worth a word too
        if (chosen or value != field.default) and value not in (None, "", ()):
            yield (
                words.translate("Field", field.label),
                worded(words, content, field, value, record),
            )


def worded(words: Words, content: Content, field: Field, value: Any, record: Any) -> str:
    """A value in words; entries one after the other."""
    if isinstance(value, tuple):
        return "; ".join(worded(words, content, field, each, record) for each in value)
    if field.entry is not None:
        return ", ".join(_entry(words, content, field, value))
    if field.kind:
        return name_of(content, field.kind, value)
    if isinstance(value, bool):
        return words.translate("Field", "yes") if value else words.translate("Field", "no")
    if isinstance(value, dt.date):
        return words.day(value)
    if field.editor == "period":
        return shown_period(value, words)
    if field.editor == "level":
        return words.short_level(content, record.competency, value)  # its head says level
    if field.editor in ("choice", "order", "several"):
        return choice_word(words, field.name, value)
    if isinstance(value, int | float):
        return words.percent(value) if field.editor == "share" else shown_number(value, words)
    return str(value)


def _entry(words: Words, content: Content, field: Field, entry: Any) -> Iterator[str]:
    for column in columns_of(field.entry):
        value = getattr(entry, column.name)
        if value not in (None, "", ()):
            told = worded(words, content, column, value, entry)
            yield f"{words.translate('Field', column.label)} {told}"
