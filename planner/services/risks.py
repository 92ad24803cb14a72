"""What covers each risk: the structures and competencies behind it, and where that doesn't hold.

Nothing here changes what somebody said of a risk. What the plan would give is told beside it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from planner.domain.development import GONE, Coverage, Development
from planner.domain.need import Need
from planner.domain.record import label_of
from planner.domain.slots import IN_TIME, Slot, State
from planner.domain.state import worst
from planner.services.figures import Figures
from planner.services.matching import fold

FlagCode = Literal["nothing", "late", "open", "said_less"]
"""Marked full with nothing behind it, with something too late or open; or less than there is."""


@dataclass(frozen=True, slots=True)
class Cover:
    """One need of the development: how many of its slots are in time, and the worst of them.

    `ready` is the day the last of them is there, None as long as one is open.
    """

    need: Need
    state: State
    due: dt.date | None
    ready: dt.date | None
    in_time: int
    slots: int

    @property
    def holds(self) -> bool:
        """True if all of it is there in time."""
        return self.in_time == self.slots


@dataclass(frozen=True, slots=True)
class Flag:
    """What of the coverage somebody said does not fit the plan; `cover` is what it is about."""

    code: FlagCode
    cover: Cover | None = None


@dataclass(frozen=True, slots=True)
class Risk:
    """A development with a risk, what was said to cover it, and what the plan gives."""

    development: Development
    said: Coverage | None
    planned: Coverage
    covers: tuple[Cover, ...]

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Where what was said and what is planned part."""
        if self.said == "full":
            if not self.covers:
                return (Flag("nothing"),)
            broken = [cover for cover in self.covers if not cover.holds]
            return tuple(Flag("late" if c.state == "late" else "open", c) for c in broken)
        if self.said in ("none", "partial") and self.planned == "full":
            return (Flag("said_less"),)
        if self.said == "none" and self.planned == "partial":
            return (Flag("said_less"),)
        return ()


def is_risk(development: Development) -> bool:
    """True if it has a risk, or somebody said how far it is covered, and it may still come."""
    named = development.risk is not None or development.coverage is not None
    return named and development.status not in GONE


def risk_of(figures: Figures, development: Development) -> Risk:
    """One development with what covers its risk, by the day needed."""
    needs = figures.content.having("needs", "development", development.id)
    return _risk(figures, development, needs)


def _risk(figures: Figures, development: Development, needs: Iterable[Need]) -> Risk:
    covers = []
    for need in needs:
        slots = figures.of_need(need.id)
        if slots:
            covers.append(_cover(need, slots))
    covers.sort(key=lambda each: (each.due or dt.date.max, fold(label_of(each.need))))
    held = [cover.in_time for cover in covers]
    planned: Coverage = "partial" if any(held) else "none"
    if covers and all(cover.holds for cover in covers):
        planned = "full"
    return Risk(development, development.coverage, planned, tuple(covers))


def risks(figures: Figures) -> list[Risk]:
    """All risks, the greatest first, of equal ones by name."""
    found = [each for each in figures.content.developments.values() if is_risk(each)]
    found.sort(key=lambda each: (-(each.risk or 0), fold(label_of(each))))
    needs: dict[str, list[Need]] = {}
    for need in figures.content.needs.values():
        if need.development is not None:
            needs.setdefault(need.development, []).append(need)
    return [_risk(figures, each, needs.get(each.id, ())) for each in found]


def _cover(need: Need, slots: Sequence[Slot]) -> Cover:
    days = [slot.ready for slot in slots if slot.state != "ready"]
    known = [day for day in days if day is not None]
    return Cover(
        need=need,
        state=worst(slot.state for slot in slots) or "ready",
        due=min((slot.due for slot in slots if slot.due), default=None),
        ready=max(known) if known and len(known) == len(days) else None,
        in_time=sum(slot.state in IN_TIME for slot in slots),
        slots=len(slots),
    )
