"""Countries and regions that have public holidays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.plan import Plan
from planner.services.checking import problems_of_changes, problems_of_plan


@pytest.mark.parametrize(
    ("country", "region", "codes"),
    [
        ("DE", "BY", []),
        ("DE", None, []),
        (None, None, []),
        ("DE", "Bavaria-North", ["plan.country"]),
        ("Germania", None, ["plan.country"]),
    ],
)
def test_a_country_must_be_known(country: str | None, region: str | None, codes: list[str]) -> None:
    plan = Plan(country=country, region=region)
    assert [p.code for p in problems_of_plan(Content(plan))] == codes
    change = Change("plan", "plan", Plan(), plan, 0)
    assert [p.code for p in problems_of_changes(Content(Plan()), [change])] == codes


def test_an_old_country_is_no_reason_to_refuse_another_edit() -> None:
    old = Plan(country="Atlantis")
    change = Change("plan", "plan", old, replace(old, name="New"), 0)
    assert problems_of_changes(Content(old), [change]) == []
