from __future__ import annotations

import datetime as dt
import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.domain import merging
from planner.domain.competency import Competency, Prerequisite, Step
from planner.domain.content import Content
from planner.domain.merging import Merge, lies_within, moved_along, proposed_levels
from planner.domain.people import Requirement, Role
from planner.domain.plan import Plan
from planner.domain.references import kinds_pointing_at, points_at
from planner.domain.saved_matrix import SavedMatrix
from planner.domain.scale import BUILT_IN, Level, Scale
from planner.domain.slots import requirements_on
from tests.generated import plan

DAYS = st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2026, 1, 6))


def scale(labels: str) -> Scale:
    return Scale(id=labels, levels=tuple(Level(label=label) for label in labels.split()))


def test_every_kind_that_names_competencies_moves_along() -> None:
    assert set(merging._MOVES) == set(kinds_pointing_at("competencies"))


@given(st.integers(0, 400), st.data())
def test_nothing_names_the_one_that_is_gone(seed: int, data: st.DataObject) -> None:
    content = plan(seed)
    gone, kept = random.Random(seed).sample(list(content.competencies), 2)
    levels = tuple(sorted(data.draw(st.lists(st.integers(0, 4), min_size=5, max_size=5))))
    moved = {(kind, r.id): r for kind, r in moved_along(content, Merge(gone, kept, levels))}
    for kind in kinds_pointing_at("competencies"):
        for record in content.table(kind).values():
            after = moved.get((kind, record.id), record)
            if (kind, record.id) != ("competencies", gone):
                assert not points_at(after, "competencies", gone)
            if not points_at(record, "competencies", gone) and record.id != kept:
                assert after is record
    for offering in content.offerings.values():
        after = moved.get(("offerings", offering.id), offering)
        assert 0 <= after.from_ < after.to  # type: ignore[attr-defined]


def test_a_saved_matrix_keeps_in_sight_what_was_seen() -> None:
    content = plan(1)
    gone, kept, third = list(content.competencies)[:3]
    views = [
        SavedMatrix(id="hid", hidden_competencies=(gone, third)),
        SavedMatrix(id="froze", frozen=(third, gone), folded=("group:t0", gone)),
        SavedMatrix(id="other", hidden_competencies=(kept,)),
    ]
    records: dict[str, list[Any]] = {"saved_matrices": views}
    for kind, record in content.everything():
        records.setdefault(kind, []).append(record)
    merge = Merge(gone, kept, (0, 1, 2, 3, 4))
    everything = moved_along(Content(content.plan, records), merge)
    moved = {record.id: record for kind, record in everything if kind == "saved_matrices"}
    assert moved == {
        "hid": SavedMatrix(id="hid", hidden_competencies=(third,)),
        "froze": SavedMatrix(id="froze", frozen=(third, kept), folded=("group:t0", kept)),
    }


def test_equal_labels_are_the_same_level_and_others_the_same_share() -> None:
    assert proposed_levels(scale("0 A1 A2"), BUILT_IN["cefr"]) == (0, 1, 2)
    assert proposed_levels(scale("0 a2 b2"), BUILT_IN["cefr"]) == (0, 2, 4)
    assert proposed_levels(BUILT_IN["cefr"], BUILT_IN["0-4"]) == (0, 1, 1, 2, 3, 3, 4)
    assert proposed_levels(BUILT_IN["dqr"], scale("no yes")) == (0, 1, 1, 1, 1, 1, 1, 1, 1)


@given(st.integers(2, 12), st.integers(2, 12))
def test_no_level_is_lost_or_overtakes_the_next(old: int, new: int) -> None:
    levels = proposed_levels(
        scale(" ".join(f"a{n}" for n in range(old))), scale(" ".join(f"b{n}" for n in range(new)))
    )
    assert levels[0] == 0
    assert levels[-1] == new - 1
    assert list(levels) == sorted(levels)
    assert all(levels[1:])


LINES = st.lists(
    st.builds(Requirement, competency=st.sampled_from("xyz"), level=st.integers(0, 4), from_=DAYS)
)


@given(LINES)
def test_a_role_asks_on_each_day_for_the_higher_of_the_two(lines: list[Requirement]) -> None:
    role = Role(id="r", requires=tuple(lines))
    content = Content(
        Plan(), {"roles": [role], "competencies": [Competency(id=id_) for id_ in "xyz"]}
    )
    found = dict(moved_along(content, Merge("x", "y", (0, 1, 2, 3, 4))))
    after = found.get("roles", role)
    for n in range(8):
        day = dt.date(2025, 12, 31) + dt.timedelta(n)
        before = {line.competency: line.level for line in requirements_on(role, day)}
        asked = [before[id_] for id_ in "xy" if id_ in before]
        if asked:
            before["y"] = max(asked)
        before.pop("x", None)
        now = requirements_on(after, day)  # type: ignore[arg-type]
        assert {line.competency: line.level for line in now} == before


def test_the_kept_one_learns_what_only_the_other_knew() -> None:
    gone = Competency(
        id="g",
        code="EN",
        assess_months=6,
        notes="From the old list.",
        steps=(Step(from_=0, to=1, weeks=9), Step(from_=1, to=2, weeks=12)),
        prerequisites=(
            Prerequisite(competency="k", level=1),
            Prerequisite(competency="z", level=3),
        ),
    )
    kept = Competency(
        id="k",
        notes="Ours.",
        steps=(Step(from_=1, to=2, weeks=20),),
        prerequisites=(
            Prerequisite(competency="z", level=2),
            Prerequisite(competency="g", level=1),
        ),
    )
    content = Content(Plan(), {"competencies": [gone, kept, Competency(id="z", parent="g")]})
    after = [record for _, record in moved_along(content, Merge("g", "k", (0, 1, 2, 3, 4)))]
    joined, below = after
    assert isinstance(joined, Competency)
    assert isinstance(below, Competency)
    assert (joined.code, joined.notes) == ("EN", "Ours.\n\nFrom the old list.")
    assert joined.assess_months == 6
    assert [(step.from_, step.weeks) for step in joined.steps] == [(0, 9), (1, 20)]
    assert joined.prerequisites == (Prerequisite(competency="z", level=3),)
    assert below.parent == "k"


def test_what_lies_deep_within_lies_within_and_a_broken_tree_ends() -> None:
    chain = [Competency(id="a"), Competency(id="b", parent="a"), Competency(id="c", parent="b")]
    content = Content(Plan(), {"competencies": chain})
    assert lies_within(content, "c", "a")
    assert lies_within(content, "c", "c")
    assert not lies_within(content, "a", "c")
    circle = [Competency(id="a", parent="b"), Competency(id="b", parent="a")]
    assert not lies_within(Content(Plan(), {"competencies": circle}), "a", "z")
