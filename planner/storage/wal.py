"""What SQLite's write-ahead log holds beyond what SQLite itself takes from it.

SQLite reads a left-over log up to the first frame whose checksum fails and silently drops the
rest. After a power cut that is right for the transaction that was never finished. But a log
in which two finished transactions follow lost the first of them to damage: it was flushed
before the second was begun.

Layout: https://www.sqlite.org/fileformat2.html#the_write_ahead_log
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

from planner.storage.cipher import PAGE_SIZE, Connection

HEADER, FRAME_HEADER = 32, 24
_FRAME = FRAME_HEADER + PAGE_SIZE


def wal_path(plan: Path) -> Path:
    """SQLite's write-ahead log of a plan."""
    return plan.with_name(plan.name + "-wal")


def has_wal(plan: Path) -> bool:
    """True if the log holds something: somebody writes, or the last writer did not close."""
    wal = wal_path(plan)
    return wal.exists() and wal.stat().st_size > 0


def dropped_transactions(plan: Path, connection: Connection) -> int:
    """How many finished transactions of the log SQLite can't read; 0 for an unfinished one.

    Looks twice, since a writer may begin the log anew between looking and asking.
    """
    return min(_dropped(wal_path(plan), connection) for _ in range(2))


def _dropped(wal: Path, connection: Connection) -> int:
    if not wal.exists() or wal.stat().st_size < HEADER + _FRAME:
        return 0
    with wal.open("rb") as file:
        header = file.read(HEADER)
        ends = _ends_of_transactions(file, header[16:24])
    if not _is_whole(header):
        return max(len(ends), 1)
    # What SQLite counts are the frames up to the last transaction it could read.
    read = int(connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1])
    beyond = sum(end > read for end in ends)
    return beyond if beyond > 1 else 0


def _ends_of_transactions(file: BinaryIO, salts: bytes) -> list[int]:
    """Numbers of the frames that end a transaction, by their headers alone, from 1."""
    ends, number = [], 1
    while len(header := file.read(FRAME_HEADER)) == FRAME_HEADER:
        _, pages, found = struct.unpack(">II8s8x", header)
        if pages and found == salts:
            ends.append(number)
        file.seek(PAGE_SIZE, 1)
        number += 1
    return ends


def _is_whole(header: bytes) -> bool:
    """True if the log's own header keeps its checksum; if not, SQLite drops the whole log."""
    order = ">" if header[3] & 1 else "<"
    first = second = 0
    for one, two in struct.iter_unpack(f"{order}II", header[:24]):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return header[24:] == struct.pack(">II", first, second)
