"""Rows of a list that lie within each other: in which order, how deep, what is folded. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


class Branch(NamedTuple):
    """How a row lies in the tree."""

    depth: int
    holds: int
    """Rows right below it that are shown, or would be if it were not folded."""
    folded: bool


@dataclass(frozen=True, slots=True)
class Tree:
    """Ids from above, without what is folded away, and how each of them lies."""

    ids: list[str] = field(default_factory=list)
    branches: dict[str, Branch] = field(default_factory=dict)


Above = Callable[[str], str | None]
"""Id → the id of the one it lies in."""


def with_above(ids: Iterable[str], above: Above) -> set[str]:
    """These and all they lie in: a row is never shown without the way to it."""
    found: set[str] = set()
    for id_ in ids:
        at: str | None = id_
        while at is not None and at not in found:
            found.add(at)
            at = above(at)
    return found


def as_tree(ids: Sequence[str], above: Above, folded: Collection[str]) -> Tree:
    """Each id after the one it lies in, those of one level in the order they are given.

    Whoever lies in something that isn't among them stands on top, and so does one of those that
    lie in a circle, which no plan should hold.
    """
    known = set(ids)
    below: dict[str, list[str]] = {}
    tops: list[str] = []
    for id_ in ids:
        parent = above(id_)
        if parent in known and parent != id_:
            below.setdefault(str(parent), []).append(id_)
        else:
            tops.append(id_)
    tree, seen = Tree(), set[str]()
    for start in (*tops, *ids):
        _walk(tree, start, (below, folded, seen))
    return tree


def _walk(
    tree: Tree, start: str, known: tuple[dict[str, list[str]], Collection[str], set[str]]
) -> None:
    below, folded, seen = known
    waiting = [(start, 0, True)]
    while waiting:
        id_, depth, shown = waiting.pop()
        if id_ in seen:
            continue
        seen.add(id_)
        inner = below.get(id_, ())
        if shown:
            tree.ids.append(id_)
            tree.branches[id_] = Branch(depth, len(inner), bool(inner) and id_ in folded)
        shown = shown and id_ not in folded
        waiting += [(each, depth + 1, shown) for each in reversed(inner)]
