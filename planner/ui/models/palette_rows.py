"""Rows of the search box. Imported before a plan is read, so nothing heavy stands here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from planner.domain.slots import State
    from planner.services.quick_parts import Choice
    from planner.services.spelling import Span

Section = Literal["quick", "records", "commands", "help", "texts"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line below a row's text, with the sign of a state where it has one."""

    text: str
    state: State | None = None
    trouble: bool = False
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One thing found. `what` is a preview, a part with its choice, a (kind, id), a number
    of a command, the name of a page, a place in a text, a kind to filter by or a wish to search
    all text; None for what only tells. `head` stands above the first of several rows."""

    section: Section
    what: Any
    text: str
    hint: str = ""
    spans: tuple[Span, ...] = ()
    lines: tuple[Line, ...] = ()
    head: str = ""


@dataclass(frozen=True, slots=True)
class Pick:
    """What a part of the line is to stand for."""

    part: str
    choice: Choice


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A field of a record that holds what was looked for."""

    kind: str
    id: str
    field: str


@dataclass(frozen=True, slots=True)
class OnlyKind:
    """A kind to show alone."""

    kind: str


@dataclass(frozen=True, slots=True)
class AllText:
    """Look for what was typed in all text and notes."""
