"""What charts over time share: colours, a head, rows under each other, days along the foot.

Everything is read in greys too: what is meant is a height, a shape, a hatching or a word.
"""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

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
LINE_LETTERS: Final = 33
"""Letters of a title that fit beside its row."""
TITLE_LETTERS: Final = 78
"""Letters of the chart's own title that fit across it."""
MONTHS_UP_TO: Final = 260
QUARTERS_UP_TO: Final = 1100
"""Days up to which each month is named, and each quarter; above, the years alone."""
LABELS: Final = 14
"""Names of months that find room beside each other."""


class Inks(NamedTuple):
    """Colours of a chart; apart from each other in greys too."""

    ground: str = "#ffffff"
    text: str = "#1a1f29"
    quiet: str = "#5c6675"
    line: str = "#d8dde4"
    share: str = "#123f7d"
    filled: str = "#a9c3e6"
    wave: str = "#8b95a5"
    open: str = "#8c1c18"


INKS: Final = Inks()
DARK: Final = Inks(
    ground="#1c222c",
    text="#e7ebf1",
    quiet="#9eabbc",
    line="#343f4e",
    share="#a9caf8",
    filled="#2f5486",
    wave="#7d8a9c",
    open="#ffa29a",
)
"""For the screen alone; what is handed on is always light."""


def sized(figure: Figure, rows: int, high: float, inks: Inks) -> float:
    """Make the sheet as high as so many rows need; returns its height in inches."""
    whole = HEAD + FOOT + rows * high
    figure.set_size_inches(WIDE, whole)
    figure.set_facecolor(inks.ground)
    return whole


def head(figure: Figure, title: str, under: Sequence[str], inks: Inks) -> None:
    """Title, and a line below it."""
    high = figure.get_figheight()
    shown = textwrap.shorten(title, TITLE_LETTERS, placeholder=" …") if title else ""
    figure.text(MARGIN / WIDE, 1 - 0.5 / high, shown, color=inks.text, fontsize=20, weight=600)
    line = " · ".join(textwrap.shorten(part, 90, placeholder=" …") for part in under if part)
    figure.text(MARGIN / WIDE, 1 - 0.8 / high, line, color=inks.quiet, fontsize=11)


def nothing(figure: Figure, text: str, inks: Inks) -> None:
    """Say why there is nothing to draw."""
    figure.text(MARGIN / WIDE, 0.4, text, color=inks.quiet, fontsize=13)


def legend(figure: Figure, signs: Sequence[Any], texts: Sequence[str], inks: Inks) -> None:
    """One line below the head."""
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


def row_axes(figure: Figure, index: int, high: float, inks: Inks) -> Axes:
    """The axes of a row, the first is 0; rows of one chart are equally high."""
    whole = figure.get_figheight()
    bottom = whole - HEAD - (index + 1) * high
    box = (LEFT / WIDE, (bottom + 0.14) / whole, 1 - (LEFT + RIGHT) / WIDE, (high - 0.22) / whole)
    axes = figure.add_axes(box)
    axes.set_facecolor(inks.ground)
    return axes


def frame(axes: Axes, inks: Inks) -> None:
    """A ground line, quiet lines behind everything."""
    for side in ("top", "left", "right"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(inks.quiet)
    axes.grid(visible=True, color=inks.line, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelsize=9.5, labelcolor=inks.quiet, pad=5)
    axes.tick_params("y", labelsize=8)


def days_along(
    axes: Axes, span: tuple[dt.date, dt.date], today: dt.date, words: Words, *, named: bool
) -> None:
    """Lines for today and the months that are named; the names under the last row only."""
    first, last = span
    axes.set_xlim(first.toordinal(), last.toordinal())
    shown = {day: words.month(day) for day in _ticks(first, last, today)}
    if first <= today <= last:
        shown[today] = words.translate("Readiness", "today")
    labels = list(shown.values()) if named else []
    axes.set_xticks([day.toordinal() for day in shown], labels=labels)


def _ticks(first: dt.date, last: dt.date, today: dt.date) -> list[dt.date]:
    """First days of months, of quarters or of years, as many as find room; none beside today."""
    whole = (last - first).days
    step = 1 if whole <= MONTHS_UP_TO else 3 if whole <= QUARTERS_UP_TO else 12
    months = range(1, 13, step)
    years = range(first.year, last.year + 1, whole // (366 * LABELS) + 1)
    days = (dt.date(year, month, 1) for year in years for month in months)
    return [
        day for day in days if first <= day <= last and abs((day - today).days) > whole / LABELS
    ]


def name(axes: Axes, title: str, inks: Inks) -> None:
    """The title of a row on its left, in two lines at most."""
    lines = textwrap.wrap(title, LINE_LETTERS, max_lines=2, placeholder=" …")
    beside(axes, "\n".join(lines), (0, 0.5, MARGIN - LEFT), color=inks.text, fontsize=11)


def result(axes: Axes, figure: str, text: str, inks: Inks, *, good: bool) -> None:
    """What comes of a row, on its right: a figure and a line below it."""
    colour = inks.text if good else inks.open
    beside(
        axes,
        figure,
        (1, 0.74, 0.2),
        color=colour,
        fontsize=14 if len(figure) < 15 else 11.5,
        weight=600,
    )
    beside(axes, text, (1, 0.14, 0.2), color=inks.text, fontsize=9.5)


def due(axes: Axes, day: dt.date, high: float, inks: Inks) -> None:
    """A dark line with a triangle on top: needed by this day. `high`: the axes' upper end."""
    at = day.toordinal()
    axes.axvline(at, color=inks.text, linewidth=1.6, zorder=5)
    axes.plot(
        [at], [high * 1.06], marker="v", color=inks.text, markersize=7, clip_on=False, zorder=6
    )


def beside(axes: Axes, text: str, at: tuple[float, float, float], **style: Any) -> None:
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
