"""How the command is called that puts several plans into one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from planner.commands.options import Json, Lang, Today, run_in
from planner.services.wording import QT_TRANSLATE_NOOP

Plans = Annotated[
    list[Path],
    typer.Argument(
        help=QT_TRANSLATE_NOOP(
            "Usage", "Plan files, files of the open format, or folders of plans."
        ),
        metavar="PLAN",
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--out",
        metavar="PLAN",
        help=QT_TRANSLATE_NOOP(
            "Usage", "The new plan; without it only what would come of it is told."
        ),
    ),
]
Name = Annotated[
    str,
    typer.Option(
        metavar="TEXT",
        help=QT_TRANSLATE_NOOP("Usage", "What the new plan is called; else as its file."),
    ),
]
Same = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME",
        help=QT_TRANSLATE_NOOP(
            "Usage", "This name stands for one person in all plans; repeatable."
        ),
    ),
]
Apart = Annotated[
    list[str] | None,
    typer.Option(
        metavar="NAME",
        help=QT_TRANSLATE_NOOP(
            "Usage", "This name stands for somebody else in each plan; repeatable."
        ),
    ),
]
Skip = Annotated[
    bool,
    typer.Option(
        "--skip-unreadable",
        help=QT_TRANSLATE_NOOP("Usage", "Leave out files that can't be read."),
    ),
]


def join(app: typer.Typer) -> None:
    """Give the command line this command."""
    app.command(
        help=QT_TRANSLATE_NOOP(
            "Usage", "Collect several plans in a new one, to be exported together."
        )
    )(collect)


def collect(
    plans: Plans,
    out: Out = None,
    name: Name = "",
    same: Same = None,
    apart: Apart = None,
    skip: Skip = False,
    as_json: Json = False,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    from planner.commands import collect as command

    wish = command.Wish(
        plans=plans,
        out=out,
        name=name,
        same=same or (),
        apart=apart or (),
        skip=skip,
        as_json=as_json,
    )
    run_in(lambda words: command.gather(wish, words), lang)
