"""export: documents of a plan, each in the formats it comes in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from planner.commands.opening import reading
from planner.commands.output import DONE, WRONG_CALL, busy, say, write_out
from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.pseudonyms import without_names
from planner.services.wording import QT_TRANSLATE_NOOP, Words

DOCUMENTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "timeline": (
        QT_TRANSLATE_NOOP("Document", "the timeline with waves, actions and sow-by dates"),
        ("pdf", "svg", "png"),
    ),
    "sow-by": (
        QT_TRANSLATE_NOOP("Document", "every slot with its sow-by date and why"),
        ("pdf", "xlsx", "csv", "json"),
    ),
    "calendar": (
        QT_TRANSLATE_NOOP("Document", "sow-by dates, learning actions and reviews for a calendar"),
        ("ics",),
    ),
    "matrix": (
        QT_TRANSLATE_NOOP(
            "Document", "what everybody can do, what is needed, and how that is covered"
        ),
        ("xlsx", "csv"),
    ),
    "readiness": (
        QT_TRANSLATE_NOOP("Document", "how far each development is prepared, over time"),
        ("pdf", "svg", "png"),
    ),
}
"""Document → what it shows, and the formats it comes in."""


@dataclass(frozen=True, slots=True)
class Order:
    """What `vorlauf export` was called with."""

    plan: Path
    document: str
    format: str
    out: Path
    without_names: bool


def show_documents(words: Words) -> int:
    """The documents with their formats."""
    write_out(
        "".join(
            f"{name:10} {', '.join(formats):16} {words.translate('Document', says)}\n"
            for name, (says, formats) in DOCUMENTS.items()
        )
    )
    return DONE


def export(order: Order, today: dt.date, words: Words) -> int:
    """Write one document of a plan to a file."""
    _, formats = DOCUMENTS.get(order.document, ("", ()))
    format_ = order.format or order.out.suffix.lstrip(".").lower()
    if format_ not in formats:
        text = words.translate(
            "Command", "There is no {document} as “{format}”; `vorlauf export --list` names them."
        )
        say(text.format(document=order.document, format=format_))
        return WRONG_CALL
    with reading(order.plan) as opened:
        content = opened.store.content
    if order.without_names:
        content = without_names(content, words)
    with busy(words.translate("Command", "Writing …")):
        write_document(order.document, format_, content, today, words, order.out)
    return DONE


def write_document(
    document: str, format_: str, content: Content, today: dt.date, words: Words, out: Path
) -> None:
    """Write one document of a plan to a file, as it stands on a day."""
    figures = make_figures(content, today)
    if document == "timeline":
        from planner.ui.printing import export_timeline

        export_timeline(content, figures, words, out, format_)
        return
    if document == "matrix":
        from planner.exchange.level_sheet import write_levels
        from planner.services.level_table import everybody, level_table

        table = level_table(figures, everybody(figures, today), words)
        write_levels(table, words.language == "de", out, format_)
        return
    if document == "readiness":
        from planner.charts.readiness import write_readiness
        from planner.services.readiness import readiness_of

        write_readiness(readiness_of(figures), words, out, format_)
        return
    if document == "calendar":
        from planner.exchange.calendar_file import write_calendar

        write_calendar(figures, words, out)
        return
    if format_ == "pdf":
        from planner.ui.printing import export_sow_list

        export_sow_list(figures, words, out)
        return
    from planner.exchange.sow_list import write_sow_list

    write_sow_list(figures, words, out, format_)
