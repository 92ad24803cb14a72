"""Documents made of collected plans: how each is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from planner.domain.content import Content
from planner.services.confidential import without_confidential
from planner.services.figures import Figures, make_figures
from planner.services.pseudonyms import without_names
from planner.services.wording import Words
from planner.ui.paper_wish import Wish
from planner.ui.tasks import Report


@dataclass(frozen=True, slots=True)
class Order:
    """What is written: which document of what, as seen on a day, with names or without.

    `held`: with the levels people hold; without them while others look on.
    """

    document: str
    content: Content
    today: dt.date
    words: Words
    names: bool
    held: bool


def write_collected(order: Order, path: Path, report: Report) -> Path:
    """Write a document whole or not at all, in the format its file's ending names.

    Raises:
        OSError, StorageProblem: it can't be written.
    """
    told = order.words.translate("Export", "Writing {name} …").format(name=path.name)
    report(0.02, told)
    content = without_confidential(order.words, order.content)
    if not order.names:
        content = without_names(content, order.words)
    _WRITERS[order.document](order, make_figures(content, order.today), path, report)
    return path


def _matrix(order: Order, figures: Figures, path: Path, report: Report) -> None:
    from planner.exchange.level_sheet import write_levels
    from planner.services.level_table import everybody, level_table

    del report
    wanted = everybody(figures, order.today)._replace(held=order.held)
    table = level_table(figures, wanted, order.words)
    write_levels(table, order.words.language == "de", path, _format(path))


def _sow(order: Order, figures: Figures, path: Path, report: Report) -> None:
    if _format(path) == "pdf":
        from planner.ui.printing import export_sow_list

        export_sow_list(figures, order.words, path, report=report, in_company=not order.held)
        return
    from planner.exchange.sow_list import write_sow_list

    write_sow_list(figures, order.words, path, _format(path), in_company=not order.held)


def _team(order: Order, figures: Figures, path: Path, report: Report) -> None:
    from planner.domain.record import label_of
    from planner.exchange.paper_tables import write_paper
    from planner.services.team_view import team_view
    from planner.services.team_words import team_paper
    from planner.ui.printing.table_pages import export_tables

    view = team_view(figures, None, order.today, None)
    paper = team_paper(figures.content, view, order.words, in_company=not order.held)
    if _format(path) == "xlsx":
        write_paper(paper, order.words, path)
    else:
        export_tables(paper, order.words, label_of(figures.content.plan), path, report)


def _timeline(order: Order, figures: Figures, path: Path, report: Report) -> None:
    from planner.ui.printing import chart_of, export_timeline

    chart = chart_of(figures, team=None, words=order.words)
    export_timeline(chart, order.words, path, _format(path), Wish(held=order.held), report, None)


_WRITERS: Final[dict[str, Callable[[Order, Figures, Path, Report], None]]] = {
    "matrix": _matrix,
    "sow": _sow,
    "team": _team,
    "timeline": _timeline,
}


def _format(path: Path) -> str:
    return path.suffix.lower().lstrip(".")
