"""What the fields of each kind are called, in the order they are shown. Knows no Qt.

A field that isn't named here makes a test fail, so none can be forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.label_words import ASSESS_AGAIN, NOTES, Labels
from planner.ui.models.labels_of_doing import DOING_LABELS
from planner.ui.models.labels_of_expecting import EXPECTING_LABELS
from planner.ui.models.labels_of_people import PEOPLE_LABELS

KIND_LABELS: Final[Mapping[str, Labels]] = {
    **PEOPLE_LABELS,
    **EXPECTING_LABELS,
    **DOING_LABELS,
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
            "assess_months": ASSESS_AGAIN,
            "min_group": QT_TRANSLATE_NOOP("Field", "Smallest group for figures"),
            "precedence": QT_TRANSLATE_NOOP("Field", "What counts first"),
            "time_zone": QT_TRANSLATE_NOOP("Field", "Time zone"),
            "just_me": QT_TRANSLATE_NOOP("Field", "Just me"),
            "works_council": QT_TRANSLATE_NOOP("Field", "Works-council profile"),
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
