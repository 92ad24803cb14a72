"""The strip of learning time after somebody it was about is deleted with much that was theirs."""

from __future__ import annotations

import datetime as dt

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.services.records import delete_record
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.test_mending import shell_of
from tests.ui.windows import TODAY


def test_who_is_deleted_with_many_actions_is_shown_no_more(window: OpenWindow) -> None:
    days = [TODAY + dt.timedelta(n) for n in range(60)]
    actions = [
        Action(id=f"a{n}", people=("jo",), start=day, end=day, hours=20)
        for n, day in enumerate(days)
    ]
    people = [Person(id="jo", name="Jo", hours_per_week=5), Person(id="al", name="Al")]
    place = timeline_of(window(Content(Plan(), {"people": people, "actions": actions})))
    place.chart_view.choose(place.chart_view.chart.place_of("a1"))
    assert place.load.load is not None
    assert place.load.load.person == "jo"
    desk = shell_of(place).desk
    assert desk is not None
    assert desk.editor.run(delete_record, "people", "jo")
    assert place.load.load.people == ("al",)
    place.load.grab()
