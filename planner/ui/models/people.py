"""The list of people: team, role, learning hours, absences. Always by name, never ranked. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planner.domain.people import Person, hours_on
from planner.domain.record import label_of
from planner.services.many_records import Draft
from planner.services.typed import typed_number, typed_periods, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import NAME, cell_of, changing, named, ref_filter
from planner.ui.models.record_list import (
    Cell,
    Choice,
    Column,
    Entry,
    EntryField,
    Field,
    Filter,
    Listing,
    Sight,
    Wish,
)

KIND = "people"
COLUMNS = Columns(KIND)


def _hours(sight: Sight, person: Person) -> Cell:
    hours = hours_on(person, sight.today)
    return Cell(sight.words.short(hours) if hours else "")


def _hours_begin(sight: Sight, person: Person) -> str:
    return sight.words.short(person.hours_per_week) if person.hours_per_week else ""


def _hours_wish(sight: Sight, person: Person, text: str) -> Wish:
    hours = typed_number(text, sight.words.language)
    return changing(KIND, person.id, hours_per_week=hours)


def _absences(sight: Sight, person: Person) -> Cell:
    """The next one, and how many more."""
    ahead = sorted((a for a in person.absences if a.end >= sight.today), key=lambda a: a.start)
    if not ahead:
        return Cell()
    days = sight.words
    first = f"{days.day(ahead[0].start)} – {days.day(ahead[0].end)}"
    return Cell(f"{first}, +{len(ahead) - 1}" if len(ahead) > 1 else first)


def _absences_begin(sight: Sight, person: Person) -> str:
    days = sight.words
    return "; ".join(f"{days.day(a.start)} – {days.day(a.end)}" for a in person.absences)


def _absences_wish(sight: Sight, person: Person, text: str) -> Wish:
    periods = typed_periods(text, sight.today)
    entries = [{"start": p.first.isoformat(), "end": p.last.isoformat()} for p in periods]
    return changing(KIND, person.id, absences=entries)


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    new: dict[str, Draft] = {}
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {"name": typed_text(cell_of(line, 0))}
        team = named(sight, "teams", cell_of(line, 1), new)
        hours = typed_number(cell_of(line, 2), sight.words.language)
        values |= {"team": team} if team else {}
        values |= {"hours_per_week": hours} if hours is not None else {}
        found.append((KIND, values))
    return [*new.values(), *found]


def _present(sight: Sight) -> list[Choice]:
    words = sight.words
    return [
        ("here", words.translate("List", "here today")),
        ("away", words.translate("List", "left, or not here yet")),
    ]


def _is_present(sight: Sight, person: Person, value: str) -> bool:
    late = person.joined is not None and person.joined > sight.today
    gone = person.left is not None and person.left < sight.today
    return (late or gone) == (value == "away")


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("name", NAME, 220),
        COLUMNS.ref("team", "teams", QT_TRANSLATE_NOOP("List", "Team"), 180),
        COLUMNS.ref("role", "roles", QT_TRANSLATE_NOOP("List", "Role"), 170),
        Column(
            "hours", QT_TRANSLATE_NOOP("List", "Hours a week"), _hours, 128,
            lambda sight, person: hours_on(person, sight.today), Field(_hours_begin, _hours_wish),
        ),
        Column(
            "absences", QT_TRANSLATE_NOOP("List", "Away"), _absences, 210,
            field=Field(_absences_begin, _absences_wish),
        ),
        COLUMNS.ref("target_role", "roles", QT_TRANSLATE_NOOP("List", "Target role"), 170),
        COLUMNS.day("joined", QT_TRANSLATE_NOOP("List", "Joined")),
        COLUMNS.day("left", QT_TRANSLATE_NOOP("List", "Leaves")),
        COLUMNS.text("personnel_number", QT_TRANSLATE_NOOP("List", "Personnel number")),
        COLUMNS.text("cost_centre", QT_TRANSLATE_NOOP("List", "Cost centre")),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Person"),
        (
            EntryField("name", QT_TRANSLATE_NOOP("List", "Name")),
            EntryField(
                "team", QT_TRANSLATE_NOOP("List", "Team"), 200,
                lambda sight: sight.labels("teams", ""),
            ),
            EntryField("hours", QT_TRANSLATE_NOOP("List", "Hours a week"), 160),
        ),
        _drafts,
    ),
    filters=(
        ref_filter("role", "roles", QT_TRANSLATE_NOOP("List", "Role")),
        Filter("here", QT_TRANSLATE_NOOP("List", "Present"), _present, _is_present),
    ),
    search=lambda sight, person: " ".join(
        (label_of(person), sight.label("teams", person.team), sight.label("roles", person.role))
    ),
    shown=lambda sight, person: sight.team is None or person.team == sight.team,
    empty_title=QT_TRANSLATE_NOOP("List", "Who is it about?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "Write a name and press Enter, or paste a whole list from a spreadsheet: names, teams and "
        "learning hours a week side by side.",
    ),
)  # fmt: skip
