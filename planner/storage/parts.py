"""Many changes taken some at a time, with a breath in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

T = TypeVar("T")
Breath = Callable[[int], None]
"""Called between two parts with how many were taken; what it raises gives the whole up."""
PART: Final = 500
"""Changes taken without a breath: some milliseconds."""


def no_breath(count: int) -> None:
    """Nobody waits."""
    del count


def in_parts(items: Sequence[T], breathe: Breath) -> Iterator[T]:
    """All items in their order."""
    for first in range(0, len(items), PART):
        if first:
            breathe(PART)
        yield from items[first : first + PART]
