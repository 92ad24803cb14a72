"""Levels in columns beside the one level function, where much happens to one person at once."""

from __future__ import annotations

import datetime as dt

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.levels import History
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.engine.assessed import Assessed
from planner.engine.level_grid import LevelGrid
from planner.engine.raised import MOST, Raised
from planner.services.figures import make_figures
from tests.read_plan import TODAY

PEOPLE, SKILLS = ("ann", "bo"), ("lapsing", "lasting")


def day(number: int) -> dt.date:
    return TODAY + dt.timedelta(number * 20)


days = st.integers(-12, 12)
assessments = st.builds(
    lambda who, what, level, on, kind, until: Assessment(
        id="", person=who, competency=what, level=level, on=day(on), kind=kind,
        valid_until=None if until is None else day(on + until),
    ),
    st.sampled_from(PEOPLE), st.sampled_from(SKILLS), st.integers(0, 4), days,
    st.sampled_from(("self", "manager", "evidence")), st.none() | st.integers(0, 9),
)  # fmt: skip
effects = st.builds(
    lambda what, from_, up: Effect(competency=what, from_=from_, to=from_ + up),
    st.sampled_from(SKILLS), st.integers(0, 3), st.integers(1, 2),
)  # fmt: skip
actions = st.builds(
    lambda who, does, start, length, status: Action(
        id="", people=tuple(who), effects=tuple(does), start=day(start), end=day(start + length),
        status=status,
    ),
    st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=2, unique=True),
    st.lists(effects, min_size=1, max_size=2), days, st.integers(0, 6),
    st.sampled_from(("planned", "idea", "done", "dropped")),
)  # fmt: skip


def made(said: list[Assessment], done: list[Action]) -> Content:
    from dataclasses import replace

    return Content(
        Plan(precedence=("evidence", "manager", "self")),
        {
            "people": [Person(id=id_) for id_ in PEOPLE],
            "competencies": [
                Competency(id="lapsing", expires_months=3),
                Competency(id="lasting"),
            ],
            "assessments": [replace(each, id=f"s{n}") for n, each in enumerate(said)],
            "actions": [replace(each, id=f"a{n}") for n, each in enumerate(done)],
        },
    )


@settings(max_examples=150)
@given(st.lists(assessments, max_size=8), st.lists(actions, max_size=12))
@example([], [Action(id="", people=("ann",), effects=(Effect(competency="lasting", from_=0, to=2),),
                     start=day(n), end=day(n + 2)) for n in range(MOST + 1)])  # fmt: skip
def test_every_level_on_every_day_is_that_of_the_domain(
    said: list[Assessment], done: list[Action]
) -> None:
    content = made(said, done)
    grid = LevelGrid(make_figures(content, TODAY).outlook, day(-13))
    known = {pair: History(content, *pair) for pair in ((p, s) for p in PEOPLE for s in SKILLS)}
    for number in range(-13, 24, 2):
        shown = grid.on(day(number))
        for (who, what), history in known.items():
            level = int(shown.levels[shown.row[who], shown.column[what]])
            assert level == history.level(day(number)), (who, what, number)


def test_much_and_double_raises_are_left_to_the_domain() -> None:
    up = Effect(competency="lasting", from_=0, to=1)
    once = [Action(id="", people=("ann",), effects=(up,), start=day(n), end=day(n + 1))
            for n in range(MOST + 1)]  # fmt: skip
    twice = Action(id="", people=("bo",), effects=(up, up), start=day(0), end=day(1))
    content = made([], [*once, twice])
    raised = Raised(content, Assessed(content))
    assert sorted(raised.many) == [(0, 1), (1, 1)]
    few = made([], once[:MOST])
    assert Raised(few, Assessed(few)).many == []
