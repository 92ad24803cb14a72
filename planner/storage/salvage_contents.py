"""Bytes of attachments for a plan that is made whole again: from the file, else from a copy.

Each is named by its hash, so that any copy that still has it will do, and none can be mistaken.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from planner.domain.attachment import named_contents
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.storage import attached, journal
from planner.storage.cipher import connect
from planner.storage.wal import has_wal

_CHANGES = journal.COLUMNS.index("changes")


def found_in(sources: Sequence[Path], names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Hashes and bytes, as far as one of the files has them; read when they are asked for."""
    for name in names:
        data = _first(sources, name)
        if data is not None:
            yield name, data


def _first(sources: Sequence[Path], name: str) -> bytes | None:
    for path in sources:
        try:
            # A connection of its own each time: SQLCipher remembers a bad page.
            with closing(connect(path, "read" if has_wal(path) else "frozen")) as connection:
                data = attached.find(connection, name)
        except driver.Error:
            continue
        if data is not None:
            return data
    return None


def drop_what_is_lost(content: Content, sources: Sequence[Path]) -> int:
    """Take out attachments whose bytes are nowhere any more; returns how many."""
    names = sorted(named_contents(content.attachments.values()))
    there = {name for name, _ in found_in(sources, names)}
    gone = [each for each in content.attachments.values() if each.content not in {"", *there}]
    content.apply(
        [
            Change("attachments", each.id, each, None, content.place("attachments", each.id))
            for each in gone
        ]
    )
    return len(gone)


def named_by(content: Content, entries: Iterable[Sequence[Any]]) -> list[str]:
    """Every hash that records or entries of the journal name: undo may bring it back."""
    names = named_contents(content.attachments.values())
    for entry in entries:
        packed = entry[_CHANGES]
        for kind, _, _, *sides in json.loads(zlib.decompress(packed)) if packed else ():
            if kind == "attachments":
                names |= {side["content"] for side in sides if side and side.get("content")}
    return sorted(names)
