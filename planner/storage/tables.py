"""The tables of a plan file, as SQLModel rows: where its schema is defined.

One class per kind of record, a column per field. Rows never leave `storage`: with `table=True`
they do not validate, so the rules live in the domain's records. A test holds rows and records
to the same fields.

Tables are STRICT: a text in a number's column is refused by SQLite itself. Numbers with a
fraction lie in columns of type ANY, which keep 16 and 16.0 apart exactly as entered.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import ForeignKey
from sqlmodel import Field, SQLModel

from planner.storage import dialect

STRICT = dialect.STRICT


def one(kind: str) -> Any:
    """A column that holds the id of one record; checked when the transaction ends.

    Indexed, because deleting a record looks for those that point at it.
    """
    key = ForeignKey(f"{kind}.id", deferrable=True, initially="DEFERRED")
    return Field(default=None, index=True, sa_column_args=[key])


class Row(SQLModel):
    """What every record's row shares: its position among its kind, and its id."""

    __table_args__: ClassVar[Any] = STRICT

    place: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)


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
    steps: str
    prerequisites: str
    external_reference: str
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


class BaselineRow(Row, table=True):
    __tablename__ = "baselines"
    title: str
    on: str
    actions: str
    structures: str
    slots: str
    notes: str


class JournalRow(SQLModel, table=True):
    """One transaction: an edit, or an undo or redo `of` one.

    `state` of an edit: done, undone (redo would do it again) or cut (a newer edit came after
    the undo; it stays for the record). `changes` is compressed JSON.
    """

    __tablename__ = "journal"
    __table_args__ = STRICT
    number: int | None = Field(default=None, primary_key=True)
    at: str
    act: str
    of: int | None
    state: str = Field(index=True)
    code: str
    title_values: str
    changes: bytes | None


class TouchedRow(SQLModel, table=True):
    """Which journal entries touched a record: its history without reading the whole journal."""

    __tablename__ = "touched"
    __table_args__ = {**STRICT, "sqlite_with_rowid": False}
    kind: str = Field(primary_key=True)
    record: str = Field(primary_key=True)
    entry: int = Field(primary_key=True)


class MetaRow(SQLModel, table=True):
    """Facts about the file itself, such as when and by which version it was made."""

    __tablename__ = "meta"
    __table_args__ = STRICT
    key: str = Field(primary_key=True)
    value: str


ROWS: dict[str, type[Row]] = {str(row.__tablename__): row for row in Row.__subclasses__()}
"""Kind → its row class; "plan" for the settings."""


def schema() -> list[str]:
    """The statements that make an empty plan file's tables and indices."""
    from sqlalchemy.dialects.sqlite import dialect as sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    made: list[str] = []
    for table in SQLModel.metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=sqlite())).strip())
        ordered = sorted(table.indexes, key=lambda index: str(index.name))
        made += [str(CreateIndex(index).compile(dialect=sqlite())) for index in ordered]
    return made
