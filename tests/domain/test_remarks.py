"""What is said of a moved action is what the list of what to mend would say of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from planner.domain.action import Action, Effect
from planner.domain.competency import Competency, Prerequisite
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.outlook import Outlook
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.remarks import _of_one, remarks_on
from planner.domain.violation import action_violations
from planner.engine.calendars import calendar_of
from tests.generated import plan
from tests.read_plan import TODAY


def test_what_a_competency_asks_for_first_is_said_as_well() -> None:
    begun = dt.date(2027, 3, 1)
    first = Action(id="first", people=("p",), effects=(Effect(competency="basics", to=1),),
                   start=dt.date(2027, 1, 4), end=dt.date(2027, 2, 26))  # fmt: skip
    welding = Competency(id="w", prerequisites=(Prerequisite(competency="basics", level=1),))
    course = Action(id="a", people=("p",), effects=(Effect(competency="w", to=1),), start=begun,
                    end=begun)  # fmt: skip
    content = Content(
        Plan(),
        {
            "competencies": [welding, Competency(id="basics")],
            "people": [Person(id="p")],
            "actions": [first, course],
        },
    )
    early = dt.date(2027, 2, 1)
    moved = replace(course, start=early, end=early)
    [(code, values)] = remarks_on(content, {"a": moved}, TODAY)
    assert (code, values["needed"]) == ("level_lacking", "basics 1")
    assert remarks_on(content, {"a": replace(course, end=dt.date(2027, 3, 5))}, TODAY) == []


@pytest.mark.parametrize("seed", range(30))
def test_levels_said_are_those_that_are_to_be_mended(seed: int) -> None:
    content = plan(seed)
    for action in content.actions.values():
        moved = replace(action, start=action.start + dt.timedelta(30))
        moved = replace(moved, end=max(moved.start, action.end))
        change = Change("actions", action.id, action, moved, content.place("actions", action.id))
        for each, seen in ((content, action), (content.laid_over([change]), moved)):
            outlook = Outlook(each, TODAY, calendar_of("DE", "BY"))
            broken = [v.code for v in action_violations(outlook, seen)]
            said = [code for code, _ in _of_one(each, seen, TODAY)]
            lacking = broken.count("prerequisite") + broken.count("start_level")
            assert said.count("level_lacking") == lacking
            assert said.count("before_predecessor") == broken.count("order")
