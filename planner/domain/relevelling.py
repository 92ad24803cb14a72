"""Other levels for a scale that is in use: whatever named the old ones names the new ones.

The same holds where a competency is measured in another scale. Nothing that was said is lost: a
level that is gone becomes another one, or stays beyond the end of the scale under its old name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from planner.domain.action import Action, Effect
from planner.domain.beyond import level_label, uses
from planner.domain.competency import Beyond, Competency, Prerequisite, Step
from planner.domain.content import Content
from planner.domain.offering import Offering
from planner.domain.people import Role
from planner.domain.record import Record
from planner.domain.scale import Level


@dataclass(frozen=True, slots=True)
class Turn:
    """`becomes[n]` is what level n is from now on; `size` how many levels the scale then has.

    What it becomes may lie beyond the new scale.
    """

    becomes: tuple[int, ...]
    size: int

    def level(self, level: int) -> int:
        """What a level becomes; one beyond all that are told stays as far above them."""
        last = len(self.becomes) - 1
        return self.becomes[level] if level <= last else level + max(self.becomes) - last

    def raised(self, low: int, high: int) -> tuple[int, int]:
        """What leads from `low` to `high`; still upwards where both became the same level."""
        to = max(self.level(high), 1)
        return min(self.level(low), to - 1), to


Turns = Mapping[str, Turn]
"""Competency → what becomes of its levels."""


def told_apart(becomes: Sequence[int], size: int) -> bool:
    """True if what is kept beyond a scale stood above all that is not, in the same order."""
    beyond = [n for n, level in enumerate(becomes) if level >= size]
    below = [n for n, level in enumerate(becomes) if level < size]
    return not beyond or beyond[0] > max(below, default=-1)


def moved_levels(content: Content, turns: Turns) -> Iterator[tuple[str, Record]]:
    """(kind, record) of everything that names another level then, as it is then.

    The competencies' own texts, steps and levels beyond are among it; their scales are not.
    """
    beyond = _beyond(content, turns)
    for kind, move in _MOVES.items():
        for record in _naming(content, kind, turns):
            after = move(record, turns)
            if kind == "competencies" and record.id in turns:
                after = _own(after, turns[record.id], beyond.get(record.id, ()))
            if after != record:
                yield kind, after


def _naming(content: Content, kind: str, turns: Turns) -> Iterator[Any]:
    """Of many assessments only those that may be others then are looked at."""
    table = content.table(kind)
    if kind != "assessments":
        yield from table.values()
        return
    for id_, competency in zip(table, content.column(kind, "competency"), strict=True):
        if competency in turns:
            yield table[id_]


# -- the competency itself -----------------------------------------------------------------


def _own(record: Competency, turn: Turn, beyond: tuple[Beyond, ...]) -> Competency:
    texts = _texts(record.level_texts, turn)
    return replace(record, level_texts=texts, steps=turned_steps(record.steps, turn), beyond=beyond)


def _texts(texts: Sequence[str], turn: Turn) -> tuple[str, ...]:
    """Each text at the level it now belongs to; of two that became one the first that says so."""
    found = [""] * turn.size
    for level, text in enumerate(texts):
        to = turn.level(level)
        if to < turn.size and not found[to]:
            found[to] = text
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def turned_steps(steps: Sequence[Step], turn: Turn) -> tuple[Step, ...]:
    """Steps of one level each again, the whole way as long as before.

    Over a level that came between a step is shared out evenly; where a level went, what led to
    it is part of the next step up. Steps to levels beyond the scale, or turned round, fall away.
    """
    found: dict[int, Step] = {}
    kept: dict[int, Step] = {}
    """What led to a level that is one with the level below now, by that level."""
    for step in sorted(steps, key=lambda each: each.from_):
        low, high = turn.level(step.from_), turn.level(step.to)
        if low == high:
            kept[low] = _sum(kept[low], step) if low in kept else step
        elif low < high < turn.size:
            whole = _sum(kept.pop(low), step) if low in kept else step
            for level in range(low, high):
                found.setdefault(level, _part(whole, level, high - low))
    return tuple(found[level] for level in sorted(found))


def _sum(first: Step, second: Step) -> Step:
    def added(one: float | None, other: float | None) -> float | None:
        return None if one is None and other is None else (one or 0) + (other or 0)

    weeks, hours = added(first.weeks, second.weeks), added(first.hours, second.hours)
    return replace(second, weeks=weeks, hours=hours)


def _part(step: Step, level: int, parts: int) -> Step:
    weeks = step.weeks if parts == 1 or step.weeks is None else step.weeks / parts
    hours = step.hours if parts == 1 or step.hours is None else step.hours / parts
    return Step(from_=level, to=level + 1, weeks=weeks, hours=hours)


def _beyond(content: Content, turns: Turns) -> dict[str, tuple[Beyond, ...]]:
    """The levels above the new ends that something still names, by the names they had."""
    found: dict[str, dict[int, str]] = {}
    for competency, level, kind in uses(content, turns):
        turn = turns[competency]
        if kind != "steps" and turn.level(level) >= turn.size:
            labels = found.setdefault(competency, {})
            labels.setdefault(turn.level(level), level_label(content, competency, level))
    return {
        id_: tuple(Beyond(level=level, label=labels[level]) for level in sorted(labels))
        for id_, labels in found.items()
    }


# -- one function for each kind that names levels --------------------------------------------


def _prerequisites(found: tuple[Prerequisite, ...], turns: Turns) -> tuple[Prerequisite, ...]:
    return tuple(
        replace(each, level=turns[each.competency].level(each.level))
        if each.competency in turns
        else each
        for each in found
    )


def _competency(record: Competency, turns: Turns) -> Competency:
    return replace(record, prerequisites=_prerequisites(record.prerequisites, turns))


def _level(record: Any, turns: Turns) -> Any:
    if record.competency not in turns or record.level is None:
        return record
    return replace(record, level=turns[record.competency].level(record.level))


def _offering(record: Offering, turns: Turns) -> Offering:
    asked = _prerequisites(record.prerequisites, turns)
    if record.competency not in turns:
        return replace(record, prerequisites=asked)
    low, high = turns[record.competency].raised(record.from_, record.to)
    return replace(record, from_=low, to=high, prerequisites=asked)


def _effect(effect: Effect, turns: Turns) -> Effect:
    if effect.competency not in turns:
        return effect
    low, high = turns[effect.competency].raised(effect.from_, effect.to)
    return replace(effect, from_=low, to=high)


def _action(record: Action, turns: Turns) -> Action:
    return replace(record, effects=tuple(_effect(effect, turns) for effect in record.effects))


def _role(record: Role, turns: Turns) -> Role:
    """A line at level 0 asks for nothing, and goes on asking for nothing."""
    asked = (_level(line, turns) if line.level else line for line in record.requires)
    return replace(record, requires=tuple(asked))


_MOVES: dict[str, Callable[[Any, Turns], Any]] = {
    "competencies": _competency,
    "roles": _role,
    "assessments": _level,
    "needs": _level,
    "offerings": _offering,
    "actions": _action,
}
"""Kind → what becomes of a record of it; every kind that names levels (a test looks)."""


# -- what most likely is meant --------------------------------------------------------------


def likely(old: Sequence[Level], new: Sequence[Level]) -> tuple[int | None, ...]:
    """What each level most likely becomes: the same label, else what stands in its place.

    Between two levels that stayed, as many new ones as old ones are those renamed. None for a
    level that is gone.
    """
    places = {level.label.casefold(): n for n, level in enumerate(new)}
    found: list[int | None] = [places.get(level.label.casefold()) for level in old]
    taken = {n for n in found if n is not None}
    start = 0
    while start < len(found):
        if found[start] is not None:
            start += 1
            continue
        end = start
        while end < len(found) and found[end] is None:
            end += 1
        below = -1 if start == 0 else found[start - 1]
        above = len(new) if end == len(found) else found[end]
        assert below is not None
        assert above is not None
        free = [n for n in range(below + 1, above) if n not in taken]
        if len(free) == end - start:
            found[start:end] = free
        start = end
    return tuple(found)


def settled(found: Sequence[int | None], size: int, *, keep: bool) -> tuple[int, ...]:
    """Levels that are gone settled: kept beyond the scale where they can be, else the next lower.

    Only what stood above all that stays can be kept: what counts more must count more then too.
    """
    last = max((n for n, level in enumerate(found) if level is not None), default=-1)
    settled: list[int] = []
    for n, level in enumerate(found):
        if level is not None:
            settled.append(level)
        elif keep and n > last:
            settled.append(size + n - last - 1)
        else:
            settled.append(max((each for each in settled if each < size), default=0))
    return tuple(settled)
