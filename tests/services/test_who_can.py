"""Who can what is asked for, against a look at everybody; and what a line asks for."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person, present
from planner.domain.plan import Plan
from planner.services.figures import make_figures
from planner.services.quick_line import QuickReader
from planner.services.samples import make_sample
from planner.services.who_can import asked_in, who_can
from tests.read_plan import TODAY

PLAN = make_sample("practice", "de", TODAY)
FIGURES = make_figures(PLAN, TODAY)
ASKED = st.lists(
    st.tuples(st.sampled_from(list(PLAN.competencies)), st.integers(1, 4)), min_size=1, max_size=3
)


@given(ASKED)
def test_all_of_it_at_least_and_by_the_alphabet(asked: list[tuple[str, int]]) -> None:
    outlook = FIGURES.outlook
    able = [
        person
        for person in PLAN.people.values()
        if present(person, TODAY)
        and all(outlook.history(person.id, each).level(TODAY) >= level for each, level in asked)
    ]
    names = sorted(person.name for person in able)
    assert [PLAN.people[id_].name for id_ in who_can(outlook, asked)] == names


def test_who_learned_it_or_left_is_known_of() -> None:
    later = dt.date(2027, 7, 1)
    assert "weber" in who_can(make_figures(PLAN, later).outlook, [("PL", 2)]), "the course is over"
    assert "weber" not in who_can(FIGURES.outlook, [("PL", 2)])
    left, gone = TODAY - dt.timedelta(9), TODAY - dt.timedelta(1)
    records = {
        "competencies": [Competency(id="c", name="Welding")],
        "people": [Person(id="learner", name="Al"), Person(id="left", name="Bo", left=gone)],
        "assessments": [Assessment(id="s", person="left", competency="c", level=3, on=left)],
        "actions": [
            Action(id="a", people=("learner",), effects=(Effect(competency="c", to=2),),
                   start=left, end=gone, status="done")
        ],
    }  # fmt: skip
    outlook = make_figures(Content(Plan(), records), TODAY).outlook
    assert who_can(outlook, [("c", 2)]) == ["learner"], "never assessed"
    assert who_can(make_figures(Content(Plan(), records), left).outlook, [("c", 2)]) == ["left"]


@pytest.mark.parametrize(
    ("line", "asked", "question"),
    [
        ("Polnisch A2", [("PL", 2)], False),
        ("englisch b1 + Moderieren 2", [("EN", 3), ("MOD", 2)], False),
        ("Wer kann Moderieren 2?", [("MOD", 2)], True),
        ("who can englisch", [("EN", 1)], True),
        ("Polnisch", [], False),
        ("Polnisch B1, Weber", [], False),
        ("Polnisch B1, Frühjahr 2028", [], False),
        ("wer", [], False),
        ("", [], False),
    ],
)
def test_what_a_line_asks(line: str, asked: list[tuple[str, int]], question: bool) -> None:
    preview = QuickReader(PLAN, TODAY).preview(line)
    assert asked_in(preview.parts) == (asked, question)
