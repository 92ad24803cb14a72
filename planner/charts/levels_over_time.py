"""Levels over time: a row for each person or competency, stepping up to what is asked.

In greys: the level is a height, what is missing when it is needed is hatched, the day needed is
a dark line with a triangle, and each says so in words.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from planner.charts import rows
from planner.charts.rows import INKS, Inks
from planner.charts.sheet import write_chart
from planner.services.levels_over_time import Asked, Climb, LevelsOverTime, label_in, result_of
from planner.services.wording import Words
from planner.services.works_council_words import mark_word

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HIGH: Final = 1.0
"""Inches of a row."""


def draw(figure: Figure, data: LevelsOverTime, words: Words, inks: Inks = INKS) -> None:
    """Draw the chart; the figure is made as high as its rows need."""
    rows.sized(figure, max(1, len(data.climbs)), HIGH, inks)
    rows.head(figure, title_of(data, words), _under(data, words), inks)
    if not data.climbs:
        text = words.translate("LevelTime", "No level is asked of anybody here yet.")
        rows.nothing(figure, text, inks)
        return
    _legend(figure, data, words, inks)
    for index, climb in enumerate(data.climbs):
        axes = rows.row_axes(figure, index, HIGH, inks)
        top = max(each.top for each in data.climbs if each.competency == climb.competency)
        _row(axes, data, climb, top, inks)
        rows.frame(axes, inks)
        _levels(axes, climb, top)
        last = index == len(data.climbs) - 1
        rows.days_along(axes, (data.first, data.last), data.today, words, named=last)
        rows.name(axes, climb.title, inks)
        _result(axes, data, climb, words, inks)


def write_levels(data: LevelsOverTime, words: Words, out: Path, format_: str) -> None:
    """Write the chart to a file, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    write_chart(lambda figure: draw(figure, data, words), title_of(data, words), out, format_)


def title_of(data: LevelsOverTime, words: Words) -> str:
    """ "Levels over time", and whose or in what."""
    title = words.translate("LevelTime", "Levels over time")
    return f"{title} · {data.subject}" if data.subject else title


def _under(data: LevelsOverTime, words: Words) -> list[str]:
    day = words.translate("Readiness", "as of {day}").format(day=words.day(data.today))
    note = words.translate("Readiness", "if everything planned is done as planned")
    return [data.plan, day, note, mark_word(words, data.council)]


def _legend(figure: Figure, data: LevelsOverTime, words: Words, inks: Inks) -> None:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    signs: list[object] = [Patch(facecolor=inks.filled, edgecolor=inks.share)]
    texts = [words.translate("LevelTime", "level held")]
    if any(each.due for climb in data.climbs for each in climb.asked):
        signs.append(Line2D([], [], color=inks.text, marker="v", markersize=7, linewidth=1.6))
        texts.append(words.translate("Readiness", "needed by"))
    if any(_is_open(data, climb, each) for climb in data.climbs for each in climb.asked):
        signs.append(Patch(facecolor=inks.ground, edgecolor=inks.open, hatch="/////", linewidth=0))
        texts.append(words.translate("LevelTime", "what is missing"))
    rows.legend(figure, signs, texts, inks)


def _row(axes: Axes, data: LevelsOverTime, climb: Climb, top: int, inks: Inks) -> None:
    """The level as a stepped area; `top` is the upper end of all rows of a competency."""
    axes.set_ylim(0, top)
    days = [*(step.day.toordinal() for step in climb.steps), data.last.toordinal()]
    levels = [step.level for step in climb.steps]
    levels.append(levels[-1])
    _missing(axes, data, climb, inks)
    axes.fill_between(days, levels, step="post", color=inks.filled, linewidth=0, zorder=3)
    axes.step(days, levels, where="post", color=inks.share, linewidth=1.8, zorder=4, clip_on=False)
    for each in climb.asked:
        if each.due is not None:
            rows.due(axes, each.due, top, inks)


def _missing(axes: Axes, data: LevelsOverTime, climb: Climb, inks: Inks) -> None:
    """From today to the day it is needed: between the level held and the one asked for."""
    for each in climb.asked:
        until = each.due or data.last
        if not _is_open(data, climb, each):
            continue
        turns = [step.day for step in climb.steps if data.today < step.day < until]
        days = [data.today, *turns, until]
        held = [climb.level_on(day) for day in days[:-1]]
        low = [*held, held[-1]]
        axes.fill_between(
            [day.toordinal() for day in days], low, [max(each.level, at) for at in low],
            step="post", facecolor="none", edgecolor=inks.open, hatch="/////", linewidth=0,
            zorder=2,
        )  # fmt: skip


def _is_open(data: LevelsOverTime, climb: Climb, asked: Asked) -> bool:
    """True if something is missing between today and the day it is needed."""
    until = asked.due or data.last
    turns = [step.level for step in climb.steps if data.today < step.day < until]
    lowest = min([climb.level_on(data.today), *turns])
    return until > data.today and lowest < asked.level


def _levels(axes: Axes, climb: Climb, top: int) -> None:
    """Every level by its label; of a long scale only what is asked for and the top."""
    shown = list(range(1, top + 1))
    if top > 5:
        shown = sorted({each.level for each in climb.asked} | {top})
    axes.set_yticks(shown, labels=[label_in(climb, level)[:12] for level in shown])


def _result(axes: Axes, data: LevelsOverTime, climb: Climb, words: Words, inks: Inks) -> None:
    """What is asked first, and whether it is reached by then."""
    asked = max(climb.asked, key=lambda each: climb.missing(each, data.today))
    day = words.day(asked.due) if asked.due else words.translate("LevelTime", "no day yet")
    told = words.translate("LevelTime", "{level} by {day}") if asked.due else "{level} · {day}"
    label = label_in(climb, asked.level)[:14]
    if label.isdigit():
        label = words.translate("Words", "level {label}").format(label=label)
    figure = told.format(level=label, day=day)
    rows.result(
        axes, figure[:1].upper() + figure[1:], result_of(climb, asked, data.today, words), inks,
        good=not climb.missing(asked, data.today),
    )  # fmt: skip
