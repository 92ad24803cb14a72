from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action
from planner.domain.competency import Competency, Prerequisite
from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.services.before_after import asked_before, opened_after
from planner.services.seats import seats_of
from tests.generated import plan
from tests.read_plan import TODAY

SPRING = Term(start=dt.date(2027, 3, 1), end=dt.date(2027, 5, 31))
AUTUMN = Term(start=dt.date(2027, 9, 1), end=dt.date(2027, 11, 30))


def course(**more: object) -> Offering:
    made = {"id": "o", "competency": "c", "terms": (AUTUMN, SPRING), "seats": 3, **more}
    return Offering(**made)  # type: ignore[arg-type]


def with_actions(offering: Offering, *taking: tuple[dt.date, int, str]) -> Content:
    actions = [
        Action(id=f"a{n}", offering="o", start=start, end=start + dt.timedelta(80),
               people=tuple(f"p{i}" for i in range(count)), status=status)  # type: ignore[arg-type]
        for n, (start, count, status) in enumerate(taking)
    ]  # fmt: skip
    people = [Person(id=f"p{n}") for n in range(9)]
    return Content(Plan(), {"competencies": [Competency(id="c")], "people": people,
                            "offerings": [offering], "actions": actions})  # fmt: skip


def test_each_term_counts_its_own_people_and_the_dropped_are_free() -> None:
    offering = course()
    taking = ((SPRING.start, 2, "booked"), (SPRING.start, 1, "dropped"), (AUTUMN.start, 4, "idea"))
    found = seats_of(with_actions(offering, *taking), offering, TODAY)
    assert [(each.term, each.taken, each.left) for each in found] == [
        (SPRING, 2, 1), (AUTUMN, 4, -1),
    ]  # fmt: skip


def test_terms_that_repeat_are_told_of_one_by_one_and_those_over_are_not() -> None:
    offering = course(terms=(SPRING,), repeats="half_yearly")
    content = with_actions(offering, (AUTUMN.start, 2, "planned"))
    found = seats_of(content, offering, dt.date(2027, 4, 1))
    assert [each.term.start.isoformat() for each in found[:2]] == ["2027-09-01", "2028-03-01"]
    assert [each.left for each in found[:2]] == [1, 3]
    assert seats_of(content, course(), dt.date(2030, 1, 1)) == ()
    assert seats_of(content, course(terms=()), TODAY) == ()
    assert seats_of(content, course(seats=None), TODAY)[0].left is None


def test_what_comes_before_and_after_step_by_step() -> None:
    def asks(id_: str, *before: str) -> Competency:
        asked = tuple(Prerequisite(competency=each, level=2) for each in before)
        return Competency(id=id_, prerequisites=asked)

    made = [asks("a"), asks("b", "a"), asks("c", "b"), asks("d", "c", "a")]
    needs_a = (Prerequisite(competency="a", level=1),)
    offering = Offering(id="o", competency="x", prerequisites=needs_a)
    content = Content(
        Plan(), {"competencies": [*made, Competency(id="x")], "offerings": [offering]}
    )
    assert [(s.competency, s.depth) for s in asked_before(content, "d")] == [
        ("c", 1), ("b", 2), ("a", 3),
    ]  # fmt: skip
    assert [(s.competency, s.depth, s.offering) for s in opened_after(content, "a")] == [
        ("b", 1, None), ("c", 2, None), ("d", 3, None), ("x", 1, "o"),
    ]  # fmt: skip
    assert asked_before(content, "a") == []


@given(st.integers(0, 200))
def test_before_and_after_are_each_other_seen_from_the_other_end(seed: int) -> None:
    content = plan(seed)
    for one in content.competencies:
        before = {step.competency for step in asked_before(content, one)}
        assert one not in before
        for other in content.competencies:
            after = {step.competency for step in opened_after(content, other)}
            assert (other in before) == (one in after)
