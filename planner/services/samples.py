"""Sample plans in both languages, as if they had been made today.

A sample's file holds every text in German and in English. It was written for one day; all its
days are moved on by whole weeks, so that a Monday stays a Monday.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Sequence
from typing import Any, Literal, get_args

from planner.domain.attachment import hash_of
from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.plain import from_plain
from planner.domain.plan import Plan
from planner.domain.problem import refuse
from planner.services.resources import resource
from planner.services.wording import LANGUAGES

SampleName = Literal["practice", "me", "empty"]
SAMPLES: tuple[SampleName, ...] = get_args(SampleName)
WRITTEN_FOR = dt.date(2026, 11, 23)
"""The Monday all days in the files are seen from."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


def make_sample(name: str, language: str, today: dt.date, called: str = "") -> Content:
    """A plan to begin with: a whole department, one person's own path, or nothing.

    Args:
        name: one of `SAMPLES`.
        language: "de" or "en"; anything else is English.
        today: the day it is made.
        called: the name of an empty plan, as of the file it is to lie in.

    Raises:
        Refused: there is no such sample.
    """
    if name not in SAMPLES:
        raise refuse("type.choice", "sample", value=name, choices=", ".join(SAMPLES))
    if name == "empty":
        usual = "Neuer Plan" if language == "de" else "New plan"
        return Content(Plan(name=called.strip() or usual))
    plain = json.loads(resource("samples", f"{name}.json").read_text("utf-8"))
    weeks = dt.timedelta(weeks=(today - WRITTEN_FOR).days // 7)
    told = _told(plain, language if language in LANGUAGES else "en", weeks)
    loose = _drafts(told.get("attachments", ()))
    records = {
        kind: [from_plain(record_type, each, kind) for each in told.get(kind, ())]
        for kind, record_type in KINDS.items()
    }
    content = Content(from_plain(Plan, told["plan"], "plan"), records)
    content.loose = loose
    return content


def _drafts(attachments: Sequence[dict[str, Any]]) -> dict[str, bytes]:
    """Texts that are attached stand as lines in the file; here they become what is kept."""
    loose: dict[str, bytes] = {}
    for each in attachments:
        if "lines" in each:
            data = "\n".join((*each.pop("lines"), "")).encode()
            each |= {"content": hash_of(data), "size": len(data)}
            loose[each["content"]] = data
    return loose


def _told(value: Any, language: str, moved: dt.timedelta) -> Any:
    """A sample's plain values in one language, its days moved."""
    if isinstance(value, dict):
        if value.keys() == set(LANGUAGES):
            return value[language]
        return {key: _told(each, language, moved) for key, each in value.items()}
    if isinstance(value, list):
        return [_told(each, language, moved) for each in value]
    if isinstance(value, str) and _DAY.match(value):
        return (dt.date.fromisoformat(value) + moved).isoformat()
    return value
