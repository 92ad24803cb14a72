"""The list of ideas: how far each is, what it scores, who sees to it and when. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from planner.domain.idea import CLOSED, Idea, score_of
from planner.domain.record import label_of
from planner.services.ideas import set_idea_stage
from planner.services.many_records import Draft
from planner.services.typed import typed_people, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of, ref_filter, value_filter
from planner.ui.models.record_list import (
    Cell,
    Column,
    Entry,
    EntryField,
    Field,
    Listing,
    Sight,
    Wish,
)

KIND = "ideas"
COLUMNS = Columns(KIND)


def _stage(sight: Sight, idea: Idea) -> str:
    return dict(list_choices.idea_stages(sight))[idea.stage]


def _stage_wish(_: Sight, idea: Idea, value: str) -> Wish:
    return lambda store: set_idea_stage(store, idea.id, value)  # type: ignore[arg-type]


def _stage_rank(_: Sight, idea: Idea) -> int:
    return list_choices.IDEA_STAGES.index(idea.stage)


def _score(sight: Sight, idea: Idea) -> float | None:
    return score_of(idea, sight.content.criteria).value


def score_cell(sight: Sight, idea: Idea) -> Cell:
    """ "3.6"; what is left to rate; or what knocked the idea out."""
    words, found = sight.words, score_of(idea, sight.content.criteria)
    if found.out is not None:
        text = words.translate("List", "0 · {criterion} {got} is below {mark}").format(
            criterion=label_of(found.out),
            got=words.short(found.got or 0),
            mark=words.short(found.out.knock_out or 0),
        )
        return Cell(text, "chip")
    if found.value is not None:
        return Cell(words.number(found.value), "strong")
    if not found.rated:
        return Cell()
    text = words.translate("List", "{some} of {all} rated")
    return Cell(text.format(some=found.rated, all=found.rated + found.open), "quiet")


def _next_cell(sight: Sight, idea: Idea) -> Cell:
    if idea.next_on is None or idea.stage in CLOSED:
        return Cell()
    if idea.next_on <= sight.today:
        text = sight.words.translate("List", "due since {day}")
        return Cell(text.format(day=sight.words.day(idea.next_on)), "chip")
    return Cell(sight.words.day(idea.next_on))


def _next_order(_: Sight, idea: Idea) -> dt.date | None:
    return None if idea.stage in CLOSED else idea.next_on


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    """One line is enough: what the idea is. Whose it is may stand beside it."""
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {
            "title": typed_text(cell_of(line, 0)),
            "on": sight.today.isoformat(),
        }
        if who := typed_people(sight.content, cell_of(line, 1)):
            values["author"] = who[0]
        found.append((KIND, values))
    return found


_NEXT = COLUMNS.day("next_on", QT_TRANSLATE_NOOP("List", "Comes up again"))

LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("title", QT_TRANSLATE_NOOP("List", "Idea"), 300),
        COLUMNS.said("stage", QT_TRANSLATE_NOOP("List", "Stage"), _stage, 120, _stage_rank,
                     Field(_stage, _stage_wish, list_choices.idea_stages)),
        Column("score", QT_TRANSLATE_NOOP("List", "Score"), score_cell, 190, _score),
        COLUMNS.ref("owner", "people", QT_TRANSLATE_NOOP("List", "Who sees to it"), 150),
        Column("next_on", QT_TRANSLATE_NOOP("List", "Comes up again"), _next_cell, 150,
               _next_order, _NEXT.field),
        COLUMNS.ref("author", "people", QT_TRANSLATE_NOOP("List", "Whose idea"), 150),
        COLUMNS.day("on", QT_TRANSLATE_NOOP("List", "Day")),
        COLUMNS.text("reason", QT_TRANSLATE_NOOP("List", "Reason"), 200),
        COLUMNS.text("notes", QT_TRANSLATE_NOOP("List", "Notes"), 220),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Idea"),
        (
            EntryField("title", QT_TRANSLATE_NOOP("List", "What could we do?")),
            EntryField("author", QT_TRANSLATE_NOOP("List", "Whose idea?"), 200,
                       lambda sight: sight.labels("people", "")),
        ),
        _drafts,
    ),
    filters=(
        value_filter("stage", QT_TRANSLATE_NOOP("List", "Stage"), list_choices.idea_stages),
        ref_filter("owner", "people", QT_TRANSLATE_NOOP("List", "Who sees to it")),
        ref_filter("author", "people", QT_TRANSLATE_NOOP("List", "Whose idea")),
    ),
    order=("stage", False),
    search=lambda sight, idea: (
        f"{label_of(idea)} {sight.label('people', idea.author)} {sight.label('people', idea.owner)}"
        f" {idea.reason} {idea.notes}"
    ),
    empty_title=QT_TRANSLATE_NOOP("List", "What could we do?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "One line keeps an idea. Later it gets points, and from “decided” on somebody who sees to "
        "it and a day on which it comes up again, until it is realised or set aside.",
    ),
)  # fmt: skip
