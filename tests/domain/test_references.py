from __future__ import annotations

from planner.domain.content import Content
from planner.domain.deletion import changes_of_deletion
from planner.domain.kinds import KINDS
from planner.domain.plain import from_plain
from planner.domain.plan import Plan
from planner.domain.references import (
    holders,
    kinds_pointing_at,
    points_at,
    references,
    targets,
)
from planner.domain.rules import check_changes, check_content
from tests.generated import plan as generated

PLAN = {
    "scales": [{"id": "sc", "levels": [{"label": "a"}, {"label": "b"}, {"label": "c"}]}],
    "competencies": [
        {"id": "top"},
        {"id": "pl", "parent": "top", "scale": "sc"},
        {"id": "en", "prerequisites": [{"competency": "pl", "level": 1}]},
    ],
    "teams": [{"id": "t"}],
    "roles": [{"id": "r", "requires": [{"competency": "pl", "level": 1}]}],
    "people": [
        {"id": "anna", "team": "t", "role": "r", "target_role": "r"},
        {"id": "ben", "team": "t"},
    ],
    "assessments": [
        {"id": "x1", "person": "anna", "competency": "pl", "level": 1, "on": "2026-01-01"},
        {"id": "x2", "person": "ben", "competency": "en", "level": 1, "on": "2026-01-01"},
    ],
    "partners": [{"id": "north"}],
    "signals": [
        {"id": "s1", "supports": ["d1"], "partner": "north"},
        {"id": "s2", "premises": ["s1"], "contradicts": ["d1"]},
    ],
    "developments": [
        {
            "id": "d1",
            "partner": "north",
            "forecasts": [
                {
                    "by": "anna",
                    "on": "2026-01-01",
                    "earliest": "2027-01-01",
                    "likely": "2027-02-01",
                    "latest": "2027-03-01",
                }
            ],
        }
    ],
    "indicators": [{"id": "i1", "development": "d1"}],
    "goals": [{"id": "g1", "owner": "anna"}],
    "needs": [
        {
            "id": "n1",
            "development": "d1",
            "competency": "pl",
            "level": 1,
            "people": ["anna", "ben"],
        },
        {"id": "n2", "goal": "g1", "kind": "structure", "structure": "tool", "owner": "anna"},
        {"id": "n3", "competency": "en", "level": 1, "count": 2, "team": "t"},
    ],
    "offerings": [
        {"id": "o1", "competency": "pl", "prerequisites": [{"competency": "en", "level": 0}]}
    ],
    "actions": [
        {
            "id": "a1",
            "people": ["anna", "ben"],
            "offering": "o1",
            "effects": [{"competency": "pl", "to": 1}, {"competency": "en", "to": 1}],
            "start": "2027-01-01",
            "end": "2027-02-01",
            "log": [
                {"person": "anna", "on": "2027-01-02", "hours": 1},
                {"person": "ben", "on": "2027-01-02", "hours": 2},
            ],
        },
        {"id": "a2", "start": "2027-03-01", "end": "2027-03-02", "predecessors": ["a1"]},
    ],
    "decisions": [
        {"id": "e1", "forecast_of": "d1"},
        {"id": "e2", "signals": ["s1"]},
        {"id": "e3", "signals": ["s1"], "conviction": "It is time."},
    ],
}


def plan() -> Content:
    records = {
        kind: [from_plain(KINDS[kind], each) for each in entries] for kind, entries in PLAN.items()
    }
    content = Content(Plan(), records)
    assert not check_content(content)
    return content


def gone_and_kept(kind: str, id_: str) -> tuple[set[str], dict[str, object]]:
    changes = changes_of_deletion(plan(), kind, [id_])
    gone = {c.id for c in changes if c.after is None}
    return gone, {c.id: c.after for c in changes if c.after is not None}


def test_references_are_named_with_the_path_of_their_field() -> None:
    action = plan().actions["a1"]
    assert list(references(action)) == [
        ("people[0]", "people", "anna"),
        ("people[1]", "people", "ben"),
        ("offering", "offerings", "o1"),
        ("effects[0].competency", "competencies", "pl"),
        ("effects[1].competency", "competencies", "en"),
        ("log[0].person", "people", "anna"),
        ("log[1].person", "people", "ben"),
    ]


def test_every_reference_leads_to_a_kind_that_is_there() -> None:
    reached = set().union(*(targets(record_type) for record_type in KINDS.values()))
    assert reached <= KINDS.keys()
    assert kinds_pointing_at("scales") == ("competencies", "attachments")
    assert kinds_pointing_at("attachments") == ()


def test_who_points_at_whom_is_what_the_references_say() -> None:
    content = generated(4)
    records = [record for _, record in content.everything()]
    for record in records:
        said = {(kind, id_) for _, kind, id_ in references(record)}
        asked = {(kind, other.id) for kind, other in content.everything()
                 if points_at(record, kind, other.id)}  # fmt: skip
        assert asked == {each for each in said if content.get(*each) is not None}


def test_holders_are_found_through_nested_entries() -> None:
    found = [(kind, record.id) for kind, record in holders(plan(), "people", "anna")]
    assert found == [
        ("assessments", "x1"),
        ("developments", "d1"),
        ("goals", "g1"),
        ("needs", "n1"),
        ("needs", "n2"),
        ("actions", "a1"),
    ]


def test_deleting_a_person_keeps_what_stands_without_them() -> None:
    gone, kept = gone_and_kept("people", "anna")
    assert gone == {"anna", "x1"}
    assert kept["n1"].people == ("ben",)
    assert kept["n2"].owner is None
    assert kept["d1"].forecasts[0].by is None
    assert kept["a1"].people == ("ben",)
    assert [entry.person for entry in kept["a1"].log] == ["ben"]


def test_deleting_a_competency_takes_what_is_about_it() -> None:
    gone, kept = gone_and_kept("competencies", "pl")
    assert gone == {"pl", "x1", "n1", "o1"}
    assert kept["r"].requires == ()
    assert kept["en"].prerequisites == ()
    assert [effect.competency for effect in kept["a1"].effects] == ["en"]
    assert kept["a1"].offering is None


def test_deleting_a_development_spreads_to_what_rests_on_it_alone() -> None:
    gone, kept = gone_and_kept("developments", "d1")
    assert gone == {"d1", "i1", "n1", "e1"}
    assert kept["s1"].supports == ()
    assert kept["s2"].contradicts == ()


def test_a_decision_goes_only_when_nothing_is_left_to_rest_on() -> None:
    gone, kept = gone_and_kept("signals", "s1")
    assert gone == {"s1", "e2"}
    assert kept["e3"].signals == ()
    assert kept["s2"].premises == ()


def test_no_deletion_leaves_a_plan_that_breaks_a_rule() -> None:
    content = plan()
    for kind, entries in PLAN.items():
        for entry in entries:
            changes = changes_of_deletion(content, kind, [entry["id"]])
            assert not check_changes(content, changes), (kind, entry["id"])
            after = plan()
            after.apply(changes)
            assert not check_content(after)
            assert not list(holders(after, kind, entry["id"]))
