from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain import beyond, relevelling
from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.beyond import level_label, levels_named, live_beyond, marked_label, uses
from planner.domain.competency import Step
from planner.domain.edit import Change
from planner.domain.people import Requirement, Role
from planner.domain.references import kinds_pointing_at
from planner.domain.relevelling import Turn, likely, moved_levels, settled, told_apart, turned_steps
from planner.domain.rules import check_content
from planner.domain.scale import BUILT_IN, Level
from tests.generated import plan

DROPPED = replace(BUILT_IN["0-4"], id="s", levels=BUILT_IN["0-4"].levels[:4])


def levels(labels: str) -> tuple[Level, ...]:
    return tuple(Level(label=label) for label in labels.split())


def test_every_kind_that_names_a_level_moves_along_and_is_counted() -> None:
    pointing = set(kinds_pointing_at("competencies"))
    # what hangs on one, and views of the matrix, name no level
    assert set(relevelling._MOVES) == pointing - {"attachments", "saved_matrices"}
    content = plan(3)
    named = {kind for _, _, kind in uses(content, set(content.competencies))}
    assert named - {"steps"} <= pointing
    for kind in ("needs", "offerings", "actions"):
        assert any(list(levels_named(kind, r)) for r in content.table(kind).values()), kind


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a b c", "a b c d", (0, 1, 2)),
        ("a b c", "a x c", (0, 1, 2)),  # renamed
        ("a b c", "a x b c", (0, 2, 3)),  # one came between
        ("a b c", "c b a", (2, 1, 0)),  # turned round
        ("a b c", "a b", (0, 1, None)),
        ("a b c", "a c", (0, None, 1)),
        ("a b c", "x y", (None, None, None)),
        ("a b c", "x y z", (0, 1, 2)),  # all renamed
        ("a b c d", "x c d", (None, None, 1, 2)),
    ],
)
def test_what_a_level_most_likely_becomes(
    old: str, new: str, expected: tuple[int | None, ...]
) -> None:
    assert likely(levels(old), levels(new)) == expected


def test_what_is_gone_is_kept_above_the_scale_or_is_the_next_lower() -> None:
    found = likely(levels("0 1 2 3 4"), levels("0 2 3"))
    assert settled(found, 3, keep=True) == (0, 0, 1, 2, 3)
    assert settled(found, 3, keep=False) == (0, 0, 1, 2, 2)
    assert told_apart((0, 1, 2, 3, 4), 3)
    assert not told_apart((0, 3, 1, 2, 2), 3), "what was lower would count more"


def test_the_way_up_stays_as_long_as_it_was() -> None:
    steps = tuple(Step(from_=n, to=n + 1, weeks=4 * (n + 1), hours=10) for n in range(3))
    between = turned_steps(steps, Turn((0, 2, 3, 4), 5))
    assert [(s.from_, s.to, s.weeks, s.hours) for s in between] == [
        (0, 1, 2, 5), (1, 2, 2, 5), (2, 3, 8, 10), (3, 4, 12, 10),
    ]  # fmt: skip
    joined = turned_steps(steps, Turn((0, 0, 1, 2), 3))
    assert [(s.from_, s.to, s.weeks) for s in joined] == [(0, 1, 12), (1, 2, 12)]
    kept = turned_steps(steps, Turn((0, 1, 2, 3), 3))
    assert [s.from_ for s in kept] == [0, 1]


@given(st.integers(0, 400), st.lists(st.integers(0, 5), min_size=5, max_size=5))
def test_no_turn_breaks_a_rule_or_leaves_a_level_behind(seed: int, becomes: list[int]) -> None:
    content = plan(seed)
    kept = iter(range(4, 9))
    becomes = [level if level < 4 else next(kept) for level in sorted(becomes)]
    turn = Turn(tuple(becomes), 4)
    changes = [
        Change("competencies", each.id, each, replace(each, scale="s"), n)
        for n, each in enumerate(content.competencies.values(), 1)
    ]
    turns = dict.fromkeys(content.competencies, turn)
    sound = not check_content(content)
    moved = [
        Change(kind, r.id, content.get(kind, r.id), r, content.place(kind, r.id))
        for kind, r in moved_levels(content, turns)
    ]
    content.apply([Change("scales", "s", None, DROPPED, 1), *changes])
    content.apply(
        replace(c, after=replace(c.after, scale="s")) if c.kind == "competencies" else c  # type: ignore[type-var]
        for c in moved
    )
    assert not sound or not check_content(content)
    for competency, level, kind in uses(content, set(content.competencies)):
        assert level < 4 or kind != "steps"
        assert level < 4 or any(b.level == level for b in content.competencies[competency].beyond)


def test_a_level_beyond_the_scale_keeps_its_name_and_carries_a_mark() -> None:
    content = plan(1)
    id_ = next(iter(content.competencies))
    kept = (beyond_of(6, "C2"),)
    before = content.competencies[id_]
    content.apply([Change("competencies", id_, before, replace(before, beyond=kept), 1)])
    assert (level_label(content, id_, 6), marked_label(content, id_, 6)) == ("C2", "C2 ↑")
    assert (level_label(content, id_, 7), marked_label(content, id_, 2)) == ("7", "2")
    assert beyond.labels_of(content, id_) == ("0", "1", "2", "3", "4", "5 ↑", "C2 ↑")


def beyond_of(level: int, label: str) -> relevelling.Beyond:
    return relevelling.Beyond(level=level, label=label)


@pytest.mark.parametrize(("status", "counted"), [("planned", 1), ("done", 0), ("dropped", 0)])
def test_what_is_over_is_left_alone(status: Any, counted: int) -> None:
    content = plan(1)
    skill, person = next(iter(content.competencies)), next(iter(content.people))
    assert not live_beyond(content, set(content.competencies))
    day = dt.date(2026, 1, 1)
    made = Action(id="x", people=(person,), effects=(Effect(competency=skill, to=9),),
                  start=day, end=day, status=status)  # fmt: skip
    content.apply([Change("actions", "x", None, made, 999)])
    assert live_beyond(content, {skill})[skill, 9, "actions"] == counted


def test_an_earlier_assessment_and_an_earlier_line_of_a_role_are_left_alone() -> None:
    content = plan(1)
    skill, person = next(iter(content.competencies)), next(iter(content.people))
    early, late = dt.date(2026, 1, 1), dt.date(2027, 1, 1)
    lines = [Requirement(competency=skill, level=9, from_=on) for on in (None, early)]
    held = Assessment(id="x", person=person, competency=skill, level=9, on=late)
    content.apply([
        Change("roles", "r", None, Role(id="r", name="R", requires=tuple(lines)), 999),
        Change("assessments", "x", None, held, 999),
    ])  # fmt: skip
    found = live_beyond(content, {skill})
    assert (found[skill, 9, "roles"], found[skill, 9, "assessments"]) == (1, 1)
    settled = Requirement(competency=skill, level=1, from_=late)
    again = Assessment(id="y", person=person, competency=skill, level=1, on=late)
    role = Role(id="r", name="R", requires=(settled, *lines))
    content.apply([
        Change("roles", "r", content.roles["r"], role, 999),
        Change("assessments", "y", None, again, 1000),
    ])  # fmt: skip
    found = live_beyond(content, {skill})
    assert (found[skill, 9, "roles"], found[skill, 9, "assessments"]) == (0, 0)
