"""How the commands are called that compare: a plan with what is kept, people with roles."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from planner.commands.options import Json, Lang, Person, Plan, Today, day_of, day_or_weeks, run_in
from planner.services.wording import QT_TRANSLATE_NOOP

Wave = Annotated[
    str | None,
    typer.Option(
        metavar="ID", help=QT_TRANSLATE_NOOP("Usage", "The development whose wave is moved.")
    ),
]
By = Annotated[
    float | None,
    typer.Option(
        metavar="WEEKS",
        help=QT_TRANSLATE_NOOP("Usage", "Move it by so many weeks; below 0 it comes sooner."),
    ),
]
To = Annotated[
    dt.date | None,
    typer.Option(
        parser=day_of,
        metavar="DAY",
        help=QT_TRANSLATE_NOOP("Usage", "Move it so that this day is most likely."),
    ),
]
DateOn = Annotated[
    object | None,
    typer.Option(
        "--date-on",
        parser=day_or_weeks,
        metavar="DAY|+WEEKS",
        help=QT_TRANSLATE_NOOP("Usage", "Move the date on to a day, or by weeks."),
    ),
]
Edits = Annotated[
    list[str] | None,
    typer.Option(
        metavar="JSON",
        help=QT_TRANSLATE_NOOP("Usage", "Try an edit too, like a line of apply; repeatable."),
    ),
]
Apply = Annotated[
    bool,
    typer.Option(
        "--apply", help=QT_TRANSLATE_NOOP("Usage", "Write it into the plan, as one undo step.")
    ),
]
Kept = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("Usage", "Id or title of the kept plan; else the newest."),
    ),
]
Role = Annotated[
    str | None,
    typer.Option(
        metavar="ID",
        help=QT_TRANSLATE_NOOP(
            "Usage", "Beside this role; else the person's target role, or their own."
        ),
    ),
]

Others = Annotated[
    bool,
    typer.Option(
        "--others",
        help=QT_TRANSLATE_NOOP(
            "Usage", "All who do not hold the role: who could stand in or follow."
        ),
    ),
]


def join(app: typer.Typer) -> None:
    """Give the command line these commands."""
    app.command(
        "what-if",
        help=QT_TRANSLATE_NOOP(
            "Usage", "Try a moved wave, a later date or any edits, and say what would change."
        ),
    )(what_if)
    app.command(
        help=QT_TRANSLATE_NOOP("Usage", "Say what slipped since a plan was kept, and by how much.")
    )(slipped)
    app.command(
        help=QT_TRANSLATE_NOOP(
            "Usage", "Say what is still missing of a person, or of everybody, for a role."
        )
    )(missing)


def what_if(
    plan: Plan,
    wave: Wave = None,
    by: By = None,
    to: To = None,
    date_on: DateOn = None,
    edit: Edits = None,
    as_json: Json = False,
    apply: Apply = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """What would be other if: told, and written only with `--apply`."""
    from planner.commands import what_if as command

    assert date_on is None or isinstance(date_on, dt.date | int)
    wish = command.Wish(plan, wave, by, to, date_on, edit or (), as_json, apply)
    run_in(lambda words: command.what_if(wish, today or dt.date.today(), words), lang)


def slipped(
    plan: Plan,
    baseline: Kept = None,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """What slipped since a plan was kept."""
    from planner.commands import slipped as command

    day = today or dt.date.today()
    run_in(lambda words: command.slipped(plan, baseline, day, as_json, words), lang)


def missing(
    plan: Plan,
    person: Person = None,
    role: Role = None,
    others: Others = False,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """What is still missing for a role."""
    from planner.commands import missing as command

    day, whose = today or dt.date.today(), (person, role, others)
    run_in(lambda words: command.missing(plan, day, whose, as_json, words), lang)
