"""A large plan is looked through in small steps once the timeline stands there."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.services.records import change_record
from planner.ui.views import timeline_mending
from planner.ui.views.timeline import TimelinePlace
from tests.read_plan import TODAY
from tests.ui.conftest import OpenWindow, timeline_of

OVER = TODAY - dt.timedelta(9)
LATER = TODAY + dt.timedelta(9)


@pytest.fixture
def place(window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> TimelinePlace:
    """One thing is looked at in each turn of the window; of all, the last is in order."""
    monkeypatch.setattr(timeline_mending, "STEP", 0.0)
    monkeypatch.setattr(timeline_mending, "PIECE", 1)
    actions = [
        Action(id=f"a{n}", title="Old", people=("jo",), start=OVER, end=OVER) for n in range(30)
    ]
    actions.append(Action(id="b", title="New", people=("jo",), start=LATER, end=LATER))
    people = [Person(id="jo", name="Jo")]
    return timeline_of(window(Content(Plan(), {"people": people, "actions": actions})))


def test_no_count_is_shown_before_all_is_looked_at(place: TimelinePlace, qtbot: QtBot) -> None:
    button = place.mending.button
    assert button.text() == "being checked…"
    assert button.accessibleName() == "What doesn’t add up (F7) – being checked…"
    seen: set[str] = set()
    while button.text() not in ("■ 30 to mend",) and len(seen) < 3:
        seen.add(button.text())
        QApplication.processEvents()
    assert seen == {"being checked…"}


def test_what_is_edited_meanwhile_is_counted_once(place: TimelinePlace, qtbot: QtBot) -> None:
    desk, button = place._desk, place.mending.button
    gone = {"start": OVER, "end": OVER}
    desk.editor.run(change_record, "actions", "b", gone)
    desk.editor.run(change_record, "actions", "a29", {"start": LATER, "end": LATER})
    desk.editor.run(change_record, "actions", "a1", {"status": "done"})
    assert button.text() == "being checked…"
    qtbot.waitUntil(lambda: button.text() != "being checked…")
    assert button.text() == "■ 29 to mend"


def test_who_asks_for_the_list_has_all_of_it(place: TimelinePlace, qtbot: QtBot) -> None:
    place.turn_mending()
    panel = place.mending.panel
    assert panel is not None
    assert len(panel.table.table.rows) == 30
    qtbot.waitUntil(lambda: place.mending.button.text() == "■ 30 to mend")


def test_a_row_shows_the_bar_in_the_lane_of_its_person(
    window: OpenWindow, practice: Content
) -> None:
    place = timeline_of(window(practice))
    place.turn_mending()
    panel = place.mending.panel
    assert panel is not None
    chart, table, seen = place.chart_view.chart, panel.table.table, set()
    for at, row in enumerate(table.rows):
        shown = {bar.action for lane in chart.lanes for bar in lane.bars
                 if row.person in lane.people}  # fmt: skip
        if row.code == "overload" and row.actions[0] in shown:
            panel.table.setCurrentIndex(table.index(at, 0))
            lane = place.chart_view.chosen_lane
            assert lane is not None
            assert row.person in lane.people
            seen.add(row.person)
    assert len(seen) > 1
