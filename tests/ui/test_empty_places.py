"""Every place of an empty plan says what it is for and has the button of its first step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from planner.services.records import add_record
from planner.services.samples import make_sample
from planner.ui.place import PlaceView
from planner.ui.places import PLACES
from planner.ui.shell import Shell
from planner.ui.views.map_bar import MapBar
from planner.ui.views.matrix_bar import MatrixBar
from planner.ui.views.matrix_foot import MatrixFoot
from tests.ui.conftest import OpenWindow
from tests.ui.windows import TODAY


def place_of(shell: Shell, key: str) -> PlaceView:
    shell.go(key)
    QApplication.processEvents()
    view = shell.view(key)
    assert view is not None
    return view


def first_steps(view: PlaceView) -> Iterator[QPushButton]:
    """Buttons of the page itself, below the bar with the place's own."""
    for button in view.findChildren(QPushButton):
        if button.isVisible() and button.text() and button.objectName() != "link":
            yield button


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize("key", [place.key for place in PLACES])
def test_an_empty_place_says_what_it_is_for_and_has_a_button(
    window: OpenWindow, key: str, lang: str
) -> None:
    view = place_of(window(make_sample("empty", lang, TODAY), lang), key)
    told = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert max(map(len, told), default=0) > 40, told
    assert list(first_steps(view))


def test_where_there_is_nothing_there_is_nothing_to_filter(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    parts: dict[str, tuple[type[QWidget], ...]] = {
        "needs": (MapBar,),
        "competencies": (MatrixBar, MatrixFoot),
    }

    def seen(key: str) -> list[bool]:
        found = [place_of(shell, key).findChildren(kind) for kind in parts[key]]
        return [bar.isVisible() for bars in found for bar in bars]

    assert not any(seen("needs") + seen("competencies"))
    assert shell.desk is not None
    shell.desk.editor.run(add_record, "developments", {"title": "A works in Spain"})
    shell.desk.editor.run(add_record, "people", {"name": "Ada Stone"})
    shell.desk.editor.run(add_record, "competencies", {"name": "Spanish"})
    assert all(seen("needs") + seen("competencies"))


@pytest.mark.parametrize("key", ["focus", "timeline"])
def test_the_button_asks_for_a_line_and_the_place_fills_with_it(
    window: OpenWindow, key: str
) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    view = place_of(shell, key)
    [button] = first_steps(view)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()
    box = shell.top.search
    assert box.hasFocus()
    assert "Type in one line what is coming" in box.found.found.rows[0].text
    assert isinstance(box, QLineEdit)
    QTest.keyClicks(box, "Polish B1, for Weber, spring 2028")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not button.isVisible()


def test_focus_shows_what_comes_next_when_nothing_is_urgent(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    assert shell.desk is not None
    from planner.services.quick_line import note_line

    shell.desk.editor.run(note_line, "Polish B1, for Weber, spring 2028", today=TODAY)
    view = place_of(shell, "focus")
    told = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert "To be sown next" in told
    [slot] = shell.desk.figures.slots
    assert any(shell.words.day(slot.sow_by) in text for text in told)
