"""The strip of learning time follows the hand, and shows no team that is too small."""

from __future__ import annotations

import datetime as dt
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.action import Action
from planner.domain.competency import Competency, Step
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.ui.models.load_weeks import Load, LoadWords
from planner.ui.views.timeline import TimelinePlace
from planner.ui.views.timeline_marks import box_of
from tests.read_plan import TODAY
from tests.ui.conftest import OpenWindow, timeline_of

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(offset)


def learn(id_: str, start: int, end: int, **values: Any) -> Action:
    given: dict[str, Any] = {"people": ("jo",), "title": id_.upper(), "hours": 10, **values}
    return Action(id=id_, start=day(start), end=day(end), **given)


def crowded() -> Content:
    """Two at once are too much for Jo; another of Ed's waits for the second of them."""
    return Content(
        Plan(min_group=2),
        {
            "teams": [Team(id="t1", name="One"), Team(id="t2", name="Two")],
            "people": [
                Person(id="jo", name="Jo", team="t1", hours_per_week=5),
                Person(id="ed", name="Ed", team="t2", hours_per_week=5),
                Person(id="al", name="Al", team="t2", hours_per_week=5),
            ],
            "competencies": [
                Competency(id="c", name="Welding", steps=(Step(from_=0, to=1, weeks=4, hours=20),))
            ],
            "needs": [Need(id="n", competency="c", level=1, people=("al",), due=day(300))],
            "actions": [
                learn("a", 0, 13, fixed=True),
                learn("b", 7, 20),
                learn("after", 21, 34, people=("ed",), predecessors=("b",)),
            ],
        },
    )


@pytest.fixture
def place(window: OpenWindow) -> TimelinePlace:
    made = timeline_of(window(crowded()))
    made.chart_view.zoom(4 / made.chart_view.scene.axis.per_day)
    return made


def take(place: TimelinePlace, bar: int | None, days: int) -> QPoint:
    """Press on a bar and go so many days with it; where the hand is then."""
    assert bar is not None
    view = place.chart_view
    view.choose(bar)
    QApplication.processEvents()
    start = box_of(view.scene, bar).center()
    QTest.mousePress(view.viewport(), LEFT, NONE, start.toPoint())
    end = start + QPointF(days * view.scene.axis.per_day, 0)
    for at in (start + QPointF(9, 0), end):
        there = view.viewport().mapToGlobal(at)
        move = QMouseEvent(
            QEvent.Type.MouseMove, at, there, Qt.MouseButton.NoButton, LEFT, NONE
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), move)
    QApplication.processEvents()
    return end.toPoint()


def hours(load: Load | None) -> dict[dt.date, float]:
    assert load is not None
    return {week.monday: round(week.planned, 6) for week in load.rows}


@pytest.mark.parametrize("whose", ["person", "all"])
def test_it_shows_what_a_drag_would_bring_and_what_it_would_push_on(
    place: TimelinePlace, whose: str
) -> None:
    view, strip = place.chart_view, place.load
    strip.choices[whose].trigger()  # type: ignore[index]
    before = take(place, view.chart.place_of("b"), 30)
    assert strip.load is not None
    assert strip.load.heavy == 1
    assert strip.in_hand is not None
    assert strip.in_hand.heavy == 0
    kept = hours(strip.load)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert strip.in_hand is None
    assert hours(strip.load) == kept
    QTest.mouseRelease(view.viewport(), LEFT, NONE, before)
    at = take(place, view.chart.place_of("b"), 30)
    shown = hours(strip.in_hand)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, at)
    QApplication.processEvents()
    assert strip.in_hand is None
    assert hours(strip.load) == shown != kept


def test_it_shows_what_a_ghost_in_the_hand_would_become(place: TimelinePlace) -> None:
    strip, view = place.load, place.chart_view
    strip.choices["all"].trigger()
    ghost = next(i for i, bar in enumerate(view.chart.bars) if bar.action is None and bar.slot)
    at = take(place, ghost, -14)
    shown = hours(strip.in_hand)
    assert strip.in_hand is not None
    [name] = {strip.in_hand.actions(monday)[-1] for monday in list(shown)[-2:]}
    assert LoadWords(strip.in_hand, place._desk.words).titles((name,))
    assert sum(shown.values()) == pytest.approx(sum(hours(strip.load).values()) + 20)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, at)
    QApplication.processEvents()
    assert hours(strip.load) == shown


def test_a_team_smaller_than_the_smallest_group_has_no_figures(place: TimelinePlace) -> None:
    strip, view = place.load, place.chart_view
    view.choose(view.chart.place_of("after"))
    strip.choices["team"].trigger()
    assert strip.load is not None
    assert (strip.load.team, strip.load.people) == ("t2", ("ed", "al"))
    assert strip.weeks
    view.choose(view.chart.place_of("b"))
    assert (strip.load.team, strip.load.people) == ("t1", ("jo",))
    assert not strip.weeks
    assert not np.any(strip.load.weeks.planned)
    assert "begin at 2 people" in strip.tip_at(view.scene.names + 200)
    assert "begin at 2 people" in strip.accessibleDescription()
    take(place, view.chart.place_of("b"), 30)
    assert not np.any((strip.in_hand or strip.load).weeks.planned)
    strip.choices["person"].trigger()
    assert strip.weeks
