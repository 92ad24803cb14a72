"""The timeline on paper: complete, paged, named or nameless, or not written at all."""

from __future__ import annotations

import errno
import re
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.ports import StorageProblem
from planner.services.problem_words import problem_text
from planner.services.wording import load_words
from planner.ui.models.timeline import Chart
from planner.ui.printing import Wish, chart_of, export_timeline
from tests.benchmarks.instances import plan
from tests.ui.windows import TODAY


def written(content: Content, path: Path, lang: str = "en", names: bool = True) -> bytes:
    figures = make_figures(content, TODAY)
    fmt = path.suffix.lstrip(".")
    wish = Wish(names=names)
    export_timeline(chart_of(figures), load_words(lang), path, fmt, wish)
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


def test_a_png_shows_the_whole_chart_with_its_dots(
    qapp: QApplication, practice: Content, tmp_path: Path
) -> None:
    written(practice, tmp_path / "plan.png", "de")
    image = QImage(str(tmp_path / "plan.png"))
    chart = Chart(make_figures(practice, TODAY))
    assert image.width() >= 2100
    assert image.height() >= 1.4 * chart.height
    assert round(image.dotsPerMeterX() * 0.0254) == 200


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
        export_timeline(chart_of(figures), load_words("en"), kept, "pdf", Wish(), stop)
    assert kept.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [kept]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk.full"),
        (OSError(errno.EROFS, "Read-only file system"), "disk.read_only"),
        (OSError(errno.EIO, "Input/output error"), "disk.failed"),
    ],
)
def test_a_disk_that_fails_while_writing_leaves_what_was_there(
    qapp: QApplication,
    practice: Content,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: OSError,
    code: str,
) -> None:
    kept = tmp_path / "plan.pdf"
    kept.write_bytes(b"mine")

    def fail(_: int) -> None:
        raise error

    monkeypatch.setattr("planner.ui.printing.paper.os.fsync", fail)
    with pytest.raises(StorageProblem) as caught:
        written(practice, kept)
    assert caught.value.problem.code == code
    assert kept.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [kept]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("nowhere/plan.pdf", "Den Ordner für plan.pdf gibt es nicht; einen anderen wählen."),
        ("here/plan.pdf", "Den Ordner für plan.pdf gibt es nicht; einen anderen wählen."),
        ("folder.pdf", "folder.pdf ist ein Ordner; einen anderen Namen wählen."),
    ],
)
def test_a_place_where_nothing_can_lie_is_not_called_a_broken_disk(
    qapp: QApplication, practice: Content, tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / "here").write_bytes(b"no folder")
    (tmp_path / "folder.pdf").mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(StorageProblem) as caught:
        written(practice, tmp_path / name)
    assert problem_text(load_words("de"), caught.value.problem) == told
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_another_program_holds_is_left_alone(
    qapp: QApplication, practice: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "plan.svg"
    kept.write_bytes(b"mine")

    def held(*_: object) -> None:
        raise PermissionError(errno.EACCES, "used by another process")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(StorageProblem) as caught:
        written(practice, kept)
    assert "open in another program" in problem_text(load_words("en"), caught.value.problem)
    assert list(tmp_path.iterdir()) == [kept]
