"""The list of teams: who belongs to them. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.people import Team
from planner.domain.record import label_of
from planner.services.many_records import Draft
from planner.services.matching import fold
from planner.services.typed import typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of
from planner.ui.models.record_list import Cell, Column, Entry, EntryField, Listing, Sight

KIND = "teams"
COLUMNS = Columns(KIND)


def _count(sight: Sight, team: Team) -> int:
    return len(sight.members("team", team.id))


def _names(sight: Sight, team: Team) -> Cell:
    """Names in their order, never ranked."""
    return Cell(", ".join(sorted(sight.members("team", team.id), key=fold)), "quiet")


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    del sight
    return [
        (KIND, {"name": typed_text(cell_of(line, 0)), "notes": cell_of(line, 1)}) for line in lines
    ]


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("name", QT_TRANSLATE_NOOP("List", "Team"), 240),
        COLUMNS.counted("people", QT_TRANSLATE_NOOP("List", "People"), _count),
        Column("names", QT_TRANSLATE_NOOP("List", "Who belongs to it"), _names, 420),
        COLUMNS.text("notes", QT_TRANSLATE_NOOP("List", "Notes"), 220),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Team"),
        (
            EntryField("name", QT_TRANSLATE_NOOP("List", "What is the team called?")),
            EntryField("notes", QT_TRANSLATE_NOOP("List", "Notes"), 260),
        ),
        _drafts,
    ),
    search=lambda sight, team: " ".join((label_of(team), *sight.members("team", team.id))),
    empty_title=QT_TRANSLATE_NOOP("List", "Who works together?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A name is enough, or paste a list of them. People are put into a team in their own list; "
        "on the left every team can be looked at alone.",
    ),
)
