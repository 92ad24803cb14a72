"""How the commands are called that answer what a plan says."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Final

import typer

from planner.commands import usage
from planner.commands.options import Json, Lang, Person, Plan, Today, day_of, run_in
from planner.services.wording import QT_TRANSLATE_NOOP

_KINDS: Final = QT_TRANSLATE_NOOP("Usage", "--kind takes one of: {kinds}.")


def join(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "Say for every slot who must sow by when, and why.")
    )(sow)
    app.command(
        help=QT_TRANSLATE_NOOP(
            "Usage", "Print the level of every person in every competency on a day."
        )
    )(levels)
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "Print everything that doesn't add up, each with its cure.")
    )(mend)
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "Find words in all text and notes, slips forgiven.")
    )(search)


def sow(
    plan: Plan,
    as_json: Json = False,
    today: Today = None,
    person: Person = None,
    development: Annotated[
        str | None,
        typer.Option(metavar="ID", help=QT_TRANSLATE_NOOP("Usage", "Only this development.")),
    ] = None,
    lang: Lang = None,
) -> None:
    from planner.commands import sow as command

    day = today or dt.date.today()
    run_in(lambda words: command.sow(plan, day, person, development, as_json, words), lang)


def levels(
    plan: Plan,
    on: Annotated[
        dt.date | None,
        typer.Option(
            parser=day_of, metavar="DAY", help=QT_TRANSLATE_NOOP("Usage", "Another day than today.")
        ),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            help=QT_TRANSLATE_NOOP("Usage", "The day by which this development needs us."),
        ),
    ] = None,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import sow as command

    day = today or dt.date.today()
    run_in(lambda words: command.levels(plan, day, (on, at), as_json, words), lang)


def mend(
    plan: Plan,
    as_json: Json = False,
    today: Today = None,
    person: Person = None,
    lang: Lang = None,
) -> None:
    from planner.commands import mend as command

    day = today or dt.date.today()
    run_in(lambda words: command.mend(plan, day, person, as_json, words), lang)


def search(
    plan: Plan,
    text: Annotated[
        list[str],
        typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "Words to look for."), metavar="WORDS"),
    ],
    kind: Annotated[
        str,
        typer.Option(
            metavar="KIND",
            help=QT_TRANSLATE_NOOP("Usage", "Only this kind of record, like signals."),
        ),
    ] = "",
    in_company: Annotated[
        bool,
        typer.Option(
            "--in-company",
            help=QT_TRANSLATE_NOOP("Usage", "Find no assessment and no confidential signal."),
        ),
    ] = False,
    as_json: Json = False,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    from planner.commands import search as command
    from planner.services.text_words import GROUPS

    if kind and kind not in GROUPS:
        raise usage.WrongValue(_KINDS, kinds=", ".join(GROUPS))
    sought = " ".join(text)
    run_in(lambda words: command.search(plan, sought, kind, in_company, as_json, words), lang)
