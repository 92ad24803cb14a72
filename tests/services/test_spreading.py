"""Spreading out: the smallest move, held against trying everything."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.load import week_loads
from planner.domain.need import Need
from planner.domain.offering import Offering, Term
from planner.domain.people import Absence, Person
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.domain.slots import IN_TIME
from planner.engine.loads import Loads
from planner.services import other_places, spreading
from planner.services.figures import make_figures
from planner.services.other_places import places_of
from planner.services.spreading import Spreading, spread, spread_out, take_spreading
from planner.services.trial import is_worse
from planner.services.violations import violations
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(offset)


def learn(id_: str, start: int, end: int, hours: float, **values: Any) -> Action:
    given_: dict[str, Any] = {"people": ("p",), "status": "planned", **values}
    return Action(id=id_, start=day(start), end=day(end), hours=hours, **given_)


def plan(*actions: Action, **tables: list[Any]) -> Content:
    tables.setdefault("people", [Person(id="p", hours_per_week=5)])
    return Content(Plan(buffer_weeks=0), {**tables, "actions": list(actions)})


def proposal(content: Content, person: str = "p") -> Spreading:
    loads = Loads(content)
    run = loads.overloads(person, TODAY)[0]
    return spread(make_figures(content, TODAY), loads, person, run.first, run.last)


def moved(found: Spreading) -> list[tuple[str, dt.date, dt.date]]:
    return [(m.after.id, m.after.start, m.after.end) for m in found.moves]


def test_the_one_that_goes_the_shortest_way_moves() -> None:
    content = plan(learn("a", 0, 13, 10), learn("b", 7, 20, 10))
    found = proposal(content)
    assert moved(found) == [("b", day(14), day(27))]
    assert found.smallest
    assert found.moves[0].days == 7


@pytest.mark.parametrize("values", [{"status": s} for s in ("booked", "running", "done")]
                         + [{"fixed": True}])  # fmt: skip
def test_what_is_booked_running_done_or_fixed_stays(values: dict[str, Any]) -> None:
    content = plan(learn("a", 0, 13, 10), learn("b", 7, 20, 10, **values))
    found = proposal(content)
    assert moved(found) == [("a", day(21), day(34))]
    assert found.stays == (("b", values.get("status", "fixed")),)


def test_a_course_moves_from_term_to_term() -> None:
    terms = (Term(start=day(7), end=day(20)), Term(start=day(63), end=day(80)))
    course = Offering(id="o", competency="c", terms=terms)
    fixed = learn("a", 7, 20, 10, fixed=True)
    content = plan(fixed, learn("b", 7, 20, 10, offering="o"),
                   competencies=[Competency(id="c")], offerings=[course])  # fmt: skip
    assert moved(proposal(content)) == [("b", day(63), day(80))]


def test_a_day_that_is_kept_stays_kept() -> None:
    need = Need(id="n", competency="c", level=1, people=("p",), due=day(20))
    brings = learn("b", 7, 20, 10, effects=(Effect(competency="c", to=1),))
    other = learn("a", 0, 13, 10)
    content = plan(other, brings, competencies=[Competency(id="c")], needs=[need])
    assert moved(proposal(content)) == [("a", day(21), day(34))]
    stuck = proposal(plan(replace(other, fixed=True), brings, competencies=[Competency(id="c")],
                          needs=[need]))  # fmt: skip
    assert not stuck.moves
    assert stuck.hindered is not None
    (move,), outcome = stuck.hindered
    assert (move.after.id, move.after.start) == ("b", day(14))
    assert [after.state for _, after in outcome.worse] == ["late"]
    assert stuck.hours_needed == 10


def test_a_predecessor_is_not_overtaken() -> None:
    first = learn("a", 0, 13, 10, fixed=True)
    second, third = learn("b", 7, 20, 10), learn("c", 21, 27, 1, predecessors=("b",), fixed=True)
    found = proposal(plan(first, second, third))
    assert not found.moves
    assert found.hindered is not None
    assert [v.code for v in found.hindered[1].broken] == ["order"]


def test_two_move_where_one_is_not_enough() -> None:
    content = plan(*(learn(id_, 0, 6, 5) for id_ in "abc"))
    found = proposal(content)
    assert (
        moved(found) == [("b", day(7), day(13)), ("c", day(14), day(20))] or len(moved(found)) == 2
    )
    assert sum(move.days for move in found.moves) == 21


def test_somebody_else_is_not_overloaded_instead() -> None:
    people = [Person(id="p", hours_per_week=5), Person(id="q", hours_per_week=5)]
    shared = learn("b", 7, 13, 5, people=("p", "q"))
    busy = learn("c", 14, 27, 10, people=("q",), fixed=True)
    content = plan(learn("a", 7, 13, 5, fixed=True), shared, busy, people=people)
    assert moved(proposal(content)) == [("b", day(0), day(6))]


def test_no_hours_help_where_somebody_is_away_all_week() -> None:
    away = Person(id="p", hours_per_week=5, absences=(Absence(start=day(-99), end=day(9999)),))
    found = proposal(plan(learn("a", 0, 6, 5), people=[away]))
    assert not found.moves
    assert found.hours_needed is None


def test_where_no_move_helps_one_lasts_longer() -> None:
    booked = learn("b", 0, 27, 8, status="booked")
    found = proposal(plan(learn("a", 7, 11, 24), booked))
    assert found.stretched
    (move,) = found.moves
    assert move.after.start <= day(7)
    assert move.after.end >= day(11)
    assert move.after.hours == move.before.hours
    assert found.smallest
    assert move.more == smallest_stretch(plan(learn("a", 7, 11, 24), booked), "a")


def smallest_stretch(content: Content, action: str) -> int:
    """By trying every span of working days around one action."""
    now = content.actions[action]
    for more in range(1, 200):
        for early in range(more + 1):
            start, end = now.start - dt.timedelta(early), now.end + dt.timedelta(more - early)
            if start < TODAY or (early and start.weekday() > 4) or end.weekday() > 4:
                continue
            others = [a for a in content.actions.values() if a.id != action]
            tried = [replace(now, start=start, end=end), *others]
            weeks = week_loads(content, content.people["p"], tried, TODAY, day(400))
            if not any(week.over for week in weeks):
                return more
    return 0


def test_a_stretch_keeps_what_is_kept() -> None:
    need = Need(id="n", competency="c", level=1, people=("p",), due=day(18))
    brings = learn("a", 14, 18, 12, effects=(Effect(competency="c", to=1),))
    found = proposal(plan(brings, competencies=[Competency(id="c")], needs=[need]))
    assert found.stretched
    assert found.moves[0].after.end == day(18)
    assert found.moves[0].after.start < day(14)


def test_a_stretch_fills_nobody_elses_weeks() -> None:
    people = [Person(id="p", hours_per_week=5), Person(id="q", hours_per_week=5)]
    busy = learn("b", 28, 400, 265, people=("q",), status="booked")
    found = proposal(plan(learn("a", 21, 25, 16, people=("p", "q")), busy, people=people))
    assert found.stretched
    assert found.moves[0].after.end < day(28)


def test_a_course_on_its_term_is_never_stretched() -> None:
    course = Offering(id="o", competency="c", terms=(Term(start=day(7), end=day(11)),))
    content = plan(learn("a", 7, 11, 24, offering="o"), competencies=[Competency(id="c")],
                   offerings=[course])  # fmt: skip
    found = proposal(content)
    assert not found.moves
    assert found.on_terms == ("a",)
    assert found.hours_needed == 24


def test_a_stretch_is_one_step_that_says_its_days() -> None:
    store = MemoryStore(plan(learn("a", 7, 11, 24)))
    edit = spread_out(store, "p", today=TODAY)
    assert edit is not None
    assert edit.title.code == "spread_stretch"
    assert not Loads(store.content).overloads("p", TODAY)


def test_as_a_wish_it_is_one_step() -> None:
    store = MemoryStore(plan(*(learn(id_, 0, 6, 5) for id_ in "abc")))
    edit = spread_out(store, "p", today=TODAY)
    assert edit is not None
    assert len(edit.changes) == 2
    assert len(store.done) == 1
    assert not Loads(store.content).overloads("p", TODAY)
    with pytest.raises(Refused):
        spread_out(store, "p", today=TODAY)


# -- against trying everything ---------------------------------------------------------------


@st.composite
def small_plans(draw: st.DrawFn) -> Content:
    """Two people with a few short actions within few weeks, some that are needed in time."""
    people = [
        Person(
            id=id_,
            hours_per_week=draw(st.sampled_from([2, 4])),
            absences=tuple(
                Absence(start=day(s), end=day(s + n))
                for s, n in draw(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 9)),
                                          max_size=1))
            ),
        )
        for id_ in "pq"
    ]  # fmt: skip
    actions: list[Action] = []
    for number in range(draw(st.integers(2, 3))):
        start = draw(st.integers(0, 20))
        before = tuple(a.id for a in actions if a.end < day(start) and draw(st.booleans()))[:1]
        teaches = draw(st.sampled_from([(), (0, 1), (1, 2)]))
        effects = (Effect(competency="c", from_=teaches[0], to=teaches[1]),) if teaches else ()
        actions.append(
            learn(
                f"a{number}",
                start,
                start + draw(st.integers(2, 9)),
                draw(st.integers(2, 6)),
                people=draw(st.sampled_from([("p",), ("p",), ("p", "q")])),
                status=draw(st.sampled_from(["idea", "planned", "planned", "booked"])),
                fixed=draw(st.booleans()) and draw(st.booleans()),
                predecessors=before,
                effects=effects,
            )
        )
    due = day(draw(st.integers(20, 50)))
    need = Need(id="n", competency="c", level=1, people=("p",), due=due)
    return Content(
        Plan(buffer_weeks=0),
        {"people": people, "actions": actions, "competencies": [Competency(id="c")],
         "needs": [need]},
    )  # fmt: skip


def over_weeks(content: Content) -> dict[tuple[str, dt.date], float]:
    """Overloaded weeks from today on, with their hours, by the plain rules."""
    found = {}
    for person in content.people.values():
        own = [a for a in content.actions.values() if person.id in a.people]
        for week in week_loads(content, person, own, TODAY, day(120)):
            if week.over:
                found[person.id, week.monday] = week.planned
    return found


def keys(content: Content) -> set[Any]:
    return {v.key for v in violations(make_figures(content, TODAY)) if v.code != "overload"}


def with_moves(content: Content, after: list[Action]) -> Content:
    moved_ = {a.id: a for a in after}
    tables = {
        kind: [
            moved_.get(r.id, r) if kind == "actions" else r for r in content.table(kind).values()
        ]
        for kind in ("people", "competencies", "needs", "offerings")
    }
    tables["actions"] = [moved_.get(a.id, a) for a in content.actions.values()]
    return Content(content.plan, tables)


def allowed(content: Content, after: Content, mended: set[tuple[str, dt.date]]) -> bool:
    """The promise, said anew without any of the search."""
    over, left = over_weeks(content), over_weeks(after)
    if left.keys() & mended or not keys(after) <= keys(content):
        return False
    if any(hours > over.get(week, 0.0) + 1e-6 for week, hours in left.items()):
        return False
    one, other = make_figures(content, TODAY).slots, make_figures(after, TODAY).slots
    pairs = list(zip(one, other, strict=True))
    kept = all(b.state in IN_TIME for a, b in pairs if a.state in IN_TIME)
    return kept and not any(is_worse(*pair) for pair in pairs)


@settings(max_examples=60)
@given(small_plans())
def test_it_is_the_smallest_of_all_that_are_allowed(content: Content) -> None:
    runs = Loads(content).overloads("p", TODAY)
    assume(runs)
    reach = other_places.REACH
    spreading.REACH = other_places.REACH = 12
    try:
        found = proposal(content)
        figures = make_figures(content, TODAY)
        mended = {
            ("p", runs[0].first + dt.timedelta(7 * n))
            for n in range((runs[0].last - runs[0].first).days // 7 + 1)
        }
        can = [a for a in content.actions.values()
               if a.id in runs[0].actions and not a.fixed and a.status != "booked"]  # fmt: skip
        places = {a.id: list(places_of(figures, a)) for a in can}
    finally:
        spreading.REACH = other_places.REACH = reach
    if found.moves:
        after = with_moves(content, [m.after for m in found.moves])
        assert allowed(content, after, mended)
        assert all(not m.before.fixed and m.before.status in ("idea", "planned")
                   for m in found.moves)  # fmt: skip
    size = len(found.moves) or 2
    days = sum(m.days for m in found.moves)
    for count in range(1, min(size, 2) + 1):
        for chosen in itertools.combinations(can, count):
            for at in itertools.product(*(places[a.id] for a in chosen)):
                total = sum(abs((s - a.start).days) for a, (s, _) in zip(chosen, at, strict=True))
                if found.moves and count == size and total >= days:
                    continue
                tried = [replace(a, start=s, end=e) for a, (s, e) in zip(chosen, at, strict=True)]
                after = with_moves(content, tried)
                over = over_weeks(after)
                assert over.keys() & mended or not allowed(content, after, mended), (
                    tried,
                    found.moves,
                )


def test_a_proposal_taken_over_moves_what_it_showed() -> None:
    content = plan(learn("a", 0, 13, 10), learn("b", 7, 20, 10))
    store, found = MemoryStore(content), proposal(content)
    edit = take_spreading(store, "p", found.moves)
    assert edit is not None
    assert store.content.actions["b"] == found.moves[0].after
