"""Documents about privacy: what is kept about people and why, and the report on one of them."""

from __future__ import annotations

import json
from pathlib import Path

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.exchange.paper_text import write_text
from planner.services.figures import Figures
from planner.services.paper_table import Paper
from planner.services.person_report import PersonReport, report_row
from planner.services.wording import Words
from planner.ui.models.person_paper import person_paper
from planner.ui.models.privacy import privacy_paper
from planner.ui.pages import Report, unheard
from planner.ui.printing.paper import put
from planner.ui.printing.table_pages import export_tables


def export_privacy(
    content: Content, words: Words, path: Path, format_: str, report: Report = unheard
) -> None:
    """Write what is kept about people, as "pdf", "md" or "html".

    Raises:
        StorageProblem, OSError: the file can't be written.
    """
    _write(privacy_paper(content, words), content, words, path, format_, report)


def export_person(
    figures: Figures,
    held: PersonReport,
    words: Words,
    path: Path,
    format_: str,
    report: Report = unheard,
) -> None:
    """Write the report on one person, as "pdf" or "json".

    Raises:
        StorageProblem, OSError: the file can't be written.
    """
    if format_ == "json":
        text = json.dumps(report_row(figures, held, words), ensure_ascii=False, indent=1)
        put(path, (text + "\n").encode())
        return
    paper = person_paper(figures, held, words)
    _write(paper, figures.content, words, path, format_, report)


def _write(
    paper: Paper, content: Content, words: Words, path: Path, format_: str, report: Report
) -> None:
    if format_ == "pdf":
        export_tables(paper, words, label_of(content.plan), path, report)
    else:
        write_text(paper, words, path, format_)
