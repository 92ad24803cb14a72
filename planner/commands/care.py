"""check, backups and doctor: is the plan whole, what is kept of it, what to tell about a fault."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from pathlib import Path

from planner import __version__, bootstrap
from planner.commands.opening import reading
from planner.commands.output import DISK, DONE, INPUT_REFUSED, say, say_problems, write_out
from planner.domain.kinds import KINDS
from planner.domain.rules import circles
from planner.services.ports import Backup, Health
from planner.services.wording import QT_TRANSLATE_NOOP, Words

REPAIRED: dict[str, str] = {
    "rebuilt": QT_TRANSLATE_NOOP("Command", "Every record could be read; the file is new."),
    "restored": QT_TRANSLATE_NOOP(
        "Command", "Put together from a copy and the journal since; nothing is lost."
    ),
    "copied": QT_TRANSLATE_NOOP(
        "Command", "The last copy is the plan now; edits made after it are lost."
    ),
    "rescued": QT_TRANSLATE_NOOP(
        "Command", "What could be read was taken into a new file; {lost} records are lost."
    ),
}
LIBRARIES = (
    "PySide6-Essentials",
    "sqlcipher3",
    "SQLAlchemy",
    "sqlmodel",
    "alembic",
    "numpy",
    "holidays",
    "python-calamine",
    "XlsxWriter",
    "matplotlib",
    "typer",
    "rich",
)
LAST_LINES = 20


def check(plan: Path, repair: bool, words: Words) -> int:
    """Look at the file and its records; with `repair` put a sound file in its place."""
    health = bootstrap.repair_plan(plan) if repair else bootstrap.check_plan(plan)
    if health.how:
        _tell_repair(health, words)
    elif not health.sound:
        return _tell_problems(plan, health, words)
    with reading(plan) as opened:
        content = opened.store.content
    say_problems(words, circles(content), plan.name)
    text = words.count(
        sum(1 for _ in content.everything()),
        words.translate("Command", "{{file}} is whole: {n} record."),
        words.translate("Command", "{{file}} is whole: {n} records."),
    )
    write_out(text.format(file=plan) + "\n")
    return DONE


def _tell_problems(plan: Path, health: Health, words: Words) -> int:
    """The records break a rule (input refused), or the file is damaged (the disk)."""
    say_problems(words, health.problems, plan.name)
    damaged = any(each.code.startswith(("health.", "plan.")) for each in health.problems)
    if not damaged:
        return INPUT_REFUSED
    cure = words.translate("Command", "Mend it with `vorlauf check {file} --repair`.")
    say(cure.format(file=plan))
    return DISK


def _tell_repair(health: Health, words: Words) -> None:
    say(words.translate("Command", REPAIRED[health.how]).format(lost=health.lost))
    if health.aside:
        say(words.translate("Command", "The damaged file is {file}.").format(file=health.aside))


def backups(plan: Path, number: int | None, words: Words) -> int:
    """The copies of a plan, newest first; or put one of them in its place."""
    if number is None:
        found = bootstrap.list_backups(plan)
        write_out("".join(_backup_line(each, words) for each in found))
        if not found:
            say(words.translate("Command", "There is no copy yet."))
        return DONE
    aside = bootstrap.restore_backup(plan, number)
    say(words.translate("Command", "Copy {n} is {file} now.").format(n=number, file=plan))
    if aside:
        say(words.translate("Command", "The plan as it was is {file}.").format(file=aside))
    return DONE


def _backup_line(backup: Backup, words: Words) -> str:
    made = backup.made.astimezone()
    at = f"{words.day(made.date())} {made:%H:%M}"
    size = words.number(backup.size / 1024, 0)
    return f"{backup.number:3}  {at}  {backup.reason:10}  {size:>8} KB  {backup.path}\n"


def doctor(plan: Path | None, words: Words) -> int:
    """Versions, folders, counts and the end of the log; no name, no title, no text."""
    del words  # a report is read by whoever mends the fault
    write_out(report(plan))
    return DONE


def report(plan: Path | None) -> str:
    """What `doctor` prints; the window offers it too when something went wrong."""
    lines = [f"vorlauf {__version__}", f"Python {platform.python_version()}, {platform.platform()}"]
    lines += [f"{name} {_version(name)}" for name in LIBRARIES]
    folders = bootstrap.folders()
    for name in ("settings", "data", "cache", "log"):
        folder = getattr(folders, name)
        lines.append(f"{name}: {_at_home(folder)}{'' if folder.is_dir() else ' (not there)'}")
    if plan is not None:
        lines += _counts(plan)
    lines += ["", "log:", *_log_end(bootstrap.log_file(folders.log))]
    return "\n".join(lines) + "\n"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "built in" if getattr(sys, "frozen", False) else "missing"


def _at_home(path: Path) -> str:
    """A path without the name of the user it belongs to."""
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)


def _counts(plan: Path) -> list[str]:
    health = bootstrap.check_plan(plan)
    state = "sound" if health.sound else ", ".join(sorted({p.code for p in health.problems}))
    lines = ["", f"plan: {plan.stat().st_size} bytes, {state}"]
    if health.sound:
        with reading(plan) as opened:
            tables = opened.store.content.table
            lines += [f"  {kind}: {len(tables(kind))}" for kind in KINDS if tables(kind)]
    return lines


def _log_end(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ["  none"]
    home = str(Path.home())
    return [f"  {line.replace(home, '~')}" for line in text.splitlines()[-LAST_LINES:]]
