from __future__ import annotations

import datetime as dt

from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.plain import from_plain, to_plain
from planner.domain.plan import Plan
from planner.domain.rules import check_content
from planner.services.figures import make_figures
from planner.services.nameless import without_names
from planner.services.wording import load_words

TODAY = dt.date(2026, 11, 23)
PLAN = {
    "competencies": [{"id": "pl", "steps": [{"from": 0, "to": 1, "weeks": 8}]}],
    "teams": [{"id": "t"}],
    "people": [
        {"id": "zoe", "name": "Zoe Brandt", "team": "t", "personnel_number": "4711"},
        {"id": "abel", "name": "Abel Moll", "team": "t", "notes": "Abel likes maps"},
        {"id": "o", "name": "Li", "team": "t"},
    ],
    "assessments": [
        {"id": "x", "person": "zoe", "competency": "pl", "level": 1, "on": "2026-01-01"}
    ],
    "developments": [
        {
            "id": "d",
            "title": "Zoe Brandt leads the plant",
            "forecasts": [
                {
                    "by": "abel",
                    "on": "2026-11-01",
                    "earliest": "2027-06-01",
                    "likely": "2027-09-01",
                    "latest": "2028-01-01",
                }
            ],
        }
    ],
    "needs": [
        {"id": "n", "development": "d", "competency": "pl", "level": 1, "count": 2, "team": "t"},
        {"id": "m", "kind": "structure", "structure": "tool", "title": "Likely", "owner": "abel"},
    ],
    "actions": [
        {
            "id": "a",
            "title": "Course for Abel Moll",
            "people": ["abel"],
            "effects": [{"competency": "pl", "to": 1}],
            "start": "2027-01-01",
            "end": "2027-02-01",
            "log": [{"person": "abel", "on": "2027-01-02", "hours": 1}],
        }
    ],
}


def plan() -> Content:
    records = {
        kind: [from_plain(KINDS[kind], each) for each in entries] for kind, entries in PLAN.items()
    }
    return Content(Plan(owner="Zoe Brandt", notes="Made by Abel Moll"), records)


def test_no_name_and_no_id_of_a_person_is_left() -> None:
    nameless = without_names(plan(), load_words("en"))
    assert not check_content(nameless)
    text = repr([nameless.plan, *(to_plain(record) for _, record in nameless.everything())])
    for word in ("Zoe", "zoe", "Brandt", "Abel", "abel", "Moll", "4711", "'Li'"):
        assert word not in text
    assert nameless.actions["a"].title == "Course for Person 1"
    assert nameless.needs["m"].title == "Likely"


def test_the_figures_stay_the_same() -> None:
    before = make_figures(plan(), TODAY).slots
    after = make_figures(without_names(plan(), load_words("en")), TODAY).slots
    renamed = {"abel": "person-1", "o": "person-2", "zoe": "person-3", None: None}
    assert [renamed[slot.person] for slot in before] == [slot.person for slot in after]
    assert [(s.state, s.due, s.sow_by) for s in before] == [
        (s.state, s.due, s.sow_by) for s in after
    ]
