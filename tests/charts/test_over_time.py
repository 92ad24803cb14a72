"""Load and levels over time: whole files in both languages, nothing collides, greys suffice."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from defusedxml import ElementTree
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from planner.charts import levels_over_time, load, readiness
from planner.charts.rows import DARK, INKS, Inks
from planner.charts.sheet import chart_picture, chart_svg
from planner.domain.people import Person
from planner.services.figures import Figures, make_figures
from planner.services.levels_over_time import levels_of_competency, levels_of_person
from planner.services.load_over_time import load_of_all, load_of_person
from planner.services.readiness import readiness_of
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.colours import contrast
from tests.read_plan import TODAY

CHARTS: dict[str, tuple[Callable[[Figures], Any], Any]] = {
    "readiness": (readiness_of, readiness),
    "load": (load_of_all, load),
    "load-one": (lambda figures: load_of_person(figures, "weber"), load),
    "levels-person": (lambda figures: levels_of_person(figures, "weber"), levels_over_time),
    "levels-competency": (lambda figures: levels_of_competency(figures, "PL"), levels_over_time),
}


def figures_of(language: str, name: str = "practice") -> Figures:
    return make_figures(make_sample(name, language, TODAY), TODAY)


def told(svg: bytes) -> str:
    root = ElementTree.fromstring(svg)
    return " | ".join("".join(e.itertext()) for e in root.iter("{http://www.w3.org/2000/svg}text"))


def boxes(figure: Figure) -> list[tuple[str, Any]]:
    """Every text of a figure with the place it takes."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    texts = [*figure.texts, *(text for legend in figure.legends for text in legend.get_texts())]
    for axes in figure.axes:
        texts += [*axes.texts, *axes.get_xticklabels(), *axes.get_yticklabels()]
    return [(t.get_text(), t.get_window_extent()) for t in texts if t.get_text()]


@pytest.mark.parametrize("chart", CHARTS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_text_runs_out_of_the_sheet_or_into_another(chart: str, language: str) -> None:
    read, ink = CHARTS[chart]
    figure = Figure()
    ink.draw(figure, read(figures_of(language)), load_words(language))
    found = boxes(figure)
    for text, box in found:
        assert box.x0 >= 0, text
        assert box.x1 <= figure.bbox.x1, text
        assert box.y0 >= 0, text
        assert box.y1 <= figure.bbox.y1, text
    for at, (text, box) in enumerate(found):
        for other, beside in found[at + 1 :]:
            assert not box.overlaps(beside), (text, other)


def test_where_a_few_months_are_shown_each_is_named_apart_from_the_next() -> None:
    figure = Figure()
    load.draw(figure, load_of_person(figures_of("de"), "falk"), load_words("de"))
    found = boxes(figure)
    assert {"Feb. 2027", "März 2027", "Apr. 2027"} <= {text for text, _ in found}
    for at, (text, box) in enumerate(found):
        assert not any(box.overlaps(beside) for _, beside in found[at + 1 :]), text


@pytest.mark.parametrize(
    ("chart", "language", "texts"),
    [
        ("load", "en", ("Load over time", "24 people", "planned", "hours there are", "everybody",
                        "too much for somebody", "weeks too full")),
        ("load", "de", ("Auslastung im Zeitverlauf", "24 Personen", "Wochen zu voll")),
        ("levels-person", "en", ("Levels over time · Jonas Weber", "Polish", "level held", "A2",
                                 "B1 by 23 Dec 2027", "needed, reached", "what is missing")),
        ("levels-competency", "de", ("Stufen im Zeitverlauf · Polnisch", "Mira Kaya",
                                     "nötig, 3 Stufen fehlen", "was noch fehlt")),
    ],
)  # fmt: skip
def test_the_words_are_those_of_the_language(
    chart: str, language: str, texts: tuple[str, ...]
) -> None:
    read, ink = CHARTS[chart]
    data, words = read(figures_of(language)), load_words(language)
    shown = told(chart_svg(lambda figure: ink.draw(figure, data, words), "title"))
    for text in texts:
        assert text in shown, text


@pytest.mark.parametrize("format_", ["pdf", "svg", "png"])
def test_each_format_is_a_whole_file_and_nothing_stays_beside_it(
    tmp_path: Path, format_: str
) -> None:
    figures, words = figures_of("en"), load_words("en")
    start = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG"}[format_]
    load.write_load(load_of_all(figures), words, tmp_path / f"a.{format_}", format_)
    levels = levels_of_person(figures, "weber")
    levels_over_time.write_levels(levels, words, tmp_path / f"b.{format_}", format_)
    assert sorted(f.name for f in tmp_path.iterdir()) == [f"a.{format_}", f"b.{format_}"]
    assert all(file.read_bytes().startswith(start) for file in tmp_path.iterdir())


def test_thirty_rows_with_long_names_stay_apart() -> None:
    data = levels_of_competency(figures_of("de"), "PL")
    long = "Ausgesprochen lange Bezeichnung einer Person oder Kompetenz "
    many = tuple(replace(data.climbs[0], title=f"{long * 4}{n}") for n in range(30))
    figure = Figure()
    levels_over_time.draw(figure, replace(data, climbs=many, subject=long * 8), load_words("de"))
    assert len(figure.axes) == 30
    rows = [axes.get_position() for axes in figure.axes]
    assert all(above.y0 > below.y1 for above, below in pairwise(rows))
    found = boxes(figure)
    for at, (text, box) in enumerate(found):
        assert box.x0 >= 0
        assert box.x1 <= figure.bbox.x1, text
        assert not [other for other, beside in found[at + 1 :] if box.overlaps(beside)]


def test_thirty_developments_stay_apart() -> None:
    data = readiness_of(figures_of("en"))
    own = data.courses
    many = tuple(replace(own[n % len(own)], title=f"{n} " * 60) for n in range(30))
    figure = Figure()
    readiness.draw(figure, replace(data, courses=many), load_words("en"))
    found = boxes(figure)
    for at, (_, box) in enumerate(found):
        assert not [other for other, beside in found[at + 1 :] if box.overlaps(beside)]


@pytest.mark.parametrize("chart", ["load", "levels-person"])
def test_an_empty_plan_says_why_there_is_nothing(chart: str) -> None:
    empty = make_sample("empty", "en", TODAY)
    people = {"people": [Person(id="weber", name="Jonas Weber")]}
    figures = make_figures(type(empty)(empty.plan, people), TODAY)  # type: ignore[arg-type]
    read, ink = CHARTS[chart]
    data, words = read(figures), load_words("en")
    shown = told(chart_svg(lambda figure: ink.draw(figure, data, words), ""))
    assert "Nothing with hours is planned yet." in shown or "No level is asked" in shown


@pytest.mark.parametrize("inks", [INKS, DARK], ids=["light", "dark"])
def test_every_ink_is_told_from_the_ground_and_from_the_area(inks: Inks) -> None:
    for text in (inks.text, inks.quiet, inks.open):
        assert contrast(text, inks.ground) >= 4.5
    for sign in (inks.share, inks.wave):
        assert contrast(sign, inks.ground) >= 3
    assert contrast(inks.share, inks.filled) >= 3, "the edge of the area"
    assert contrast(inks.text, inks.filled) >= 3, "the day it is needed, over the area"


def test_the_dark_look_is_dark_and_dots_are_whole() -> None:
    read, ink = CHARTS["levels-person"]
    data, words = read(figures_of("en")), load_words("en")
    light = chart_picture(lambda figure: ink.draw(figure, data, words), 60)
    dark = chart_picture(lambda figure: ink.draw(figure, data, words, DARK), 60)
    assert len(light.dots) == light.wide * light.high * 4
    assert light.dots[:3] == b"\xff\xff\xff"
    assert max(dark.dots[:3]) < 60


def test_neither_pyplot_nor_qt_is_loaded_to_draw(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from planner.charts.load import write_load\n"
        "from planner.charts.levels_over_time import write_levels\n"
        "from planner.services.figures import make_figures\n"
        "from planner.services.levels_over_time import levels_of_person\n"
        "from planner.services.load_over_time import load_of_all\n"
        "from planner.services.samples import make_sample\n"
        "from planner.services.wording import load_words\n"
        "from tests.read_plan import TODAY\n"
        "figures = make_figures(make_sample('practice', 'en', TODAY), TODAY)\n"
        "words = load_words('en')\n"
        "write_load(load_of_all(figures), words, Path(sys.argv[1]), 'pdf')\n"
        "write_levels(levels_of_person(figures, 'weber'), words, Path(sys.argv[1]), 'pdf')\n"
        "never = ('matplotlib.pyplot', 'PySide6', 'tkinter')\n"
        "sys.exit(', '.join(name for name in sys.modules if name.startswith(never)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "c.pdf"],
        check=False, capture_output=True, text=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
