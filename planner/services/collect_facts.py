"""What goes into a collected plan and what is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from planner.domain.content import Content
from planner.services.collect_settings import Differs

COUNTED: Final = ("people", "developments", "needs", "actions")
"""Kinds of which it is said how many came from a plan."""


@dataclass(frozen=True, slots=True)
class Source:
    """A plan to be collected: what it is called, what it holds, when it was changed last (s)."""

    name: str
    content: Content
    changed: float = 0.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What the collected plan is called, and which names stand for one person or for several."""

    name: str = ""
    same: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SharedName:
    """Somebody of this name stands in these plans; `one` if that is one person."""

    name: str
    plans: tuple[str, ...]
    one: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """A competency or role that is not what another plan calls the same: it has a name apart."""

    plan: str
    kind: str
    title: str
    now: str


@dataclass(frozen=True, slots=True)
class Versions:
    """`count` records stand differently in two plans: as `plan` has them they don't count.

    Without names it is so in several plans, and what was changed last counts each time.
    """

    plan: str
    counts: str
    count: int


@dataclass(frozen=True, slots=True)
class OtherMoney:
    """Plans that reckon in another currency: their amounts are left out."""

    plans: tuple[str, ...]
    currency: str


Remark = Differs | Beside | Versions | OtherMoney


@dataclass(frozen=True, slots=True)
class Collected:
    """`came` says by plan how many records of `COUNTED` it brought."""

    content: Content
    came: tuple[tuple[str, dict[str, int]], ...]
    shared: tuple[SharedName, ...] = ()
    remarks: tuple[Remark, ...] = ()
