"""Pasted text: lists of names and tables out of spreadsheets, as people really copy them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.exchange.pasted import LONGEST, read_pasted
from planner.services.preview import Preview
from planner.services.preview_words import what_and_cure
from planner.services.starting import TeamStart, start_team
from planner.services.wording import load_words

TODAY = dt.date(2026, 11, 23)


def preview(text: str) -> Preview:
    return read_pasted(text, Content(Plan()), TODAY)


def started(text: str) -> TeamStart:
    return start_team(preview(text), "Team")


def people(text: str) -> list[tuple[str, str, str]]:
    """Name, team and role of everybody read."""
    content = started(text).content
    return [
        (
            person.name,
            content.teams[person.team].name if person.team else "",
            content.roles[person.role].name if person.role else "",
        )
        for person in content.people.values()
    ]


def names(text: str) -> list[str]:
    return [name for name, _, _ in people(text)]


def refusals(text: str) -> list[tuple[str, str]]:
    lines = preview(text).refused
    return [(str(line.place), line.problem.code if line.problem else "") for line in lines]


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Weber\nMira Kaya\n",
        "  Jonas Weber \r\n\r\nMira Kaya\r\n",
        "- Jonas Weber\n• Mira Kaya",
        "1. Jonas Weber\n2) Mira Kaya",
        "Name\nJonas Weber\nMira Kaya",
        "Mitarbeiter\nJonas Weber\nMira Kaya",
        "Weber, Jonas\nKaya, Mira",
        "Jonas Weber; Mira Kaya",
        "Jonas Weber + Mira Kaya",
        "Jonas Weber <jonas@example.org>\nMira Kaya <mira@example.org>",
        '"Weber, Jonas" <jonas@example.org>; "Kaya, Mira" <mira@example.org>',
        "Jonas Weber\t\nMira Kaya\t",
        '"Jonas\nWeber"\nMira Kaya',
    ],
)
def test_names_are_read_as_people_write_lists(text: str) -> None:
    assert names(text) == ["Jonas Weber", "Mira Kaya"]
    assert not preview(text).refused


@pytest.mark.parametrize(
    "text",
    [
        "Jonas Weber, Design\nMira Kaya, Design\nGeorg Weiss, Sales",
        "Jonas Weber\tDesign\nMira Kaya\tDesign\nGeorg Weiss\tSales",
        "Team: Design\nJonas Weber\nMira Kaya\nAbteilung: Sales\nGeorg Weiss",
        "Design:\nJonas Weber\nMira Kaya\n\nSales:\nGeorg Weiss",
        "Name;Team\nJonas Weber;Design\nMira Kaya;Design\nGeorg Weiss;Sales",
        "Weber, Jonas;Design\nKaya, Mira;Design\nWeiss, Georg;Sales",
        'Jonas Weber\t"Design\n"\n"Mira\tKaya"\tDesign\n"Georg\r\nWeiss"\tSales',
    ],
)
def test_teams_stand_beside_names_or_above_them(text: str) -> None:
    assert [(name, team) for name, team, _ in people(text)] == [
        ("Jonas Weber", "Design"),
        ("Mira Kaya", "Design"),
        ("Georg Weiss", "Sales"),
    ]


def test_a_role_stands_third() -> None:
    assert people("Jonas Weber, Design, Engineer\nMira Kaya, Design, Lead") == [
        ("Jonas Weber", "Design", "Engineer"),
        ("Mira Kaya", "Design", "Lead"),
    ]


def test_words_that_repeat_behind_commas_are_teams_others_first_names() -> None:
    assert names("Weber, Design\nKaya, Design\nWeiss, Sales") == ["Weber", "Kaya", "Weiss"]
    assert names("Weber, Jonas\nKaya, Mira\nWeiss, Georg\nRoth, Ida\nOtt, Jonas")[-1] == "Jonas Ott"
    assert [each.code for each in preview("Weber, Jonas").remarks] == ["paste.last_first"]


MATRIX = "Name{0}Team{0}Polnisch{0}CATIA\nJonas Weber{0}Design{0}A1{0}2\nMira Kaya{0}Sales{0}{0}3\n"


@pytest.mark.parametrize("mark", ["\t", ";", ","])
def test_a_matrix_brings_levels_on_the_scales_they_fit(mark: str) -> None:
    content = started(MATRIX.format(mark)).content
    scales = {each.name: each.scale for each in content.competencies.values()}
    assert scales == {"Polnisch": "cefr", "CATIA": None}
    assert len(content.assessments) == 3
    assert {each.on for each in content.assessments.values()} == {TODAY}
    assert names(MATRIX.format(mark)) == ["Jonas Weber", "Mira Kaya"]


@pytest.mark.parametrize(
    "text",
    [
        "\tPolish\tPLM\nWeber\tB1\t2\nKaya\tA2\t3",
        "Weber or so\tPolish\tPLM\nWeber\tB1\t2\nKaya\tA2\t3",
        "Kompetenz\tWeber\tKaya\nPolish\tB1\tA2\nPLM\t2\t3",
        "Skills 2026\n\nName\tPolish\tPLM\nWeber\tB1\t2\nKaya\tA2\t3",
    ],
)
def test_a_matrix_is_known_by_its_shape_too(text: str) -> None:
    content = started(text).content
    assert sorted(p.name for p in content.people.values()) == ["Kaya", "Weber"]
    assert len(content.assessments) == 4


def test_what_is_not_understood_is_named_with_row_column_and_cure() -> None:
    text = "Name\tPolish\tPLM\nWeber\tB1\t2\nKaya\tx9\t3\nSumme\tA2\t2\nWeber\tA2\t1"
    assert refusals(text) == [
        ("B3", "import.no_level"),
        ("A4", "import.total_row"),
        ("A5", "import.twice"),
    ]
    for lang in ("en", "de"):
        for line in preview(text).refused:
            assert line.problem
            what, cure = what_and_cure(line.problem, load_words(lang))
            assert what
            assert cure
    start = started(text)
    assert start.left_out == 3
    assert names(text) == ["Weber", "Kaya"]
    assert len(start.content.assessments) == 3


def test_lines_that_are_no_names_are_refused_where_they_stand() -> None:
    text = "Jonas Weber\n12\n😀\nJONAS WEBER\na, b, c, d\n" + "x" * 200
    assert refusals(text) == [
        ("A2", "paste.no_name"),
        ("A3", "paste.no_name"),
        ("A4", "import.twice"),
        ("A5", "paste.many_cells"),
        ("A6", "paste.long_name"),
    ]
    assert names(text) == ["Jonas Weber"]


def test_formulas_and_other_scripts_are_names_like_others() -> None:
    assert names("=SUM(A1)\nמרים כהן\nÅsa Øberg") == ["=SUM(A1)", "מרים כהן", "Åsa Øberg"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x" * (LONGEST + 1), "paste.long"),
        ("Weber\t3\nKaya\t2", "paste.no_heads"),
        ('Name\tPolish\n"Weber\tB1', "table.quotes"),
    ],
)
def test_what_cannot_be_read_at_all_says_why(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        preview(text)
    assert [each.code for each in refused.value.problems] == [code]


@pytest.mark.parametrize("text", ["", "   \n\t\n", "\n\n"])
def test_nothing_pasted_is_nothing_to_begin_with(text: str) -> None:
    assert not started(text).ready


@given(st.text(max_size=200) | st.text('ab1,;\t\n" +:', max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        start = started(text)
    except Refused:
        return
    for person in start.content.people.values():
        assert any(letter.isalpha() for letter in person.name) or start.content.competencies
