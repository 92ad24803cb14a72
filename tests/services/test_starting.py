"""Plans made in the first minute: one person's wish becomes goal, need and sow-by day."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.people import Team
from planner.domain.plan import Plan
from planner.exchange.pasted import read_pasted
from planner.services.checking import problems_of_plan
from planner.services.preview import Preview
from planner.services.starting import AloneStart, AloneWish, file_stem, start_alone, start_team
from tests.read_plan import TODAY


def alone(what: str, when: str = "1 Oct 2027", hours: str = "") -> AloneStart:
    return start_alone(AloneWish(what, when, hours), name="My path", me="Me", today=TODAY)


def test_a_wish_becomes_goal_need_and_sow_by() -> None:
    start = alone("Polish B1", "spring 2028", "4,5")
    content = start.content
    assert start.ready
    assert content.plan.just_me
    [me] = content.people.values()
    assert (me.id, me.me, me.hours_per_week) == ("me", True, 4.5)
    [goal] = content.goals.values()
    assert (goal.title, goal.owner, goal.due) == ("Polish B1", "me", dt.date(2028, 3, 1))
    [need] = content.needs.values()
    assert (need.goal, need.level, need.people) == (goal.id, 3, ("me",))
    [slot] = start.slots
    # three levels of 16 weeks, four weeks kept free
    assert slot.sow_by == dt.date(2027, 3, 1)
    assert not problems_of_plan(content)


def test_a_role_or_a_skill_without_a_level_takes_one_and_says_so() -> None:
    start = alone("Teamassistenz")
    assert start.assumed == "2"
    [slot] = start.slots
    assert slot.sow_by == dt.date(2027, 1, 21)
    assert not alone("Teamassistenz 3").assumed


def test_the_time_may_stand_in_the_wish() -> None:
    assert alone("Polish B1 by spring 2028", "").ready


@pytest.mark.parametrize(
    ("what", "when", "hours", "field", "code"),
    [
        ("", "2028", "", "what", "start.what_missing"),
        ("Polish B1", "", "", "when", "quick.when_missing"),
        ("Polish B1", "some day", "", "when", "typed.period"),
        ("Polish B1", "2019", "", "when", "quick.when_past"),
        ("Polish B1", "2028", "many", "hours", "typed.number"),
        ("Polish B1", "2028", "0", "hours", "start.hours"),
        ("Polish B1", "2028", "169", "hours", "start.hours"),
        ("😀", "2028", "", "what", "quick.nothing"),
        ("x" * 10_000, "2028", "", "what", "quick.long"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    what: str, when: str, hours: str, field: str, code: str
) -> None:
    start = alone(what, when, hours)
    assert not start.ready
    assert start.problems[field].code == code
    assert not start.content.goals


def test_a_record_that_breaks_a_rule_is_left_out_with_what_hangs_on_it() -> None:
    pasted = f"Name;Team;Polish\nAda;{'x' * 2000};B1\nBo;;A1"
    preview = read_pasted(pasted, Content(Plan()), TODAY)
    start = start_team(preview, "Team")
    assert start.left_out
    assert list(start.content.people) == ["bo"]
    assert not start.content.teams
    assert len(start.content.assessments) == 1
    assert start.content.plan == Plan(name="Team")


def test_a_plan_is_called_after_the_one_team_in_it() -> None:
    def plan_name(*teams: str) -> str:
        records = [Team(id=name, name=name) for name in teams]
        changes = tuple(Change("teams", r.id, None, r, n) for n, r in enumerate(records, 1))
        return start_team(Preview("", "names", (), changes), "My team").content.plan.name

    assert (plan_name("Design"), plan_name("Design", "Sales"), plan_name()) == (
        "Design",
        "My team",
        "My team",
    )


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("F&E / Konstruktion", "F E Konstruktion"),
        ("../../etc", "etc"),
        ("con", "Plan"),
        ("…", "Plan"),
        ("x" * 300, "x" * 60),
        ("Vertrieb Süd", "Vertrieb Süd"),
    ],
)
def test_a_plan_s_name_becomes_a_file_s(name: str, stem: str) -> None:
    assert file_stem(name, "Plan") == stem
