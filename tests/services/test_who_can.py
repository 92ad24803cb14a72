"""Who can what is asked for, against a look at everybody; and what a line asks for."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.people import present
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
    later = make_figures(PLAN, dt.date(2027, 7, 1)).outlook
    assert "weber" in who_can(later, [("PL", 2)]), "by then the course is over"
    assert "weber" not in who_can(FIGURES.outlook, [("PL", 2)])


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
