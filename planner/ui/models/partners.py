"""The list of partners: who we work for or with, and when we last spoke. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from planner.domain.record import label_of
from planner.domain.signal import Partner
from planner.services.many_records import Draft
from planner.services.partners import note_contact
from planner.services.typed import typed_choice, typed_text, typed_whole
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.focus import days_overdue
from planner.ui.models.list_fields import cell_of, value_filter
from planner.ui.models.record_list import (
    Act,
    Cell,
    Choice,
    Column,
    Entry,
    EntryField,
    Filter,
    Listing,
    Sight,
    Wish,
)

KIND = "partners"
COLUMNS = Columns(KIND)


def _next(_: Sight, partner: Partner) -> dt.date | None:
    """When we should speak again; None without a rhythm, or before the first contact."""
    if partner.contact_rhythm is None or partner.last_contact is None:
        return None
    return partner.last_contact + dt.timedelta(partner.contact_rhythm)


def _next_cell(sight: Sight, partner: Partner) -> Cell:
    words = sight.words
    days = days_overdue(partner, sight.today)
    if days:
        one = words.translate("List", "{n} day past the rhythm")
        many = words.translate("List", "{n} days past the rhythm")
        return Cell(words.count(days, one, many), "chip", "late")
    if partner.contact_rhythm is not None and partner.last_contact is None:
        return Cell(words.translate("List", "not spoken yet"), "chip")
    day = _next(sight, partner)
    return Cell(words.day(day) if day else "")


def _waiting(sight: Sight, partner: Partner) -> bool:
    first = partner.contact_rhythm is not None and partner.last_contact is None
    return first or bool(days_overdue(partner, sight.today))


def _rhythm(sight: Sight) -> list[Choice]:
    words = sight.words
    return [
        ("waits", words.translate("List", "wants a contact")),
        ("rests", words.translate("List", "within the rhythm")),
    ]


def _signals(sight: Sight, partner: Partner) -> int:
    return sum(each.partner == partner.id for each in sight.content.signals.values())


def _developments(sight: Sight, partner: Partner) -> int:
    return sum(each.partner == partner.id for each in sight.content.developments.values())


def _spoken(sight: Sight, partner: Partner) -> Wish:
    return lambda store: note_contact(store, partner.id, today=sight.today)


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {"name": typed_text(cell_of(line, 0))}
        if kind := cell_of(line, 1):
            values["kind"] = typed_choice(kind, list_choices.partner_kinds(sight))
        if (days := typed_whole(cell_of(line, 2), sight.words.language)) is not None:
            values["contact_rhythm"] = days
        found.append((KIND, values))
    return found


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("name", QT_TRANSLATE_NOOP("List", "Partner"), 240),
        COLUMNS.choice("kind", QT_TRANSLATE_NOOP("List", "Kind"), list_choices.partner_kinds, 160),
        Column("next", QT_TRANSLATE_NOOP("List", "Speak again"), _next_cell, 190, _next),
        COLUMNS.day("last_contact", QT_TRANSLATE_NOOP("List", "Last contact"), 120, first=True),
        COLUMNS.number("contact_rhythm", QT_TRANSLATE_NOOP("List", "Every (days)"), 110,
                       whole=True),
        COLUMNS.counted("signals", QT_TRANSLATE_NOOP("List", "Signals"), _signals),
        COLUMNS.counted("developments", QT_TRANSLATE_NOOP("List", "Developments"), _developments,
                        120),
        COLUMNS.text("notes", QT_TRANSLATE_NOOP("List", "Notes"), 220),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Partner"),
        (
            EntryField("name", QT_TRANSLATE_NOOP("List", "Who do we work for or with?")),
            EntryField("kind", QT_TRANSLATE_NOOP("List", "Kind"), 200, list_choices.partner_kinds),
            EntryField("rhythm", QT_TRANSLATE_NOOP("List", "Speak every … days"), 170),
        ),
        _drafts,
    ),
    filters=(
        value_filter("kind", QT_TRANSLATE_NOOP("List", "Kind"), list_choices.partner_kinds),
        Filter(
            "waits", QT_TRANSLATE_NOOP("List", "Contact"), _rhythm,
            lambda sight, partner, value: _waiting(sight, partner) == (value == "waits"),
        ),
    ),
    search=lambda _, partner: f"{label_of(partner)} {partner.notes}",
    empty_title=QT_TRANSLATE_NOOP("List", "Who do you work for, and with whom?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "Customers, their customers, the department next door, suppliers: whoever sees the future "
        "earlier than you do. With a rhythm none of them is forgotten.",
    ),
    acts=(Act("spoken", QT_TRANSLATE_NOOP("List", "Spoken today"), _spoken),),
)  # fmt: skip
