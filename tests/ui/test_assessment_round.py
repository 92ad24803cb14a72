"""A round of assessments in a real window, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.scale import Level
from planner.services.relevelling import change_levels
from planner.ui.dialogs.assessment_round import AssessmentRound
from planner.ui.rounds import begin_round
from planner.ui.shell import Shell
from tests.ui.conftest import OpenWindow
from tests.ui.matrices import matrix_of, said
from tests.ui.windows import TODAY


@pytest.fixture
def page(shell: Shell) -> AssessmentRound:
    place = matrix_of(shell)
    action = next(a for a in place.commands() if a.text() == "Assess in turn…")
    action.trigger()
    QApplication.processEvents()
    found = shell.frame.findChild(AssessmentRound)
    assert found is not None
    return found


def key(page: AssessmentRound, which: Qt.Key, *, control: bool = False) -> None:
    mods = Qt.KeyboardModifier
    QTest.keyClick(page.levels, which, mods.ControlModifier if control else mods.NoModifier)
    QApplication.processEvents()


def begin(page: AssessmentRound, person: str, scope: str = "all") -> None:
    page.whom.setCurrentIndex(page.whom.findData(f"people/{person}"))
    page.what.setCurrentIndex(page.what.findData(scope))
    QTest.keyClick(page, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.turn is not None


def test_digits_assess_one_cell_after_the_other(shell: Shell, page: AssessmentRound) -> None:
    begin(page, "weber")
    assert page.turn is not None
    pairs = list(page.turn.pairs)
    before = {pair: len(said(shell, *pair)) for pair in pairs}
    assert page.where.text() == f"1 of {len(pairs)}"
    assert page.asked.text().startswith("Jonas Weber · ")
    key(page, Qt.Key.Key_2)
    assert page.where.text() == f"2 of {len(pairs)}"
    key(page, Qt.Key.Key_Right)
    key(page, Qt.Key.Key_1)
    first, left, third = (said(shell, *pair) for pair in pairs[:3])
    assert (first[-1].level, first[-1].on, first[-1].kind) == (2, TODAY, "manager")
    assert len(first) == before[pairs[0]] + 1
    assert len(left) == before[pairs[1]]
    assert third[-1].level == 1
    key(page, Qt.Key.Key_Z, control=True)
    assert page.where.text() == f"3 of {len(pairs)}"
    assert len(said(shell, *pairs[2])) == before[pairs[2]]
    key(page, Qt.Key.Key_Left)
    assert page.where.text() == f"2 of {len(pairs)}"
    QTest.keyClick(page.levels, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert shell.desk is not None
    again = begin_round(shell.desk, shell.frame)
    assert again is not None
    begin(again, "weber")
    assert again.turn is not None
    assert again.turn.pairs == pairs[1:], "it goes on with what is left"
    again.reject()


def test_enter_says_the_same_again_and_the_end_is_told(shell: Shell, page: AssessmentRound) -> None:
    begin(page, "voss", "due")
    assert page.said.text().startswith("2 (")
    assert "runs out on 10 Jan 2027" in page.said.text()
    assert "works under guidance" in page.levels.item(2).text()
    key(page, Qt.Key.Key_Return)
    assert said(shell, "voss", "CYB")[-1].level == 2
    assert page.asked.text() == "Done."
    assert not page.levels.isVisible()
    page.reject()


def test_what_was_left_out_is_told_at_the_end(shell: Shell, page: AssessmentRound) -> None:
    begin(page, "weber")
    assert page.turn is not None
    key(page, Qt.Key.Key_Right)
    for _ in page.turn.pairs[1:]:
        key(page, Qt.Key.Key_Return)
    assert page.asked.text() == "Done."
    assert page.said.text().startswith(f"{len(page.turn.pairs) - 1} assessed · 1 left out")
    page.reject()


def test_the_answer_given_last_is_taken_back_wherever_it_stood(
    shell: Shell, page: AssessmentRound
) -> None:
    begin(page, "weber")
    assert page.turn is not None
    pairs = list(page.turn.pairs)
    before = [len(said(shell, *pair)) for pair in pairs[:3]]
    for which in (Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_2):
        key(page, which)
    for _ in range(3):
        key(page, Qt.Key.Key_Left)
    key(page, Qt.Key.Key_1)
    key(page, Qt.Key.Key_Z, control=True)
    assert page.turn.at == 0
    assert [len(said(shell, *pair)) for pair in pairs[:3]] == [n + 1 for n in before]
    key(page, Qt.Key.Key_Z, control=True)
    assert page.turn.at == 2
    assert [len(said(shell, *pair)) for pair in pairs[:3]] == [before[0] + 1, before[1] + 1, before[2]]  # noqa: E501  # fmt: skip
    page.reject()


def test_the_last_answer_of_a_round_can_be_taken_back(shell: Shell, page: AssessmentRound) -> None:
    begin(page, "voss", "due")
    before = len(said(shell, "voss", "CYB"))
    key(page, Qt.Key.Key_1)
    assert page.asked.text() == "Done."
    QTest.keyClick(page.no, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(said(shell, "voss", "CYB")) == before
    assert page.levels.isVisible()
    assert page.no.text() == "Stop for now"
    key(page, Qt.Key.Key_1)
    assert page.asked.text() == "Done."
    page.reject()


def test_a_digit_means_the_label_before_the_place(shell: Shell, page: AssessmentRound) -> None:
    assert shell.desk is not None
    levels = tuple(Level(label=str(n)) for n in range(1, 6))
    shell.desk.editor.run(change_levels, "q", levels, tuple(range(5)))
    begin(page, "voss", "due")
    key(page, Qt.Key.Key_9)
    assert page.asked.text() != "Done.", "no such level: nothing happens"
    key(page, Qt.Key.Key_1)
    assert said(shell, "voss", "CYB")[-1].level == 0
    page.reject()


def test_others_who_look_on_see_no_round(window: OpenWindow, practice: Content) -> None:
    shell = window(practice, lang="de")
    assert shell.desk is not None
    told: list[str] = []
    shell.desk.editor.told.connect(lambda text, _: told.append(text))
    shell.desk.turn_company(True)
    assert begin_round(shell.desk, shell.frame) is None
    assert "F9" in told[0]
