"""Fields of the details, changed by real keys, refused at the field, undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from planner.domain.development import About
from planner.ui.models.fields import Field, fields_of
from planner.ui.shell import Shell
from planner.ui.views.inspector_page import RecordPage
from planner.ui.widgets.choice_fields import ChoiceField, YesField
from planner.ui.widgets.line_fields import DayField, LongField
from planner.ui.widgets.reference_fields import ReferencesField
from tests.ui.inspecting import (
    ENTER,
    ESC,
    EVERY_KIND,
    TAB,
    line_of,
    page_of,
    record,
    type_into,
    undo,
    with_more,
)
from tests.ui.windows import TODAY

# -- every kind ----------------------------------------------------------------------------


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
    "money": ("EUR 1,250", 1250.0),
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
    ("attachments", "media_type"): ("text/html", "text/html"),
}
FIXED = {
    "assessments": {"person", "competency", "level", "on", "kind"},
    "baselines": {"on"},
    "attachments": {"link"},
}


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


# -- refused -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "name", "typed", "told"),
    [
        ("actions", "start", "soon", "is no time"),
        ("actions", "end", "1.1.20", "This day lies before “Start”"),
        ("actions", "start", "", "can't be empty"),
        ("actions", "cost", "-5", "outside"),
        ("offerings", "competency", "", "can't be empty"),
        ("offerings", "competency", "Klingon", "Nothing here is called"),
        ("people", "team", "e", "may be"),
        ("plan", "safety", "200", "no usable share"),
        ("people", "hours_per_week", "many", "is no number"),
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


def test_a_view_is_seen_from_the_first_day_of_a_period_to_the_last(shell: Shell) -> None:
    page = with_more(page_of(shell, "saved_views"))
    for name in ("first", "last"):
        type_into(line_of(page, name), "Q3 2027")
    view = record(shell, page)
    assert (view.first, view.last) == (dt.date(2027, 7, 1), dt.date(2027, 9, 30))


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


# -- steps with a meaning of their own -----------------------------------------------------


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
