"""On the page of a competency what comes before and after, on an offering's its seats."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.domain.action import Action
from planner.domain.competency import Competency, Prerequisite
from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.services.verbs import run_verb
from planner.ui.views.inspector_catalogue import BeforeAfterSection, SeatsSection
from tests.ui.conftest import OpenWindow
from tests.ui.inspecting import page_of
from tests.ui.lists import list_of, shown
from tests.ui.windows import TODAY


def made() -> Content:
    start = TODAY.replace(year=2027, month=4, day=5)
    term = Term(start=start, end=start.replace(month=7))
    before = (Prerequisite(competency="hv", level=2),)
    people = [Person(id=id_, name=id_) for id_ in "ab"]
    action = Action(id="x", offering="o", people=("a", "b"), start=term.start, end=term.end)
    return Content(
        Plan(),
        {
            "competencies": [
                Competency(id="hv", name="High voltage"),
                Competency(id="bat", name="Battery", prerequisites=before),
            ],
            "people": people,
            "offerings": [
                Offering(id="o", title="Course", competency="bat", terms=(term,), seats=3)
            ],
            "actions": [action],
        },
    )


def test_a_line_leads_from_one_to_the_other_and_back(window: OpenWindow) -> None:
    shell = window(made())
    page = page_of(shell, "competencies", "bat")
    (section,) = page.findChildren(BeforeAfterSection)
    (link,) = section.links
    assert (link.text(), link.accessibleDescription()) == ("High voltage", "from level 2 on")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert shell.desk is not None
    assert shell.desk.choice == ("competencies", "hv")
    (section,) = page_of(shell, "competencies", "hv").findChildren(BeforeAfterSection)
    assert [each.text() for each in section.links] == ["Battery"]


def test_seats_are_told_by_term_and_follow_what_is_planned(window: OpenWindow) -> None:
    shell = window(made())
    view = list_of(shell, "competencies", 2)
    assert shown(view, "left") == ["1"]
    page = page_of(shell, "offerings", "o")
    (section,) = page.findChildren(SeatsSection)
    told = [label.text() for label in section.findChildren(QLabel) if "taken" in label.text()]
    assert told == ["5 Apr 2027 – 5 Jul 2027: 2 of 3 course seats taken"]
    assert shell.desk is not None
    line = {"do": "change_offering", "id": "o", "seats": 1}
    shell.desk.editor.run(lambda store: run_verb(store, line, TODAY).edit)
    (section,) = page_of(shell, "offerings", "o").findChildren(SeatsSection)
    told = [label.text() for label in section.findChildren(QLabel) if "taken" in label.text()]
    assert told[-1].endswith("2 of 1 course seats taken, 1 too many")
    assert shown(view, "left")[0] in ("-1", "−1")
