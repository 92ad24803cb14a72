"""The catalogue: competencies with their scales and how long a level takes. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.domain.competency import Competency
from planner.domain.record import label_of
from planner.services.many_records import Draft
from planner.services.merging import move_competency
from planner.services.typed import typed_choice, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of, changing, ref_filter
from planner.ui.models.record_list import (
    Cell,
    Column,
    Entry,
    EntryField,
    Field,
    Filter,
    Listing,
    Sight,
    Wish,
)

KIND = "competencies"
COLUMNS = Columns(KIND)


def _scale(sight: Sight, record: Competency) -> str:
    return dict(list_choices.scales(sight)).get(record.scale or "0-4", record.scale or "")


def _scale_wish(sight: Sight, record: Competency, value: str) -> Wish:
    del sight
    return changing(KIND, record.id, scale=value)


def _steps(sight: Sight, record: Competency) -> Cell:
    """ "1 → 2: 12 weeks" of the first, and how many more."""
    if not record.steps:
        return Cell()
    step = record.steps[0]
    levels = " → ".join(
        sight.words.short_level(sight.content, record.id, at) for at in (step.from_, step.to)
    )
    parts = [sight.words.weeks(step.weeks)] if step.weeks else []
    if step.hours:
        one = sight.words.translate("Details", "{n} hour")
        many = sight.words.translate("Details", "{n} hours")
        parts.append(sight.words.count(step.hours, one, many))
    text = f"{levels}: {', '.join(parts)}" if parts else levels
    return Cell(f"{text}, +{len(record.steps) - 1}" if len(record.steps) > 1 else text, "quiet")


def _category(sight: Sight, record: Competency) -> str:
    return sight.label("competencies", record.parent)


def _move(sight: Sight, record: Competency, value: str) -> Wish:
    del sight
    return lambda store: move_competency(store, record.id, value or None)


def _offerings(sight: Sight, record: Competency) -> int:
    return len(sight.content.offerings_of(record.id))


def _needed(sight: Sight, record: Competency) -> int:
    return sum(need.competency == record.id for need in sight.content.needs.values())


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {"name": typed_text(cell_of(line, 0))}
        if scale := cell_of(line, 1):
            values["scale"] = typed_choice(scale, list_choices.scales(sight))
        found.append((KIND, values))
    return found


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("name", QT_TRANSLATE_NOOP("List", "Competency"), 260),
        COLUMNS.text("code", QT_TRANSLATE_NOOP("List", "Short code"), 100, first=True),
        COLUMNS.said("scale", QT_TRANSLATE_NOOP("List", "Scale"), _scale, 190,
                     field=Field(_scale, _scale_wish, list_choices.scales)),
        Column("steps", QT_TRANSLATE_NOOP("List", "Own steps"), _steps, 220),
        COLUMNS.counted("offerings", QT_TRANSLATE_NOOP("List", "Offerings"), _offerings, 96),
        COLUMNS.counted("needs", QT_TRANSLATE_NOOP("List", "Needs"), _needed, 84),
        COLUMNS.number("expires_months", QT_TRANSLATE_NOOP("List", "Counts for months"), 130,
                      first=False, whole=True),
        COLUMNS.said("parent", QT_TRANSLATE_NOOP("List", "Category"), _category, 160, first=False,
                     asks=QT_TRANSLATE_NOOP("List", "Move into category"),
                     field=Field(_category, _move,
                                 lambda sight: sight.labels("competencies", "–"))),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Competency"),
        (
            EntryField("name", QT_TRANSLATE_NOOP("List", "What can somebody be able to do?")),
            EntryField("scale", QT_TRANSLATE_NOOP("List", "Scale"), 220, list_choices.scales),
        ),
        _drafts,
    ),
    filters=(
        Filter(
            "scale", QT_TRANSLATE_NOOP("List", "Scale"), list_choices.scales,
            lambda _, record, value: (record.scale or "0-4") == value,
        ),
        ref_filter("parent", "competencies", QT_TRANSLATE_NOOP("List", "Category")),
    ),
    search=lambda _, record: " ".join(
        (label_of(record), record.code, record.external_reference, record.notes)
    ),
    tree="parent",
    empty_title=QT_TRANSLATE_NOOP("List", "What can people be able to do?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A language, a system, a method: one line each, with the scale it is measured in. A list "
        "from a spreadsheet can be pasted.",
    ),
)  # fmt: skip
