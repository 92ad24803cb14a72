"""One person's proofs: shown as a page, then written in a worker."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from planner.services.figures import make_figures
from planner.services.my_path import whose_path
from planner.services.proofs import Proofs
from planner.ui.desk import Desk
from planner.ui.dialogs.proofs import Draw, ProofsDialog
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.telling import told_failed, told_written


def ask_proofs_from(widget: QWidget, person: str) -> None:
    """The proofs of one person, asked for by something that stands in the window."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Shell):
        above = above.parentWidget()
    if above is not None:
        ask_proofs(above, person)


def ask_proofs(window: Shell, person: str | None = None) -> ProofsDialog | None:
    """Show the page of one person's proofs: of the one named, inspected, or of "me"."""
    desk = window.desk
    assert desk is not None
    chosen = desk.choice[1] if desk.choice is not None and desk.choice[0] == "people" else None
    if desk.in_company:
        told = desk.words.translate(
            "Proofs", "Others look on, and the page tells levels held; press F9 first."
        )
        desk.editor.told.emit(told, True)
        return None
    whose = whose_path(desk.content, [person, chosen])
    if whose is None:
        told = desk.words.translate(
            "Export", "There is nobody in this plan yet; add a person first."
        )
        desk.editor.told.emit(told, True)
        return None
    dialog = ProofsDialog(
        desk,
        whose,
        _drawn(desk),
        lambda path, name: write_proofs(window, whose, path, name),
        window,
    )
    dialog.open()
    return dialog


def _drawn(desk: Desk) -> Draw:
    """Draws the page as it will be on paper."""
    from planner.ui.printing.one_page import picture_of
    from planner.ui.printing.proofs import page_of

    def draw(proofs: Proofs, named: bool, wide: int, ratio: float) -> tuple[QImage, str]:
        page = page_of(desk.content, proofs, desk.words, named)
        return picture_of(page, wide, ratio), page.toPlainText()

    return draw


def write_proofs(window: Shell, person: str, path: Path, name: bool) -> None:
    """Write one person's proofs in a worker; without the name nobody is named in any text."""
    desk = window.desk
    assert desk is not None
    content, words, today = document_of(desk), desk.words, desk.today

    def work(report: object) -> Path:
        from planner.services.proofs import proofs_of
        from planner.services.pseudonyms import without_names
        from planner.ui.printing import export_proofs

        del report
        told, whose = content, person
        if not name:
            told = without_names(content, words)
            whose = list(told.people)[list(content.people).index(person)]
        export_proofs(told, proofs_of(make_figures(told, today), whose), words, path, name=name)
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, words, made),
        lambda error: told_failed(desk, words, path, error),
    )
