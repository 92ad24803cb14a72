"""proof: what was asked for on a day, held, proved, done for it, and whether it worked."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from planner.commands.chart_documents import Of
from planner.commands.opening import reading
from planner.commands.output import DONE, say, write_out
from planner.commands.sow import show_table
from planner.domain.content import Content
from planner.services.audit import Audit, audit_of
from planner.services.audit_words import audit_paper
from planner.services.paper_table import shown
from planner.services.wording import Words


def proof(plan: Path, of: Of, on: dt.date, today: dt.date, as_json: bool, words: Words) -> int:
    """One person's or one team's proof on a day, as JSON or as a table for each person."""
    with reading(plan) as opened:
        content = opened.store.content
        of = of.read(content)
        audit = audit_of(content, on, today, person=of.person, team=of.team)
        if as_json:
            from planner.exchange.audit_file import audit_json

            write_out(audit_json(content, audit))
            return DONE
        paper = audit_paper(content, audit, words)
        say(f"{paper.title} · {paper.line}")
        for table in paper.tables:
            write_out(f"{table.title}\n")
            if table.rows:
                rows = [tuple(shown(words, cell) for cell in row) for row in table.rows]
                show_table(table.heads, rows)
            else:
                say(table.line)
    return DONE


def write_proof(
    content: Content, audit: Audit, words: Words, plan: str, out: Path, format_: str
) -> None:
    """Write the document as pdf, xlsx or json.

    Raises:
        StorageProblem, OSError: the file can't be written.
    """
    if format_ == "json":
        from planner.exchange.audit_file import write_audit_json

        write_audit_json(content, audit, out)
        return
    if format_ == "xlsx":
        from planner.exchange.paper_tables import write_paper

        write_paper(audit_paper(content, audit, words, flat=True), words, out)
        return
    from planner.ui.printing.table_pages import export_tables

    export_tables(audit_paper(content, audit, words), words, plan, out)
