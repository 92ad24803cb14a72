"""Rows of the search box. Imported before a plan is read, so nothing heavy stands here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from planner.domain.slots import State
    from planner.services.quick_parts import Choice
    from planner.services.spelling import Span

Section = Literal["quick", "records", "commands", "help"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line below a row's text, with the sign of a state where it has one."""

    text: str
    state: State | None = None
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One thing found. `what` is a preview, a part with its choice, a (kind, id), a number
    of a command or the name of a page; None for what only tells."""

    section: Section
    what: Any
    text: str
    hint: str = ""
    spans: tuple[Span, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Pick:
    """What a part of the line is to stand for."""

    part: str
    choice: Choice
