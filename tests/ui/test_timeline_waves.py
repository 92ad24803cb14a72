"""Waves: none is hidden, each says by when, why, and who is ready; absences; high lanes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.development import Development, Forecast
from planner.domain.kinds import KINDS
from planner.domain.people import Absence, Person, Team
from planner.engine.calendars import calendar_of
from planner.ui.models.timeline_days import free_spans, holiday_on
from planner.ui.models.wave_words import readiness_of
from planner.ui.views.timeline import TimelinePlace
from planner.ui.views.timeline_flags import more_box, placed_flags, unplaced, wave_at
from planner.ui.views.timeline_paint import name_top
from planner.ui.views.timeline_tips import tip_at
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.windows import TODAY

DAY = dt.date(2027, 9, 1)


def with_records(content: Content, **more: list[object]) -> Content:
    """The plan with more records of some kinds, or others in their place."""
    held = {kind: dict(content.table(kind)) for kind in KINDS}
    for kind, records in more.items():
        held[kind].update({record.id: record for record in records})  # type: ignore[attr-defined]
    return Content(content.plan, {kind: table.values() for kind, table in held.items()})


def waves_on_one_day(count: int, title: str = "Wave {n:02}") -> list[object]:
    return [
        Development(
            id=f"w{n}",
            title=title.format(n=n),
            forecasts=(
                Forecast(
                    on=TODAY,
                    probability=0.5,
                    earliest=dt.date(2027, 5, 1),
                    likely=DAY,
                    latest=dt.date(2028, 2, 1),
                ),
            ),
        )
        for n in range(count)
    ]


@pytest.fixture
def crowded(window: OpenWindow, practice: Content) -> TimelinePlace:
    """The practice plan with forty more waves on one day."""
    return timeline_of(window(with_records(practice, developments=waves_on_one_day(40))))


# -- labels ------------------------------------------------------------------------------


def test_every_wave_has_a_label_or_is_counted_and_no_label_covers_another(
    crowded: TimelinePlace,
) -> None:
    view = crowded.chart_view
    scene = view.scene
    for day in (None, DAY - dt.timedelta(40), DAY + dt.timedelta(60), TODAY):
        if day is None:
            view.fit()
        else:
            view.see(day, day + dt.timedelta(90))
        boxes = [placed.box for placed in placed_flags(scene)]
        for one, other in combinations(boxes, 2):
            assert not one.intersects(other)
        hidden = [flag.wave for flag in scene.flags if flag.row is None]
        labelled = [flag.wave for flag in scene.flags if flag.row is not None]
        assert len(hidden) + len(labelled) == len(scene.waves) >= 47
        box = more_box(scene)
        assert box is not None
        assert box.right() < scene.names, "in the corner no label can come to lie"


def test_in_a_narrow_picture_too_no_label_covers_another_and_none_is_lost(
    window: OpenWindow, practice: Content
) -> None:
    """Where a label turns to the other side of its wave, another may stand there already."""
    view = timeline_of(window(practice, "de")).chart_view
    counted, crowded_out = set(), 0
    for width in (340, 430, 468, 520, 700):
        view.viewport().resize(width, 500)
        view.fit()
        if width == 340:
            view.zoom(0.3 / view.scene.axis.per_day)  # so near that a row alone is no room yet
        across = view.horizontalScrollBar()
        for value in range(0, across.maximum() + 1, 40):
            across.setValue(value)
            scene = view.scene
            placed = placed_flags(scene)
            for one, other in combinations([each.box for each in placed], 2):
                assert not one.intersects(other), (width, value)
            shown = {id(each.flag.wave) for each in placed}
            seen = [w for w in scene.waves if scene.names + 4 < scene.to_x(w.likely) < scene.width]
            lost = [wave for wave in seen if id(wave) not in shown]
            assert {id(wave) for wave in lost} <= {id(flag.wave) for flag in unplaced(scene)}
            rowless = {id(flag.wave) for flag in scene.flags if flag.row is None}
            crowded_out += any(id(wave) not in rowless for wave in lost)
            counted.add(bool(more_box(scene)))
    assert counted == {False, True}
    assert crowded_out, "all that had a row had room"


def test_a_wave_whose_crest_is_out_of_view_keeps_its_label_at_the_edge(
    window: OpenWindow, practice: Content
) -> None:
    view = timeline_of(window(practice)).chart_view
    view.see(dt.date(2027, 2, 25), dt.date(2027, 3, 25))
    placed = {each.flag.wave.title: each for each in placed_flags(view.scene)}
    held = placed["Switch of the PLM system"]
    assert held.edge == "right"
    assert held.box.right() <= view.scene.width
    at = held.box.center()
    assert wave_at(view.scene, at) is held.flag.wave
    view.grab()


def press(place: TimelinePlace, at: QPointF) -> None:
    QTest.mouseClick(place.chart_view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())


def test_the_count_opens_the_list_of_all_waves(crowded: TimelinePlace) -> None:
    scene = crowded.chart_view.scene
    box = more_box(scene)
    assert box is not None
    hidden = [flag.wave.title for flag in scene.flags if flag.row is None]
    assert f"{hidden[0]}:" in tip_at(scene, None, box.center()).replace("<", "\n<")
    press(crowded, box.center())
    listed = crowded.waves.list
    assert listed is not None
    titles = [listed.list.item(row).text() for row in range(listed.list.count())]
    assert len(titles) == len(scene.waves)
    assert all(wave.title in told for wave, told in zip(scene.waves, titles, strict=True))
    assert titles[listed.list.currentRow()].startswith(hidden[0])
    QTest.keyClick(listed.list, Qt.Key.Key_Escape)


def test_by_keyboard_the_list_leads_to_a_wave(crowded: TimelinePlace) -> None:
    crowded.chart_view.see(TODAY, TODAY + dt.timedelta(60))
    crowded.chart_view.setFocus()
    QTest.keyClick(crowded.chart_view, Qt.Key.Key_L)
    listed = crowded.waves.list
    assert listed is not None
    listed.list.setCurrentRow(len(crowded.chart_view.scene.waves) - 1)
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    QApplication.processEvents()
    wave = crowded.chart_view.scene.waves[-1]
    assert crowded.chart_view.scene.names <= crowded.chart_view.scene.to_x(wave.likely)
    assert crowded.chart_view.scene.to_x(wave.likely) <= crowded.chart_view.scene.width
    desk = crowded._desk
    assert desk.choice == ("developments", wave.development)


# -- what a wave says ------------------------------------------------------------------------


def test_who_is_ready_on_the_day_is_told_by_name_and_number(
    window: OpenWindow, practice: Content
) -> None:
    place = timeline_of(window(practice))
    scene = place.chart_view.scene
    figures = scene.chart.figures
    for wave in scene.waves:
        slots = figures.of_development(wave.development)
        day = dt.date.fromordinal(int(wave.likely))
        people = {slot.person for slot in slots if slot.competency and slot.person}
        ready = {
            person
            for person in people
            if all(
                slot.state == "ready" or (slot.ready is not None and slot.ready <= day)
                for slot in slots
                if slot.person == person and slot.competency
            )
        }
        found = readiness_of(figures.content, figures, wave)
        assert found.names == tuple(sorted(practice.people[each].name for each in ready))
        open_ones = sum(1 for slot in slots if slot.competency and slot.person is None)
        assert found.people == len(people) + open_ones
    poland = next(wave for wave in scene.waves if wave.title == "Production in Poland")
    told = tip_at(scene, None, band_point(place, poland))
    assert "Ready by 23 Dec 2027" in told
    assert "20" in told
    assert scene.texts.waves.ready(poland) in told.replace("&#x27;", "'")


def band_point(place: TimelinePlace, wave: object) -> QPointF:
    """The crest of a wave in the header."""
    scene = place.chart_view.scene
    return QPointF(scene.to_x(wave.likely), scene.head - 2)  # type: ignore[attr-defined]


def test_each_wave_has_a_line_ready_by_that_says_why(window: OpenWindow, practice: Content) -> None:
    place = timeline_of(window(practice))
    scene = place.chart_view.scene
    asked = [wave for wave in scene.waves if wave.due is not None]
    assert asked
    for wave in asked:
        assert wave.due == min(
            slot.due
            for slot in scene.chart.figures.of_development(wave.development)
            if slot.due is not None
        )
        words = scene.texts.words
        assert words.day(wave.due) in scene.texts.waves.due(wave)
    wave = next(w for w in asked if w.title == "Switch of the PLM system")
    assert wave.due is not None
    x = scene.to_x(wave.due.toordinal())
    found = wave_at(scene, QPointF(x + 1, scene.head - 5))
    assert found is not None
    assert found.due == wave.due


def test_in_company_names_of_those_who_look_on_are_levels_only(
    window: OpenWindow, practice: Content
) -> None:
    """A chart without names counts, and names nobody."""
    scene = timeline_of(window(practice)).chart_view.scene
    scene.texts.waves._names = False
    told = " ".join(scene.texts.waves.ready(wave) for wave in scene.waves)
    assert all(person.name not in told for person in practice.people.values())


# -- days without learning -------------------------------------------------------------------


def test_weekends_and_holidays_are_the_days_on_which_no_work_is_done() -> None:
    calendar = calendar_of("DE", "BY")
    low, high = dt.date(2027, 3, 20).toordinal(), dt.date(2027, 4, 6).toordinal()
    free = {day for first, after in free_spans(calendar, low, high) for day in range(first, after)}
    for ordinal in range(low, high + 1):
        assert (ordinal in free) == (not calendar.is_working(dt.date.fromordinal(ordinal)))
    assert dt.date(2027, 3, 29).toordinal() in free  # Easter Monday
    assert holiday_on(calendar, dt.date(2027, 3, 29))
    assert holiday_on(calendar_of(None, None), dt.date(2027, 3, 29)) == ""


def test_the_year_2200_can_be_looked_at() -> None:
    calendar = calendar_of("DE", None)
    assert list(free_spans(calendar, dt.date(2200, 12, 1).toordinal(), 10**9))[-1][1] > 0


def test_an_absence_shades_its_lane_and_is_told(window: OpenWindow, practice: Content) -> None:
    away = Absence(start=dt.date(2027, 1, 4), end=dt.date(2027, 1, 29))
    weber = replace(practice.people["weber"], absences=(away,))
    place = timeline_of(window(with_records(practice, people=[weber])))
    place.group_by("person")
    view = place.chart_view
    view.see(dt.date(2026, 12, 1), dt.date(2027, 3, 1))
    scene = view.scene
    lane = next(lane for lane in view.chart.lanes if lane.people == ("weber",))
    view.verticalScrollBar().setValue(lane.top)
    QApplication.processEvents()
    day = dt.date(2027, 1, 20).toordinal()
    at = QPointF(scene.to_x(day), scene.to_y(lane.top) + 33)
    assert "Jonas Weber is absent 4 Jan 2027" in tip_at(scene, None, at)
    pixel = view.grab().toImage().pixelColor(QPoint(round(at.x()), round(at.y())))
    assert pixel.name() == scene.colours.away
    other = QPointF(scene.to_x(day + 20), at.y())
    assert "absent" not in tip_at(scene, None, other)
    holiday = dt.date(2027, 1, 6)
    told = tip_at(scene, None, QPointF(scene.to_x(holiday.toordinal()) + 2, 5))
    assert "6 Jan 2027 · W1" in told
    assert holiday_on(view.chart.figures.calendar, holiday) in told


def test_weeks_are_numbered_by_iso(window: OpenWindow, practice: Content) -> None:
    texts = timeline_of(window(practice, "de")).chart_view.scene.texts
    assert texts.tick("week", dt.date(2027, 3, 22)) == "KW 12"
    assert texts.tick("week", dt.date(2027, 1, 4)) == "KW 1 2027"


# -- lanes --------------------------------------------------------------------------------------


def test_a_high_lane_keeps_its_name_in_view(window: OpenWindow, practice: Content) -> None:
    day = dt.date(2027, 2, 1)
    many = [
        Action(id=f"x{n}", title=f"Action {n}", people=("weber",), start=day, end=day)
        for n in range(60)
    ]
    place = timeline_of(window(with_records(practice, actions=many)))
    place.group_by("person")
    view = place.chart_view
    lane = next(lane for lane in view.chart.lanes if lane.people == ("weber",))
    assert lane.rows >= 60
    view.verticalScrollBar().setValue(lane.top + 500)
    assert name_top(view.scene, lane) == view.scene.head
    tops = {int(view.chart.tops[place_]) for place_ in range(*view.chart.places_of(lane))}
    assert len(tops) == lane.rows


# -- bad input --------------------------------------------------------------------------------


@pytest.mark.parametrize("grouping", ["competency", "person", "team"])
def test_long_titles_many_teams_and_far_years_are_borne(
    window: OpenWindow, practice: Content, grouping: str
) -> None:
    long = "Verantwortlichkeitsübergabe " * 18
    far = dt.date(2200, 12, 31)
    place = timeline_of(
        window(
            with_records(
                practice,
                teams=[Team(id=f"t{n}", name=f"Team {n} {long}") for n in range(300)],
                people=[Person(id=f"q{n}", name=f"{long} {n}", team=f"t{n}") for n in range(300)],
                actions=[
                    Action(id=f"y{n}", title=long, people=(f"q{n}",), start=TODAY, end=far)
                    for n in range(300)
                ],
                developments=waves_on_one_day(40, long + "{n}"),
            )
        )
    )
    place.group_by(grouping)  # type: ignore[arg-type]
    view = place.chart_view
    for _ in range(3):
        view.grab()
        view.zoom(3.0)
    view.see(dt.date(2200, 1, 1), far)
    view.grab()
    assert place.views._desk is not None
    place.views.keep()
    assert len(next(iter(place._desk.content.saved_views.values())).title) < 100
