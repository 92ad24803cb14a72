"""The view of a team, in each of the formats it comes in."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.team_view import team_view
from planner.services.team_words import team_paper
from planner.services.wording import Words
from planner.ui.pages import Report, unheard


def export_team(
    figures: Figures,
    words: Words,
    path: Path,
    format_: str,
    *,
    team: str | None = None,
    on: dt.date | None = None,
    development: str | None = None,
    in_company: bool = False,
    report: Report = unheard,
) -> None:
    """Write it as "pdf" or "xlsx", complete or not at all.

    Args:
        team: None for everybody.
        on: the day it is looked at for; else that of the figures.
        development: only what this one asks for.
        in_company: without names of who alone holds something.

    Raises:
        StorageProblem, OSError: the file can't be written.
    """
    content = figures.content
    view = team_view(figures, team, on or figures.today, development)
    paper = team_paper(content, view, words, in_company=in_company)
    if format_ == "xlsx":
        from planner.exchange.paper_tables import write_paper

        write_paper(paper, words, path)
        return
    from planner.ui.printing.table_pages import export_tables

    export_tables(paper, words, label_of(content.plan), path, report)
