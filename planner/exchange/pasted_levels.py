"""A block of levels copied out of a spreadsheet, read cell by cell against what it is put on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from planner.domain.beyond import labels_beyond
from planner.domain.content import Content
from planner.domain.problem import Problem
from planner.exchange.clipboard import rows_of
from planner.exchange.level_words import level_of, says_nothing
from planner.exchange.spreadsheet import text_of
from planner.services.assessing import Given

Pair = tuple[str, str]
"""(person id, competency id)"""


class Unread(NamedTuple):
    """A cell that is no level there, and why."""

    person: str
    competency: str
    problem: Problem


@dataclass(slots=True)
class Pasted:
    """What a block brings. `outside` counts written cells that lie beyond the matrix."""

    given: list[Given] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    outside: int = 0


def block_of(text: str) -> list[list[str]]:
    """The rows of a block; what is empty below it doesn't count."""
    rows = rows_of(text)
    while rows and not "".join(rows[-1]).strip():
        rows.pop()
    return rows


def read_block(
    block: Sequence[Sequence[str]], cells: Sequence[Sequence[Pair]], content: Content
) -> Pasted:
    """Read a block put on `cells` with its first corner; empty cells and dashes say nothing.

    A block of one cell fills all of them.
    """
    found = Pasted()
    if len(block) == 1 and len(block[0]) == 1:
        block = [list(block[0]) * len(line) for line in cells]
    for row, line in enumerate(block):
        targets = cells[row] if row < len(cells) else ()
        for text, pair in zip(line, targets, strict=False):
            _read_cell(found, text, pair, content)
        found.outside += sum(not says_nothing(text) for text in line[len(targets) :])
    return found


def _read_cell(found: Pasted, text: str, pair: Pair, content: Content) -> None:
    if says_nothing(text):
        return
    level = level_of(text_of(text), content.scale_of(pair[1]), labels_beyond(content, pair[1]))
    if isinstance(level, Problem):
        found.unread.append(Unread(*pair, level))
    else:
        found.given.append(Given(*pair, level))
