"""Levels over time: every step on its day, and what is missing when it is needed."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.levels import History
from planner.services.figures import Figures, make_figures
from planner.services.levels_over_time import (
    LevelStep,
    levels_of_competency,
    levels_of_need,
    levels_of_person,
    levels_table,
)
from planner.services.samples import make_sample
from planner.services.wording import load_words
from tests.generated import plan
from tests.read_plan import TODAY


@pytest.fixture(scope="module")
def figures() -> Figures:
    return make_figures(make_sample("practice", "en", TODAY), TODAY)


def test_a_person_steps_up_to_what_is_asked(figures: Figures) -> None:
    data = levels_of_person(figures, "weber")
    assert data.subject == "Jonas Weber"
    assert [climb.title for climb in data.climbs] == ["800 V design", "Polish"]
    polish = data.climbs[1]
    assert polish.steps[1:] == (
        LevelStep(dt.date(2026, 10, 15), 1),
        LevelStep(dt.date(2027, 5, 14), 2),
        LevelStep(dt.date(2027, 12, 3), 3),
    )
    [asked] = polish.asked
    assert (asked.level, asked.due) == (3, dt.date(2027, 12, 23))
    assert asked.what_for == "Production in Poland"
    assert polish.missing(asked, TODAY) == 0
    assert polish.labels[3] == "B1"


def test_a_competency_has_everybody_it_is_asked_of(figures: Figures) -> None:
    data = levels_of_competency(figures, "PL")
    asked = {s.person for s in figures.slots if s.competency == "PL" and s.person}
    assert {climb.person for climb in data.climbs} == asked
    kaya = next(climb for climb in data.climbs if climb.title == "Mira Kaya")
    assert kaya.missing(kaya.asked[0], TODAY) == 3


def test_a_need_has_its_own_people_and_a_structure_none(figures: Figures) -> None:
    needs = figures.content.needs.values()
    structure = next(need for need in needs if need.kind == "structure")
    assert levels_of_need(figures, structure.id).climbs == ()
    need = next(n for n in needs if n.kind == "competency" and len(n.people) > 1)
    assert {c.person for c in levels_of_need(figures, need.id).climbs} == set(need.people)


def test_the_rows_say_when_it_is_reached_and_what_is_missing(figures: Figures) -> None:
    head, rows = levels_table(levels_of_competency(figures, "PL"), load_words("de"))
    assert head == ["Wer oder was", "Tag", "Stufe", "Was es ist"]
    assert ["Jonas Weber", "03.12.2027", "B1", "ab dann erreicht"] in rows
    assert ["Mira Kaya", "23.12.2027", "B1", "nötig, 3 Stufen fehlen"] in rows


@given(st.integers(0, 10_000))
def test_every_day_has_the_level_the_plan_says(seed: int) -> None:
    content = plan(seed)
    figures = make_figures(content, TODAY)
    for competency in content.competencies:
        data = levels_of_competency(figures, competency)
        for climb in data.climbs:
            history = History(content, climb.person, competency)
            days = {data.first, data.last, TODAY, *(step.day for step in climb.steps)}
            days |= {day - dt.timedelta(1) for day in days}
            for day in days:
                if data.first <= day <= data.last:
                    assert climb.level_on(day) == history.level(day)
