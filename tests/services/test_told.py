"""Which word stands for a pair where only one kind may be told."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.levels import History
from planner.domain.plan import AssessmentKind
from planner.services.samples import make_sample
from planner.services.told import told_of
from tests.ui.windows import TODAY

KINDS = get_args(AssessmentKind)
PRACTICE = make_sample("practice", "en", TODAY)


def plan_with(said: list[Assessment], council: bool) -> Content:
    records = {"people": list(PRACTICE.people.values()), "assessments": said}
    records["competencies"] = list(PRACTICE.competencies.values())
    records["scales"] = list(PRACTICE.scales.values())
    records["teams"] = list(PRACTICE.teams.values())
    records["roles"] = list(PRACTICE.roles.values())
    return Content(replace(PRACTICE.plan, works_council=council), records)


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(1, 4)), min_size=1, max_size=5))
def test_of_one_day_the_level_shown_is_among_what_is_told(
    said: list[tuple[AssessmentKind, int]],
) -> None:
    entries = [
        Assessment(id=f"a{n}", person="kaya", competency="800", level=level, on=TODAY, kind=kind)
        for n, (kind, level) in enumerate(said)
    ]
    content = plan_with(entries, council=True)
    told = told_of(content, content.assessments_of("kaya", "800"))
    assert len({each.kind for each in told}) == 1
    assert History(content, "kaya", "800").standing(TODAY).assessment in told


@pytest.mark.parametrize("council", [False, True])
def test_all_is_told_where_nothing_is_off(council: bool) -> None:
    entries = [
        Assessment(id=kind, person="kaya", competency="800", level=2, on=TODAY, kind=kind)
        for kind in KINDS
    ]
    content = plan_with(entries, council)
    told = told_of(content, content.assessments_of("kaya", "800"))
    assert len(told) == (1 if council else len(KINDS))
