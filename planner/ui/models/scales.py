"""The list of the plan's own scales: their levels, and who is measured by them. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from planner.domain.record import label_of
from planner.domain.scale import Scale
from planner.services.many_records import Draft
from planner.services.scale_words import behaviour_of
from planner.services.typed import typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of, changing
from planner.ui.models.record_list import Entry, EntryField, Field, Listing, Sight, Wish

KIND = "scales"
COLUMNS = Columns(KIND)


def _labels(text: str) -> list[str]:
    """Short labels, the lowest first: parted by commas, without any by spaces."""
    parts = re.split(r"[,;]" if re.search("[,;]", text) else r"\s+", text.strip())
    return [part.strip() for part in parts if part.strip()]


def _levels(_: Sight, scale: Scale) -> str:
    return ", ".join(level.label for level in scale.levels)


def _levels_wish(_: Sight, scale: Scale, text: str) -> Wish:
    """New labels; what a level looks like stays with its place."""
    before = [level.behaviour for level in scale.levels]
    levels = [
        {"label": label, "behaviour": before[place] if place < len(before) else ""}
        for place, label in enumerate(_labels(text))
    ]
    return changing(KIND, scale.id, levels=levels)


def _described(sight: Sight, scale: Scale) -> str:
    """Our own words for a built-in scale count too: they are what is read."""
    told = (behaviour_of(sight.words, scale, level) for level in range(len(scale.levels)))
    some = sum(bool(each.strip()) for each in told)
    text = sight.words.translate("List", "{some} of {all}")
    return text.format(some=some, all=len(scale.levels)) if scale.levels else ""


def _used(sight: Sight, scale: Scale) -> int:
    return sum(each.scale == scale.id for each in sight.content.competencies.values())


def _search(_: Sight, scale: Scale) -> str:
    return " ".join((label_of(scale), *(f"{e.label} {e.behaviour}" for e in scale.levels)))


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    del sight
    found: list[Draft] = []
    for line in lines:
        # In a pasted line every further cell is a level of its own.
        text = cell_of(line, 1) if len(line) < 3 else ",".join(line[1:])
        values: dict[str, Any] = {"name": typed_text(cell_of(line, 0))}
        values["levels"] = [{"label": label} for label in _labels(text)]
        found.append((KIND, values))
    return found


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("name", QT_TRANSLATE_NOOP("List", "Scale"), 240),
        COLUMNS.said("levels", QT_TRANSLATE_NOOP("List", "Levels, the lowest first"), _levels, 320,
                     field=Field(_levels, _levels_wish)),
        COLUMNS.said("described", QT_TRANSLATE_NOOP("List", "Described"), _described, 110),
        COLUMNS.counted("used", QT_TRANSLATE_NOOP("List", "Competencies"), _used, 130),
        COLUMNS.text("notes", QT_TRANSLATE_NOOP("List", "Notes"), 220),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Scale"),
        (
            EntryField("name", QT_TRANSLATE_NOOP("List", "What does it measure?")),
            EntryField("levels", QT_TRANSLATE_NOOP("List", "Levels (new, able, master)"), 300),
        ),
        _drafts,
    ),
    search=_search,
    empty_title=QT_TRANSLATE_NOOP("List", "Levels in your own words"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "0 to 4, 0 to 5, languages and the qualifications framework are built in. A scale of your "
        "own has a name and its levels, the lowest first; the details say what each looks like.",
    ),
)  # fmt: skip
