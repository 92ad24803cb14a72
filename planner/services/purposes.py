"""What is kept about people, what for, how long, who sees it: one table for all fields there are.

A field belongs here or is named as one that says nothing about anybody; a test compares both with
the records, so that no new field is forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from planner.domain.works_council import Feature
from planner.services.wording import QT_TRANSLATE_NOOP

Kept = Literal["person", "entry", "value"]
"""Until the person is deleted; until the entry is; until another value takes its place."""
Seen = Literal["all", "company", "named"]
"""All who open the plan; the same, but not while others look on; the same, and never in a
document without names."""


class Purpose(NamedTuple):
    """What some fields of a kind are for. `off` is what the works-council profile leaves out."""

    fields: tuple[str, ...]
    what_for: str
    kept: Kept
    seen: Seen = "all"
    off: Feature | None = None


PURPOSES: Final[Mapping[str, tuple[Purpose, ...]]] = {
    "people": (
        Purpose(
            ("id", "name", "personnel_number"),
            QT_TRANSLATE_NOOP("Privacy", "to know who is meant, also where two have one name"),
            "person",
            "named",
        ),
        Purpose(
            ("team", "role", "external", "joined", "left"),
            QT_TRANSLATE_NOOP("Privacy", "to know who is there, and what their role asks for"),
            "value",
        ),
        Purpose(
            ("cost_centre",),
            QT_TRANSLATE_NOOP("Privacy", "to know who pays for learning"),
            "value",
            "named",
        ),
        Purpose(
            ("target_role", "target_on"),
            QT_TRANSLATE_NOOP("Privacy", "to plan the way to a role somebody wants to grow into"),
            "value",
            "all",
            "role_fit",
        ),
        Purpose(
            ("hours_per_week", "hours_changes", "absences"),
            QT_TRANSLATE_NOOP(
                "Privacy", "to plan learning only where there is time for it; never with a reason"
            ),
            "value",
        ),
        Purpose(
            ("me",),
            QT_TRANSLATE_NOOP("Privacy", "to show somebody their own way"),
            "value",
        ),
        Purpose(
            ("notes",),
            QT_TRANSLATE_NOOP("Privacy", "what helps to plan, and the person may read"),
            "value",
            "named",
        ),
    ),
    "assessments": (
        Purpose(
            ("id", "person", "competency", "level", "on", "kind"),
            QT_TRANSLATE_NOOP(
                "Privacy",
                "to know what still has to be learned; dated, by whose word, never overwritten",
            ),
            "person",
            "company",
            "self_manager",
        ),
        Purpose(
            ("valid_until",),
            QT_TRANSLATE_NOOP("Privacy", "to renew what runs out in time"),
            "person",
        ),
        Purpose(
            ("evidence", "notes"),
            QT_TRANSLATE_NOOP("Privacy", "to be able to show what a level rests on"),
            "person",
            "company",
        ),
    ),
    "attachments": (
        Purpose(
            ("of", "name", "link", "content", "badge", "notes"),
            QT_TRANSLATE_NOOP("Privacy", "to keep what something rests on; may name people"),
            "entry",
        ),
    ),
    "goals": (
        Purpose(
            (
                "title",
                "owner",
                "due",
                "review_days",
                "reviewed_on",
                "status",
                "closed_on",
                "reason",
                "notes",
            ),
            QT_TRANSLATE_NOOP("Privacy", "to keep in sight what somebody wants to reach, and when"),
            "entry",
        ),
    ),
    "needs": (
        Purpose(
            ("people", "owner"),
            QT_TRANSLATE_NOOP("Privacy", "to know who is to learn something, or sees to it"),
            "entry",
        ),
        Purpose(
            ("count", "team", "role"),
            QT_TRANSLATE_NOOP("Privacy", "to ask for some of a group without naming anybody"),
            "entry",
            "all",
            "candidates",
        ),
    ),
    "actions": (
        Purpose(
            ("title", "people", "effects", "start", "end", "status"),
            QT_TRANSLATE_NOOP("Privacy", "to plan who learns what, and when"),
            "entry",
        ),
        Purpose(
            ("discussed_on",),
            QT_TRANSLATE_NOOP("Privacy", "to plan only what was talked over with the person"),
            "entry",
        ),
        Purpose(
            ("hours", "progress", "log"),
            QT_TRANSLATE_NOOP("Privacy", "to see whether there was time to learn as planned"),
            "entry",
        ),
        Purpose(
            ("check",),
            QT_TRANSLATE_NOOP("Privacy", "to see whether the learning worked, not the person"),
            "entry",
        ),
        Purpose(("notes",), QT_TRANSLATE_NOOP("Privacy", "what helps to plan it"), "entry"),
    ),
    "developments": (
        Purpose(
            ("forecasts",),
            QT_TRANSLATE_NOOP(
                "Privacy", "to reckon when something comes; who says so, and how they feel about it"
            ),
            "entry",
            "company",
            "others_estimates",
        ),
        Purpose(
            ("reviews",),
            QT_TRANSLATE_NOOP("Privacy", "to know who looked at it again, and when"),
            "entry",
        ),
    ),
    "decisions": (
        Purpose(
            ("by", "on", "conviction"),
            QT_TRANSLATE_NOOP("Privacy", "to know who decided, and on what it rested"),
            "entry",
        ),
    ),
    "ideas": (
        Purpose(
            ("author", "owner", "next_on"),
            QT_TRANSLATE_NOOP("Privacy", "to know whose idea it is, and who sees to it"),
            "entry",
        ),
        Purpose(
            ("points",),
            QT_TRANSLATE_NOOP("Privacy", "to weigh ideas by what several people think of them"),
            "entry",
            "all",
            "others_estimates",
        ),
    ),
    "signals": (
        Purpose(
            ("text", "quote", "partner", "source", "origin", "confidential", "notes"),
            QT_TRANSLATE_NOOP("Privacy", "to know what was heard, in whose words; may name people"),
            "entry",
        ),
    ),
    "partners": (
        Purpose(
            ("name", "last_contact", "contact_rhythm", "notes"),
            QT_TRANSLATE_NOOP("Privacy", "to stay in touch with those one works with"),
            "entry",
        ),
    ),
    "baselines": (
        Purpose(
            ("actions", "structures", "slots"),
            QT_TRANSLATE_NOOP("Privacy", "to see what slipped since a plan was kept"),
            "entry",
        ),
    ),
    "saved_views": (
        Purpose(
            ("people", "text", "folded"),
            QT_TRANSLATE_NOOP("Privacy", "to show the same part of the timeline again"),
            "entry",
        ),
    ),
    "saved_matrices": (
        Purpose(
            ("hidden_people", "text", "folded"),
            QT_TRANSLATE_NOOP("Privacy", "to show the same part of the matrix again"),
            "entry",
        ),
    ),
    "plan": (
        Purpose(
            ("owner",),
            QT_TRANSLATE_NOOP("Privacy", "to know who keeps the plan"),
            "value",
            "named",
        ),
    ),
}
"""Kind → its fields that concern people, the most telling first."""

NOT_ABOUT_PEOPLE: Final[Mapping[str, str]] = {
    "plan": "id name time_zone country region currency hourly_rate safety buffer_weeks step_weeks"
    " budget budget_period release_hours assess_months min_group precedence just_me works_council"
    " notes",
    "scales": "id name levels notes",
    "competencies": "id name code parent scale level_texts expires_months assess_months steps"
    " prerequisites external_reference not_same beyond notes",
    "teams": "id name notes",
    "roles": "id name requires notes",
    "partners": "id kind",
    "signals": "id basis on supports contradicts value_chain_tier premises",
    "developments": "id title about criterion horizon chance risk sector coverage safety status"
    " arrived_on partner loss_of_partner plan_b notes",
    "indicators": "id title development source threshold comparison check_every_days readings"
    " agreed_action notes",
    "goals": "id",
    "needs": "id title development goal kind competency level structure lead_time_weeks stage"
    " planned_end in_force_on due margin_weeks notes",
    "offerings": "id title kind competency from_ to weeks hours cost seats terms repeats"
    " prerequisites provider link not_same notes",
    "actions": "id kind offering cost fixed predecessors",
    "decisions": "id title forecast_of signals notes",
    "attachments": "id media_type size on",
    "criteria": "id name weight knock_out notes",
    "ideas": "id title on stage reason notes",
    "saved_views": "id title grouping order team developments states statuses first last notes",
    "saved_matrices": "id title grouping sorting team development only_needed only_gaps on"
    " hidden_competencies frozen notes",
    "baselines": "id title on notes",
}
"""Kind → its fields that are about the work and nobody in particular."""
