"""Foreign tables: read as somebody would read them, refused before they can do harm."""

from __future__ import annotations

import contextlib
import io
import random
import tracemalloc
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.problem import Refused
from planner.exchange.csv_table import delimiter_of, read_csv
from planner.exchange.spreadsheet import Broken, column_of, letter, text_of
from planner.exchange.table_file import read_sheets
from planner.exchange.xlsx_table import read_xlsx
from tests.exchange.made_files import kept, sheet_xml, with_parts, workbook


def code_of(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_xlsx(data)
    return refused.value.problems[0].code


@given(st.integers(0, 20_000))
def test_letters_name_columns(number: int) -> None:
    assert column_of(letter(number)) == number
    assert (letter(0), letter(25), letter(26), letter(701), letter(702)) == (
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
    )


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_in_every_usual_form(delimiter: str, encoding: str) -> None:
    lines = [["Name", "Größe", "Ort"], ["Müller", "3", "Köln"], ["Öz", "", "a"]]
    text = "\r\n".join(delimiter.join(line) for line in lines)
    (sheet,) = read_csv(text.encode(encoding))
    assert sheet.rows == lines


def test_decimal_commas_do_not_look_like_delimiters() -> None:
    assert delimiter_of("Name;h\nA;3,5\nB;2,5\nC;1,5\n") == ";"


def test_a_told_delimiter_keeps_the_rows_numbers() -> None:
    (sheet,) = read_csv(b"sep=|\nName|x\nA|1\n")
    assert sheet.rows == [[], ["Name", "x"], ["A", "1"]]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table.empty"),
        (b'{"format": "vorlauf-plan/1"}', "table.no_table"),
        (b"<html><table>", "table.no_table"),
        (b"a;b\n\x00;c", "table.no_table"),
        (b'a;b\n"never closed;c\nd;e', "table.quotes"),
        (b"\x81\x8d\xff;a\n", "table.no_table"),
    ],
)
def test_text_that_is_no_table(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_csv(data)
    assert refused.value.problems[0].code == code


def test_what_is_no_table_at_all(tmp_path: Path) -> None:
    for data, code in (
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "table.old_or_locked"),
        (b"PK\x03\x04 and then nothing", "table.damaged"),
    ):
        with pytest.raises(Refused) as refused:
            read_sheets(kept(tmp_path, "x.xlsx", data))
        assert refused.value.problems[0].code == code


def test_an_archive_of_something_else() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert code_of(out.getvalue()) == "table.no_workbook"
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert code_of(out.getvalue()) == "table.other_office"


def test_merged_cells_say_the_same_everywhere() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Team", "Name"])
    book.active.append(["Labor", "A"])
    book.active.append([None, "B"])
    book.active.merge_cells("A2:A3")
    out = io.BytesIO()
    book.save(out)
    assert read_xlsx(out.getvalue())[0].rows[1:] == [["Labor", "A"], ["Labor", "B"]]


def test_hidden_sheets_are_left_out_and_hidden_rows_are_known() -> None:
    book = openpyxl.Workbook()
    for i in range(4):
        book.active.append([f"row {i}", i])
    book.active.row_dimensions[3].hidden = True
    book.create_sheet("secret").append(["x"])
    book["secret"].sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    (sheet,) = read_xlsx(out.getvalue())
    assert sheet.hidden == {3}
    assert len(sheet.rows) == 4


def test_formulas_count_by_their_saved_value_and_are_broken_without_one() -> None:
    (sheet,) = read_xlsx(
        sheet_xml(
            '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1*2</f></c>'
            '<c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><f>""</f><v></v></c>'
            '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
        )
    )
    assert sheet.rows == [[2.0, Broken("=A1*2"), Broken("#N/A"), "", Broken("#DIV/0!")]]
    assert [isinstance(cell, Broken) for cell in sheet.rows[0]] == [0, 1, 1, 0, 1]


@pytest.mark.parametrize(
    "inside",
    [
        '<row r="1"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="ZZZ200000"><v>1</v></c></row>',
        '<row r="1"><c s="1" r="XFD900000"><v>1</v></c></row>',
        '<row r="1"><c r="xfd900000"><v>1</v></c></row>',
        '<row r="1000000"><c><v>1</v></c></row>',
        "<row>" + "<c/>" * 4000 + "</row>" + "<row/>" * 4000,
        '<row r="1"><x:c xmlns:x="a" r="XFD1048576"><v>1</v></x:c></row>',
    ],
)
def test_a_lone_cell_far_away_does_not_fill_the_memory(inside: str) -> None:
    assert code_of(sheet_xml(inside)) in ("table.too_many_cells", "table.unusual")


@pytest.mark.parametrize(
    "inside",
    [
        '<row r="1"><c r="AAAAAAAAAAAAA1"><v>3</v></c></row>',
        "<row r=\"1\"><c r = 'XFD900000'><v>3</v></c></row>",
        '<row r="1"><c x=">" r="XFD900000"><v>3</v></c></row>',
        '<row r="&#53;"><c r="&#65;5"><v>3</v></c></row>',
        '<row r="1"><c r="A0"><v>3</v></c></row>',
    ],
)
def test_addresses_that_can_be_read_in_two_ways_are_refused(inside: str) -> None:
    assert code_of(sheet_xml(inside)) in ("table.unusual", "table.damaged")


def test_cells_without_addresses_follow_each_other() -> None:
    (sheet,) = read_xlsx(sheet_xml("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row>"))
    assert sheet.rows[0] == [1.0, 2.0]


def test_one_long_text_in_many_cells() -> None:
    cells = "".join(f'<row r="{i}"><c r="A{i}" t="s"><v>0</v></c></row>' for i in range(1, 20_001))
    long_text = "<si><t>" + "x" * 30_000 + "</t></si>"
    assert code_of(sheet_xml(cells, texts=long_text)) == "table.too_many_texts"


def test_a_long_text_beside_many_short_cells_is_fine() -> None:
    cells = "".join(f'<row r="{i}"><c r="A{i}"><v>{i + 3}</v></c></row>' for i in range(1, 20_001))
    long_text = "<si><t>" + "x" * 30_000 + "</t></si>"
    assert len(read_xlsx(sheet_xml(cells, texts=long_text))[0].rows) == 20_000


def test_parts_that_inflate_beyond_reason() -> None:
    filling = "<a>" + " " * (101 * 2**20) + "</a>"
    data = with_parts(workbook({"S": [["x"]]}), {"xl/styles.xml": filling})
    assert len(data) < 300_000
    tracemalloc.start()
    assert code_of(data) == "table.inflates"
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10 * 2**20


def test_an_archive_that_lies_about_its_sizes() -> None:
    data = bytearray(workbook({"S": [["x", "y"], [1, 2]]}))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    at = data.find(b"xl/worksheets/sheet1.xml", data.find(b"PK\x01\x02")) - 46
    data[at + 24 : at + 28] = (entry.file_size // 2).to_bytes(4, "little")
    assert code_of(bytes(data)) == "table.damaged"


WHOLE = workbook({"S": [["Name", "PL"], ["A", 3], ["B", "x"]], "T": [["=1+1"]]})


@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_mutated_workbooks_are_read_or_refused(rnd: random.Random, bites: int) -> None:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    for _ in range(bites):
        part = parts[rnd.choice(sorted(parts))]
        at = rnd.randrange(len(part))
        if rnd.random() < 0.3:
            del part[at : at + rnd.randrange(20)]
        else:
            part[at : at + 1] = rnd.choice([b"<", b">", b'"', b"9", b"Z", b"\x00", b"&", b"\xff"])
        if not part:
            part += b"<"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, bytes(part))
    _read_or_refuse(out.getvalue())


@given(st.randoms(use_true_random=False), st.integers(1, 8))
def test_mutated_bytes_are_read_or_refused(rnd: random.Random, bites: int) -> None:
    data = bytearray(WHOLE)
    for _ in range(bites):
        data[rnd.randrange(2, len(data))] = rnd.randrange(256)
    _read_or_refuse(bytes(data[: rnd.choice([len(data), rnd.randrange(2, len(data))])]))


def _read_or_refuse(data: bytes) -> None:
    with contextlib.suppress(Refused):
        read_xlsx(data)


@given(st.binary(max_size=400))
def test_any_bytes_as_csv(data: bytes) -> None:
    with contextlib.suppress(Refused):
        read_csv(data)


def test_texts_lose_what_only_a_spreadsheet_needs() -> None:
    assert text_of("'=SUM(A1)") == "=SUM(A1)"
    assert text_of(3.0) == "3"
    assert text_of(2.5) == "2.5"
    assert text_of(" a\u00a0b ") == "a b"


def test_a_workbook_in_an_alphabet_nobody_knows() -> None:
    book = '<?xml version="1.0" encoding="UT"?><workbook/>'
    assert code_of(with_parts(WHOLE, {"xl/workbook.xml": book})) == "table.damaged"
