"""The index over all text and notes of a plan, kept in its file by SQLite's FTS5.

It holds folded words only, no text: what is shown comes from the records. A row's number says
kind and place, so that one kind is a stretch of rows. Derived data: it needs no step of the
migrations. A mark says up to which journal entry it holds; where that is not the newest one (an
older program wrote, a copy was put back) or nothing is there, reading goes through the records
and the next writer makes it anew. Damage to it costs an edit nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TypeVar
from zlib import crc32

from sqlcipher3 import dbapi2 as driver

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.services.text_scan import TextScan
from planner.services.texts import folded_text, same_texts
from planner.storage import journal
from planner.storage.cipher import Connection
from planner.storage.columns import TABLES
from planner.storage.faults import driver_code
from planner.storage.parts import Breath, in_parts, no_breath

_T = TypeVar("_T")

FORMAT = 1
"""Counts up when words are folded in another way; older marks are void then."""

_PLACES = 40
"""Bits of a row's number that hold the place."""
_MARK = "texts"
_MANY = 10_000
"""Rows put in at a time where nobody waits in between."""
_SIGNS = {"++": "\ue000", "#": "\ue001"}
"""What stands for the signs that end a word; FTS5 takes these two for letters."""
_ENDS = re.compile(r"(?<=[^\W_])(?:\+\+|#)")
_MAKE = (
    "CREATE VIRTUAL TABLE texts USING fts5(text, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 2', prefix='2 3 4')"
)
_PUT = "INSERT OR REPLACE INTO texts (rowid, text) VALUES (?, ?)"
_FIND = "SELECT rowid FROM texts WHERE texts MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"


@cache
def first_row(kind: str) -> int:
    """Where the rows of a kind begin. By the word itself: kinds may join and change places."""
    return (crc32(kind.encode()) & 0x3FFFFF) << _PLACES


@cache
def _kinds() -> dict[int, str]:
    return {first_row(kind): kind for kind in TABLES}


def _last_row(kind: str) -> int:
    return first_row(kind) + (1 << _PLACES) - 1


# -- writing, within the transaction that is open ---------------------------------------


def build(connection: Connection, content: Content) -> None:
    """Make the index anew from the records in one go, whatever was there."""
    begin(connection)
    for rows in pieces(content, _MANY):
        put(connection, rows)
    finish(connection, content, ())


def begin(connection: Connection) -> None:
    """An index that holds nothing yet and is not relied on, whatever was there."""
    connection.execute("DROP TABLE IF EXISTS texts")
    connection.execute(_MAKE)
    connection.execute("DELETE FROM meta WHERE key = ?", (_MARK,))


def pieces(content: Content, size: int) -> Iterator[list[tuple[int, str]]]:
    """Rows of all records, some at a time; records may change and go between two pieces."""
    for kind in TABLES:
        ids = [content.plan.id] if kind == "plan" else list(content.table(kind))
        for first in range(0, len(ids), size):
            yield list(_rows(content, ((kind, id_) for id_ in ids[first : first + size])))


def _rows(content: Content, which: Iterable[tuple[str, str]]) -> Iterator[tuple[int, str]]:
    for kind, id_ in which:
        record = content.get(kind, id_)
        text = _written(folded_text(record)) if record is not None else ""
        if text:
            yield first_row(kind) + content.place(kind, id_), text


def put(connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Put a piece in."""
    connection.executemany(_PUT, rows)


def finish(connection: Connection, content: Content, missed: Sequence[Change]) -> None:
    """Take over what was edited since the beginning; from now on the index holds everything."""
    gone = {(first_row(change.kind) + change.place,) for change in missed}
    connection.executemany("DELETE FROM texts WHERE rowid = ?", list(gone))
    put(connection, _rows(content, dict.fromkeys((change.kind, change.id) for change in missed)))
    _mark(connection, journal.last_number(connection))


def keep(
    connection: Connection,
    changes: Sequence[Change],
    before: int,
    now: int,
    breathe: Breath = no_breath,
) -> bool:
    """Take over the changes of journal entry `now`, if the index holds up to entry `before`.

    Only records whose text differs are touched. Returns False if the index can't be used any
    more; the edit goes on without it.
    """
    if _marked(connection) != before:
        return False
    connection.execute("SAVEPOINT texts")
    try:
        gone, put = _differing(changes, breathe)
        connection.executemany("DELETE FROM texts WHERE rowid = ?", gone)
        connection.executemany(_PUT, put)
    except driver.DatabaseError as error:
        if driver_code(error) not in (None, "plan.damaged"):
            raise  # the disk is full, say: that is no fault of the index
        connection.execute("ROLLBACK TO texts")
        connection.execute("DELETE FROM meta WHERE key = ?", (_MARK,))
        return False
    finally:
        connection.execute("RELEASE texts")
    _mark(connection, now)
    return True


def _differing(
    changes: Sequence[Change], breathe: Breath
) -> tuple[list[tuple[int]], list[tuple[int, str]]]:
    gone: list[tuple[int]] = []
    put: list[tuple[int, str]] = []
    for change in in_parts(changes, breathe):
        if same_texts(change.before, change.after):
            continue
        before, after = _written(folded_text(change.before)), _written(folded_text(change.after))
        row = first_row(change.kind) + change.place
        if after == before:
            continue
        if after:
            put.append((row, after))
        else:
            gone.append((row,))
    return gone, put


def _written(text: str) -> str:
    """A folded text as the index takes it: "c++" and "c#" are words, not a "c" and signs."""
    if "#" in text or "++" in text:
        return _ENDS.sub(lambda found: _SIGNS[found[0]], text)
    return text


def _read(word: str) -> str:
    """A word of the index as it was folded."""
    return word.replace(_SIGNS["++"], "++").replace(_SIGNS["#"], "#")


def _mark(connection: Connection, entry: int) -> None:
    value = f"{FORMAT}:{entry}"
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_MARK, value))


def _marked(connection: Connection) -> int:
    """The journal entry up to which the index holds; −1 if there is none to rely on."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_MARK,)).fetchone()
    format_, _, entry = (row[0] if row else "").partition(":")
    return int(entry) if format_ == str(FORMAT) and entry.isdecimal() else -1


def is_current(connection: Connection) -> bool:
    """True if the index holds all that the journal does."""
    return _marked(connection) == journal.last_number(connection)


# -- reading ----------------------------------------------------------------------------


class FileTexts:
    """Implements `services.ports.Texts` on a plan file; without an index on its records."""

    def __init__(self, connection: Callable[[], Connection], content: Content) -> None:
        self._connection, self._content = connection, content
        self._scan = TextScan(content)

    def holding(
        self, meant: Sequence[Sequence[str]], kind: str, most: int
    ) -> Sequence[tuple[str, str]]:
        """Kinds and ids of at most `most` records that hold every word."""

        def ask() -> Sequence[tuple[str, str]]:
            span = (first_row(kind), _last_row(kind)) if kind else (0, 2**62)
            return self._records(meant, *span, most)

        return self._asked(ask, lambda: self._scan.holding(meant, kind, most))

    def holding_of_each(
        self, meant: Sequence[Sequence[str]], most: int
    ) -> Sequence[tuple[str, str]]:
        """The same with at most `most` records of each kind."""

        def ask() -> Sequence[tuple[str, str]]:
            spans = ((first_row(kind), _last_row(kind)) for kind in TABLES)
            return [each for span in spans for each in self._records(meant, *span, most)]

        return self._asked(ask, lambda: self._scan.holding_of_each(meant, most))

    def words(self) -> Sequence[str]:
        """Every word there is, folded."""

        def ask() -> Sequence[str]:
            connection = self._connection()
            connection.execute(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, texts, row)"
            )
            rows = connection.execute("SELECT term FROM temp.words").fetchall()
            return [_read(row[0]) for row in rows]

        return self._asked(ask, self._scan.words)

    def _asked(
        self, ask: Callable[[], Sequence[_T]], scan: Callable[[], Sequence[_T]]
    ) -> Sequence[_T]:
        try:
            return ask() if is_current(self._connection()) else scan()
        except driver.DatabaseError:
            return scan()

    def _records(
        self, meant: Sequence[Sequence[str]], first: int, last: int, most: int
    ) -> list[tuple[str, str]]:
        rows = self._connection().execute(_FIND, (_query(meant), first, last, most)).fetchall()
        return list(self._named([row[0] for row in rows]))

    def _named(self, rows: Sequence[int]) -> Iterator[tuple[str, str]]:
        places: dict[str, list[int]] = {}
        for row in rows:
            place = row & ((1 << _PLACES) - 1)
            kind = _kinds().get(row - place)
            if kind is not None:
                places.setdefault(kind, []).append(place)
        for kind, each in places.items():
            marks = ", ".join("?" * len(each))
            query = f'SELECT id FROM "{kind}" WHERE place IN ({marks}) ORDER BY place'
            for (id_,) in self._connection().execute(query, each).fetchall():
                yield kind, id_


def _query(meant: Sequence[Sequence[str]]) -> str:
    """As FTS5 has it. Each word stands in quotes, so nothing in it is read as an operator."""
    return " AND ".join("(" + " OR ".join(map(_quoted, each)) + ")" for each in meant)


def _quoted(word: str) -> str:
    begun = word.endswith("*")
    plain = word[:-1] if begun else word
    return f'"{_written(plain)}"' + ("*" if begun else "")
