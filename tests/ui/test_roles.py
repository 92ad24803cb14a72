"""Roles in the details: what is still missing, the target role, and dated requirements."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from planner.services.people import assess
from planner.services.records import add_record
from planner.ui.shell import Shell
from planner.ui.views.inspector_next import NextCard
from planner.ui.views.inspector_page import RecordPage
from planner.ui.views.inspector_roles import MissingSection, RolePeopleSection
from planner.ui.widgets.entry_table import EntryTable
from tests.ui.inspecting import page_of, record, said_by, undo
from tests.ui.windows import TODAY

Part = TypeVar("Part", bound=QWidget)


def part(page: RecordPage, type_: type[Part]) -> Part:
    found = page.findChild(type_)
    assert found is not None
    return found


def choose(box: QComboBox, role: str) -> None:
    at = box.findData(role)
    box.setCurrentIndex(at)
    box.activated.emit(at)
    QApplication.processEvents()


def test_a_person_is_seen_beside_the_target_role_and_any_other(shell: Shell) -> None:
    page = page_of(shell, "people", "ott")
    section = part(page, MissingSection)
    assert section.role.currentText() == "Team assistant (target role)"
    assert "Held: 1 of 3. Missing: Team assistance by 2 levels (must be there" in said_by(section)
    assert section.path.isVisible()
    assert not section.aim.isVisible()
    choose(section.role, "teamleitung")
    assert "Held: 0 of 2." in said_by(section)
    assert section.aim.isVisible()


def test_a_role_becomes_the_target_and_back(shell: Shell) -> None:
    page = page_of(shell, "people", "kaya")
    section = part(page, MissingSection)
    assert section.role.currentText() == "Choose a role …"
    choose(section.role, "teamleitung")
    section.aim.click()
    assert record(shell, page).target_role == "teamleitung"
    assert section.path.isVisible()
    undo(shell)
    assert record(shell, page).target_role is None


def test_a_line_leads_to_the_cell(shell: Shell) -> None:
    section = part(page_of(shell, "people", "ott"), MissingSection)
    section.links[0].click()
    QApplication.processEvents()
    assert shell.desk is not None
    assert shell.desk.cell == ("ott", "BUE")


def test_a_role_names_its_people_and_hears_of_new_levels(shell: Shell) -> None:
    assert shell.desk is not None
    section = part(page_of(shell, "roles", "teamassistenz"), RolePeopleSection)
    assert [link.text() for link in section.links] == ["Sabine Ott"]
    assert "Team assistance (2 levels, must be there)" in said_by(section)
    shell.desk.editor.run(lambda store: assess(store, "ott", "BUE", 3, today=TODAY))
    assert "Team assistance (" not in said_by(section)


def test_a_role_nobody_holds_asks_for_somebody_and_takes_a_name(shell: Shell) -> None:
    assert shell.desk is not None
    desk = shell.desk
    desk.editor.run(
        add_record, "roles", {"id": "r9", "requires": [{"competency": "PL", "level": 1}]}
    )
    page = page_of(shell, "roles", "r9")
    step = part(page, NextCard)
    assert "Nobody holds this role or wants to yet." in said_by(step)
    assert step.button is not None
    step.button.click()
    section = part(page, RolePeopleSection)
    assert shell.frame.focusWidget() is section.names.line
    QTest.keyClicks(section.names.line, "sabine ott")
    QTest.keyClick(section.names.line, Qt.Key.Key_Return)
    assert desk.content.people["ott"].role == "r9"
    assert [link.text() for link in section.links] == ["Sabine Ott"]
    assert "Nobody holds" not in said_by(page)
    QTest.keyClicks(section.names.line, "Ada New")
    QTest.keyClick(section.names.line, Qt.Key.Key_Return)
    desk.editor.run(add_record, "people", {"id": "ada2", "name": "Ada New"})
    QTest.keyClicks(section.names.line, "Ada New")
    QTest.keyClick(section.names.line, Qt.Key.Key_Return)
    assert "Ada New" in section.names.trouble.text()
    assert section.names.line.text() == "Ada New", "what was refused can be mended"


def test_a_wheel_that_scrolls_past_chooses_no_other_role(shell: Shell) -> None:
    section = part(page_of(shell, "people", "ott"), MissingSection)
    before = section.role.currentText()
    middle, none = QPointF(section.role.rect().center()), Qt.MouseButton.NoButton
    at, keys = QPointF(section.role.mapToGlobal(middle)), Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(middle, at, QPoint(), QPoint(0, -120), none, keys,
                       Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(section.role, turn)
    assert section.role.currentText() == before


def test_what_is_held_is_hidden_in_company(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.turn_company(True)
    for kind, id_, type_ in (
        ("people", "ott", MissingSection),
        ("roles", "teamassistenz", RolePeopleSection),
    ):
        told = said_by(part(page_of(shell, kind, id_), type_))
        assert "hidden" in told
        assert "2 levels" not in told


def test_a_page_that_was_left_hears_nothing_more(shell: Shell) -> None:
    assert shell.desk is not None
    page_of(shell, "roles", "teamassistenz")
    page_of(shell, "people", "ott")
    page_of(shell, "teams")
    said_by(shell.frame)
    shell.desk.editor.run(lambda store: assess(store, "ott", "BUE", 2, today=TODAY))


def test_asking_for_another_level_adds_a_line_from_today(shell: Shell) -> None:
    page = page_of(shell, "roles", "teamassistenz")
    before = record(shell, page).requires
    table = page.rows["requires"].editor
    assert isinstance(table, EntryTable)
    table.begin()
    table.draft_cells["competency"].wished.emit("MOD")
    table.draft_cells["level"].wished.emit(3)
    table.take.click()
    after = record(shell, page).requires
    assert after[:-1] == before
    assert (after[-1].competency, after[-1].level, after[-1].from_) == ("MOD", 3, TODAY)
    table.begin()
    table.draft_cells["competency"].wished.emit("PL")
    table.draft_cells["level"].wished.emit(1)
    table.take.click()
    assert record(shell, page).requires[-1].from_ is None
