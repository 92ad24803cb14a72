"""What a view that is kept is called until somebody names it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from planner.services.matching import fold

LONGEST: Final = 80


def free_title(parts: Sequence[str], taken: Iterable[str]) -> str:
    """The parts as one title; a number is added while there is one like it."""
    title = " · ".join(parts)
    title = title if len(title) <= LONGEST else f"{title[: LONGEST - 1]}…"
    known = {fold(each) for each in taken}
    made, number = title, 2
    while fold(made) in known:
        made, number = f"{title} ({number})", number + 1
    return made
