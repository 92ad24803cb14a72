"""The settings of a plan that was collected from several: what most of them say counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from planner.domain.plan import BudgetPeriod, Plan

TOGETHER: Final[tuple[tuple[str, ...], ...]] = (
    ("country", "region"),
    ("buffer_weeks",),
    ("step_weeks",),
    ("assess_months",),
    ("release_hours",),
    ("precedence",),
)
"""Settings figures depend on that only a whole plan has; those of one line go together."""
_COUNTED: Final = (*TOGETHER, ("currency",), ("safety",), ("hourly_rate",), ("time_zone",))
_QUARTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Differs:
    """Settings of some plans, by their names, where others count in the collected one."""

    plans: tuple[str, ...]
    names: tuple[str, ...]
    own: tuple[Any, ...]
    counts: tuple[Any, ...]


def settings_of(name: str, plans: Sequence[Plan]) -> Plan:
    """The settings of the collected plan.

    Of equally many the first counts. Where one plan keeps to the works council's profile all do;
    the largest of the smallest groups holds; budgets in the currency that counts add up.
    """
    found = Plan(name=name)
    if not plans:
        return found
    for names in _COUNTED:
        found = replace(found, **dict(zip(names, _most(plans, names), strict=True)))
    budget, period = _budget([plan for plan in plans if plan.currency == found.currency])
    return replace(
        found,
        budget=budget,
        budget_period=period,
        works_council=any(plan.works_council for plan in plans),
        min_group=max(plan.min_group for plan in plans),
    )


def _values(plan: Plan, names: Sequence[str]) -> tuple[Any, ...]:
    return tuple(getattr(plan, name) for name in names)


def _most(plans: Sequence[Plan], names: Sequence[str]) -> tuple[Any, ...]:
    """What most plans say; one that says nothing has no voice where others do."""
    said = [_values(plan, names) for plan in plans]
    heard = [each for each in said if each[0] is not None] or said
    return Counter(heard).most_common(1)[0][0]


def _budget(plans: Sequence[Plan]) -> tuple[float | None, BudgetPeriod]:
    """All budgets in one; a year's where some are for a year."""
    given = [(plan.budget, plan.budget_period) for plan in plans if plan.budget is not None]
    if not given:
        return None, "year"
    if all(period == "quarter" for _, period in given):
        return sum(amount for amount, _ in given), "quarter"
    return sum(a * (_QUARTERS if period == "quarter" else 1) for a, period in given), "year"


def differing(own: Sequence[tuple[str, Plan]], counts: Plan) -> list[Differs]:
    """Where settings of plans are not those that count; a limit one doesn't have is no matter."""
    found: dict[tuple[Any, ...], list[str]] = {}
    for name, plan in own:
        for names in TOGETHER:
            said = _values(plan, names)
            unlimited = names == ("release_hours",) and plan.release_hours is None
            if said != _values(counts, names) and not unlimited:
                found.setdefault((names, said), []).append(name)
    return [
        Differs(tuple(plans), names, said, _values(counts, names))
        for (names, said), plans in found.items()
    ]
