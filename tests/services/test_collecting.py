"""Several plans in one: what is one and the same, what stands beside, what counts."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency, Step
from planner.domain.content import Content
from planner.domain.development import Development, Forecast
from planner.domain.need import Need
from planner.domain.people import Absence, HoursChange, Person, Requirement, Role, Team
from planner.domain.plan import Plan
from planner.domain.record import label_of
from planner.domain.rules import check_content
from planner.domain.scale import Level, Scale
from planner.services.collect_facts import (
    Beside,
    Collected,
    SharedName,
    Source,
    Versions,
    Wish,
)
from planner.services.collect_identity import LEFT, ORDER
from planner.services.collecting import collect
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from tests import generated
from tests.read_plan import TODAY


def gathered(*plans: Content, same: str = "", apart: str = "") -> Collected:
    """Plans called A, B, C …, each changed later than the one before."""
    sources = [Source("ABCDEF"[i], plan, float(i)) for i, plan in enumerate(plans)]
    wish = Wish("All", frozenset(filter(None, [same])), frozenset(filter(None, [apart])))
    return collect(sources, wish)


def with_all(plan: Content, **kinds: list[Any]) -> Content:
    """A plan with records of more kinds."""
    return Content(plan.plan, {k: list(plan.table(k).values()) for k in ORDER} | kinds)


def one(kind: str, *records: Any, **settings_: Any) -> Content:
    """A plan with records of one kind."""
    return Content(Plan(**settings_), {kind: records})


def names(collected: Collected, kind: str) -> list[str]:
    return [label_of(record) for record in collected.content.table(kind).values()]


# -- properties ---------------------------------------------------------------------------------


def named(plan: Content, said: str) -> Content:
    """The same plan; whatever has a name in common with others has one of its own."""
    return Content(
        plan.plan,
        {
            kind: [_called(kind, record, said) for record in plan.table(kind).values()]
            for kind in ORDER
        },
    )


def _called(kind: str, record: Any, said: str) -> Any:
    if kind == "developments":
        return replace(record, title=f"{record.id} {said}")
    if kind in ("competencies", "people", "teams"):
        return replace(record, name=f"{record.id} {said}")
    return record


def facts(content: Content) -> Counter[Any]:
    """Every slot with what is worked out for it, by names instead of ids."""

    def called(kind: str, id_: str | None) -> str | None:
        return None if id_ is None else label_of(content.get(kind, id_))

    return Counter(
        (called("people", s.person), called("competencies", s.competency), s.level, s.due, s.safe,
         s.sow_by, s.ready, s.state)
        for s in make_figures(content, TODAY).slots
    )  # fmt: skip


@given(st.integers(0, 10_000), st.sampled_from([0.5, 0.8, 0.95]))
@settings(max_examples=25)
def test_plans_that_have_nothing_in_common_keep_every_figure(seed: int, safety: float) -> None:
    first = generated.with_waves(generated.plan(seed, people=5, needs=4), seed)
    second = generated.with_waves(generated.plan(seed + 1, people=4, needs=5), seed + 1)
    second.plan = replace(second.plan, safety=safety)
    apart = [named(first, "North"), named(second, "South")]
    assert facts(gathered(*apart).content) == facts(apart[0]) + facts(apart[1])


@given(st.integers(0, 10_000), st.permutations(range(3)))
@settings(max_examples=25)
def test_whatever_meets_is_a_plan_by_the_rules_and_copies_count_once(
    seed: int, order: list[int]
) -> None:
    plans = [generated.with_waves(generated.plan(seed + i), seed + i) for i in range(3)]
    plans = [plans[i] for i in order]
    once, twice = gathered(*plans), gathered(*plans, *plans)
    assert check_content(once.content) == []
    for kind in ORDER:
        assert len(twice.content.table(kind)) == len(once.content.table(kind)), kind


@pytest.mark.parametrize(("sample", "times"), [("practice", 1), ("practice", 2), ("me", 1)])
def test_a_plan_alone_and_with_its_copies_is_itself(sample: Any, times: int) -> None:
    plan = make_sample(sample, "de", TODAY, "Sample")
    collected = gathered(*[plan] * times)
    for kind in ORDER:
        held = collected.content.table(kind)
        for id_, record in plan.table(kind).items():
            own = {}
            if kind == "people" and record.me:
                own = {"me": False, "name": "A"}
            assert held[id_] == replace(record, **own)
        assert len(held) == len(plan.table(kind))
    assert not any(collected.content.table(kind) for kind in LEFT)
    assert collected.remarks == ()
    assert collected.shared == ()


# -- people -------------------------------------------------------------------------------------


def anna(id_: str, **said: Any) -> Person:
    return Person(id=id_, name=said.pop("name", "Anna Berg"), **said)


def with_team(person: Person, team: str) -> Content:
    return Content(
        Plan(), {"teams": [Team(id="t", name=team)], "people": [replace(person, team="t")]}
    )


def test_a_name_is_one_person_unless_teams_say_otherwise_and_the_user_has_the_last_word() -> None:
    free, sales = one("people", anna("a1")), with_team(anna("a2", name="Berg, Anna"), "Sales")
    making = with_team(anna("a3"), "Making")
    met = gathered(free, sales)
    assert names(met, "people") == ["Berg, Anna"]
    assert met.shared == (SharedName("Anna Berg", ("A", "B"), True),)
    assert len(gathered(free, sales, apart="anna berg").content.people) == 2
    parted = gathered(sales, making)
    assert len(parted.content.people) == 2
    assert [each.one for each in parted.shared] == [False]
    together = gathered(sales, making, same="Anna Berg")
    assert len(together.content.people) == 1
    assert together.shared[0].one


def test_personnel_numbers_settle_it_without_a_question() -> None:
    first = one("people", anna("a1", personnel_number="17"))
    other = one("people", anna("a2", personnel_number="18"))
    again = one("people", anna("a3", name="Anna Berg-Klee", personnel_number="17"))
    parted = gathered(first, other)
    assert len(parted.content.people) == 2
    assert parted.shared == ()
    assert len(gathered(first, other, same="Anna Berg").content.people) == 2
    assert names(gathered(first, again), "people") == ["Anna Berg-Klee"]


def test_two_of_one_name_within_a_plan_stay_two() -> None:
    both = one("people", anna("a1"), anna("a2"))
    assert len(gathered(both, one("people", anna("a9"))).content.people) == 3


def test_what_is_known_of_somebody_adds_up_and_the_later_plan_counts() -> None:
    away = Absence(start=dt.date(2027, 1, 4), end=dt.date(2027, 1, 8))
    later = Absence(start=dt.date(2027, 3, 1), end=dt.date(2027, 3, 5))
    first = one("people", anna("a1", hours_per_week=3, cost_centre="K1", absences=(later,)))
    second = one("people", anna("a2", hours_per_week=5, absences=(away, later)))
    (person,) = gathered(first, second).content.people.values()
    assert (person.hours_per_week, person.cost_centre) == (5, "K1")
    assert person.absences == (away, later)
    turned = collect([Source("A", first, 9), Source("B", second, 1)], Wish())
    (person,) = turned.content.people.values()
    assert person.hours_per_week == 3


def test_fields_that_only_mean_something_together_come_from_one_plan() -> None:
    less = HoursChange(from_=dt.date(2027, 1, 1), hours_per_week=1)
    first = anna("a1", hours_per_week=3, hours_changes=(less,), left=dt.date(2026, 12, 31))
    second = anna("a2", hours_per_week=5, joined=dt.date(2027, 2, 1))
    (person,) = gathered(one("people", first), one("people", second)).content.people.values()
    assert (person.hours_per_week, person.hours_changes) == (5, ())
    assert (person.joined, person.left) == (dt.date(2027, 2, 1), None)


def test_who_has_no_team_is_in_one_called_like_the_plan_but_nobody_alone() -> None:
    two = one("people", anna("a1"), anna("a3", name="Eva Stein"))
    alone = one("people", anna("a4", name="Uwe Lang"))
    collected = gathered(two, with_team(anna("a2", name="Ben Adler"), "B"), alone)
    content = collected.content
    teams = {p.name: label_of(content.teams[p.team]) for p in content.people.values() if p.team}
    assert teams == {"Anna Berg": "A", "Eva Stein": "A", "Ben Adler": "B"}


def test_people_of_their_own_plans_are_told_apart() -> None:
    plans = [one("people", Person(id="me", name="Ich", me=True), just_me=True) for _ in range(2)]
    plans[1].plan = replace(plans[1].plan, owner="Mira Kaya")
    collected = gathered(*plans)
    assert names(collected, "people") == ["A", "Mira Kaya"]
    assert not any(person.me for person in collected.content.people.values())
    assert not collected.content.plan.just_me


# -- what is measured -----------------------------------------------------------------------------


def test_a_competency_is_one_where_it_is_measured_alike() -> None:
    polish = Competency(id="p", name="Polish", scale="cefr", steps=(Step(from_=0, to=1, weeks=9),))
    own = Scale(id="cefr", name="Own", levels=(Level(label="0"), Level(label="ok")))
    first = one("competencies", polish)
    second = one("competencies", Competency(id="q", name="polish", scale="cefr", notes="Why"))
    (met,) = gathered(first, second).content.competencies.values()
    assert (met.name, met.notes, met.steps) == ("Polish", "Why", polish.steps)
    third = Content(Plan(), {"scales": [own], "competencies": [replace(polish, id="r", steps=())]})
    collected = gathered(first, third)
    content = collected.content
    assert names(collected, "competencies") == ["Polish", "Polish (B)"]
    scales = [content.scale_of(id_) for id_ in content.competencies]
    assert [level.label for level in scales[0].levels][:2] == ["0", "A1"]
    assert scales[1].levels == own.levels
    assert collected.remarks == (Beside("B", "competencies", "Polish", "Polish (B)"),)


def test_categories_and_codes_keep_equal_names_apart() -> None:
    def below(category: str, code: str = "") -> Content:
        up = Competency(id="k", name=category)
        return one("competencies", up, Competency(id="b", name="Basics", parent="k", code=code))

    assert names(gathered(below("Excel"), below("SAP")), "competencies") == [
        "Excel", "Basics", "SAP", "Basics (B)",
    ]  # fmt: skip
    assert len(gathered(below("SAP", "x1"), below("SAP", "x2")).content.competencies) == 3
    assert len(gathered(below("SAP", "x1"), below("SAP")).content.competencies) == 2


def test_a_role_is_one_only_where_it_asks_for_the_same() -> None:
    def role(level: int) -> Content:
        asked = Requirement(competency="c", level=level)
        return Content(
            Plan(),
            {
                "competencies": [Competency(id="c", name="Lead")],
                "roles": [Role(id="r", name="Head", requires=(asked,))],
                "people": [anna("x", name=f"P{level}", role="r")],
            },
        )

    assert names(gathered(role(2), role(2)), "roles") == ["Head"]
    apart = gathered(role(2), role(3))
    assert names(apart, "roles") == ["Head", "Head (B)"]
    content = apart.content
    assert [label_of(content.roles[p.role]) for p in content.people.values() if p.role] == [
        "Head", "Head (B)",
    ]  # fmt: skip


# -- what a plan says for itself ------------------------------------------------------------------


def expected(likely: int, on: int = 1) -> Development:
    def day(month: int) -> dt.date:
        return dt.date(2027, month, 1)

    said = Forecast(on=dt.date(2026, 1, on), earliest=day(1), likely=day(likely), latest=day(12))
    return Development(id="d", title="Poland", forecasts=(said,))


def test_a_development_of_one_origin_keeps_all_forecasts() -> None:
    collected = gathered(one("developments", expected(3, 9)), one("developments", expected(5, 2)))
    (met,) = collected.content.developments.values()
    assert [forecast.on.day for forecast in met.forecasts] == [2, 9]
    other = replace(expected(5), id="other")
    beside = gathered(one("developments", expected(3)), one("developments", other))
    assert names(beside, "developments") == ["Poland", "Poland (B)"]


def test_what_stands_beside_keeps_its_name_where_a_copy_of_it_comes_too() -> None:
    other = one("developments", replace(expected(5), id="other"))
    again = one("developments", replace(expected(6), id="other", chance=4))
    collected = gathered(one("developments", expected(3)), other, again)
    assert names(collected, "developments") == ["Poland", "Poland (B)"]
    assert collected.content.developments["other"].chance == 4


def test_a_rule_a_plan_breaks_by_itself_keeps_no_other_plan_out() -> None:
    broken = one("people", anna("a1", name="Eva Stein", hours_per_week=900))
    assert check_content(broken) != []
    assert names(gathered(broken, one("people", anna("a2"))), "people") == [
        "Eva Stein", "Anna Berg",
    ]  # fmt: skip


def moved(start: dt.date, person: str = "Anna Berg") -> Content:
    return Content(
        Plan(),
        {
            "competencies": [Competency(id="c", name="Polish")],
            "people": [anna("p", name=person)],
            "actions": [
                Action(id="a", title="Course", people=("p",), start=start, end=start,
                       effects=(Effect(competency="c", to=1),))
            ],
        },
    )  # fmt: skip


def test_of_two_versions_the_one_changed_later_counts_and_it_is_said() -> None:
    early, late = dt.date(2027, 1, 4), dt.date(2027, 2, 1)
    collected = gathered(moved(early), moved(late))
    (action,) = collected.content.actions.values()
    assert action.start == late
    assert collected.remarks == (Versions("A", "B", 1),)
    assert len(gathered(moved(early), moved(late, "Ben Adler")).content.actions) == 2


def test_needs_for_other_people_are_other_needs() -> None:
    def asks(person: str) -> Content:
        plan = moved(dt.date(2027, 1, 4), person)
        need = Need(id="n", competency="c", level=2, people=("p",), due=dt.date(2027, 6, 1))
        return Content(
            plan.plan, {**{k: list(plan.table(k).values()) for k in ORDER}, "needs": [need]}
        )

    assert len(gathered(asks("Anna Berg"), asks("Ben Adler")).content.needs) == 2
    assert len(gathered(asks("Anna Berg"), asks("Anna Berg")).content.needs) == 1


def test_the_same_said_twice_of_somebody_is_said_once() -> None:
    def said(id_: str, level: int) -> Content:
        plan = moved(dt.date(2027, 1, 4))
        seen = Assessment(id=id_, person="p", competency="c", level=level, on=dt.date(2026, 5, 1))
        return Content(
            plan.plan, {**{k: list(plan.table(k).values()) for k in ORDER}, "assessments": [seen]}
        )

    assert len(gathered(said("x", 2), said("y", 2)).content.assessments) == 1
    assert len(gathered(said("x", 2), said("x", 3)).content.assessments) == 2
