"""One line for an entry that is never overwritten: a forecast, what a role asks for. No Qt."""

from __future__ import annotations

from typing import Any

from planner.domain.action import Effect
from planner.domain.content import Content
from planner.domain.development import Forecast, Review
from planner.domain.people import Requirement
from planner.services.confidential import shown_name
from planner.services.naming import name_of
from planner.services.wording import Words
from planner.ui.models.field_reading import shown_number, signed


def entry_line(words: Words, content: Content, entry: Any, in_company: bool = False) -> str:
    """A forecast, a review or a requirement in words; feelings and what was said in
    confidence only among ourselves."""
    if isinstance(entry, Forecast):
        return _forecast(words, content, entry, in_company)
    if isinstance(entry, Review):
        return _review(words, content, entry, in_company)
    if isinstance(entry, Effect):  # told to others: where it leads, not from where
        level = words.level(content, entry.competency, entry.to)
        return f"{name_of(content, 'competencies', entry.competency)} {level}"
    assert isinstance(entry, Requirement)
    return _requirement(words, content, entry)


def _forecast(w: Words, content: Content, f: Forecast, in_company: bool) -> str:
    by = name_of(content, "people", f.by) if f.by else ""
    said = ", ".join(part for part in (by, w.day(f.on)) if part)
    share = w.percent(f.probability) if f.probability is not None else ""
    head = f"{said}: {share}" if share else said
    days = w.translate(
        "Field", "{earliest} at the earliest, most likely {likely}, {latest} at the latest"
    ).format(earliest=w.day(f.earliest), likely=w.day(f.likely), latest=w.day(f.latest))
    lines = [head, days]
    if in_company:
        return "\n".join(lines)
    felt = [
        (w.translate("Field", "wish {n}"), f.desire),
        (w.translate("Field", "worry {n}"), f.worry),
        (w.translate("Field", "hope {n}"), f.hope),
    ]
    told = [text.format(n=signed(n)) for text, n in felt if n is not None]
    return "\n".join([*lines, ", ".join(told)] if told else lines)


def _review(w: Words, content: Content, r: Review, in_company: bool) -> str:
    by = name_of(content, "people", r.by) if r.by else ""
    head = ", ".join(part for part in (by, w.day(r.on)) if part)
    answered = [shown_name(w, content, "signals", id_, in_company) for id_ in r.signals]
    answered += [name_of(content, "indicators", id_) for id_ in r.indicators]
    lines = [f"{head}: {r.note}" if r.note else head]
    if answered:
        told = w.translate("Field", "in spite of {names}")
        lines.append(told.format(names=", ".join(map(w.quoted, answered))))
    return "\n".join(lines)


def _requirement(w: Words, content: Content, r: Requirement) -> str:
    level = w.level(content, r.competency, r.level)
    parts = [f"{name_of(content, 'competencies', r.competency)} {level}"]
    if r.weight != 1:
        text = w.translate("Field", "weight {n}")
        parts.append(text.format(n=shown_number(r.weight, w)))
    if r.knock_out:
        parts.append(w.translate("Field", "must have"))
    if r.from_ is not None:
        parts.append(w.translate("Field", "from {day} on").format(day=w.day(r.from_)))
    return ", ".join(parts)
