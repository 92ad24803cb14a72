"""Self-assessment sheets for everybody the matrix shows: asks for a folder, writes in a worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from planner.services.figures import make_figures
from planner.services.self_sheet import file_names, self_sheet
from planner.services.whole_file import all_whole
from planner.ui.file_names import free
from planner.ui.matrix_export import shell_of, wanted_of
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.telling import told_failed, told_many
from planner.ui.views.matrix_place import MatrixPlace


def ask_self_sheets(place: MatrixPlace) -> None:
    """Ask for a folder, and write one sheet for each person shown."""
    window, w = shell_of(place), place.desk.words
    if window is None:
        return
    title = w.translate("SelfSheet", "Which folder are the sheets to lie in?")
    start = str(place.desk.plan.path.parent)
    chosen = QFileDialog.getExistingDirectory(window, title, start)
    if chosen:
        write_self_sheets(place, window, Path(chosen))


def write_self_sheets(place: MatrixPlace, window: Shell, folder: Path) -> None:
    """Write them in a worker, from a copy of the records; whom nothing is asked of gets none."""
    desk = place.desk
    people = wanted_of(place).people
    content, words, today = document_of(desk), desk.words, desk.today

    def work(report: Callable[[float, str], None]) -> list[Path]:
        from planner.exchange.self_sheet import write_self_sheet

        figures = make_figures(content, today)
        sheets = [self_sheet(figures, person, words) for person in people]
        sheets = [sheet for sheet in sheets if sheet.questions]
        with all_whole() as made:
            for n, name in enumerate(file_names([sheet.name for sheet in sheets], words)):
                told = words.translate("Export", "Writing {name} …").format(name=name)
                report(0.02 + 0.98 * n / len(sheets), told)
                path = free(folder / name)
                write_self_sheet(sheets[n], words, path)
                made.append(path)
        return made

    def done(made: list[Path]) -> None:
        many = words.translate("SelfSheet", "{n} sheets written into {folder}")
        none = words.translate("SelfSheet", "Nobody shown is asked anything yet.")
        told_many(window, folder, made, many, none)

    window.tasks.run(work, done, lambda error: told_failed(desk, words, folder, error))
