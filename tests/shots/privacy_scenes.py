"""Pictures of the works-council profile: details with what is off, the documents about privacy."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from planner.domain.record import label_of
from planner.services.keeping_apart import keep_apart
from planner.services.paper_table import Paper
from planner.services.person_report import person_report
from planner.services.records import add_record
from planner.services.works_council import set_works_council
from planner.ui.dialogs.duplicates import Duplicates
from planner.ui.models.person_paper import person_paper
from planner.ui.models.privacy import privacy_paper
from planner.ui.pages import PAGE_HIGH, PAGE_WIDE
from planner.ui.person_export import ask_person_report
from planner.ui.printing.table_pages import TablePages
from planner.ui.profile_export import ask_profile
from planner.ui.shell import Shell

Picture = Callable[[], QPixmap]


def privacy_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """What somebody sees while the profile is on, and what is handed to a works council."""
    desk = shell.desk
    assert desk is not None
    yield "privacy-on-paper", lambda: _page(shell, privacy_paper(desk.content, desk.words))
    report = person_report(desk.figures, "weber", desk.plan.history("people", "weber"))
    yield "person-on-paper", lambda: _page(shell, person_paper(desk.figures, report, desk.words))
    dialog = ask_person_report(shell, "weber")
    assert dialog is not None
    app.processEvents()
    yield "person-report", dialog.grab
    dialog.reject()
    desk.editor.run(set_works_council, True)
    shell.go("competencies")
    for name, kind, id_ in (("person", "people", "weber"), ("role", "roles", "teamleitung")):
        desk.choose(kind, id_)
        shell.inspecting.open()
        app.processEvents()
        yield f"council-{name}", shell.frame.grab
    profile = ask_profile(shell, "ott")
    assert profile is not None
    app.processEvents()
    yield "council-profile", profile.grab
    profile.reject()
    desk.editor.undo()
    yield from _apart(app, shell)


def _apart(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    desk = shell.desk
    assert desk is not None
    for id_, name in (("s1", "Englich"), ("s2", "Polnish")):
        desk.editor.run(add_record, "competencies", {"id": id_, "name": name})
    desk.editor.run(keep_apart, "competencies", "EN", "s1")
    dialog = Duplicates(desk, "competencies", shell.frame)
    dialog.open()
    app.processEvents()
    yield "duplicates-apart", dialog.grab
    dialog.reject()
    for _ in range(3):
        desk.editor.undo()


def _page(shell: Shell, paper: Paper) -> QPixmap:
    """The first page as it is printed."""
    assert shell.desk is not None
    pages = TablePages(paper, shell.desk.words, label_of(shell.desk.content.plan))
    picture = QPixmap(QSize(round(PAGE_WIDE), round(PAGE_HIGH)))
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    pages.paint(painter, 1)
    painter.end()
    return picture
