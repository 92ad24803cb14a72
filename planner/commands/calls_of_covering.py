"""How the commands are called that say what covers each risk, and what serves several at once."""

from __future__ import annotations

import datetime as dt

import typer

from planner.commands.options import Json, Lang, Plan, Today, run_in
from planner.services.wording import QT_TRANSLATE_NOOP


def join(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command(
        help=QT_TRANSLATE_NOOP(
            "Usage", "Say what covers each risk, and where that does not fit what was said."
        )
    )(risks)
    app.command(
        "no-regret",
        help=QT_TRANSLATE_NOOP(
            "Usage", "Print the competencies that several developments need, with their sow-by."
        ),
    )(no_regret)


def risks(plan: Plan, as_json: Json = False, today: Today = None, lang: Lang = None) -> None:
    """What covers each risk; changes nothing."""
    from planner.commands import covering

    day = today or dt.date.today()
    run_in(lambda words: covering.show_risks(plan, day, as_json, words), lang)


def no_regret(plan: Plan, as_json: Json = False, today: Today = None, lang: Lang = None) -> None:
    """What serves several developments at once; changes nothing."""
    from planner.commands import covering

    day = today or dt.date.today()
    run_in(lambda words: covering.show_no_regret(plan, day, as_json, words), lang)
