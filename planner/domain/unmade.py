"""A kind of which there are very many: left as rows until somebody looks at a record.

Most of the records of a large plan are read only to find the levels of one day, and their
columns tell those. Made, each costs more to make than it cost to read.
"""

from __future__ import annotations

from collections.abc import (
    Callable,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    Sequence,
    ValuesView,
)
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import Any, Generic, TypeVar

V = TypeVar("V")

Row = tuple[Any, ...]
"""The place, the id and the other fields of a record, as a file holds them."""


class Rows:
    """Rows in their order, never changed. What is worked out waits for the first who asks.

    `names` are those of the columns; `meant` tells for some of them what a value stands for.
    """

    def __init__(
        self, rows: Sequence[Row], names: Sequence[str], meant: Mapping[str, Mapping[Any, Any]]
    ) -> None:
        self.rows, self._names, self._meant = rows, names, meant

    @cached_property
    def ids(self) -> list[str]:
        """The ids in order."""
        return [row[1] for row in self.rows]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Which row an id has."""
        return {id_: number for number, id_ in enumerate(self.ids)}

    def column(self, name: str) -> list[Any]:
        """One field of all rows."""
        number, meant = self._names.index(name), self._meant.get(name)
        if meant is None:
            return [row[number] for row in self.rows]
        return [meant[row[number]] for row in self.rows]

    def coded(self, name: str, code: Callable[[Any], int]) -> Iterator[int]:
        """A number for one field of all rows; equal values are asked for once."""
        number, meant = self._names.index(name), self._meant.get(name)
        codes = Codes(code if meant is None else lambda value: code(meant[value]))
        return map(codes.__getitem__, map(itemgetter(number), self.rows))


class Codes(dict[Any, int]):
    """A number for each value, asked for when it is first met."""

    def __init__(self, code: Callable[[Any], int]) -> None:
        self._code = code

    def __missing__(self, value: Any) -> int:
        self[value] = number = self._code(value)
        return number


_NONE = Rows((), (), {})


class Unmade(MutableMapping[str, V], Generic[V]):
    """Answers as the dict that `make(rows)` gives would, also while it is changed.

    A value is made once, when it is asked for; all of them when all values are. Copies share
    the rows. `make` must not fail: who hands the rows over has looked at them.
    """

    def __init__(self, rows: Rows, make: Callable[[Iterable[Row]], dict[str, V]]) -> None:
        self._rows, self._make = rows, make
        self._made: dict[str, V] = {}
        """What takes the place of a row: made from it, or changed since."""
        self._gone: set[str] = set()
        self._added: dict[str, V] = {}
        """What comes after the rows."""

    def _has_row(self, id_: object) -> bool:
        return id_ in self._rows.numbers and id_ not in self._gone

    def __getitem__(self, id_: str) -> V:
        if id_ in self._added:
            return self._added[id_]
        if id_ not in self._made:
            if not self._has_row(id_):
                raise KeyError(id_)
            rows = self._rows
            self._made.update(self._make([rows.rows[rows.numbers[id_]]]))
        return self._made[id_]

    def __setitem__(self, id_: str, value: V) -> None:
        (self._made if self._has_row(id_) else self._added)[id_] = value

    def __delitem__(self, id_: str) -> None:
        if id_ in self._added:
            del self._added[id_]
        elif self._has_row(id_):
            self._made.pop(id_, None)
            self._gone.add(id_)
        else:
            raise KeyError(id_)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._added or self._has_row(id_)

    def __len__(self) -> int:
        return len(self._rows.rows) - len(self._gone) + len(self._added)

    def __iter__(self) -> Iterator[str]:
        # Kept by hand: whoever asks for all values meanwhile turns this into the plain dict.
        gone, added = self._gone, self._added
        yield from (id_ for id_ in self._rows.ids if id_ not in gone) if gone else self._rows.ids
        yield from added

    def __reversed__(self) -> Iterator[str]:
        yield from reversed(self._added)
        yield from (id_ for id_ in reversed(self._rows.ids) if id_ not in self._gone)

    def values(self) -> ValuesView[V]:
        """All of them; from now on this is the plain dict."""
        self._make_all()
        return self._added.values()

    def items(self) -> Any:
        """All of them with their ids; from now on this is the plain dict."""
        self._make_all()
        return self._added.items()

    def copy(self) -> Unmade[V]:
        """The same in a table of its own."""
        other = Unmade(self._rows, self._make)
        other._made, other._gone = dict(self._made), set(self._gone)
        other._added = dict(self._added)
        return other

    def column(self, name: str) -> list[Any]:
        """One field of all, in order, without making any."""
        column = self._rows.column(name) if self._rows is not _NONE else []
        return self._as_changed(column, attrgetter(name))

    def coded(self, name: str, code: Callable[[Any], int]) -> Iterable[int]:
        """A number for one field of all, in order, without making any."""
        column = self._rows.coded(name, code) if self._rows is not _NONE else iter(())
        if not (self._made or self._gone or self._added):
            return column
        field = attrgetter(name)
        return self._as_changed(list(column), lambda value: code(field(value)))

    def _as_changed(self, column: list[Any], of: Callable[[Any], Any]) -> list[Any]:
        """What the rows say, put right by what was changed, taken out and added since."""
        for id_, value in self._made.items():
            column[self._rows.numbers[id_]] = of(value)
        if self._gone:
            without = {self._rows.numbers[id_] for id_ in self._gone}
            column = [each for number, each in enumerate(column) if number not in without]
        column.extend(map(of, self._added.values()))
        return column

    def _make_all(self) -> None:
        if self._rows is _NONE:
            return
        every = self._make(self._rows.rows)
        every.update(self._made)
        for id_ in self._gone:
            del every[id_]
        every.update(self._added)
        self._added, self._made, self._gone, self._rows = every, {}, set(), _NONE
