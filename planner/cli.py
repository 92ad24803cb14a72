"""The command line: how each command is called. What it does lies in `planner.commands`.

Nothing heavy is imported here, so that `vorlauf --help` answers at once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from planner import __version__
from planner.commands import (
    calls_of_comparing,
    calls_of_proving,
    calls_of_renewing,
    export_usage,
    usage,
)
from planner.commands.options import Json, Lang, Person, Plan, Today, day_of, run_in
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

_NAME_PLAN = QT_TRANSLATE_NOOP("Usage", "Name the plan file: PLAN is missing.")
_KINDS = QT_TRANSLATE_NOOP("Usage", "--kind takes one of: {kinds}.")


@app.command(
    help=QT_TRANSLATE_NOOP("Usage", "Make a new plan; an existing file is never overwritten.")
)
def new(
    plan: Plan,
    sample: Annotated[
        Literal["practice", "me", "empty"],
        typer.Option(help=QT_TRANSLATE_NOOP("Usage", "What it holds at first.")),
    ] = "empty",
    lang: Lang = None,
    today: Today = None,
) -> None:
    from planner.commands import plan_files

    run_in(lambda words: plan_files.make(plan, sample, today or dt.date.today(), words), lang)


@app.command(help=QT_TRANSLATE_NOOP("Usage", "Make a new plan from a file of the open format."))
def load(
    file: Annotated[
        str,
        typer.Argument(
            help=QT_TRANSLATE_NOOP("Usage", "A file of the open format; - reads stdin.")
        ),
    ],
    plan: Plan,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    from planner.commands import plan_files

    run_in(lambda words: plan_files.load(file, plan, words), lang, Path(file).name)


@app.command(help=QT_TRANSLATE_NOOP("Usage", "Write a plan in the open format."))
def dump(
    plan: Annotated[
        Path | None,
        typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "The plan file."), metavar="PLAN"),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            metavar="FILE",
            help=QT_TRANSLATE_NOOP("Usage", "Write here, not to stdout."),
        ),
    ] = None,
    schema: Annotated[
        bool,
        typer.Option(
            "--schema",
            help=QT_TRANSLATE_NOOP("Usage", "Print the JSON Schema of the open format instead."),
        ),
    ] = False,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    from planner.commands import plan_files

    if schema:
        run_in(lambda _: plan_files.dump_schema(), lang)
    if plan is None:
        raise usage.WrongValue(_NAME_PLAN)
    run_in(lambda words: plan_files.dump(plan, out, words), lang)


@app.command(help=QT_TRANSLATE_NOOP("Usage", "Say for every slot who must sow by when, and why."))
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


@app.command(
    help=QT_TRANSLATE_NOOP("Usage", "Print the level of every person in every competency on a day.")
)
def levels(
    plan: Plan,
    on: Annotated[
        dt.date | None,
        typer.Option(
            parser=day_of, metavar="DAY", help=QT_TRANSLATE_NOOP("Usage", "Another day than today.")
        ),
    ] = None,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import sow as command

    day = today or dt.date.today()
    run_in(lambda words: command.levels(plan, day, on, as_json, words), lang)


@app.command(
    help=QT_TRANSLATE_NOOP("Usage", "Print everything that doesn't add up, each with its cure.")
)
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


calls_of_comparing.join(app)
calls_of_renewing.join(app)
calls_of_proving.join(app)


@app.command(help=QT_TRANSLATE_NOOP("Usage", "Find words in all text and notes, slips forgiven."))
def search(
    plan: Plan,
    text: Annotated[
        list[str],
        typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "Words to look for."), metavar="WORDS..."),
    ],
    kind: Annotated[
        str,
        typer.Option(
            metavar="KIND",
            help=QT_TRANSLATE_NOOP("Usage", "Only this kind of record, like signals."),
        ),
    ] = "",
    as_json: Json = False,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    from planner.commands import search as command
    from planner.services.text_words import GROUPS

    if kind and kind not in GROUPS:
        raise usage.WrongValue(_KINDS, kinds=", ".join(GROUPS))
    run_in(lambda words: command.search(plan, " ".join(text), kind, as_json, words), lang)


@app.command(
    help=QT_TRANSLATE_NOOP(
        "Usage", "Make edits, one JSON object a line; each is answered once it is on the disk."
    )
)
def apply(
    plan: Annotated[
        Path | None,
        typer.Argument(help=QT_TRANSLATE_NOOP("Usage", "The plan file."), metavar="PLAN"),
    ] = None,
    edits: Annotated[
        str,
        typer.Argument(
            help=QT_TRANSLATE_NOOP("Usage", "File with one edit a line; - reads stdin.")
        ),
    ] = "-",
    stop: Annotated[
        bool,
        typer.Option("--stop", help=QT_TRANSLATE_NOOP("Usage", "End at the first refused line.")),
    ] = False,
    list_: Annotated[
        bool,
        typer.Option(
            "--list", help=QT_TRANSLATE_NOOP("Usage", "Print every verb with its fields.")
        ),
    ] = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import apply as command

    if list_:
        run_in(lambda _: command.show_verbs(), lang)
    if plan is None:
        raise usage.WrongValue(_NAME_PLAN)
    day = today or dt.date.today()
    run_in(lambda words: command.apply(plan, edits, day, stop, words), lang)


@app.command(
    "import",
    help=QT_TRANSLATE_NOOP("Usage", "Take over a table or another plan: all of it or nothing."),
)
def import_(
    plan: Plan,
    file: Annotated[
        Path,
        typer.Argument(
            help=QT_TRANSLATE_NOOP("Usage", "A table (xlsx, csv) or a plan (json)."), metavar="FILE"
        ),
    ],
    kind: Annotated[
        str | None,
        typer.Option(help=QT_TRANSLATE_NOOP("Usage", "Kind of file; else it is recognised.")),
    ] = None,
    map_: Annotated[
        Path | None,
        typer.Option(
            "--map", metavar="MAP.json", help=QT_TRANSLATE_NOOP("Usage", "What its columns hold.")
        ),
    ] = None,
    only_new: Annotated[
        bool,
        typer.Option(
            "--only-new", help=QT_TRANSLATE_NOOP("Usage", "Leave records of the plan as they are.")
        ),
    ] = False,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help=QT_TRANSLATE_NOOP("Usage", "Only say what would change.")),
    ] = False,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    from planner.commands import foreign

    day = today or dt.date.today()
    wish = foreign.Wish(plan, file, kind, map_, only_new, dry_run, as_json)
    run_in(lambda words: foreign.take(wish, day, words), lang, file.name)


app.command("export", help=QT_TRANSLATE_NOOP("Usage", "Write one document of a plan."))(
    export_usage.export
)


@app.command(
    help=QT_TRANSLATE_NOOP("Usage", "Look whether a plan file is whole and its records make sense.")
)
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


@app.command(
    help=QT_TRANSLATE_NOOP("Usage", "List the verified copies of a plan, or go back to one.")
)
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


@app.command(help=QT_TRANSLATE_NOOP("Usage", "Print a report for a fault, without personal data."))
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
