"""What Focus shows: what must be sown now, the next waves, what waits for an answer. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from planner.domain.content import Content
from planner.domain.development import Development
from planner.domain.goal import Goal
from planner.domain.record import label_of
from planner.domain.review import comes_up
from planner.domain.signal import Indicator, Partner, Reading, Signal, tripped
from planner.domain.slots import IN_TIME, Slot, State
from planner.domain.state import worst
from planner.services.figures import Figures
from planner.services.matching import fold

HORIZON: Final = dt.timedelta(weeks=8)
"""How far ahead a sow-by day counts as now."""


@dataclass(frozen=True, slots=True)
class SowList:
    """Open slots: too late, to be sown within the horizon, and later."""

    late: tuple[Slot, ...]
    soon: tuple[Slot, ...]
    later: tuple[Slot, ...]

    @property
    def now(self) -> tuple[Slot, ...]:
        """What is listed: the late ones first."""
        return self.late + self.soon


@dataclass(frozen=True, slots=True)
class WaveCard:
    """One development ahead: how many of its slots are ready or in time."""

    development: Development
    probability: float | None
    guessed: bool
    due: dt.date
    in_time: int
    slots: tuple[Slot, ...]
    worst: State
    worst_count: int


@dataclass(frozen=True, slots=True)
class Tripped:
    """An early indicator that passed its threshold."""

    indicator: Indicator
    reading: Reading


def slots_of_team(figures: Figures, team: str | None) -> list[Slot]:
    """All slots, or those of one team's people."""
    if team is None:
        return list(figures.slots)
    own = {person.id for person in figures.content.people.values() if person.team == team}
    return [slot for slot in figures.slots if slot.person in own]


def sow_list(figures: Figures, slots: Iterable[Slot]) -> SowList:
    """Which slots must be sown, by urgency.

    Somebody who is still to be named counts as late where no sow-by day is left.
    """
    today = figures.today
    late: list[Slot] = []
    soon: list[Slot] = []
    later: list[Slot] = []
    for slot in slots:
        if slot.due is None or slot.state in IN_TIME:
            continue
        if slot.state == "late" or (slot.state == "unstaffed" and figures.past(slot)):
            late.append(slot)
        elif slot.sow_by is not None:
            (soon if slot.sow_by <= today + HORIZON else later).append(slot)
    late.sort(key=lambda s: (s.state != "late", s.due or dt.date.max, s.need, s.index))
    for part in (soon, later):
        part.sort(key=lambda s: (s.sow_by or dt.date.max, s.need, s.index))
    return SowList(tuple(late), tuple(soon), tuple(later))


def wave_cards(figures: Figures, slots: Iterable[Slot]) -> list[WaveCard]:
    """Developments with slots that still lie ahead, by the day one must be ready."""
    content = figures.content
    grouped: dict[str, list[Slot]] = {}
    for slot in slots:
        if slot.development is not None and slot.due is not None:
            grouped.setdefault(slot.development, []).append(slot)
    cards = []
    for id_, own in grouped.items():
        development = content.developments[id_]
        arrival = figures.arrival(id_)
        if arrival is None or development.status == "arrived":
            continue
        bad = worst(slot.state for slot in own) or "ready"
        due = min(slot.due for slot in own if slot.due)
        cards.append(
            WaveCard(
                development,
                arrival.probability,
                arrival.guessed,
                due,
                sum(slot.state in IN_TIME for slot in own),
                tuple(own),
                bad,
                sum(slot.state == bad for slot in own),
            )
        )
    return sorted(cards, key=lambda card: (card.due, card.development.title))


def review_day(goal: Goal) -> dt.date | None:
    """When a goal is to be looked at again; None without a rhythm or a first look."""
    if goal.review_days is None or goal.reviewed_on is None:
        return None
    return goal.reviewed_on + dt.timedelta(goal.review_days)


def open_goals(content: Content) -> list[Goal]:
    """Goals kept in focus, those to be looked at first."""
    found = [goal for goal in content.goals.values() if goal.status == "open"]
    return sorted(found, key=lambda goal: review_day(goal) or dt.date.max)


def loose_signals(content: Content) -> list[Signal]:
    """Signals that speak for or against nothing yet, the newest first."""
    found = [s for s in content.signals.values() if not s.supports and not s.contradicts]
    return sorted(found, key=lambda signal: signal.on or dt.date.min, reverse=True)


def tripped_indicators(content: Content, today: dt.date) -> list[Tripped]:
    """Early indicators that tripped since their development was last looked at."""
    found = []
    up: dict[str, tuple[str, ...]] = {}
    for indicator in content.indicators.values():
        reading = tripped(indicator)
        if reading is None:
            continue
        id_ = indicator.development
        if id_ not in up:
            again = comes_up(content, content.developments[id_], today)
            up[id_] = again.indicators if again is not None else ()
        if indicator.id in up[id_]:
            found.append(Tripped(indicator, reading))
    return found


def days_overdue(partner: Partner, today: dt.date) -> int:
    """Days past a partner's rhythm; 0 if there is time, none kept, or no contact noted."""
    if partner.contact_rhythm is None or partner.last_contact is None:
        return 0
    return max(0, (today - partner.last_contact).days - partner.contact_rhythm)


def partners_to_see(content: Content, today: dt.date) -> list[tuple[Partner, int]]:
    """Partners past their rhythm, by name, with the days."""
    found = [(p, days) for p in content.partners.values() if (days := days_overdue(p, today))]
    return sorted(found, key=lambda each: fold(label_of(each[0])))
