"""How the commands are called that attach files and links to records."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from planner.commands import usage
from planner.commands.options import Json, Lang, Plan, Today, run_in
from planner.services.wording import QT_TRANSLATE_NOOP

Record = Annotated[
    str,
    typer.Argument(
        metavar="RECORD",
        help=QT_TRANSLATE_NOOP("Usage", "What it belongs to: an id, or like needs:n2."),
    ),
]
What = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE|URL", help=QT_TRANSLATE_NOOP("Usage", "Files of up to 20 MB, or links.")
    ),
]
Attached = Annotated[
    str, typer.Argument(metavar="ID", help=QT_TRANSLATE_NOOP("Usage", "Id of the attachment."))
]
_ONE_NAME = QT_TRANSLATE_NOOP("Usage", "--name names one file or link; give them one by one.")
_OUT = QT_TRANSLATE_NOOP("Usage", "--out says where to save: name the attachment with --save.")


def join(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command(
        help=QT_TRANSLATE_NOOP(
            "Usage", "Attach files or links to a record; prints the id of each attachment."
        )
    )(attach)
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "List what is attached to records, or save one of them.")
    )(attachments)
    app.command(help=QT_TRANSLATE_NOOP("Usage", "Take an attachment out of a plan again."))(detach)


def attach(
    plan: Plan,
    record: Record,
    what: What,
    name: Annotated[
        str,
        typer.Option(
            metavar="TEXT", help=QT_TRANSLATE_NOOP("Usage", "What it is called; else as the file.")
        ),
    ] = "",
    today: Today = None,
    lang: Lang = None,
) -> None:
    """Attach files and links."""
    from planner.commands import attachments as command

    if name and len(what) > 1:
        raise usage.WrongValue(_ONE_NAME)
    day = today or dt.date.today()
    run_in(lambda words: command.attach(plan, record, what, name, day, words), lang)


def attachments(
    plan: Plan,
    of: Annotated[
        str,
        typer.Option(
            metavar="RECORD", help=QT_TRANSLATE_NOOP("Usage", "Only what belongs to this record.")
        ),
    ] = "",
    save: Annotated[
        str,
        typer.Option(metavar="ID", help=QT_TRANSLATE_NOOP("Usage", "Save this file instead.")),
    ] = "",
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            metavar="FILE",
            help=QT_TRANSLATE_NOOP("Usage", "Where to; else under its own name, here."),
        ),
    ] = None,
    as_json: Json = False,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    """List or save."""
    from planner.commands import attachments as command

    if out is not None and not save:
        raise usage.WrongValue(_OUT)
    if save:
        run_in(lambda words: command.save(plan, save, out, words), lang)
    run_in(lambda words: command.show(plan, of, as_json, words), lang)


def detach(plan: Plan, id_: Attached, lang: Lang = None, _today: Today = None) -> None:
    """Take one out."""
    from planner.commands import attachments as command

    run_in(lambda words: command.detach(plan, id_, words), lang)
