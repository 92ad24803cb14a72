"""The rules of the domain, and what only a library knows: countries with their holidays."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.plan import Plan
from planner.domain.problem import Problem
from planner.domain.rules import check_changes, check_content
from planner.engine.calendars import known_place


def _place_problems(plan: Plan) -> list[Problem]:
    if not plan.country or known_place(plan.country, plan.region):
        return []
    values = {"country": plan.country, "region": plan.region or ""}
    return [Problem("plan.country", "plan.country", values)]


def problems_of_changes(content: Content, changes: Sequence[Change]) -> list[Problem]:
    """What is wrong with changes to a plan; an empty list if they may be made."""
    problems = check_changes(content, changes)
    for change in changes:
        after = change.after
        if isinstance(after, Plan) and _place(after) != _place(content.plan):
            problems += _place_problems(after)
    return problems


def _place(plan: Plan) -> tuple[str | None, str | None]:
    return plan.country, plan.region


def problems_of_plan(content: Content) -> list[Problem]:
    """What is wrong with a whole plan."""
    return check_content(content) + _place_problems(content.plan)
