"""The plan itself: its name and the settings every figure depends on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.domain.record import Record

DEFAULT_STEP_WEEKS = 16.0
DEFAULT_GROUP = 5
AssessmentKind = Literal["self", "manager", "evidence"]
BudgetPeriod = Literal["quarter", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Record):
    """Settings of one plan; there is exactly one, its id is always "plan".

    `safety` is a share (0.8 = in 8 of 10 cases ready before it comes), `buffer_weeks` the
    weeks kept free before every due day, `step_weeks` the weeks one level takes where neither
    an offering nor the competency's own step says more, `hourly_rate` and `budget` are
    in `currency`, `release_hours` hours a person may spend on learning per year,
    `assess_months` the months after which an assessment is to be made again (0: never),
    `min_group` the people a team must have for figures of it to be shown, `works_council`
    switches off what `domain.works_council` lists.
    """

    id: str = "plan"
    name: str = ""
    owner: str = ""
    time_zone: str = ""
    country: str | None = None
    region: str | None = None
    currency: str = "EUR"
    hourly_rate: float | None = None
    safety: float = 0.8
    buffer_weeks: float = 4
    step_weeks: float = DEFAULT_STEP_WEEKS
    budget: float | None = None
    budget_period: BudgetPeriod = "year"
    release_hours: float | None = None
    assess_months: int = 12
    min_group: int = DEFAULT_GROUP
    precedence: tuple[AssessmentKind, ...] = ("evidence", "manager", "self")
    just_me: bool = False
    works_council: bool = False
    notes: str = ""
