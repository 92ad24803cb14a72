"""Pictures of what is attached: to a structure, to a proof, and while a proof is entered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.attaching import attach, given_file, given_link
from planner.ui.shell import Shell
from planner.ui.views.inspector_assessments import AssessmentsSection
from planner.ui.views.inspector_page import RecordPage
from tests.badges import ASSERTION, CREDENTIAL, written

Picture = Callable[[], QPixmap]


def attachment_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """Each is taken back, so that the plan is as it was."""
    desk = shell.desk
    assert desk is not None
    shell.inspecting.open()
    drafts = [
        given_file("Kostenvergleich Prüfstand.xlsx", b"x" * 34_000),
        given_link("https://intranet.example.org/standards/fire-test.pdf"),
    ]
    desk.editor.run(attach, "needs", "n3", drafts, today=desk.today)
    yield "attachments-structure", _page(app, shell, "needs", "n3").grab
    said = next(a for a in desk.content.assessments.values() if a.kind == "evidence")
    proof = [given_file("fachkunde-hochvolt.json", written(CREDENTIAL))]
    desk.editor.run(attach, "assessments", said.id, proof, today=desk.today)
    yield "attachments-proof", _page(app, shell, "assessments", said.id).grab
    page = _page(app, shell, "people", "kaya")
    section = page.findChild(AssessmentsSection)
    assert section is not None
    section.begin()
    assert section.form is not None
    assert section.proof is not None
    section.form.fill("kind", "evidence")
    section.proof.given = [given_file("polnisch-b1.json", written(ASSERTION))]
    section.proof.show_given()
    yield "attachments-new-proof", _settled(app, page)
    desk.choose("attachments", "att1")
    app.processEvents()
    yield "attachments-file", _page(app, shell, "attachments", "att1").grab
    desk.choose_cell(said.person, said.competency)
    app.processEvents()
    yield "attachments-cell", shell.inspecting.inspector.grab  # type: ignore[union-attr]
    desk.editor.undo()
    desk.editor.undo()
    desk.choose()
    shell.settings.keep("window/inspector", "")
    shell.inspecting.show()


def _settled(app: QApplication, page: RecordPage) -> Picture:
    def grab() -> QPixmap:
        app.processEvents()
        app.processEvents()
        return page.grab()

    return grab


def _page(app: QApplication, shell: Shell, kind: str, id_: str) -> RecordPage:
    assert shell.desk is not None
    shell.desk.choose(kind, id_)
    app.processEvents()
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    inspector.page.adjustSize()
    return inspector.page
