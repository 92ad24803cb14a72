"""Rows of a tree: which stretches of them go and come, and how one lies. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from planner.services.wording import Words
from planner.ui.models.listed_tree import Branch

MANY_STRETCHES: Final = 200
"""Stretches of rows from which all are made anew instead of one by one."""


def stretches(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of places that follow each other."""
    start = 0
    for n, place in enumerate(places):
        if n + 1 == len(places) or places[n + 1] != place + 1:
            yield places[start], place
            start = n + 1


def branch_told(words: Words, branch: Branch | None) -> str | None:
    """How a row lies in the tree, for who doesn't see it."""
    if branch is None:
        return None
    told = words.translate("List", "level {n}").format(n=branch.depth + 1)
    if not branch.holds:
        return told
    folded, opened = words.translate("List", "folded"), words.translate("List", "open")
    return f"{told}, {folded if branch.folded else opened}"
