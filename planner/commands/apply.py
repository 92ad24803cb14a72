"""apply: one use case a line, each answered by one line once it is on the disk."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from planner.commands.opening import writing
from planner.commands.output import DISK, DONE, INPUT_REFUSED, placed, write_out
from planner.domain.problem import Problem, Refused
from planner.services.ports import StorageProblem, Store
from planner.services.problem_words import problem_text
from planner.services.type_words import type_text
from planner.services.verb_fields import VerbField
from planner.services.verb_words import verb_text
from planner.services.verbs import all_verbs, run_verb
from planner.services.wording import Words


def apply(plan: Path, edits: str, today: date, stop: bool, words: Words) -> int:
    """Do the wishes of a file ("-" is stdin), line by line; refused ones don't end it."""
    with writing(plan) as opened:
        if edits == "-":
            return _apply_lines(opened.store, sys.stdin.buffer, today, stop, words)
        with Path(edits).open("rb") as file:
            return _apply_lines(opened.store, file, today, stop, words)


def _apply_lines(store: Store, lines: BinaryIO, today: date, stop: bool, words: Words) -> int:
    code = DONE
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            _answer(_done(store, line, number, today))
        except Refused as refused:
            code = INPUT_REFUSED
            _answer({"error": _sentence(words, refused.problems), "line": number})
            if stop:
                break
        except StorageProblem as problem:
            _answer({"error": problem_text(words, problem.problem), "line": number})
            return DISK
    return code


def _done(store: Store, line: bytes, number: int, today: date) -> dict[str, Any]:
    from planner.exchange.json_text import decode, read_value

    did = run_verb(store, read_value(decode(line)), today)
    answer: dict[str, Any] = {"ok": number, "edit": did.edit.id if did.edit else None}
    if did.added is not None:
        answer["id"] = did.added
    return answer


def _sentence(words: Words, problems: Iterable[Problem]) -> str:
    return " ".join(placed(words, problem) for problem in problems)


def _answer(answer: dict[str, Any]) -> None:
    write_out(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()


_EXAMPLE = '{"do": "move_action", "action": "a1", "to": "2027-02-01"}'


def _key(field: VerbField) -> str:
    return field.key + ("*" if field.required else "")


def show_verbs(words: Words) -> int:
    """Every verb with its fields; a star marks what a line must have."""
    lines = [
        words.translate("Verb", "One JSON object a line, like {example}.").format(example=_EXAMPLE),
        words.translate(
            "Verb", "Fields with * are required. The record may also be named by “id”."
        ),
    ]
    for verb in all_verbs().values():
        lines += ["", f"{verb.name} – {verb_text(words, verb)}"]
        width = max((len(each.key) for each in verb.fields), default=0) + 1
        lines += [
            f"    {_key(each):{width}}  {type_text(words, each.type)}" for each in verb.fields
        ]
    write_out("\n".join(lines) + "\n")
    return DONE
