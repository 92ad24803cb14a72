"""The report on one person: asked for, then written in a worker."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog

from planner.services.figures import make_figures
from planner.services.media_types import safe_name
from planner.services.my_path import whose_path
from planner.services.naming import name_of
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.dialogs.person_report import PersonReportDialog
from planner.ui.file_names import ended
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.tasks import Report
from planner.ui.telling import told_failed, told_written

FILTERS: Final = {
    "pdf": QT_TRANSLATE_NOOP("Export", "PDF, in pages"),
    "json": QT_TRANSLATE_NOOP("Export", "JSON, for programs"),
}


def ask_person_report(window: Shell, person: str = "") -> PersonReportDialog | None:
    """Ask whose report, then where to; not while others look on."""
    desk = window.desk
    if desk is None:
        return None
    w = desk.words
    chosen = desk.choice[1] if desk.choice is not None and desk.choice[0] == "people" else None
    whose = whose_path(desk.content, [person or None, chosen])
    told = ""
    if desk.in_company:
        told = w.translate("Privacy", "Others look on, and the report tells everything; press F9 first.")  # noqa: E501  # fmt: skip
    elif whose is None:
        told = w.translate("Export", "There is nobody in this plan yet; add a person first.")
    if told or whose is None:
        desk.editor.told.emit(told, True)
        return None
    dialog = PersonReportDialog(desk, whose, lambda *asked: ask_file(window, *asked), window)
    dialog.open()
    return dialog


def ask_file(window: Shell, person: str, confidential: bool = False) -> bool:
    """Where to write it, and then write it; False where nothing was chosen."""
    desk = window.desk
    assert desk is not None
    w = desk.words
    title = w.translate("Privacy", "Report on {name}")
    stem = title.format(name=name_of(desk.content, "people", person))
    filters = [f"{w.translate('Export', told)} (*.{end})" for end, told in FILTERS.items()]
    chosen, kind = QFileDialog.getSaveFileName(
        window,
        w.translate("Privacy", "Report on one person"),
        str(desk.plan.path.parent / safe_name(f"{stem}.pdf")),
        ";;".join(filters),
        filters[0],
    )
    if not chosen:
        return False
    usual = list(FILTERS)[filters.index(kind)] if kind in filters else "pdf"
    path = ended(Path(chosen), FILTERS, usual)
    write_person(window, person, path, confidential=confidential)
    return True


def write_person(window: Shell, person: str, path: Path, *, confidential: bool = False) -> None:
    """Write it in the format the file's ending names; what signals say in confidence if wished."""
    desk = window.desk
    assert desk is not None
    content, words, today = document_of(desk, confidential=True), desk.words, desk.today
    content.plan = document_of(desk, confidential=confidential).plan
    history = desk.plan.history("people", person)

    def work(report: Report) -> Path:
        from planner.services.person_report import report_to_write
        from planner.ui.printing.privacy import export_person

        report(0.02, words.translate("Export", "Writing {name} …").format(name=path.name))
        figures, held = report_to_write(
            make_figures(content, today), person, history, words, confidential=confidential
        )
        export_person(figures, held, words, path, path.suffix.lower().lstrip("."), report)
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, words, made),
        lambda error: told_failed(desk, words, path, error),
    )
