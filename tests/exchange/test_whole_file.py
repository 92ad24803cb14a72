"""Documents are written whole or not at all, however long their names are."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.charts.sheet import write_chart
from planner.exchange.attached_file import write_bytes
from planner.exchange.csv_rows import csv_bytes
from planner.exchange.paper_tables import write_paper
from planner.exchange.paper_text import write_text
from planner.exchange.sow_list import write_sow_list
from planner.services.figures import make_figures
from planner.services.paper_table import Paper
from planner.services.samples import make_sample
from planner.services.whole_file import all_whole, whole
from planner.services.wording import load_words
from tests.read_plan import TODAY


def test_what_fails_halfway_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "list.csv"
    out.write_text("before")

    def fail() -> None:
        with whole(out) as part:
            part.write_text("half")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert out.read_text() == "before"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("format_", ["csv", "xlsx", "json"])
def test_a_name_as_long_as_a_file_may_have_is_written(tmp_path: Path, format_: str) -> None:
    out = tmp_path / f"{'n' * (254 - len(format_))}.{format_}"
    figures = make_figures(make_sample("me", "en", TODAY), TODAY)
    write_sow_list(figures, load_words("en"), out, format_)
    assert out.stat().st_size > 50
    assert list(tmp_path.iterdir()) == [out]


def test_an_attached_file_and_a_text_leave_what_lies_beside_them_alone(tmp_path: Path) -> None:
    beside = tmp_path / ".a.pdf.part"
    beside.write_text("mine")
    write_bytes(tmp_path / "a.pdf", b"%PDF")
    long = tmp_path / f"{'n' * 250}.pdf"
    write_bytes(long, b"%PDF")
    text = tmp_path / "a.md"
    (tmp_path / ".a.md.part").write_text("mine too")
    write_text(Paper("Plan", "", (), ()), load_words("en"), text, "md")
    assert beside.read_text() == "mine"
    assert (tmp_path / ".a.md.part").read_text() == "mine too"
    assert long.read_bytes() == b"%PDF"
    assert text.read_text(encoding="utf-8").startswith("# Plan")


def test_a_workbook_that_cannot_be_written_names_file_and_cause(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "book.xlsx"
    with pytest.raises(OSError, match="No such file") as caught:
        write_paper(Paper("Plan", "", (), ()), load_words("en"), gone)
    assert caught.value.filename == str(gone)


def test_a_spreadsheet_of_the_same_language_can_read_it() -> None:
    assert csv_bytes([["a", "1,5"]], german=True) == b"\xef\xbb\xbfa;1,5\r\n"
    assert csv_bytes([["a", "1,5"]], german=False) == b'\xef\xbb\xbfa,"1,5"\r\n'


def blank(_: object) -> None:
    """A sheet on which nothing is drawn."""


def test_what_no_folder_holds_is_called_by_the_name_asked_for(tmp_path: Path) -> None:
    (tmp_path / "here").write_text("no folder")
    for folder in ("here", "nowhere"):
        out = tmp_path / folder / "a.svg"
        for write in (
            lambda out: write_text(Paper("Plan", "", (), ()), load_words("en"), out, "md"),
            lambda out: write_chart(blank, "Plan", out, "svg"),
        ):
            with pytest.raises((FileNotFoundError, NotADirectoryError)) as caught:
                write(out)
            assert caught.value.filename == str(out)


def test_a_chart_leaves_what_lies_beside_it_alone(tmp_path: Path) -> None:
    beside = tmp_path / ".a.svg.part"
    beside.write_text("mine")
    write_chart(blank, "Plan", tmp_path / "a.svg", "svg")
    assert beside.read_text() == "mine"
    assert "<svg" in (tmp_path / "a.svg").read_text(encoding="utf-8")


def test_of_several_files_all_stay_or_none(tmp_path: Path) -> None:
    def write(*names: str, fail: bool) -> None:
        with all_whole() as made:
            for name in names:
                (tmp_path / name).write_text(name, encoding="utf-8")
                made.append(tmp_path / name)
            if fail:
                raise KeyboardInterrupt

    write("a", "b", fail=False)
    with pytest.raises(KeyboardInterrupt):
        write("c", "d", fail=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
