"""The bytes of attachments in a plan file: put in with the edit that names them, read one by one.

They are never loaded with the plan, and one and the same content lies there once. Nothing is
taken out while the journal can still bring its record back; a file made anew from the records
(repaired, or loaded from the open format) holds what its records and its journal name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from sqlcipher3 import dbapi2 as driver

from planner.domain.attachment import hash_of
from planner.services.ports import StorageProblem
from planner.storage.cipher import Connection
from planner.storage.faults import driver_code

_PUT = "INSERT INTO contents (sha256, data) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"
_GET = "SELECT data FROM contents WHERE sha256 = ?"


def put(connection: Connection, contents: Mapping[str, bytes]) -> None:
    """Keep bytes within the transaction that is open; what is there already stays as it is."""
    put_each(connection, contents.items())


def put_each(connection: Connection, contents: Iterable[tuple[str, bytes]]) -> None:
    """The same, one after the other: many of them need not be in memory at once."""
    connection.executemany(_PUT, contents)


def find(connection: Connection, sha256: str) -> bytes | None:
    """The bytes of a hash; None where there are none, or others than it names."""
    try:
        row = connection.execute(_GET, (sha256,)).fetchone()
    except driver.Error as error:
        if driver_code(error) != "plan.damaged":
            raise
        return None
    if row is None:
        return None
    data = bytes(row[0])
    return data if hash_of(data) == sha256 else None


class FileAttached:
    """Implements `services.ports.Attached` on a plan file."""

    def __init__(self, connection: Callable[[], Connection]) -> None:
        self._connection = connection

    def read(self, sha256: str) -> bytes:
        """The bytes of an attachment.

        Raises:
            StorageProblem: attachment.lost, or the disk.
        """
        data = find(self._connection(), sha256)
        if data is None:
            raise StorageProblem("attachment.lost")
        return data
