"""Everything a plan holds about one person, and nothing about anybody else.

What the plan holds is told whole, whatever a screen hides: it is the person's own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plain import to_plain
from planner.domain.record import Record, label_of
from planner.domain.references import holders, pointers, points_at, targets
from planner.services.confidential import (
    shown_name,
    shown_title,
    without_confidential,
    without_names,
)
from planner.services.figures import Figures, make_figures
from planner.services.naming import name_of_record
from planner.services.ports import Entry
from planner.services.sow_rows import level_rows, sow_row
from planner.services.spelling import words_of
from planner.services.texts import folded_text
from planner.services.titles import title_text
from planner.services.wording import Words

FORMAT = "vorlauf-person/1"


@dataclass(frozen=True, slots=True)
class Mention:
    """A record that names the person only in its text."""

    kind: str
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class PersonReport:
    """What is held about `person`: records reduced to what concerns them, by kind; records that
    name them in their text; the edits of their own record."""

    person: Person
    on: dt.date
    records: tuple[tuple[str, tuple[Any, ...]], ...]
    mentions: tuple[Mention, ...]
    history: tuple[Entry, ...]


def person_report(figures: Figures, person: str, history: Sequence[Entry]) -> PersonReport:
    """The report on a person.

    Args:
        history: journal entries that touched the person's own record.
    """
    content = figures.content
    found: dict[str, list[Any]] = {}
    for kind, record in holders(content, "people", person):
        found.setdefault(kind, []).append(only(record, person))
    for assessment in found.get("assessments", ()):
        kept = content.attached_to("assessments", assessment.id)
        if kept:
            found.setdefault("attachments", []).extend(kept)
    mentions = _mentions(content, content.people[person], found)
    done = tuple(each for each in history if each.act == "edit" and each.state == "done")
    records = tuple((kind, tuple(each)) for kind, each in found.items())
    return PersonReport(content.people[person], figures.today, records, tuple(mentions), done)


def report_to_write(
    figures: Figures, person: str, history: Sequence[Entry], words: Words, *, confidential: bool
) -> tuple[Figures, PersonReport]:
    """The report as it is handed over, and the figures it is worded from.

    That a confidential signal names the person is told either way; its words only if they are
    asked for: who said them in confidence counted on that.
    """
    report, content = person_report(figures, person, history), figures.content
    if confidential:
        return figures, report
    mentions = tuple(
        each
        if each.kind == "plan"
        else replace(each, title=shown_name(words, content, each.kind, each.id, True))
        for each in report.mentions
    )
    told = tuple(_told(words, content, each) for each in report.history)
    kept = make_figures(without_confidential(words, content), figures.today)
    return kept, replace(report, mentions=mentions, history=told)


def _told(words: Words, content: Content, entry: Entry) -> Entry:
    """An edit without the confidential signal it named, if it did."""
    if shown_title(words, content, entry.title, True) == title_text(words, entry.title):
        return entry
    return replace(entry, title=without_names(words, entry.title))


def only(record: Any, person: str) -> Any:
    """A record, or an entry within one, without anybody but this person.

    Entries that are about people stay if they are about this one.
    """
    changed: dict[str, Any] = {}
    record_type: Any = type(record)
    for pointer in pointers(record_type):
        value = getattr(record, pointer.name)
        if pointer.kind == "people":
            mine = tuple(id_ for id_ in value if id_ == person) if pointer.many else value
            changed[pointer.name] = mine if pointer.many or value == person else None
        elif pointer.nested is not None and "people" in targets(pointer.nested):
            entries = value if pointer.many else (value,)
            kept = tuple(only(e, person) for e in entries if e and points_at(e, "people", person))
            changed[pointer.name] = kept if pointer.many else next(iter(kept), None)
    return replace(record, **changed) if changed else record


def _mentions(content: Content, person: Person, found: dict[str, list[Any]]) -> Iterator[Mention]:
    """Records whose text holds the person's whole name; those listed anyway are left out."""
    name = [word.text for word in words_of(label_of(person))]
    listed = {(kind, record.id) for kind, records in found.items() for record in records}
    listed.add(("people", person.id))
    for kind, record in _everything(content):
        if (kind, record.id) not in listed and name and _holds(folded_text(record), name):
            yield Mention(kind, record.id, name_of_record(content, record))


def _everything(content: Content) -> Iterator[tuple[str, Record]]:
    yield "plan", content.plan
    yield from content.everything()


def _holds(text: str, name: list[str]) -> bool:
    if name[0] not in text:  # most records: their words need not be taken apart
        return False
    said = [word.text for word in words_of(text)]
    return any(said[at : at + len(name)] == name for at in range(len(said)))


def report_row(figures: Figures, report: PersonReport, words: Words) -> dict[str, Any]:
    """The report by the keys of its JSON; records as in the open format."""
    person = report.person.id
    levels = [row for row in level_rows(figures.content, report.on) if row["person"] == person]
    return {
        "format": FORMAT,
        "on": report.on.isoformat(),
        "plan": figures.content.plan.name,
        "person": to_plain(report.person),
        "records": {kind: [to_plain(each) for each in some] for kind, some in report.records},
        "mentioned_in": [_mention_row(each) for each in report.mentions],
        "levels": levels,
        "needs": [sow_row(figures, s, words) for s in figures.slots if s.person == person],
        "history": [
            {"at": each.at.isoformat(), "what": title_text(words, each.title)}
            for each in report.history
        ],
    }


def _mention_row(each: Mention) -> dict[str, str]:
    return {"kind": each.kind, "id": each.id, "title": each.title}
