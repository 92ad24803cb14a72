"""The command line: how each command is called. What it does lies in `planner.commands`.

Nothing heavy is imported here, so that `vorlauf --help` answers at once.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from planner import __version__

if TYPE_CHECKING:
    from planner.services.wording import Words

app = typer.Typer(
    name="vorlauf",
    help="Counts back from expected developments to the last day on which learning can start. "
    "`vorlauf [PLAN]` opens the window; the commands below do without it.",
    epilog="Exit codes: 0 done, 1 our fault, 2 wrong call, 3 file or disk, 4 input refused. "
    "`vorlauf demo` shows a practice plan.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)


def _day(text: str) -> dt.date:
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise typer.BadParameter(f"{text} is no day; write it like 2027-02-15.") from None


Plan = Annotated[Path, typer.Argument(help="The plan file.", metavar="PLAN")]
Today = Annotated[
    dt.date | None,
    typer.Option("--today", parser=_day, metavar="DAY", help="The day that counts as today."),
]
Lang = Annotated[
    Literal["de", "en"] | None, typer.Option("--lang", help="Language; else the system's.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a program.")]


def _run(body: Callable[[Words], int], lang: str | None, file: str = "") -> None:
    from planner.bootstrap import prepare
    from planner.commands.output import run

    prepare()
    raise typer.Exit(run(body, lang, file))


@app.command()
def new(
    plan: Plan,
    sample: Annotated[
        Literal["practice", "me", "empty"], typer.Option(help="What it holds at first.")
    ] = "empty",
    lang: Lang = None,
    today: Today = None,
) -> None:
    """Make a new plan; an existing file is never overwritten."""
    from planner.commands import plan_files

    _run(lambda words: plan_files.make(plan, sample, today or dt.date.today(), words), lang)


@app.command()
def load(
    file: Annotated[str, typer.Argument(help="A file of the open format; - reads stdin.")],
    plan: Plan,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    """Make a new plan from a file of the open format."""
    from planner.commands import plan_files

    _run(lambda words: plan_files.load(file, plan, words), lang, Path(file).name)


@app.command()
def dump(
    plan: Annotated[Path | None, typer.Argument(help="The plan file.", metavar="PLAN")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write here, not to stdout.")
    ] = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of the open format instead.")
    ] = False,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    """Write a plan in the open format."""
    from planner.commands import plan_files

    if schema:
        _run(lambda _: plan_files.dump_schema(), lang)
    if plan is None:
        raise typer.BadParameter("Name the plan to write.", param_hint="PLAN")
    _run(lambda words: plan_files.dump(plan, out, words), lang)


@app.command()
def sow(
    plan: Plan,
    as_json: Json = False,
    today: Today = None,
    person: Annotated[str | None, typer.Option(metavar="ID", help="Only this person.")] = None,
    development: Annotated[
        str | None, typer.Option(metavar="ID", help="Only this development.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Say for every slot who must sow by when, and why."""
    from planner.commands import sow as command

    day = today or dt.date.today()
    _run(lambda words: command.sow(plan, day, person, development, as_json, words), lang)


@app.command()
def levels(
    plan: Plan,
    on: Annotated[
        dt.date | None, typer.Option(parser=_day, metavar="DAY", help="Another day than today.")
    ] = None,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """Print the level of every person in every competency on a day."""
    from planner.commands import sow as command

    day = today or dt.date.today()
    _run(lambda words: command.levels(plan, day, on, as_json, words), lang)


@app.command()
def search(
    plan: Plan,
    text: Annotated[list[str], typer.Argument(help="Words to look for.", metavar="WORDS...")],
    kind: Annotated[
        str, typer.Option(metavar="KIND", help="Only this kind of record, like signals.")
    ] = "",
    as_json: Json = False,
    lang: Lang = None,
    _today: Today = None,
) -> None:
    """Find words in all text and notes, slips forgiven."""
    from planner.commands import search as command
    from planner.services.text_words import GROUPS

    if kind and kind not in GROUPS:
        raise typer.BadParameter(f"Use one of {', '.join(GROUPS)}.", param_hint="--kind")
    _run(lambda words: command.search(plan, " ".join(text), kind, as_json, words), lang)


@app.command()
def apply(
    plan: Annotated[Path | None, typer.Argument(help="The plan file.", metavar="PLAN")] = None,
    edits: Annotated[str, typer.Argument(help="File with one edit a line; - reads stdin.")] = "-",
    stop: Annotated[bool, typer.Option("--stop", help="End at the first refused line.")] = False,
    list_: Annotated[
        bool, typer.Option("--list", help="Print every verb with its fields.")
    ] = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """Make edits, one JSON object a line; each is answered once it is on the disk."""
    from planner.commands import apply as command

    if list_:
        _run(lambda _: command.show_verbs(), lang)
    if plan is None:
        raise typer.BadParameter("Name the plan to edit.", param_hint="PLAN")
    day = today or dt.date.today()
    _run(lambda words: command.apply(plan, edits, day, stop, words), lang)


@app.command("import")
def import_(
    plan: Plan,
    file: Annotated[
        Path, typer.Argument(help="A table (xlsx, csv) or a plan (json).", metavar="FILE")
    ],
    kind: Annotated[str | None, typer.Option(help="Kind of file; else it is recognised.")] = None,
    map_: Annotated[
        Path | None, typer.Option("--map", metavar="MAP.json", help="What its columns hold.")
    ] = None,
    only_new: Annotated[
        bool, typer.Option("--only-new", help="Leave records of the plan as they are.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    as_json: Json = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """Take over a table or another plan: all of it or nothing."""
    from planner.commands import foreign

    day = today or dt.date.today()
    wish = foreign.Wish(plan, file, kind, map_, only_new, dry_run, as_json)
    _run(lambda words: foreign.take(wish, day, words), lang, file.name)


@app.command()
def export(
    plan: Annotated[Path | None, typer.Argument(help="The plan file.", metavar="PLAN")] = None,
    document: Annotated[str, typer.Option("--document", help="Which document.")] = "",
    format_: Annotated[str, typer.Option("--format", help="Which kind of file.")] = "",
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="OUT", help="The file to write.")
    ] = None,
    without_names: Annotated[
        bool, typer.Option("--without-names", help="Leave people's names out.")
    ] = False,
    person: Annotated[
        str, typer.Option("--person", help="Whose proofs; without it your own.")
    ] = "",
    list_: Annotated[bool, typer.Option("--list", help="Print the documents and formats.")] = False,
    today: Today = None,
    lang: Lang = None,
) -> None:
    """Write one document of a plan."""
    from planner.commands import documents

    if list_:
        _run(documents.show_documents, lang)
    if plan is None or out is None or not document:
        raise typer.BadParameter("Name PLAN, --document and -o; `vorlauf export --list` helps.")
    order = documents.Order(plan, document, format_, out, without_names, person)
    _run(lambda words: documents.export(order, today or dt.date.today(), words), lang)


@app.command()
def check(
    plan: Plan,
    repair: Annotated[
        bool, typer.Option("--repair", help="Mend the file; the damaged one is kept aside.")
    ] = False,
    _today: Today = None,
    lang: Lang = None,
) -> None:
    """Look whether a plan file is whole and its records make sense."""
    from planner.commands import care

    _run(lambda words: care.check(plan, repair, words), lang)


@app.command()
def backups(
    plan: Plan,
    restore: Annotated[
        int | None, typer.Option(metavar="N", help="Put copy N (1 is the newest) in its place.")
    ] = None,
    _today: Today = None,
    lang: Lang = None,
) -> None:
    """List the verified copies of a plan, or go back to one."""
    from planner.commands import care

    _run(lambda words: care.backups(plan, restore, words), lang)


@app.command()
def doctor(
    plan: Annotated[Path | None, typer.Argument(help="A plan to count.", metavar="PLAN")] = None,
    _today: Today = None,
    lang: Lang = None,
) -> None:
    """Print a report for a fault, without personal data."""
    from planner.commands import care

    _run(lambda words: care.doctor(plan, words), lang)


@app.callback(invoke_without_command=True)
def _whole(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    if version:
        typer.echo(f"vorlauf {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit


def main(arguments: Sequence[str]) -> int:
    """Run a command; returns its exit code."""
    return call(app, arguments, "vorlauf")


def call(program: typer.Typer, arguments: Sequence[str], name: str) -> int:
    """Run a typer program without letting it leave the process; returns its exit code."""
    try:
        code = program(args=list(arguments), prog_name=name, standalone_mode=False)
    except typer.Abort:
        return 130
    except Exception as error:
        show = getattr(error, "show", None)
        if show is None:
            raise
        show(file=sys.stderr)
        return int(getattr(error, "exit_code", 2))
    return int(code or 0)
