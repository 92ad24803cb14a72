"""What is seen of rows in the hand: a name beside the pointer, never over the row one aims at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag

from planner.ui.shell import Shell
from planner.ui.views.carried_label import HIGH, WIDEST
from tests.ui.lists import list_of


def test_rows_in_the_hand_hide_nothing_they_are_dragged_to(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = list_of(shell, "competencies", 1)
    seen: list[tuple[int, int, QPoint, str]] = []

    def carry(drag: QDrag, *_: object) -> None:
        picture = drag.pixmap().deviceIndependentSize().toSize()
        seen.append((picture.width(), picture.height(), drag.hotSpot(), drag.mimeData().text()))

    monkeypatch.setattr(QDrag, "exec", carry)
    view.choose(view.rows.ids[:1])
    view.table.startDrag(Qt.DropAction.LinkAction)
    view.choose(view.rows.ids[:3])
    view.table.startDrag(Qt.DropAction.LinkAction)
    one, three = seen
    for wide, high, spot, _ in seen:
        assert wide <= WIDEST < view.table.viewport().width()
        assert high == HIGH
        assert spot.x() < 0 > spot.y(), "below the pointer and to its right"
    assert len(three[3].split("\n")) == 3
    assert three[0] > one[0], "it says how many more there are"
