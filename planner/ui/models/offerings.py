"""The list of offerings: ways to learn, from which level to which, how long, when. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planner.domain.offering import Offering
from planner.domain.record import label_of
from planner.services.many_records import Draft
from planner.services.seats import seats_of
from planner.services.typed import typed_choice, typed_levels, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import TITLE, cell_of, changing, value_filter
from planner.ui.models.record_list import (
    Cell,
    Choice,
    Column,
    Entry,
    EntryField,
    Field,
    Filter,
    Listing,
    Sight,
    Wish,
)

KIND = "offerings"
COLUMNS = Columns(KIND)


def _competencies(sight: Sight) -> list[Choice]:
    return sight.labels("competencies", "")


def _levels(sight: Sight, record: Offering) -> str:
    ends = (
        sight.words.short_level(sight.content, record.competency, at)
        for at in (record.from_, record.to)
    )
    return " → ".join(ends)


def _levels_wish(sight: Sight, record: Offering, text: str) -> Wish:
    low, high = typed_levels(sight.content, record.competency, text)
    return changing(KIND, record.id, from_=low, to=high)


def _next_term(sight: Sight, record: Offering) -> dt.date | None:
    return min((t.start for t in record.terms if t.start >= sight.today), default=None)


def _term_cell(sight: Sight, record: Offering) -> Cell:
    words = sight.words
    if not record.terms:
        return Cell(words.translate("List", "any day"), "quiet")
    start = _next_term(sight, record)
    if start is None:
        again = record.repeats != "none"
        return Cell(words.translate("List", "repeats") if again else "", "quiet")
    return Cell(words.day(start))


def _left(sight: Sight, record: Offering) -> int | None:
    """Seats that are left in the next term."""
    if record.seats is None:
        return None
    found = seats_of(sight.content, record, sight.today)
    return found[0].left if found else None


def _left_text(sight: Sight, record: Offering) -> str:
    left = _left(sight, record)
    return "" if left is None else sight.words.short(left)


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    return [(KIND, _draft(sight, line)) for line in lines]


def _draft(sight: Sight, line: Sequence[str]) -> dict[str, object]:
    title = typed_text(cell_of(line, 0))
    competency = typed_choice(cell_of(line, 1), _competencies(sight))
    low, high = typed_levels(sight.content, competency, cell_of(line, 2))
    return {"title": title, "competency": competency, "from": low, "to": high}


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("title", TITLE, 240),
        COLUMNS.choice("kind", QT_TRANSLATE_NOOP("List", "Kind"), list_choices.offering_kinds),
        COLUMNS.ref("competency", "competencies", QT_TRANSLATE_NOOP("List", "Competency"), 170,
                    empty=""),
        COLUMNS.said("levels", QT_TRANSLATE_NOOP("List", "Levels"), _levels, 90,
                     field=Field(_levels, _levels_wish)),
        Column("term", QT_TRANSLATE_NOOP("List", "Next term"), _term_cell, 110, _next_term),
        COLUMNS.number("weeks", QT_TRANSLATE_NOOP("List", "Weeks"), 76),
        COLUMNS.number("hours", QT_TRANSLATE_NOOP("List", "Hours"), 76),
        COLUMNS.money("cost", QT_TRANSLATE_NOOP("List", "Cost"), 80),
        COLUMNS.number("seats", QT_TRANSLATE_NOOP("List", "Course seats"), 100, first=False,
                      whole=True),
        COLUMNS.said("left", QT_TRANSLATE_NOOP("List", "Seats left"), _left_text, 96, _left),
        COLUMNS.text("provider", QT_TRANSLATE_NOOP("List", "Provider"), 150),
        COLUMNS.text("link", QT_TRANSLATE_NOOP("List", "Link"), 180),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Offering"),
        (
            EntryField("title", QT_TRANSLATE_NOOP("List", "A course, a tandem, a trade fair …")),
            EntryField("competency", QT_TRANSLATE_NOOP("List", "Competency"), 200, _competencies),
            EntryField("levels", QT_TRANSLATE_NOOP("List", "Levels (A1 → A2)"), 150),
        ),
        _drafts,
    ),
    filters=(
        value_filter("kind", QT_TRANSLATE_NOOP("List", "Kind"), list_choices.offering_kinds),
        Filter(
            "competency", QT_TRANSLATE_NOOP("List", "Competency"), _competencies,
            lambda _, record, value: record.competency == value,
        ),
    ),
    search=lambda sight, record: " ".join(
        (label_of(record), sight.label("competencies", record.competency), record.provider)
    ),
    empty_title=QT_TRANSLATE_NOOP("List", "Which ways to learn are there?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A course with its terms, a colleague to learn with, a trade fair: with them the last day "
        "to begin gets sharper. Without one, a level takes as long as its own step says.",
    ),
)  # fmt: skip
