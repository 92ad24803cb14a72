"""A list of records as every place shows it: columns, filters, order, the line for a new one.

Knows no Qt. What a cell says is worked out when it is first seen, and kept until an edit names
its record; a list of ten thousand costs what is on the screen.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.many_records import Draft
from planner.services.matching import fold
from planner.services.ports import Store
from planner.services.wording import Words

Wish = Callable[[Store], Edit | None]
Style = Literal["plain", "strong", "quiet", "chip", "meter"]
Choice = tuple[str, str]
"""(value, label)"""


class Sight:
    """What a list sees of a plan; its own look-ups are made when first asked for."""

    def __init__(self, figures: Figures, words: Words, team: str | None = None) -> None:
        self.figures = figures
        self.words = words
        self.team = team
        self._needs: dict[str, list[str]] | None = None
        self._members: dict[str, dict[str, list[str]]] = {}

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

    def label(self, kind: str, id_: str | None) -> str:
        """A record's name; empty for none."""
        record = self.content.get(kind, id_) if id_ else None
        return label_of(record) if record is not None else ""

    def labels(self, kind: str, empty: str = "–") -> list[Choice]:
        """The records of a kind to choose from, by name, after a dash for none."""
        found = [(record.id, label_of(record)) for record in self.content.table(kind).values()]
        found.sort(key=lambda choice: fold(choice[1]))
        return [("", empty), *found] if empty else found


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


@dataclass(frozen=True, slots=True)
class Field:
    """How a cell is edited: the text it begins with, what may be chosen, what is wished then.

    `wish` gets the text, or the value of the choice that was meant; it raises `Refused` for
    what can't be read. With `free`, choices are only offered and any text may stand.
    """

    begin: Callable[[Sight, Any], str]
    wish: Callable[[Sight, Any, str], Wish]
    choices: Callable[[Sight], Sequence[Choice]] | None = None
    free: bool = False
    can: Callable[[Sight, Any], bool] = _always


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


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: its word, what may be chosen, and whether a record fits."""

    key: str
    head: str
    choices: Callable[[Sight], Sequence[Choice]]
    fits: Callable[[Sight, Any, str], bool]


@dataclass(frozen=True, slots=True)
class EntryField:
    """One field of the line for a new record; `wide` 0 takes the room that is left."""

    key: str
    hint: str
    wide: int = 0
    choices: Callable[[Sight], Sequence[Choice]] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """The line for a new record. `drafts` reads several lines at once, or refuses.

    `asks_new`: other kinds it names that are new are offered first; Enter once more adds them.
    """

    button: str
    fields: tuple[EntryField, ...]
    drafts: Callable[[Sight, Sequence[Sequence[str]]], list[Draft]]
    asks_new: bool = False


def _every(sight: Sight, record: Any) -> bool:
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
    shown: Callable[[Sight, Any], bool] = _every
    empty_title: str = ""
    empty_text: str = ""
    links: tuple[str, ...] = ()
    """Fields that hold ids of other records, offered by Ctrl+L and in the menus."""
    waves: bool = False
    """True if a record has lanes on the timeline to be led to."""
    acts: tuple[Act, ...] = ()


@dataclass(slots=True)
class Narrowed:
    """What a list is narrowed to: values by filter, and a text."""

    chosen: dict[str, set[str]] = field(default_factory=dict)
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.text.strip()) or any(self.chosen.values())


Seen = dict[str, dict[str, Cell]]
"""By id and column, what cells said."""
FEW: Final = 400
"""Rows worth comparing after an edit; of more, all are painted again."""
Step = tuple[Literal["insert", "remove"], int]
"""What happens to the row at a place."""


class RecordList:
    """The rows of one listing in their order."""

    def __init__(self, listing: Listing, sight: Sight) -> None:
        self.listing = listing
        self.sight = sight
        self.narrowed = Narrowed()
        self.order = listing.order
        self.ids: list[str] = []
        self._cells: dict[tuple[str, str], Cell] = {}
        self._columns = {column.key: column for column in listing.columns}
        self.fill()

    # -- reading ---------------------------------------------------------------------

    @property
    def table(self) -> Mapping[str, Any]:
        """The records of this list's kind."""
        return self.sight.content.table(self.listing.kind)

    def record(self, row: int) -> Any:
        """The record of a row; None for one that is about to go."""
        return self.table.get(self.ids[row])

    def cell(self, row: int, column: Column) -> Cell:
        """What a cell says."""
        return self._cell(self.ids[row], column)

    def _cell(self, id_: str, column: Column) -> Cell:
        key = (id_, column.key)
        found = self._cells.get(key)
        if found is None:
            record = self.table.get(id_)
            if record is None:  # Qt looks once more at a row that is about to go
                return Cell()
            found = self._cells[key] = column.show(self.sight, record)
        return found

    def row_of(self, id_: str) -> int | None:
        """Where a record stands; None if it is not shown."""
        return self.ids.index(id_) if id_ in self.ids else None

    def lines(self, rows: Iterable[int], columns: Sequence[Column]) -> list[list[str]]:
        """Heads and cells as text, to be copied."""
        words = self.sight.words
        heads = [words.translate("List", column.head) for column in columns]
        return [heads, *([self.cell(row, c).text for c in columns] for row in rows)]

    # -- making ----------------------------------------------------------------------

    def fill(self) -> None:
        """All rows anew: another filter, order, team or language."""
        self.forget()
        self.ids = [id_ for id_, record in self.table.items() if self._fits(record)]
        self._sort()

    def sort_by(self, key: str, down: bool) -> None:
        """Another order; equal rows keep theirs."""
        self.order = (key, down)
        self._sort()

    def _sort(self) -> None:
        key, down = self.order
        column = self._columns.get(key)
        if column is None:
            return
        valued = [(self._rank(column, id_), id_) for id_ in self.ids]
        some = [each for each in valued if each[0] is not None]
        some.sort(key=lambda each: each[0], reverse=down)
        self.ids = [id_ for _, id_ in some] + [id_ for rank, id_ in valued if rank is None]

    def _rank(self, column: Column, id_: str) -> Any:
        if column.order is not None and id_ in self.table:
            return column.order(self.sight, self.table[id_])
        return fold(self._cell(id_, column).text) or None

    def _fits(self, record: Any) -> bool:
        if not self.listing.shown(self.sight, record):
            return False
        for each in self.listing.filters:
            wanted = self.narrowed.chosen.get(each.key)
            if wanted and not any(each.fits(self.sight, record, value) for value in wanted):
                return False
        words = fold(self.narrowed.text).split()
        if not words:
            return True
        text = fold(self.listing.search(self.sight, record))
        return all(word in text for word in words)

    # -- patching --------------------------------------------------------------------

    def seen(self) -> Seen:
        """What was said of the rows that were looked at since the last edit."""
        found: Seen = {}
        for (id_, key), cell in self._cells.items():
            found.setdefault(id_, {})[key] = cell
        if len(found) <= FEW:
            return found
        # A list sorted by a text has asked every row for it; painted rows were asked for more.
        return {id_: cells for id_, cells in found.items() if len(cells) > 1}

    def differing(self, before: Seen) -> Iterator[tuple[int, int]]:
        """First and last row of each stretch that may say something else than `before`."""
        if not self.ids:
            return
        if len(before) > FEW:
            yield 0, len(self.ids) - 1
            return
        for row, id_ in enumerate(self.ids):
            cells = before.get(id_)
            if cells and any(self._cell(id_, self._columns[key]) != cells[key] for key in cells):
                yield row, row

    def forget(self) -> None:
        """Work every cell out anew when it is next seen: another record may stand in it."""
        self.sight.forget()
        self._cells.clear()

    def step_of(self, id_: str) -> Step | None:
        """What has to happen to the rows after an edit of a record; others stay put."""
        record = self.table.get(id_)
        row = self.row_of(id_)
        fits = record is not None and self._fits(record)
        if row is not None and not fits:
            return "remove", row
        if row is None and fits:
            return "insert", self._place(id_)
        return None

    def take(self, step: Step, id_: str) -> None:
        """Do it."""
        what, row = step
        if what == "remove":
            del self.ids[row]
        else:
            self.ids.insert(row, id_)

    def _place(self, id_: str) -> int:
        """Where a new row belongs in the order that is shown."""
        key, down = self.order
        column = self._columns[key]
        rank = self._rank(column, id_)
        if rank is None:
            return len(self.ids)
        ranks = [self._rank(column, other) for other in self.ids]
        some = [each for each in ranks if each is not None]
        if not down:
            return bisect_right(some, rank)
        return len(some) - bisect_left(list(reversed(some)), rank)
