"""How the commands are called that make, load and write plans."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated, Literal

import typer

from planner.commands import usage
from planner.commands.options import NAME_PLAN, Lang, Plan, Today, run_in
from planner.services.wording import QT_TRANSLATE_NOOP


def join(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "Make a new plan; an existing file is never overwritten.")
    )(new)
    app.command(help=QT_TRANSLATE_NOOP("Usage", "Make a new plan from a file of the open format."))(
        load
    )
    app.command(help=QT_TRANSLATE_NOOP("Usage", "Write a plan in the open format."))(dump)


def new(
    plan: Plan,
    sample: Annotated[
        Literal["practice", "me", "empty"],
        typer.Option(help=QT_TRANSLATE_NOOP("Usage", "What it holds at first.")),
    ] = "empty",
    lang: Lang = None,
    today: Today = None,
) -> None:
    from planner.commands import plan_files

    run_in(lambda words: plan_files.make(plan, sample, today or dt.date.today(), words), lang)


def load(
    file: Annotated[
        str,
        typer.Argument(
            help=QT_TRANSLATE_NOOP("Usage", "A file of the open format; - reads stdin."),
            metavar="FILE",
        ),
    ],
    plan: Plan,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    from planner.commands import plan_files

    run_in(lambda words: plan_files.load(file, plan, words), lang, Path(file).name)


def dump(
    plan: Annotated[
        Path | None,
        typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "The plan file."), metavar="PLAN"),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            metavar="FILE",
            help=QT_TRANSLATE_NOOP("Usage", "Write here, not to stdout."),
        ),
    ] = None,
    schema: Annotated[
        bool,
        typer.Option(
            "--schema",
            help=QT_TRANSLATE_NOOP("Usage", "Print the JSON Schema of the open format instead."),
        ),
    ] = False,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    from planner.commands import plan_files

    if schema:
        run_in(lambda _: plan_files.dump_schema(), lang)
    if plan is None:
        raise usage.WrongValue(NAME_PLAN)
    run_in(lambda words: plan_files.dump(plan, out, words), lang)
