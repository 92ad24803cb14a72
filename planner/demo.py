"""A first look: the practice plan in the window, or without a screen as a written report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from planner import bootstrap
from planner.commands import usage
from planner.commands.documents import write_document
from planner.commands.opening import reading
from planner.commands.options import Lang, Today
from planner.commands.output import DONE, busy, run, write_out
from planner.commands.screen import has_screen
from planner.services.wording import QT_TRANSLATE_NOOP, Language, Words, system_language

REPORT = (("timeline", "pdf"), ("timeline", "png"), ("sow-by", "xlsx"))
FOLDER = Path("report")

_app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


def main(arguments: Sequence[str]) -> int:
    """Show the practice plan; returns the exit code."""
    return usage.run(_app, arguments, "vorlauf demo")


@_app.command(
    help=QT_TRANSLATE_NOOP(
        "Usage",
        "Open the practice plan, made at the first call; without a screen write a report of it.",
    )
)
def _demo(
    folder: Annotated[
        Path,
        typer.Argument(
            help=QT_TRANSLATE_NOOP("Usage", "Where the report goes if there is no screen.")
        ),
    ] = FOLDER,
    lang: Lang = None,
    today: Today = None,
) -> None:
    bootstrap.prepare()
    language = lang or system_language()
    day = today or dt.date.today()
    plan = bootstrap.folders().data / f"practice-{language}.vorlauf"
    code = run(lambda words: _prepare(plan, language, day, words), lang)
    if code != DONE:
        raise typer.Exit(code)
    if has_screen():
        from planner import app

        dated = ["--today", today.isoformat()] if today else []
        raise typer.Exit(app.main([str(plan), "--lang", language, *dated]))
    raise typer.Exit(run(lambda words: _report(plan, folder, day, words), lang))


def _prepare(plan: Path, language: Language, day: dt.date, words: Words) -> int:
    """Make the practice plan of this language unless it is there, its days around today."""
    if not plan.exists():
        from planner.services.samples import make_sample

        plan.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with busy(words.translate("Command", "Making the practice plan …")):
            bootstrap.new_plan(plan, make_sample("practice", language, day))
    return DONE


def _report(plan: Path, folder: Path, day: dt.date, words: Words) -> int:
    """Timeline and sow-by list as files; prints where they lie."""
    folder.mkdir(parents=True, exist_ok=True)
    with reading(plan) as opened:
        content = opened.store.content
    for document, format_ in REPORT:
        write_document(document, format_, content, day, words, folder / f"{document}.{format_}")
    text = words.translate("Command", "There is no screen; the report lies in {folder}.")
    write_out(text.format(folder=folder.resolve()) + "\n")
    return DONE
