"""The line on top of the needs, on a plan that knows nothing yet: names are offered as new."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.development import Development
from planner.domain.plan import Plan
from planner.ui.shell import Shell
from planner.ui.views.record_list import RecordListView
from tests.ui.conftest import OpenWindow
from tests.ui.lists import content, list_of, type_in, write


@pytest.fixture
def shell(window: OpenWindow) -> Shell:
    return window(Content(Plan(name="Neu")), "de")


def enter(view: RecordListView) -> None:
    QTest.keyClick(view.entry.fields[0], Qt.Key.Key_Return)
    QApplication.processEvents()


def test_an_unknown_name_is_offered_and_the_second_enter_takes_it(shell: Shell) -> None:
    view = list_of(shell, "needs")
    write(view, "Polnisch B1", "", "Werk in Polen", "Weber + Kaya")
    assert not content(shell).needs, "nothing is made before it was seen"
    offered = view.entry._new.text()
    assert "Kompetenz „Polnisch“" in offered
    assert "Entwicklung „Werk in Polen“" in offered
    assert "Person „Weber“, Person „Kaya“" in offered
    enter(view)
    plan = content(shell)
    (need,) = plan.needs.values()
    competency = plan.competencies[need.competency or ""]
    assert (competency.name, competency.scale) == ("Polnisch", "cefr")
    assert plan.scale_of(competency.id).levels[need.level or 0].label == "B1"
    assert plan.developments[need.development or ""].title == "Werk in Polen"
    assert sorted(plan.people[id_].name for id_ in need.people) == ["Kaya", "Weber"]
    shell.desk.editor.undo()  # type: ignore[union-attr]
    assert not content(shell).needs
    assert not content(shell).competencies, "all of it was one step"


def test_typing_on_takes_the_offer_back(shell: Shell) -> None:
    view = list_of(shell, "needs")
    write(view, "Polnsch B1", "", "Werk", "")
    assert view.entry._new.isVisible()
    type_in(view.entry.fields[0], "Polnisch B1")
    assert not view.entry._new.isVisible()
    view.entry.fields[0].setFocus()
    enter(view)
    assert not content(shell).needs, "another line is offered anew"
    enter(view)
    assert [c.name for c in content(shell).competencies.values()] == ["Polnisch"]


def test_a_name_without_a_level_says_what_is_missing(shell: Shell) -> None:
    view = list_of(shell, "needs")
    write(view, "Polnisch", "", "Werk", "")
    assert "Polnisch B1" in view.entry._told.text()
    assert not content(shell).competencies


def test_what_is_known_is_taken_at_once(window: OpenWindow) -> None:
    known = {
        "competencies": [Competency(id="c", name="PLM")],
        "developments": [Development(id="d", title="Welle")],
    }
    shell = window(Content(Plan(), known), "de")
    view = list_of(shell, "needs")
    write(view, "PLM 3", "", "Welle", "2")
    assert len(content(shell).needs) == 1, view.entry._told.text()
    assert not view.entry._new.text()


def test_pasted_lines_bring_what_is_new_once(shell: Shell) -> None:
    view = list_of(shell, "needs")
    QGuiApplication.clipboard().setText(
        "Polnisch B1\t\tWerk\tWeber\nPolnisch A2\t\tWerk\tKaya\nPLM 3\t\tNeues PLM\tWeber"
    )
    view.paste()
    plan = content(shell)
    assert len(plan.needs) == 3
    assert sorted(c.name for c in plan.competencies.values()) == ["PLM", "Polnisch"]
    assert sorted(p.name for p in plan.people.values()) == ["Kaya", "Weber"]
    assert sorted(d.title for d in plan.developments.values()) == ["Neues PLM", "Werk"]
