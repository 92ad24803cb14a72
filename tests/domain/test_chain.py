"""Chains: the latest start over all ways to a level."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.chain import Chain, Edge, Learner, edges_of, latest_chain, run_before, start_of
from planner.domain.competency import Competency, Prerequisite, Step
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, Weekdays
from planner.domain.offering import Offering, Term
from planner.domain.outlook import Outlook
from planner.domain.people import Person
from planner.domain.plan import Plan
from tests.generated import plan
from tests.read_plan import TODAY

Within = tuple[tuple[str, int], ...]

END = dt.date(2028, 1, 17)


def ways(edges: tuple[Edge, ...], level: int, wanted: int) -> Iterator[list[Edge]]:
    """Every sequence of edges that leads from a level to the one wanted."""
    if level >= wanted:
        yield []
        return
    for edge in edges:
        if edge.from_ <= level < edge.to:
            yield from ([edge, *rest] for rest in ways(edges, edge.to, wanted))


def best_start(
    outlook: Outlook,
    person: str,
    levels: tuple[int, int],
    end: dt.date,
    within: Within,
) -> dt.date | None:
    """Every chain tried, none left out: slow and simple, to hold the quick one against."""
    starts = (
        start_along(outlook, person, way, end, within)
        for way in ways(outlook.edges(within[-1][0]), *levels)
    )
    return max((start for start in starts if start), default=None)


def start_along(
    outlook: Outlook,
    person: str,
    edges: list[Edge],
    end: dt.date,
    within: Within,
) -> dt.date | None:
    learner, earliest = outlook.learner(person), dt.date.max
    day: dt.date | None = end
    for edge in reversed(edges):
        assert day is not None
        day = start_of(edge, day, learner, outlook.calendar)
        if day is None:
            return None
        earliest = min(earliest, day)
        for needed in edge.prerequisites:
            if needed.competency == edge.competency and needed.level <= edge.from_:
                continue
            history = outlook.history(person, needed.competency)
            if history.level(outlook.today) >= needed.level:
                continue
            if (needed.competency, needed.level) in within:
                return None
            by = day - ONE_DAY
            held = history.level(by)
            if held < needed.level:
                inner = (*within, (needed.competency, needed.level))
                start = best_start(outlook, person, (held, needed.level), by, inner)
                if start is None:
                    return None
                earliest = min(earliest, start)
        day -= ONE_DAY
    return earliest


@given(seed=st.integers(0, 400), wanted=st.integers(1, 4))
def test_no_chain_starts_later_than_the_one_found(seed: int, wanted: int) -> None:
    outlook = Outlook(plan(seed, people=3), TODAY, Weekdays())
    for competency in outlook.content.competencies:
        for person in outlook.content.people:
            held = outlook.history(person, competency).level(END)
            if held < wanted:
                chain = outlook.chain_from(person, competency, (held, wanted), END)
                found = chain.start if chain else None
                levels = (held, wanted)
                assert found == best_start(outlook, person, levels, END, ((competency, wanted),))


def never(_: Prerequisite, __: dt.date) -> Chain | bool:
    return False


def edge(from_: int, to: int, weeks: float | None, hours: float | None = None) -> Edge:
    return Edge("c", from_, to, weeks, hours)


def test_the_day_before_the_next_edge_is_when_the_one_before_must_end() -> None:
    chain = latest_chain(
        (edge(0, 1, 10), edge(1, 2, 2)), (0, 2), dt.date(2027, 6, 25), Learner(), Weekdays(), never
    )
    assert chain is not None
    first, second = chain.legs
    assert second.start == dt.date(2027, 6, 11)
    assert first.end == dt.date(2027, 6, 10)
    assert chain.start == first.start == dt.date(2027, 4, 1)


@pytest.mark.parametrize(
    ("weeks", "hours", "a_week", "expected"),
    [
        (10, 40, 2.0, 140),
        (10, 40, 5.0, 70),
        (10, 40, None, 70),
        (None, 40, None, None),
        (None, 17, 2.0, 60),
    ],
)
def test_net_days(
    weeks: float | None, hours: float | None, a_week: float | None, expected: int | None
) -> None:
    learner = Learner(hours_on=lambda _: a_week)
    start = start_of(edge(0, 1, weeks, hours), dt.date(2027, 6, 25), learner, Always())
    assert start == (None if expected is None else dt.date(2027, 6, 25) - dt.timedelta(expected))


class Always:
    """A calendar without weekends."""

    def is_working(self, day: dt.date) -> bool:
        return day is not None


def test_repeats_run_forward_by_whole_months_to_the_months_end() -> None:
    term = Term(start=dt.date(2027, 1, 31), end=dt.date(2027, 3, 31))
    assert run_before(term, 1, dt.date(2027, 3, 30)) is None
    assert run_before(term, 1, dt.date(2027, 5, 5)) == Term(
        start=dt.date(2027, 2, 28), end=dt.date(2027, 4, 30)
    )
    assert run_before(term, 0, dt.date(2029, 5, 5)) == term


def test_the_latest_start_among_terms_wins_not_the_latest_end() -> None:
    long = Term(start=dt.date(2027, 1, 1), end=dt.date(2027, 6, 20))
    short = Term(start=dt.date(2027, 3, 1), end=dt.date(2027, 5, 1))
    both = Edge("c", 0, 1, None, None, (long, short))
    assert start_of(both, dt.date(2027, 6, 25), Learner(), Weekdays()) == dt.date(2027, 3, 1)


def test_steps_no_offering_covers_take_their_own_time_or_16_weeks() -> None:
    competency = Competency(id="c", steps=(Step(from_=0, to=1, weeks=3),))
    offering = Offering(id="o", competency="c", from_=1, to=3, weeks=5)
    content = Content(Plan(), {"competencies": [competency], "offerings": [offering]})
    found = {(e.from_, e.to): e.weeks for e in edges_of(content, "c")}
    assert found == {(0, 1): 3, (1, 3): 5, (3, 4): 16.0}


def test_a_circle_of_prerequisites_leads_nowhere() -> None:
    first = Competency(id="a", prerequisites=(Prerequisite(competency="b", level=1),))
    second = Competency(id="b", prerequisites=(Prerequisite(competency="a", level=1),))
    content = Content(Plan(), {"competencies": [first, second], "people": [Person(id="p")]})
    assert Outlook(content, TODAY, Weekdays()).chain_from("p", "a", (0, 1), END) is None


def test_a_prerequisite_the_chain_itself_brings_is_no_circle() -> None:
    own = (Prerequisite(competency="c", level=1),)
    offering = Offering(id="o", competency="c", from_=1, to=2, weeks=5, prerequisites=own)
    content = Content(
        Plan(),
        {
            "competencies": [Competency(id="c")],
            "offerings": [offering],
            "people": [Person(id="p")],
        },
    )
    chain = Outlook(content, TODAY, Weekdays()).chain_from("p", "c", (0, 2), END)
    assert chain is not None
    assert len(chain.legs) == 2


def test_what_asks_for_a_lower_level_of_what_asks_for_it_is_no_circle() -> None:
    def course(id_: str, up: tuple[str, int], first: str) -> Offering:
        asks = (Prerequisite(competency=first, level=1),)
        competency, to = up
        return Offering(
            id=id_, competency=competency, from_=to - 1, to=to, weeks=10, prerequisites=asks
        )

    content = Content(
        Plan(),
        {
            "competencies": [
                Competency(id="x", steps=(Step(from_=0, to=1, weeks=10),)),
                Competency(id="y"),
            ],
            "offerings": [
                course("ox", ("x", 2), "y"),
                course("oy", ("y", 1), "x"),
            ],
            "people": [Person(id="p")],
        },
    )
    outlook = Outlook(content, TODAY, Weekdays())
    chain = outlook.chain_from("p", "x", (0, 2), dt.date(2028, 12, 1))
    assert chain is not None
    assert chain.start == dt.date(2028, 5, 3)


def test_a_long_row_of_prerequisites_is_walked_once_each() -> None:
    count = 30
    row = [
        Competency(
            id=f"c{i}",
            prerequisites=(Prerequisite(competency=f"c{i - 1}", level=2),) if i else (),
        )
        for i in range(count)
    ]
    content = Content(Plan(), {"competencies": row, "people": [Person(id="p")]})
    outlook = Outlook(content, TODAY, Weekdays())
    last = f"c{count - 1}"
    assert outlook.chain_from("p", last, (0, 2), dt.date(2070, 1, 1)) is not None
    # Each is asked for by both steps of the next one, so by at most two days more than that.
    assert outlook.chains_known <= 2 * count * count


def test_nothing_to_learn_is_no_chain() -> None:
    levels = (2, 2)
    assert latest_chain((edge(0, 1, 1),), levels, END, Learner(), Weekdays(), never) is None
