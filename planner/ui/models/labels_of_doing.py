"""What the fields are called of what is done about it, and of how it is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.label_words import (
    BY,
    COMPETENCY,
    COST,
    END,
    FROM,
    HOURS,
    KIND,
    NOT_SAME,
    NOTES,
    OWNER,
    PEOPLE,
    PREREQUISITES,
    START,
    STATUS,
    TEAM,
    TO,
    WEEKS,
    WHEN,
    Labels,
)

DOING_LABELS: Final[Mapping[str, Labels]] = {
    "offerings": Labels(
        {
            "kind": KIND,
            "competency": COMPETENCY,
            "from_": FROM,
            "to": TO,
            "weeks": WEEKS,
            "hours": HOURS,
            "cost": COST,
            "terms": QT_TRANSLATE_NOOP("Field", "Course dates"),
            "repeats": QT_TRANSLATE_NOOP("Field", "Repeats"),
            "notes": NOTES,
        },
        {
            "seats": QT_TRANSLATE_NOOP("Field", "Seats"),
            "prerequisites": PREREQUISITES,
            "provider": QT_TRANSLATE_NOOP("Field", "Provider"),
            "link": QT_TRANSLATE_NOOP("Field", "Link"),
            "not_same": NOT_SAME,
        },
    ),
    "actions": Labels(
        {
            "people": QT_TRANSLATE_NOOP("Field", "For"),
            "effects": QT_TRANSLATE_NOOP("Field", "Brings"),
            "start": START,
            "end": END,
            "hours": QT_TRANSLATE_NOOP("Field", "Effort (hours)"),
            "cost": COST,
            "status": STATUS,
            "discussed_on": QT_TRANSLATE_NOOP("Field", "Discussed on"),
            "notes": NOTES,
        },
        {
            "offering": QT_TRANSLATE_NOOP("Field", "Offering"),
            "kind": KIND,
            "predecessors": QT_TRANSLATE_NOOP("Field", "Comes after"),
            "fixed": QT_TRANSLATE_NOOP("Field", "Days are fixed"),
            "progress": QT_TRANSLATE_NOOP("Field", "Progress"),
            "log": QT_TRANSLATE_NOOP("Field", "Hours learned"),
            "check": QT_TRANSLATE_NOOP("Field", "Did it work?"),
        },
    ),
    "decisions": Labels(
        {
            "on": WHEN,
            "by": BY,
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
            "owner": OWNER,
            "next_on": QT_TRANSLATE_NOOP("Field", "Comes up again on"),
            "points": QT_TRANSLATE_NOOP("Field", "Points"),
            "author": QT_TRANSLATE_NOOP("Field", "Whose idea"),
            "reason": QT_TRANSLATE_NOOP("Field", "Reason"),
            "notes": NOTES,
        },
        {"on": WHEN},
    ),
    "saved_views": Labels(
        {
            "grouping": QT_TRANSLATE_NOOP("Field", "Lanes by"),
            "order": QT_TRANSLATE_NOOP("Field", "Sorted by"),
            "team": TEAM,
            "people": PEOPLE,
            "developments": QT_TRANSLATE_NOOP("Field", "Expected developments"),
            "states": QT_TRANSLATE_NOOP("Field", "States"),
            "statuses": STATUS,
            "text": QT_TRANSLATE_NOOP("Field", "Words to look for"),
            "notes": NOTES,
        },
        {
            "first": QT_TRANSLATE_NOOP("Field", "Seen from"),
            "last": QT_TRANSLATE_NOOP("Field", "Seen until"),
        },
    ),
    "saved_matrices": Labels(
        {
            "grouping": QT_TRANSLATE_NOOP("Field", "People by"),
            "sorting": QT_TRANSLATE_NOOP("Field", "Competencies sorted by"),
            "team": TEAM,
            "development": QT_TRANSLATE_NOOP("Field", "Needed for"),
            "only_needed": QT_TRANSLATE_NOOP("Field", "Only what is needed"),
            "only_gaps": QT_TRANSLATE_NOOP("Field", "Only gaps"),
            "text": QT_TRANSLATE_NOOP("Field", "Words to look for"),
            "on": QT_TRANSLATE_NOOP("Field", "On the day"),
            "notes": NOTES,
        },
        {
            "hidden_people": QT_TRANSLATE_NOOP("Field", "Hidden people"),
            "hidden_competencies": QT_TRANSLATE_NOOP("Field", "Hidden competencies"),
            "frozen": QT_TRANSLATE_NOOP("Field", "Kept at the left"),
        },
    ),
    "attachments": Labels(
        {
            "link": QT_TRANSLATE_NOOP("Field", "Link"),
            "on": QT_TRANSLATE_NOOP("Field", "Attached on"),
            "notes": NOTES,
        },
        {"media_type": QT_TRANSLATE_NOOP("Field", "Media type")},
    ),
    "baselines": Labels({"on": QT_TRANSLATE_NOOP("Field", "Kept on"), "notes": NOTES}, {}),
}
