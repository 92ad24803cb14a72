"""The list of decisions, and what each rests on. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.domain.goal import Decision
from planner.domain.record import label_of
from planner.services.many_records import Draft
from planner.services.typed import typed_people, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of, ref_filter
from planner.ui.models.record_list import Cell, Column, Entry, EntryField, Listing, Sight

KIND = "decisions"
COLUMNS = Columns(KIND)


def _rests(sight: Sight, decision: Decision) -> Cell:
    """ "Forecast of Production in Poland, 2 signals"; a conviction has its own column."""
    words, parts = sight.words, []
    if decision.forecast_of:
        text = words.translate("List", "forecast of {title}")
        parts.append(text.format(title=sight.label("developments", decision.forecast_of)))
    if decision.signals:
        one, many = words.translate("List", "{n} signal"), words.translate("List", "{n} signals")
        parts.append(words.count(len(decision.signals), one, many))
    if decision.conviction.strip():
        parts.append(words.translate("List", "a conviction"))
    return Cell(", ".join(parts))


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {
            "title": typed_text(cell_of(line, 0)),
            "conviction": cell_of(line, 1),
            "on": sight.today.isoformat(),
        }
        if who := typed_people(sight.content, cell_of(line, 2)):
            values["by"] = who[0]
        found.append((KIND, values))
    return found


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("title", QT_TRANSLATE_NOOP("List", "Decision"), 300),
        COLUMNS.day("on", QT_TRANSLATE_NOOP("List", "Day"), first=True),
        COLUMNS.ref("by", "people", QT_TRANSLATE_NOOP("List", "By"), 150),
        Column("rests", QT_TRANSLATE_NOOP("List", "Rests on"), _rests, 230),
        COLUMNS.text("conviction", QT_TRANSLATE_NOOP("List", "Conviction"), 240, first=True),
        COLUMNS.ref("forecast_of", "developments", QT_TRANSLATE_NOOP("List", "Forecast of"), 180,
                    first=False),
        COLUMNS.text("notes", QT_TRANSLATE_NOOP("List", "Notes"), 220),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Decision"),
        (
            EntryField("title", QT_TRANSLATE_NOOP("List", "What was decided?")),
            EntryField("conviction", QT_TRANSLATE_NOOP("List", "Why, in your own words?"), 320),
            EntryField("by", QT_TRANSLATE_NOOP("List", "By whom?"), 180,
                       lambda sight: sight.labels("people", "")),
        ),
        _drafts,
    ),
    filters=(ref_filter("by", "people", QT_TRANSLATE_NOOP("List", "By")),),
    order=("on", True),
    search=lambda sight, decision: (
        f"{label_of(decision)} {decision.conviction} {sight.label('people', decision.by)}"
        f" {decision.notes}"
    ),
    links=("signals",),
    empty_title=QT_TRANSLATE_NOOP("List", "What was decided, and what does it rest on?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A decision names a forecast, signals, or a conviction in your own words. Later you see "
        "whether it carried.",
    ),
)  # fmt: skip
