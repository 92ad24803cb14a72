"""What is refused, with the field it names."""

from __future__ import annotations

import ast
import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import planner
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.kinds import KINDS
from planner.domain.people import Absence
from planner.domain.plain import from_plain
from planner.domain.problem import Refused
from planner.domain.rules import LONGEST_LINE, check_changes, check_content, circles
from planner.services.problem_words import SENTENCES, problem_line
from planner.services.wording import load_words
from tests.read_plan import fixture, plan_of

PLAN = plan_of(fixture("rules.json"))
BROKEN: list[tuple[str, dict[str, Any], str, str]] = [
    ("actions", {"id": "x", "start": "2027-02-01", "end": "2027-01-01"}, "end", "date.order"),
    ("actions", {"id": "x", "start": "2027-02-01", "end": "2027-03-01", "progress": 2},
     "progress", "number.range"),
    ("actions", {"id": "x", "start": "2027-02-01", "end": "2027-03-01",
                 "effects": [{"competency": "cad", "from": 2, "to": 2}]},
     "effects[0].to", "level.order"),
    ("people", {"id": "x", "absences": [{"start": "2027-02-01", "end": "2027-01-01"}]},
     "absences[0].end", "date.order"),
    ("people", {"id": "x", "hours_per_week": 200}, "hours_per_week", "number.range"),
    ("people", {"id": "x", "joined": "2027-02-01", "left": "2026-01-01"}, "left", "date.order"),
    ("people", {"id": "x", "team": "nowhere"}, "team", "id.unknown"),
    ("people", {"id": "x", "name": "n" * (LONGEST_LINE + 1)}, "name", "text.long"),
    ("people", {"id": " "}, "id", "id.empty"),
    ("assessments", {"id": "x", "person": "ada", "competency": "cad", "level": 5,
                     "on": "2026-11-01"}, "level", "level.outside"),
    ("assessments", {"id": "x", "person": "ada", "competency": "cad", "level": 1,
                     "on": "2026-11-01", "valid_until": "2026-10-01"},
     "valid_until", "date.order"),
    ("developments", {"id": "x", "about": {"from": "2027-02-01", "to": "2027-01-01"}},
     "about.to", "date.order"),
    ("developments", {"id": "x", "status": "arrived"}, "arrived_on", "development.arrived_on"),
    ("developments", {"id": "x", "safety": 1}, "safety", "share.range"),
    ("needs", {"id": "x", "competency": "cad", "level": 9}, "level", "level.outside"),
    ("needs", {"id": "x", "competency": "cad"}, "level", "key.missing"),
    ("needs", {"id": "x", "competency": "cad", "level": 1, "people": ["ada"], "count": 2},
     "count", "need.people_and_count"),
    ("needs", {"id": "x", "competency": "cad", "level": 1, "people": ["ada", "ada"]},
     "people[1]", "list.twice"),
    ("offerings", {"id": "x", "competency": "cad", "from": 3, "to": 1}, "to", "level.order"),
    ("offerings", {"id": "x", "competency": "cad", "from": 0, "to": 1,
                   "terms": [{"start": "2027-02-01", "end": "2027-01-01"}]},
     "terms[0].end", "date.order"),
    ("competencies", {"id": "x", "steps": [{"from": 0, "to": 2, "weeks": 3}]},
     "steps[0].to", "step.one_level"),
    ("competencies", {"id": "x", "steps": [{"from": 0, "to": 1}, {"from": 0, "to": 1}]},
     "steps[1].from", "step.twice"),
    ("competencies", {"id": "x", "parent": "x"}, "parent", "parent.cycle"),
    ("scales", {"id": "x", "levels": [{"label": "0"}]}, "levels", "scale.size"),
    ("goals", {"id": "x", "status": "abandoned"}, "reason", "goal.reason"),
    ("decisions", {"id": "x", "title": "Go"}, "conviction", "decision.on_nothing"),
    ("decisions", {"id": "x", "forecast_of": "d2"}, "forecast_of", "decision.no_forecast"),
    ("signals", {"id": "x", "premises": ["x"]}, "premises", "signal.own_premise"),
    ("signals", {"id": "x", "supports": ["d1"], "contradicts": ["d1"]},
     "contradicts", "signal.both"),
    ("partners", {"id": "x", "contact_rhythm": 0}, "contact_rhythm", "number.range"),
    ("indicators", {"id": "x", "development": "d1", "check_every_days": 0},
     "check_every_days", "number.range"),
    ("roles", {"id": "x", "requires": [{"competency": "cad", "level": 7}]},
     "requires[0].level", "level.outside"),
]  # fmt: skip


def adding(kind: str, plain: dict[str, Any]) -> list[Change]:
    record = from_plain(KINDS[kind], plain)
    return [Change(kind, record.id, None, record, 99)]


@pytest.mark.parametrize(
    ("kind", "plain", "field", "code"), BROKEN, ids=[f"{b[0]}-{b[2]}-{b[3]}" for b in BROKEN]
)
def test_what_is_refused_names_its_field(
    kind: str, plain: dict[str, Any], field: str, code: str
) -> None:
    problems = check_changes(PLAN, adding(kind, plain))
    assert (f"{kind}[{plain['id']}].{field}", code) in [(p.path, p.code) for p in problems]
    for problem in problems:
        assert "{" not in problem_line(load_words("en"), problem)


def test_a_decision_may_name_a_hunch_beside_what_it_rests_on() -> None:
    plain = {"id": "x", "forecast_of": "d2", "conviction": "It comes."}
    assert check_changes(PLAN, adding("decisions", plain)) == []


def test_an_older_plan_may_hold_a_decision_on_a_forecast_nobody_made() -> None:
    content = plan_of(fixture("rules.json"))
    [change] = adding("decisions", {"id": "x", "title": "Go", "forecast_of": "d2"})
    content.apply([change])
    assert check_content(content) == []
    old: Any = change.after
    surer = replace(old, conviction="It comes.")
    for before, after, codes in (
        (old, replace(old, notes="Said in May."), []),
        (old, surer, []),
        (surer, replace(surer, conviction=" "), ["decision.no_forecast"]),
    ):
        edit = Change("decisions", "x", before, after, change.place)
        assert [p.code for p in check_changes(content, [edit])] == codes


@pytest.mark.parametrize("probability", [0, 1.2, -0.1])
def test_a_probability_lies_above_0_and_up_to_1(probability: float) -> None:
    plain = {
        "id": "x",
        "forecasts": [
            {
                "on": "2026-11-01",
                "probability": probability,
                "earliest": "2027-01-01",
                "likely": "2027-01-01",
                "latest": "2027-01-01",
            }
        ],
    }
    [problem] = check_changes(PLAN, adding("developments", plain))
    assert problem.path == "developments[x].forecasts[0].probability"
    plain["forecasts"][0]["probability"] = 1  # type: ignore[index]
    assert check_changes(PLAN, adding("developments", plain)) == []


def test_a_whole_plan_without_fault_has_no_problem() -> None:
    assert check_content(PLAN) == []


def test_predecessors_may_not_go_in_a_circle() -> None:
    first = replace(PLAN.actions["a1"], predecessors=("a2",))
    second = replace(PLAN.actions["a2"], predecessors=("a1",))
    changes = [
        Change("actions", a.id, PLAN.actions[a.id], a, i) for i, a in enumerate((first, second), 1)
    ]
    codes = [p.code for p in check_changes(PLAN, changes)]
    assert codes == ["predecessors.cycle", "predecessors.cycle"]
    content = plan_of(fixture("rules.json"))
    content.apply(changes)
    assert [p.path for p in check_content(content)] == [
        "actions[0].predecessors",
        "actions[1].predecessors",
    ]


def test_an_edit_may_not_close_a_circle_of_prerequisites_but_a_plan_may_hold_one() -> None:
    before = PLAN.competencies["neg"]
    plain = {"id": "neg", "prerequisites": [{"competency": "eng", "level": 1}]}
    after = from_plain(KINDS["competencies"], plain)
    change = Change("competencies", "neg", before, after, 4)
    assert [p.code for p in check_changes(PLAN, [change])] == ["prerequisites.cycle"]
    content = plan_of(fixture("rules.json"))
    content.apply([change])
    assert check_content(content) == []
    assert [p.path for p in circles(content)] == [
        "competencies[2].prerequisites",
        "competencies[3].prerequisites",
    ]


def test_what_is_still_needed_stays() -> None:
    change = Change("competencies", "hv", PLAN.competencies["hv"], None, 2)
    problems = check_changes(PLAN, [change])
    assert {p.code for p in problems} == {"ref.left"}


def test_a_scale_in_use_does_not_shrink_below_its_levels() -> None:
    scale = PLAN.scales["q"]
    change = Change("scales", "q", scale, replace(scale, levels=scale.levels[:3]), 1)
    paths = {p.path for p in check_changes(PLAN, [change])}
    assert "needs[partly].level" in paths
    assert "needs[about].level" not in paths


def test_a_year_out_of_reach_is_refused_where_it_is_read() -> None:
    with pytest.raises(Refused) as refused:
        from_plain(KINDS["goals"], {"id": "x", "due": "9999-01-01"}, "goals[0]")
    assert [(p.path, p.code) for p in refused.value.problems] == [("goals[0].due", "date.range")]


def test_a_day_out_of_reach_is_refused_wherever_it_comes_from() -> None:
    far = dt.date(2201, 1, 1)
    person = replace(PLAN.people["ada"], absences=(Absence(start=far, end=far),), left=far)
    problems = check_changes(PLAN, [Change("people", "ada", PLAN.people["ada"], person, 1)])
    assert [(p.code, p.path) for p in problems] == [
        ("date.range", "people[ada].absences[0].start"),
        ("date.range", "people[ada].absences[0].end"),
        ("date.range", "people[ada].left"),
    ]


def codes_in(source: Path) -> set[str]:
    """Codes of every Problem(…), refuse(…) and _bad(…) written in a file."""
    found = set()
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        name = getattr(getattr(node, "func", None), "id", "")
        if isinstance(node, ast.Call) and name in ("Problem", "refuse", "_bad") and node.args:
            value = getattr(node.args[0], "value", None)
            if isinstance(value, str):
                found.add(value)
    return found


def test_every_code_has_its_sentence() -> None:
    sources = Path(planner.__file__).parent.rglob("*.py")
    codes = set().union(*(codes_in(source) for source in sources))
    assert len(codes) > 30
    assert codes <= SENTENCES.keys()


def test_texts_of_any_script_are_kept() -> None:
    plain = {"id": "🌱", "name": "مرحبا 🌊 שלום", "notes": "n" * 50_000}
    assert check_changes(PLAN, adding("people", plain)) == []


def test_an_empty_plan_has_no_problem() -> None:
    assert check_content(Content(PLAN.plan)) == []
