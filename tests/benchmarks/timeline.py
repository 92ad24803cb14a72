"""The timeline at 100,000 bars: show, scroll, zoom, repaint; beside 1,000, in every grouping."""

from __future__ import annotations

import os
import statistics
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from planner.domain.saved_view import Grouping
from planner.services.figures import Figures, make_figures
from planner.services.wording import load_words
from planner.ui.colours import colours_named
from planner.ui.models.timeline import GROUPINGS, Chart
from planner.ui.models.timeline_sieve import EVERYTHING, Narrowed
from planner.ui.views.timeline_overview import Overview
from planner.ui.views.timeline_view import TimelineView
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, Work, cpu, median_cpu, ratio, settle

MANY, SOME, FEW = 100_000, 10_000, 1_000
WIDTH, HEIGHT = 1600, 900
FILTERED = Narrowed(text="competency 000")
"""A filter that lets a sixth of the bars through and has to look at each of them."""
ROW = 10
"""Repaints measured together."""
WORDS = load_words("en")


def figures() -> Iterator[Figure]:
    app = QApplication.instance() or QApplication([])
    many, few, some = (_plan(size) for size in (MANY, FEW, SOME))
    settle()
    yield from _at_many(Chart(many, "person"), Chart(few, "person"))
    for grouping in GROUPINGS:
        yield from _flat(grouping, EVERYTHING, (few, some, many))
    yield from _flat("person", FILTERED, (few, some, many))
    yield from _overview(many)
    app.processEvents()


def _at_many(many: Chart, few: Chart) -> Iterator[Figure]:
    yield Figure(f"timeline: {MANY} bars as columns", cpu(many.build), 1.0, "CPU s (whole plan)")
    shown: list[TimelineView] = []
    show = cpu(lambda: shown.append(_shown(many)))
    yield Figure(f"timeline: show {MANY} bars", 1000 * show, 150, "CPU ms")
    view, small = shown[0], _shown(few)
    settle()
    yield Figure("timeline: scroll", _scrolls(view), 5, "CPU ms")
    yield Figure("timeline: zoom, 95 of 100", _zooms(view), 16, "CPU ms")
    beside = ratio(_repaint(view), _repaint(small), rounds=15)
    yield Figure(f"timeline: repaint at {MANY} bars", beside, 1.2, f"× {FEW} bars")
    bare = _Bare(view)
    beside = ratio(_repaint(view), _repaint(bare), rounds=15)
    yield Figure("timeline: repaint", beside, 1.5, "× the bare fills and labels")
    for each in (view, small, bare):
        each.close()


def _flat(
    grouping: Grouping, narrowed: Narrowed, plans: tuple[Figures, Figures, Figures]
) -> Iterator[Figure]:
    """What is done many times a second costs the same however many bars there are."""
    views = [_shown(Chart(each, grouping, narrowed=narrowed, words=WORDS)) for each in plans]
    few, some, many = views
    settle()
    what = f"by {grouping}" + (", filtered" if narrowed else "")
    for size, view in ((SOME, some), (MANY, many)):
        flat = ratio(_repaint(view), _repaint(few), rounds=21)
        yield Figure(f"timeline {what}: repaint at {size} bars", flat, 1.2, f"× {FEW} bars")
    yield Figure(f"timeline {what}: scroll", _scrolls(many), 5, "CPU ms")
    yield Figure(f"timeline {what}: zoom, 95 of 100", _zooms(many), 16, "CPU ms")
    for view in views:
        view.close()


def _overview(plan: Figures) -> Iterator[Figure]:
    view = _shown(Chart(plan, "person"))
    strip = Overview(view)
    strip.resize(WIDTH, strip.height())
    strip.show()
    QApplication.processEvents()
    settle()

    def draw() -> None:
        view.chart.version += 1
        strip.repaint()

    yield Figure(f"timeline: overview of {MANY} bars", 1000 * median_cpu(draw), 50, "CPU ms")
    yield Figure("timeline: overview moved", 1000 * median_cpu(strip.repaint), 2, "CPU ms")
    strip.close()
    view.close()


def _plan(bars: int) -> Figures:
    people = max(20, bars // 20)
    return make_figures(instances.plan(people, 60, needs=20, actions=bars), instances.TODAY)


def _shown(chart: Chart) -> TimelineView:
    view = TimelineView(chart, WORDS, colours_named("light"))
    view.resize(WIDTH, HEIGHT)
    view.show()
    QApplication.processEvents()
    view.grab()
    return view


def _repaint(view: QAbstractScrollArea) -> Work:
    """Some in a row: one alone takes half a millisecond, and tells how warm the memory was."""

    def paint() -> None:
        for _ in range(ROW):
            view.viewport().repaint()

    return paint


def _scrolls(view: TimelineView) -> float:
    """CPU ms of one step down, the median of twenty."""

    def scroll() -> None:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + 40)
        QApplication.processEvents()

    return statistics.median(1000 * cpu(scroll) for _ in range(20))


def _zooms(view: TimelineView) -> float:
    """CPU ms of one step of zoom that 95 of 100 stay below."""

    def zoom(turn: int) -> None:
        view.zoom(1.25 if turn % 2 else 0.8, WIDTH / 2)
        QApplication.processEvents()

    return statistics.quantiles([1000 * cpu(lambda n=n: zoom(n)) for n in range(60)], n=20)[-1]


class _Bare(QAbstractScrollArea):
    """The boxes in view, filled and with a label from a cache, and nothing else."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__()
        scene = view.scene
        low, high = scene.to_ordinal(scene.names), scene.to_ordinal(scene.width)
        seen = scene.chart.bars_between(scene.y, scene.y + HEIGHT, low, high).tolist()
        self._boxes = [
            (
                int((scene.chart.starts[at] - low) * scene.axis.per_day + scene.names),
                int(scene.chart.tops[at] - scene.y),
                int((scene.chart.ends[at] - scene.chart.starts[at]) * scene.axis.per_day),
            )
            for at in seen
        ]
        self._label, self._colour = QPixmap(80, 16), QColor("#456")
        self._label.fill(QColor("#fff"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(WIDTH, HEIGHT)
        self.show()
        QApplication.processEvents()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._colour)
        for x, y, width in self._boxes:
            painter.fillRect(x, y, width, 22, self._colour)
            painter.drawPixmap(x + 4, y + 3, self._label)
        painter.end()
