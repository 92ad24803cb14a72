"""What is done about it and how it is looked at: offerings, actions, decisions, ideas, views."""

from __future__ import annotations

from planner.storage.table_rows import Row, one


class OfferingRow(Row, table=True):
    __tablename__ = "offerings"
    title: str
    kind: str
    competency: str = one("competencies")
    from_: int
    to: int
    weeks: float | None
    hours: float | None
    cost: float | None
    seats: int | None
    terms: str
    repeats: str
    prerequisites: str
    provider: str
    link: str
    not_same: str
    notes: str


class ActionRow(Row, table=True):
    __tablename__ = "actions"
    title: str
    kind: str | None
    people: str
    offering: str | None = one("offerings")
    effects: str
    start: str
    end: str
    hours: float | None
    cost: float | None
    status: str
    discussed_on: str | None
    fixed: bool
    predecessors: str
    progress: float
    log: str
    check: str | None
    notes: str


class DecisionRow(Row, table=True):
    __tablename__ = "decisions"
    title: str
    on: str | None
    by: str | None = one("people")
    forecast_of: str | None = one("developments")
    signals: str
    conviction: str
    notes: str


class CriterionRow(Row, table=True):
    __tablename__ = "criteria"
    name: str
    weight: float
    knock_out: float | None
    notes: str


class IdeaRow(Row, table=True):
    __tablename__ = "ideas"
    title: str
    author: str | None = one("people")
    on: str | None
    points: str
    stage: str
    owner: str | None = one("people")
    next_on: str | None
    reason: str
    notes: str


class SavedViewRow(Row, table=True):
    __tablename__ = "saved_views"
    title: str
    grouping: str
    order: str
    team: str | None = one("teams")
    people: str
    developments: str
    states: str
    statuses: str
    text: str
    first: str | None
    last: str | None
    folded: str
    notes: str


class SavedMatrixRow(Row, table=True):
    __tablename__ = "saved_matrices"
    title: str
    grouping: str
    sorting: str
    team: str | None = one("teams")
    development: str | None = one("developments")
    only_needed: bool
    only_gaps: bool
    text: str
    on: str | None
    hidden_people: str
    hidden_competencies: str
    frozen: str
    folded: str
    notes: str


class BaselineRow(Row, table=True):
    __tablename__ = "baselines"
    title: str
    on: str
    actions: str
    structures: str
    slots: str
    notes: str
