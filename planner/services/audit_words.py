"""A proof for an audit in words, as tables, and as plain values for programs."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from planner.domain.action import Action
from planner.domain.attachment import Attachment
from planner.domain.content import Content
from planner.domain.levels import valid_to
from planner.services.attachment_rows import attachment_row
from planner.services.attachment_words import attached_words
from planner.services.audit import Audit, Audited, Line
from planner.services.naming import name_of
from planner.services.paper_table import Paper, Table
from planner.services.role_gaps import may_compare
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.services.works_council_words import off_line

_HEADS: Final = (
    (QT_TRANSLATE_NOOP("Audit", "Competency"), 20),
    (QT_TRANSLATE_NOOP("Audit", "Required"), 15),
    (QT_TRANSLATE_NOOP("Audit", "Held"), 14),
    (QT_TRANSLATE_NOOP("Audit", "Proof"), 27),
    (QT_TRANSLATE_NOOP("Audit", "Action"), 29),
    (QT_TRANSLATE_NOOP("Audit", "Did it work?"), 22),
)
"""Heads and widths beside each other."""
_KINDS: Final = {
    "self": QT_TRANSLATE_NOOP("Audit", "self-assessment of {day}"),
    "manager": QT_TRANSLATE_NOOP("Audit", "manager, {day}"),
    "evidence": QT_TRANSLATE_NOOP("Audit", "evidence of {day}"),
}


def audit_paper(content: Content, audit: Audit, words: Words, *, flat: bool = False) -> Paper:
    """The document: a table for each person, or (`flat`) one with their names in it."""
    w = words
    title = w.translate("Audit", "Proof for an audit")
    on = w.translate("Audit", "as of {day}").format(day=w.day(audit.on))
    of = name_of(content, "teams", audit.team) if audit.team else None
    if of is None:
        of = name_of(content, "people", audit.people[0].person)
    tables = [_table(content, each, audit.on, words) for each in audit.people]
    if flat:
        tables = [_flat(tables, words)]
    off = off_line(words, content.plan)
    return Paper(title, f"{of} · {on}", tuple(_notes(audit, words)), tuple(tables), off)


def _notes(audit: Audit, w: Words) -> list[str]:
    notes = [
        w.translate(
            "Audit",
            "What the role asked for on this day, what was held, on what that rests, what was done "
            "for it, and whether it worked. The role is the one named in the plan today.",
        )
    ]
    if audit.ahead:
        notes.append(
            w.translate("Audit", "This day lies ahead: what is planned until then counts as done.")
        )
    return notes


def _table(content: Content, each: Audited, on: dt.date, w: Words) -> Table:
    parts = [name_of(content, "people", each.person)]
    parts.append(name_of(content, "roles", each.role) if each.role else _roleless(w))
    if each.external:
        parts.append(w.translate("Audit", "external"))
    tells = may_compare(content, each.person)
    rows = tuple(line_cells(content, line, on, w, tells) for line in each.lines)
    empty = "" if rows else w.translate("Audit", "Nothing was asked for and nothing held.")
    heads = tuple(w.translate("Audit", head) for head, _ in _HEADS)
    return Table(" · ".join(parts), heads, tuple(wide for _, wide in _HEADS), rows, empty)


def _roleless(w: Words) -> str:
    return w.translate("Audit", "no role")


def _flat(tables: list[Table], w: Words) -> Table:
    """All people in one table, their name before each line."""
    heads = (w.translate("Audit", "Person"), *(w.translate("Audit", head) for head, _ in _HEADS))
    rows = tuple(
        (table.title, *row)
        for table in tables
        for row in (table.rows or ((table.line, *[None] * (len(_HEADS) - 1)),))
    )
    return Table(w.translate("Audit", "Proof"), heads, (24, *(n for _, n in _HEADS)), rows)


def line_cells(
    content: Content, line: Line, on: dt.date, w: Words, tells: bool = True
) -> tuple[str, ...]:
    """One competency in words: required, held, proof, actions, whether they worked.

    `tells`: how many levels are missing too, which the works-council profile leaves out.
    """
    return (
        name_of(content, "competencies", line.competency),
        _required(content, line, w),
        _held(content, line, w, tells),
        _proof(content, line, on, w),
        "; ".join(_action(content, each, on, w) for each in line.actions) or "–",
        "; ".join(filter(None, (_worked(each, on, w) for each in line.actions))) or "–",
    )


def _required(content: Content, line: Line, w: Words) -> str:
    if line.asked is None:
        return "–"
    parts = [w.level(content, line.competency, line.asked.level)]
    if line.asked.from_ is not None:
        parts.append(w.translate("Audit", "since {day}").format(day=w.day(line.asked.from_)))
    if line.asked.knock_out:
        parts.append(w.translate("Audit", "knock-out"))
    return ", ".join(parts)


def _held(content: Content, line: Line, w: Words, tells: bool) -> str:
    held = w.level(content, line.competency, line.level) if line.level else "–"
    if not line.missing or not tells:
        return held
    one = w.translate("Audit", "{n} level missing")
    many = w.translate("Audit", "{n} levels missing")
    return f"{held}, {w.count(line.missing, one, many)}"


def _proof(content: Content, line: Line, on: dt.date, w: Words) -> str:
    parts = []
    if line.raised_by:
        told = w.translate("Audit", "learned by {day}, not assessed since")
        parts.append(told.format(day=w.day(line.raised_by[-1].end)))
    elif line.rests_on is not None:
        told = w.translate("Audit", _KINDS[line.rests_on.kind])
        parts.append(told.format(day=w.day(line.rests_on.on)))
        parts.append(line.rests_on.evidence)
        parts.append(attached_words(w, content, line.rests_on.id, on))
    if line.until is not None:
        told = w.translate("Audit", "valid until {day}")
        parts.append(told.format(day=w.day(line.until)))
    told_already = line.proof is line.rests_on and not line.raised_by
    if line.proof is not None and not told_already:
        told = w.translate("Audit", "also: evidence of {day} for {level}")
        level = w.level(content, line.competency, line.proof.level)
        parts += [told.format(day=w.day(line.proof.on), level=level), line.proof.evidence]
        parts.append(attached_words(w, content, line.proof.id, on))
    return ", ".join(filter(None, parts)) or "–"


def stage_of(action: Action, on: dt.date) -> str:
    """How an action stood on a day by its days: planned, running, ended."""
    if action.start > on:
        return "planned"
    return "ended" if action.end <= on else "running"


def _action(content: Content, action: Action, on: dt.date, w: Words) -> str:
    stages = {
        "planned": w.translate("Audit", "{title} (planned, {start}–{end})"),
        "running": w.translate("Audit", "{title} (running, {start}–{end})"),
        "ended": w.translate("Audit", "{title} ({start}–{end})"),
    }
    return stages[stage_of(action, on)].format(
        title=name_of(content, "actions", action.id),
        start=w.day(action.start),
        end=w.day(action.end),
    )


def _worked(action: Action, on: dt.date, w: Words) -> str:
    """What was known of it on that day; nothing of an action that had not ended."""
    check = action.check
    if check is not None and check.on is not None and check.on <= on and check.passed is not None:
        told = (
            w.translate("Audit", "passed on {day}")
            if check.passed
            else w.translate("Audit", "not passed on {day}")
        ).format(day=w.day(check.on))
    elif action.end > on:
        return ""
    elif check is not None and check.on is not None:
        told = w.translate("Audit", "to be checked on {day}").format(day=w.day(check.on))
    else:
        told = w.translate("Audit", "not checked")
    return f"{told}: {check.method}" if check is not None and check.method else told


# -- for programs ----------------------------------------------------------------------------


def audit_rows(content: Content, audit: Audit) -> list[dict[str, Any]]:
    """People with their lines by the keys of `vorlauf proof --json`."""
    return [
        {
            "person": each.person,
            "on": audit.on.isoformat(),
            "role": each.role,
            "external": each.external,
            "competencies": [
                _row(content, line, audit.on, may_compare(content, each.person))
                for line in each.lines
            ],
        }
        for each in audit.people
    ]


def _row(content: Content, line: Line, on: dt.date, tells: bool) -> dict[str, Any]:
    asked, proof = line.asked, line.proof
    months = content.competencies[line.competency].expires_months
    return {
        "competency": line.competency,
        "required": asked.level if asked else None,
        "required_since": _iso(asked.from_) if asked else None,
        "knock_out": asked.knock_out if asked else None,
        "level": line.level,
        "missing": line.missing if tells else None,
        "by": line.by or None,
        "since": _iso(line.since),
        "valid_until": _iso(line.until),
        "assessment": line.rests_on.id if line.rests_on else None,
        "evidence": None
        if proof is None
        else {
            "assessment": proof.id,
            "on": proof.on.isoformat(),
            "level": proof.level,
            "text": proof.evidence,
            "valid_until": None
            if (until := valid_to(proof, months)) == dt.date.max
            else until.isoformat(),
        },
        "attachments": [attachment_row(each) for each in _attached(content, line)],
        "actions": [_action_row(each, on) for each in line.actions],
    }


def _attached(content: Content, line: Line) -> list[Attachment]:
    """Of what it rests on, and of the newest evidence."""
    ids = dict.fromkeys(each.id for each in (line.rests_on, line.proof) if each is not None)
    return [each for id_ in ids for each in content.attached_to("assessments", id_)]


def _action_row(action: Action, on: dt.date) -> dict[str, Any]:
    check = action.check
    known = check is not None and check.on is not None and check.on <= on
    return {
        "action": action.id,
        "start": action.start.isoformat(),
        "end": action.end.isoformat(),
        "stage": stage_of(action, on),
        "check": check.method if check else None,
        "checked_on": _iso(check.on) if check and known else None,
        "passed": check.passed if check and known else None,
    }


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
