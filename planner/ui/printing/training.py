"""The training plan, in each of the formats it comes in."""

from __future__ import annotations

from pathlib import Path

from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.training_plan import training_plan
from planner.services.training_words import training_paper
from planner.services.wording import Words
from planner.ui.pages import Report, unheard


def export_training(
    figures: Figures,
    words: Words,
    path: Path,
    format_: str,
    *,
    team: str | None = None,
    in_company: bool = False,
    report: Report = unheard,
) -> None:
    """Write it as "pdf", "xlsx" or "csv", complete or not at all.

    Args:
        team: whose learning; None for everybody's.
        in_company: without levels.

    Raises:
        StorageProblem, OSError: the file can't be written.
    """
    content = figures.content
    paper = training_paper(content, training_plan(figures, team), words, in_company=in_company)
    if format_ == "pdf":
        from planner.ui.printing.table_pages import export_tables

        export_tables(paper, words, label_of(content.plan), path, report)
        return
    from planner.exchange.paper_tables import write_first_table, write_paper

    (write_paper if format_ == "xlsx" else write_first_table)(paper, words, path)
