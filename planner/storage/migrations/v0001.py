"""Version 1: the first tables. Frozen: later versions change them in steps of their own.

A word is a column: `name` a text, `name?` one that may be empty, `:whole`, `:number` and
`:yes_no` other types, `>teams` the id of a record of that kind.
"""

from __future__ import annotations

import re
from typing import Any

import sqlalchemy as sa
from alembic.operations import Operations

from planner.storage.dialect import STRICT

RECORDS: dict[str, str] = {
    "plan": """
        name owner time_zone country? region? currency hourly_rate?:number safety:number
        buffer_weeks:number budget?:number budget_period release_hours?:number
        precedence just_me:yes_no notes
    """,
    "scales": """
        name levels notes
    """,
    "competencies": """
        name code parent?>competencies scale? level_texts expires_months?:whole steps
        prerequisites external_reference notes
    """,
    "teams": """
        name notes
    """,
    "roles": """
        name requires notes
    """,
    "people": """
        name team?>teams role?>roles target_role?>roles target_on?
        hours_per_week?:number hours_changes absences joined? left? external:yes_no
        me:yes_no personnel_number cost_centre notes
    """,
    "assessments": """
        person>people competency>competencies level:whole on kind valid_until? evidence
        notes
    """,
    "partners": """
        name kind contact_rhythm?:whole last_contact? notes
    """,
    "signals": """
        text basis quote on? partner?>partners supports contradicts source?
        value_chain_tier?:whole origin premises confidential:yes_no notes
    """,
    "developments": """
        title about? criterion horizon? chance?:whole risk?:whole sector? coverage?
        safety?:number status arrived_on? partner?>partners loss_of_partner:yes_no
        plan_b forecasts notes
    """,
    "indicators": """
        title development>developments source threshold?:number comparison
        check_every_days?:whole readings agreed_action notes
    """,
    "goals": """
        title owner?>people due? review_days?:whole reviewed_on? status closed_on?
        reason notes
    """,
    "needs": """
        title development?>developments goal?>goals kind competency?>competencies
        level?:whole people count?:whole team?>teams role?>roles structure?
        owner?>people lead_time_weeks?:number stage planned_end? in_force_on? due?
        margin_weeks:number notes
    """,
    "offerings": """
        title kind competency>competencies from_:whole to:whole weeks?:number
        hours?:number cost?:number seats?:whole terms repeats prerequisites provider
        link notes
    """,
    "actions": """
        title kind? people offering?>offerings effects start end hours?:number
        cost?:number status discussed_on? fixed:yes_no predecessors progress:number log
        check? notes
    """,
    "decisions": """
        title on? by?>people forecast_of?>developments signals conviction notes
    """,
}

_WORD = re.compile(r"(?P<name>\w+)(?P<empty>\??)(?::(?P<type>\w+)|>(?P<kind>\w+))?\Z")
_TYPES: dict[str | None, Any] = {
    None: sa.String,
    "whole": sa.Integer,
    "number": sa.Float,
    "yes_no": sa.Boolean,
}


def upgrade(op: Operations) -> None:
    """Make the tables of an empty file."""
    for kind, words in RECORDS.items():
        make_records(op, kind, words.split())
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("act", sa.String, nullable=False),
        sa.Column("of", sa.Integer),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("title_values", sa.String, nullable=False),
        sa.Column("changes", sa.LargeBinary),
        **STRICT,
    )
    op.create_index("ix_journal_state", "journal", ["state"])
    op.create_table(
        "touched",
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("record", sa.String, primary_key=True),
        sa.Column("entry", sa.Integer, primary_key=True),
        sqlite_with_rowid=False,
        **STRICT,
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
        **STRICT,
    )


def make_records(op: Operations, kind: str, words: list[str]) -> None:
    """The table of one kind of record, with its references and their indices."""
    columns: list[sa.schema.SchemaItem] = [
        sa.Column("place", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False, unique=True),
    ]
    pointing = []
    for word in words:
        found = _WORD.match(word)
        assert found is not None, word
        name, target = found["name"], found["kind"]
        columns.append(sa.Column(name, _TYPES[found["type"]], nullable=bool(found["empty"])))
        if target:
            pointing.append(name)
            columns.append(
                sa.ForeignKeyConstraint(
                    [name], [f"{target}.id"], deferrable=True, initially="DEFERRED"
                )
            )
    op.create_table(kind, *columns, **STRICT)
    for name in pointing:
        op.create_index(f"ix_{kind}_{name}", kind, [name])
