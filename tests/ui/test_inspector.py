"""The details beside every place: read, changed by real keys, refused at the field, undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from planner import bootstrap
from planner.domain.content import Content
from planner.domain.development import About
from planner.domain.kinds import KINDS
from planner.services.samples import make_sample
from planner.ui.models.fields import Field, fields_of
from planner.ui.shell import Shell
from planner.ui.views.inspector_facts import Facts
from planner.ui.views.inspector_page import RecordPage
from planner.ui.widgets.choice_fields import ChoiceField, YesField
from planner.ui.widgets.entry_table import EntryTable
from planner.ui.widgets.field_editor import LineField
from planner.ui.widgets.line_fields import DayField, LongField
from planner.ui.widgets.reference_fields import ReferenceField, ReferencesField
from tests.ui.conftest import OpenWindow, focus_of, timeline_of
from tests.ui.windows import TODAY, MemoryPlan

ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
EVERY_KIND = [*KINDS, "plan"]


def page_of(shell: Shell, kind: str, id_: str = "") -> RecordPage:
    """A record, chosen and laid out."""
    desk = shell.desk
    assert desk is not None
    desk.choose(kind, id_ or next(iter(desk.content.table(kind))))
    QApplication.processEvents()
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.isVisible()
    assert inspector.page is not None
    return inspector.page


def with_more(page: RecordPage) -> RecordPage:
    """The rare fields too."""
    if fields_of(page.kind).more and not all(
        f.name in page.rows for f in fields_of(page.kind).more
    ):
        page.more.click()
        QApplication.processEvents()
    return page


def record(shell: Shell, page: RecordPage) -> Any:
    assert shell.desk is not None
    return shell.desk.content.get(page.kind, page.id)


def type_into(line: QWidget, text: str, end: Qt.Key = ENTER) -> None:
    """Replace what stands in a line."""
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, end)
    QApplication.processEvents()


def line_of(page: RecordPage, name: str) -> Any:
    editor = page.rows[name].editor
    assert isinstance(editor, LineField)
    return editor.line


def undo(shell: Shell) -> None:
    shell.menus.actions["undo"].trigger()
    QApplication.processEvents()


# -- every kind ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_kind_can_be_opened_with_all_its_fields(shell: Shell, kind: str) -> None:
    page = with_more(page_of(shell, kind))
    fields = fields_of(kind)
    assert page.rows.keys() == {field.name for field in (*fields.main, *fields.more)}
    said = {label.text() for label in page.findChildren(QLabel)}
    for field in fields.main:
        assert field.label in said


CHANGES: dict[str, tuple[str, object]] = {
    "text": ("Something new", "Something new"),
    "number": ("2.5", 2.5),
    "whole": ("4", 4),
    "share": ("70 %", 0.7),
    "day": ("15.9.27", dt.date(2027, 9, 15)),
    "period": ("Q3 2027", About(from_=dt.date(2027, 7, 1), to=dt.date(2027, 9, 30))),
}
"""What is typed into a field of one line, and what it means."""
TYPED: dict[tuple[str, str], tuple[str, object]] = {
    ("developments", "arrived_on"): ("1.11.26", dt.date(2026, 11, 1)),
    ("people", "left"): ("15.9.29", dt.date(2029, 9, 15)),
    ("actions", "start"): ("1.12.26", dt.date(2026, 12, 1)),
    ("actions", "end"): ("15.9.29", dt.date(2029, 9, 15)),
    ("actions", "discussed_on"): ("today", TODAY),
    ("plan", "country"): ("AT", "AT"),
    ("plan", "region"): ("NW", "NW"),
}
FIXED = {"assessments": {"person", "competency", "level", "on", "kind"}}


def lines() -> Iterator[tuple[str, Field]]:
    """Every field of one line that is typed."""
    for kind in EVERY_KIND:
        for field in (*fields_of(kind).main, *fields_of(kind).more):
            if field.editor in CHANGES and field.name not in FIXED.get(kind, ()):
                yield kind, field


@pytest.mark.parametrize(
    ("kind", "field"), [pytest.param(k, f, id=f"{k}-{f.name}") for k, f in lines()]
)
def test_what_is_typed_stands_in_the_plan_and_undo_takes_it_back(
    shell: Shell, kind: str, field: Field
) -> None:
    page = with_more(page_of(shell, kind))
    typed, wanted = TYPED.get((kind, field.name), CHANGES[field.editor])
    if kind == "plan" and field.name == "country":
        type_into(line_of(page, "region"), "")
    elif (kind, field.name) == ("needs", "count"):
        editor = page.rows["people"].editor
        assert isinstance(editor, ReferencesField)
        editor.wished.emit(())
    before = record(shell, page)
    type_into(line_of(page, field.name), typed)
    assert page.rows[field.name].told.text() == ""
    assert getattr(record(shell, page), field.name) == wanted
    undo(shell)
    assert record(shell, page) == before


@pytest.mark.parametrize("kind", [kind for kind in EVERY_KIND if kind != "assessments"])
def test_the_title_is_changed_in_place(shell: Shell, kind: str) -> None:
    page = page_of(shell, kind)
    title = fields_of(kind).title
    assert title is not None
    before = record(shell, page)
    type_into(page.heading.editor.box, "Another title")
    assert getattr(record(shell, page), title.name) == "Another title"
    undo(shell)
    assert record(shell, page) == before
    assert page.heading.editor.box.toPlainText() == getattr(before, title.name)


def choose_another(box: QComboBox) -> None:
    """By keyboard, the next one there is, else the one before."""
    box.setFocus()
    key = Qt.Key.Key_Down if box.currentIndex() + 1 < box.count() else Qt.Key.Key_Up
    QTest.keyClick(box, key)
    QApplication.processEvents()


def test_every_choice_and_every_tick_is_one_step(shell: Shell) -> None:
    tried = 0
    for kind in EVERY_KIND:
        page = with_more(page_of(shell, kind))
        for name, row in page.rows.items():
            if row.field.kept or row.isHidden() or (kind, name) == ("offerings", "from_"):
                continue
            before = record(shell, page)
            if isinstance(row.editor, ChoiceField):
                choose_another(row.editor.box)
            elif isinstance(row.editor, YesField):
                QTest.keyClick(row.editor.box, Qt.Key.Key_Space)
            else:
                continue
            if row.told.text():
                assert record(shell, page) == before, (kind, name)
                continue
            tried += 1
            assert getattr(record(shell, page), name) != getattr(before, name), (kind, name)
            undo(shell)
            assert record(shell, page) == before
    assert tried >= 20


def test_long_texts_are_taken_over_by_tab(shell: Shell) -> None:
    for kind in EVERY_KIND:
        page = page_of(shell, kind)
        editor = page.rows["notes"].editor
        assert isinstance(editor, LongField)
        type_into(editor.box, "First", ENTER)
        assert record(shell, page).notes != "First", "Enter only begins a new line"
        QTest.keyClicks(editor.box, "second")
        QTest.keyClick(editor.box, TAB)
        assert record(shell, page).notes == "First\nsecond", kind


# -- other records ---------------------------------------------------------------------------


def test_a_reference_is_typed_by_parts_of_its_name(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    type_into(line_of(page, "target_role"), "assist")
    role = record(shell, page).target_role
    assert role == "teamassistenz"
    assert line_of(page, "target_role").text() == "Team assistant"
    type_into(line_of(page, "target_role"), "")
    assert record(shell, page).target_role is None


def test_several_are_added_and_taken_out(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    before = record(shell, page).people
    editor = page.rows["people"].editor
    assert isinstance(editor, ReferencesField)
    type_into(editor.line, "vogt")
    assert record(shell, page).people == (*before, "vogt")
    out = next(b for b in editor.findChildren(QAbstractButton) if "Take Katrin" in b.toolTip())
    QTest.keyClick(out, Qt.Key.Key_Space)
    assert record(shell, page).people == before


def test_the_arrow_leads_to_what_is_named(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    editor = page.rows["team"].editor
    assert isinstance(editor, ReferenceField)
    QTest.mouseClick(editor.go, Qt.MouseButton.LeftButton)
    assert shell.desk is not None
    assert shell.desk.choice == ("teams", record(shell, page).team)


# -- entries ---------------------------------------------------------------------------------


def table_of(page: RecordPage, name: str) -> EntryTable:
    editor = page.rows[name].editor
    assert isinstance(editor, EntryTable)
    return editor


def cell(cells: dict[str, Any], name: str) -> Any:
    editor = cells[name]
    assert isinstance(editor, LineField)
    return editor.line


def test_an_absence_is_added_changed_and_taken_out(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    count = len(record(shell, page).absences)
    table = table_of(page, "absences")
    QTest.keyClick(table.add, Qt.Key.Key_Space)
    type_into(cell(table.draft_cells, "start"), "5.7.27")
    assert len(record(shell, page).absences) == count
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    assert "still missing" in page.rows["absences"].told.text()
    assert len(record(shell, page).absences) == count
    type_into(cell(table.draft_cells, "end"), "23.7.27")
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    added = record(shell, page).absences[-1]
    assert (added.start, added.end) == (dt.date(2027, 7, 5), dt.date(2027, 7, 23))
    assert shell.desk is not None
    assert shell.desk.editor.undo_title() == "Added an absence of Jonas Weber"
    type_into(cell(table.rows[-1], "end"), "30.7.27")
    assert record(shell, page).absences[-1].end == dt.date(2027, 7, 30)
    out = [b for b in table.findChildren(QAbstractButton) if b.toolTip().startswith("Take")]
    QTest.keyClick(out[-1], Qt.Key.Key_Space)
    assert len(record(shell, page).absences) == count


def test_a_refused_entry_stays_to_be_mended(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    before = record(shell, page)
    table = table_of(page, "absences")
    table.begin()
    type_into(cell(table.draft_cells, "start"), "23.7.27")
    type_into(cell(table.draft_cells, "end"), "5.7.27")
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    assert "This day lies before “From”" in page.rows["absences"].told.text()
    assert record(shell, page) == before
    type_into(cell(table.draft_cells, "end"), "24.7.27")
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    assert len(record(shell, page).absences) == len(before.absences) + 1


def test_a_forecast_is_added_and_never_overwritten(shell: Shell) -> None:
    page = page_of(shell, "developments", "d1")
    before = record(shell, page).forecasts
    table = table_of(page, "forecasts")
    assert table.rows == []
    table.begin()
    assert cell(table.draft_cells, "on").text() == "23 Nov 2026"
    for name, text in (
        ("by", "vogt"), ("desire", "1"), ("probability", "70"), ("earliest", "1.10.27"),
        ("likely", "1.3.28"), ("latest", "1.12.28"),
    ):  # fmt: skip
        type_into(cell(table.draft_cells, name), text)
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    after = record(shell, page).forecasts
    assert after[:-1] == before
    assert (after[-1].by, after[-1].probability, after[-1].on) == ("vogt", 0.7, TODAY)
    assert after[-1].likely == dt.date(2028, 3, 1)


def test_levels_of_a_new_effect_are_those_of_its_competency(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    before = record(shell, page).effects
    table = table_of(page, "effects")
    table.begin()
    type_into(cell(table.draft_cells, "competency"), "english")
    level = table.draft_cells["to"]
    assert isinstance(level, ChoiceField)
    words = [level.box.itemText(i) for i in range(level.box.count())]
    assert words[-6:] == ["A1", "A2", "B1", "B2", "C1", "C2"]
    level.box.setFocus()
    level.box.setCurrentIndex(words.index("B2"))
    level.box.activated.emit(words.index("B2"))
    QTest.keyClick(table.take, Qt.Key.Key_Space)
    assert len(record(shell, page).effects) == len(before) + 1
    assert record(shell, page).effects[-1].to == 4


def test_what_each_level_means_is_written_beside_it(shell: Shell) -> None:
    page = page_of(shell, "competencies", "PL")
    lines = page.rows["level_texts"].editor.findChildren(LineField)
    type_into(lines[2].line, "gets along on site")
    assert record(shell, page).level_texts == ("", "", "gets along on site")
    type_into(lines[2].line, "")
    assert record(shell, page).level_texts == ()


# -- refused ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "name", "typed", "told"),
    [
        ("actions", "start", "soon", "is no day"),
        ("actions", "end", "1.1.20", "This day lies before “Start”"),
        ("actions", "start", "", "can't be empty"),
        ("actions", "cost", "-5", "outside"),
        ("offerings", "competency", "", "can't be empty"),
        ("offerings", "competency", "Klingon", "Nothing here is called"),
        ("people", "team", "e", "may be"),
        ("plan", "safety", "200", "no usable share"),
        ("people", "hours_per_week", "many", "is not a number"),
    ],
)
def test_a_refused_value_says_why_at_the_field_and_keeps_the_focus(
    shell: Shell, kind: str, name: str, typed: str, told: str
) -> None:
    page = page_of(shell, kind)
    before = record(shell, page)
    line = line_of(page, name)
    shown = line.text()
    for key in (ENTER, TAB):
        type_into(line, typed, key)
        assert told in page.rows[name].told.text()
        assert not page.rows[name].told.isHidden()
        assert line.window().focusWidget() is line
        assert line.text() == typed
    assert record(shell, page) == before
    QTest.keyClick(line, ESC)
    assert line.text() == shown
    assert page.rows[name].told.isHidden()


def test_esc_takes_a_text_back(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    before = record(shell, page)
    type_into(line_of(page, "cost"), "99", ESC)
    type_into(page.heading.editor.box, "Something else", ESC)
    assert line_of(page, "cost").text() in ("", "640")
    assert page.heading.editor.box.toPlainText() == before.title
    assert record(shell, page) == before


def test_a_day_comes_from_the_calendar(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    editor = page.rows["start"].editor
    assert isinstance(editor, DayField)
    calendar = editor.open_calendar()
    assert calendar.selectedDate().toPython() == record(shell, page).start
    QTest.keyClick(calendar, Qt.Key.Key_Right)
    calendar.activated.emit(calendar.selectedDate().addDays(7))
    assert record(shell, page).start == dt.date(2027, 5, 17) + dt.timedelta(days=7)


@pytest.mark.parametrize("text", ["=SUM(A1)", "Ж🙂" * 20, "ا" * 30, "x" * 900])
def test_any_text_can_be_a_name(shell: Shell, text: str) -> None:
    page = page_of(shell, "people", "weber")
    page.heading.editor.box.setFocus()
    page.heading.editor.box.setPlainText(text)
    QTest.keyClick(page.heading.editor.box, ENTER)
    assert record(shell, page).name == text


def test_a_name_that_is_too_long_is_refused_at_the_title(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    page.heading.editor.box.setPlainText("x" * 10_000)
    QTest.keyClick(page.heading.editor.box, ENTER)
    assert "10000 characters" in page.heading.told.text().replace(",", "")
    assert record(shell, page).name == "Jonas Weber"


# -- steps with a meaning of their own ---------------------------------------------------------


def pick(page: RecordPage, name: str, word: str) -> None:
    editor = page.rows[name].editor
    assert isinstance(editor, ChoiceField)
    editor.box.setFocus()
    editor.box.activated.emit(editor.box.findText(word))
    QApplication.processEvents()


def test_a_status_notes_its_day(shell: Shell) -> None:
    page = page_of(shell, "developments", "d1")
    pick(page, "status", "arrived")
    assert (record(shell, page).status, record(shell, page).arrived_on) == ("arrived", TODAY)
    goal = page_of(shell, "goals")
    pick(goal, "status", "abandoned")
    assert "why it is given up" in goal.rows["status"].told.text()
    editor = goal.rows["status"].editor
    assert isinstance(editor, ChoiceField)
    assert editor.box.currentText() == "open"
    pick(goal, "status", "realised")
    assert record(shell, goal).closed_on == TODAY


# -- what is known besides -------------------------------------------------------------------


def facts_of(page: RecordPage) -> Facts:
    assert page.facts is not None
    return page.facts


def said_by(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_an_action_says_why_and_leads_along_the_chain(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    said = said_by(page)
    assert "Ready by 23 Dec 2027" in said
    assert "Chance of being ready in time: about" in said
    assert shell.desk is not None
    link = next(b for b in facts_of(page).links if b.full == "Production in Poland")
    QTest.keyClick(link, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert shell.desk.choice is not None
    assert shell.desk.choice[0] == "developments"
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    leads = {button.full for button in facts_of(inspector.page).links}
    assert {"Polish B1", "Tandem Polish B1"} <= leads
    assert any(title.startswith("Plant East") for title in leads)


def test_the_next_step_is_one_press_away(shell: Shell) -> None:
    from planner.ui.dialogs.planning import PlanSlot

    assert shell.desk is not None
    slot = next(s for s in shell.desk.figures.slots if s.state == "unplanned" and s.competency)
    shell.desk.choose_slot(slot)
    QApplication.processEvents()
    page = page_of(shell, *(shell.desk.choice or ("", "")))
    button = next(b for b in facts_of(page).findChildren(QAbstractButton) if b.text() == "Plan…")
    QTest.keyClick(button, Qt.Key.Key_Space)
    dialog = next(d for d in shell.window().findChildren(PlanSlot) if d.isVisible())
    dialog.close()


def test_the_history_tells_what_was_done(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    type_into(line_of(page, "cost"), "700")
    assert "23 Nov 2026  Changed Tandem Polish B1" in said_by(page)


def test_delete_offers_undo_and_leaves_nothing_behind(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    QTest.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert shell.desk is not None
    assert "a2" not in shell.desk.content.actions
    assert shell.desk.choice is None
    assert shell.undo_bar.isVisible()
    undo(shell)
    assert "a2" in shell.desk.content.actions


# -- edits from elsewhere ----------------------------------------------------------------------


def test_only_what_an_edit_names_is_patched(shell: Shell) -> None:
    from planner.services.records import change_record

    assert shell.desk is not None
    page = page_of(shell, "actions", "a2")
    facts = page.facts
    shell.desk.editor.run(change_record, "partners", "nord", {"notes": "seen"})
    assert page.facts is facts
    shell.desk.editor.run(change_record, "actions", "a2", {"cost": 12})
    assert page.facts is not facts
    assert line_of(page, "cost").text() == "12"
    shell.desk.editor.run(change_record, "people", "weber", {"name": "Jo Weber"})
    assert "Jo Weber" in [b.text() for b in page.findChildren(QAbstractButton)]


def test_what_is_being_typed_outlives_an_edit_elsewhere(shell: Shell) -> None:
    from planner.services.records import change_record

    assert shell.desk is not None
    page = page_of(shell, "actions", "a2")
    line = line_of(page, "cost")
    line.setFocus()
    QTest.keyClicks(line, "12")
    shell.desk.editor.run(change_record, "actions", "a2", {"hours": 99})
    assert line.text().endswith("12")


# -- more fields, F4, languages ----------------------------------------------------------------


def test_more_fields_are_closed_and_remembered_for_each_kind(
    shell: Shell, window: OpenWindow, practice: Content
) -> None:
    page = page_of(shell, "actions")
    assert "fixed" not in page.rows
    QTest.keyClick(page.more, Qt.Key.Key_Space)
    assert not page.rows["fixed"].isHidden()
    assert "sector" not in page_of(shell, "developments").rows
    other = window(practice)
    again = page_of(other, "actions")
    assert not again.rows["fixed"].isHidden()
    QTest.keyClick(again.more, Qt.Key.Key_Space)
    assert again.rows["fixed"].isHidden()
    assert "fixed" not in page_of(window(practice), "actions").rows


def seen(shell: Shell) -> bool:
    inspector = shell.inspecting.inspector
    return inspector is not None and inspector.isVisible()


def test_f4_shows_and_hides_it_and_is_remembered(
    shell: Shell, window: OpenWindow, practice: Content
) -> None:
    action: QAction = shell.menus.actions["inspector"]
    assert action.shortcut() == QKeySequence("F4")
    focus_of(shell)
    assert not seen(shell)
    action.trigger()
    assert seen(shell)
    assert action.isChecked()
    assert "Choose something" in "".join(label.text() for label in shell.findChildren(QLabel))
    action.trigger()
    assert not seen(shell)
    again = window(practice)
    timeline_of(again)
    assert not seen(again)


def test_a_small_window_keeps_its_room_until_f4(shell: Shell) -> None:
    shell.frame.resize(1024, 700)
    QApplication.processEvents()
    assert shell.desk is not None
    shell.desk.choose("actions", "a2")
    assert not seen(shell)
    shell.menus.actions["inspector"].trigger()
    assert seen(shell)


def test_the_settings_of_the_plan_are_a_record_too(shell: Shell) -> None:
    shell.menus.actions["plan"].trigger()
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    assert inspector.page.kind == "plan"
    assert shell.desk is not None
    type_into(line_of(inspector.page, "buffer_weeks"), "6")
    assert shell.desk.content.plan.buffer_weeks == 6
    assert shell.desk.editor.undo_title() == "Changed the plan's settings"


def test_another_language_is_spoken_at_once(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    shell.speak("de")
    said = said_by(page)
    assert "Besprochen am" in said
    assert "Maßnahme" in said
    assert line_of(page, "start").text() == "17.05.2027"
    type_into(line_of(page, "start"), "in 30 Wochen")
    assert record(shell, page).start == TODAY + dt.timedelta(weeks=30)
    type_into(line_of(page, "cost"), "12,5")
    assert record(shell, page).cost == 12.5
    type_into(line_of(page, "cost"), "viel")
    assert "ist keine Zahl" in page.rows["cost"].told.text()


# -- from the places ---------------------------------------------------------------------------


def test_a_bar_that_is_chosen_is_shown(shell: Shell) -> None:
    view = timeline_of(shell).chart_view
    view.choose(view.chart.place_of("a2"))
    assert shell.desk is not None
    assert shell.desk.choice == ("actions", "a2")
    ghost = next(i for i, b in enumerate(view.chart.bars) if b.action is None and b.slot)
    view.choose(ghost)
    slot = view.chart.bars[ghost].slot
    assert slot is not None
    assert shell.desk.choice in (("needs", slot.need), ("people", slot.person))


def test_a_line_of_focus_shows_its_record(shell: Shell) -> None:
    from planner.ui.widgets.click_row import ClickRow

    view = focus_of(shell)
    row = view.findChildren(ClickRow)[0]
    QTest.keyClick(row, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert shell.desk is not None
    assert shell.desk.slot == view.slots[0]
    assert seen(shell)


def test_a_row_of_a_list_is_shown_and_patched(shell: Shell) -> None:
    from planner.ui.views.list_place import ListPlace

    shell.go("developments")
    place = shell.view("developments")
    assert isinstance(place, ListPlace)
    place.list.choose(["d2"])
    QApplication.processEvents()
    assert shell.desk is not None
    assert shell.desk.choice == ("developments", "d2")
    page = page_of(shell, "developments", "d2")
    type_into(page.heading.editor.box, "Renamed beside the list")
    row = place.list.rows.row_of("d2")
    assert row is not None
    assert place.list.model.index(row, 0).data() == "Renamed beside the list"


def test_a_plan_on_the_disk_remembers_what_was_done(
    window: OpenWindow, practice: Content, tmp_path: Path
) -> None:
    path = tmp_path / "p.vorlauf"
    bootstrap.new_plan(path, practice)
    plan = bootstrap.open_plan(path)
    shell = window(plan.store.content, plan=plan)
    page = page_of(shell, "actions", "a2")
    type_into(line_of(page, "cost"), "700")
    type_into(line_of(page, "cost"), "800")
    undo(shell)
    assert record(shell, page).cost == 700
    assert said_by(facts_of(page)).count("Changed Tandem Polish B1") == 1
    type_into(line_of(page, "end"), "1.1.20")
    assert "This day lies before “Start”" in page.rows["end"].told.text()
    shell.leave_plan()
    plan.close()
    again = bootstrap.open_plan(path)
    assert again.store.content.actions["a2"].cost == 700
    again.close()


def test_a_plan_that_may_only_be_read_can_only_be_read(
    window: OpenWindow, practice: Content
) -> None:
    shell = window(practice, plan=MemoryPlan(practice, "asked"))
    for kind in EVERY_KIND:
        page = with_more(page_of(shell, kind))
        assert not page.delete.isVisible()
        for row in page.rows.values():
            if isinstance(row.editor, LineField):
                assert row.editor.line.isReadOnly()
            elif isinstance(row.editor, EntryTable):
                assert row.editor.add.isHidden()


# -- access ------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "de"])
def test_everything_that_takes_the_focus_has_a_name(window: OpenWindow, lang: str) -> None:
    shell = window(make_sample("practice", lang, TODAY), lang)
    for kind in EVERY_KIND:
        page = with_more(page_of(shell, kind))
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name, (kind, widget, widget.parent())


def test_tab_goes_from_top_to_bottom(shell: Shell) -> None:
    page = with_more(page_of(shell, "needs"))
    page.heading.setFocus()
    seen: list[QWidget] = [page.heading.editor.box]
    for _ in range(60):
        QTest.keyClick(seen[-1], TAB)
        now = QApplication.focusWidget()
        if now is None or not page.isAncestorOf(now) or now in seen:
            break
        seen.append(now)
    tops = [widget.mapTo(page, widget.rect().topLeft()).y() for widget in seen]
    assert len(seen) > 10
    assert tops == sorted(tops)


def test_what_waits_in_a_card_of_focus_can_be_looked_at(shell: Shell) -> None:
    from planner.ui.widgets.click_row import ClickRow

    rows = focus_of(shell).findChildren(ClickRow)
    chosen = set()
    for row in rows:
        QTest.keyClick(row, Qt.Key.Key_Space)
        assert shell.desk is not None
        assert shell.desk.choice is not None
        chosen.add(shell.desk.choice[0])
    assert chosen >= {"goals", "partners", "signals", "needs"}


def test_who_names_a_record_is_kept_up_to_date(shell: Shell) -> None:
    from planner.services.records import add_record, delete_record

    page = page_of(shell, "developments", "d2")
    assert shell.desk is not None
    run = shell.desk.editor.run
    values = {"id": "new", "title": "Fresh sign", "development": "d2"}
    run(add_record, "indicators", values)
    assert "Fresh sign" in {link.full for link in facts_of(page).links}
    run(delete_record, "indicators", "new")
    assert "Fresh sign" not in {link.full for link in facts_of(page).links}
