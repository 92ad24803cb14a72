"""The documents under Reports: their names, and whom they serve. Knows no Qt."""

from __future__ import annotations

from typing import Final, NamedTuple

from planner.services.wording import QT_TRANSLATE_NOOP


class Document(NamedTuple):
    """A document: its key for exporting, its name, and whom it serves."""

    key: str
    title: str
    line: str


REPORTS: Final = (
    Document(
        "timeline",
        QT_TRANSLATE_NOOP("Report", "Timeline"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Who learns what, and when, before which wave; for the wall, a talk or a letter.",
        ),
    ),
    Document(
        "map",
        QT_TRANSLATE_NOOP("Report", "Map"),
        QT_TRANSLATE_NOOP(
            "Report",
            "What is expected, what it asks of us, what we do for it; one page for a talk.",
        ),
    ),
    Document(
        "sow",
        QT_TRANSLATE_NOOP("Report", "Sow-by list"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Every person and structure with its last day to begin; for a spreadsheet or a mail.",
        ),
    ),
    Document(
        "readiness",
        QT_TRANSLATE_NOOP("Report", "Readiness over time"),
        QT_TRANSLATE_NOOP(
            "Report",
            "How far each development is prepared by the day it is needed; for a slide or a talk.",
        ),
    ),
    Document(
        "load",
        QT_TRANSLATE_NOOP("Report", "Load over time"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Hours planned against the hours there are, week by week: of one person, a team, "
            "everybody.",
        ),
    ),
    Document(
        "levels",
        QT_TRANSLATE_NOOP("Report", "Levels over time"),
        QT_TRANSLATE_NOOP(
            "Report",
            "How what somebody holds comes up to what is asked, day by day; of a person or a "
            "competency.",
        ),
    ),
    Document(
        "calendar",
        QT_TRANSLATE_NOOP("Report", "Dates for your calendar"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Sow-by dates, learning actions and what to look at again; a reminder two weeks "
            "before each sow-by date.",
        ),
    ),
    Document(
        "proofs",
        QT_TRANSLATE_NOOP("Report", "My proofs"),
        QT_TRANSLATE_NOOP(
            "Report",
            "What one person can show: levels, evidence, hours learned; with or without the name.",
        ),
    ),
    Document(
        "training",
        QT_TRANSLATE_NOOP("Report", "Training plan"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Who learns what, when and what for; hours and money by quarter; of the team in the "
            "rail or of everybody.",
        ),
    ),
    Document(
        "matrix",
        QT_TRANSLATE_NOOP("Report", "Qualification matrix"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Everybody’s level in every competency, what is needed, how it is covered; of the team "
            "in the rail or of everybody.",
        ),
    ),
    Document(
        "profiles",
        QT_TRANSLATE_NOOP("Report", "A profile for each person"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Levels, what is missing, learning planned; a page for each of the team in the rail or "
            "of everybody.",
        ),
    ),
    Document(
        "team",
        QT_TRANSLATE_NOOP("Report", "Team view"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Gaps, what rests on one person, the age of assessments, hours and money; of the team "
            "in the rail or of everybody.",
        ),
    ),
    Document(
        "proof",
        QT_TRANSLATE_NOOP("Report", "Proof for an audit"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Required, held, proof, action and effect on any day, also one long past; of a person "
            "or a team.",
        ),
    ),
    Document(
        "report",
        QT_TRANSLATE_NOOP("Report", "Report on one person"),
        QT_TRANSLATE_NOOP(
            "Report", "Everything the plan holds about somebody, for themselves; nothing of others."
        ),
    ),
    Document(
        "privacy",
        QT_TRANSLATE_NOOP("Report", "What is kept about people"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Every field that concerns people: what for, how long, who sees it, and what the "
            "works-council profile leaves out; for a works council.",
        ),
    ),
)
