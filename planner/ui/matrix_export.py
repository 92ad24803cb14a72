"""Writing what the matrix shows: where to, then in a worker with progress and cancel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from planner.services.figures import make_figures
from planner.services.level_table import Wanted, level_table
from planner.ui.file_names import ended
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.telling import told_failed, told_written
from planner.ui.views.matrix_place import MatrixPlace


def ask_matrix_export(place: MatrixPlace, ending: str) -> None:
    """Ask where the table is to be written, and write it."""
    desk = place.desk
    w = desk.words
    window = shell_of(place)
    if window is None:
        return
    name = w.translate("Export", "Levels of {plan}").format(plan=desk.plan.path.stem)
    start = desk.plan.path.parent / f"{name}.{ending}"
    chosen, _ = QFileDialog.getSaveFileName(
        window, w.translate("Export", "Export"), str(start), f"{ending} (*.{ending})"
    )
    if chosen:
        write_matrix(place, window, ended(Path(chosen), (ending,), ending))


def shell_of(widget: QWidget) -> Shell | None:
    """The window something stands in."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Shell):
        above = above.parentWidget()
    return above


def wanted_of(place: MatrixPlace) -> Wanted:
    """The people and competencies that are shown now."""
    matrix = place.matrix_view.matrix
    return Wanted(
        [matrix.person(n).id for n in matrix.persons.tolist() if n >= 0],
        [matrix.competency(n).id for n in matrix.skills.tolist() if n >= 0],
        matrix.day,
        not place.desk.in_company,
        matrix.shown.team,
    )


def write_matrix(place: MatrixPlace, window: Shell, path: Path) -> None:
    """Write it in a worker, from a copy of the records as they stand now."""
    desk = place.desk
    content, wanted = document_of(desk), wanted_of(place)
    words, today = desk.words, desk.today

    def work(report: object) -> Path:
        from planner.exchange.level_sheet import write_levels

        assert callable(report)
        report(0.02, words.translate("Export", "Writing {name} …").format(name=path.name))
        table = level_table(make_figures(content, today), wanted, words)
        write_levels(table, words.language == "de", path, path.suffix.lower().lstrip("."))
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, words, made),
        lambda error: told_failed(desk, words, path, error),
    )
