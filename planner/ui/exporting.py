"""Writing documents: where to, then in a worker with progress, then one click opens them."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.services.figures import Figures, make_figures
from planner.services.pseudonyms import without_names
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.file_names import ended
from planner.ui.place import PlaceView
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.tasks import Report
from planner.ui.telling import told_failed, told_written

FORMATS: Final = {
    "timeline": (
        ("pdf", QT_TRANSLATE_NOOP("Export", "PDF, in pages")),
        ("svg", QT_TRANSLATE_NOOP("Export", "SVG, one sheet")),
        ("png", QT_TRANSLATE_NOOP("Export", "PNG, one picture")),
    ),
    "map": (
        ("pdf", QT_TRANSLATE_NOOP("Export", "PDF, one page")),
        ("svg", QT_TRANSLATE_NOOP("Export", "SVG, one sheet")),
        ("png", QT_TRANSLATE_NOOP("Export", "PNG, one picture")),
    ),
    "sow": (
        ("pdf", QT_TRANSLATE_NOOP("Export", "PDF, in pages")),
        ("xlsx", QT_TRANSLATE_NOOP("Export", "Excel workbook")),
        ("csv", QT_TRANSLATE_NOOP("Export", "CSV, for any spreadsheet")),
        ("json", QT_TRANSLATE_NOOP("Export", "JSON, for programs")),
    ),
    "readiness": (
        ("pdf", QT_TRANSLATE_NOOP("Export", "PDF, one page")),
        ("svg", QT_TRANSLATE_NOOP("Export", "SVG, one sheet")),
        ("png", QT_TRANSLATE_NOOP("Export", "PNG, one picture")),
    ),
    "calendar": (("ics", QT_TRANSLATE_NOOP("Export", "Calendar file, for any calendar")),),
    "proofs": (("pdf", QT_TRANSLATE_NOOP("Export", "PDF, one page")),),
    "privacy": (
        ("pdf", QT_TRANSLATE_NOOP("Export", "PDF, in pages")),
        ("md", QT_TRANSLATE_NOOP("Export", "Markdown, for any editor")),
        ("html", QT_TRANSLATE_NOOP("Export", "HTML, for any browser")),
    ),
    "team": (
        ("pdf", QT_TRANSLATE_NOOP("Export", "PDF, in pages")),
        ("xlsx", QT_TRANSLATE_NOOP("Export", "Excel workbook")),
    ),
    "training": (
        ("pdf", QT_TRANSLATE_NOOP("Export", "PDF, in pages")),
        ("xlsx", QT_TRANSLATE_NOOP("Export", "Excel workbook")),
        ("csv", QT_TRANSLATE_NOOP("Export", "CSV, for any spreadsheet")),
    ),
    "matrix": (
        ("xlsx", QT_TRANSLATE_NOOP("Export", "Excel workbook")),
        ("csv", QT_TRANSLATE_NOOP("Export", "CSV, for any spreadsheet")),
    ),
    "profiles": (("pdf", QT_TRANSLATE_NOOP("Export", "PDF, a page for each person")),),
}


def ask_export(window: Shell, document: str, ending: str = "", names: bool = True) -> None:
    """Ask where a document is to be written, and write it; `ending` says as what, if so.

    Without `names` people are "Person 1" and so on in it.
    """
    desk = window.desk
    if desk is None:
        return
    if document == "timeline":
        _ask_timeline(window, ending, names)
        return
    if document == "team":
        from planner.ui.team_export import ask_team_file

        ask_team_file(window, ending or "pdf", desk.today, "", names)
        return
    if document == "proofs":
        from planner.ui.proofs_export import ask_proofs

        ask_proofs(window)
        return
    if document == "profiles":
        from planner.ui.profiles_export import ask_profiles

        ask_profiles(window, names)
        return
    w = desk.words
    stem = desk.plan.path.stem
    files = {
        "map": w.translate("Export", "Map of {plan}"),
        "sow": w.translate("Export", "Sow-by list of {plan}"),
        "readiness": w.translate("Export", "Readiness of {plan}"),
        "calendar": w.translate("Export", "Dates of {plan}"),
        "privacy": w.translate("Export", "What {plan} keeps about people"),
        "training": w.translate("Export", "Training plan of {plan}"),
        "matrix": w.translate("Export", "Qualification matrix of {plan}"),
    }
    filters = [f"{w.translate('Export', text)} (*.{end})" for end, text in FORMATS[document]]
    ends = [end for end, _ in FORMATS[document]]
    at = ends.index(ending) if ending else 0
    start = desk.plan.path.parent / f"{files[document].format(plan=stem)}.{ends[at]}"
    name, chosen = QFileDialog.getSaveFileName(
        window, w.translate("Export", "Export"), str(start), ";;".join(filters), filters[at]
    )
    if name:
        write(window, document, with_ending(Path(name), document, filters, chosen), names)


def _ask_timeline(window: Shell, ending: str, names: bool) -> None:
    """At once where to, if it was said as what; else first how it is wanted."""
    from planner.ui.timeline_export import ask_file, ask_timeline

    if not ending:
        ask_timeline(window, names=names)
        return
    from planner.ui.paper_wish import Wish

    ask_file(window, Wish(), names, ending)


PRINTED: Final = {"map": "map", "team": "team"}
"""What is seen, by its page of the manual, and the document it is on paper."""


def preview_print(window: Shell) -> None:
    """Show what is seen now as pages; the sow-by list where that is no document of its own."""
    desk = window.desk
    if desk is None:
        return
    if window.place == "timeline":
        from planner.ui.timeline_export import ask_timeline

        ask_timeline(window, printing=True)
        return
    view = window.view(window.place)
    if window.place == "path":
        _ask_proofs_seen(window, view)
        return
    document = PRINTED.get(view.manual_page() if view is not None else "", "sow")
    from planner.ui.dialogs.print_preview import PrintPreview
    from planner.ui.printing import pages_of

    on, development = _team_seen(view, desk.today)
    lay_out = partial(pages_of, in_company=desk.in_company, on=on, development=development)
    dialog = PrintPreview(desk, window.tasks, document, lay_out, window)

    def ask_pdf(which: str, names: bool) -> None:
        if which == "team":
            from planner.ui.team_export import ask_team_file

            ask_team_file(window, "pdf", on, development, names)
        else:
            ask_export(window, which, "pdf", names)

    dialog.pdf_asked.connect(ask_pdf)
    dialog.open()


def _ask_proofs_seen(window: Shell, view: PlaceView | None) -> None:
    """The proofs of the one whose way is seen."""
    from planner.ui.proofs_export import ask_proofs
    from planner.ui.views.my_path import MyPathView

    path = view.path if isinstance(view, MyPathView) else None
    ask_proofs(window, path.person.id if path is not None else None)


def _team_seen(view: PlaceView | None, today: dt.date) -> tuple[dt.date, str]:
    """The day and the development a team is looked at for; where none is seen, today and all."""
    from planner.ui.views.team_view import TeamPlace

    for place in view.findChildren(TeamPlace) if view is not None else ():
        if place.isVisible():
            return place.on() or today, place.about
    return today, ""


def ask_export_from(widget: QWidget, document: str, ending: str, names: bool = True) -> None:
    """The same, asked by something that stands in the window."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Shell):
        above = above.parentWidget()
    if above is not None:
        ask_export(above, document, ending, names)


def with_ending(path: Path, document: str, filters: list[str], chosen: str) -> Path:
    """The file with an ending the document knows: its own, else that of the chosen filter."""
    endings = [end for end, _ in FORMATS[document]]
    usual = endings[filters.index(chosen)] if chosen in filters else endings[0]
    return ended(path, endings, usual)


def write(window: Shell, document: str, path: Path, names: bool = True) -> None:
    """Write a document in a worker, from a copy of the records as they stand now."""
    desk = window.desk
    assert desk is not None
    content = document_of(desk)
    words, today, team, company = desk.words, desk.today, desk.team, desk.in_company

    def work(report: Report) -> Path:
        report(0.02, words.translate("Export", "Writing {name} …").format(name=path.name))
        shown = content if names else without_names(content, words)
        figures = make_figures(shown, today)
        make_document(document, figures, words, path, team, report, in_company=company)
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, words, made),
        lambda e: told_failed(desk, words, path, e),
    )


def make_document(
    document: str,
    figures: Figures,
    words: Words,
    path: Path,
    team: str | None,
    report: Report,
    *,
    in_company: bool = False,
) -> None:
    """Write a document in the format its file's ending names; in company without levels held."""
    fmt = path.suffix.lower().lstrip(".")
    if document == "map":
        from planner.ui.printing.map import export_map

        export_map(figures, words, path, fmt, team=team)
    elif document == "privacy":
        from planner.ui.printing.privacy import export_privacy

        export_privacy(figures.content, words, path, fmt, report)
    elif document == "readiness":
        from planner.charts.readiness import write_readiness
        from planner.services.readiness import readiness_of

        write_readiness(readiness_of(figures), words, path, fmt)
    elif document == "calendar":
        from planner.exchange.calendar_file import write_calendar

        write_calendar(figures, words, path, in_company=in_company)
    elif document == "training":
        from planner.ui.printing import export_training

        export_training(figures, words, path, fmt, team=team, in_company=in_company, report=report)
    elif document == "matrix":
        from planner.exchange.level_sheet import write_levels
        from planner.services.level_table import everybody, level_table

        wanted = everybody(figures, figures.today, team)._replace(held=not in_company)
        write_levels(level_table(figures, wanted, words), words.language == "de", path, fmt)
    elif fmt == "pdf":
        from planner.ui.printing import export_sow_list

        export_sow_list(figures, words, path, team=team, report=report, in_company=in_company)
    else:
        from planner.exchange.sow_list import write_sow_list

        write_sow_list(figures, words, path, fmt, in_company=in_company)
