"""Load over time: hours planned in each week, against the line of the hours there are.

In greys: what is planned is an area, what there is a stepped line, and a week with too much for
somebody stands under a row of triangles and is counted in words.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from planner.charts import rows
from planner.charts.rows import INKS, Inks
from planner.charts.sheet import write_chart
from planner.services.load_over_time import LoadOverTime, LoadWeek
from planner.services.team_words import few_line
from planner.services.wording import Words
from planner.services.works_council_words import mark_word

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HIGH: Final = 3.6
"""Inches of the one row."""
WEEK: Final = 7


def draw(figure: Figure, data: LoadOverTime, words: Words, inks: Inks = INKS) -> None:
    """Draw the chart."""
    rows.sized(figure, 1, HIGH if data.weeks else rows.ROW, inks)
    rows.head(figure, title_of(data, words), _under(data, words), inks)
    if not data.weeks:
        text = words.translate("LoadTime", "Nothing with hours is planned yet.")
        if data.least:
            text = few_line(words, data.least)
        rows.nothing(figure, text, inks)
        return
    _legend(figure, data, words, inks)
    axes = rows.row_axes(figure, 0, HIGH, inks)
    _weeks(axes, data, inks)
    rows.frame(axes, inks)
    last = data.weeks[-1].monday.fromordinal(data.weeks[-1].monday.toordinal() + WEEK)
    rows.days_along(axes, (data.weeks[0].monday, last), data.today, words, named=True)
    _hours(axes, words)
    rows.name(axes, data.who or words.translate("LoadTime", "everybody"), inks)
    _result(axes, data, words, inks)


def write_load(data: LoadOverTime, words: Words, out: Path, format_: str) -> None:
    """Write the chart to a file, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    write_chart(lambda figure: draw(figure, data, words), title_of(data, words), out, format_)


def title_of(data: LoadOverTime, words: Words) -> str:
    """ "Load over time", and whose."""
    title = words.translate("LoadTime", "Load over time")
    return f"{title} · {data.who}" if data.who else title


def _under(data: LoadOverTime, words: Words) -> list[str]:
    one = words.translate("Focus", "{n} person")
    many = words.translate("Focus", "{n} people")
    day = words.translate("Readiness", "as of {day}").format(day=words.day(data.today))
    note = words.translate("LoadTime", "hours a week, spread evenly over each action")
    council = mark_word(words, data.council)
    return [data.plan, words.count(data.people, one, many), day, note, council]


def _legend(figure: Figure, data: LoadOverTime, words: Words, inks: Inks) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    signs: list[object] = [Patch(facecolor=inks.filled, edgecolor=inks.share)]
    texts = [words.translate("LoadTime", "planned")]
    if any(week.there is not None for week in data.weeks):
        signs.append(Line2D([], [], color=inks.text, linewidth=1.8, linestyle=(0, (4, 2))))
        texts.append(words.translate("LoadTime", "hours there are"))
    if any(week.crowded for week in data.weeks):
        signs.append(Line2D([], [], color=inks.open, marker="v", markersize=6, linewidth=0))
        texts.append(words.translate("LoadTime", "too much for somebody"))
    rows.legend(figure, signs, texts, inks)


def _weeks(axes: Axes, data: LoadOverTime, inks: Inks) -> None:
    days = [week.monday.toordinal() for week in data.weeks]
    days.append(days[-1] + WEEK)
    planned = [week.planned for week in data.weeks]
    there = [float("nan") if week.there is None else week.there for week in data.weeks]
    axes.set_ylim(0, max([*planned, *(hours for hours in there if hours == hours), 1]) * 1.12)
    areas = [*planned, planned[-1]]
    axes.fill_between(days, areas, step="post", color=inks.filled, linewidth=0, zorder=3)
    axes.step(days, areas, where="post", color=inks.share, linewidth=1.4, zorder=4)
    axes.step(
        days, [*there, there[-1]], where="post", color=inks.text, linewidth=1.8,
        linestyle=(0, (4, 2)), zorder=5,
    )  # fmt: skip
    over = [week.monday.toordinal() + WEEK / 2 for week in data.weeks if week.crowded]
    top = axes.get_ylim()[1]
    axes.plot(over, [top * 0.97] * len(over), marker="v", color=inks.open, markersize=6,
              linewidth=0, zorder=6)  # fmt: skip


def _hours(axes: Axes, words: Words) -> None:
    """Three heights at most, named in hours."""
    from matplotlib.ticker import MaxNLocator

    top = axes.get_ylim()[1]
    shown = [at for at in MaxNLocator(4, integer=True).tick_values(0, top) if 0 <= at <= top]
    told = words.translate("LoadTime", "{n} h")
    axes.set_yticks(shown, labels=[told.format(n=words.number(at, 0)) for at in shown])
    axes.tick_params("y", labelsize=9.5)


def _result(axes: Axes, data: LoadOverTime, words: Words, inks: Inks) -> None:
    """How many weeks to come hold too much for somebody, and the first of them."""
    crowded: tuple[LoadWeek, ...] = data.crowded
    one = words.translate("LoadTime", "{n} week too full")
    many = words.translate("LoadTime", "{n} weeks too full")
    told = words.count(len(crowded), one, many)
    text = words.translate("LoadTime", "nobody has too much to learn")
    if crowded:
        text = words.translate("LoadTime", "the first from {day}")
        text = text.format(day=words.day(crowded[0].monday))
    colour = inks.text if not crowded else inks.open
    rows.beside(axes, told, (1, 0.56, 0.2), color=colour, fontsize=14, weight=600)
    rows.beside(axes, text, (1, 0.46, 0.2), color=inks.text, fontsize=9.5)
