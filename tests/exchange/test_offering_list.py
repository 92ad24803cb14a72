"""Lists of offerings as training providers and departments keep them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.problem import Refused
from planner.exchange.importers import read, recognise
from planner.exchange.offering_cells import read_offering_field
from planner.services.importing import take_over
from planner.services.preview import Preview
from planner.services.samples import make_sample
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

LIST = """Kurs;Kompetenz;von Stufe;bis Stufe;Wochen;Stunden;Kosten;Plätze;Beginn;Ende;Anbieter
Abendkurs B1;Polnisch;A2;B1;26;78;1.320,50;12;11.01.2027;09.07.2027;VHS
Abendkurs B1;Polnisch;A2;B1;26;78;1.320,50;12;13.09.2027;;VHS
Schweißen;Schweißen nach Norm;0;1;2;40;450;8;;;
"""


def file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "kurse.csv"
    path.write_text(text, encoding="utf-8")
    return path


def preview_of(tmp_path: Path, text: str, content: Content | None = None) -> Preview:
    plan = content or make_sample("practice", "de", TODAY)
    return read(file(tmp_path, text), None, plan, TODAY)


def test_it_is_recognised_and_taken_over_with_its_terms(tmp_path: Path) -> None:
    assert recognise(file(tmp_path, LIST)) == "offerings"
    store = MemoryStore(make_sample("practice", "de", TODAY))
    known = set(store.content.offerings)
    preview = preview_of(tmp_path, LIST, store.content)
    assert not preview.refused
    assert preview.counts["new"] == 3
    take_over(store, preview)
    new = [o for id_, o in store.content.offerings.items() if id_ not in known]
    course, welding = new
    assert (course.title, course.from_, course.to, course.cost) == ("Abendkurs B1", 2, 3, 1320.5)
    assert (course.seats, course.weeks, course.hours, course.provider) == (12, 26, 78, "VHS")
    assert course.terms == (
        Term(start=dt.date(2027, 1, 11), end=dt.date(2027, 7, 9)),
        Term(start=dt.date(2027, 9, 13), end=dt.date(2027, 9, 13)),
    )
    assert store.content.competencies[welding.competency].name == "Schweißen nach Norm"
    assert not preview_of(tmp_path, LIST, store.content).changes


@pytest.mark.parametrize(
    ("row", "place", "code"),
    [
        ("Kurs A;Polnisch;A2;B7;1;1;1;1;;;", "D2", "import.no_level"),
        ("Kurs A;Polnisch;A2;B1;viele;1;1;1;;;", "E2", "offerings.no_number"),
        ("Kurs A;Polnisch;A2;B1;1;1;1;1,5;;;", "H2", "offerings.no_number"),
        ("Kurs A;Polnisch;A2;B1;1;1;1;1;31.02.2027;;", "I2", "import.no_day"),
        ("Kurs A;Polnisch;A2;B1;1;1;1;1;;01.03.2027;", "J2", "offerings.no_start"),
        ("Kurs A;;A2;B1;1;1;1;1;;;", "B2", "offerings.missing"),
        ("Kurs A;Polnisch;B1;A2;1;1;1;1;;;", "", ""),
    ],
)
def test_what_can_not_be_read_is_named_by_its_cell(
    tmp_path: Path, row: str, place: str, code: str
) -> None:
    preview = preview_of(tmp_path, f"{LIST.splitlines()[0]}\n{row}\n")
    [line] = preview.refused
    assert line.problem is not None
    if code:
        assert line.problem.code == code
        assert f"{line.place.column}{line.place.row}" == place


def test_a_second_row_that_says_something_else_is_refused(tmp_path: Path) -> None:
    head = LIST.splitlines()[0]
    row = "Kurs A;Polnisch;A2;B1;{};1;1;1;01.03.2027;;"
    preview = preview_of(tmp_path, "\n".join([head, row.format(1), row.format(2)]))
    assert [line.problem.code for line in preview.refused if line.problem] == ["import.twice"]


def test_without_its_heads_it_says_which(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        read(file(tmp_path, "a;b\n1;2\n"), "offerings", make_sample("empty", "de", TODAY), TODAY)
    assert refused.value.problems[0].code == "offerings.no_heads"


@pytest.mark.parametrize(
    ("cell", "number"),
    [("1.234,50 €", 1234.5), ("1,234.50", 1234.5), ("1.200", 1200), ("12,5", 12.5), (3, 3.0)],
)
def test_numbers_as_people_write_them(cell: str | int, number: float) -> None:
    assert read_offering_field("cost", cell) == number


def test_an_offering_has_only_fields_the_list_knows_or_leaves_at_their_default() -> None:
    bare = Offering(id="o", competency="c")
    assert (bare.weeks, bare.hours, bare.cost, bare.seats, bare.terms) == (None,) * 4 + ((),)


def test_a_sheet_that_is_not_there_is_refused_and_not_another_one_read(tmp_path: Path) -> None:
    plan = make_sample("practice", "de", TODAY)
    with pytest.raises(Refused) as caught:
        read(file(tmp_path, LIST), "offerings", plan, TODAY, {"sheet": "Courses"})
    assert [(p.code, p.path) for p in caught.value.problems] == [("type.choice", "sheet")]
