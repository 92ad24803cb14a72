"""The list of goals: kept in focus until realised, or given up with a reason. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from planner.domain.goal import Goal
from planner.domain.record import label_of
from planner.services.goals import review_goal
from planner.services.many_records import Draft
from planner.services.typed import typed_day, typed_people, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.field_wishes import wish_of
from planner.ui.models.fields import fields_of
from planner.ui.models.focus import review_day
from planner.ui.models.list_fields import cell_of, ref_filter, value_filter
from planner.ui.models.record_list import (
    Act,
    Cell,
    Column,
    Entry,
    EntryField,
    Field,
    Listing,
    Sight,
    Wish,
)

KIND = "goals"
COLUMNS = Columns(KIND)


def _status(sight: Sight, goal: Goal) -> str:
    return dict(list_choices.goal_statuses(sight))[goal.status]


def _status_wish(sight: Sight, goal: Goal, value: str) -> Wish:
    field = next(each for each in fields_of(KIND).all() if each.name == "status")
    return wish_of(KIND, goal.id, field, value, sight.today)


def _again(_: Sight, goal: Goal) -> dt.date | None:
    return review_day(goal) if goal.status == "open" else None


def _again_cell(sight: Sight, goal: Goal) -> Cell:
    day = _again(sight, goal)
    if day is None:
        first = goal.status == "open" and goal.review_days is not None
        return Cell(sight.words.translate("List", "not looked at yet"), "chip") if first else Cell()
    if day <= sight.today:
        return Cell(sight.words.translate("List", "look again now"), "chip")
    return Cell(sight.words.day(day))


def _looked(sight: Sight, goal: Goal) -> Wish:
    return lambda store: review_goal(store, goal.id, today=sight.today)


def _needs(sight: Sight, goal: Goal) -> int:
    return sum(need.goal == goal.id for need in sight.content.needs.values())


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {"title": typed_text(cell_of(line, 0))}
        if who := typed_people(sight.content, cell_of(line, 1)):
            values["owner"] = who[0]
        if day := typed_day(cell_of(line, 2), sight.today):
            values["due"] = day.isoformat()
        found.append((KIND, values))
    return found


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("title", QT_TRANSLATE_NOOP("List", "Goal")),
        COLUMNS.said("status", QT_TRANSLATE_NOOP("List", "Status"), _status, 120,
                     field=Field(_status, _status_wish, list_choices.goal_statuses)),
        COLUMNS.ref("owner", "people", QT_TRANSLATE_NOOP("List", "Whose goal"), 150),
        COLUMNS.day("due", QT_TRANSLATE_NOOP("List", "Reached by"), 120, first=True),
        Column("again", QT_TRANSLATE_NOOP("List", "Look again"), _again_cell, 150, _again),
        COLUMNS.counted("needs", QT_TRANSLATE_NOOP("List", "Needs"), _needs),
        COLUMNS.text("reason", QT_TRANSLATE_NOOP("List", "Reason"), 200, first=True),
        COLUMNS.number("review_days", QT_TRANSLATE_NOOP("List", "Every (days)"), 110, first=False,
                       whole=True),
        COLUMNS.day("closed_on", QT_TRANSLATE_NOOP("List", "Closed on")),
        COLUMNS.text("notes", QT_TRANSLATE_NOOP("List", "Notes"), 220),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Goal"),
        (
            EntryField("title", QT_TRANSLATE_NOOP("List", "What do you want to reach?")),
            EntryField("owner", QT_TRANSLATE_NOOP("List", "Who?"), 180,
                       lambda sight: sight.labels("people", "")),
            EntryField("due", QT_TRANSLATE_NOOP("List", "By when?"), 160),
        ),
        _drafts,
    ),
    filters=(
        value_filter("status", QT_TRANSLATE_NOOP("List", "Status"), list_choices.goal_statuses),
        ref_filter("owner", "people", QT_TRANSLATE_NOOP("List", "Whose goal")),
    ),
    order=("due", False),
    search=lambda sight, goal: (
        f"{label_of(goal)} {sight.label('people', goal.owner)} {goal.reason} {goal.notes}"
    ),
    empty_title=QT_TRANSLATE_NOOP("List", "What do you want to reach?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A goal stays in view until it is realised, or given up with a reason. Give it a rhythm, "
        "and Focus reminds of it.",
    ),
    acts=(
        Act("looked", QT_TRANSLATE_NOOP("List", "Looked at today"), _looked,
            lambda _, goal: goal.status == "open"),
    ),
)  # fmt: skip
