"""Self-assessment sheets: sent out, filled in, and taken over as what people say of themselves."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.problem import Refused
from planner.exchange.importers import read, recognise
from planner.exchange.self_sheet import write_self_sheet
from planner.services.figures import make_figures
from planner.services.importing import take_over
from planner.services.preview import Preview
from planner.services.records import add_record, change_record
from planner.services.samples import make_sample
from planner.services.self_sheet import file_names, self_sheet
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

EN = load_words("en")
LATER = TODAY + dt.timedelta(days=8)


def made(content: Content, person: str, out: Path, language: str = "en") -> dict[str, int]:
    """The sheet of a person, and the row of each competency."""
    words = load_words(language)
    sheet = self_sheet(make_figures(content, TODAY), person, words)
    write_self_sheet(sheet, words, out)
    return {question.competency: 6 + n for n, question in enumerate(sheet.questions)}


def fill(path: Path, **cells: Any) -> None:
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    for at, value in cells.items():
        page[at] = value
    book.save(path)


def preview_of(path: Path, content: Content, today: dt.date = TODAY) -> Preview:
    return read(path, None, content, today)


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_is_chosen_comes_back_as_ones_own_word(tmp_path: Path, language: str) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "weber.xlsx"
    rows = made(content, "weber", path, language)
    book = openpyxl.load_workbook(path)
    page, lists = book.worksheets
    rules = {str(rule.sqref): rule.formula1 for rule in page.data_validations.dataValidation}
    assert set(rules) == {f"C{row}" for row in rows.values()}
    column = rules[f"C{rows['PL']}"].split("!$")[1].split("$")[0]
    answers = [cell.value for cell in lists[column][1:] if cell.value]
    assert [answer.split(" – ")[0] for answer in answers] == [
        "0",
        "A1",
        "A2",
        "B1",
        "B2",
        "C1",
        "C2",
    ]
    page[f"C{rows['PL']}"] = answers[2]
    page[f"C{rows['800']}"] = "2"
    book.save(path)
    assert recognise(path) == "self"
    preview = preview_of(path, content)
    assert {line.outcome for line in preview.lines} == {"new"}
    store = MemoryStore(content)
    before = len(content.assessments)
    assert take_over(store, preview) is not None
    said = list(content.assessments.values())[before:]
    assert [(a.person, a.competency, a.level, a.on, a.kind) for a in said] == [
        ("weber", competency, 2, TODAY, "self") for competency in ("800", "PL")
    ]
    again = preview_of(path, content)
    assert {line.outcome for line in again.lines} == {"same"}
    assert take_over(store, again) is None


def test_no_level_held_is_written_into_a_sheet(tmp_path: Path) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "weber.xlsx"
    rows = made(content, "weber", path)
    page = openpyxl.load_workbook(path).worksheets[0]
    assert page[f"B{rows['PL']}"].value == "B1", "what is needed"
    assert not any(page[f"C{row}"].value for row in rows.values())


def test_two_people_of_one_name_are_told_apart_by_the_key(tmp_path: Path) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "weber.xlsx"
    add_record(MemoryStore(content), "people", {"id": "weber2", "name": "Jonas Weber"})
    rows = made(content, "weber", path)
    fill(path, **{f"C{rows['PL']}": "A2"})
    (line,) = preview_of(path, content).lines
    assert line.outcome == "new"
    fill(path, D2="")
    with pytest.raises(Refused) as refused:
        preview_of(path, content)
    assert refused.value.problems[0].code == "self.person"


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"B3": "2026-11-24"}, "assessment.ahead"),
        ({"B3": dt.date(2027, 1, 1)}, "assessment.ahead"),
        ({"B3": "soon"}, "self.day"),
        ({"B2": "Nobody Known", "D2": "nobody"}, "self.person"),
        ({"B2": "Mira Kaya"}, "self.two_people"),
    ],
)
def test_a_sheet_that_cannot_be_meant_is_refused(
    tmp_path: Path, cells: dict[str, Any], code: str
) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "weber.xlsx"
    made(content, "weber", path)
    fill(path, **cells)
    with pytest.raises(Refused) as refused:
        preview_of(path, content)
    assert refused.value.problems[0].code == code


def test_a_level_beyond_the_scale_names_its_cell(tmp_path: Path) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "weber.xlsx"
    rows = made(content, "weber", path)
    fill(path, **{f"C{rows['PL']}": "D7", f"C{rows['800']}": "3", "B3": dt.date(2026, 11, 2)})
    bad, good = sorted(preview_of(path, content).lines, key=lambda line: line.outcome != "refused")
    assert bad.problem is not None
    assert (bad.problem.code, bad.place.row, bad.place.column) == (
        "import.no_level", rows["PL"], "C",
    )  # fmt: skip
    assert good.outcome == "new"


def test_one_unreadable_answer_keeps_the_others_from_nothing(tmp_path: Path) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "weber.xlsx"
    store, rows = MemoryStore(content), made(content, "weber", path)
    fill(path, **{f"C{rows['PL']}": "rather good", f"C{rows['800']}": "3"})
    preview, before = preview_of(path, content), len(content.assessments)
    assert [line.place.column for line in preview.refused] == ["C"]
    assert not preview.hindering
    assert take_over(store, preview) is not None
    assert [a.competency for a in list(content.assessments.values())[before:]] == ["800"]

    again, later = preview_of(path, content, LATER), len(content.assessments)
    assert sorted(line.outcome for line in again.lines) == ["refused", "same"]
    assert again.hindering == again.refused, "nothing else would come in"
    with pytest.raises(Refused):
        take_over(store, again)

    fill(path, **{f"C{rows['PL']}": "A2"})
    mended = preview_of(path, content, LATER)
    assert {line.id: line.outcome for line in mended.lines if line.outcome == "same"}
    assert take_over(store, mended) is not None
    said = [(a.competency, a.on) for a in list(content.assessments.values())[later:]]
    assert said == [("PL", LATER)], "what was there is not taken twice"
    assert take_over(store, preview_of(path, content, LATER + dt.timedelta(days=9))) is None


def test_the_same_word_on_a_new_sheet_is_a_new_assessment(tmp_path: Path) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "weber.xlsx"
    store = MemoryStore(content)
    rows = made(content, "weber", path)
    fill(path, **{f"C{rows['800']}": "3"})
    take_over(store, preview_of(path, content))
    fill(path, D3=LATER.isoformat())  # written later than what was said
    (line,) = preview_of(path, content, LATER).lines
    assert line.outcome == "new"
    fill(path, D3="nonsense")
    assert preview_of(path, content, LATER).lines[0].outcome == "new"
    fill(path, D3=None, B3=TODAY)
    assert preview_of(path, content, LATER).lines[0].outcome == "same", "the day it names counts"


def test_a_changed_mind_on_the_same_sheet_is_a_new_assessment(tmp_path: Path) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "weber.xlsx"
    store, rows = MemoryStore(content), made(content, "weber", path)
    for day, answer in ((TODAY, "2"), (LATER, "3"), (LATER + dt.timedelta(days=1), "2")):
        fill(path, **{f"C{rows['800']}": answer})
        assert take_over(store, preview_of(path, content, day)) is not None


def test_no_cell_is_one_a_spreadsheet_runs(tmp_path: Path) -> None:
    content, path = make_sample("practice", "en", TODAY), tmp_path / "evil.xlsx"
    store = MemoryStore(content)
    change_record(store, "people", "weber", {"name": "=cmd|'/c calc'!A1"})
    change_record(store, "competencies", "PL", {"name": "@SUM(1)", "level_texts": ["", "=1+1"]})
    levels = [{"label": f"={n}"} for n in range(7)]
    change_record(store, "scales", "cefr", {"levels": levels})
    rows = made(content, "weber", path)
    for page in openpyxl.load_workbook(path).worksheets:
        for row in page.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert not str(cell.value or "").startswith(("=", "@", "+"))
    fill(path, **{f"C{rows['PL']}": "'=2"})
    (line,) = preview_of(path, content).lines
    assert line.outcome == "new"


@given(st.lists(st.text(max_size=70), max_size=6))
def test_names_of_files_are_harmless_and_all_different(names: list[str]) -> None:
    found = file_names([*names, "../../x", "con", "", "A. Weber", "a. weber"], EN)
    assert len({name.casefold() for name in found}) == len(found)
    for name in found:
        assert Path(name).name == name
        assert not set('/\\:*?"<>|\0\n') & set(name)
        assert name.startswith("Self-assessment ")
        assert ".." not in name
        assert len(name) < 120


def test_a_person_nothing_is_asked_of_has_an_empty_sheet() -> None:
    content = make_sample("practice", "en", TODAY)
    content = Content(content.plan, {"people": [Person(id="new", name="Kim Neu")]})
    assert self_sheet(make_figures(content, TODAY), "new", EN).questions == ()
