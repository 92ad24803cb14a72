"""What doesn't add up: each kind on a small plan, and patched as if looked at anew."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency, Prerequisite
from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.need import Need
from planner.domain.offering import Offering, Term
from planner.domain.people import Absence, HoursChange, Person
from planner.domain.plan import Plan
from planner.domain.record import Record
from planner.domain.violation import Violation
from planner.services.figures import make_figures
from planner.services.violations import FEW, Violations, violations
from tests.generated import Maker
from tests.generated import plan as generated
from tests.read_plan import TODAY


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(offset)


def learn(id_: str = "a", start: int = 10, end: int = 30, **values: Any) -> Action:
    given_: dict[str, Any] = {"people": ("p",), **values}
    return Action(id=id_, start=day(start), end=day(end), **given_)


def found(*records: Record, **settings: Any) -> list[Violation]:
    kinds: dict[type, str] = {Action: "actions", Person: "people", Offering: "offerings",
                              Competency: "competencies", Need: "needs",
                              Assessment: "assessments"}  # fmt: skip
    tables: dict[str, list[Record]] = {}
    for record in records:
        tables.setdefault(kinds[type(record)], []).append(record)
    tables.setdefault("people", [Person(id="p")])
    return list(violations(make_figures(Content(Plan(**settings), tables), TODAY)))


def test_a_sound_plan_has_nothing_to_mend() -> None:
    first, then = learn("a", 10, 30), learn("b", 31, 50, predecessors=("a",))
    assert found(first, then) == []


def test_late_is_a_slot_that_misses_its_day() -> None:
    need = Need(id="n", competency="c", level=1, people=("p",), due=day(7))
    [late] = found(Competency(id="c"), need)
    assert (late.code, late.need, late.index, late.person, late.first) == (
        "late", "n", 0, "p", day(7),
    )  # fmt: skip


def test_overload_says_from_when_to_when_and_by_how_much() -> None:
    person = Person(id="p", hours_per_week=5)
    [over] = found(person, learn("a", 0, 20, hours=18), learn("b", 7, 13, hours=4))
    assert (over.code, over.person, over.actions) == ("overload", "p", ("a", "b"))
    assert (over.first, over.last) == (day(0), day(20))
    assert over.hours == pytest.approx(1 + 5 + 1)


def test_what_was_too_much_last_month_is_over() -> None:
    person = Person(id="p", hours_per_week=1)
    before = learn("a", -28, -1, hours=40, status="done")
    assert found(person, before) == []
    [over] = found(person, learn("a", -14, 13, hours=40, status="booked"))
    assert (over.first, over.last) == (day(0), day(13))


def test_a_predecessor_is_not_over_when_its_follower_starts() -> None:
    before, after = learn("a", 0, 30), learn("b", 30, 60, predecessors=("a",))
    [order] = found(before, after)
    assert (order.code, order.action, order.other) == ("order", "b", "a")
    assert (order.first, order.last) == (day(30), day(30))
    assert found(replace(before, status="dropped"), after) == []
    assert found(before, replace(after, status="done")) == []


def test_a_prerequisite_is_not_held_when_learning_starts() -> None:
    first = Competency(id="first")
    asking = Competency(id="c", prerequisites=(Prerequisite(competency="first", level=2),))
    action = learn(effects=(Effect(competency="c", to=1),))
    [missing] = found(first, asking, action)
    assert (missing.code, missing.person, missing.other, missing.level) == (
        "prerequisite", "p", "first", 2,
    )  # fmt: skip
    brought = learn("b", 0, 9, effects=(Effect(competency="first", to=2),))
    assert found(first, asking, action, brought) == []
    assert [v.code for v in found(first, asking, action, replace(brought, end=day(10)))] == [
        "prerequisite"
    ]
    held = Assessment(id="x", person="p", competency="first", level=2, on=day(-9))
    assert found(first, asking, action, held) == []


def test_an_offering_asks_too() -> None:
    offering = Offering(
        id="o", competency="c", prerequisites=(Prerequisite(competency="first", level=1),)
    )
    action = learn(offering="o", effects=(Effect(competency="c", to=1),))
    [missing] = found(Competency(id="first"), Competency(id="c"), offering, action)
    assert (missing.code, missing.other, missing.level) == ("prerequisite", "first", 1)


def test_an_action_that_sets_in_too_high_brings_nothing() -> None:
    high = learn("b", 40, 60, effects=(Effect(competency="c", from_=1, to=2),))
    [missing] = found(Competency(id="c"), high)
    assert (missing.code, missing.other, missing.level) == ("start_level", "c", 1)
    low = learn("a", 0, 39, effects=(Effect(competency="c", to=1),))
    assert found(Competency(id="c"), high, low) == []


def test_days_outside_the_terms_of_the_course() -> None:
    term = Term(start=day(10), end=day(30))
    offering = Offering(id="o", competency="c", terms=(term,), repeats="yearly")
    c = Competency(id="c")
    assert found(c, offering, learn(offering="o")) == []
    assert found(c, offering, learn(offering="o", start=375, end=395)) == []
    assert [v.code for v in found(c, offering, learn(offering="o", start=11, end=31))] == [
        "outside_term"
    ]


@pytest.mark.parametrize(("away", "codes"), [(10, []), (11, ["absent"]), (99, ["absent"])])
def test_absent_is_who_is_there_on_less_than_half_of_the_days(away: int, codes: list[str]) -> None:
    absence = Absence(start=day(10), end=day(10 + away - 1))
    person = Person(id="p", absences=(absence,))
    assert [v.code for v in found(person, learn(start=10, end=29))] == codes


def test_nobody_somebody_gone_and_what_lies_behind() -> None:
    assert [v.code for v in found(learn(people=()))] == ["nobody"]
    assert [v.code for v in found(Person(id="p", left=day(29)), learn())] == ["left"]
    assert found(Person(id="p", left=day(30)), learn()) == []
    assert [v.code for v in found(learn(start=-30, end=-1))] == ["ended"]
    assert found(learn(start=-30, end=0)) == []
    assert [v.code for v in found(learn(start=-30, end=-1, status="idea"))] == ["unbegun"]
    assert found(learn(start=-30, end=-1, status="done")) == []
    assert found(learn(start=0, status="idea")) == []


def test_a_structure_past_its_planned_end_is_named_until_it_is_in_force() -> None:
    need = Need(id="n", kind="structure", structure="process", owner="p", due=day(90),
                stage="agreed", planned_end=day(-1))  # fmt: skip
    [past] = found(need)
    assert (past.code, past.need, past.person, past.first) == ("not_in_force", "n", "p", day(-1))
    assert found(replace(need, planned_end=TODAY)) == []
    assert found(replace(need, stage="in_force", in_force_on=day(-3))) == []


def test_a_large_edit_is_looked_through_bit_by_bit() -> None:
    people = [Person(id=f"p{n}", hours_per_week=5) for n in range(40)]
    actions = [learn(f"a{n}", 10, 30, people=(f"p{n % 40}",), hours=30) for n in range(80)]
    content = Content(Plan(), {"people": people, "actions": actions})
    figures = make_figures(content, TODAY)
    kept = Violations(figures)
    before = kept.all
    changes = [
        Change("actions", a.id, a, replace(a, start=day(n), end=day(n + 9)), n)
        for n, a in enumerate(actions, content.place("actions", "a0"))
    ]
    edit = Edit(1, Title("move_many_actions"), tuple(changes))
    content.apply(changes)
    kept.update(edit, figures.update(edit))
    assert not kept.look_on(50)
    assert kept.all == Violations(figures).all
    assert kept.all != before
    assert kept.look_on(1)


def test_what_it_lists_comes_in_one_order() -> None:
    records = [learn("b", -30, -1), learn("a", -30, -1), learn("c", people=())]
    assert [(v.code, v.action) for v in found(*records)] == [
        ("nobody", "c"), ("ended", "a"), ("ended", "b"),
    ]  # fmt: skip


# -- patched -----------------------------------------------------------------------------


def richer(seed: int) -> Content:
    """A plan in which every kind of record can be broken."""
    content = generated(seed, people=4, competencies=3, needs=4)
    make = Maker(seed + 1, 4, 3)
    for index in range(8):
        action = make.action(100 + index)
        before = f"a{make.random.randrange(4)}"
        action = replace(
            action,
            hours=make.maybe(make.random.randint(5, 90)),
            offering=make.maybe(f"o{make.random.randrange(6)}"),
            predecessors=(before,) if make.random.random() < 0.5 else (),
            status=make.random.choice(["idea", "planned", "running", "done"]),
            people=() if make.random.random() < 0.1 else action.people,
        )
        content.apply([Change("actions", action.id, None, action, 100 + index)])
    return content


def changed(content: Content, chance: random.Random) -> Change | None:
    """Some record in another form, or gone."""
    make = Maker(chance.randrange(10**6), 4, 3)
    kind = chance.choice(["actions", "actions", "people", "assessments", "offerings",
                          "competencies", "plan", "needs"])  # fmt: skip
    records = list(content.table(kind).values())
    if not records:
        return None
    old = chance.choice(records)
    index = old.id[1:]
    new: Any
    if kind == "actions":
        if chance.random() < 0.2:
            return Change(kind, old.id, old, None, content.place(kind, old.id))
        new = replace(
            old,
            start=(s := make.day(-60, 300)),
            end=s + dt.timedelta(chance.randint(0, 90)),
            people=make.action(0).people,
            status=chance.choice(["planned", "done"]),
        )
    elif kind == "people":
        turn = HoursChange(from_=make.day(0, 90), hours_per_week=3)
        new = replace(make.person(0), id=old.id, hours_changes=(turn,))
    elif kind == "assessments":
        new = replace(make.assessment(0), id=old.id)
    elif kind == "offerings":
        new = replace(make.offering(0), id=f"o{index}", competency=old.competency)
    elif kind == "competencies":
        new = replace(make.competency(0), id=old.id)
    elif kind == "needs":
        new = replace(old, due=make.day(-40, 700))
    else:
        new = replace(old, buffer_weeks=chance.choice([0, 4, 9]))
    return Change(kind, old.id, old, new, content.place(kind, old.id))


@given(st.integers(0, 10**6), st.sampled_from([0, FEW]))
def test_patched_it_finds_what_it_would_find_anew(seed: int, few: int) -> None:
    """Whether so many are new that all are put in order, or each goes where it belongs."""
    chance = random.Random(seed)
    content = richer(seed)
    figures = make_figures(content, TODAY)
    kept = Violations(figures)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("planner.services.violations.FEW", few)
        assert kept.all == violations(figures)
        for number in range(6):
            change = changed(content, chance)
            if change is None:
                continue
            edit = Edit(number, Title("x"), (change,))
            content.apply(edit.changes)
            kept.update(edit, figures.update(edit))
            if number % 3 != 1:  # then it has two edits to follow
                assert kept.all == violations(make_figures(content, TODAY))


@given(st.integers(0, 10**6), st.sampled_from([0, 60]))
def test_edits_may_come_while_it_is_still_looking(seed: int, at_once: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("planner.services.violations.AT_ONCE", at_once)
        _edit_while_looking(seed)


def _edit_while_looking(seed: int) -> None:
    chance = random.Random(seed)
    content = richer(seed)
    figures = make_figures(content, TODAY)
    kept = Violations(figures)
    for number in range(4):
        kept.look_on(chance.randint(0, 5))
        change = changed(content, chance)
        if change is not None:
            edit = Edit(number, Title("x"), (change,))
            content.apply(edit.changes)
            kept.update(edit, figures.update(edit))
    assert kept.all == violations(make_figures(content, TODAY))
    assert kept.look_on(1)
