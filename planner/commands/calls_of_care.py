"""How the commands are called that look after a plan file and the program."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from planner.commands.options import Lang, Plan, Today, run_in
from planner.services.wording import QT_TRANSLATE_NOOP


def join(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command(
        help=QT_TRANSLATE_NOOP(
            "Usage", "Look whether a plan file is whole and its records make sense."
        )
    )(check)
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "List the verified copies of a plan, or go back to one.")
    )(backups)
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "Print a report for a fault, without personal data.")
    )(doctor)


def check(
    plan: Plan,
    repair: Annotated[
        bool,
        typer.Option(
            "--repair",
            help=QT_TRANSLATE_NOOP("Usage", "Mend the file; the damaged one is kept aside."),
        ),
    ] = False,
    _today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import care

    run_in(lambda words: care.check(plan, repair, words), lang)


def backups(
    plan: Plan,
    restore: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            help=QT_TRANSLATE_NOOP("Usage", "Put copy N (1 is the newest) in its place."),
        ),
    ] = None,
    _today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import care

    run_in(lambda words: care.backups(plan, restore, words), lang)


def doctor(
    plan: Annotated[
        Path | None,
        typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "A plan to count."), metavar="PLAN"),
    ] = None,
    _today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import care

    run_in(lambda words: care.doctor(plan, words), lang)
