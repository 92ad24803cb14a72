"""What a list of records is made of: columns, filters, order, the line for a new one. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.problem import Problem
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.confidential import shown
from planner.services.figures import Figures
from planner.services.many_records import Draft
from planner.services.matching import fold
from planner.services.no_regret import NoRegret, no_regret
from planner.services.ports import Store
from planner.services.wording import Words

Wish = Callable[[Store], Edit | None]
Style = Literal["plain", "strong", "quiet", "chip", "meter"]
Choice = tuple[str, str]
"""(value, label)"""


class Sight:
    """What a list sees of a plan; its own look-ups are made when first asked for."""

    def __init__(
        self,
        figures: Figures,
        words: Words,
        team: str | None = None,
        in_company: bool = False,
    ) -> None:
        self.figures = figures
        self.words = words
        self.team = team
        self.in_company = in_company
        self._needs: dict[str, list[str]] | None = None
        self._members: dict[str, dict[str, list[str]]] = {}
        self._no_regret: dict[str, NoRegret] | None = None

    @property
    def content(self) -> Content:
        """The plan's records."""
        return self.figures.content

    @property
    def today(self) -> dt.date:
        """The day everything is seen from."""
        return self.figures.today

    def forget(self) -> None:
        """Drop the look-ups after an edit."""
        self._needs = None
        self._members.clear()
        self._no_regret = None

    def no_regret(self, competency: str | None) -> NoRegret | None:
        """What a competency serves, where that is more than one development or goal."""
        if self._no_regret is None:
            self._no_regret = {each.competency: each for each in no_regret(self.figures)}
        return self._no_regret.get(competency or "")

    def members(self, field: str, id_: str) -> Sequence[str]:
        """Names of the people whose field ("team", "role") holds a record."""
        found = self._members.get(field)
        if found is None:
            found = self._members[field] = {}
            for person in self.content.people.values():
                held = getattr(person, field)
                if held is not None:
                    found.setdefault(held, []).append(label_of(person))
        return found.get(id_, ())

    def needs_of(self, development: str) -> Sequence[str]:
        """Ids of the needs of a development."""
        if self._needs is None:
            self._needs = {}
            for need in self.content.needs.values():
                if need.development is not None:
                    self._needs.setdefault(need.development, []).append(need.id)
        return self._needs.get(development, ())

    def slots_of(self, development: str) -> list[Slot]:
        """The slots of a development."""
        found = (self.figures.of_need(need) for need in self.needs_of(development))
        return [slot for slots in found for slot in slots]

    def shown(self, record: Any) -> Any:
        """A record as it may be read by those who look on."""
        return shown(self.words, record, self.in_company)

    def label(self, kind: str, id_: str | None) -> str:
        """A record's name; empty for none."""
        record = self.content.get(kind, id_) if id_ else None
        return label_of(self.shown(record)) if record is not None else ""

    def labels(self, kind: str, empty: str = "–") -> list[Choice]:
        """The records of a kind to choose from, by name, after a dash for none."""
        records = self.content.table(kind).values()
        found = [(record.id, self._told_apart(record)) for record in records]
        found.sort(key=lambda choice: fold(choice[1]))
        return [("", empty), *found] if empty else found

    def _told_apart(self, record: Any) -> str:
        seen = self.shown(record)
        return label_of(seen) if seen is record else f"{label_of(seen)} ({record.id})"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. A chip may have a state's shape, a meter shows its share."""

    text: str = ""
    style: Style = "plain"
    state: str = ""
    share: float | None = None


def _always(sight: Sight, record: Any) -> bool:
    del sight, record
    return True


Order = Callable[["Sight", Any], Any]
"""What a row is sorted by; None stands last."""


class Instead(NamedTuple):
    """What decides what a cell shows: a field of the details, and the sentence that says so."""

    field: str
    problem: Problem


def _nothing(sight: Sight, record: Any) -> Instead | None:
    del sight, record
    return None


@dataclass(frozen=True, slots=True)
class Field:
    """How a cell is edited: the text it begins with, what may be chosen, what is wished then.

    `wish` gets the text, or the value of the choice that was meant; it raises `Refused` for
    what can't be read. With `free`, choices are only offered and any text may stand. Where
    something else decides, `instead` names it: the cell leads there and takes no text.
    """

    begin: Callable[[Sight, Any], str]
    wish: Callable[[Sight, Any, str], Wish]
    choices: Callable[[Sight], Sequence[Choice]] | None = None
    free: bool = False
    can: Callable[[Sight, Any], bool] = _always
    instead: Callable[[Sight, Any], Instead | None] = _nothing


@dataclass(frozen=True, slots=True)
class Column:
    """One column. Without `order` it is sorted by its folded text.

    `first`: shown from the start, where there is room; of those the last gives way first.
    """

    key: str
    head: str
    show: Callable[[Sight, Any], Cell]
    wide: int = 120
    order: Order | None = None
    field: Field | None = None
    first: bool = True
    asks: str = ""
    """Words of its line in the menu, where the head alone would not say what is done."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: its word, what may be chosen, and whether a record fits."""

    key: str
    head: str
    choices: Callable[[Sight], Sequence[Choice]]
    fits: Callable[[Sight, Any, str], bool]


@dataclass(frozen=True, slots=True)
class EntryField:
    """One field of the line for a new record; `wide` 0 takes the room that is left.

    `again`: what was chosen mostly holds for the next one too, so it stays.
    """

    key: str
    hint: str
    wide: int = 0
    choices: Callable[[Sight], Sequence[Choice]] | None = None
    again: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """The line for a new record. `drafts` reads several lines at once, or refuses.

    `asks_new`: other kinds it names that are new are offered first; Enter once more adds them.
    """

    button: str
    fields: tuple[EntryField, ...]
    drafts: Callable[[Sight, Sequence[Sequence[str]]], list[Draft]]
    asks_new: bool = False


def every(sight: Sight, record: Any) -> bool:
    del sight, record
    return True


@dataclass(frozen=True, slots=True)
class Act:
    """Something that is often done to a record, offered in the menus: its words and its wish."""

    key: str
    text: str
    wish: Callable[[Sight, Any], Wish]
    can: Callable[[Sight, Any], bool] = _always


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything a list of one kind of record is made of."""

    key: str
    kind: str
    columns: tuple[Column, ...]
    entry: Entry
    filters: tuple[Filter, ...] = ()
    order: tuple[str, bool] = ("title", False)
    search: Callable[[Sight, Any], str] = lambda _, record: label_of(record)
    shown: Callable[[Sight, Any], bool] = every
    empty_title: str = ""
    empty_text: str = ""
    links: tuple[str, ...] = ()
    """Fields that hold ids of other records, offered by Ctrl+L and in the menus."""
    waves: bool = False
    """True if a record has lanes on the timeline to be led to."""
    acts: tuple[Act, ...] = ()
    tree: str = ""
    """The field with the id of the record one lies in: rows are folded and opened then."""


@dataclass(slots=True)
class Narrowed:
    """What a list is narrowed to: values by filter, and a text."""

    chosen: dict[str, set[str]] = field(default_factory=dict)
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.text.strip()) or any(self.chosen.values())
