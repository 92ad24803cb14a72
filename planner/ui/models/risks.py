"""The list of risks: what was said to cover each, and what the plan gives. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.domain.development import Development
from planner.domain.record import label_of
from planner.services.many_records import Draft
from planner.services.risk_words import cover_name, cover_note, flag_line
from planner.services.risks import Risk, is_risk, risk_of
from planner.services.typed import typed_text, typed_whole
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.field_choices import choice_word
from planner.ui.models.list_fields import cell_of
from planner.ui.models.record_list import Cell, Column, Entry, EntryField, Filter, Listing, Sight

KIND = "developments"
COLUMNS = Columns(KIND)


def _risk(sight: Sight, record: Development) -> Risk:
    return risk_of(sight.figures, record)


def _planned(sight: Sight, record: Development) -> str:
    return choice_word(sight.words, "coverage", _risk(sight, record).planned)


def _covers(sight: Sight, record: Development) -> Cell:
    """Each need with how it stands."""
    w, content = sight.words, sight.content
    parts = [
        f"{cover_name(w, content, cover)} ({cover_note(w, cover)})"
        for cover in _risk(sight, record).covers
    ]
    return Cell("; ".join(parts), "quiet")


def _flags(sight: Sight, record: Development) -> Cell:
    """What does not fit; of several the first, and how many more."""
    flags = _risk(sight, record).flags
    if not flags:
        return Cell()
    told = flag_line(sight.words, sight.content, flags[0])
    more = f" (+{len(flags) - 1})" if len(flags) > 1 else ""
    bad = any(flag.code in ("nothing", "late") for flag in flags)
    return Cell(f"{'■' if bad else '◆'} {told}{more}")


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    """A title is enough; where no risk is said it stands in the middle."""
    found: list[Draft] = []
    for line in lines:
        risk = cell_of(line, 1)
        values: dict[str, Any] = {"title": typed_text(cell_of(line, 0)), "status": "hunch"}
        values["risk"] = typed_whole(risk, sight.words.language) if risk else 3
        found.append((KIND, values))
    return found


LISTING = Listing(
    key="risks",
    kind=KIND,
    columns=(
        COLUMNS.title("title", QT_TRANSLATE_NOOP("List", "Expected development"), 210),
        COLUMNS.number("risk", QT_TRANSLATE_NOOP("List", "Risk 1–5"), 76, whole=True),
        COLUMNS.choice("coverage", QT_TRANSLATE_NOOP("List", "Risk covered"),
                       list_choices.coverages, 106),
        COLUMNS.said("planned", QT_TRANSLATE_NOOP("List", "By what is planned"), _planned, 140),
        Column("flags", QT_TRANSLATE_NOOP("List", "What does not fit"), _flags, 320),
        Column("covers", QT_TRANSLATE_NOOP("List", "Covered by"), _covers, 360, first=False),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Risk"),
        (
            EntryField("title", QT_TRANSLATE_NOOP("List", "What could cost us dearly?")),
            EntryField("risk", QT_TRANSLATE_NOOP("List", "Risk 1–5 (3)"), 150),
        ),
        _drafts,
    ),
    filters=(
        Filter(
            "flags", QT_TRANSLATE_NOOP("List", "What does not fit"),
            lambda sight: [("some", sight.words.translate("List", "something"))],
            lambda sight, record, _: bool(_risk(sight, record).flags),
        ),
    ),
    order=("risk", True),
    search=lambda sight, record: f"{label_of(record)} {_covers(sight, record).text}",
    shown=lambda _, record: is_risk(record),
    empty_title=QT_TRANSLATE_NOOP("List", "What could cost us dearly?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A development with a risk from 1 to 5 stands here, with the structures and competencies "
        "that cover it. What you say about it is never overwritten; what does not fit is said.",
    ),
)  # fmt: skip
