"""How the commands are called that take edits and files into a plan, and write documents."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from planner.commands import export_usage, usage
from planner.commands.options import NAME_PLAN, Json, Lang, Plan, Today, run_in
from planner.services.wording import QT_TRANSLATE_NOOP


def join(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command(
        help=QT_TRANSLATE_NOOP(
            "Usage", "Make edits, one JSON object a line; each is answered once it is on the disk."
        )
    )(apply)
    app.command(
        "import",
        help=QT_TRANSLATE_NOOP("Usage", "Take over a table or another plan: all of it or nothing."),
    )(import_)
    app.command("export", help=QT_TRANSLATE_NOOP("Usage", "Write one document of a plan."))(
        export_usage.export
    )


def apply(
    plan: Annotated[
        Path | None,
        typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "The plan file."), metavar="PLAN"),
    ] = None,
    edits: Annotated[
        str,
        typer.Argument(
            help=QT_TRANSLATE_NOOP("Usage", "File with one edit a line; - reads stdin."),
            metavar="FILE",
        ),
    ] = "-",
    stop: Annotated[
        bool,
        typer.Option("--stop", help=QT_TRANSLATE_NOOP("Usage", "End at the first refused line.")),
    ] = False,
    list_: Annotated[
        bool,
        typer.Option(
            "--list", help=QT_TRANSLATE_NOOP("Usage", "Print every verb with its fields.")
        ),
    ] = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import apply as command

    if list_:
        run_in(command.show_verbs, lang)
    if plan is None:
        raise usage.WrongValue(NAME_PLAN)
    day = today or dt.date.today()
    run_in(lambda words: command.apply(plan, edits, day, stop, words), lang)


def import_(
    plan: Plan,
    file: Annotated[
        Path,
        typer.Argument(
            help=QT_TRANSLATE_NOOP("Usage", "A table (xlsx, csv) or a plan (json)."), metavar="FILE"
        ),
    ],
    kind: Annotated[
        str | None,
        typer.Option(help=QT_TRANSLATE_NOOP("Usage", "Kind of file; else it is recognised.")),
    ] = None,
    map_: Annotated[
        Path | None,
        typer.Option(
            "--map", metavar="MAP.json", help=QT_TRANSLATE_NOOP("Usage", "What its columns hold.")
        ),
    ] = None,
    only_new: Annotated[
        bool,
        typer.Option(
            "--only-new", help=QT_TRANSLATE_NOOP("Usage", "Leave records of the plan as they are.")
        ),
    ] = False,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help=QT_TRANSLATE_NOOP("Usage", "Only say what would change.")),
    ] = False,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import foreign

    day = today or dt.date.today()
    wish = foreign.Wish(plan, file, kind, map_, only_new, dry_run, as_json)
    run_in(lambda words: foreign.take(wish, day, words), lang, file.name)
