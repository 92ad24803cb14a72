"""What is worked in beside the fields: forecasts, readings, assessments, reviews, needs, teams."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from planner.services.records import add_record, change_record
from planner.ui.shell import Shell
from planner.ui.views.inspector_assessments import AssessmentsSection
from planner.ui.views.inspector_expected import ExpectedSection
from planner.ui.views.inspector_indicators import IndicatorsSection
from planner.ui.views.inspector_members import MembersSection
from planner.ui.views.inspector_needs import NeedsSection
from planner.ui.views.inspector_page import RecordPage
from planner.ui.views.inspector_review import DevelopmentReview, GoalReview
from planner.ui.views.inspector_signals import SignalsSection
from planner.ui.widgets.choice_fields import ChoiceField
from planner.ui.widgets.draft_form import DraftForm
from planner.ui.widgets.field_editor import LineField
from planner.ui.widgets.forecast_field import ForecastField
from planner.ui.widgets.reading_table import ReadingTable
from planner.ui.widgets.step_field import StepField
from planner.ui.widgets.tabled_figure import TabledFigure
from tests.ui.conftest import focus_of
from tests.ui.inspecting import TAB, page_of, record, said_by, type_into, undo, with_more
from tests.ui.windows import TODAY

Part = TypeVar("Part", bound=QWidget)
SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return


def part(page: RecordPage, type_: type[Part]) -> Part:
    found = page.findChild(type_)
    assert found is not None
    return found


def press(button: QPushButton) -> None:
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, SPACE)
    QApplication.processEvents()


def write(line: Any, text: str, end: Qt.Key = ENTER) -> None:
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, end)
    QApplication.processEvents()


def cell(form: DraftForm, name: str) -> Any:
    found = form.cells[name]
    assert isinstance(found, LineField)
    return found.line


def choose(form: DraftForm, name: str, word: str) -> None:
    found = form.cells[name]
    assert isinstance(found, ChoiceField)
    found.box.setFocus()
    QTest.keyClicks(found.box, word)
    found.box.activated.emit(found.box.currentIndex())
    assert found.box.currentText() == word


# -- forecasts -----------------------------------------------------------------------------


def begun(shell: Shell) -> tuple[RecordPage, DraftForm]:
    page = page_of(shell, "developments", "d1")
    field = part(page, ForecastField)
    press(field.new)
    assert field.form is not None
    return page, field.form


def test_probability_is_locked_until_wish_worry_and_hope_are_set(shell: Shell) -> None:
    page, form = begun(shell)
    before = record(shell, page).forecasts
    dates = {"earliest", "likely", "latest"}
    assert form.locked == {"probability", *dates}
    for name, key in (("desire", "2"), ("worry", "0")):
        assert isinstance(form.cells[name], StepField)
        QTest.keyClicks(form.cells[name], key)
        assert form.locked == {"probability", *dates}
    press(form.add)
    assert "missing" in form.told["hope"].text()
    QTest.keyClicks(form.cells["hope"], "3")
    assert form.locked == dates
    type_into(cell(form, "probability"), "70")
    assert form.locked == set()
    for name, text in (("by", "vogt"), ("earliest", "1.10.27"), ("likely", "1.3.28")):
        type_into(cell(form, name), text)
    type_into(cell(form, "latest"), "1.2.28")
    press(form.add)
    assert record(shell, page).forecasts == before
    assert "lies before" in page.rows["forecasts"].told.text()
    type_into(cell(form, "latest"), "1.12.28")
    press(form.add)
    added = record(shell, page).forecasts[-1]
    assert record(shell, page).forecasts[:-1] == before
    assert (added.desire, added.worry, added.hope) == (2, 0, 3)
    assert (added.by, added.probability, added.on) == ("vogt", 0.7, TODAY)
    assert part(page, ForecastField).form is None
    assert shell.desk is not None
    assert shell.desk.editor.undo_title().startswith("Added a forecast")


def test_feelings_are_chosen_by_keys(shell: Shell) -> None:
    _, form = begun(shell)
    wish = form.cells["desire"]
    assert isinstance(wish, StepField)
    for keys, value in (("2", 2), ("-", -2)):
        QTest.keyClicks(wish, keys)
        assert wish.value == value
    QTest.keyClick(wish, Qt.Key.Key_Left)
    QTest.keyClick(wish, Qt.Key.Key_Left)
    assert wish.value == -3
    QTest.keyClicks(wish, "7")
    assert wish.value == -3
    QTest.keyClick(wish, Qt.Key.Key_Delete)
    assert wish.value is None
    QTest.mouseClick(wish.buttons[1], Qt.MouseButton.LeftButton)
    assert (wish.value, wish.accessibleName()[-3:]) == (1, ": 1")


def test_a_forecast_is_drawn_with_a_table_that_says_the_same(shell: Shell) -> None:
    page = page_of(shell, "developments", "d1")
    section = part(page, ExpectedSection)
    newest = record(shell, page).forecasts[-1]
    press(section.curve.as_table)
    table = section.curve.table
    assert table is not None
    shares = [share for _, share in section.curve.figure.curves[0].points]
    assert max(shares) == newest.probability
    said = [table.item(row, 1) for row in range(len(shares))]
    words = page._desk.words
    assert [item.text().partition(" (")[0] for item in said if item] == [
        words.percent(s) for s in shares
    ]
    assert "about" in section.curve.figure.accessibleDescription()
    assert "guessed" not in said_by(page)


def test_the_chance_of_being_ready_is_drawn_with_its_table(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    figure = part(page, TabledFigure)
    ready, wave = figure.figure.curves
    assert next(share for _, share in ready.points) == 0
    assert max(share for _, share in ready.points) <= 1
    assert wave.points[1][1] > wave.points[0][1] == 0
    press(figure.as_table)
    assert figure.table is not None
    assert figure.table.rowCount() >= 5
    assert "most likely" in figure.figure.accessibleDescription()
    assert "Chance of being ready in time: about" in said_by(page)


def test_only_about_when_is_marked_as_guessed(shell: Shell) -> None:
    assert shell.desk is not None
    values = {"id": "new", "title": "Robots", "about": {"from": "2028-01-01", "to": "2028-12-31"}}
    shell.desk.editor.run(add_record, "developments", values)
    page = page_of(shell, "developments", "new")
    chips = [each.accessibleName() for each in part(page, ExpectedSection).findChildren(QWidget)]
    assert "guessed" in chips


# -- readings and reviews ------------------------------------------------------------------


def test_a_reading_is_one_line_and_a_trip_brings_the_development_up(shell: Shell) -> None:
    assert shell.desk is not None
    desk = shell.desk
    values = {"id": "new", "title": "Adverts in Polish", "development": "d1", "threshold": 20}
    desk.editor.run(add_record, "indicators", values)
    page = page_of(shell, "indicators", "new")
    table = part(page, ReadingTable)
    write(table.value, "many")
    assert "no number" in page.rows["readings"].told.text()
    table.value.clear()
    write(table.value, "14")
    assert [(r.on, r.value) for r in record(shell, page).readings] == [(TODAY, 14)]
    page = page_of(shell, "developments", "d1")
    review = part(page, DevelopmentReview)
    assert not review.day.text().startswith("now")
    write(part(page, IndicatorsSection).readings["new"].line, "25")
    review = part(page, DevelopmentReview)
    assert review.day.text() == "now"
    assert "Adverts in Polish" in review.told.text()
    assert page.next is not None
    assert page.next.button is not None
    assert "look" in page.next.button.text().lower()
    assert page.next.findChildren(QLabel)[0].text() == "An early indicator tripped."
    desk.editor.run(add_record, "signals", {"text": "No", "on": str(TODAY), "contradicts": ["d1"]})
    page = page_of(shell, "developments", "d1")
    assert page.next is not None
    assert page.next.findChildren(QLabel)[0].text() == (
        "A signal speaks against it, and an early indicator tripped."
    )
    desk.editor.undo()
    page = page_of(shell, "developments", "d1")
    QTest.keyClick(page, Qt.Key.Key_F8)
    assert record(shell, page).reviews[-1].indicators == ("new",)
    assert part(page, DevelopmentReview).day.text() != "now"


def test_still_true_may_carry_a_line(shell: Shell) -> None:
    page = page_of(shell, "developments", "d1")
    note = part(page, DevelopmentReview).note
    write(note, "They signed the lease.")
    assert record(shell, page).reviews[-1].note == "They signed the lease."
    assert record(shell, page).reviews[-1].on == TODAY
    undo(shell)
    assert record(shell, page).reviews == ()
    page = with_more(page)
    assert "reviews" in page.rows


def test_a_goal_is_realised_or_given_up_with_a_reason(shell: Shell) -> None:
    page = page_of(shell, "goals")
    section = part(page, GoalReview)
    QTest.keyClick(page, Qt.Key.Key_F8)
    assert record(shell, page).reviewed_on == TODAY
    press(section.give_up)
    write(section.reason, "")
    assert "why" in section.trouble.text()
    assert record(shell, page).status == "open"
    write(section.reason, "Nobody asks for it any more.")
    assert (record(shell, page).status, record(shell, page).reason) == (
        "abandoned", "Nobody asks for it any more.",
    )  # fmt: skip
    press(part(page, GoalReview).reopen)
    press(part(page, GoalReview).realised)
    assert record(shell, page).status == "realised"


# -- assessments, needs, teams -------------------------------------------------------------


def test_a_person_is_assessed_in_the_details(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    section = part(page, AssessmentsSection)
    press(section.new)
    form = section.form
    assert form is not None
    press(form.add)
    assert "missing" in form.told["competency"].text()
    type_into(cell(form, "competency"), "polish")
    choose(form, "level", "A2")
    choose(form, "kind", "self")
    type_into(cell(form, "valid_until"), "1.1.20")
    press(form.add)
    assert "lies before" in form.told["valid_until"].text()
    type_into(cell(form, "valid_until"), "1.1.29")
    press(form.add)
    assert shell.desk is not None
    added = list(shell.desk.content.assessments.values())[-1]
    assert (added.person, added.level, added.kind, added.on) == ("weber", 2, "self", TODAY)
    assert added.valid_until == dt.date(2029, 1, 1)
    assert shell.desk.editor.undo_title() == "Assessed Jonas Weber in Polish"
    assert section.form is None
    undo(shell)


def test_a_competency_knows_who_was_assessed(shell: Shell) -> None:
    assert shell.desk is not None
    polish = next(c.id for c in shell.desk.content.competencies.values() if c.name == "Polish")
    page = page_of(shell, "competencies", polish)
    section = part(page, AssessmentsSection)
    names = [link.full for link in section.links]
    assert names == sorted(names)
    press(section.new)
    form = section.form
    assert form is not None
    type_into(cell(form, "person"), "vogt")
    choose(form, "level", "A1")
    press(form.add)
    assert "Katrin Vogt" in [link.full for link in part(page, AssessmentsSection).links]


def test_a_need_is_added_where_its_development_stands(shell: Shell) -> None:
    page = page_of(shell, "developments", "d1")
    section = part(page, NeedsSection)
    press(section.open)
    write(section.what, "English Z9")
    assert "level" in section.trouble.text()
    below = [w.geometry().top() for w in (section.what, section.trouble, section.add)]
    assert below == sorted(below), "what is said of a line stands between it and its button"
    assert section.add.geometry().bottom() < section.kind.geometry().top()
    QTest.keyClicks(section.place, "Customs papers, Nowak")
    QApplication.processEvents()
    assert section.told.isVisible()
    below = [w.geometry().top() for w in (section.place, section.told, section.add_structure)]
    assert below == sorted(below), "also of the other line"
    section.place.clear()
    section.what.clear()
    QTest.keyClicks(section.what, "English B2, Weber + Zora Neu")
    assert "Zora Neu" in section.told.text()
    QTest.keyClick(section.what, ENTER)
    assert shell.desk is not None
    added = list(shell.desk.content.needs.values())[-1]
    assert (added.development, added.people[0], len(added.people)) == ("d1", "weber", 2)
    assert section.what.text() == ""
    assert shell.frame.focusWidget() is section.what


def test_names_join_a_team(shell: Shell) -> None:
    page = page_of(shell, "teams")
    section = part(page, MembersSection)
    section.line.setText("jonas weber, Zoë =SUM(A1)")
    QTest.keyClick(section.line, ENTER)
    assert shell.desk is not None
    people = shell.desk.content.people
    assert people["weber"].team == page.id
    assert "Zoë =SUM(A1)" in [p.name for p in people.values() if p.team == page.id]
    assert shell.desk.editor.undo_title().startswith("Took people into")


# -- typed text outlives edits elsewhere -----------------------------------------------------


def test_what_is_being_filled_in_outlives_an_edit_elsewhere(shell: Shell) -> None:
    page, form = begun(shell)
    QTest.keyClicks(form.cells["desire"], "2")
    note = part(page, DevelopmentReview).note
    QTest.keyClicks(note, "half a sen")
    assert shell.desk is not None
    shell.desk.editor.run(change_record, "developments", "d1", {"criterion": "Lease signed"})
    assert part(page, ForecastField).form is form
    assert form.values["desire"] == 2
    assert note.text() == "half a sen"
    QTest.keyClick(note, TAB)


# -- bad input -------------------------------------------------------------------------------

ODD = ["😀🛠", "שלום עולם", "=SUM(A1)", "x" * 10_000, "line\nbreak\ttab"]


@pytest.mark.parametrize("text", ODD, ids=["emoji", "hebrew", "formula", "long", "breaks"])
def test_any_text_is_kept_as_it_is_or_refused_with_a_cure(shell: Shell, text: str) -> None:
    page = page_of(shell, "developments", "d1")
    note = part(page, DevelopmentReview).note
    note.setText(text)
    QTest.keyClick(note, ENTER)
    assert record(shell, page).reviews[-1].note == " ".join(text.split())
    needs = part(page, NeedsSection)
    press(needs.open)
    needs.what.setText(text)
    QTest.keyClick(needs.what, ENTER)
    assert shell.desk is not None
    if needs.trouble.text():
        assert needs.what.text()
    else:
        need = list(shell.desk.content.needs.values())[-1]
        name = shell.desk.content.competencies[need.competency or ""].name
        assert name.split() == text.split()
    signals = part(page, SignalsSection)
    press(signals.open)
    signals.line.setText(text)
    QTest.keyClick(signals.line, ENTER)
    assert "Nothing here is called" in signals.trouble.text()
    assert len(signals.trouble.text()) < 200


@pytest.mark.parametrize("text", ["=SUM(A1)", "😀", "1e400", "nan", "12 or so", "9" * 40])
def test_a_reading_that_is_no_number_is_refused_and_stays(shell: Shell, text: str) -> None:
    page = page_of(shell, "indicators")
    before = record(shell, page)
    table = part(page, ReadingTable)
    table.value.setText(text)
    QTest.keyClick(table.value, ENTER)
    assert "is no number" in page.rows["readings"].told.text()
    assert table.value.text() == text
    assert record(shell, page) == before


def test_focus_leads_to_the_review_of_what_tripped_and_forgets_it_then(shell: Shell) -> None:
    assert shell.desk is not None
    desk = shell.desk
    values = {
        "id": "new", "title": "Polish adverts", "development": "d1", "threshold": 2,
        "readings": [{"on": TODAY.isoformat(), "value": 3}],
    }  # fmt: skip
    desk.editor.run(add_record, "indicators", values)
    view = focus_of(shell)
    buttons = [b for b in view.findChildren(QPushButton) if b.text() == "Look again"]
    press(next(b for b in buttons if "Polish adverts" in b.accessibleDescription()))
    assert desk.choice == ("developments", "d1")
    QTest.keyClick(shell.inspecting.inspector, Qt.Key.Key_F8)
    QApplication.processEvents()
    named = [b.accessibleDescription() for b in focus_of(shell).findChildren(QPushButton)]
    assert not any("Polish adverts" in each for each in named)
