"""Documents made of tables as text: Markdown for any editor, HTML for any browser."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Final

from planner.services.paper_table import Paper, Table, shown
from planner.services.whole_file import whole
from planner.services.wording import Words

FORMATS: Final = ("md", "html")
_STYLE: Final = (
    "body{font:14px/1.45 sans-serif;max-width:72em;margin:2em auto;padding:0 1em;color:#1b1f24}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
    "padding:.35em .6em;border-bottom:1px solid #d5dae0}.quiet{color:#5a6470}"
    "@media print{thead{display:table-header-group}tr{break-inside:avoid}}"
)


def write_text(paper: Paper, words: Words, out: Path, format_: str) -> None:
    """Write the document, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    text = _html(paper, words) if format_ == "html" else _markdown(paper, words)
    with whole(out) as part:
        part.write_text(text, encoding="utf-8")


def _markdown(paper: Paper, words: Words) -> str:
    parts = [f"# {_plain(paper.title)}", _plain(paper.line), *map(_plain, paper.notes)]
    for table in paper.tables:
        parts += [f"## {_plain(table.title)}", _plain(table.line), _rows(table, words)]
    parts.append(_plain(paper.foot))
    return "\n\n".join(part for part in parts if part) + "\n"


def _rows(table: Table, words: Words) -> str:
    if not table.rows:
        return ""
    rows = [table.heads, ("---",) * len(table.heads)]
    rows += [tuple(shown(words, cell) for cell in row) for row in table.rows]
    return "\n".join(f"| {' | '.join(map(_plain, row))} |" for row in rows)


def _plain(text: str) -> str:
    """A text on one line in which no character means anything but itself."""
    flat = " ".join(text.split())
    return "".join(f"\\{c}" if c in "\\|`*_[]<>#" else c for c in flat) if flat != "---" else flat


def _html(paper: Paper, words: Words) -> str:
    body = [f"<h1>{escape(paper.title)}</h1>"]
    body += [f"<p class='quiet'>{escape(told)}</p>" for told in (paper.line, *paper.notes) if told]
    for table in paper.tables:
        body.append(f"<h2>{escape(table.title)}</h2>")
        if table.line:
            body.append(f"<p>{escape(table.line)}</p>")
        if table.rows:
            body.append(_table(table, words))
    if paper.foot:
        body.append(f"<p class='quiet'>{escape(paper.foot)}</p>")
    title = escape(paper.title)
    return (
        f"<!doctype html>\n<html lang='{words.language}'><head><meta charset='utf-8'>"
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n"
        + "\n".join(body)
        + "\n</body></html>\n"
    )


def _table(table: Table, words: Words) -> str:
    head = "".join(f"<th scope='col'>{escape(text)}</th>" for text in table.heads)
    rows = "\n".join(
        "<tr>" + "".join(f"<td>{escape(shown(words, cell))}</td>" for cell in row) + "</tr>"
        for row in table.rows
    )
    return f"<table><thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table>"
