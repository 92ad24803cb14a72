"""What a team knows: the plan itself, scales, competencies, teams, roles and people."""

from __future__ import annotations

from planner.storage.table_rows import Row, one


class PlanRow(Row, table=True):
    __tablename__ = "plan"
    name: str
    owner: str
    time_zone: str
    country: str | None
    region: str | None
    currency: str
    hourly_rate: float | None
    safety: float
    buffer_weeks: float
    step_weeks: float
    budget: float | None
    budget_period: str
    release_hours: float | None
    assess_months: int
    min_group: int
    precedence: str
    just_me: bool
    works_council: bool
    notes: str


class ScaleRow(Row, table=True):
    __tablename__ = "scales"
    name: str
    levels: str
    notes: str


class CompetencyRow(Row, table=True):
    __tablename__ = "competencies"
    name: str
    code: str
    parent: str | None = one("competencies")
    scale: str | None
    level_texts: str
    expires_months: int | None
    assess_months: int | None
    beyond: str
    steps: str
    prerequisites: str
    external_reference: str
    not_same: str
    notes: str


class TeamRow(Row, table=True):
    __tablename__ = "teams"
    name: str
    notes: str


class RoleRow(Row, table=True):
    __tablename__ = "roles"
    name: str
    requires: str
    notes: str


class PersonRow(Row, table=True):
    __tablename__ = "people"
    name: str
    team: str | None = one("teams")
    role: str | None = one("roles")
    target_role: str | None = one("roles")
    target_on: str | None
    hours_per_week: float | None
    hours_changes: str
    absences: str
    joined: str | None
    left: str | None
    external: bool
    me: bool
    personnel_number: str
    cost_centre: str
    notes: str


class AssessmentRow(Row, table=True):
    __tablename__ = "assessments"
    person: str = one("people")
    competency: str = one("competencies")
    level: int
    on: str
    kind: str
    valid_until: str | None
    evidence: str
    notes: str
