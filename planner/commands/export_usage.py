"""How `vorlauf export` is called: which document, of whom, on which paper."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated, Literal

import typer

from planner.commands import usage
from planner.commands.calls_of_proving import On
from planner.commands.options import Lang, Today, day_of, run_in
from planner.services.wording import QT_TRANSLATE_NOOP

_NAME_DOCUMENT = QT_TRANSLATE_NOOP(
    "Usage", "Name PLAN, --document and -o; “vorlauf export --list” names the documents."
)
_NO_PART = QT_TRANSLATE_NOOP(
    "Usage", "“{text}” is no span; write two days like 2027-01-01..2027-12-31."
)
_NO_PAGES = QT_TRANSLATE_NOOP("Usage", "--pages takes a number from 1 to {most}.")
_NO_DPI = QT_TRANSLATE_NOOP("Usage", "--dpi takes a number from 30 to 1200.")
_NOT_EACH = QT_TRANSLATE_NOOP("Usage", "--each goes with --document profile, without --person.")
MOST_PAGES = 24
Papers = Literal["a4", "a4-upright", "a3", "a3-upright", "sheet"]
Groupings = Literal["competency", "person", "development", "team", "kind"]
Orders = Literal["usual", "sow_by", "head_start", "name"]


def part_of(text: str) -> tuple[dt.date, dt.date]:
    """Two days as 2027-01-01..2027-12-31, the earlier one first."""
    first, parted, last = text.partition("..")
    if not parted:
        raise usage.WrongValue(_NO_PART, text=text[:60])
    span = day_of(first.strip()), day_of(last.strip())
    if span[0] > span[1]:
        raise usage.WrongValue(_NO_PART, text=text[:60])
    return span


PlanFile = Annotated[
    Path | None,
    typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "The plan file."), metavar="PLAN"),
]
Document = Annotated[
    str, typer.Option("--document", help=QT_TRANSLATE_NOOP("Usage", "Which document."))
]
Format = Annotated[
    str, typer.Option("--format", help=QT_TRANSLATE_NOOP("Usage", "Which kind of file."))
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out", "-o", metavar="OUT", help=QT_TRANSLATE_NOOP("Usage", "The file to write.")
    ),
]
WithoutNames = Annotated[
    bool,
    typer.Option("--without-names", help=QT_TRANSLATE_NOOP("Usage", "Leave people's names out.")),
]
Whose = Annotated[
    str,
    typer.Option(
        "--person",
        help=QT_TRANSLATE_NOOP(
            "Usage", "Whose profile, proofs, load or levels; without it your own."
        ),
    ),
]
Team = Annotated[
    str,
    typer.Option("--team", help=QT_TRANSLATE_NOOP("Usage", "What it is of: this team alone.")),
]
Competency = Annotated[
    str,
    typer.Option("--competency", help=QT_TRANSLATE_NOOP("Usage", "Levels in this competency.")),
]
Development = Annotated[
    str,
    typer.Option(
        "--development", help=QT_TRANSLATE_NOOP("Usage", "Readiness for this development.")
    ),
]
Need = Annotated[
    str,
    typer.Option("--need", metavar="ID", help=QT_TRANSLATE_NOOP("Usage", "Levels of a need.")),
]
PaperOf = Annotated[
    Papers,
    typer.Option("--paper", help=QT_TRANSLATE_NOOP("Usage", "Paper of the timeline.")),
]
Pages = Annotated[
    int,
    typer.Option(
        "--pages",
        metavar="N",
        help=QT_TRANSLATE_NOOP("Usage", "Pages the time is spread over."),
    ),
]
Part = Annotated[
    str,
    typer.Option(
        "--part",
        metavar="DAY..DAY",
        help=QT_TRANSLATE_NOOP("Usage", "Only these days of the timeline."),
    ),
]
Grouped = Annotated[
    Groupings | None,
    typer.Option("--group", help=QT_TRANSLATE_NOOP("Usage", "How lanes are grouped.")),
]
Ordered = Annotated[
    Orders | None,
    typer.Option("--order", help=QT_TRANSLATE_NOOP("Usage", "How lanes are ordered.")),
]
View = Annotated[
    str,
    typer.Option(
        "--view", help=QT_TRANSLATE_NOOP("Usage", "Look at the timeline as a kept view does.")
    ),
]
Dpi = Annotated[
    int,
    typer.Option("--dpi", metavar="N", help=QT_TRANSLATE_NOOP("Usage", "Dots an inch of a PNG.")),
]
InCompany = Annotated[
    bool,
    typer.Option(
        "--in-company", help=QT_TRANSLATE_NOOP("Usage", "Leave out the levels people hold.")
    ),
]
Confidential = Annotated[
    bool,
    typer.Option(
        "--confidential",
        help=QT_TRANSLATE_NOOP("Usage", "Also write what signals say in confidence."),
    ),
]
Each = Annotated[
    bool,
    typer.Option(
        "--each",
        help=QT_TRANSLATE_NOOP("Usage", "A profile for each person, into the folder OUT."),
    ),
]
Listed = Annotated[
    bool,
    typer.Option("--list", help=QT_TRANSLATE_NOOP("Usage", "Print the documents and formats.")),
]


def _check_numbers(pages: int, dpi: int) -> None:
    if not 1 <= pages <= MOST_PAGES:
        raise usage.WrongValue(_NO_PAGES, most=str(MOST_PAGES))
    if not 30 <= dpi <= 1200:
        raise usage.WrongValue(_NO_DPI)


def export(
    plan: PlanFile = None,
    document: Document = "",
    format_: Format = "",
    out: Out = None,
    without_names: WithoutNames = False,
    person: Whose = "",
    team: Team = "",
    competency: Competency = "",
    development: Development = "",
    need: Need = "",
    on: On = None,
    paper: PaperOf = "a4",
    pages: Pages = 1,
    part: Part = "",
    grouping: Grouped = None,
    order: Ordered = None,
    view: View = "",
    dpi: Dpi = 200,
    in_company: InCompany = False,
    confidential: Confidential = False,
    each: Each = False,
    list_: Listed = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import chart_documents, documents, timeline_document

    if list_:
        run_in(documents.show_documents, lang)
    if plan is None or out is None or not document:
        raise usage.WrongValue(_NAME_DOCUMENT)
    if each and (document != "profile" or person):
        raise usage.WrongValue(_NOT_EACH)
    span = part_of(part) if part else None
    _check_numbers(pages, dpi)
    wanted = documents.Order(
        plan=plan,
        document=document,
        format=format_,
        out=out,
        without_names=without_names,
        of=chart_documents.Of(person, team, competency, development, need),
        paper=timeline_document.OnPaper(paper, pages, span, grouping, order, view, dpi, in_company),
        on=on,
        confidential=confidential,
        each=each,
    )
    run_in(lambda words: documents.export(wanted, today or dt.date.today(), words), lang)
