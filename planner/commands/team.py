"""The view of a team as a document from the command line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from planner.commands.chart_documents import Of
from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.team_view import team_view
from planner.services.team_words import team_paper
from planner.services.wording import Words


def write_team(
    figures: Figures, of: Of, on: dt.date, words: Words, out: Path, format_: str, in_company: bool
) -> None:
    """Write the view of one team, or of everybody, on a day.

    Raises:
        StorageProblem, OSError: the file can't be written.
    """
    view = team_view(figures, of.team or None, on, of.development or None)
    paper = team_paper(figures.content, view, words, in_company=in_company)
    if format_ == "xlsx":
        from planner.exchange.paper_tables import write_paper

        write_paper(paper, words, out)
        return
    from planner.ui.printing.table_pages import export_tables

    export_tables(paper, words, label_of(figures.content.plan), out)
