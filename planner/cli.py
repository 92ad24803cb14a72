"""The command line: how each command is called. What it does lies in `planner.commands`.

Nothing heavy is imported here, so that `vorlauf --help` answers at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from planner import __version__
from planner.commands import (
    calls_of_asking,
    calls_of_attaching,
    calls_of_care,
    calls_of_changing,
    calls_of_collecting,
    calls_of_comparing,
    calls_of_covering,
    calls_of_files,
    calls_of_privacy,
    calls_of_proving,
    calls_of_renewing,
    usage,
)
from planner.commands.options import Lang
from planner.services.wording import QT_TRANSLATE_NOOP

app = typer.Typer(
    name="vorlauf",
    help=QT_TRANSLATE_NOOP(
        "Usage",
        "Counts back from expected developments to the last day on which learning can start. "
        "`vorlauf [PLAN]` opens the window; the commands below do without it.",
    ),
    epilog=QT_TRANSLATE_NOOP(
        "Usage",
        "Exit codes: 0 done, 1 our fault, 2 wrong call, 3 file or disk, 4 input refused. "
        "`vorlauf demo` shows a practice plan.",
    ),
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)

for calls in (
    calls_of_files,
    calls_of_collecting,
    calls_of_asking,
    calls_of_comparing,
    calls_of_covering,
    calls_of_renewing,
    calls_of_proving,
    calls_of_privacy,
    calls_of_attaching,
    calls_of_changing,
    calls_of_care,
):
    calls.join(app)


@app.callback(invoke_without_command=True)
def _whole(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help=QT_TRANSLATE_NOOP("Usage", "Print the version."))
    ] = False,
    _lang: Lang = None,
) -> None:
    if version:
        typer.echo(f"vorlauf {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit


def main(arguments: Sequence[str]) -> int:
    """Run a command; returns its exit code."""
    return usage.run(app, arguments, "vorlauf")
