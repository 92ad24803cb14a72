"""The documents `vorlauf export` writes: what each shows, its formats, what it is of."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

DOCUMENTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "timeline": (
        QT_TRANSLATE_NOOP("Document", "the timeline with waves, actions and sow-by dates"),
        ("pdf", "svg", "png"),
    ),
    "map": (
        QT_TRANSLATE_NOOP("Document", "what is expected, what it asks for, what is done for it"),
        ("pdf", "svg", "png"),
    ),
    "sow-by": (
        QT_TRANSLATE_NOOP("Document", "every slot with its sow-by date and why"),
        ("pdf", "xlsx", "csv", "json"),
    ),
    "calendar": (
        QT_TRANSLATE_NOOP("Document", "sow-by dates, learning actions and reviews for a calendar"),
        ("ics",),
    ),
    "matrix": (
        QT_TRANSLATE_NOOP(
            "Document", "what everybody can do, what is needed, and how that is covered"
        ),
        ("xlsx", "csv"),
    ),
    "readiness": (
        QT_TRANSLATE_NOOP("Document", "how far each development is prepared, over time"),
        ("pdf", "svg", "png"),
    ),
    "load": (
        QT_TRANSLATE_NOOP("Document", "hours planned against the hours there are, over time"),
        ("pdf", "svg", "png"),
    ),
    "levels-over-time": (
        QT_TRANSLATE_NOOP("Document", "how what is held comes up to what is asked, over time"),
        ("pdf", "svg", "png"),
    ),
    "slipped": (
        QT_TRANSLATE_NOOP("Document", "what slipped since the plan was kept last"),
        ("xlsx", "csv"),
    ),
    "self-assessment": (
        QT_TRANSLATE_NOOP("Document", "a sheet on which one person says how far they are"),
        ("xlsx",),
    ),
    "profile": (
        QT_TRANSLATE_NOOP(
            "Document", "one person: levels, what is missing for a role, learning, what depends"
        ),
        ("pdf",),
    ),
    "my-proofs": (
        QT_TRANSLATE_NOOP("Document", "what one person can show: levels, evidence, hours learned"),
        ("pdf",),
    ),
    "team": (
        QT_TRANSLATE_NOOP(
            "Document", "gaps, what rests on one person, age of assessments, hours and money"
        ),
        ("pdf", "xlsx"),
    ),
    "training": (
        QT_TRANSLATE_NOOP(
            "Document", "who learns what, when, what for and at what cost; money by quarter"
        ),
        ("pdf", "xlsx", "csv"),
    ),
    "proof": (
        QT_TRANSLATE_NOOP(
            "Document", "for an audit: required, held, proof, action and effect on a day"
        ),
        ("pdf", "xlsx", "json"),
    ),
    "privacy": (
        QT_TRANSLATE_NOOP("Document", "what is kept about people: what for, how long, who sees it"),
        ("pdf", "md", "html"),
    ),
    "person-report": (
        QT_TRANSLATE_NOOP("Document", "everything the plan holds about one person"),
        ("pdf", "json"),
    ),
}
"""Document → what it shows, and the formats it comes in."""

OF_ONE = ("profile", "my-proofs", "self-assessment", "person-report")
"""Documents about one person."""

OF_TEAM = ("matrix", "training")
"""Documents about everybody or one team."""

NOT_FOR_COMPANY = {
    "levels-over-time": "levels.company",
    "proof": "proof.company",
    "my-proofs": "proof.company",
    "person-report": "person.company",
}
"""Documents that tell levels held, and why they are not written while others look on."""
CHARTS = ("readiness", "load", "levels-over-time")
"""Documents that are charts over time."""
