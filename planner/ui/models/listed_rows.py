"""The rows of a list in their order, patched for the records an edit names. No Qt.

What a cell says is worked out when it is first seen, and kept until an edit names its record; a
list of ten thousand costs what is on the screen.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal

from planner.services.matching import fold
from planner.ui.models.listed_tree import Branch, Tree, as_tree, with_above
from planner.ui.models.record_list import Cell, Column, Listing, Narrowed, Sight, every

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
        self.folded: set[str] = set()
        """Ids of the rows whose inner ones are folded away."""
        self._tree = Tree()
        self._found: list[str] = []
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
            found = self._cells[key] = column.show(self.sight, self.sight.shown(record))
        return found

    def branch(self, row: int) -> Branch | None:
        """How a row lies in the tree; None where the list is none."""
        return self._tree.branches.get(self.ids[row]) if self.listing.tree else None

    @property
    def found(self) -> int:
        """How many records fit, folded away or not."""
        return len(self._found if self.listing.tree else self.ids)

    @property
    def whole(self) -> int:
        """How many records this list is for; nothing that narrows it is looked at."""
        if self.listing.shown is every:
            return len(self.table)
        sight = Sight(self.sight.figures, self.sight.words)
        return sum(self.listing.shown(sight, record) for record in self.table.values())

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
        self._found = list(self.ids)
        self._sort()

    def sort_by(self, key: str, down: bool) -> None:
        """Another order; equal rows keep theirs."""
        self.order = (key, down)
        self._sort()

    def _sort(self) -> None:
        if not self.listing.tree:
            self.ids = self._sorted(self.ids)
            return
        shown = with_above(self._found, self.above)
        ids = self._sorted([id_ for id_ in self.table if id_ in shown])
        # What was looked for is shown, wherever it is folded away.
        self._tree = as_tree(ids, self.above, () if self.narrowed else self.folded)
        self.ids = self._tree.ids

    def _sorted(self, ids: list[str]) -> list[str]:
        key, down = self.order
        column = self._columns.get(key)
        if column is None:
            return ids
        valued = [(self._rank(column, id_), id_) for id_ in ids]
        some = [each for each in valued if each[0] is not None]
        some.sort(key=lambda each: each[0], reverse=down)
        return [id_ for _, id_ in some] + [id_ for rank, id_ in valued if rank is None]

    # -- folding ---------------------------------------------------------------------

    def above(self, id_: str) -> str | None:
        """The id of the record one lies in."""
        record = self.table.get(id_)
        found: str | None = getattr(record, self.listing.tree, None)
        return found

    def holding(self) -> set[str]:
        """Ids of all records that others lie in."""
        return {at for id_ in self.table if (at := self.above(id_)) is not None}

    def folded_above(self, id_: str) -> set[str]:
        """Ids of what a record is folded away in."""
        return self.folded & (with_above([id_], self.above) - {id_})

    def arranged(self) -> list[str]:
        """The rows as they would stand now; those that are shown stay as they are."""
        before = self.ids
        self.fill()
        now, self.ids = self.ids, before
        return now

    def _rank(self, column: Column, id_: str) -> Any:
        if column.order is not None and id_ in self.table:
            return column.order(self.sight, self.sight.shown(self.table[id_]))
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
        text = fold(self.listing.search(self.sight, self.sight.shown(record)))
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
