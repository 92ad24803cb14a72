"""The report on one person as a document: a table for each kind of entry. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.naming import name_of_record
from planner.services.paper_table import Cell, Paper, Table
from planner.services.person_report import PersonReport
from planner.services.sow_rows import level_rows
from planner.services.titles import title_text
from planner.services.wording import Words
from planner.ui.models.kind_words import kind_word
from planner.ui.models.worded_fields import worded_fields


def person_paper(figures: Figures, report: PersonReport, words: Words) -> Paper:
    """The document; it holds what the plan holds, whatever a screen hides."""
    w = words
    on = w.translate("Paper", "as of {day}").format(day=w.day(report.on))
    notes = (
        w.translate(
            "Privacy",
            "Everything this plan holds about this person, for themselves; entries that are also "
            "about others are told without them. Very long texts are shortened; the JSON has all.",
        ),
    )
    tables = [
        table
        for table in (
            _person(figures, report, w),
            *(_kind(figures, w, kind, records) for kind, records in report.records),
            _levels(figures, report, w),
            _mentions(report, w),
            _history(report, w),
        )
        if table.rows
    ]
    title = w.translate("Privacy", "Report on {name}").format(name=label_of(report.person))
    return Paper(title, f"{label_of(figures.content.plan)} · {on}", notes, tuple(tables))


def _person(figures: Figures, report: PersonReport, w: Words) -> Table:
    rows = tuple(worded_fields(w, figures.content, "people", report.person))
    heads = (w.translate("Privacy", "Field"), w.translate("Privacy", "What it says"))
    return Table(kind_word(w, "people"), heads, (20, 80), rows)


def _kind(figures: Figures, w: Words, kind: str, records: tuple[Any, ...]) -> Table:
    rows = tuple(_row(figures, w, kind, record) for record in records)
    heads = (w.translate("Privacy", "Entry"), w.translate("Privacy", "What it says"))
    return Table(kind_word(w, kind), heads, (24, 76), rows)


def _row(figures: Figures, w: Words, kind: str, record: Any) -> tuple[str, str]:
    told = worded_fields(w, figures.content, kind, record)
    return (
        name_of_record(figures.content, record),
        " · ".join(f"{label}: {value}" for label, value in told),
    )


def _levels(figures: Figures, report: PersonReport, w: Words) -> Table:
    def rows() -> Iterator[tuple[Cell, ...]]:
        content = figures.content
        for row in level_rows(content, report.on):
            if row["person"] == report.person.id:
                skill = row["competency"]
                name = label_of(content.competencies[skill])
                yield name, w.short_level(content, skill, row["level"]), row["since"]

    heads = (
        w.translate("Role", "Competency"),
        w.translate("Privacy", "Level worked out from it"),
        w.translate("Profile", "Since"),
    )
    return Table(w.translate("Profile", "Levels"), heads, (40, 30, 30), tuple(rows()))


def _mentions(report: PersonReport, w: Words) -> Table:
    rows = tuple((kind_word(w, m.kind), m.title) if m.kind != "plan" else
                 (w.translate("Privacy", "Plan"), m.title) for m in report.mentions)  # fmt: skip
    heads = (w.translate("Privacy", "Entry"), w.translate("Privacy", "What it says"))
    return Table(w.translate("Privacy", "Named in the text of"), heads, (24, 76), rows)


def _history(report: PersonReport, w: Words) -> Table:
    rows = tuple(
        (each.at.astimezone().date(), title_text(w, each.title)) for each in report.history
    )
    heads = (w.translate("Field", "Day"), w.translate("Privacy", "What was done"))
    return Table(w.translate("Details", "History"), heads, (24, 76), rows)
