"""Profiles of everybody, or of the team in the rail: asks for a folder, writes in a worker."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from planner.services.figures import make_figures
from planner.services.pseudonyms import without_names
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.tasks import Report
from planner.ui.telling import told_failed, told_profiles


def ask_profiles(window: Shell, names: bool = True) -> None:
    """Ask for a folder, and write a page for each person into it."""
    desk = window.desk
    assert desk is not None
    title = desk.words.translate("Export", "Which folder are the profiles to lie in?")
    chosen = QFileDialog.getExistingDirectory(window, title, str(desk.plan.path.parent))
    if chosen:
        write_profiles(window, Path(chosen), names)


def write_profiles(window: Shell, folder: Path, names: bool) -> None:
    """Write them in a worker, from a copy of the records; in company without levels."""
    desk = window.desk
    assert desk is not None
    content, words, today = document_of(desk), desk.words, desk.today
    team, levels = desk.team, not desk.in_company

    def work(report: Report) -> list[Path]:
        from planner.ui.printing.profiles import export_profiles, whose_profiles

        shown = content if names else without_names(content, words)
        figures = make_figures(shown, today)
        whose = whose_profiles(figures, team)
        return export_profiles(figures, whose, words, folder, levels=levels, report=report)

    window.tasks.run(
        work,
        lambda made: told_profiles(window, folder, made),
        lambda error: told_failed(desk, words, folder, error),
    )
