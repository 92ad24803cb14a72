"""What the window remembers over a restart: a second window reads what the first one wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from planner.services.wording import load_words
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opening
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from planner.ui.views.list_place import ListPlace
from planner.ui.views.record_list import RecordListView
from tests.ui.doors import doors_into

Start = Callable[[], Shell]


@pytest.fixture
def start(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Start]:
    """Starts the program anew on the same settings and plans; what ran before is closed."""
    running: list[Shell] = []

    def stop() -> None:
        for shell in running:
            shell.frame.close()
            shell.frame.deleteLater()
        running.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def run() -> Shell:
        stop()
        frame = MainWindow(Settings(tmp_path / "window.ini"), look.colours)
        frame.show()
        shell = Shell(frame, PLACES, load_words("de"), look)
        opening = Opening(shell, doors_into(tmp_path))
        running.append(shell)
        kept = frame.settings.text("plan/last")
        if kept:
            opening.open(Path(kept))
        else:
            opening.open_sample("practice")
        settle()
        return shell

    yield run
    stop()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def show_details(shell: Shell) -> None:
    """Press F4 until it was F4 that opened them."""
    if shell.inspecting.inspector is not None and shell.inspecting.inspector.isVisible():
        QTest.keyClick(shell.frame, Qt.Key.Key_F4)
    QTest.keyClick(shell.frame, Qt.Key.Key_F4)
    settle()


def list_in(shell: Shell, place: str) -> RecordListView:
    view = shell.view(place)
    assert isinstance(view, ListPlace)
    return view.list


def test_the_window_comes_back_where_and_as_large_as_it_was(start: Start) -> None:
    shell = start()
    screen = shell.frame.screen().availableGeometry()
    high = screen.height() - 120  # Qt makes what is larger than the screen fit it
    wide = shell.frame.minimumWidth()
    shell.frame.setGeometry(0, 40, wide, high)
    settle()
    assert start().frame.size().toTuple() == (wide, high)


def test_a_maximised_window_comes_back_maximised(start: Start) -> None:
    start().frame.showMaximized()
    settle()
    assert start().frame.isMaximized()


def test_place_and_tab_come_back(start: Start) -> None:
    shell = start()
    for place, tab in (("competencies", 2), ("ideas", 1), ("needs", 1)):
        shell.go(place)
        view = shell.view(place)
        assert isinstance(view, ListPlace)
        QTest.mouseClick(view.buttons[tab], Qt.MouseButton.LeftButton)
    again = start()
    assert again.place == "needs"
    for place, tab in (("needs", 1), ("competencies", 2), ("ideas", 1), ("signals", 0)):
        again.go(place)
        view = again.view(place)
        assert view is not None
        assert view.tab == tab
        assert isinstance(view, ListPlace)
        assert view.buttons[tab].isChecked()


def test_a_tab_that_is_no_longer_there_is_the_first(start: Start) -> None:
    shell = start()
    shell.settings.keep("tabs/signals", "99")
    shell.go("signals")
    view = shell.view("signals")
    assert view is not None
    assert view.tab == 0


@pytest.mark.parametrize("on", [True, False])
def test_the_details_come_back_as_f4_left_them(start: Start, on: bool) -> None:
    shell = start()
    shell.frame.resize(1400, 800)
    settle()
    show_details(shell)
    if not on:
        QTest.keyClick(shell.frame, Qt.Key.Key_F4)
    again = start()
    again.frame.resize(1400, 800)
    again.go("needs")
    settle()
    inspector = again.inspecting.inspector
    assert (inspector is not None and inspector.isVisible()) == on


def test_the_width_of_the_details_comes_back(start: Start) -> None:
    shell = start()
    shell.frame.resize(1500, 800)
    shell.go("needs")
    show_details(shell)
    splitter = shell.findChild(QSplitter, "sides")
    assert splitter is not None
    handle = splitter.handle(1)
    middle = handle.rect().center()
    before = shell.inspecting.inspector.width()  # type: ignore[union-attr]
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle - QPoint(90, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle - QPoint(90, 0))
    settle()
    drawn = shell.inspecting.inspector.width()  # type: ignore[union-attr]
    assert drawn > before + 60
    again = start()
    again.frame.resize(1500, 800)
    settle()
    assert abs(again.inspecting.inspector.width() - drawn) <= 2  # type: ignore[union-attr]


def test_columns_widths_and_order_come_back(start: Start) -> None:
    shell = start()
    shell.frame.resize(1500, 800)
    shell.go("developments")
    settle()
    table = list_in(shell, "developments").table
    head = table.horizontalHeader()
    shown = [n for n in range(1, head.count()) if not head.isSectionHidden(n)]
    table.show_column(shown[-1], False)
    head.resizeSection(shown[0], head.sectionSize(shown[0]) + 33)
    wide = head.sectionSize(shown[0])
    head.setSortIndicator(shown[0], Qt.SortOrder.DescendingOrder)
    settle()
    again = start()
    settle()
    table = list_in(again, "developments").table
    head = table.horizontalHeader()
    assert head.isSectionHidden(shown[-1])
    assert head.sectionSize(shown[0]) == wide
    assert head.sortIndicatorSection() == shown[0]
    assert head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
