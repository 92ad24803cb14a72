"""Writing a team's view: where to, then in a worker."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.services.figures import make_figures
from planner.services.pseudonyms import without_names
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.file_names import ended
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.tasks import Report
from planner.ui.telling import told_failed, told_written

FORMATS: Final = (
    ("pdf", QT_TRANSLATE_NOOP("Export", "PDF, in pages")),
    ("xlsx", QT_TRANSLATE_NOOP("Export", "Excel workbook")),
)


def ask_team_export(widget: QWidget, ending: str, on: dt.date, development: str) -> None:
    """Ask where the view is to be written, from something that stands in the window."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Shell):
        above = above.parentWidget()
    if above is not None:
        ask_team_file(above, ending, on, development)


def ask_team_file(
    window: Shell, ending: str, on: dt.date, development: str, names: bool = True
) -> None:
    """Where to write it, and then write it."""
    desk = window.desk
    assert desk is not None
    w = desk.words
    name = w.translate("Export", "Team view of {plan}").format(plan=desk.plan.path.stem)
    told = f"{w.translate('Export', dict(FORMATS)[ending])} (*.{ending})"
    chosen, _ = QFileDialog.getSaveFileName(
        window,
        w.translate("Export", "Export"),
        str(desk.plan.path.parent / f"{name}.{ending}"),
        told,
    )
    if chosen:
        path = ended(Path(chosen), (ending,), ending)
        write_team(window, on, development, path, names)


def write_team(window: Shell, on: dt.date, development: str, path: Path, names: bool) -> None:
    """Write the team the rail shows, in the format the file's ending names, in a worker."""
    desk = window.desk
    assert desk is not None
    content, words, today = document_of(desk), desk.words, desk.today
    team, in_company = desk.team, desk.in_company

    def work(report: Report) -> Path:
        from planner.ui.printing import export_team

        report(0.02, words.translate("Export", "Writing {name} …").format(name=path.name))
        figures = make_figures(content if names else without_names(content, words), today)
        export_team(
            figures,
            words,
            path,
            path.suffix.lower().lstrip("."),
            team=team,
            on=on,
            development=development or None,
            in_company=in_company,
            report=report,
        )
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, words, made),
        lambda error: told_failed(desk, words, path, error),
    )
