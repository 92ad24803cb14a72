"""A table of facts keeps its figures in sight; long texts give way first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.widgets.fact_table import LEAST, WIDEST, FactTable, shortened

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
WIDE = "A development with quite a long name, and a little more"


@given(st.lists(st.integers(20, WIDEST), min_size=1, max_size=9), st.integers(50, 2000))
def test_columns_fit_as_soon_as_they_can(wanted: list[int], room: int) -> None:
    widest = shortened(wanted, room)
    taken = sum(min(each, widest) for each in wanted)
    if sum(wanted) <= room:
        assert taken == sum(wanted)
    else:
        assert taken <= room or widest == LEAST
        assert widest == LEAST or taken > room - len(wanted)  # no room is given away


def test_the_last_figure_is_seen_however_long_the_names(qtbot: QtBot) -> None:
    rows = [[WIDE, WIDE, "3", "1"]] * 3
    table = FactTable("Gaps", ["Development", "Competency", "Needed", "There"], rows)
    qtbot.addWidget(table)
    table.resize(480, table.height())
    table.show()
    QApplication.processEvents()
    assert not table.horizontalScrollBar().isVisible()
    assert table.columnViewportPosition(3) + 20 < table.viewport().width()
    assert table.columnWidth(2) < LEAST
    table.resize(1000, table.height())
    assert table.columnWidth(0) > 250


def test_long_heads_are_broken_before_names_are_shortened(qtbot: QtBot) -> None:
    head = ["Development", "Ready in time, all of them", "Levels still missing", "Needed by then"]
    table = FactTable("Gaps", head, [["A development of some length", "3", "1", "2"]] * 3)
    qtbot.addWidget(table)
    table.show()
    broken = sum(table._broken)
    assert broken + 40 < sum(table._wanted)
    table.resize(broken + 30, table.height())
    QApplication.processEvents()
    shown = [table.horizontalHeaderItem(at).text() for at in range(4)]
    assert shown == ["Development", "Ready in time,\nall of them", "Levels still\nmissing",
                     "Needed\nby then"]  # fmt: skip
    text = table.sizeHintForColumn(0)
    assert table.columnWidth(0) >= text
    told = table.horizontalHeader().model().headerData(1, Qt.Orientation.Horizontal, ACCESSIBLE)
    assert told == head[1]
    table.copy()
    assert QApplication.clipboard().text().startswith("\t".join(head))
    table.resize(1000, table.height())
    assert [table.horizontalHeaderItem(at).text() for at in range(4)] == head
    table.say(["Vorhaben", "Pünktlich", "Fehlend", "Gebraucht"], [])
    told = table.horizontalHeader().model().headerData(1, Qt.Orientation.Horizontal, ACCESSIBLE)
    assert told == "Pünktlich"
