"""The view of a team: gaps, what rests on one person, age, hours, money; and when it is silent."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.development import Development
from planner.domain.edit import Change
from planner.domain.need import Need
from planner.domain.people import Absence, Person, Team
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.services.figures import make_figures
from planner.services.records import change_record
from planner.services.samples import make_sample
from planner.services.team_view import TeamView, team_view
from planner.services.team_words import team_paper
from planner.services.wording import load_words
from tests.generated import plan
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

EN, DE = load_words("en"), load_words("de")
START = dt.date(2027, 1, 1)


def shop(**settings: Any) -> Content:
    """Six people in two teams, one competency asked for of three of them, one course for two."""
    people = [
        *(Person(id=f"p{n}", name=f"P{n}", team="t" if n < 5 else "u") for n in range(5)),
        Person(id="p5", name="P5", team="u", absences=(Absence(start=START, end=START),)),
    ]
    need = Need(id="n", development="d", competency="c", level=2, people=("p0", "p1", "p5"),
                due=dt.date(2027, 6, 30))  # fmt: skip
    course = Action(id="a", title="Course", people=("p0", "p5"), start=dt.date(2026, 12, 22),
                    end=dt.date(2027, 1, 10), hours=20, cost=100)  # fmt: skip
    seen = [
        Assessment(id="s0", person="p0", competency="c", level=2, on=dt.date(2026, 11, 1)),
        Assessment(id="s1", person="p1", competency="c", level=1, on=dt.date(2025, 11, 1)),
        Assessment(id="s2", person="p5", competency="c", level=0, on=dt.date(2023, 1, 1)),
    ]
    return Content(
        Plan(**settings),
        {
            "teams": [Team(id="t", name="Shop"), Team(id="u", name="Yard")],
            "competencies": [Competency(id="c", name="Coating")],
            "people": people,
            "developments": [Development(id="d", title="Line 2")],
            "needs": [need],
            "actions": [course],
            "assessments": seen,
        },
    )


def seen(content: Content, team: str | None = None, **more: Any) -> TeamView:
    return team_view(make_figures(content, TODAY), team, more.pop("on", TODAY), **more)


def test_gaps_count_who_is_asked_holds_it_and_lacks_what() -> None:
    [gap] = seen(shop()).gaps
    assert (gap.development, gap.asked, gap.held, gap.missing) == ("d", 3, 1, 3)
    [gap] = seen(shop(), "t").gaps
    assert (gap.asked, gap.held, gap.missing) == (2, 1, 1)
    assert seen(shop(), development="other").gaps == ()


def test_whoever_has_left_by_the_day_holds_nothing_for_the_team_and_lacks_nothing() -> None:
    content = shop(min_group=3)
    for id_ in ("p0", "p5"):
        person = content.people[id_]
        gone = replace(person, left=dt.date(2027, 3, 1))
        content.apply([Change("people", id_, person, gone, content.place("people", id_))])
    [gap] = seen(content, on=dt.date(2027, 2, 1)).gaps
    assert (gap.asked, gap.held, gap.missing) == (3, 1, 3)
    [gap] = seen(content, on=dt.date(2027, 6, 1)).gaps
    assert (gap.asked, gap.held, gap.missing) == (3, 0, 1)


def test_where_nobody_is_named_no_level_is_said_to_be_missing() -> None:
    asked = Need(id="n9", competency="c", level=4, count=3, team="t", due=dt.date(2027, 9, 1))
    content = shop().laid_over([Change("needs", "n9", None, asked, 9)])
    [gap] = [gap for gap in seen(content).gaps if gap.level == 4]
    assert (gap.asked, gap.held, gap.missing, gap.told) == (3, 0, 0, False)
    rows = {row[1]: row[-1] for row in team_paper(content, seen(content), EN).tables[0].rows}
    assert rows == {"Coating, level 2": 3, "Coating, level 4": None}, "a dash, not a nought"


def test_another_day_tells_another_level() -> None:
    [gap] = seen(shop(), on=dt.date(2026, 10, 31)).gaps
    assert (gap.held, gap.missing) == (0, 5)


def test_a_team_below_the_smallest_group_has_no_figures() -> None:
    assert len(seen(shop(), "t").gaps) == 1  # five people
    small = seen(shop(), "u")
    assert (small.few, small.gaps, small.only, small.quarters) == (True, (), (), ())
    assert sum(small.ages.within) == 0
    [table] = team_paper(shop(), small, DE).tables
    assert table.title == "Zu wenige, um es zu zeigen"
    assert table.rows == ()
    assert table.line == "Zahlen gibt es ab 5 Personen, so steht es in den Einstellungen des Plans."
    assert not seen(shop(min_group=1), "u").few
    assert seen(shop(min_group=7)).few


def test_only_who_is_there_counts_for_the_smallest_group() -> None:
    content = shop()
    content._records["people"]["p4"] = replace(content.people["p4"], left=dt.date(2026, 1, 1))
    assert seen(content, "t").few


def test_the_smallest_group_is_a_number_of_people() -> None:
    store = MemoryStore(shop())
    change_record(store, "plan", "plan", {"min_group": 1})
    for wrong in (0, -3, 1001):
        with pytest.raises(Refused):
            change_record(store, "plan", "plan", {"min_group": wrong})


def test_what_one_person_alone_holds_is_named_with_others_elsewhere() -> None:
    [one] = seen(shop()).only
    assert (one.competency, one.person, one.elsewhere) == ("c", "p0", 0)
    content = shop()
    more = Assessment(id="s9", person="p5", competency="c", level=2, on=dt.date(2026, 11, 2))
    content._records["assessments"]["s9"] = more
    content._assessments = None
    assert seen(content).only == ()
    [one] = seen(content, "t").only
    assert (one.person, one.elsewhere) == ("p0", 1)
    named = team_paper(content, seen(content, "t"), EN).tables[1].rows[0]
    hidden = team_paper(content, seen(content, "t"), EN, in_company=True).tables[1].rows[0]
    assert "P0" in named
    assert "P0" not in hidden


def test_ages_count_the_newest_assessment_of_each_pair() -> None:
    ages = seen(shop()).ages
    assert (ages.within, ages.older, ages.due_again) == ((1, 0, 1), 1, 2)


def test_hours_are_spread_over_the_days_of_learning_and_money_counts_at_its_start() -> None:
    view = seen(shop(release_hours=40, budget=1000))
    first, second = view.quarters[:2]
    assert (first.first, second.first) == (dt.date(2026, 10, 1), dt.date(2027, 1, 1))
    # 20 days; one of them is an absence of p5 in the second quarter
    assert first.hours == pytest.approx(20 * 10 / 20 + 20 * 10 / 19)
    assert first.hours + second.hours == pytest.approx(40)
    assert (first.cost, second.cost) == (200, 0)
    assert first.released == pytest.approx(60)
    assert (first.left, second.left) == (800, 1000)  # another year
    assert [q.left for q in seen(shop(budget=50, budget_period="quarter")).quarters[:2]] == [
        -150,
        50,
    ]


def test_no_budget_is_said_and_nothing_is_made_up() -> None:
    view = seen(shop())
    assert [(q.released, q.left) for q in view.quarters] == [(None, None)] * len(view.quarters)
    money = team_paper(shop(), view, EN).tables[3]
    assert "No budget is set" in money.line
    assert {row[4] for row in money.rows} == {None}


@pytest.mark.parametrize("seed", range(6))
def test_teams_add_up_to_everybody(seed: int) -> None:
    content = plan(seed)
    content.plan = replace(content.plan, min_group=1)
    for id_, need in list(content.needs.items()):
        if need.kind == "competency" and not need.people:
            del content._records["needs"][id_]  # who is not named yet is of no team
    for id_, person in content.people.items():
        if person.team is None:
            content._records["people"][id_] = replace(person, team=next(iter(content.teams)))
    for id_, action in content.actions.items():
        content._records["actions"][id_] = replace(action, hours=20)
    figures = make_figures(content, TODAY)
    whole = team_view(figures, None, TODAY)
    teams = [team_view(figures, team, TODAY) for team in content.teams]
    assert whole.gaps
    for name in ("asked", "held", "missing", "in_time"):
        parts = sum(getattr(gap, name) for view in teams for gap in view.gaps)
        assert parts == sum(getattr(gap, name) for gap in whole.gaps)
    assert any(quarter.hours for quarter in whole.quarters)
    for n, quarter in enumerate(whole.quarters):
        parts = [view.quarters[n] for view in teams if not view.few and n < len(view.quarters)]
        assert sum(part.hours for part in parts) == pytest.approx(quarter.hours)


def test_an_empty_plan_has_nothing_to_say() -> None:
    assert seen(make_sample("empty", "en", TODAY)).few


def test_on_a_day_gone_by_what_was_said_since_makes_nothing_younger() -> None:
    content = shop(min_group=1)
    later = Assessment(id="s3", person="p1", competency="c", level=2, on=dt.date(2026, 10, 1))
    content = content.laid_over([Change("assessments", "s3", None, later, 4)])
    then = dt.date(2026, 2, 1)
    ages = team_view(make_figures(content, TODAY), None, then).ages
    assert ages.within == (1, 0, 0)  # p1 was assessed three months before, p0 not yet
    assert ages.older == 1
