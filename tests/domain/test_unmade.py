"""Rows left as they are answer as the plain dict does, whatever is asked of them in between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from planner.domain.unmade import Row, Rows, Unmade

IDS = [f"n{i}" for i in range(8)]
MEANT = {"": None, "high": 3, "low": 1}


@dataclass(frozen=True)
class Note:
    id: str
    height: int | None
    text: str


def make(rows: Iterable[Row]) -> dict[str, Note]:
    return {id_: Note(id_, MEANT[height], text) for _, id_, height, text in rows}


def unmade(rows: list[Row]) -> Unmade[Note]:
    return Unmade(Rows(rows, ("place", "id", "height", "text"), {"height": MEANT}), make)


some_rows = st.lists(
    st.tuples(st.sampled_from(IDS), st.sampled_from(sorted(MEANT)), st.text(max_size=2)),
    unique_by=lambda row: row[0],
).map(lambda found: [(place, *row) for place, row in enumerate(found, 1)])
some_id = st.sampled_from(IDS)


def same(table: Unmade[Note], plain: dict[str, Note]) -> None:
    """Without making a value that was not there."""
    assert len(table) == len(plain)
    assert bool(table) == bool(plain)
    assert list(table) == list(plain)
    assert list(reversed(table)) == list(reversed(plain))
    assert [id_ in table for id_ in IDS] == [id_ in plain for id_ in IDS]
    for name in ("id", "height", "text"):
        assert table.column(name) == [getattr(note, name) for note in plain.values()]


class Beside(RuleBasedStateMachine):
    """One table of rows and the dict it stands for, and a copy of both from some moment."""

    @initialize(rows=some_rows)
    def begin(self, rows: list[Row]) -> None:
        self.table, self.plain = unmade(rows), make(rows)
        self.copies: list[tuple[Unmade[Note], dict[str, Note]]] = []

    @rule(id_=some_id)
    def look(self, id_: str) -> None:
        assert self.table.get(id_) == self.plain.get(id_)
        assert self.table.get(id_) is self.table.get(id_)

    @rule(id_=some_id, text=st.text(max_size=2))
    def put(self, id_: str, text: str) -> None:
        self.table[id_] = self.plain[id_] = Note(id_, None, text)

    @rule(id_=some_id)
    def take_out(self, id_: str) -> None:
        assert self.table.pop(id_, None) == self.plain.pop(id_, None)

    @rule(id_=some_id)
    def delete(self, id_: str) -> None:
        if id_ in self.plain:
            del self.table[id_], self.plain[id_]
        else:
            with pytest.raises(KeyError):
                del self.table[id_]

    @rule(asked=st.sampled_from(["values", "items", "keys"]))
    def see_all(self, asked: str) -> None:
        assert list(getattr(self.table, asked)()) == list(getattr(self.plain, asked)())

    @rule()
    def copy(self) -> None:
        self.copies.append((self.table.copy(), self.plain.copy()))

    @rule()
    def change_places_with_the_copy(self) -> None:
        if self.copies:
            before = (self.table, self.plain)
            self.table, self.plain = self.copies.pop()
            self.copies.append(before)

    @invariant()
    def both_say_the_same(self) -> None:
        if hasattr(self, "table"):
            same(self.table, self.plain)
            for copied in self.copies:
                same(*copied)


Beside.TestCase.settings = settings(max_examples=60, stateful_step_count=20)
TestBeside = Beside.TestCase


@given(some_rows)
def test_nothing_is_made_before_it_is_asked_for(rows: list[Row]) -> None:
    made: list[Any] = []

    def noting(wanted: Iterable[Row]) -> dict[str, Note]:
        found = make(wanted)
        made.extend(found)
        return found

    table = Unmade(Rows(rows, ("place", "id", "height", "text"), {"height": MEANT}), noting)
    same(table, make(rows))
    assert made == []
    for id_ in list(table)[:1]:
        assert table[id_] is table[id_]
        assert made == [id_]


def test_asking_for_all_while_going_through_them_gives_none_twice() -> None:
    table = unmade([(1, "a", "", ""), (2, "b", "", "")])
    met = []
    for id_ in table:
        assert len(table.values()) == 2
        met.append(id_)
    assert met == ["a", "b"]
