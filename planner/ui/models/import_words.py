"""What an import would do, in words: kinds of file, outcomes, each line's details. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.record import label_of
from planner.domain.references import pointers
from planner.domain.scale import BUILT_IN
from planner.services.confidential import confidential_word, is_confidential
from planner.services.preview import Line, Outcome, Place, Preview
from planner.services.preview_words import what_and_cure
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.models.field_labels import KIND_LABELS
from planner.ui.models.kind_words import KIND_WORDS

FILE_KINDS: Final[Mapping[str, str]] = {
    "matrix": QT_TRANSLATE_NOOP("Import", "People and their levels"),
    "offerings": QT_TRANSLATE_NOOP("Import", "Offerings"),
    "self": QT_TRANSLATE_NOOP("Import", "A self-assessment"),
    "digcomp": QT_TRANSLATE_NOOP("Import", "The DigComp catalogue"),
    "plan": QT_TRANSLATE_NOOP("Import", "A whole plan (open format)"),
}
OUTCOMES: Final[Mapping[Outcome, tuple[str, str, str]]] = {
    "refused": ("!", "late", QT_TRANSLATE_NOOP("Import", "can't be taken")),
    "new": ("+", "good", QT_TRANSLATE_NOOP("Import", "new")),
    "changed": ("±", "tight", QT_TRANSLATE_NOOP("Import", "changed")),
    "same": ("=", "other", QT_TRANSLATE_NOOP("Import", "left alone")),
}
"""Outcome → its sign, the tone of its colour, its word; the most urgent first."""
HOLDS: Final[Mapping[str, str]] = {
    "competency": QT_TRANSLATE_NOOP("Import", "Competency"),
    "name": QT_TRANSLATE_NOOP("Import", "Name"),
    "first_name": QT_TRANSLATE_NOOP("Import", "First name"),
    "last_name": QT_TRANSLATE_NOOP("Import", "Last name"),
    "team": QT_TRANSLATE_NOOP("Import", "Team"),
    "role": QT_TRANSLATE_NOOP("Import", "Role"),
    "hours_per_week": QT_TRANSLATE_NOOP("Import", "Hours a week"),
    "joined": QT_TRANSLATE_NOOP("Import", "Joined"),
    "left": QT_TRANSLATE_NOOP("Import", "Left"),
    "external": QT_TRANSLATE_NOOP("Import", "External"),
    "personnel_number": QT_TRANSLATE_NOOP("Import", "Personnel number"),
    "cost_centre": QT_TRANSLATE_NOOP("Import", "Cost centre"),
    "notes": QT_TRANSLATE_NOOP("Import", "Notes"),
    "title": QT_TRANSLATE_NOOP("Import", "Title"),
    "from": QT_TRANSLATE_NOOP("Import", "From level"),
    "to": QT_TRANSLATE_NOOP("Import", "To level"),
    "weeks": QT_TRANSLATE_NOOP("Import", "Weeks"),
    "hours": QT_TRANSLATE_NOOP("Import", "Hours"),
    "cost": QT_TRANSLATE_NOOP("Import", "Cost"),
    "seats": QT_TRANSLATE_NOOP("Import", "Course seats"),
    "start": QT_TRANSLATE_NOOP("Import", "Start"),
    "end": QT_TRANSLATE_NOOP("Import", "End"),
    "provider": QT_TRANSLATE_NOOP("Import", "Provider"),
    "link": QT_TRANSLATE_NOOP("Import", "Link"),
    "ignore": QT_TRANSLATE_NOOP("Import", "Leave out"),
}
"""What a column may hold → its word."""
LONGEST: Final = 60
"""Characters of a value that are shown."""


class Sight:
    """What the lines of a preview are read with: the plan, what would change, who looks on."""

    def __init__(self, content: Content, preview: Preview, company: bool) -> None:
        self.content, self.company = content, company
        self.changes = {(change.kind, change.id): change for change in preview.changes}

    def record(self, kind: str, id_: str) -> Any:
        """A record as it would be afterwards; None for none."""
        change = self.changes.get((kind, id_))
        return change.after if change is not None else self.content.get(kind, id_)

    def keeps(self, line: Line) -> bool:
        """True for what is confidential, or was, while others look on."""
        if not self.company or line.kind not in KINDS:
            return False
        found = (self.record(line.kind, line.id), self.content.get(line.kind, line.id))
        return any(is_confidential(self.content, each) for each in found)


def file_kind(words: Words, kind: str) -> str:
    """What a file is taken for."""
    return words.translate("Import", FILE_KINDS[kind])


def outcome_word(words: Words, outcome: Outcome) -> str:
    """Sign and word of an outcome."""
    sign, _, word = OUTCOMES[outcome]
    return f"{sign} {words.translate('Import', word)}"


def kind_of_line(words: Words, line: Line) -> str:
    """What kind of record a line is about."""
    word = KIND_WORDS.get(line.kind)
    return words.translate("Kind", word) if word else line.kind


def where(words: Words, place: Place) -> str:
    """ "Row 4, column C", with the sheet if it has a name; empty where nothing is known."""
    parts = []
    if place.row:
        parts.append(words.translate("Import", "row {row}").format(row=place.row))
    if place.column:
        parts.append(words.translate("Import", "column {column}").format(column=place.column))
    return ", ".join(parts)


def entry(words: Words, line: Line, sight: Sight | None) -> str:
    """What a line is about, on one line."""
    if sight is not None and sight.keeps(line):
        return confidential_word(words)
    return line.label[:400].replace("\n", " ")


def detail(words: Words, line: Line, sight: Sight) -> str:
    """What changes, or what is wrong and what helps; no level and nothing
    confidential where others look on."""
    if line.problem is not None:
        what, cure = what_and_cure(line.problem, words)
        return f"{what} {cure}".strip()
    change = sight.changes.get((line.kind, line.id))
    if change is None or sight.keeps(line):
        return ""
    if isinstance(change.after, Assessment):
        return "" if sight.company else level_text(change.after, sight)
    if change.before is None:
        return ""
    return "; ".join(
        f"{_label(words, line.kind, name)}: {_value(words, sight, change.before, name)} → "
        f"{_value(words, sight, change.after, name)}"
        for name in line.fields
        if name not in _FOLLOWS
    )


def level_text(said: Assessment, sight: Sight) -> str:
    """The label of the level an assessment says."""
    content = sight.content
    record = sight.record("competencies", said.competency)
    id_ = (record.scale if record is not None else None) or "0-4"
    scale = content.scales.get(id_) or BUILT_IN.get(id_)
    if scale is None or said.level >= len(scale.levels):
        return str(said.level)
    return scale.levels[said.level].label


_FOLLOWS: Final = frozenset({"size", "badge"})
"""Fields that follow from another one: nobody wants to read them twice."""


def _label(words: Words, kind: str, name: str) -> str:
    if name == "content":
        return words.translate("Attachment", "file")
    labels = KIND_LABELS.get(kind)
    text = (labels.main.get(name) or labels.more.get(name)) if labels else None
    if text is None:
        return words.translate("Import", HOLDS["name" if name != "title" else name])
    return words.translate("Field", text)


def _value(words: Words, sight: Sight, record: Any, name: str) -> str:
    value = getattr(record, name)
    kind = next((p.kind for p in pointers(_type(record)) if p.name == name and not p.many), "")
    if value in (None, "", ()):
        return "–"
    if name == "content":
        return str(value)[:8]
    if kind and isinstance(value, str):
        named = sight.record(kind, value)
        return label_of(named) if named is not None else value
    if isinstance(value, bool):
        return words.translate("Import", "yes") if value else words.translate("Import", "no")
    if isinstance(value, dt.date):
        return words.day(value)
    if isinstance(value, int | float):
        return words.short(value)
    if isinstance(value, tuple):
        one, many = words.translate("Import", "{n} entry"), words.translate("Import", "{n} entries")
        return words.count(len(value), one, many)
    text = str(value) if isinstance(value, str) else "…"
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _type(record: Any) -> Any:
    return type(record)


def summary(words: Words, preview: Preview) -> str:
    """ "12 new, 3 changed, 40 left alone": what taking it over would do."""
    new, changed = preview.counts["new"], preview.counts["changed"]
    if preview.refused and not preview.hindering:
        return _in_part(words, new + changed, len(preview.refused))
    if preview.refused:
        n = len(preview.refused)
        one = words.translate(
            "Import", "{n} line can't be taken. Mend it in the file or leave its column out."
        )
        many = words.translate(
            "Import", "{n} lines can't be taken. Mend them in the file or leave their column out."
        )
        if preview.source == "self":  # it has no columns to leave out
            one = words.translate(
                "Import", "{n} line can't be taken. Mend it in the file or empty the answer."
            )
            many = words.translate(
                "Import", "{n} lines can't be taken. Mend them in the file or empty the answers."
            )
        return words.count(n, one, many)
    if not new and not changed:
        return words.translate("Import", "The plan says all of this already.")
    return words.translate(
        "Import", "It comes in as one step: {new} new, {changed} changed. Nothing is deleted."
    ).format(new=words.number(new, 0), changed=words.number(changed, 0))


def _in_part(words: Words, come: int, stay: int) -> str:
    """What comes in, what stays out, and that mending it later takes nothing twice."""
    w = words
    return w.translate(
        "Import", "{come}, {stay}. Once mended, the same file can come again: nothing counts twice."
    ).format(
        come=w.count(
            come,
            w.translate("Import", "{n} answer comes in"),
            w.translate("Import", "{n} answers come in"),
        ),
        stay=w.count(
            stay,
            w.translate("Import", "{n} can’t be read and stays out"),
            w.translate("Import", "{n} can’t be read and stay out"),
        ),
    )


def left_out(words: Words, lines: Sequence[tuple[str, Line]]) -> str:
    """What of files (name, line) stayed out while the rest was taken in, each with its cell."""
    cells: dict[str, list[str]] = {}
    for file, line in lines:
        cells.setdefault(file, []).append(f"{line.place.column}{line.place.row}")
    which = "; ".join(f"{file} {', '.join(found)}" for file, found in cells.items())
    return words.translate(
        "Import", "Taken in, except {which}. Once mended, the same file can be brought in again."
    ).format(which=which)
