"""Columns give the days the rules give."""

from __future__ import annotations

import datetime as dt

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.outlook import Outlook
from planner.engine.calendars import calendar_of
from planner.engine.crowd import FOREVER, NEVER, Crowd
from planner.engine.sowing import Sower
from tests.generated import plan
from tests.read_plan import TODAY

CALENDAR = calendar_of("DE", "BY")


def by_the_rules(outlook: Outlook, person: str, competency: str, level: int, end: dt.date) -> int:
    held = outlook.history(person, competency).level(end)
    if held >= level:
        return FOREVER
    chain = outlook.chain_from(person, competency, (held, level), end)
    return chain.start.toordinal() if chain else NEVER


@given(
    seed=st.integers(0, 500),
    level=st.integers(1, 4),
    end=st.dates(TODAY, dt.date(2029, 12, 31)),
)
def test_latest_starts_are_those_of_the_rules(seed: int, level: int, end: dt.date) -> None:
    content = plan(seed, people=12)
    outlook, crowd = Outlook(content, TODAY, CALENDAR), Crowd(content, TODAY)
    sower = Sower(outlook, crowd)
    for competency in content.competencies:
        steady = np.flatnonzero(sower.steady(competency))
        ends = np.full(len(steady), end.toordinal(), int)
        found = sower.latest_starts(competency, level, ends, steady)
        people = [crowd.ids[i] for i in steady]
        assert found.tolist() == [
            by_the_rules(outlook, person, competency, level, end) for person in people
        ]


@given(seed=st.integers(0, 500))
def test_levels_today_are_those_of_the_rules(seed: int) -> None:
    content = plan(seed, people=12)
    outlook, crowd = Outlook(content, TODAY, CALENDAR), Crowd(content, TODAY)
    for competency in content.competencies:
        levels, steady = crowd.levels(competency)
        for i in np.flatnonzero(steady):
            history = outlook.history(crowd.ids[i], competency)
            assert levels[i] == history.level(TODAY) == history.level(dt.date(2040, 1, 1))
