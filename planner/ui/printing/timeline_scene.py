"""The picture of a chart for paper: spread over the pages it is wanted on, only the span in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from planner.domain.baseline import Baseline
from planner.domain.drift import read_baseline, slips
from planner.domain.record import label_of
from planner.services.wording import Words
from planner.ui.colours import LIGHT
from planner.ui.fonts import paper_font
from planner.ui.models.axis import EARLIEST, LATEST, Axis
from planner.ui.models.outlines import Outlines
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_words import ChartWords
from planner.ui.models.waves import label_rows
from planner.ui.paper_wish import Part, Wish
from planner.ui.printing.timeline_cut import lane_bottom
from planner.ui.views.labels import LABEL, PLAIN, SMALL, SMALL_BOLD, Labels
from planner.ui.views.timeline_details import add_details
from planner.ui.views.timeline_outlines import paint_outlines, paint_signs
from planner.ui.views.timeline_paint import corner_title
from planner.ui.views.timeline_scene import NAMES, Flag, Scene

BEFORE, AFTER = 35, 60
"""Days kept free before the first and after the last thing."""
WIDEST_NAMES: Final = 460
MEASURED: Final = 1500
"""Lanes whose names are measured; further ones are shortened to the same width."""
MOST_ROWS: Final = 14
"""Rows of labels of waves above the lanes; what finds none is listed at the end."""
LONGEST: Final = 360
"""Pixels of the label of a wave."""


@dataclass(slots=True)
class PaperScene(Scene):
    """A scene whose waves are labelled page by page, not along the whole axis."""

    def lay_flags(self) -> None:
        """They are laid out already, see `columns_of`."""


def paper_scene(chart: Chart, words: Words, wish: Wish) -> PaperScene:
    """A chart as wide as its pages together, painted in the light look."""
    labels = Labels(paper_font(), None)
    texts = ChartWords(chart, words, wish.names, wish.held)
    texts.paper = True
    scene = PaperScene(chart, texts, Axis(0, 1), LIGHT, labels)
    add_details(scene)
    scene.rewave()
    if wish.part is not None:
        first, last = wish.part.first, wish.part.last
    else:
        first, last = span(scene)
    wide = wish.sheet.wide
    scene.names = _names(scene, wish.part, round(wide * 0.34))
    scene.width = scene.names + (wide - scene.names) * (wish.across if wish.one else 1)
    scene.axis = Axis(max(int(first), EARLIEST), min(int(last) + 1, LATEST))
    across = 1 if wish.one else wish.across
    scene.axis.per_day = across * scene.lanes.width() / (scene.axis.last - scene.axis.first)
    return scene


def compare_with(scene: PaperScene, kept: Baseline) -> None:
    """Draw where things lay in a kept plan, as on the screen."""
    chart = scene.chart
    found = slips(chart.content, chart.figures.slots, read_baseline(kept))
    outlines = Outlines(chart, found)
    scene.under.append(lambda painter, own: paint_outlines(painter, own, outlines))
    scene.over.append(lambda painter, own: paint_signs(painter, own, outlines))
    scene.compared = label_of(kept)


def span(scene: Scene) -> tuple[int, int]:
    """First and last ordinal in use: bars, due days, and the waves to come.

    Today is in it where it is near; a plan for the year after next needs no empty year before.
    """
    chart = scene.chart
    slots = [slot for group in chart.groups for slot in group.slots()]
    today = chart.figures.today.toordinal()
    days = [slot.due.toordinal() for slot in slots if slot.due]
    days += [int(wave.likely) for wave in scene.waves if wave.likely >= today]
    if len(chart.bars):
        days += [int(chart.starts.min()), int(chart.ends.max())]
    days = days or [today - 90, today + 270]
    first, last = min(days), max(days)
    near = max((last - first) // 3, 120)
    if first - near <= today <= last + near:
        first, last = min(first, today), max(last, today)
    return first - BEFORE, last + AFTER


def _names(scene: Scene, part: Part | None, most: int) -> int:
    """Pixels of the column of names: as wide as the longest or its head, within bounds."""
    texts, labels = scene.texts, scene.labels
    lanes = scene.chart.lanes
    if part is not None and part.low is not None and part.high is not None:
        low, high = part.low, part.high
        lanes = [lane for lane in lanes if lane_bottom(lane) > low and lane.top < high]
    wide = labels.width(corner_title(scene), LABEL) - 11
    for lane in lanes[:MEASURED]:
        wide = max(wide, labels.width(texts.lane_title(lane), PLAIN))
        wide = max(wide, labels.width(texts.lane_line(lane), SMALL) + 14)
    return min(max(round(wide) + 40, NAMES - 60), WIDEST_NAMES, most)


def columns_of(scene: Scene, count: int) -> list[list[Flag]]:
    """The labels of the waves of each column of pages; no label reaches over a page's edge."""
    wide = scene.lanes.width()
    columns: list[list[Flag]] = []
    highest = 1
    for at in range(count):
        left = at * wide
        flags = [_flag(scene, flag, left, left + wide) for flag in _own(scene, left, wide)]
        spans = [_span(scene, flag) for flag in flags]
        rows, high = label_rows(spans, MOST_ROWS)
        columns.append([replace(f, row=row) for f, row in zip(flags, rows, strict=True)])
        highest = max(highest, high)
    scene.flag_rows = highest
    return columns


def _own(scene: Scene, left: float, wide: float) -> list[Flag]:
    """The waves whose crest lies in a column, with their whole titles."""
    texts = scene.texts
    return [
        Flag(wave, x, wave.title, texts.waves.share(wave), None)
        for wave in scene.waves
        if left <= (x := scene.axis.x(wave.likely)) < left + wide
    ]


def _flag(scene: Scene, flag: Flag, left: float, right: float) -> Flag:
    """The label behind its stem, or before it; shortened only where neither side holds it."""
    labels, note = scene.labels, scene.labels.width(flag.note, SMALL) + 24
    behind, before = right - flag.left - note, flag.left - left - note
    title = labels.shortened(flag.title, LONGEST, SMALL_BOLD)
    turned = labels.width(title, SMALL_BOLD) > behind and before > behind
    room = before if turned else behind
    return replace(flag, title=labels.shortened(title, max(room, 20.0), SMALL_BOLD), before=turned)


def _span(scene: Scene, flag: Flag) -> tuple[float, float]:
    wide = scene.flag_width(flag) + 14
    return (flag.left - wide, flag.left) if flag.before else (flag.left, flag.left + wide)


def shortened_waves(columns: Sequence[Sequence[Flag]]) -> list[Flag]:
    """The waves whose label is not whole, or found no row."""
    return [
        flag
        for flags in columns
        for flag in flags
        if flag.row is None or flag.title != flag.wave.title
    ]
