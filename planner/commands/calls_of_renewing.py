"""How the command is called that says what runs out and who is to be assessed again."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from planner.commands.options import Json, Lang, Person, Plan, Today, run_in
from planner.services.wording import QT_TRANSLATE_NOOP

Again = Annotated[
    bool,
    typer.Option(
        "--assess-again",
        help=QT_TRANSLATE_NOOP("Usage", "Instead: whose assessment is too old by now."),
    ),
]


def join(app: typer.Typer) -> None:
    """Give the command line this command."""
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "Print which levels run out within 90 days, or have.")
    )(expiring)


def expiring(
    plan: Plan,
    as_json: Json = False,
    again: Again = False,
    person: Person = None,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """What runs out; changes nothing."""
    from planner.commands import expiring as command

    day = today or dt.date.today()
    run_in(lambda words: command.show_expiring(plan, day, person, again, as_json, words), lang)
