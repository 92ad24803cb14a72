"""The chart of readiness over time: valid files, in both languages, that name every row."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from defusedxml import ElementTree
from matplotlib.figure import Figure
from PySide6.QtGui import QImage

from planner.charts.readiness import draw, write_readiness
from planner.services.figures import make_figures
from planner.services.readiness import Readiness, readiness_of
from planner.services.samples import make_sample
from planner.services.wording import load_words
from tests.read_plan import TODAY


def sample(language: str = "en", name: str = "practice") -> Readiness:
    return readiness_of(make_figures(make_sample(name, language, TODAY), TODAY))


def told(svg: Path) -> str:
    """Every text of an SVG, one after the other."""
    root = ElementTree.parse(svg).getroot()
    return " | ".join("".join(e.itertext()) for e in root.iter("{http://www.w3.org/2000/svg}text"))


@pytest.mark.parametrize("format_", ["pdf", "svg", "png"])
def test_each_format_is_a_whole_file_and_nothing_stays_beside_it(
    tmp_path: Path, format_: str
) -> None:
    out = tmp_path / f"chart.{format_}"
    write_readiness(sample(), load_words("en"), out, format_)
    assert list(tmp_path.iterdir()) == [out]
    written = out.read_bytes()
    if format_ == "pdf":
        assert written.startswith(b"%PDF")
        assert written.rstrip().endswith(b"%%EOF")
        assert len(re.findall(rb"/Type /Page\b", written)) == 1
    elif format_ == "png":
        image = QImage(str(out))
        assert image.width() > 2000
        assert image.height() > 1000
    else:
        assert ElementTree.parse(out).getroot().tag.endswith("svg")


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("Readiness over time", "as of 23 Nov 2026", "needed by", "today", "Apr 2027",
                "Switch of the PLM system", "3 of 5 by 1 Apr 2027", "60\u202f%",
                "1 of 2, the first by 1 Sep 2027")),
        ("de", ("Vorbereitungsstand im Zeitverlauf", "Stand 23.11.2026", "bereit sein bis", "heute",
                "Apr. 2027", "Wechsel des PLM-Systems", "3 von 5 bis 01.04.2027",
                "1 von 2, zuerst bis 01.09.2027")),
    ],
)  # fmt: skip
def test_the_words_are_those_of_the_language(
    tmp_path: Path, language: str, texts: tuple[str, ...]
) -> None:
    out = tmp_path / "chart.svg"
    write_readiness(sample(language), load_words(language), out, "svg")
    shown = told(out)
    for text in texts:
        assert text in shown, text


def test_the_same_chart_gives_the_same_file(tmp_path: Path) -> None:
    for format_ in ("svg", "pdf"):
        once, again = tmp_path / f"a.{format_}", tmp_path / f"b.{format_}"
        write_readiness(sample(), load_words("en"), once, format_)
        write_readiness(sample(), load_words("en"), again, format_)
        assert once.read_bytes() == again.read_bytes()


def test_every_development_has_a_row_as_high_as_every_other() -> None:
    data, figure = sample(), Figure()
    draw(figure, data, load_words("en"))
    rows = [axes.get_position() for axes in figure.axes]
    assert len(rows) == len(data.courses)
    assert max(row.height for row in rows) == pytest.approx(min(row.height for row in rows))
    assert all(above.y0 > below.y1 for above, below in pairwise(rows))


def test_a_development_alone_has_room_to_be_read() -> None:
    data, figure = sample(), Figure()
    draw(figure, replace(data, courses=data.courses[:1]), load_words("en"))
    [axes] = figure.axes
    assert axes.get_position().height * figure.get_figheight() > 2


def test_no_text_runs_out_of_the_sheet() -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    for language in ("en", "de"):
        figure = Figure()
        draw(figure, sample(language), load_words(language))
        FigureCanvasAgg(figure).draw()
        sheet = figure.bbox
        for axes in figure.axes:
            for text in axes.texts:
                box = text.get_window_extent()
                assert box.x0 >= 0, text.get_text()
                assert box.x1 <= sheet.x1, text.get_text()
                if text.get_position()[0] < 0:
                    assert box.x1 < axes.bbox.x0, text.get_text()


def test_a_plan_without_dates_says_so(tmp_path: Path) -> None:
    out = tmp_path / "chart.svg"
    write_readiness(sample(name="empty"), load_words("en"), out, "svg")
    assert "No development has a need with a date yet." in told(out)


def test_signs_in_a_title_are_no_formula_and_foreign_letters_no_mistake(tmp_path: Path) -> None:
    data = sample()
    odd = replace(data.courses[0], title="From 5 $ to 7 $, <b>& 新しい")
    out = tmp_path / "chart.svg"
    write_readiness(replace(data, courses=(odd,)), load_words("en"), out, "svg")
    assert "From 5 $ to 7 $, <b>&" in told(out)
    write_readiness(replace(data, courses=(odd,)), load_words("en"), tmp_path / "c.pdf", "pdf")


def test_many_developments_still_fit_one_picture(tmp_path: Path) -> None:
    data = sample()
    out = tmp_path / "chart.png"
    write_readiness(replace(data, courses=data.courses * 17), load_words("en"), out, "png")
    assert 10_000 < QImage(str(out)).height() <= 20_001


def test_nothing_is_left_where_the_file_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        write_readiness(sample(), load_words("en"), tmp_path / "none" / "c.pdf", "pdf")
    assert not list(tmp_path.iterdir())


def test_neither_pyplot_nor_qt_is_loaded_to_draw(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from planner.charts.readiness import write_readiness\n"
        "from planner.services.figures import make_figures\n"
        "from planner.services.readiness import readiness_of\n"
        "from planner.services.samples import make_sample\n"
        "from planner.services.wording import load_words\n"
        "from tests.read_plan import TODAY\n"
        "data = readiness_of(make_figures(make_sample('me', 'en', TODAY), TODAY))\n"
        "write_readiness(data, load_words('en'), Path(sys.argv[1]), 'pdf')\n"
        "never = ('matplotlib.pyplot', 'PySide6', 'tkinter')\n"
        "sys.exit(', '.join(name for name in sys.modules if name.startswith(never)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "c.pdf"],
        check=False, capture_output=True, text=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
