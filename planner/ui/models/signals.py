"""The inbox of signals: what was noticed, what it stands on, what it speaks for. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.domain.signal import Signal
from planner.services.many_records import Draft
from planner.services.typed import typed_choice, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of, named, ref_filter, value_filter
from planner.ui.models.record_list import (
    Cell,
    Choice,
    Column,
    Entry,
    EntryField,
    Filter,
    Listing,
    Sight,
)

KIND = "signals"
COLUMNS = Columns(KIND)


def _names(sight: Sight, ids: Sequence[str]) -> str:
    return ", ".join(sight.label("developments", id_) for id_ in ids)


def _linked(sight: Sight, record: Signal) -> Cell:
    if not record.supports and not record.contradicts:
        return Cell(sight.words.translate("List", "linked to nothing yet"), "chip")
    parts = [_names(sight, record.supports)] if record.supports else []
    if record.contradicts:
        text = sight.words.translate("List", "against {names}")
        parts.append(text.format(names=_names(sight, record.contradicts)))
    return Cell("; ".join(parts))


def _is_linked(sight: Sight, record: Signal, value: str) -> bool:
    del sight
    return bool(record.supports or record.contradicts) == (value == "linked")


def _linking(sight: Sight) -> list[Choice]:
    words = sight.words
    return [
        ("open", words.translate("List", "linked to nothing yet")),
        ("linked", words.translate("List", "linked")),
    ]


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    new: dict[str, Draft] = {}
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {
            "text": typed_text(cell_of(line, 0)),
            "on": sight.today.isoformat(),
        }
        basis = cell_of(line, 1)
        if basis:
            values["basis"] = typed_choice(basis, list_choices.bases(sight))
        partner = named(sight, "partners", cell_of(line, 2), new)
        found.append((KIND, {**values, "partner": partner} if partner else values))
    return [*new.values(), *found]


def _search(sight: Sight, record: Signal) -> str:
    partner = sight.label("partners", record.partner)
    return f"{record.text} {record.quote} {partner} {record.origin} {record.notes}"


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("text", QT_TRANSLATE_NOOP("List", "Signal"), 340),
        COLUMNS.choice("basis", QT_TRANSLATE_NOOP("List", "Basis"), list_choices.bases, 150),
        COLUMNS.ref("partner", "partners", QT_TRANSLATE_NOOP("List", "Partner"), 150),
        COLUMNS.day("on", QT_TRANSLATE_NOOP("List", "Day"), first=True),
        Column("linked", QT_TRANSLATE_NOOP("List", "Speaks for"), _linked, 250),
        COLUMNS.text("quote", QT_TRANSLATE_NOOP("List", "In their words"), 220),
        COLUMNS.text("origin", QT_TRANSLATE_NOOP("List", "Origin"), 150),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Signal"),
        (
            EntryField("text", QT_TRANSLATE_NOOP("List", "What did you hear, see or conclude?")),
            # In a round the next remark is mostly somebody else's: nothing is laid at their door.
            EntryField(
                "basis", QT_TRANSLATE_NOOP("List", "Basis"), 170, list_choices.bases, again=False
            ),
            EntryField(
                "partner",
                QT_TRANSLATE_NOOP("List", "From whom?"),
                180,
                lambda sight: sight.labels("partners", ""),
                again=False,
            ),
        ),
        _drafts,
    ),
    filters=(
        Filter("linked", QT_TRANSLATE_NOOP("List", "Linked"), _linking, _is_linked),
        value_filter("basis", QT_TRANSLATE_NOOP("List", "Basis"), list_choices.bases),
        ref_filter("partner", "partners", QT_TRANSLATE_NOOP("List", "Partner")),
    ),
    order=("on", True),
    search=_search,
    empty_title=QT_TRANSLATE_NOOP("List", "Traces of the future"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A remark of a customer, an advert, something that follows from the rest: one sentence is "
        "enough. Later you link it to the development it speaks for.",
    ),
    links=("supports", "contradicts"),
)
