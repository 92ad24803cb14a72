"""What many commands take: the plan, a day, a language, JSON; and how their work is run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from planner.commands import usage
from planner.services.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from planner.services.wording import Words

NAME_PLAN: Final = QT_TRANSLATE_NOOP("Usage", "Name the plan file: PLAN is missing.")
"""Where PLAN may be left out, but not for what is asked."""
_NO_DAY = QT_TRANSLATE_NOOP("Usage", "“{text}” is no day; write it like 2027-02-15.")


def day_of(text: str) -> dt.date:
    """A day as 2027-02-15; `--today` and its like read it."""
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise usage.WrongValue(_NO_DAY, text=text[:60]) from None


def day_or_weeks(text: str) -> dt.date | int:
    """A day as 2027-02-15, or weeks from today as +8."""
    if text.startswith("+") and text[1:].isdecimal() and len(text) < 9:
        return int(text)
    return day_of(text)


Plan = Annotated[
    Path, typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "The plan file."), metavar="PLAN")
]
Today = Annotated[
    dt.date | None,
    typer.Option(
        "--today",
        parser=day_of,
        metavar="DAY",
        help=QT_TRANSLATE_NOOP("Usage", "The day that counts as today."),
    ),
]
Lang = Annotated[
    Literal["de", "en"] | None,
    typer.Option("--lang", help=QT_TRANSLATE_NOOP("Usage", "Language; else the system's.")),
]
Person = Annotated[
    str | None, typer.Option(metavar="ID", help=QT_TRANSLATE_NOOP("Usage", "Only this person."))
]
Json = Annotated[
    bool, typer.Option("--json", help=QT_TRANSLATE_NOOP("Usage", "Print JSON for a program."))
]


def run_in(body: Callable[[Words], int], lang: str | None, file: str = "") -> None:
    """Do a command and end with its exit code; `file` is named before lines that are refused."""
    from planner.bootstrap import prepare
    from planner.commands.output import run

    prepare()
    raise typer.Exit(run(body, lang, file))
