"""How the command is called that switches the works-council profile."""

from __future__ import annotations

from typing import Annotated

import typer

from planner.commands.options import Json, Lang, Plan, Today, run_in
from planner.services.wording import QT_TRANSLATE_NOOP

Wished = Annotated[
    bool | None,
    typer.Option(
        "--on/--off", help=QT_TRANSLATE_NOOP("Usage", "Switch it; without either it is only told.")
    ),
]


def join(app: typer.Typer) -> None:
    """Give the command line this command."""
    app.command(
        "works-council",
        help=QT_TRANSLATE_NOOP(
            "Usage", "The works-council profile: what a plan does not tell, for all who open it."
        ),
    )(works_council)


def works_council(
    plan: Plan,
    wished: Wished = None,
    as_json: Json = False,
    _today: Today = None,
    lang: Lang = None,
) -> None:
    """What is off; with --on or --off switched, as one step back."""
    from planner.commands import works_council as command

    run_in(lambda words: command.works_council(plan, wished, as_json, words), lang)
