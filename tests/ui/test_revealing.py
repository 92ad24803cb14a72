"""What has the keyboard is in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.services.records import add_record
from planner.ui.shell import Shell
from planner.ui.views.inspector_needs import NeedsSection
from planner.ui.views.inspector_next import NextCard
from tests.ui.conftest import OpenWindow
from tests.ui.inspecting import page_of

ENTER = Qt.Key.Key_Return


def in_sight(shell: Shell, widget: QWidget) -> bool:
    inspector = shell.inspecting.inspector
    assert inspector is not None
    place = QRect(widget.mapTo(inspector, QPoint()), widget.size())
    return widget.isVisible() and inspector.rect().contains(place)


def test_enter_on_the_next_step_leads_to_a_form_that_stays_in_sight(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    shell.frame.resize(1280, 600)
    assert shell.desk is not None
    about = {"from": "2028-03-01", "to": "2028-05-31"}
    wave = {"title": "A works in Breslau", "about": about}
    shell.desk.editor.run(add_record, "developments", wave)
    shell.go("developments")
    page = page_of(shell, "developments")
    needs, card = page.findChild(NeedsSection), page.findChild(NextCard)
    assert needs is not None
    assert card is not None
    assert card.button is not None
    card.button.setFocus()
    QTest.keyClick(card.button, ENTER)
    QApplication.processEvents()
    assert needs.what.hasFocus()
    assert in_sight(shell, needs.add)
    for line in ("Polish B1, Anna Kowalczyk + Bernd Maier", "Welding, Anna", "Safety, Bernd"):
        QTest.keyClicks(needs.what, line)
        QTest.keyClick(needs.what, ENTER)
        QApplication.processEvents()
        assert in_sight(shell, needs.add), line
    assert len(shell.desk.content.needs) == 3
