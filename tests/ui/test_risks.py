"""Risks in the window: their list in Needs, the details, and what serves several developments."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel

from planner.services.verbs import run_verb
from planner.ui.shell import Shell
from planner.ui.views.inspector_risk import RiskSection
from planner.ui.views.list_place import ListPlace
from planner.ui.views.record_list import RecordListView
from tests.read_plan import TODAY
from tests.ui.inspecting import page_of
from tests.ui.lists import content, shown, write
from tests.ui.test_inspector_shared import part


def list_in_needs(shell: Shell, key: str) -> RecordListView:
    shell.go("needs")
    place = shell.view("needs")
    assert isinstance(place, ListPlace)
    place.show_listing(key)
    QApplication.processEvents()
    return place.list


def test_the_list_says_what_does_not_fit_and_follows_the_plan(shell: Shell) -> None:
    view = list_in_needs(shell, "risks")
    assert view.filters.count.text() == str(len(view.rows.ids))
    found = [content(shell).developments[id_] for id_ in view.rows.ids]
    assert [each.risk for each in found] == sorted((d.risk or 0 for d in found), reverse=True)
    assert any("more is covered" in text for text in shown(view, "flags"))
    desk = shell.desk
    assert desk is not None
    before = len(desk.content.developments)
    write(view, "A fire in the test hall", "5")
    assert len(desk.content.developments) == before + 1
    new = desk.content.developments[view.chosen_ids()[0]]
    assert (new.risk, new.coverage) == (5, None)
    line = {"do": "change_development", "development": new.id, "coverage": "full"}
    desk.editor.run(lambda store: run_verb(store, line, TODAY).edit)
    row = view.rows.row_of(new.id)
    assert row is not None
    assert "nothing stands behind it" in shown(view, "flags")[row]


def test_the_details_name_what_covers_it_and_take_over_only_by_hand(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    section = part(page_of(shell, "developments", "d8"), RiskSection)
    assert len(section.links) == 2
    texts = [label.text() for label in section.findChildren(QLabel)]
    assert any(text.startswith("◆ More is covered") for text in texts)
    assert desk.content.developments["d8"].coverage == "none"
    section.take.click()
    assert desk.content.developments["d8"].coverage == "partial"
    section = part(page_of(shell, "developments", "d8"), RiskSection)
    assert not section.take.isVisible()
    desk.editor.undo()
    assert desk.content.developments["d8"].coverage == "none"


def test_what_serves_several_developments_is_narrowed_to(shell: Shell) -> None:
    desk = shell.desk
    assert desk is not None
    view = list_in_needs(shell, "needs")
    view.rows.narrowed.chosen["serves"] = {"several"}
    view.renew()
    assert not view.rows.ids
    line = {"do": "add_need", "development": "d1", "competency": "PL", "level": 1, "count": 1}
    desk.editor.run(lambda store: run_verb(store, line, TODAY).edit)
    view.renew()
    needs = desk.content.needs
    assert {needs[id_].competency for id_ in view.rows.ids} == {"PL"}
    assert len(view.rows.ids) == 3
    assert all(text.startswith("2, the first by") for text in shown(view, "serves"))
