"""Scores of ideas: the vectors, knock-outs, several people, what is left open."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.idea import Criterion, Idea, Points, means, score_of
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.rules import check_changes

WEIGHTS = {
    id_: Criterion(id=id_, name=name, weight=weight)
    for id_, name, weight in (
        ("gain", "Gain", 50.0),
        ("effort", "Effort", 30.0),
        ("fit", "Fit", 20.0),
    )
}


def idea(*points: float, by: str | None = None, **values: object) -> Idea:
    given = tuple(
        Points(criterion=id_, points=each, by=by)
        for id_, each in zip(WEIGHTS, points, strict=False)
    )
    return Idea(id="i", points=given, **values)  # type: ignore[arg-type]


def test_scores_are_weighted_means() -> None:
    assert score_of(idea(4, 2, 5), WEIGHTS).value == pytest.approx(3.6)
    assert score_of(idea(3, 4, 4), WEIGHTS).value == pytest.approx(3.5)


def test_the_order_flips_when_weight_moves_from_the_first_to_the_second() -> None:
    def difference(moved: float) -> float:
        weights = {
            "gain": Criterion(id="gain", weight=50 - moved),
            "effort": Criterion(id="effort", weight=30 + moved),
            "fit": WEIGHTS["fit"],
        }
        a, b = score_of(idea(4, 2, 5), weights), score_of(idea(3, 4, 4), weights)
        assert a.value is not None
        assert b.value is not None
        return a.value - b.value

    assert difference(3.3) > 0 > difference(3.4)


def test_below_its_mark_a_criterion_knocks_out_and_is_named() -> None:
    marked = {**WEIGHTS, "effort": Criterion(id="effort", weight=30, knock_out=3)}
    found = score_of(idea(4, 2, 5), marked)
    assert (found.value, found.out, found.got) == (0.0, marked["effort"], 2)
    assert score_of(idea(3, 4, 4), marked).value == pytest.approx(3.5)
    at_the_mark = score_of(idea(4, 3, 5), marked)
    assert at_the_mark.out is None


def test_what_is_not_rated_leaves_the_score_open() -> None:
    found = score_of(idea(4, 2), WEIGHTS)
    assert (found.value, found.rated, found.open) == (None, 2, 1)
    assert score_of(idea(), {}).value is None


def test_a_criterion_without_weight_only_knocks_out() -> None:
    legal = Criterion(id="legal", weight=0, knock_out=1)
    assert score_of(idea(4, 2, 5), {**WEIGHTS, "legal": legal}).value == pytest.approx(3.6)


def test_of_several_people_the_mean_counts_of_one_the_last_word() -> None:
    several = Idea(
        id="i",
        points=(
            Points(criterion="gain", by="ada", points=1),
            Points(criterion="gain", by="bo", points=4),
            Points(criterion="gain", by="ada", points=2),
        ),
    )
    assert means(several) == {"gain": 3}


@pytest.mark.parametrize("stage", ["decided", "in_realisation"])
def test_from_decided_on_an_idea_has_an_owner_and_a_next_day(stage: str) -> None:
    content = Content(Plan(), {"people": [Person(id="ada", name="Ada")]})

    def codes(**values: object) -> list[str]:
        made = idea(stage=stage, **values)
        return [p.code for p in check_changes(content, [Change("ideas", "i", None, made, 1)])]

    day = dt.date(2027, 1, 1)
    assert codes() == ["idea.owner", "idea.next"]
    assert codes(owner="ada") == ["idea.next"]
    assert codes(next_on=day) == ["idea.owner"]
    assert not codes(owner="ada", next_on=day)


@pytest.mark.parametrize("stage", ["new", "evaluated", "rejected", "set_aside"])
def test_before_the_gate_and_beside_it_nobody_has_to_see_to_an_idea(stage: str) -> None:
    assert not check_changes(Content(Plan()), [Change("ideas", "i", None, idea(stage=stage), 1)])


def test_points_stay_within_reach() -> None:
    content = Content(Plan(), {"criteria": list(WEIGHTS.values())})
    made = idea(4, 11)
    (problem,) = check_changes(content, [Change("ideas", "i", None, made, 1)])
    assert (problem.code, problem.path) == ("number.range", "ideas[i].points[1].points")
