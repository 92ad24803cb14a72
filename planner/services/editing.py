"""One wish, one transaction: collect changes, check them as a whole, commit them once."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from planner.domain.attachment import hash_of
from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.problem import Refused, refuse
from planner.domain.record import Record
from planner.services.checking import problems_of_changes
from planner.services.ports import Store


class Unit:
    """Records put and removed within one wish; reading through it sees them already."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._changes: dict[tuple[str, str], Change] = {}
        self._next: dict[str, int] = {}
        self.contents: dict[str, bytes] = {}
        self.edit: Edit | None = None

    def get(self, kind: str, id_: str) -> Any:
        """A record as it stands within this wish.

        Raises:
            Refused: there is none with this id.
        """
        change = self._changes.get((kind, id_))
        record = change.after if change else self._content.get(kind, id_)
        if record is None:
            raise refuse("id.unknown", kind=kind, id=id_)
        return record

    def put(self, kind: str, record: Record) -> None:
        """Add a record, or replace the one with its id."""
        key = (kind, record.id)
        earlier = self._changes.get(key)
        if earlier is not None:
            before, place = earlier.before, earlier.place
        else:
            before = self._content.get(kind, record.id)
            place = self._content.place(kind, record.id) if before else self._take_place(kind)
        self._changes[key] = Change(kind, record.id, before, record, place)

    def remove(self, kind: str, id_: str) -> None:
        """Take a record out."""
        before = self._content.get(kind, id_)
        if before is None:
            self._changes.pop((kind, id_), None)
            return
        place = self._content.place(kind, id_)
        self._changes[(kind, id_)] = Change(kind, id_, before, None, place)

    def take(self, changes: Iterable[Change]) -> None:
        """Do what changes made elsewhere do."""
        for change in changes:
            if change.after is None:
                self.remove(change.kind, change.id)
            else:
                self.put(change.kind, change.after)

    def take_seen(self, changes: Iterable[Change], code: str, id_: str = "") -> None:
        """Do what was previewed.

        Args:
            code: of the refusal where a record is no longer the one that was seen.
            id_: what the refusal names; the record's id without it.
        """
        for change in changes:
            if self._content.get(change.kind, change.id) != change.before:
                path = "" if id_ else f"{change.kind}[{change.id}]"
                raise refuse(code, path, id=id_ or change.id)
            self.take((change,))

    def keep(self, data: bytes) -> str:
        """Keep the bytes of an attachment with this wish; returns the hash that names them."""
        name = hash_of(data)
        self.contents[name] = data
        return name

    def new_id(self, kind: str) -> str:
        """An id nobody has yet."""
        while True:
            id_ = f"{kind[0]}-{secrets.token_hex(4)}"
            if self._content.get(kind, id_) is None and (kind, id_) not in self._changes:
                return id_

    def _take_place(self, kind: str) -> int:
        place = self._next.get(kind) or self._content.next_place(kind)
        self._next[kind] = place + 1
        return place

    @property
    def changes(self) -> tuple[Change, ...]:
        """What changed; a record put back as it was is left out."""
        return tuple(c for c in self._changes.values() if c.before != c.after)


@contextmanager
def write(store: Store, code: str, **values: Any) -> Iterator[Unit]:
    """`with write(store, "move_action", title=…) as unit:` — then `unit.edit` is the edit.

    A wish that changes nothing writes nothing: `unit.edit` stays None.

    Raises:
        Refused: a rule is broken; nothing was written.
    """
    unit = Unit(store.content)
    yield unit
    changes = unit.changes
    problems = problems_of_changes(store.content, changes)
    if problems:
        raise Refused(problems)
    if changes:
        unit.edit = store.commit(Title(code, values), changes, unit.contents)
