"""Small plans for quick lines, with people who share names, and what a line would create."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.domain.content import Content
from planner.domain.need import Need
from planner.services.problem_words import problem_text
from planner.services.quick_line import QuickPreview, QuickReader
from planner.services.quick_parts import Choice
from planner.services.wording import load_words
from tests.read_plan import TODAY, plan_of

HALF_YEAR = {"from": "2028-01-01", "to": "2028-06-30"}
TEAM_PLAN: dict[str, Any] = {
    "plan": {"name": "Pump works", "safety": 0.8, "buffer_weeks": 4},
    "scales": [
        {
            "id": "hv",
            "name": "Hochvolt",
            "levels": [{"label": label} for label in ["0", "S", "1E", "2E"]],
        },
        {
            "id": "words",
            "name": "In words",
            "levels": [{"label": "none"}, {"label": "some"}, {"label": "very good"}],
        },
    ],
    "competencies": [
        {"id": "pl", "name": "Polnisch", "code": "PL", "scale": "cefr"},
        {"id": "pe", "name": "Polish", "code": "POL", "scale": "cefr"},
        {"id": "en", "name": "Englisch", "code": "EN", "scale": "cefr"},
        {"id": "mod", "name": "Moderation", "code": "MOD"},
        {"id": "hv", "name": "Hochvolt-Arbeiten", "code": "HV", "scale": "hv"},
        {"id": "cad", "name": "3D-Konstruktion", "code": "CAD"},
        {"id": "assist", "name": "Teamassistenz", "code": "BUE"},
        {"id": "trade", "name": "Zoll und Ursprung", "code": "ZOL"},
        {"id": "talk", "name": "Speaking up", "scale": "words"},
    ],
    "teams": [
        {"id": "design", "name": "Konstruktion"},
        {"id": "test", "name": "Versuch und Prüfung"},
        {"id": "empty", "name": "Außendienst"},
    ],
    "roles": [{"id": "lead", "name": "Teamleitung"}],
    "people": [
        {"id": "jonas", "name": "Jonas Weber", "team": "design", "hours_per_week": 5},
        {"id": "mira", "name": "Mira Kaya", "team": "design", "hours_per_week": 5},
        {"id": "nina", "name": "Nina Roth", "team": "design", "left": "2026-01-31"},
        {"id": "anna", "name": "Anna Müller", "team": "test", "role": "lead"},
        {"id": "jan", "name": "Jan Müller", "team": "test"},
        {"id": "august", "name": "August Krüger", "team": "test"},
        {"id": "rene", "name": "René Groß"},
    ],
    "developments": [
        {
            "id": "plant",
            "title": "Werk in Posen",
            "about": {"from": "2028-01-01", "to": "2028-06-30"},
        },
        {"id": "fair", "title": "Messe ohne Papier"},
    ],
    "assessments": [
        {"person": "jonas", "competency": "pl", "level": 2, "on": "2026-10-01"},
        {"person": "mira", "competency": "mod", "level": 3, "on": "2026-10-01"},
    ],
}

OWN_PLAN: dict[str, Any] = {
    "plan": {"name": "My path", "just_me": True, "buffer_weeks": 4},
    "competencies": [
        {"id": "mod", "name": "Moderation"},
        {"id": "en", "name": "Englisch", "scale": "cefr"},
    ],
    "roles": [{"id": "lead", "name": "Team lead"}],
    "people": [{"id": "me", "name": "Ich", "me": True, "hours_per_week": 4, "target_role": "lead"}],
}


def team_plan() -> Content:
    return plan_of(TEAM_PLAN)


def own_plan() -> Content:
    return plan_of(OWN_PLAN)


TEAM, OWN = team_plan(), own_plan()
READER, OWN_READER = QuickReader(TEAM, TODAY), QuickReader(OWN, TODAY)
WORDS = load_words("en")


def needs(preview: QuickPreview) -> list[Need]:
    return [preview.content.needs[id_] for id_ in preview.created("needs")]


def told(preview: QuickPreview) -> dict[str, Any]:
    """What a line would create, in short; new records by their names."""
    content = preview.content
    developments = [content.developments[i] for i in preview.created("developments")]
    about = developments[0].about if developments else None
    return {
        "title": preview.title,
        "about": (str(about.from_), str(about.to)) if about else None,
        "needs": [
            (
                content.competencies[need.competency or ""].name,
                content.scale_of(need.competency or "").levels[need.level or 0].label,
                [content.people[person].name for person in need.people],
                *((need.count, need.team) if need.count else ()),
            )
            for need in needs(preview)
        ],
        "due": {str(need.due) for need in needs(preview) if need.due} or None,
    }


def codes(line: str, chosen: Mapping[str, Choice] | None = None) -> list[str]:
    preview = READER.preview(line, chosen)
    for problem in (*preview.problems, *preview.hints):
        assert problem_text(WORDS, problem)
    if preview.problems:
        assert not preview.changes
        assert not preview.ready
    return [problem.code for problem in preview.problems]
