"""What the fields are called of what is expected and of what it will ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.label_words import (
    COMPETENCY,
    DEVELOPMENT,
    KIND,
    LEVEL,
    NOTES,
    OWNER,
    PARTNER,
    PEOPLE,
    SAFETY,
    STATUS,
    WHEN,
    Labels,
)

EXPECTING_LABELS: Final[Mapping[str, Labels]] = {
    "partners": Labels(
        {
            "kind": KIND,
            "contact_rhythm": QT_TRANSLATE_NOOP("Field", "Contact every (days)"),
            "last_contact": QT_TRANSLATE_NOOP("Field", "Last contact"),
            "notes": NOTES,
        },
        {},
    ),
    "signals": Labels(
        {
            "basis": QT_TRANSLATE_NOOP("Field", "Basis"),
            "on": WHEN,
            "partner": PARTNER,
            "quote": QT_TRANSLATE_NOOP("Field", "Verbatim"),
            "supports": QT_TRANSLATE_NOOP("Field", "Speaks for"),
            "contradicts": QT_TRANSLATE_NOOP("Field", "Speaks against"),
            "notes": NOTES,
        },
        {
            "source": QT_TRANSLATE_NOOP("Field", "How we know"),
            "value_chain_tier": QT_TRANSLATE_NOOP("Field", "Value-chain tier"),
            "origin": QT_TRANSLATE_NOOP("Field", "Origin"),
            "premises": QT_TRANSLATE_NOOP("Field", "Follows from"),
            "confidential": QT_TRANSLATE_NOOP("Field", "Confidential"),
        },
    ),
    "developments": Labels(
        {
            "about": QT_TRANSLATE_NOOP("Field", "About when"),
            "criterion": QT_TRANSLATE_NOOP("Field", "Known by"),
            "forecasts": QT_TRANSLATE_NOOP("Field", "Forecasts"),
            "status": STATUS,
            "partner": PARTNER,
            "notes": NOTES,
        },
        {
            "arrived_on": QT_TRANSLATE_NOOP("Field", "Arrived on"),
            "horizon": QT_TRANSLATE_NOOP("Field", "Comes by at the latest"),
            "chance": QT_TRANSLATE_NOOP("Field", "What it may bring (1–5)"),
            "risk": QT_TRANSLATE_NOOP("Field", "What it may cost (1–5)"),
            "coverage": QT_TRANSLATE_NOOP("Field", "Risk is covered"),
            "sector": QT_TRANSLATE_NOOP("Field", "Sector"),
            "safety": SAFETY,
            "loss_of_partner": QT_TRANSLATE_NOOP("Field", "We would lose the partner"),
            "plan_b": QT_TRANSLATE_NOOP("Field", "Plan B"),
            "reviews": QT_TRANSLATE_NOOP("Field", "Looked at again"),
        },
    ),
    "indicators": Labels(
        {
            "development": DEVELOPMENT,
            "comparison": QT_TRANSLATE_NOOP("Field", "Trips when it is"),
            "threshold": QT_TRANSLATE_NOOP("Field", "Threshold"),
            "readings": QT_TRANSLATE_NOOP("Field", "Readings"),
            "agreed_action": QT_TRANSLATE_NOOP("Field", "What we do then"),
            "notes": NOTES,
        },
        {
            "source": QT_TRANSLATE_NOOP("Field", "Source"),
            "check_every_days": QT_TRANSLATE_NOOP("Field", "Look every (days)"),
        },
    ),
    "goals": Labels(
        {
            "owner": QT_TRANSLATE_NOOP("Field", "Whose goal"),
            "due": QT_TRANSLATE_NOOP("Field", "Reached by"),
            "status": STATUS,
            "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
            "notes": NOTES,
        },
        {
            "review_days": QT_TRANSLATE_NOOP("Field", "Look again every (days)"),
            "reviewed_on": QT_TRANSLATE_NOOP("Field", "Last looked at"),
            "closed_on": QT_TRANSLATE_NOOP("Field", "Closed on"),
        },
    ),
    "needs": Labels(
        {
            "development": DEVELOPMENT,
            "goal": QT_TRANSLATE_NOOP("Field", "Goal"),
            "competency": COMPETENCY,
            "level": LEVEL,
            "people": PEOPLE,
            "count": QT_TRANSLATE_NOOP("Field", "How many people"),
            "team": QT_TRANSLATE_NOOP("Field", "From the team"),
            "role": QT_TRANSLATE_NOOP("Field", "With the role"),
            "structure": QT_TRANSLATE_NOOP("Field", "Kind of structure"),
            "owner": OWNER,
            "lead_time_weeks": QT_TRANSLATE_NOOP("Field", "Takes (weeks)"),
            "stage": QT_TRANSLATE_NOOP("Field", "Stage"),
            "planned_end": QT_TRANSLATE_NOOP("Field", "Is to stand by"),
            "in_force_on": QT_TRANSLATE_NOOP("Field", "In force since"),
            "notes": NOTES,
        },
        {
            "due": QT_TRANSLATE_NOOP("Field", "Ready by (fixed day)"),
            "margin_weeks": QT_TRANSLATE_NOOP("Field", "Earlier by (weeks)"),
            "kind": KIND,
        },
    ),
}
