"""The timeline at 100,000 bars: show, scroll, zoom, repaint; and beside 1,000."""

from __future__ import annotations

import os
import statistics
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.figures import make_figures
from planner.services.wording import load_words
from planner.ui.colours import colours_named
from planner.ui.models.timeline import Chart
from planner.ui.views.timeline_view import TimelineView
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, Work, cpu, ratio

MANY, FEW = 100_000, 1_000
WIDTH, HEIGHT = 1600, 900


def figures() -> Iterator[Figure]:
    app = QApplication.instance() or QApplication([])
    many, few = _chart(MANY), _chart(FEW)
    yield Figure(f"timeline: {MANY} bars as columns", cpu(many.build), 1.0, "CPU s (whole plan)")
    shown: list[TimelineView] = []
    show = cpu(lambda: shown.append(_shown(many)))
    yield Figure(f"timeline: show {MANY} bars", 1000 * show, 150, "CPU ms")
    view, small = shown[0], _shown(few)
    scroll = [1000 * cpu(lambda: _scroll(view)) for _ in range(40)]
    yield Figure("timeline: scroll", statistics.median(scroll), 5, "CPU ms")
    zoom = [1000 * cpu(lambda n=n: _zoom(view, n)) for n in range(60)]
    yield Figure("timeline: zoom, 95 of 100", statistics.quantiles(zoom, n=20)[-1], 16, "CPU ms")
    beside = ratio(_repaint(view), _repaint(small), rounds=15)
    yield Figure(f"timeline: repaint at {MANY} bars", beside, 1.2, f"× {FEW} bars")
    bare = ratio(_repaint(view), _fills(view), rounds=15)
    yield Figure("timeline: repaint", bare, 1.5, "× the bare fills and labels")
    for each in (view, small):
        each.close()
    app.processEvents()


def _chart(bars: int) -> Chart:
    people = max(20, bars // 20)
    content = instances.plan(people, 60, needs=20, actions=bars)
    return Chart(make_figures(content, instances.TODAY), "person")


def _shown(chart: Chart) -> TimelineView:
    view = TimelineView(chart, load_words("en"), colours_named("light"))
    view.resize(WIDTH, HEIGHT)
    view.show()
    QApplication.processEvents()
    view.grab()
    return view


def _repaint(view: TimelineView) -> Work:
    def paint() -> None:
        view.viewport().repaint()

    return paint


def _scroll(view: TimelineView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 40)
    QApplication.processEvents()


def _zoom(view: TimelineView, turn: int) -> None:
    view.zoom(1.25 if turn % 2 else 0.8, WIDTH / 2)
    QApplication.processEvents()


def _fills(view: TimelineView) -> Work:
    """The boxes in view, filled and with a label from a cache, and nothing else."""
    scene = view.scene
    low, high = scene.to_ordinal(scene.names), scene.to_ordinal(scene.width)
    seen = scene.chart.bars_between(scene.y, scene.y + HEIGHT, low, high).tolist()
    boxes = [
        (
            int((scene.chart.starts[at] - low) * scene.axis.per_day + scene.names),
            int(scene.chart.tops[at] - scene.y),
            int((scene.chart.ends[at] - scene.chart.starts[at]) * scene.axis.per_day),
        )
        for at in seen
    ]
    target, label, colour = QPixmap(WIDTH, HEIGHT), QPixmap(80, 16), QColor("#456")
    label.fill(QColor("#fff"))

    def paint() -> None:
        painter = QPainter(target)
        painter.fillRect(target.rect(), colour)
        for x, y, width in boxes:
            painter.fillRect(x, y, width, 22, colour)
            painter.drawPixmap(x + 4, y + 3, label)
        painter.end()

    return paint
