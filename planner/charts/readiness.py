"""Readiness over time: a row for each development, stepping up to the day it is needed.

Every row can be read in greys alone: the share is a height, the day needed a dark line with a
triangle and its figure, the arrival is hatched, and each says so in words.
"""

from __future__ import annotations

import datetime as dt
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from planner.charts.sheet import write_chart
from planner.services.readiness import Course, Readiness
from planner.services.wording import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDE: Final = 13.33
"""Inches across: a slide's."""
ROW: Final = 0.72
HEAD: Final = 1.55
FOOT: Final = 0.5
LEFT: Final = 3.75
RIGHT: Final = 2.5
MARGIN: Final = 0.4
LINE_LETTERS: Final = 37
"""Letters of a title that fit beside its row."""
QUARTERS_UP_TO: Final = 1100
"""Days up to which the quarters are named; above, the years alone."""
LABELS: Final = 14
"""Names of months that find room beside each other."""


class Inks(NamedTuple):
    """Colours of the chart; apart from each other in greys too."""

    text: str = "#1a1f29"
    quiet: str = "#5c6675"
    line: str = "#d8dde4"
    share: str = "#123f7d"
    filled: str = "#a9c3e6"
    wave: str = "#8b95a5"
    open: str = "#8c1c18"


INKS: Final = Inks()


def draw(figure: Figure, data: Readiness, words: Words, inks: Inks = INKS) -> None:
    """Draw the chart; the figure is made as high as the developments need."""
    rows = max(1, len(data.courses))
    high = HEAD + FOOT + rows * ROW
    figure.set_size_inches(WIDE, high)
    figure.set_facecolor("white")
    _head(figure, data, words, inks)
    if not data.courses:
        text = words.translate("Readiness", "No development has a need with a date yet.")
        figure.text(MARGIN / WIDE, 0.4, text, color=inks.quiet, fontsize=13)
        return
    for index, course in enumerate(data.courses):
        bottom = high - HEAD - (index + 1) * ROW
        box = (LEFT / WIDE, (bottom + 0.14) / high, 1 - (LEFT + RIGHT) / WIDE, (ROW - 0.22) / high)
        axes = figure.add_axes(box)
        _row(axes, data, course, inks)
        _frame(axes, words, inks, first=index == 0)
        _time(axes, data, words, last=index == rows - 1)
        _name(axes, course, inks)
        _result(axes, course, words, inks)


def write_readiness(data: Readiness, words: Words, out: Path, format_: str) -> None:
    """Write the chart to a file, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    title = f"{words.translate('Readiness', 'Readiness over time')} · {data.plan}"
    write_chart(lambda figure: draw(figure, data, words), title, out, format_)


def _head(figure: Figure, data: Readiness, words: Words, inks: Inks) -> None:
    high = figure.get_figheight()
    title = words.translate("Readiness", "Readiness over time")
    figure.text(MARGIN / WIDE, 1 - 0.5 / high, title, color=inks.text, fontsize=20, weight=600)
    day = words.translate("Readiness", "as of {day}").format(day=words.day(data.today))
    note = words.translate("Readiness", "if everything planned is done as planned")
    under = " · ".join(part for part in (data.plan, day, note) if part)
    figure.text(MARGIN / WIDE, 1 - 0.8 / high, under, color=inks.quiet, fontsize=11)
    if data.courses:
        _legend(figure, words, inks)


def _legend(figure: Figure, words: Words, inks: Inks) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    signs = [
        Patch(facecolor=inks.filled, edgecolor=inks.share),
        Line2D([], [], color=inks.text, marker="v", markersize=7, linewidth=1.6),
        Patch(facecolor="white", edgecolor=inks.wave, hatch="/////", linewidth=0),
        Line2D([], [], color=inks.quiet, marker="D", markersize=5, linewidth=0),
    ]
    texts = [
        words.translate("Readiness", "share ready"),
        words.translate("Readiness", "needed by"),
        words.translate("Readiness", "expected to arrive (8 of 10 cases)"),
        words.translate("Readiness", "as likely before as after"),
    ]
    figure.legend(
        signs,
        texts,
        loc="upper left",
        bbox_to_anchor=(LEFT / WIDE, 1 - 1.12 / figure.get_figheight()),
        ncols=len(signs),
        frameon=False,
        fontsize=9.5,
        labelcolor=inks.quiet,
        borderpad=0,
        borderaxespad=0,
        columnspacing=1.6,
        handlelength=1.6,
    )


def _row(axes: Axes, data: Readiness, course: Course, inks: Inks) -> None:
    """The share as a stepped area, over the arrival, under the days it is needed."""
    axes.set_xlim(data.first.toordinal(), data.last.toordinal())
    axes.set_ylim(0, 1)
    _arrival(axes, data, course, inks)
    days = [*(step.day.toordinal() for step in course.steps), data.last.toordinal()]
    shares = [step.ready / course.slots for step in course.steps]
    shares.append(shares[-1])
    axes.fill_between(days, shares, step="post", color=inks.filled, linewidth=0, zorder=3)
    axes.step(days, shares, where="post", color=inks.share, linewidth=1.8, zorder=4, clip_on=False)
    for due in course.dues:
        at = due.toordinal()
        axes.axvline(at, color=inks.text, linewidth=1.6, zorder=5)
        axes.plot([at], [1.06], marker="v", color=inks.text, markersize=7, clip_on=False, zorder=6)


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
        axes.plot([at], [0.5], marker="D", color=inks.quiet, mec="white", markersize=6, zorder=7)


def _frame(axes: Axes, words: Words, inks: Inks, first: bool) -> None:
    """A ground line, and lines at one half and the whole; the first row says which they are."""
    for side in ("top", "left", "right"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(inks.quiet)
    axes.grid(visible=True, color=inks.line, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelsize=9.5, labelcolor=inks.quiet, pad=5)
    axes.tick_params("y", labelsize=8)
    labels = [words.percent(share) for share in (0.5, 1)] if first else []
    axes.set_yticks([0.5, 1], labels=labels)


def _time(axes: Axes, data: Readiness, words: Words, last: bool) -> None:
    """Lines for today and the months that are named; the names under the last row only."""
    shown = {day: words.month(day) for day in _ticks(data)}
    shown[data.today] = words.translate("Readiness", "today")
    labels = list(shown.values()) if last else []
    axes.set_xticks([day.toordinal() for day in shown], labels=labels)


def _ticks(data: Readiness) -> list[dt.date]:
    """First days of quarters, or of years where there would be too many; none beside today."""
    whole = (data.last - data.first).days
    months = (1, 4, 7, 10) if whole <= QUARTERS_UP_TO else (1,)
    years = range(data.first.year, data.last.year + 1, whole // (366 * LABELS) + 1)
    days = (dt.date(year, month, 1) for year in years for month in months)
    return [
        day
        for day in days
        if data.first <= day <= data.last and abs((day - data.today).days) > whole / LABELS
    ]


def _name(axes: Axes, course: Course, inks: Inks) -> None:
    lines = textwrap.wrap(course.title, LINE_LETTERS, max_lines=2, placeholder=" …")
    at = (0, 0.5, MARGIN - LEFT)
    _beside(axes, "\n".join(lines), at, color=inks.text, fontsize=11)


def _result(axes: Axes, course: Course, words: Words, inks: Inks) -> None:
    """How many will be ready when they are needed, in words beside the row."""
    one = words.translate("Readiness", "{ready} of {all} by {day}")
    several = words.translate("Readiness", "{ready} of {all}, the first by {day}")
    text = (one if len(course.dues) == 1 else several).format(
        ready=course.in_time, all=course.slots, day=words.day(course.dues[0])
    )
    colour = inks.text if course.in_time == course.slots else inks.open
    share = words.percent(course.share)
    _beside(axes, share, (1, 0.74, 0.2), color=colour, fontsize=14, weight=600)
    _beside(axes, text, (1, 0.14, 0.2), color=inks.text, fontsize=9.5)


def _beside(axes: Axes, text: str, at: tuple[float, float, float], **style: Any) -> None:
    """Text beside a row: the side (0 left, 1 right), the height (0–1), inches away from it."""
    side, height, away = at
    axes.annotate(
        text,
        (side, height),
        xycoords="axes fraction",
        xytext=(away * 72, 0),
        textcoords="offset points",
        va="center",
        annotation_clip=False,
        **style,
    )
