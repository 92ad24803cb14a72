"""Sentences of what runs out and what is to be assessed again; no level is said in them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from planner.domain.assessment import Assessment
from planner.domain.beyond import marked_label
from planner.domain.content import Content
from planner.services.renewals import DueAgain, Expiry
from planner.services.wording import QT_TRANSLATE_NOOP, Words

SEEN_BY = {
    "self": QT_TRANSLATE_NOOP("Renewal", "self {level}"),
    "manager": QT_TRANSLATE_NOOP("Renewal", "manager {level}"),
}


def runs_out_line(words: Words, last: dt.date, today: dt.date) -> str:
    """ "runs out on 10 Jan 2027", "ran out on 10 Jan 2027"."""
    if last < today:
        return words.translate("Renewal", "ran out on {day}").format(day=words.day(last))
    return words.translate("Renewal", "runs out on {day}").format(day=words.day(last))


def due_line(words: Words, due: DueAgain) -> str:
    """ "assessed on 3 Oct 2025, due again"."""
    told = words.translate("Renewal", "assessed on {day}, due again")
    return told.format(day=words.day(due.last.on))


def apart_line(words: Words, content: Content, own: Assessment, other: Assessment) -> str:
    """ "self A2 · manager B1": what both say, without saying who is right."""
    parts = []
    for each in (own, other):
        label = marked_label(content, each.competency, each.level)
        parts.append(words.translate("Renewal", SEEN_BY[each.kind]).format(level=label))
    return " · ".join(parts)


def expiry_row(each: Expiry, today: dt.date) -> dict[str, Any]:
    """One row by the keys of `vorlauf expiring --json`."""
    renewed = each.out.renewed_by
    return {
        "person": each.person,
        "competency": each.competency,
        "level": each.out.held,
        "then": each.out.then,
        "last_day": each.out.last.isoformat(),
        "days": (each.out.last - today).days,
        "renewed_by": renewed.id if renewed is not None else None,
    }


def due_row(each: DueAgain, today: dt.date) -> dict[str, Any]:
    """One row by the keys of `vorlauf expiring --assess-again --json`."""
    return {
        "person": each.person,
        "competency": each.competency,
        "kind": each.last.kind,
        "assessed_on": each.last.on.isoformat(),
        "due_since": each.since.isoformat(),
        "days": (today - each.since).days,
    }
