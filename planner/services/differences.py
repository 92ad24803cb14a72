"""What is other between two states of the same slots: named one by one, the worst first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from planner.domain.slots import IN_TIME, Slot, State

Turn = Literal["too_late", "worse", "less", "gone", "new", "other", "more", "better", "in_time"]
"""How a slot turns, the worst first: becomes too late, gets into a worse state, has less head
start or time, is no longer asked for, is asked for newly, has other days only, has more time,
gets into a better state, is in time now."""
TURNS: Final[tuple[Turn, ...]] = (
    "too_late", "worse", "less", "gone", "new", "other", "more", "better", "in_time",
)  # fmt: skip
_WEIGHT: Final[dict[State, int]] = {
    "ready": 0, "ahead": 1, "tight": 2, "unplanned": 3, "partly": 3, "unstaffed": 3, "late": 4,
}  # fmt: skip
"""How bad a state is; those in which something is still to be planned weigh the same."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One slot before and after; one of them is None where it is asked for only there."""

    before: Slot | None
    after: Slot | None

    @property
    def slot(self) -> Slot:
        """What stands for it: the slot after, else before."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def turn(self) -> Turn:
        """How it turns."""
        before, after = self.before, self.after
        if before is None or after is None:
            return "new" if before is None else "gone"
        was, now = _WEIGHT[before.state], _WEIGHT[after.state]
        if now > was:
            return "too_late" if after.state == "late" else "worse"
        if now < was:
            return "in_time" if _gets_in_time(before, after) else "better"
        return "less" if self.days < 0 else "more" if self.days > 0 else "other"

    @property
    def days(self) -> int:
        """Days gained; lost ones are negative.

        Of head start where both have one; else of the last day to start, else of the due day.
        """
        before, after = self.before, self.after
        if before is None or after is None:
            return 0
        held, holds = _head_start(before), _head_start(after)
        if held is not None and holds is not None:
            return holds - held
        for was, now in ((before.sow_by, after.sow_by), (before.due, after.due)):
            if was is not None and now is not None:
                return (now - was).days
        return 0


def _gets_in_time(before: Slot, after: Slot) -> bool:
    return after.state in IN_TIME and before.state not in IN_TIME


def _head_start(slot: Slot) -> int | None:
    if slot.ready is None or slot.due is None:
        return None
    return (slot.due - slot.ready).days


def differences(before: Iterable[Slot], after: Iterable[Slot]) -> list[Difference]:
    """Every slot whose state or days are others, the worst first, then in their order.

    A slot is known again by its need and person; those of a head count without a person one
    by one. What has only another number within its need is no difference.
    """
    found = [each for each in _paired(before, after) if _seen(each.before) != _seen(each.after)]
    return sorted(found, key=lambda each: (TURNS.index(each.turn), each.days))


def _seen(slot: Slot | None) -> tuple[object, ...] | None:
    """What of a slot a reader sees."""
    if slot is None:
        return None
    head_start = slot.head_start_weeks
    return slot.person, slot.state, slot.due, slot.sow_by, slot.ready, head_start, slot.level


def _paired(before: Iterable[Slot], after: Iterable[Slot]) -> Iterator[Difference]:
    was, now = _by_need(before), _by_need(after)
    for need in dict.fromkeys([*was, *now]):
        yield from _of_need(was.get(need, []), now.get(need, []))


def _by_need(slots: Iterable[Slot]) -> dict[str, list[Slot]]:
    found: dict[str, list[Slot]] = {}
    for slot in slots:
        found.setdefault(slot.need, []).append(slot)
    return found


def _of_need(before: Sequence[Slot], after: Sequence[Slot]) -> Iterator[Difference]:
    if [s.person for s in before] == [s.person for s in after]:
        yield from map(Difference, before, after)
        return
    people = {slot.person: slot for slot in before if slot.person is not None}
    left = [slot for slot in before if slot.person is None]
    lone: list[Slot] = []
    for slot in after:
        if slot.person in people:
            yield Difference(people.pop(slot.person), slot)
        else:
            lone.append(slot)
    left = [*people.values(), *left]
    for place in range(max(len(left), len(lone))):
        yield Difference(
            left[place] if place < len(left) else None, lone[place] if place < len(lone) else None
        )


@dataclass(frozen=True, slots=True)
class Sum:
    """What differences come to: slots that become too late, that are in time now, and others."""

    too_late: int
    in_time: int
    no_longer_late: int
    others: int

    @property
    def all(self) -> int:
        """How many slots are others at all."""
        return self.too_late + self.in_time + self.no_longer_late + self.others


def sum_of(found: Iterable[Difference]) -> Sum:
    """The counts of differences."""
    counts = Counter(map(_count_of, found))
    return Sum(counts["late"], counts["in_time"], counts["no_longer_late"], counts["other"])


def _count_of(each: Difference) -> str:
    before, after = each.before, each.after
    late = before is not None and before.state == "late"
    if after is not None and after.state == "late" and not late:
        return "late"
    if each.turn == "in_time":
        return "in_time"
    if late and (after is None or after.state != "late"):
        return "no_longer_late"
    return "other"
