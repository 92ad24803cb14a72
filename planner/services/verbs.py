"""The verbs of `vorlauf apply`: every use case by name, with its fields.

A line is an object with the key "do" and the fields of that verb, in the open format's keys.
Each kind of record has add, change, delete and its links; an entry of a record (an absence, a
term) is appended with a verb of its own; the rest are the use cases of the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from planner.domain.edit import Edit
from planner.domain.problem import Problem, Refused, refuse
from planner.services.ports import Store
from planner.services.verb import Verb
from planner.services.verbs_of_kinds import kind_verbs
from planner.services.verbs_of_use_cases import use_case_verbs


@dataclass(frozen=True, slots=True)
class Answer:
    """What a line did: the edit (None where nothing changed) and the id of a new record."""

    edit: Edit | None
    added: str | None


@cache
def all_verbs() -> Mapping[str, Verb]:
    """Every verb by its name, in the order of the list."""
    found: dict[str, Verb] = {}
    for verb in (*use_case_verbs(), *kind_verbs()):
        found.setdefault(verb.name, verb)
    return found


def run_verb(store: Store, line: Any, today: date) -> Answer:
    """Do what one line asks for.

    Raises:
        Refused: no such verb, an unknown, missing or wrong field, or a broken rule.
    """
    verb, values = _understood(line)
    edit = verb.run(store, values, today)
    return Answer(edit, _added(edit) if verb.name not in ("undo", "redo") else None)


def _added(edit: Edit | None) -> str | None:
    new = [change.id for change in edit.changes if change.before is None] if edit else []
    return new[0] if len(new) == 1 else None


def _understood(line: Any) -> tuple[Verb, dict[str, Any]]:
    if not isinstance(line, dict):
        raise refuse("verb.not_an_object")
    name = line.get("do")
    if name is None:
        raise refuse("verb.missing", "do")
    verbs = all_verbs()
    verb = verbs.get(name) if isinstance(name, str) else None
    if verb is None:
        raise refuse("verb.unknown", "do", value=str(name)[:60], known=", ".join(verbs))
    values = {key: value for key, value in line.items() if key != "do"}
    if verb.record and verb.record not in values and "id" in values:
        values[verb.record] = values.pop("id")
    problems = list(_wrong_fields(verb, values))
    if problems:
        raise Refused(problems)
    return verb, values


def _wrong_fields(verb: Verb, values: Mapping[str, Any]) -> list[Problem]:
    known = {each.key: each for each in verb.fields}
    names = ", ".join(known)
    unknown = [
        Problem("field.unknown", key, {"verb": verb.name, "known": names})
        for key in values
        if key not in known and key not in verb.locked
    ]
    missing = [
        Problem("field.missing", key, {"verb": verb.name, "type": each.type})
        for key, each in known.items()
        if each.required and values.get(key) is None
    ]
    record = values.get(verb.record) if verb.record else ""
    wrong = (
        []
        if isinstance(record, str | None)
        else [Problem("type.text", verb.record or "", {"value": repr(record)[:60]})]
    )
    return unknown + missing + wrong
