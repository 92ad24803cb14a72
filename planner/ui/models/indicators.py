"""The list of early indicators: what is read, when it trips, what was agreed for then. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.signal import Indicator, Reading, tripped
from planner.services.developments import add_reading
from planner.services.many_records import Draft
from planner.services.typed import typed_choice, typed_number, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of
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

KIND = "indicators"
COLUMNS = Columns(KIND)


def _developments(sight: Sight) -> list[Choice]:
    return sight.labels("developments", "")


def _newest(indicator: Indicator) -> Reading | None:
    return max(reversed(indicator.readings), key=lambda each: each.on, default=None)


def _reading(sight: Sight, indicator: Indicator) -> str:
    newest = _newest(indicator)
    if newest is None:
        return ""
    return f"{sight.words.short(newest.value)} · {sight.words.day(newest.on)}"


def _reading_wish(sight: Sight, indicator: Indicator, text: str) -> Wish:
    """A new reading of today; the old ones stay."""
    value = typed_number(text, sight.words.language)
    if value is None:
        raise refuse("typed.number", value=text.strip()[:60])
    return lambda store: add_reading(store, indicator.id, value, today=sight.today)


def _trips(sight: Sight, indicator: Indicator) -> str:
    if indicator.threshold is None:
        return ""
    word = dict(list_choices.comparisons(sight))[indicator.comparison]
    return f"{word} {sight.words.short(indicator.threshold)}"


def _next(_: Sight, indicator: Indicator) -> dt.date | None:
    newest = _newest(indicator)
    if newest is None or indicator.check_every_days is None:
        return None
    return newest.on + dt.timedelta(indicator.check_every_days)


def _state_cell(sight: Sight, indicator: Indicator) -> Cell:
    words = sight.words
    if tripped(indicator) is not None:
        return Cell(words.translate("List", "tripped"), "chip", "late")
    day = _next(sight, indicator)
    if day is not None and day <= sight.today:
        return Cell(words.translate("List", "read it again"), "chip")
    return Cell(words.translate("List", "quiet") if indicator.readings else "", "quiet")


def _tripping(sight: Sight) -> list[Choice]:
    words = sight.words
    return [
        ("tripped", words.translate("List", "tripped")),
        ("quiet", words.translate("List", "quiet")),
    ]


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {
            "title": typed_text(cell_of(line, 0)),
            "development": typed_choice(cell_of(line, 1), _developments(sight)),
            "threshold": typed_number(cell_of(line, 2), sight.words.language),
        }
        found.append((KIND, values))
    return found


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("title", QT_TRANSLATE_NOOP("List", "Early indicator"), 260),
        COLUMNS.ref("development", "developments", QT_TRANSLATE_NOOP("List", "Announces"), 200,
                    empty=""),
        Column("state", QT_TRANSLATE_NOOP("List", "State"), _state_cell, 120),
        COLUMNS.said(
            "reading", QT_TRANSLATE_NOOP("List", "Last reading"), _reading, 150,
            field=Field(lambda *_: "", _reading_wish),
        ),
        COLUMNS.said("trips", QT_TRANSLATE_NOOP("List", "Trips when"), _trips, 130),
        COLUMNS.said(
            "next", QT_TRANSLATE_NOOP("List", "Read again"),
            lambda sight, each: sight.words.day(day) if (day := _next(sight, each)) else "",
            110, _next,
        ),
        COLUMNS.text("agreed_action", QT_TRANSLATE_NOOP("List", "What we do then"), 220,
                     first=True),
        COLUMNS.number("threshold", QT_TRANSLATE_NOOP("List", "Threshold"), 100, first=False),
        COLUMNS.choice("comparison", QT_TRANSLATE_NOOP("List", "Trips at"),
                       list_choices.comparisons, first=False),
        COLUMNS.number("check_every_days", QT_TRANSLATE_NOOP("List", "Every (days)"), 110,
                       first=False, whole=True),
        COLUMNS.text("source", QT_TRANSLATE_NOOP("List", "Source")),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Early indicator"),
        (
            EntryField("title", QT_TRANSLATE_NOOP("List", "Which number tells it early?")),
            EntryField("development", QT_TRANSLATE_NOOP("List", "For which development?"), 220,
                       _developments),
            EntryField("threshold", QT_TRANSLATE_NOOP("List", "Trips from"), 120),
        ),
        _drafts,
    ),
    filters=(
        Filter(
            "state", QT_TRANSLATE_NOOP("List", "State"), _tripping,
            lambda _, each, value: (tripped(each) is not None) == (value == "tripped"),
        ),
        Filter(
            "development", QT_TRANSLATE_NOOP("List", "Development"), _developments,
            lambda _, each, value: each.development == value,
        ),
    ),
    search=lambda sight, each: (
        f"{label_of(each)} {sight.label('developments', each.development)} {each.source}"
        f" {each.agreed_action} {each.notes}"
    ),
    empty_title=QT_TRANSLATE_NOOP("List", "Which number will tell you early?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "Say what you read, how often, and from where on it counts; and agree beforehand what you "
        "do then. When it trips, the development comes up again.",
    ),
)  # fmt: skip
