"""How the command is called that proves what was held on a day."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from planner.commands.options import Json, Lang, Plan, Today, day_of, run_in
from planner.services.wording import QT_TRANSLATE_NOOP

On = Annotated[
    dt.date | None,
    typer.Option(
        "--on",
        parser=day_of,
        metavar="DAY",
        help=QT_TRANSLATE_NOOP("Usage", "Another day than today."),
    ),
]
Whose = Annotated[
    str,
    typer.Option("--person", help=QT_TRANSLATE_NOOP("Usage", "Whose proof, by name or id.")),
]
OfTeam = Annotated[
    str,
    typer.Option(
        "--team", help=QT_TRANSLATE_NOOP("Usage", "Of all of a team who were there, by name.")
    ),
]


def join(app: typer.Typer) -> None:
    """Give the command line this command."""
    app.command(
        help=QT_TRANSLATE_NOOP(
            "Usage",
            "For an audit: what was asked for, held and done on a day, and whether it worked.",
        )
    )(proof)


def proof(
    plan: Plan,
    person: Whose = "",
    team: OfTeam = "",
    on: On = None,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """The proof of a person or a team; changes nothing."""
    from planner.commands import proof as command
    from planner.commands.chart_documents import Of

    day = today or dt.date.today()
    of = Of(person=person, team=team)
    run_in(lambda words: command.proof(plan, of, on or day, day, as_json, words), lang)
