"""What the fields of each kind are called, in the order they are shown. Knows no Qt.

A field that isn't named here makes a test fail, so none can be forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from planner.services.wording import QT_TRANSLATE_NOOP

NOTES: Final = QT_TRANSLATE_NOOP("Field", "Notes")
_WHEN: Final = QT_TRANSLATE_NOOP("Field", "Day")
_LEVEL: Final = QT_TRANSLATE_NOOP("Field", "Level")
_COMPETENCY: Final = QT_TRANSLATE_NOOP("Field", "Competency")
_PERSON: Final = QT_TRANSLATE_NOOP("Field", "Person")
_PEOPLE: Final = QT_TRANSLATE_NOOP("Field", "People")
_FROM: Final = QT_TRANSLATE_NOOP("Field", "From level")
_TO: Final = QT_TRANSLATE_NOOP("Field", "To level")
_SINCE: Final = QT_TRANSLATE_NOOP("Field", "From")
_START: Final = QT_TRANSLATE_NOOP("Field", "Start")
_END: Final = QT_TRANSLATE_NOOP("Field", "End")
_HOURS: Final = QT_TRANSLATE_NOOP("Field", "Hours")
_WEEKS: Final = QT_TRANSLATE_NOOP("Field", "Weeks")
_COST: Final = QT_TRANSLATE_NOOP("Field", "Cost")
_STATUS: Final = QT_TRANSLATE_NOOP("Field", "Status")
_KIND: Final = QT_TRANSLATE_NOOP("Field", "Kind")
_TEAM: Final = QT_TRANSLATE_NOOP("Field", "Team")
_ROLE: Final = QT_TRANSLATE_NOOP("Field", "Role")
_BY: Final = QT_TRANSLATE_NOOP("Field", "By")
_OWNER: Final = QT_TRANSLATE_NOOP("Field", "Who sees to it")
_PARTNER: Final = QT_TRANSLATE_NOOP("Field", "Partner")
_DEVELOPMENT: Final = QT_TRANSLATE_NOOP("Field", "Expected development")
_ASSESS_AGAIN: Final = QT_TRANSLATE_NOOP("Field", "Assess again every (months)")
_PREREQUISITES: Final = QT_TRANSLATE_NOOP("Field", "Needed before")
_SAFETY: Final = QT_TRANSLATE_NOOP("Field", "Plan against")
_HOURS_A_WEEK: Final = QT_TRANSLATE_NOOP("Field", "Hours a week")


class Labels(NamedTuple):
    """Field name → label of what is always shown, and of what waits under *More fields*."""

    main: Mapping[str, str]
    more: Mapping[str, str]


KIND_LABELS: Final[Mapping[str, Labels]] = {
    "scales": Labels({"levels": QT_TRANSLATE_NOOP("Field", "Levels"), "notes": NOTES}, {}),
    "competencies": Labels(
        {
            "scale": QT_TRANSLATE_NOOP("Field", "Scale"),
            "parent": QT_TRANSLATE_NOOP("Field", "Category"),
            "level_texts": QT_TRANSLATE_NOOP("Field", "What each level means"),
            "steps": QT_TRANSLATE_NOOP("Field", "Steps"),
            "prerequisites": _PREREQUISITES,
            "notes": NOTES,
        },
        {
            "code": QT_TRANSLATE_NOOP("Field", "Short code"),
            "expires_months": QT_TRANSLATE_NOOP("Field", "Expires after (months)"),
            "assess_months": _ASSESS_AGAIN,
            "external_reference": QT_TRANSLATE_NOOP("Field", "External reference"),
        },
    ),
    "teams": Labels({"notes": NOTES}, {}),
    "roles": Labels({"requires": QT_TRANSLATE_NOOP("Field", "Asks for"), "notes": NOTES}, {}),
    "people": Labels(
        {
            "team": _TEAM,
            "role": _ROLE,
            "target_role": QT_TRANSLATE_NOOP("Field", "Target role"),
            "target_on": QT_TRANSLATE_NOOP("Field", "Target role from"),
            "hours_per_week": QT_TRANSLATE_NOOP("Field", "Learning hours a week"),
            "absences": QT_TRANSLATE_NOOP("Field", "Absences"),
            "notes": NOTES,
        },
        {
            "hours_changes": QT_TRANSLATE_NOOP("Field", "Learning hours from a day on"),
            "joined": QT_TRANSLATE_NOOP("Field", "Joined"),
            "left": QT_TRANSLATE_NOOP("Field", "Left"),
            "external": QT_TRANSLATE_NOOP("Field", "External"),
            "me": QT_TRANSLATE_NOOP("Field", "That is me"),
            "personnel_number": QT_TRANSLATE_NOOP("Field", "Personnel number"),
            "cost_centre": QT_TRANSLATE_NOOP("Field", "Cost centre"),
        },
    ),
    "assessments": Labels(
        {
            "person": _PERSON,
            "competency": _COMPETENCY,
            "level": _LEVEL,
            "on": _WHEN,
            "kind": QT_TRANSLATE_NOOP("Field", "Assessed by"),
            "valid_until": QT_TRANSLATE_NOOP("Field", "Valid until"),
            "evidence": QT_TRANSLATE_NOOP("Field", "Evidence"),
            "notes": NOTES,
        },
        {},
    ),
    "partners": Labels(
        {
            "kind": _KIND,
            "contact_rhythm": QT_TRANSLATE_NOOP("Field", "Contact every (days)"),
            "last_contact": QT_TRANSLATE_NOOP("Field", "Last contact"),
            "notes": NOTES,
        },
        {},
    ),
    "signals": Labels(
        {
            "basis": QT_TRANSLATE_NOOP("Field", "Basis"),
            "on": _WHEN,
            "partner": _PARTNER,
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
            "status": _STATUS,
            "partner": _PARTNER,
            "notes": NOTES,
        },
        {
            "arrived_on": QT_TRANSLATE_NOOP("Field", "Arrived on"),
            "horizon": QT_TRANSLATE_NOOP("Field", "Comes by at the latest"),
            "chance": QT_TRANSLATE_NOOP("Field", "What it may bring (1–5)"),
            "risk": QT_TRANSLATE_NOOP("Field", "What it may cost (1–5)"),
            "coverage": QT_TRANSLATE_NOOP("Field", "Risk is covered"),
            "sector": QT_TRANSLATE_NOOP("Field", "Sector"),
            "safety": _SAFETY,
            "loss_of_partner": QT_TRANSLATE_NOOP("Field", "We would lose the partner"),
            "plan_b": QT_TRANSLATE_NOOP("Field", "Plan B"),
            "reviews": QT_TRANSLATE_NOOP("Field", "Looked at again"),
        },
    ),
    "indicators": Labels(
        {
            "development": _DEVELOPMENT,
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
            "status": _STATUS,
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
            "development": _DEVELOPMENT,
            "goal": QT_TRANSLATE_NOOP("Field", "Goal"),
            "competency": _COMPETENCY,
            "level": _LEVEL,
            "people": _PEOPLE,
            "count": QT_TRANSLATE_NOOP("Field", "How many people"),
            "team": QT_TRANSLATE_NOOP("Field", "From the team"),
            "role": QT_TRANSLATE_NOOP("Field", "With the role"),
            "structure": QT_TRANSLATE_NOOP("Field", "Kind of structure"),
            "owner": _OWNER,
            "lead_time_weeks": QT_TRANSLATE_NOOP("Field", "Takes (weeks)"),
            "stage": QT_TRANSLATE_NOOP("Field", "Stage"),
            "planned_end": QT_TRANSLATE_NOOP("Field", "Is to stand by"),
            "in_force_on": QT_TRANSLATE_NOOP("Field", "In force since"),
            "notes": NOTES,
        },
        {
            "due": QT_TRANSLATE_NOOP("Field", "Ready by (fixed day)"),
            "margin_weeks": QT_TRANSLATE_NOOP("Field", "Earlier by (weeks)"),
            "kind": _KIND,
        },
    ),
    "offerings": Labels(
        {
            "kind": _KIND,
            "competency": _COMPETENCY,
            "from_": _FROM,
            "to": _TO,
            "weeks": _WEEKS,
            "hours": _HOURS,
            "cost": _COST,
            "terms": QT_TRANSLATE_NOOP("Field", "Course dates"),
            "repeats": QT_TRANSLATE_NOOP("Field", "Repeats"),
            "notes": NOTES,
        },
        {
            "seats": QT_TRANSLATE_NOOP("Field", "Seats"),
            "prerequisites": _PREREQUISITES,
            "provider": QT_TRANSLATE_NOOP("Field", "Provider"),
            "link": QT_TRANSLATE_NOOP("Field", "Link"),
        },
    ),
    "actions": Labels(
        {
            "people": QT_TRANSLATE_NOOP("Field", "For"),
            "effects": QT_TRANSLATE_NOOP("Field", "Brings"),
            "start": _START,
            "end": _END,
            "hours": QT_TRANSLATE_NOOP("Field", "Effort (hours)"),
            "cost": _COST,
            "status": _STATUS,
            "discussed_on": QT_TRANSLATE_NOOP("Field", "Discussed on"),
            "notes": NOTES,
        },
        {
            "offering": QT_TRANSLATE_NOOP("Field", "Offering"),
            "kind": _KIND,
            "predecessors": QT_TRANSLATE_NOOP("Field", "Comes after"),
            "fixed": QT_TRANSLATE_NOOP("Field", "Days are fixed"),
            "progress": QT_TRANSLATE_NOOP("Field", "Progress"),
            "log": QT_TRANSLATE_NOOP("Field", "Hours learned"),
            "check": QT_TRANSLATE_NOOP("Field", "Did it work?"),
        },
    ),
    "decisions": Labels(
        {
            "on": _WHEN,
            "by": _BY,
            "forecast_of": QT_TRANSLATE_NOOP("Field", "Rests on the forecast of"),
            "signals": QT_TRANSLATE_NOOP("Field", "Rests on signals"),
            "conviction": QT_TRANSLATE_NOOP("Field", "Rests on a conviction"),
            "notes": NOTES,
        },
        {},
    ),
    "criteria": Labels(
        {
            "weight": QT_TRANSLATE_NOOP("Field", "Weight"),
            "knock_out": QT_TRANSLATE_NOOP("Field", "Out below (points)"),
            "notes": NOTES,
        },
        {},
    ),
    "ideas": Labels(
        {
            "stage": QT_TRANSLATE_NOOP("Field", "Stage"),
            "owner": _OWNER,
            "next_on": QT_TRANSLATE_NOOP("Field", "Comes up again on"),
            "points": QT_TRANSLATE_NOOP("Field", "Points"),
            "author": QT_TRANSLATE_NOOP("Field", "Whose idea"),
            "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
            "notes": NOTES,
        },
        {"on": _WHEN},
    ),
    "saved_views": Labels(
        {
            "grouping": QT_TRANSLATE_NOOP("Field", "Lanes by"),
            "order": QT_TRANSLATE_NOOP("Field", "Sorted by"),
            "team": _TEAM,
            "people": _PEOPLE,
            "developments": QT_TRANSLATE_NOOP("Field", "Expected developments"),
            "states": QT_TRANSLATE_NOOP("Field", "States"),
            "statuses": _STATUS,
            "text": QT_TRANSLATE_NOOP("Field", "Words to look for"),
            "notes": NOTES,
        },
        {
            "first": QT_TRANSLATE_NOOP("Field", "Seen from"),
            "last": QT_TRANSLATE_NOOP("Field", "Seen until"),
        },
    ),
    "baselines": Labels({"on": QT_TRANSLATE_NOOP("Field", "Kept on"), "notes": NOTES}, {}),
    "plan": Labels(
        {
            "owner": QT_TRANSLATE_NOOP("Field", "Owner"),
            "safety": QT_TRANSLATE_NOOP("Field", "Ready in how many of 100 cases"),
            "buffer_weeks": QT_TRANSLATE_NOOP("Field", "Buffer (weeks)"),
            "step_weeks": QT_TRANSLATE_NOOP("Field", "Weeks a level takes, if unsaid"),
            "country": QT_TRANSLATE_NOOP("Field", "Public holidays of"),
            "region": QT_TRANSLATE_NOOP("Field", "Region"),
            "currency": QT_TRANSLATE_NOOP("Field", "Currency"),
            "notes": NOTES,
        },
        {
            "budget": QT_TRANSLATE_NOOP("Field", "Budget"),
            "budget_period": QT_TRANSLATE_NOOP("Field", "Budget is for"),
            "hourly_rate": QT_TRANSLATE_NOOP("Field", "Cost of an hour"),
            "release_hours": QT_TRANSLATE_NOOP("Field", "Release hours a year"),
            "assess_months": _ASSESS_AGAIN,
            "min_group": QT_TRANSLATE_NOOP("Field", "Smallest group for figures"),
            "precedence": QT_TRANSLATE_NOOP("Field", "What counts first"),
            "time_zone": QT_TRANSLATE_NOOP("Field", "Time zone"),
            "just_me": QT_TRANSLATE_NOOP("Field", "Just me"),
        },
    ),
}
"""Kind → its fields. The id is nobody's business, the title stands above (`TITLES`)."""

TITLES: Final[Mapping[str, str]] = {
    "title": QT_TRANSLATE_NOOP("Field", "Title"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "text": QT_TRANSLATE_NOOP("Field", "In own words"),
}
"""Fields that are the heading of a record."""

ENTRY_LABELS: Final[Mapping[str, Mapping[str, str]]] = {
    "Level": {
        "label": QT_TRANSLATE_NOOP("Field", "Short label"),
        "behaviour": QT_TRANSLATE_NOOP("Field", "What it looks like"),
    },
    "Requirement": {
        "competency": _COMPETENCY,
        "level": _LEVEL,
        "weight": QT_TRANSLATE_NOOP("Field", "Weight"),
        "knock_out": QT_TRANSLATE_NOOP("Field", "Must have"),
        "from_": _SINCE,
    },
    "Absence": {"start": _SINCE, "end": QT_TRANSLATE_NOOP("Field", "Until")},
    "HoursChange": {"from_": _SINCE, "hours_per_week": _HOURS_A_WEEK},
    "Step": {"from_": _FROM, "to": _TO, "weeks": _WEEKS, "hours": _HOURS},
    "Prerequisite": {"competency": _COMPETENCY, "level": _LEVEL},
    "Reading": {"on": _WHEN, "value": QT_TRANSLATE_NOOP("Field", "Value")},
    "About": {"from_": _SINCE, "to": QT_TRANSLATE_NOOP("Field", "Until")},
    "Forecast": {
        "by": _BY,
        "on": _WHEN,
        "desire": QT_TRANSLATE_NOOP("Field", "Wish (−3 to 3)"),
        "worry": QT_TRANSLATE_NOOP("Field", "Worry (0–3)"),
        "hope": QT_TRANSLATE_NOOP("Field", "Hope (0–3)"),
        "probability": QT_TRANSLATE_NOOP("Field", "Probability"),
        "earliest": QT_TRANSLATE_NOOP("Field", "Earliest"),
        "likely": QT_TRANSLATE_NOOP("Field", "Most likely"),
        "latest": QT_TRANSLATE_NOOP("Field", "Latest"),
    },
    "Review": {
        "on": _WHEN,
        "note": QT_TRANSLATE_NOOP("Field", "Note"),
        "by": _BY,
        "signals": QT_TRANSLATE_NOOP("Field", "Spoke against it"),
        "indicators": QT_TRANSLATE_NOOP("Field", "Had tripped"),
    },
    "Points": {
        "criterion": QT_TRANSLATE_NOOP("Field", "Criterion"),
        "by": _BY,
        "points": QT_TRANSLATE_NOOP("Field", "Points"),
    },
    "Term": {"start": _START, "end": _END},
    "Effect": {"competency": _COMPETENCY, "from_": _FROM, "to": _TO},
    "LearningLog": {"person": _PERSON, "on": _WHEN, "hours": _HOURS},
    "Check": {
        "method": QT_TRANSLATE_NOOP("Field", "How it is seen"),
        "on": _WHEN,
        "passed": QT_TRANSLATE_NOOP("Field", "It worked"),
    },
}
"""Type of an entry → its columns."""
