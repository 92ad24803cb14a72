"""Grading cell after cell: Enter goes on by person or by competency, and that is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from planner.domain.content import Content
from planner.ui.shell import Shell
from planner.ui.views.matrix_place import MatrixPlace
from planner.ui.views.matrix_scene import Place
from tests.ui.conftest import OpenWindow
from tests.ui.matrices import go_to, matrix_of, press, said, type_level

K, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def choose(button: QToolButton, line: str) -> None:
    """A line of a button's menu."""
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == line).trigger()
    QApplication.processEvents()


def at(place: MatrixPlace) -> tuple[str, str]:
    """Whose cell the keyboard is on."""
    cell = place.matrix_view.kept()
    assert cell is not None
    return place.matrix_view.matrix.pair(cell)


def test_enter_after_a_digit_goes_on_to_the_right(shell: Shell) -> None:
    place = matrix_of(shell)
    begun = go_to(place, "stein", "SIM")
    type_level(place, "2")
    assert at(place) == ("stein", "SIM"), "what was typed stays in sight until Enter"
    press(place, K.Key_Return)
    assert place.matrix_view.scene.at == Place(begun.row, begun.column + 1)
    assert not QApplication.activeModalWidget()
    press(place, K.Key_Return, SHIFT)
    assert at(place) == ("stein", "SIM")
    assert said(shell, "stein", "SIM")[-1].level == 2


def test_letters_and_enter_go_on_too_and_a_refusal_stays(shell: Shell) -> None:
    place = matrix_of(shell)
    begun = go_to(place, "moll", "HV")
    type_level(place, "2")
    press(place, K.Key_Return)
    assert said(shell, "moll", "HV")[-1].level == 2, "a number counts where labels are words"
    assert place.matrix_view.scene.at == Place(begun.row, begun.column + 1)
    go_to(place, "weber", "PL")
    before = said(shell, "weber", "PL")
    type_level(place, "b9")
    press(place, K.Key_Return)
    assert place.typing.trouble.isVisible()
    assert at(place) == ("weber", "PL")
    assert said(shell, "weber", "PL") == before


def test_by_competency_enter_goes_down_past_heads_and_on_with_the_next(shell: Shell) -> None:
    place = matrix_of(shell)
    matrix = place.matrix_view.matrix
    choose(place.foot.grading, "by competency ↓")
    people = [n for n in matrix.persons.tolist() if n >= 0]
    first, second = (int(n) for n in matrix.skills[:2])
    place.matrix_view.choose_cell((people[0], first))
    walked = []
    for _ in people:
        cell = place.matrix_view.kept()
        assert cell is not None
        walked.append(cell)
        press(place, K.Key_Return)
    assert walked == [(person, first) for person in people]
    assert place.matrix_view.kept() == (people[0], second)
    press(place, K.Key_Return, SHIFT)
    assert place.matrix_view.kept() == (people[-1], first)


def test_at_the_very_end_enter_stays(shell: Shell) -> None:
    place = matrix_of(shell)
    view = place.matrix_view
    last = Place(len(view.matrix.rows) - 1, len(view.matrix.columns) - 1)
    view.choose(last)
    press(place, K.Key_Return)
    assert view.scene.at == last


def test_a_level_may_go_on_by_itself_and_enter_leaves_none_out(shell: Shell) -> None:
    place = matrix_of(shell)
    choose(place.foot.grading, "by competency ↓")
    choose(place.foot.grading, "Go on by itself after each level")
    matrix = place.matrix_view.matrix
    begun = go_to(place, "adler", "SIM")
    below = matrix.pair(matrix.cell(begun.row + 1, begun.column))  # type: ignore[arg-type]
    type_level(place, "1")
    assert at(place) == below
    press(place, K.Key_Return)
    assert at(place) == below, "Enter after it is only a habit"
    type_level(place, "3")
    press(place, K.Key_Down)
    assert place.matrix_view.scene.at.row == begun.row + 3
    assert said(shell, "adler", "SIM")[-1].level == 1
    assert said(shell, *below)[-1].level == 3


def test_f2_and_a_double_click_ask_for_all_of_an_assessment(shell: Shell) -> None:
    place = matrix_of(shell)
    asked: list[bool] = []
    place.matrix_view.entry_asked.connect(lambda: asked.append(True))
    go_to(place, "weber", "PL")
    press(place, K.Key_F2)
    assert asked == [True]


@pytest.mark.parametrize("lang", ["en", "de"])
def test_the_way_is_named_and_remembered(window: OpenWindow, practice: Content, lang: str) -> None:
    shell = window(practice, lang)
    place = matrix_of(shell)
    words = {"en": ("Enter goes on: by person → ▾", "by competency ↓"),
             "de": ("Eingabe: je Person → ▾", "je Kompetenz ↓")}[lang]  # fmt: skip
    assert place.foot.grading.text() == words[0]
    assert place.foot.grading.accessibleName()
    choose(place.foot.grading, words[1])
    assert words[1] in place.foot.grading.text()
    again = matrix_of(window(practice, lang))
    assert again.matrix_view.grading == "competency"
