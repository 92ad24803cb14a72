"""The kinds of record a plan holds, in the order the open format lists them."""

from __future__ import annotations

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.attachment import Attachment
from planner.domain.baseline import Baseline
from planner.domain.competency import Competency
from planner.domain.development import Development
from planner.domain.goal import Decision, Goal
from planner.domain.idea import Criterion, Idea
from planner.domain.need import Need
from planner.domain.offering import Offering
from planner.domain.people import Person, Role, Team
from planner.domain.plan import Plan
from planner.domain.record import Record
from planner.domain.saved_matrix import SavedMatrix
from planner.domain.saved_view import SavedView
from planner.domain.scale import Scale
from planner.domain.signal import Indicator, Partner, Signal

KINDS: dict[str, type[Record]] = {
    "scales": Scale,
    "competencies": Competency,
    "teams": Team,
    "roles": Role,
    "people": Person,
    "assessments": Assessment,
    "partners": Partner,
    "signals": Signal,
    "developments": Development,
    "indicators": Indicator,
    "goals": Goal,
    "needs": Need,
    "offerings": Offering,
    "actions": Action,
    "decisions": Decision,
    "criteria": Criterion,
    "ideas": Idea,
    "saved_views": SavedView,
    "saved_matrices": SavedMatrix,
    "baselines": Baseline,
    "attachments": Attachment,
}
"""Plural name (the open format's key) → record type. The settings (`Plan`) stand apart."""

_OWN_WORDS = {
    "people": "person",
    "saved_views": "saved_view",
    "saved_matrices": "saved_matrix",
}

SINGULAR: dict[str, str] = {
    kind: _OWN_WORDS.get(kind) or record_type.__name__.lower()
    for kind, record_type in KINDS.items()
}
"""Plural name → the word in verbs ("people" → "person", as in add_person)."""

LATER: tuple[str, ...] = (
    "missions",
    "conversations",
    "workshops",
    "quiet_hours",
    "scenarios",
    "templates",
)
"""Kinds the open format will have; until then a file that holds one is refused by name."""


def record_type(kind: str) -> type[Record]:
    """The record type of a plural name; "plan" is the settings."""
    return Plan if kind == "plan" else KINDS[kind]
