"""A proof for an audit: looked at, then written in a worker."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog

from planner.domain.record import label_of
from planner.services.audit import audit_of
from planner.services.media_types import safe_name
from planner.services.naming import name_of
from planner.services.pseudonyms import without_names
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.dialogs.audit import AuditDialog, Whose
from planner.ui.file_names import ended
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.tasks import Report
from planner.ui.telling import told_failed, told_written

FILTERS: Final = {
    "pdf": QT_TRANSLATE_NOOP("Export", "PDF, in pages"),
    "xlsx": QT_TRANSLATE_NOOP("Export", "Excel workbook"),
    "json": QT_TRANSLATE_NOOP("Export", "JSON, for programs"),
}


def ask_audit(window: Shell, whose: Whose | None) -> AuditDialog | None:
    """Show the proof of a person or a team; not while others look on."""
    desk = window.desk
    if desk is None:
        return None
    if desk.in_company:
        told = desk.words.translate(
            "Audit", "Others look on, and a proof tells levels held; press F9 first."
        )
        desk.editor.told.emit(told, True)
        return None
    dialog = AuditDialog(desk, whose, window)
    dialog.save_asked.connect(
        lambda kind, id_, day, names: ask_file(window, (kind, id_), day, names)
    )
    dialog.open()
    return dialog


def ask_file(window: Shell, whose: Whose, day: dt.date, names: bool) -> None:
    """Where to write it, and then write it in a worker."""
    desk = window.desk
    assert desk is not None
    w = desk.words
    title = w.translate("Audit", "Proof for an audit")
    of = name_of(desk.content, *whose) if names else ""
    stem = " – ".join(part for part in (title, of, day.isoformat()) if part)
    filters = [f"{w.translate('Export', told)} (*.{end})" for end, told in FILTERS.items()]
    chosen, kind = QFileDialog.getSaveFileName(
        window,
        title,
        str(desk.plan.path.parent / safe_name(f"{stem}.pdf")),
        ";;".join(filters),
        filters[0],
    )
    if not chosen:
        return
    usual = list(FILTERS)[filters.index(kind)] if kind in filters else "pdf"
    path = ended(Path(chosen), FILTERS, usual)
    write_audit(window, whose, day, names, path)


def write_audit(window: Shell, whose: Whose, day: dt.date, names: bool, path: Path) -> None:
    """Write it in the format the file's ending names."""
    desk = window.desk
    assert desk is not None
    content, words, today = document_of(desk), desk.words, desk.today
    kind, id_ = whose

    def work(report: Report) -> Path:
        from planner.exchange.audit_file import write_audit_json
        from planner.exchange.paper_tables import write_paper
        from planner.services.audit_words import audit_paper
        from planner.ui.printing.table_pages import export_tables

        report(0.02, words.translate("Export", "Writing {name} …").format(name=path.name))
        told, asked = content, id_
        if not names:
            told = without_names(content, words)
            if kind == "people":
                asked = list(told.people)[list(content.people).index(id_)]
        of = {"person" if kind == "people" else "team": asked}
        audit = audit_of(told, day, today, **of)
        ending = path.suffix.lower()
        if ending == ".json":
            write_audit_json(told, audit, path)
        elif ending == ".xlsx":
            write_paper(audit_paper(told, audit, words, flat=True), words, path)
        else:
            paper = audit_paper(told, audit, words)
            export_tables(paper, words, label_of(told.plan), path, report)
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, words, made),
        lambda error: told_failed(desk, words, path, error),
    )
