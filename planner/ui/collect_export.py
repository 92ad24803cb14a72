"""Documents made of collected plans: how each is written."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from planner.domain.content import Content
from planner.services.confidential import without_confidential
from planner.services.figures import Figures, make_figures
from planner.services.pseudonyms import without_names
from planner.services.wording import Words
from planner.ui.exporting import make_document
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


def write_collected(order: Order, path: Path, report: Report) -> list[Path]:
    """Write a document whole or not at all, in the format its file's ending names; profiles into
    a folder. Returns what was made.

    Raises:
        OSError, StorageProblem: it can't be written.
    """
    told = order.words.translate("Export", "Writing {name} …").format(name=path.name)
    report(0.02, told)
    content = without_confidential(order.words, order.content)
    if not order.names:
        content = without_names(content, order.words)
    figures, words = make_figures(content, order.today), order.words
    if order.document == "profiles":
        return _profiles(order, figures, path, report)
    fmt, company = path.suffix.lower().lstrip("."), not order.held
    if order.document == "team":
        from planner.ui.printing import export_team

        export_team(figures, words, path, fmt, in_company=company, report=report)
    elif order.document == "timeline":
        from planner.ui.printing import chart_of, export_timeline

        chart = chart_of(figures, team=None, words=words)
        export_timeline(chart, words, path, fmt, Wish(held=order.held), report, None)
    else:
        make_document(order.document, figures, words, path, None, report, in_company=company)
    return [path]


def _profiles(order: Order, figures: Figures, folder: Path, report: Report) -> list[Path]:
    from planner.ui.printing.profiles import export_profiles, whose_profiles

    return export_profiles(
        figures,
        whose_profiles(figures),
        order.words,
        folder,
        levels=order.held,
        report=report,
    )
