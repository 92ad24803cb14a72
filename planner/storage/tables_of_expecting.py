"""What is expected and what it will ask for: partners, signals, developments, goals, needs."""

from __future__ import annotations

from planner.storage.table_rows import Row, one


class PartnerRow(Row, table=True):
    __tablename__ = "partners"
    name: str
    kind: str
    contact_rhythm: int | None
    last_contact: str | None
    notes: str


class SignalRow(Row, table=True):
    __tablename__ = "signals"
    text: str
    basis: str
    quote: str
    on: str | None
    partner: str | None = one("partners")
    supports: str
    contradicts: str
    source: str | None
    value_chain_tier: int | None
    origin: str
    premises: str
    confidential: bool
    notes: str


class DevelopmentRow(Row, table=True):
    __tablename__ = "developments"
    title: str
    about: str | None
    criterion: str
    horizon: str | None
    chance: int | None
    risk: int | None
    sector: str | None
    coverage: str | None
    safety: float | None
    status: str
    arrived_on: str | None
    partner: str | None = one("partners")
    loss_of_partner: bool
    plan_b: str
    forecasts: str
    reviews: str
    notes: str


class IndicatorRow(Row, table=True):
    __tablename__ = "indicators"
    title: str
    development: str = one("developments")
    source: str
    threshold: float | None
    comparison: str
    check_every_days: int | None
    readings: str
    agreed_action: str
    notes: str


class GoalRow(Row, table=True):
    __tablename__ = "goals"
    title: str
    owner: str | None = one("people")
    due: str | None
    review_days: int | None
    reviewed_on: str | None
    status: str
    closed_on: str | None
    reason: str
    notes: str


class NeedRow(Row, table=True):
    __tablename__ = "needs"
    title: str
    development: str | None = one("developments")
    goal: str | None = one("goals")
    kind: str
    competency: str | None = one("competencies")
    level: int | None
    people: str
    count: int | None
    team: str | None = one("teams")
    role: str | None = one("roles")
    structure: str | None
    owner: str | None = one("people")
    lead_time_weeks: float | None
    stage: str
    planned_end: str | None
    in_force_on: str | None
    due: str | None
    margin_weeks: float
    notes: str
