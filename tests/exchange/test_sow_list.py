"""The sow-by list in all its formats: right, readable, and harmless in any spreadsheet."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.exchange.safe_text import harmless
from planner.exchange.sow_list import FORMATS, write_sow_list
from planner.exchange.sow_table import COLUMNS
from planner.services.figures import Figures, make_figures
from planner.services.pseudonyms import without_names
from planner.services.samples import make_sample
from planner.services.wording import load_words
from tests.read_plan import TODAY


@pytest.fixture(scope="module")
def figures() -> Figures:
    return make_figures(make_sample("practice", "de", TODAY), TODAY)


def sheet_of(path: Path) -> list[list[object]]:
    return [list(row) for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True)]


def test_a_workbook_holds_days_and_numbers(figures: Figures, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_sow_list(figures, load_words("de"), path, "xlsx")
    rows = sheet_of(path)
    assert len(rows) == len(figures.slots) + 1
    by_key = {(row[0], row[1]): row for row in rows}
    (poland,) = (r for k, r in by_key.items() if k[1] == "Katrin Vogt" and "Polnisch" in str(k[0]))
    assert poland[2:7] == [
        "Fertigung in Polen",
        dt.datetime(2027, 12, 23),  # noqa: DTZ001 - a spreadsheet's day
        dt.datetime(2027, 1, 11),  # noqa: DTZ001
        45.4,
        None,
    ]
    falk = next(row for row in rows if row[1] == "Ines Falk")
    assert falk[7] == -4.1
    assert isinstance(falk[9], float)
    assert rows[1][8] == rows[2][8] == falk[8]  # what is late stands first


def test_a_workbook_prints_well(figures: Figures, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_sow_list(figures, load_words("de"), path, "xlsx")
    sheet = openpyxl.load_workbook(path).active
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == f"A1:K{len(figures.slots) + 1}"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "Thermomanagement" in sheet.oddFooter.left.text
    assert sheet.oddFooter.right.text == "23.11.2026"
    days = [cell for row in sheet["D2:G60"] for cell in row if isinstance(cell.value, dt.datetime)]
    assert {day.number_format for day in days} == {"dd.mm.yyyy"}
    assert sheet.column_dimensions["C"].width > 30


@pytest.mark.parametrize(("language", "mark"), [("de", ";"), ("en", ",")])
def test_csv_opens_in_a_spreadsheet_of_its_language(
    figures: Figures, tmp_path: Path, language: str, mark: str
) -> None:
    path = tmp_path / "list.csv"
    write_sow_list(figures, load_words(language), path, "csv")
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=mark))
    assert {len(row) for row in rows} == {len(COLUMNS)}
    falk = next(row for row in rows if row[1] == "Ines Falk")
    expected = ["30.04.2027", "-4,1"] if language == "de" else ["2027-04-30", "-4.1"]
    assert falk[6:8] == expected


def test_json_says_what_the_command_line_says(figures: Figures, tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    write_sow_list(figures, load_words("en"), path, "json")
    found = json.loads(path.read_text("utf-8"))
    assert [each["need"] for each in found] == [slot.need for slot in figures.slots]
    first = found[0]
    assert (first["person"], first["name"], first["title"]) == (
        "weber",
        "Jonas Weber",
        "800-V-Auslegung, level 3",
    )
    assert (first["ready"], first["head_start_weeks"], first["state"]) == (
        "2027-10-15",
        3.4,
        "tight",
    )


def hostile(content: Content) -> Content:
    names = ['=HYPERLINK("http://x","y")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1"]
    people = [replace(p, name=names[i % len(names)]) for i, p in enumerate(content.people.values())]
    needs = [replace(n, title="=cmd|' /C calc'!A0") for n in content.needs.values()]
    records = {k: content.table(k).values() for k in ("scales", "competencies", "teams", "roles")}
    records |= {k: content.table(k).values() for k in ("developments", "offerings", "goals")}
    return Content(content.plan, {**records, "people": people, "needs": needs})


def test_no_cell_is_run_by_a_spreadsheet(figures: Figures, tmp_path: Path) -> None:
    nasty = make_figures(hostile(figures.content), TODAY)
    for format_ in ("xlsx", "csv"):
        write_sow_list(nasty, load_words("en"), tmp_path / f"l.{format_}", format_)
    text = (tmp_path / "l.csv").read_text("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    cells += [str(c) for row in sheet_of(tmp_path / "l.xlsx") for c in row if isinstance(c, str)]
    assert any("HYPERLINK" in cell for cell in cells)
    for cell in cells:
        assert not cell.lstrip().startswith(("=", "+", "@", "＝"))
        assert not cell.startswith("-") or float(cell) < 0
    with zipfile.ZipFile(tmp_path / "l.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


@given(st.text(max_size=30))
def test_any_text_is_harmless(text: str) -> None:
    shown = harmless(text)
    assert not shown.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0"))
    assert harmless("A " + text.replace("\0", "")).startswith("A ")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("format_", FORMATS)
def test_without_names_nobody_can_be_found(tmp_path: Path, language: str, format_: str) -> None:
    words = load_words(language)
    content = make_sample("practice", language, TODAY)
    path = tmp_path / f"list.{format_}"
    write_sow_list(make_figures(without_names(content, words), TODAY), words, path, format_)
    if format_ == "xlsx":
        with zipfile.ZipFile(path) as archive:
            text = " ".join(archive.read(n).decode("utf-8", "replace") for n in archive.namelist())
    else:
        text = path.read_text("utf-8")
    for person in content.people.values():
        for part in (person.name, person.name.split()[1], f'"{person.id}"'):
            assert part not in text, part
    assert "Person 1" in text


def test_what_can_not_be_written_leaves_the_old_file(figures: Figures, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("old")
    broken = load_words("de")
    with pytest.raises(KeyError):
        write_sow_list(make_figures(figures.content, TODAY), _WithoutStates(broken), path, "csv")
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["list.csv"]
    for format_ in FORMATS:
        with pytest.raises(OSError, match=r".*"):
            write_sow_list(figures, broken, tmp_path / "no" / f"x.{format_}", format_)


class _WithoutStates:
    """Words that fail in the middle of a list."""

    language = "de"

    def __init__(self, words: object) -> None:
        self._words = words

    def translate(self, context: str, text: str) -> str:
        if context == "State":
            raise KeyError(text)
        return text

    def __getattr__(self, name: str) -> object:
        return getattr(self._words, name)
