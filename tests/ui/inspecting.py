"""Records in the details, for tests: choosing, typing, reading what stands there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from planner.domain.kinds import KINDS
from planner.services.records import add_record
from planner.ui.models.fields import fields_of
from planner.ui.shell import Shell
from planner.ui.views.inspector_facts import Facts
from planner.ui.views.inspector_page import RecordPage
from planner.ui.widgets.field_editor import LineField

ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
EVERY_KIND = [*KINDS, "plan"]
NEEDED: dict[str, dict[str, Any]] = {
    "baselines": {"on": "2026-09-01"},
    "attachments": {"of": {"kind": "people", "id": "ott"}, "link": "https://example.org/b1"},
}
"""What a record must hold beside its title."""


def page_of(shell: Shell, kind: str, id_: str = "") -> RecordPage:
    """A record, chosen and laid out."""
    desk = shell.desk
    assert desk is not None
    if kind != "plan" and not desk.content.table(kind):  # the practice plan holds none of them
        title = fields_of(kind).title
        assert title is not None
        desk.editor.run(add_record, kind, {title.key: "Something", **NEEDED.get(kind, {})})
    desk.choose(kind, id_ or next(iter(desk.content.table(kind))))
    QApplication.processEvents()
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.isVisible()
    assert inspector.page is not None
    return inspector.page


def with_more(page: RecordPage) -> RecordPage:
    """The rare fields too."""
    if fields_of(page.kind).more and not all(
        f.name in page.rows for f in fields_of(page.kind).more
    ):
        page.more.click()
        QApplication.processEvents()
    return page


def record(shell: Shell, page: RecordPage) -> Any:
    assert shell.desk is not None
    return shell.desk.content.get(page.kind, page.id)


def type_into(line: QWidget, text: str, end: Qt.Key = ENTER) -> None:
    """Replace what stands in a line."""
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, end)
    QApplication.processEvents()


def line_of(page: RecordPage, name: str) -> Any:
    editor = page.rows[name].editor
    assert isinstance(editor, LineField)
    return editor.line


def undo(shell: Shell) -> None:
    shell.menus.actions["undo"].trigger()
    QApplication.processEvents()


def facts_of(page: RecordPage) -> Facts:
    assert page.facts is not None
    return page.facts


def said_by(page: QWidget) -> str:
    """What stands on a page now; what was taken away a moment ago is not read."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return "\n".join(label.text() for label in page.findChildren(QLabel))
