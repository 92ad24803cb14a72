"""How the matrix is looked at, kept as a record of the plan and taken up again. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.saved_matrix import SavedMatrix
from planner.services.wording import Words
from planner.ui.models.matrix_shown import Shown
from planner.ui.models.view_titles import free_title


def matrix_seen(
    words: Words, content: Content, shown: Shown, day: dt.date, today: dt.date
) -> dict[str, Any]:
    """What is seen as plain values of a saved view, with a title; what is gone is left out.

    Today stays today: a view of the levels of today shows those of the day it is looked at.
    """
    return {
        "title": _title(words, content, shown, None if day == today else day),
        "grouping": shown.grouping,
        "sorting": shown.sorting,
        "team": _known(content, "teams", [shown.team]),
        "development": _known(content, "developments", [shown.development]),
        "only_needed": shown.only_needed,
        "only_gaps": shown.only_gaps,
        "text": shown.text.strip(),
        "on": None if day == today else day.isoformat(),
        "hidden_people": _all_known(content, "people", sorted(shown.hidden_people)),
        "hidden_competencies": _all_known(
            content, "competencies", sorted(shown.hidden_competencies)
        ),
        "frozen": _all_known(content, "competencies", shown.frozen),
        "folded": sorted(shown.folded),
    }


def _all_known(content: Content, kind: str, ids: Iterable[str | None]) -> list[str]:
    return [id_ for id_ in ids if id_ is not None and content.get(kind, id_) is not None]


def _known(content: Content, kind: str, ids: Iterable[str | None]) -> str | None:
    return next(iter(_all_known(content, kind, ids)), None)


def _title(words: Words, content: Content, shown: Shown, day: dt.date | None) -> str:
    by = {
        "team": words.translate("List", "Team"),
        "role": words.translate("List", "Role"),
        "name": words.translate("List", "Name"),
    }[shown.grouping]
    parts = [words.translate("Timeline", "View by {what}").format(what=by)]
    if day is not None:
        parts.append(words.day(day))
    for kind, id_ in (("teams", shown.team), ("developments", shown.development)):
        record = content.get(kind, id_) if id_ is not None else None
        if record is not None:
            parts.append(label_of(record))
    if shown.only_needed and shown.development is None:
        parts.append(words.translate("Matrix", "Only what is needed"))
    if shown.only_gaps:
        parts.append(words.translate("Matrix", "Only gaps"))
    if shown.text.strip():
        parts.append(words.quoted(shown.text.strip()))
    return free_title(parts, (view.title for view in content.saved_matrices.values()))


def take_view(shown: Shown, view: SavedMatrix, content: Content) -> None:
    """Look as a view says; its team is chosen for the whole window, so not here."""
    shown.grouping, shown.sorting = view.grouping, view.sorting
    shown.development = _known(content, "developments", [view.development])
    shown.only_needed, shown.only_gaps, shown.text = view.only_needed, view.only_gaps, view.text
    shown.hidden_people = set(view.hidden_people)
    shown.hidden_competencies = set(view.hidden_competencies)
    shown.frozen = list(view.frozen)
    shown.folded = set(view.folded)
