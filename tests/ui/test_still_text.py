"""A text that changes often and asks for room only where it needs another height."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.widgets.still_text import StillText

ONE, TWO = "Moved the course to 1 May", "Moved the course to 1 May\nMoved the course to 3 June"


class Asked(QObject):
    """How often the page was to be laid out anew."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLabel("History"))
    return made


def shown(page: QWidget, told: str) -> StillText:
    line = StillText("small")
    column = page.layout()
    assert isinstance(column, QVBoxLayout)
    column.addWidget(line)
    column.addStretch(1)
    line.say(told)
    page.resize(300, 200)
    page.show()
    QApplication.processEvents()
    return line


def test_it_asks_for_room_only_where_it_needs_another_height(page: QWidget) -> None:
    line = shown(page, ONE)
    asked = Asked()
    page.installEventFilter(asked)
    line.say("Moved the course to 2 May")
    QApplication.processEvents()
    assert asked.times == 0
    low = line.height()
    line.say(TWO)
    QApplication.processEvents()
    assert asked.times == 1
    assert line.height() >= 2 * line.label.fontMetrics().lineSpacing() > low
    assert line.label.geometry() == line.rect()
    assert line.label.text() == TWO


def test_it_is_broken_where_its_page_is_narrow(page: QWidget) -> None:
    line = shown(page, ONE)
    low = line.height()
    page.resize(120, 200)
    QApplication.processEvents()
    assert line.height() > low
    assert line.height() >= line.label.heightForWidth(line.width())


def test_without_a_text_it_is_not_there(page: QWidget) -> None:
    line = shown(page, "")
    assert not line.isVisible()
    line.say(ONE)
    assert line.isVisible()
    line.say("")
    assert not line.isVisible()
