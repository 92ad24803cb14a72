"""Lines between parts: moved by the keyboard as by the mouse, named, and kept."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.content import Content
from planner.ui.dialogs.help import HelpWindow
from planner.ui.shell import Shell
from planner.ui.widgets.divided import STEP, STRIDE, Divider
from tests.ui.conftest import OpenWindow, timeline_of

NAME, TOLD = QAccessible.Text.Name, QAccessible.Text.Description


def press(key: Qt.Key, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget(), key, held)


def go_to_line(shell: Shell) -> None:
    QTest.keyClick(shell.frame, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)


def opened(window: OpenWindow, content: Content, lang: str = "en") -> Shell:
    shell = window(content, lang)
    shell.frame.resize(1500, 900)
    shell.frame.activateWindow()
    QApplication.processEvents()
    return shell


def details_of(shell: Shell) -> QWidget:
    shell.go("needs")
    assert shell.desk is not None
    shell.desk.choose("needs", next(iter(shell.desk.content.needs)))
    QApplication.processEvents()
    details = shell.inspecting.inspector
    assert details is not None
    assert details.isVisible()
    return details


def test_the_details_are_made_wider_by_keys_and_stay_so(
    window: OpenWindow, practice: Content
) -> None:
    shell = opened(window, practice)
    details = details_of(shell)
    was, before = QApplication.focusWidget(), details.width()
    go_to_line(shell)
    line = QApplication.focusWidget()
    assert isinstance(line, Divider)
    press(Qt.Key.Key_Left)
    assert details.width() == before + STEP
    press(Qt.Key.Key_Left, shift=True)
    assert details.width() == before + STEP + STRIDE
    press(Qt.Key.Key_Up)
    assert details.width() == before + STEP + STRIDE
    spoken = QAccessible.queryAccessibleInterface(line)
    assert spoken.role() == QAccessible.Role.Splitter
    assert details.accessibleName() in spoken.text(NAME)
    assert str(details.width()) in spoken.text(TOLD)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is was
    again = details_of(opened(window, practice))
    assert abs(again.width() - before - STEP - STRIDE) <= 2


def test_the_end_keys_go_as_far_as_the_parts_allow(window: OpenWindow, practice: Content) -> None:
    shell = opened(window, practice, "de")
    details = details_of(shell)
    go_to_line(shell)
    press(Qt.Key.Key_Home)
    widest = details.width()
    press(Qt.Key.Key_End)
    assert details.width() < widest - STRIDE
    assert details.isVisible()
    line = QApplication.focusWidget()
    assert "Trennlinie" in QAccessible.queryAccessibleInterface(line).text(NAME)


def test_the_table_under_a_chart_is_made_higher_by_keys_and_stays_so(
    window: OpenWindow, practice: Content
) -> None:
    def table_of(shell: Shell) -> QWidget:
        table = timeline_of(shell)
        QTest.keyClick(shell.frame, Qt.Key.Key_F6)
        QApplication.processEvents()
        assert table.table is not None
        return table.table

    shell = opened(window, practice)
    table = table_of(shell)
    high = table.height()
    go_to_line(shell)
    line = QApplication.focusWidget()
    assert isinstance(line, Divider)
    if line.orientation() == Qt.Orientation.Horizontal:  # that of the details comes first
        go_to_line(shell)
    press(Qt.Key.Key_Up, shift=True)
    assert table.height() == high + STRIDE
    assert abs(table_of(opened(window, practice)).height() - high - STRIDE) <= 2


def test_where_nothing_is_divided_the_key_says_so(window: OpenWindow, practice: Content) -> None:
    shell = opened(window, practice)
    shell.go("focus")
    told: list[str] = []
    shell.bottom.tell = lambda text, _: told.append(text)  # type: ignore[method-assign]
    go_to_line(shell)
    assert "F4" in told[0]


def test_the_pages_of_the_manual_keep_their_width(shell: Shell) -> None:
    def opened_side() -> tuple[HelpWindow, QWidget]:
        manual = HelpWindow(shell.words, shell.look, shell)
        manual.show()
        QApplication.processEvents()
        side = manual.findChild(QWidget, "helpSide")
        assert side is not None
        return manual, side

    manual, side = opened_side()
    before = side.width()
    (line,) = (each for each in manual.findChildren(Divider) if each.isVisible())
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    QTest.mouseMove(line, line.rect().center() + QPoint(40, 0))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=line.rect().center() + QPoint(40, 0))
    drawn = side.width()
    assert drawn > before + 20
    QTest.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert side.width() == drawn + STRIDE
    manual.close()
    other, side = opened_side()
    assert abs(side.width() - drawn - STRIDE) <= 2
    other.close()
