"""What the C library keeps of memory that is free again, where it is glibc's."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

_ARENA_MAX: Final = -8
"""`M_ARENA_MAX` of malloc.h."""


def use_one_heap() -> None:
    """Let workers take what is free in the one heap; else each thread begins another (3 MB).

    Python lets only one of them run at a time anyway.
    """
    if _library() is not None:
        _library().mallopt(_ARENA_MAX, 1)


def give_back() -> None:
    """Hand what is free to the system.

    Pages are made of thousands of small pieces; those of the last one would stay reserved (2 MB
    after a look into every place).
    """
    if _library() is not None:
        _library().malloc_trim(0)


@cache
def _library() -> Any:
    """The C library; None where it knows no such calls and gives back by itself."""
    try:
        import ctypes

        found = ctypes.CDLL(None)
    except (ImportError, OSError, TypeError):
        return None
    return found if hasattr(found, "mallopt") and hasattr(found, "malloc_trim") else None
