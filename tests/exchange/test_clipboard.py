"""Rows as spreadsheets put them on the clipboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.clipboard import rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"], [""]]),
        ('"two\nlines"\tb', [["two\nlines", "b"]]),
        ('"he said ""soon"""', [['he said "soon"']]),
        ('"Soon", said the customer\nb', [['"Soon", said the customer'], ["b"]]),
        ('"Soon"', [['"Soon"']]),
        ('"never closed\tb\nc', [['"never closed', "b"], ["c"]]),
        ("one\x0btwo\u2028three", [["one"], ["two"], ["three"]]),
        ("", [[""]]),
    ],
)
def test_rows(text: str, rows: list[list[str]]) -> None:
    assert rows_of(text) == rows


def written(cell: str) -> str:
    """A cell as a spreadsheet copies it."""
    doubled = cell.replace('"', '""')
    return f'"{doubled}"' if set(cell) & set('"\n\t') else cell


CELLS = st.text(st.sampled_from('ab"\n\t ;'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=4))
def test_what_a_spreadsheet_copies_is_read_back(rows: list[list[str]]) -> None:
    assert rows_of("\n".join("\t".join(map(written, row)) for row in rows)) == rows
