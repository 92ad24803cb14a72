"""Every kind of record has one sensible next step, and its button does it."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from planner.domain.kinds import KINDS
from planner.services.keeping_apart import keep_apart
from planner.services.people import assess
from planner.services.records import add_record, change_record
from planner.ui.models.next_steps_of_kinds import STEPS
from planner.ui.shell import Shell
from planner.ui.views.inspector_page import RecordPage
from tests.ui.inspecting import EVERY_KIND, page_of, record
from tests.ui.windows import TODAY


def told(page: RecordPage) -> str:
    assert page.next is not None
    return page.next.findChildren(QLabel)[0].text()


def press(page: RecordPage) -> None:
    assert page.next is not None
    assert page.next.button is not None
    QTest.keyClick(page.next.button, Qt.Key.Key_Space)
    QApplication.processEvents()


def test_no_kind_is_forgotten() -> None:
    assert STEPS.keys() == {*KINDS, "plan"}


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_there_is_always_a_sentence_and_a_button_if_something_waits(
    shell: Shell, kind: str
) -> None:
    page = page_of(shell, kind)
    assert told(page)
    assert page.next is not None
    assert (page.next.button is None) == ("Nothing has to be done" in told(page))


def test_an_action_goes_from_idea_to_done_one_press_a_step(shell: Shell) -> None:
    assert shell.desk is not None
    page = page_of(shell, "actions", "a2")
    days = {"start": "2026-10-01", "end": "2026-11-01"}
    values = {"status": "idea", "discussed_on": None, **days}
    shell.desk.editor.run(change_record, "actions", "a2", values)
    press(page)
    assert record(shell, page).discussed_on == TODAY
    for status in ("planned", "booked", "running", "done"):
        press(page)
        assert record(shell, page).status == status
    assert "Did it work" in told(page)
    press(page)
    assert "check" in page.rows
    assert page.rows["check"].isVisible()


def test_a_hunch_is_led_from_its_date_to_its_first_need(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.editor.run(add_record, "developments", {"id": "new", "title": "Robots"})
    page = page_of(shell, "developments", "new")
    assert "about when" in told(page)
    press(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.rows["about"].isAncestorOf(focus)
    QTest.keyClicks(focus, "spring 2028")
    QTest.keyClick(focus, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "ask of us" in told(page)
    press(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "English B2")
    QTest.keyClick(focus, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert any(need.development == "new" for need in shell.desk.content.needs.values())


def test_a_partner_is_spoken_with_in_one_press(shell: Shell) -> None:
    assert shell.desk is not None
    page = page_of(shell, "partners")
    values = {"contact_rhythm": 5, "last_contact": "2026-10-01"}
    shell.desk.editor.run(change_record, "partners", page.id, values)
    assert "speak with each other" in told(page)
    press(page)
    assert record(shell, page).last_contact == TODAY
    assert "Nothing has to be done" in told(page)


def test_an_offering_names_only_whom_it_leads_on(shell: Shell) -> None:
    """Katrin Vogt needs Polish A1: the evening course begins that, the tandem to B1 does not."""
    assert "Katrin Vogt" in told(page_of(shell, "offerings", "o1"))
    assert "Nothing has to be done" in told(page_of(shell, "offerings", "o3"))


def test_a_competency_names_what_is_most_urgent_in_it(shell: Shell) -> None:
    assert "Polish B1 comes too late" in told(page_of(shell, "competencies", "PL"))


def test_a_name_entered_twice_leads_to_the_first(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.editor.run(add_record, "competencies", {"id": "twice", "name": "polish "})
    page = page_of(shell, "competencies", "twice")
    assert "is there already" in told(page)
    press(page)
    assert shell.desk.choice == ("competencies", "PL")
    assert "is there already" not in told(page_of(shell, "competencies", "PL"))
    shell.desk.editor.run(keep_apart, "competencies", "PL", "twice")
    assert "is there already" not in told(page_of(shell, "competencies", "twice"))


def test_a_role_leads_to_what_is_missing_of_who_aims_at_it_and_who_holds_it(shell: Shell) -> None:
    assert shell.desk is not None
    desk = shell.desk
    page = page_of(shell, "roles", "teamassistenz")
    assert page.next is not None
    assert page.next.button is not None, "Sabine Ott aims at it and is without it"
    assert "start by" in told(page)
    values = {"id": "x", "name": "Test lead", "requires": [{"competency": "MOD", "level": 1}]}
    desk.editor.run(add_record, "roles", values)
    for person in ("ott", "hahn"):
        desk.editor.run(change_record, "people", person, {"role": "x"})
    page = page_of(shell, "roles", "x")
    assert told(page) == "2 people are still without something this role asks for."
    press(page)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().endswith("Paul Hahn"), "the first of them by name"
    desk.editor.run(assess, "ott", "MOD", 1, kind="manager", today=TODAY)
    assert told(page) == "Paul Hahn is still without something this role asks for."
    learned = {"people": ["hahn"], "status": "done", "effects": [{"competency": "MOD", "to": 1}]}
    start, end = (str(TODAY - dt.timedelta(days)) for days in (9, 2))
    desk.editor.run(
        add_record, "actions", {"title": "Course", "start": start, "end": end, **learned}
    )
    assert "Nothing has to be done" in told(page), "what was learned counts at once"
    desk.editor.undo()
    assert told(page).startswith("Paul Hahn is still")
    desk.turn_company(True)
    QApplication.processEvents()
    page = page_of(shell, "roles", "x")
    assert "Nothing has to be done" in told(page), "others look on"
    desk.turn_company(False)
    page = page_of(shell, "roles", "x")
    press(page)
    assert desk.choice == ("people", "hahn")
