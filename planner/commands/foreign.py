"""import: foreign tables and other plans taken over, after a preview of every line."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.commands.opening import reading, writing
from planner.commands.output import (
    DONE,
    INPUT_REFUSED,
    busy,
    say,
    say_problems,
    write_out,
)
from planner.domain.edit import Edit
from planner.domain.problem import Problem, refuse
from planner.services.ports import PlanFile
from planner.services.preview import Likeness, Preview
from planner.services.preview_words import plain_preview
from planner.services.wording import QT_TRANSLATE_NOOP, Words

OUTCOMES: dict[str, str] = {
    "new": QT_TRANSLATE_NOOP("Import", "new"),
    "changed": QT_TRANSLATE_NOOP("Import", "changed"),
    "same": QT_TRANSLATE_NOOP("Import", "the same"),
    "refused": QT_TRANSLATE_NOOP("Import", "refused"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What `vorlauf import` was called with."""

    plan: Path
    file: Path
    kind: str | None
    map: Path | None
    only_new: bool
    dry_run: bool
    as_json: bool


def take(wish: Wish, today: dt.date, words: Words) -> int:
    """Preview a table or take it over; a line that hinders, and nothing is taken."""
    if wish.dry_run:
        with reading(wish.plan) as opened:
            preview = _preview(wish, opened, today, words)
        return _tell(wish, preview, None, words)
    with writing(wish.plan) as opened:
        preview = _preview(wish, opened, today, words)
        edit = None
        if not preview.hindering:
            edit = _take_over(opened, preview)
    return _tell(wish, preview, edit, words)


def _take_over(opened: PlanFile, preview: Preview) -> Edit | None:
    from planner.services.importing import take_over

    opened.back_up_if_due("import")
    return take_over(opened.store, preview)


def _preview(wish: Wish, opened: PlanFile, today: dt.date, words: Words) -> Preview:
    from planner.exchange.importers import read
    from planner.services.importing import Choices

    mapping = _mapping(wish.map) if wish.map else None
    with busy(words.translate("Command", "Reading …")):
        choices = Choices(only_new=wish.only_new)
        return read(wish.file, wish.kind, opened.store.content, today, mapping, choices)


def _mapping(path: Path) -> dict[str, Any]:
    from planner.exchange.json_text import decode, read_value

    value = read_value(decode(path.read_bytes()))
    if not isinstance(value, dict):
        raise refuse("type.object", path.name, value=str(value)[:60])
    return value


def _tell(wish: Wish, preview: Preview, edit: Edit | None, words: Words) -> int:
    if wish.as_json:
        plain = plain_preview(preview, words)
        plain["edit"] = edit.id if edit else None
        write_out(json.dumps(plain, ensure_ascii=False, indent=1) + "\n")
    else:
        write_out("".join(_preview_lines(preview, words)))
        say_problems(
            words, [line.problem for line in preview.refused if line.problem], wish.file.name
        )
    for remark in (*preview.remarks, *map(_question, preview.alike)):
        say_problems(words, [remark])
    say(
        " · ".join(
            f"{n} {words.translate('Import', OUTCOMES[o])}" for o, n in preview.counts.items()
        )
    )
    if preview.hindering:
        say(words.translate("Command", "Nothing was taken over; mend the refused lines first."))
    elif preview.refused:
        say(
            words.translate(
                "Command",
                "The refused lines stay out, the others come in; mended, the same file can come "
                "again.",
            )
        )
    if preview.refused:
        return INPUT_REFUSED
    return DONE


def _question(each: Likeness) -> Problem:
    """A name that is almost one of the plan, with the ids that may be meant."""
    others = ", ".join(f"{label} ({id_})" for id_, label in each.may_be)
    return Problem("import.alike", str(each.place), {"name": each.name, "others": others})


def _preview_lines(preview: Preview, words: Words) -> list[str]:
    return [
        f"{words.translate('Import', OUTCOMES[line.outcome]):10} {line.kind:14} {line.label}"
        f"  ({line.place})\n"
        for line in preview.lines
        if line.outcome in ("new", "changed")
    ]
