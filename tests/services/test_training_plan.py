"""The training plan: whose learning it tells, what it costs, and that the sums agree."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from planner.domain.action import Action, Effect
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.development import Development
from planner.domain.edit import Change
from planner.domain.need import Need
from planner.domain.offering import Offering
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.services.figures import make_figures
from planner.services.paper_table import Money, Table
from planner.services.pseudonyms import without_names
from planner.services.quarters import cost_of, quarter_of
from planner.services.samples import make_sample
from planner.services.team_view import team_view
from planner.services.training_plan import NOTHING, Spending, TrainingPlan, training_plan
from planner.services.training_words import training_paper
from planner.services.wording import load_words
from tests.generated import plan
from tests.read_plan import TODAY

EN, DE = load_words("en"), load_words("de")


def yard(**settings: Any) -> Content:
    """Seven people: five in a shop, one in a yard, one in no team who joins next year."""
    people = [
        *(Person(id=f"p{n}", name=f"P{n}", team="t" if n < 5 else "u") for n in range(6)),
        Person(id="p6", name="New", joined=dt.date(2027, 1, 1)),
    ]
    course = Offering(id="o", title="Coat well", competency="c", hours=8, cost=100,
                      provider="Institute", kind="workshop")  # fmt: skip
    raised = (Effect(competency="c", from_=1, to=2),)
    actions = [
        Action(id="b", title="Booked", people=("p1", "p0"), offering="o", effects=raised,
               start=dt.date(2026, 12, 1), end=dt.date(2026, 12, 2), status="booked"),
        Action(id="i", title="Idea", people=("p0", "p5"), cost=30, hours=2,
               start=dt.date(2026, 12, 1), end=dt.date(2026, 12, 1), status="idea"),
        Action(id="n", title="For the new one", people=("p6",), cost=7,
               start=dt.date(2027, 2, 1), end=dt.date(2027, 2, 1)),
        Action(id="x", title="Dropped", people=("p0",), cost=999,
               start=dt.date(2026, 12, 1), end=dt.date(2026, 12, 1), status="dropped"),
        Action(id="r", title="Ran over", people=("p2",), cost=50, hours=4, status="done",
               start=dt.date(2025, 12, 30), end=dt.date(2026, 1, 2)),
        Action(id="l", title="Last year", people=("p2",), cost=50,
               start=dt.date(2025, 3, 1), end=dt.date(2025, 12, 31), status="done"),
        Action(id="e", title="Everyone", start=dt.date(2027, 3, 1), end=dt.date(2027, 3, 1)),
    ]  # fmt: skip
    need = Need(id="n", development="d", competency="c", level=2, people=("p0",),
                due=dt.date(2027, 6, 30))  # fmt: skip
    return Content(
        Plan(**{"budget": 1000.0, "release_hours": 40.0, **settings}),
        {
            "teams": [Team(id="t", name="Shop"), Team(id="u", name="Yard")],
            "competencies": [Competency(id="c", name="Coating")],
            "people": people,
            "developments": [Development(id="d", title="Line 2")],
            "offerings": [course],
            "needs": [need],
            "actions": actions,
        },
    )


def made(content: Content, team: str | None = None) -> TrainingPlan:
    return training_plan(make_figures(content, TODAY), team)


def tables(content: Content, team: str | None = None, **more: Any) -> tuple[Table, ...]:
    return training_paper(content, made(content, team), EN, **more).tables


def total(parts: list[Spending]) -> Spending:
    return sum(parts, NOTHING)


def test_a_line_for_each_person_from_this_year_on_by_day_and_name() -> None:
    lines = [(each.action.id, each.person) for each in made(yard()).learning]
    assert lines == [
        ("r", "p2"), ("b", "p0"), ("b", "p1"), ("i", "p0"), ("i", "p5"), ("n", "p6"), ("e", None),
    ]  # fmt: skip
    assert [each.person for each in made(yard(), "u").learning] == ["p5"]


def test_a_line_tells_what_for_with_whom_and_at_what_cost() -> None:
    row = tables(yard())[0].rows[1]
    assert row == (
        "Booked", "P0", "Shop", "Coating 1 → 2", "workshop", "Coat well, Institute",
        dt.date(2026, 12, 1), dt.date(2026, 12, 2), 8, 100.0, "booked", "Line 2",
        dt.date(2027, 6, 30),
    )  # fmt: skip
    assert tables(yard())[0].rows[2][11:] == (None, None)


def test_in_company_no_level_is_told() -> None:
    assert tables(yard(), in_company=True)[0].rows[1][3] == "Coating"


def test_without_names_nobody_is_named() -> None:
    content = without_names(yard(), EN)
    people = {row[1] for row in tables(content)[0].rows}
    assert {"Person 1", None} <= people
    assert not any(str(name).startswith("P0") for name in people)


def test_ideas_are_counted_apart_and_the_budget_is_told_with_and_without_them() -> None:
    content = yard()
    q4, q1 = made(content).quarters[3:5]
    assert q4.spending == Spending(16, 200, 4, 60)
    assert (q4.released, q4.left, q4.left_with_ideas) == (60, 800, 740)
    assert (q1.spending.cost, q1.released, q1.left) == (7, 70, 993)
    year = tables(content)[1].rows[4]
    assert year == ("2026 in all", 18, 200, 4, 60, 240, 800, 740)
    assert isinstance(year[2], Money)
    quarterly = tables(yard(budget_period="quarter"))[1].rows[4]
    assert quarterly[6:] == (None, None)


def test_below_the_smallest_group_there_are_no_sums() -> None:
    few = made(yard(), "u")
    assert few.few
    assert (few.quarters, few.by_team) == ((), ())
    assert tables(yard(), "u")[1].rows == ()
    assert "5" in tables(yard(), "u")[1].line


def test_nobody_can_take_the_sum_of_a_few_from_the_difference_of_the_others() -> None:
    def groups(least: int, *gone: str) -> set[str | None]:
        content = yard(min_group=least)
        left = Content(
            content.plan,
            {
                kind: [each for each in content.table(kind).values() if each.id not in gone]
                for kind in ("teams", "competencies", "people", "offerings", "actions")
            },
        )
        return {each.team for each in made(left).by_team}

    assert groups(1, "n", "p6") == {"t", "u"}
    assert groups(2, "n", "p6") == set()  # one in the yard: the shop's sum would tell theirs
    assert groups(1) == {"t", None}  # who is not there yet stands with the yard


@pytest.mark.parametrize("seed", range(6))
def test_the_sums_agree_with_the_team_view_and_with_the_lines(seed: int) -> None:
    content = plan(seed)
    for person in list(content.people.values()):
        there = replace(person, joined=None, left=None)
        place = content.place("people", person.id)
        content.apply([Change("people", person.id, person, there, place)])
    content.plan = replace(content.plan, min_group=1, budget=5000.0)
    figures = make_figures(content, TODAY)
    told = training_plan(figures)
    view = {each.first: each for each in team_view(figures, None, TODAY).quarters}
    compared = [each for each in told.quarters if each.first in view]
    assert compared
    for each in compared:
        other, spent = view[each.first], each.spending
        assert spent.cost + spent.idea_cost == pytest.approx(other.cost)
        assert spent.hours + spent.idea_hours == pytest.approx(other.hours)
        assert each.left_with_ideas == pytest.approx(other.left)
    for each in told.quarters:
        mine = [t.spending for t in told.by_team if t.first == each.first]
        if told.by_team:
            assert total(mine).cost == pytest.approx(each.spending.cost)
            assert total(mine).idea_hours == pytest.approx(each.spending.idea_hours)
        begun = [line for line in told.learning if quarter_of(line.action.start) == each.first]
        costs = sum(line.cost for line in begun if line.person and line.action.status != "idea")
        assert costs == pytest.approx(each.spending.cost)


def test_the_sample_is_told_whole_in_both_languages() -> None:
    for words, title in ((EN, "Training plan"), (DE, "Schulungsplan")):
        content = make_sample("practice", words.language, TODAY)
        paper = training_paper(content, training_plan(make_figures(content, TODAY)), words)
        assert paper.title == title
        spent = sum(
            cost_of(content, action) * len(action.people)
            for action in content.actions.values()
            if action.status not in ("dropped", "idea") and action.start.year == 2027
        )
        [year] = [row for row in paper.tables[1].rows if str(row[0]).startswith("2027 in")]
        assert year[2] == spent > 0
