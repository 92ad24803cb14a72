"""Connections to plan files. All of them are SQLCipher files; nothing else ever opens one.

Without a passphrase key and salt are published constants: no secrecy, but every page carries
a checksum, so a flipped bit is an error instead of a wrong value. The salt is the first 16
bytes of the file, by which a plan is told from any other file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, Protocol

from sqlcipher3 import dbapi2 as driver

SALT = b"Vorlauf plan v1\n"
APPLICATION_ID = 0x564C4631
"""`VLF1`, in the header of every plan."""
VERSION = 13
"""`user_version` of the schema in `tables`; a file with a higher one is refused."""
PAGE_SIZE = 4096

_KEY = b"Vorlauf published key, no secret"

Access = Literal["write", "read", "frozen", "create"]
"""frozen: nobody writes the file meanwhile and no file may appear beside it."""


class Cursor(Protocol):
    """What is used of the driver's cursor."""

    lastrowid: int

    def fetchone(self) -> Any: ...
    def fetchall(self) -> list[Any]: ...
    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """What is used of the driver's connection, which comes without types."""

    def execute(self, sql: str, parameters: Sequence[Any] = (), /) -> Cursor: ...
    def executemany(self, sql: str, rows: Iterable[Sequence[Any]], /) -> Cursor: ...
    def close(self) -> None: ...


_MODES: dict[Access, str] = {
    "write": "mode=rw",
    "read": "mode=ro",
    "frozen": "mode=ro&immutable=1",
    "create": "mode=rwc",
}
_ALWAYS = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
)
_WRITING = ("synchronous = FULL", "secure_delete = ON")


def raw_key(key: bytes = _KEY, salt: bytes = SALT) -> str:
    """Key and salt as SQLCipher takes them raw, without a derivation of its own.

    A passphrase gives another key and salt here; all else stays as it is.
    """
    return f"x'{key.hex()}{salt.hex()}'"


def connect(path: Path, access: Access, key: str | None = None) -> Connection:
    """A connection with everything set that a plan needs; transactions are begun explicitly.

    Raises:
        driver.Error: the file can't be opened, or it isn't what the key says.
    """
    uri = f"{path.absolute().as_uri()}?{_MODES[access]}"
    connection: Connection = driver.connect(uri, uri=True, isolation_level=None, timeout=5.0)
    try:
        _prepare(connection, access, key or raw_key())
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: Connection, access: Access, key: str) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f'PRAGMA key = "{key}"')
    connection.execute(f"PRAGMA cipher_page_size = {PAGE_SIZE}")
    for pragma in _ALWAYS:
        connection.execute(f"PRAGMA {pragma}")
    if access in ("write", "create"):
        for pragma in _WRITING:
            connection.execute(f"PRAGMA {pragma}")
    if access == "write":
        connection.execute("PRAGMA journal_mode = WAL")


def number(connection: Connection, pragma: str) -> int:
    """The value of a pragma that is one whole number."""
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


@contextmanager
def one_moment(connection: Connection) -> Iterator[None]:
    """All reading inside sees one state; it ends at once, since an open one lets the log grow."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def sound(connection: Connection) -> bool:
    """True if every page's checksum and the whole structure hold."""
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        return False
    return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
