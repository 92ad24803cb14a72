"""Load over time: the weeks of one, of a team, of all, to the hour."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.services.figures import make_figures
from planner.services.load_over_time import (
    LoadWeek,
    load_of_all,
    load_of_person,
    load_of_team,
    load_table,
)
from planner.services.wording import load_words
from tests.read_plan import TODAY

MONDAY = dt.date(2026, 11, 30)
WEEK = dt.timedelta(7)


def course(id_: str, hours: float, weeks: int, *people: str) -> Action:
    end = MONDAY + WEEK * weeks - dt.timedelta(1)
    return Action(id=id_, title=id_, people=people, start=MONDAY, end=end, hours=hours)


def content(*actions: Action) -> Content:
    people = [
        Person(id="a", name="Anna", team="t", hours_per_week=5),
        Person(id="b", name="Ben", team="t", hours_per_week=3),
        Person(id="c", name="Cem"),
    ]
    kinds = {"people": people, "teams": [Team(id="t", name="Design")], "actions": list(actions)}
    return Content(Plan(name="Plan", min_group=2), kinds)  # type: ignore[arg-type]


def test_hours_are_spread_over_the_weeks_against_those_there_are() -> None:
    figures = make_figures(content(course("x", 12, 2, "a")), TODAY)
    data = load_of_person(figures, "a")
    assert data.who == "Anna"
    assert data.weeks == (LoadWeek(MONDAY, 6.0, 5.0, 1), LoadWeek(MONDAY + WEEK, 6.0, 5.0, 1))
    assert data.crowded == data.weeks


def test_a_team_and_everybody_add_up_and_count_who_has_too_much() -> None:
    figures = make_figures(content(course("x", 8, 2, "a", "b"), course("y", 6, 1, "c")), TODAY)
    team = load_of_team(figures, "t")
    assert [(w.planned, w.there, w.crowded) for w in team.weeks] == [(8.0, 8.0, 1), (8.0, 8.0, 1)]
    everybody = load_of_all(figures)
    assert (everybody.who, everybody.people) == ("", 3)
    assert [w.planned for w in everybody.weeks] == [14.0, 8.0]


def test_who_has_no_hours_has_no_line_and_never_too_much() -> None:
    data = load_of_person(make_figures(content(course("y", 60, 1, "c")), TODAY), "c")
    assert [(w.planned, w.there, w.crowded) for w in data.weeks] == [(60.0, None, 0)]


def test_weeks_gone_by_are_shown_but_no_longer_counted() -> None:
    figures = make_figures(content(course("x", 12, 2, "a")), MONDAY + WEEK)
    data = load_of_person(figures, "a")
    assert [week.monday for week in data.crowded] == [MONDAY + WEEK]


def test_nothing_planned_is_no_week() -> None:
    assert load_of_all(make_figures(content(), TODAY)).weeks == ()


def test_the_rows_say_the_same() -> None:
    figures = make_figures(content(course("x", 13, 2, "a")), TODAY)
    head, rows = load_table(load_of_person(figures, "a"), load_words("de"))
    assert head[0] == "Woche ab"
    assert rows[0] == ["30.11.2026", "6,5", "5,0", "1"]


@pytest.mark.parametrize(("least", "weeks"), [(2, 2), (3, 0)])
def test_a_team_below_the_smallest_group_shows_no_hours(least: int, weeks: int) -> None:
    made = content(course("x", 8, 2, "a", "b"))
    made.plan = replace(made.plan, min_group=least)
    data = load_of_team(make_figures(made, TODAY), "t")
    assert (len(data.weeks), data.people) == (weeks, 2)
    assert bool(data.least) is not bool(weeks)
    assert len(load_of_person(make_figures(made, TODAY), "a").weeks) == 2
