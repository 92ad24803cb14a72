"""The timeline's pages read one by one: every lane, every label, in order, nothing cut."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, qGray
from PySide6.QtWidgets import QApplication

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.problem import Refused
from planner.domain.saved_view import Grouping
from planner.services.figures import make_figures
from planner.services.problem_words import problem_text
from planner.services.pseudonyms import without_names
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.timeline import GROUPINGS, Chart
from planner.ui.models.timeline_layout import HEAD
from planner.ui.models.timeline_sieve import Narrowed
from planner.ui.models.timeline_words import ChartWords
from planner.ui.pages import PAPERS
from planner.ui.paper_wish import MOST_PAGES, Part, Wish
from planner.ui.printing import TimelinePages, export_timeline
from planner.ui.printing.timeline_cut import lane_bottom, pieces
from planner.ui.printing.timeline_scene import span
from planner.ui.views.timeline_signs import BARS, paint_sign
from tests.benchmarks.instances import plan
from tests.ui.paper import texts_of, words_on
from tests.ui.windows import TODAY

WISHES = [
    Wish(),
    Wish(across=2),
    Wish(across=3, paper="a4-upright"),
    Wish(paper="a3"),
    Wish(paper="a3-upright", across=2),
    Wish(one=True),
    Wish(one=True, across=3),
]


def by(content: Content, grouping: str = "competency") -> Chart:
    return Chart(make_figures(content, TODAY), grouping)  # type: ignore[arg-type]


def made(content: Content, wish: Wish, lang: str = "en", grouping: str = "competency"):  # type: ignore[no-untyped-def]
    return TimelinePages(by(content, grouping), load_words(lang), wish)


def with_actions(*actions: Action, name: str = "Somebody") -> Content:
    """A plan of one person who does all this."""
    person = Person(id="p", name=name)
    own = [replace(a, people=("p",)) for a in actions]
    empty = make_sample("empty", "en", TODAY)
    return Content(empty.plan, {"people": [person], "actions": own})


def action(id_: str, start: dt.date, days: int, title: str) -> Action:
    return Action(id=id_, title=title, start=start, end=start + dt.timedelta(days))


def squeezed(texts: list[str]) -> str:
    """Texts without spaces, as a list breaks them anywhere."""
    return "".join("".join(texts).split())


# -- everything is there, whole -----------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize("grouping", ["competency", "person"])
@pytest.mark.parametrize("wish", WISHES, ids=str)
def test_every_lane_head_and_label_is_read_in_full(
    qapp: QApplication, lang: str, grouping: str, wish: Wish
) -> None:
    content = make_sample("practice", lang, TODAY)
    pages = made(content, wish, lang, grouping)
    words = words_on(pages)
    read, whole = set(words), squeezed(words)
    chart = pages.scene.chart
    texts = pages.scene.texts
    for group in chart.groups:
        assert texts.group_title(group) in read
    for lane in chart.lanes:
        assert texts.lane_title(lane) in read
        for bar in lane.bars:
            assert squeezed([texts.bar_label(bar)]) in whole, texts.bar_label(bar)
    for wave in [w for w in pages.scene.waves if w.likely >= pages.scene.axis.first]:
        assert squeezed([wave.title]) in whole, wave.title


@pytest.mark.parametrize("wish", WISHES, ids=str)
def test_no_text_is_cut_by_the_edge_of_its_page(qapp: QApplication, wish: Wish) -> None:
    content = make_sample("practice", "de", TODAY)
    pages = made(content, wish, "de", "person")
    wide, high = pages.size
    for number in range(1, pages.count + 1):
        for text in texts_of(pages, number):
            assert text.left >= 0, text
            assert text.right <= wide + 1, text
            assert 0 < text.base <= high, text


@pytest.mark.parametrize("wish", WISHES, ids=str)
def test_labels_on_one_line_never_cover_each_other(qapp: QApplication, wish: Wish) -> None:
    content = make_sample("practice", "de", TODAY)
    pages = made(content, wish, "de", "person")
    for number in range(1, pages.count + 1):
        lines: dict[int, list[tuple[float, float, str]]] = {}
        for text in texts_of(pages, number):
            lines.setdefault(round(text.base), []).append((text.left, text.right, text.text))
        for line in lines.values():
            for before, after in pairwise(sorted(line)):
                assert before[1] <= after[0] + 2, (before, after)


def test_pages_are_numbered_in_order_and_say_where_they_lie(
    qapp: QApplication, practice: Content
) -> None:
    pages = made(practice, Wish(across=3))
    columns, rows = 3, len(pages.pieces)
    assert rows > 1
    numbers = []
    for number in range(1, pages.charts + 1):
        read = [text.text for text in texts_of(pages, number)]
        assert f"Page {number} of {pages.count}" in read
        row, column = divmod(number - 1, columns)
        assert f"column {column + 1} of {columns}, row {row + 1} of {rows}" in read
        numbers.append(number)
    assert len(numbers) == columns * rows


def test_heads_waves_names_and_legend_stand_on_every_page(
    qapp: QApplication, practice: Content
) -> None:
    pages = made(practice, Wish(across=2))
    for row, piece in enumerate(pages.pieces):
        lanes = [lane for lane in pages.lanes if piece.top <= lane.top < piece.bottom]
        names = Counter(
            ChartWords(pages.scene.chart, load_words("en")).lane_title(n) for n in lanes
        )
        for column in range(2):
            read = Counter(t.text for t in texts_of(pages, row * 2 + column + 1))
            assert all(read[name] >= count for name, count in names.items())
            assert any(tick in read for tick in ("2027", "2028", "2029"))
            assert "booked" in read
            assert "Thermal management · Timeline" in read


def test_only_what_occurs_is_in_the_legend(qapp: QApplication) -> None:
    content = with_actions(replace(action("a", TODAY, 60, "Course"), status="booked"))
    read = words_on(made(content, Wish()))
    assert "booked" in read
    for absent in ("planned", "too late", "head start", "ready by", "ends too late", "done"):
        assert absent not in read


def test_every_kind_of_bar_is_told_apart_in_greys(qapp: QApplication) -> None:
    """By its light, its edge or a sign: no two legends look alike without colour."""
    scene = made(make_sample("practice", "en", TODAY), Wish()).scene
    looks: dict[int, list[int]] = {}
    for kind, _ in BARS:
        image = QImage(60, 34, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        paint_sign(painter, scene, kind, 10.0, 17.0)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        looks[kind] = [qGray(grey.pixel(x, y)) for y in range(34) for x in range(60)]
    for one, other in combinations(looks, 2):
        apart = sum(abs(a - b) > 24 for a, b in zip(looks[one], looks[other], strict=True))
        assert apart >= 20, (one, other, apart)


# -- pieces ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("room", [200, 333, 500, 720, 5000])
@pytest.mark.parametrize("grouping", ["competency", "person"])
def test_pieces_leave_nothing_out_and_no_head_alone(room: int, grouping: str) -> None:
    chart = by(plan(60, 8, needs=12, actions=300), grouping)
    cut = pieces(chart, room)
    assert cut[0].top == 0
    assert cut[-1].bottom == chart.height
    heads = {group.top for group in chart.groups}
    for before, after in pairwise(cut):
        assert before.bottom == after.top
        assert before.bottom - HEAD not in heads, "a head alone at the foot"
    for piece in cut:
        assert piece.height <= max(room, 122)
        inside = [g for g in chart.groups if g.top < piece.top]
        if piece.top not in heads and piece.top > 0:
            assert piece.group is inside[-1]


def test_a_lane_higher_than_a_page_goes_on_under_its_name_and_no_bar_is_cut(
    qapp: QApplication,
) -> None:
    many = [action(f"a{n:02}", TODAY, 300, f"Course {n:02}") for n in range(12)]
    content = with_actions(*many)
    chart = by(content, "person")
    [lane] = chart.lanes
    cut = pieces(chart, 200)
    assert len(cut) > 1
    assert lane_bottom(lane) == cut[-1].bottom
    edges = [piece.bottom for piece in cut[:-1]]
    for top in chart.tops.tolist():
        assert not [edge for edge in edges if top < edge < top + 22]
    assert all(piece.lane is lane and piece.group is chart.groups[0] for piece in cut[1:])


def test_a_group_that_goes_on_has_its_head_again(qapp: QApplication, practice: Content) -> None:
    pages = made(practice, Wish(), "en", "person")
    later = [n for n, piece in enumerate(pages.pieces) if piece.group is not None]
    assert later
    for row in later:
        group = pages.pieces[row].group
        assert group is not None
        read = [text.text for text in texts_of(pages, row + 1)]
        title = ChartWords(pages.scene.chart, load_words("en")).group_title(group)
        assert read.count("continued") == 1
        assert title in read


# -- a part ---------------------------------------------------------------------------------------


def test_a_part_has_only_its_lanes_and_its_days(qapp: QApplication, practice: Content) -> None:
    chart = by(practice, "person")
    lane = chart.lanes[4]
    first, last = dt.date(2027, 1, 1).toordinal(), dt.date(2027, 6, 30).toordinal()
    part = Part(first=first, last=last, low=lane.top + 3, high=lane_bottom(lane) - 3)
    pages = TimelinePages(chart, load_words("en"), Wish(part=part))
    read = words_on(pages)
    texts = ChartWords(chart, load_words("en"))
    assert pages.lanes == [lane]
    assert read.count(texts.lane_title(lane)) == 1
    assert not [n for n in chart.lanes if n is not lane and texts.lane_title(n) in read]
    assert "as of 23 Nov 2026 · Jan 2027 – Jul 2027" in read
    assert "Q3 2026" not in read


def test_only_the_span_in_use_is_printed(qapp: QApplication) -> None:
    start = dt.date(2031, 3, 1)
    pages = made(with_actions(action("a", start, 100, "Later")), Wish())
    first, last = span(pages.scene)
    assert start.toordinal() - first <= 60
    assert last - start.toordinal() <= 100 + 90


# -- what is wished for --------------------------------------------------------------------------


def test_in_company_no_level_anybody_holds_is_on_paper(
    qapp: QApplication, practice: Content
) -> None:
    assert any("→" in text for text in words_on(made(practice, Wish())))
    hidden = words_on(made(practice, Wish(held=False)))
    assert not [text for text in hidden if "→" in text]
    assert any(text.endswith("without levels held") for text in hidden)


def test_folded_groups_stay_folded_in_a_copy(qapp: QApplication, practice: Content) -> None:
    chart = by(practice, "person")
    chart.fold(chart.groups[0].key, True)
    again = chart.again(make_figures(practice, TODAY))
    assert [g.folded for g in again.groups] == [g.folded for g in chart.groups]
    assert again.height == chart.height
    assert again.grouping == "person"


def test_what_is_filtered_is_on_paper_with_its_filter_and_nothing_says_so(
    qapp: QApplication, practice: Content
) -> None:
    figures, words = make_figures(practice, TODAY), load_words("en")
    late = Narrowed(states=frozenset({"late"}))
    read = words_on(TimelinePages(Chart(figures, narrowed=late), words, Wish()))
    assert any(text.endswith("only too late") for text in read)
    assert "Ines Falk" in read
    assert "Felix Thal" not in read
    none = Narrowed(text="no such thing")
    read = words_on(TimelinePages(Chart(figures, narrowed=none), words, Wish()))
    assert "Nothing fits what is chosen." in read


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_a_copy_without_names_is_filtered_to_the_same_people(
    practice: Content, grouping: Grouping
) -> None:
    people = list(practice.people)[:3]
    chart = Chart(make_figures(practice, TODAY), grouping, narrowed=Narrowed(frozenset(people)))
    copy = without_names(practice, load_words("en"))
    ids = dict(zip(practice.people, copy.people, strict=True))
    again = chart.again(make_figures(copy, TODAY), ids)
    shown = Counter(ids[p] for lane in chart.lanes for p in lane.people)
    assert Counter(p for lane in again.lanes for p in lane.people) == shown
    assert shown


def test_every_paper_is_as_large_as_it_says() -> None:
    for paper in PAPERS.values():
        size = paper.layout().fullRect(paper.layout().units())
        assert (round(size.width()), round(size.height())) == (paper.wide_mm, paper.high_mm)


# -- bad input -----------------------------------------------------------------------------------


def test_an_empty_plan_is_one_page_that_says_of_what(qapp: QApplication) -> None:
    for wish in WISHES:
        pages = made(make_sample("empty", "de", TODAY), replace(wish, across=1), "de")
        assert pages.count == 1
        assert any("Stand 23.11.2026" in text for text in words_on(pages))


def test_a_long_title_is_shortened_on_the_page_and_read_in_full_at_the_end(
    qapp: QApplication,
) -> None:
    title = "Ein sehr langer Titel " * 23
    content = with_actions(action("a", TODAY, 30, title.strip()), name="N" * 500)
    pages = made(content, Wish(), grouping="person")
    wide = pages.size[0]
    assert all(t.right <= wide + 1 for n in range(1, pages.count + 1) for t in texts_of(pages, n))
    assert squeezed([title]) in squeezed(words_on(pages))
    assert "In full: what had to be shortened" in words_on(pages)


def test_five_thousand_bars_in_a_lane_come_in_pages_or_are_refused(qapp: QApplication) -> None:
    many = [action(f"a{n}", TODAY + dt.timedelta(n), 6, f"Step {n}") for n in range(5000)]
    chart = by(with_actions(*many), "person")
    pages = TimelinePages(chart, load_words("en"), Wish(across=12))
    assert 12 <= pages.count <= MOST_PAGES
    assert texts_of(pages, pages.count)


def test_decades_fit_a_page_and_name_some_years(qapp: QApplication) -> None:
    far = action("b", dt.date(2199, 1, 1), 300, "Far away")
    pages = made(with_actions(action("a", TODAY, 90, "Now"), far), Wish())
    read = words_on(pages)
    assert pages.charts == 1
    assert {"2050", "2100", "2150"} <= set(read)
    assert "2051" not in read
    assert "Far away" in read


def test_too_many_pages_are_refused_with_a_sentence(qapp: QApplication) -> None:
    chart = by(plan(400, 8, needs=2, actions=4000), "person")
    with pytest.raises(Refused) as caught:
        TimelinePages(chart, load_words("en"), Wish(across=24))
    told = problem_text(load_words("en"), caught.value.problems[0])
    assert f"at most {MOST_PAGES} are written" in told


def test_more_bars_than_a_drawing_holds_are_refused(
    qapp: QApplication, practice: Content, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("planner.ui.printing.timeline.MOST_BARS", 5)
    chart, words = by(practice), load_words("en")
    with pytest.raises(Refused) as caught:
        export_timeline(chart, words, tmp_path / "t.svg", "svg", Wish())
    assert "write a PDF" in problem_text(words, caught.value.problems[0])
    assert not list(tmp_path.iterdir())


def test_a_sheet_longer_than_a_pdf_may_be_is_drawn_smaller_and_says_so(
    qapp: QApplication, practice: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = made(practice, Wish(one=True))
    assert pages.shrunk(picture=False) == 1
    monkeypatch.setattr("planner.ui.printing.timeline.MOST_MM", 300.0)
    assert 0 < pages.shrunk(picture=False) < 1
    assert max(pages.paper.wide_mm, pages.paper.high_mm) == pytest.approx(300)
    monkeypatch.setattr("planner.ui.printing.timeline.LONGEST_SIDE", 1000)
    assert max(pages.pixels) <= 1001
    assert pages.shrunk(picture=True) < 1
