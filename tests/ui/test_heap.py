"""What is free again goes back to the system, where its C library would keep it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from planner.ui.heap import give_back

PIECES, SIZE = 200_000, 100


def _held() -> int:
    """Pages of this process that lie in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])


def test_what_is_free_is_given_back_and_nothing_happens_where_that_is_not_known() -> None:
    give_back()
    if sys.platform != "linux":
        return
    ctypes = pytest.importorskip("ctypes")
    library = ctypes.CDLL(None)
    if not hasattr(library, "malloc_trim"):
        return
    library.malloc.restype = ctypes.c_void_p
    library.free.argtypes = [ctypes.c_void_p]
    pieces = [library.malloc(SIZE) for _ in range(PIECES)]
    for piece in pieces:
        ctypes.memset(piece, 1, SIZE)
    kept = pieces.pop()  # the last one holds all below it
    for piece in pieces:
        library.free(piece)
    before = _held()
    give_back()
    library.free(kept)
    assert before - _held() > PIECES * SIZE // 4096 // 2
