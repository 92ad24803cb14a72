"""Charts over time: of what each can be, what it shows, and the same in rows. Knows no Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.levels_over_time import (
    levels_of_competency,
    levels_of_need,
    levels_of_person,
    levels_table,
)
from planner.services.load_over_time import (
    load_of_all,
    load_of_person,
    load_of_team,
    load_table,
)
from planner.services.matching import fold
from planner.services.readiness import readiness_of, readiness_table
from planner.services.wording import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from planner.charts.rows import Inks

TITLES: Final = {
    "readiness": QT_TRANSLATE_NOOP("Report", "Readiness over time"),
    "load": QT_TRANSLATE_NOOP("Report", "Load over time"),
    "levels": QT_TRANSLATE_NOOP("Report", "Levels over time"),
}
ASKING: Final = {
    "readiness": QT_TRANSLATE_NOOP("Report", "Readiness over time…"),
    "load": QT_TRANSLATE_NOOP("Report", "Load over time…"),
    "levels": QT_TRANSLATE_NOOP("Report", "Levels over time…"),
    "proof": QT_TRANSLATE_NOOP("Report", "Proof for an audit…"),
    "report": QT_TRANSLATE_NOOP("Report", "Everything about this person…"),
}
"""The commands that show them, and what else is looked at before it is written."""
KINDS: Final = {
    "readiness": ("developments",),
    "load": ("teams", "people"),
    "levels": ("competencies", "people"),
}
"""Kinds of record a chart can be chosen of; a need's levels are asked for at the need."""
OF_KIND: Final = {
    "developments": ("readiness",),
    "people": ("load", "levels", "proof", "report"),
    "competencies": ("levels",),
    "needs": ("levels",),
    "teams": ("load", "proof"),
}
"""Kind of record → the charts that can be shown of it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Which chart, and of which record; without a kind of the whole plan."""

    chart: str
    kind: str = ""
    id: str = ""


def charts_of(content: Content, kind: str, id_: str) -> Sequence[str]:
    """The charts of one record; a structure has no level."""
    record = content.get(kind, id_)
    if record is None or (kind == "needs" and record.kind == "structure"):
        return ()
    return OF_KIND.get(kind, ())


def subjects_of(words: Words, content: Content, chart: str) -> list[tuple[Subject, str]]:
    """Of what a chart can be, with its label: the whole plan, then its records by name."""
    found: list[tuple[Subject, str]] = []
    if chart != "levels":
        told = {
            "readiness": words.translate("Report", "All developments"),
            "load": words.translate("Report", "Everybody"),
        }[chart]
        found.append((Subject(chart), told))
    for kind in KINDS[chart]:
        own = [(Subject(chart, kind, r.id), label_of(r)) for r in content.table(kind).values()]
        found += sorted(own, key=lambda entry: fold(entry[1]))
    return found


def first_of(figures: Figures, chart: str) -> Subject:
    """What a chart is of at first: the whole plan, or the competency most people are asked for."""
    if chart != "levels":
        return Subject(chart)
    asked = Counter(slot.competency for slot in figures.slots if slot.person and slot.competency)
    [(most, _)] = asked.most_common(1) or [("", 0)]
    return Subject(chart, "competencies", most) if most else Subject(chart)


def data_of(figures: Figures, subject: Subject) -> Any:
    """What the chart shows."""
    if subject.chart == "readiness":
        return readiness_of(figures, subject.id)
    one: dict[tuple[str, str], Callable[[Figures, str], Any]] = {
        ("load", "teams"): load_of_team,
        ("load", "people"): load_of_person,
        ("levels", "people"): levels_of_person,
        ("levels", "competencies"): levels_of_competency,
        ("levels", "needs"): levels_of_need,
    }
    if (subject.chart, subject.kind) in one:
        return one[subject.chart, subject.kind](figures, subject.id)
    return load_of_all(figures)


def table_of(chart: str, data: Any, words: Words) -> tuple[list[str], list[list[str]]]:
    """The same in rows."""
    tables: dict[str, Callable[[Any, Words], tuple[list[str], list[list[str]]]]] = {
        "readiness": readiness_table,
        "load": load_table,
        "levels": levels_table,
    }
    return tables[chart](data, words)


# -- ink, loaded when it is wanted -----------------------------------------------------------


def drawing(chart: str, data: Any, words: Words, inks: Inks) -> Callable[[Figure], None]:
    """Draws the chart onto a sheet."""
    if chart == "readiness":
        from planner.charts import readiness as ink
    elif chart == "load":
        from planner.charts import load as ink  # type: ignore[no-redef]
    else:
        from planner.charts import levels_over_time as ink  # type: ignore[no-redef]
    return lambda figure: ink.draw(figure, data, words, inks)


def write(chart: str, data: Any, words: Words, out: Path, format_: str) -> None:
    """Write the chart to a file, light whatever the window looks like.

    Raises:
        OSError: the file can't be written.
    """
    if chart == "readiness":
        from planner.charts.readiness import write_readiness

        write_readiness(data, words, out, format_)
    elif chart == "load":
        from planner.charts.load import write_load

        write_load(data, words, out, format_)
    else:
        from planner.charts.levels_over_time import write_levels

        write_levels(data, words, out, format_)
