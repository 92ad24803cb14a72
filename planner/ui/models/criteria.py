"""The list of criteria ideas are measured by: weight, and the mark below which one is out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.domain.idea import Criterion
from planner.domain.record import label_of
from planner.services.many_records import Draft
from planner.services.typed import typed_number, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of
from planner.ui.models.record_list import Entry, EntryField, Listing, Sight

KIND = "criteria"
COLUMNS = Columns(KIND)


def _share(sight: Sight, criterion: Criterion) -> str:
    """What part of the score it makes up."""
    whole = sum(each.weight for each in sight.content.criteria.values())
    return sight.words.percent(criterion.weight / whole) if whole else ""


def _rated(sight: Sight, criterion: Criterion) -> int:
    ideas = sight.content.ideas.values()
    return sum(any(p.criterion == criterion.id for p in idea.points) for idea in ideas)


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {"name": typed_text(cell_of(line, 0))}
        for key, text in (("weight", cell_of(line, 1)), ("knock_out", cell_of(line, 2))):
            number = typed_number(text, sight.words.language)
            values |= {key: number} if number is not None else {}
        found.append((KIND, values))
    return found


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("name", QT_TRANSLATE_NOOP("List", "Criterion"), 280),
        COLUMNS.number("weight", QT_TRANSLATE_NOOP("List", "Weight")),
        COLUMNS.said("share", QT_TRANSLATE_NOOP("List", "Of the score"), _share, 120,
                     lambda _, criterion: criterion.weight),
        COLUMNS.number("knock_out", QT_TRANSLATE_NOOP("List", "Out below"), 110),
        COLUMNS.counted("rated", QT_TRANSLATE_NOOP("List", "Ideas rated"), _rated, 120),
        COLUMNS.text("notes", QT_TRANSLATE_NOOP("List", "Notes"), 260, first=True),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Criterion"),
        (
            EntryField("name", QT_TRANSLATE_NOOP("List", "What makes an idea a good one?")),
            EntryField("weight", QT_TRANSLATE_NOOP("List", "Weight (50)"), 120),
            EntryField("knock_out", QT_TRANSLATE_NOOP("List", "Out below … points"), 170),
        ),
        _drafts,
    ),
    order=("weight", True),
    search=lambda _, criterion: f"{label_of(criterion)} {criterion.notes}",
    empty_title=QT_TRANSLATE_NOOP("List", "What makes an idea a good one?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "Name what counts, and how much: gain 50, effort 30, fit 20. Whoever rates an idea gives "
        "0 to 10 points for each; below a mark you set, an idea is out, whatever the rest says.",
    ),
)  # fmt: skip
