"""A line for a new need: what it names that the plan does not know yet comes along. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from planner.domain.problem import Refused
from planner.services.many_records import Draft
from planner.services.typed import typed_choice, typed_competency, typed_people, typed_text
from planner.services.typed_new import typed_new_competency
from planner.ui.models import list_choices
from planner.ui.models.list_fields import cell_of, chosen, named
from planner.ui.models.record_list import Sight

KIND = "needs"
New = dict[str, dict[str, Draft]]
"""By kind and folded name, what comes into being with the needs."""
_NAMES = re.compile(r"\s*[,;+&]\s*")


def need_drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    """The needs of some lines, after everything new that they name."""
    new: New = {"competencies": {}, "developments": {}, "people": {}}
    found = [(KIND, _draft(sight, line, new)) for line in lines]
    return [*(draft for drafts in new.values() for draft in drafts.values()), *found]


def _draft(sight: Sight, line: Sequence[str], new: New) -> dict[str, Any]:
    """ "Polish B1" or a structure's title, its kind, the development, the people or a number."""
    what, kind_text, purpose, who = (cell_of(line, place) for place in range(4))
    values: dict[str, Any] = {}
    kinds = list_choices.need_kinds(sight)
    kind = typed_choice(kind_text, kinds) if kind_text else "competency"
    if kind == "competency":
        values["competency"], values["level"] = _competency(sight, what, new)
    else:
        values |= {"kind": "structure", "structure": kind, "title": typed_text(what)}
    development = _development(sight, purpose, new)
    if development:
        values["development"] = development
    if who and kind != "competency":
        values["owner"] = _people(sight, who, new)[0]
    elif who.isdigit():
        values["count"] = int(who)
    elif who:
        values["people"] = _people(sight, who, new)
    return values


def _competency(sight: Sight, what: str, new: New) -> tuple[str, int]:
    try:
        return typed_competency(sight.content, what)
    except Refused as refused:
        if refused.problems[0].code != "typed.competency":
            raise
    read = typed_new_competency(sight.content, what)
    more = {"scale": read.scale} if read.scale else {}
    id_ = named(sight, "competencies", read.name, new["competencies"], **more)
    return str(id_), read.level


def _development(sight: Sight, purpose: str, new: New) -> str | None:
    try:
        return chosen(sight, "developments", purpose)
    except Refused as refused:
        if refused.problems[0].code != "typed.choice":
            raise
    return named(sight, "developments", purpose, new["developments"])


def _people(sight: Sight, who: str, new: New) -> list[str]:
    found: dict[str, None] = {}
    for name in filter(None, _NAMES.split(who)):
        try:
            found.update(dict.fromkeys(typed_people(sight.content, name)))
        except Refused as refused:
            if refused.problems[0].code != "typed.person" or not name[0].isalpha():
                raise
            found[str(named(sight, "people", name, new["people"]))] = None
    return list(found)
