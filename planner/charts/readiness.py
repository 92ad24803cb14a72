"""Readiness over time: a row for each development, stepping up to the day it is needed.

Every row can be read in greys alone: the share is a height, the day needed a dark line with a
triangle and its figure, the arrival is hatched, and each says so in words.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from planner.charts import rows
from planner.charts.rows import INKS, ROW, Inks
from planner.charts.sheet import write_chart
from planner.services.readiness import Course, Readiness
from planner.services.wording import Words
from planner.services.works_council_words import mark_word

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LONE = 2.4
"""Inches of the row of a single development; among others it is a line to be compared."""


def draw(figure: Figure, data: Readiness, words: Words, inks: Inks = INKS) -> None:
    """Draw the chart; the figure is made as high as the developments need."""
    high = LONE if len(data.courses) == 1 else ROW
    rows.sized(figure, max(1, len(data.courses)), high, inks)
    day = words.translate("Readiness", "as of {day}").format(day=words.day(data.today))
    note = words.translate("Readiness", "if everything planned is done as planned")
    title = words.translate("Readiness", "Readiness over time")
    rows.head(figure, title, (data.plan, day, note, mark_word(words, data.council)), inks)
    if not data.courses:
        text = words.translate("Readiness", "No development has a need with a date yet.")
        rows.nothing(figure, text, inks)
        return
    _legend(figure, words, inks)
    for index, course in enumerate(data.courses):
        axes = rows.row_axes(figure, index, high, inks)
        _row(axes, data, course, inks)
        _frame(axes, words, inks, first=index == 0)
        last = index == len(data.courses) - 1
        rows.days_along(axes, (data.first, data.last), data.today, words, named=last)
        rows.name(axes, course.title, inks)
        _result(axes, course, words, inks)


def write_readiness(data: Readiness, words: Words, out: Path, format_: str) -> None:
    """Write the chart to a file, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    title = f"{words.translate('Readiness', 'Readiness over time')} · {data.plan}"
    write_chart(lambda figure: draw(figure, data, words), title, out, format_)


def _legend(figure: Figure, words: Words, inks: Inks) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    signs = [
        Patch(facecolor=inks.filled, edgecolor=inks.share),
        Line2D([], [], color=inks.text, marker="v", markersize=7, linewidth=1.6),
        Patch(facecolor=inks.ground, edgecolor=inks.wave, hatch="/////", linewidth=0),
        Line2D([], [], color=inks.quiet, marker="D", markersize=5, linewidth=0),
    ]
    texts = [
        words.translate("Readiness", "share ready"),
        words.translate("Readiness", "needed by"),
        words.translate("Readiness", "expected to arrive (8 of 10 cases)"),
        words.translate("Readiness", "as likely before as after"),
    ]
    rows.legend(figure, signs, texts, inks)


def _row(axes: Axes, data: Readiness, course: Course, inks: Inks) -> None:
    """The share as a stepped area, over the arrival, under the days it is needed."""
    axes.set_ylim(0, 1)
    _arrival(axes, data, course, inks)
    days = [*(step.day.toordinal() for step in course.steps), data.last.toordinal()]
    shares = [step.ready / course.slots for step in course.steps]
    shares.append(shares[-1])
    axes.fill_between(days, shares, step="post", color=inks.filled, linewidth=0, zorder=3)
    axes.step(days, shares, where="post", color=inks.share, linewidth=1.8, zorder=4, clip_on=False)
    for due in course.dues:
        rows.due(axes, due, 1, inks)


def _arrival(axes: Axes, data: Readiness, course: Course, inks: Inks) -> None:
    arrival = course.arrival
    if arrival is None or arrival.earliest >= data.last:
        return
    first, last = arrival.earliest.toordinal(), arrival.latest.toordinal()
    axes.axvspan(
        first, last, facecolor="none", edgecolor=inks.wave, hatch="/////", linewidth=0, zorder=3.5
    )
    if arrival.likely <= data.last:
        at = arrival.likely.toordinal()
        axes.plot(
            [at], [0.5], marker="D", color=inks.quiet, mec=inks.ground, markersize=6, zorder=7
        )


def _frame(axes: Axes, words: Words, inks: Inks, first: bool) -> None:
    """Lines at one half and the whole; the first row says which they are."""
    rows.frame(axes, inks)
    labels = [words.percent(share) for share in (0.5, 1)] if first else []
    axes.set_yticks([0.5, 1], labels=labels)


def _result(axes: Axes, course: Course, words: Words, inks: Inks) -> None:
    """How many will be ready when they are needed, in words beside the row."""
    one = words.translate("Readiness", "{ready} of {all} by {day}")
    several = words.translate("Readiness", "{ready} of {all}, the first by {day}")
    text = (one if len(course.dues) == 1 else several).format(
        ready=course.in_time, all=course.slots, day=words.day(course.dues[0])
    )
    good = course.in_time == course.slots
    rows.result(axes, words.percent(course.share), text, inks, good=good)
