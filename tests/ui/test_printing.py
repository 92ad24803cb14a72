"""The timeline on paper: complete, paged, named or nameless, or not written at all."""

from __future__ import annotations

import re
import zlib
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.ports import StorageProblem
from planner.services.wording import load_words
from planner.ui.models.timeline import Chart
from planner.ui.printing import export_timeline
from planner.ui.printing.timeline import sheets
from tests.benchmarks.instances import plan
from tests.ui.windows import TODAY


def written(content: Content, path: Path, lang: str = "en", names: bool = True) -> bytes:
    figures = make_figures(content, TODAY)
    fmt = path.suffix.lstrip(".")
    export_timeline(content, figures, load_words(lang), path, fmt, names=names)
    return path.read_bytes()


def pages(pdf: bytes) -> int:
    """Pages of a PDF, its object streams unpacked."""
    text = pdf
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            text += zlib.decompress(stream)
        except zlib.error:
            continue
    return len(re.findall(rb"/Type\s*/Page[^s]", text))


def test_a_pdf_has_the_pages_the_chart_needs(
    qapp: QApplication, practice: Content, tmp_path: Path
) -> None:
    pdf = written(practice, tmp_path / "plan.pdf")
    assert pdf.startswith(b"%PDF")
    assert 3 <= pages(pdf) <= 6
    assert [file.name for file in tmp_path.iterdir()] == ["plan.pdf"]


def test_an_svg_says_everything_as_text(
    qapp: QApplication, practice: Content, tmp_path: Path
) -> None:
    svg = written(practice, tmp_path / "plan.svg").decode()
    for told in ("Thermal management", "as of 23 Nov 2026", "Jonas Weber", "Tandem Polish B1",
                 "sow by 11 Jan 2027", "today", "too late"):  # fmt: skip
        assert told in svg, told
    assert "<image" not in svg


def test_without_names_nobody_is_named(
    qapp: QApplication, practice: Content, tmp_path: Path
) -> None:
    svg = written(practice, tmp_path / "plan.svg", names=False).decode()
    people = {person.name for person in practice.people.values()}
    assert not [name for name in people if name in svg]
    assert "1 person" in svg


def test_a_png_shows_the_whole_chart(qapp: QApplication, practice: Content, tmp_path: Path) -> None:
    written(practice, tmp_path / "plan.png", "de")
    image = QImage(str(tmp_path / "plan.png"))
    chart = Chart(make_figures(practice, TODAY))
    assert image.width() >= 2900
    assert image.height() >= 2 * chart.height


def test_sheets_cut_between_lanes_and_leave_nothing_out() -> None:
    chart = Chart(make_figures(plan(60, 8, needs=12, actions=300), TODAY))
    pieces = list(sheets(chart, 500))
    edges = {lane.top for lane in chart.lanes} | {group.top for group in chart.groups}
    assert pieces[0].top == 0
    assert pieces[-1].bottom == chart.height
    for before, after in pairwise(pieces):
        assert before.bottom == after.top
        assert after.top in edges
    assert all(piece.bottom - piece.top <= 500 for piece in pieces)


def test_an_empty_plan_prints_a_page(qapp: QApplication, tmp_path: Path) -> None:
    assert pages(written(plan(0, 0), tmp_path / "empty.pdf")) == 1


def test_where_nothing_can_be_written_nothing_is_left_behind(
    qapp: QApplication, practice: Content, tmp_path: Path
) -> None:
    with pytest.raises(StorageProblem):
        written(practice, tmp_path / "missing" / "plan.pdf")
    kept = tmp_path / "plan.pdf"
    kept.write_bytes(b"mine")

    def stop(share: float, text: str) -> None:
        raise KeyboardInterrupt

    figures = make_figures(practice, TODAY)
    with pytest.raises(KeyboardInterrupt):
        export_timeline(practice, figures, load_words("en"), kept, "pdf", report=stop)
    assert kept.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [kept]
