"""What a baseline keeps: actions, structures and slots as lines, made and taken apart here."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.domain.baseline import Baseline
from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.slots import STATES, Slot, State

_NONE = "-"
_ODD = re.compile(r"[\s,%]")
_CODED = re.compile(r"%([0-9A-F]+);")


class BadLine(ValueError):
    """A line that is none of a baseline."""


@dataclass(frozen=True, slots=True)
class KeptAction:
    """A learning action as it lay on that day: enough to tell it even if it is gone since."""

    action: str
    start: dt.date
    end: dt.date
    people: tuple[str, ...]
    competencies: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True)
class KeptStructure:
    """A structure and the day it was to stand, or stood."""

    need: str
    ready: dt.date
    owner: str | None
    title: str


@dataclass(frozen=True, slots=True)
class KeptSlot:
    """How a slot stood on that day."""

    need: str
    person: str | None
    competency: str | None
    due: dt.date | None
    ready: dt.date | None
    state: State

    @property
    def head_start(self) -> int | None:
        """Days ahead of the due day, negative behind it; None without both days."""
        return (self.due - self.ready).days if self.due and self.ready else None


# -- lines ---------------------------------------------------------------------------------


def _word(id_: str) -> str:
    """An id as one word."""
    coded = _ODD.sub(lambda found: f"%{ord(found[0]):X};", id_)
    return f"%{ord(_NONE):X};" if coded == _NONE else coded


def _id(word: str) -> str:
    return _CODED.sub(lambda found: chr(int(found[1], 16)), word)


def _words(ids: Iterable[str]) -> str:
    return ",".join(map(_word, ids)) or _NONE


def _ids(words: str) -> tuple[str, ...]:
    return () if words == _NONE else tuple(map(_id, words.split(",")))


def _one(words: str) -> str | None:
    return None if words == _NONE else _id(words)


def _day(word: str) -> dt.date | None:
    return None if word == _NONE else dt.date.fromisoformat(word)


def _shown(day: dt.date | None) -> str:
    return _NONE if day is None else day.isoformat()


def action_line(kept: KeptAction) -> str:
    """ "a1 2027-01-11 2027-07-09 anna polish Evening course B1"."""
    days = f"{kept.start.isoformat()} {kept.end.isoformat()}"
    who, what = _words(kept.people), _words(kept.competencies)
    return f"{_word(kept.action)} {days} {who} {what} {kept.title}"


def structure_line(kept: KeptStructure) -> str:
    """ "n2 2027-03-01 anna Make or buy"."""
    owner = _NONE if kept.owner is None else _word(kept.owner)
    return f"{_word(kept.need)} {kept.ready.isoformat()} {owner} {kept.title}"


def slot_line(kept: KeptSlot) -> str:
    """ "n1 anna polish 2027-02-15 2027-07-09 late"; a dash for what there is not."""
    who, what = (_NONE if each is None else _word(each) for each in (kept.person, kept.competency))
    days = f"{_shown(kept.due)} {_shown(kept.ready)}"
    return f"{_word(kept.need)} {who} {what} {days} {kept.state}"


def read_action(line: str) -> KeptAction:
    """An action out of its line; raises `BadLine`."""
    try:
        id_, start, end, people, competencies, title = line.split(" ", 5)
        days = dt.date.fromisoformat(start), dt.date.fromisoformat(end)
        return KeptAction(_id(id_), *days, _ids(people), _ids(competencies), title)
    except (ValueError, OverflowError) as error:
        raise BadLine(line) from error


def read_structure(line: str) -> KeptStructure:
    """A structure out of its line; raises `BadLine`."""
    try:
        need, ready, owner, title = line.split(" ", 3)
        return KeptStructure(_id(need), dt.date.fromisoformat(ready), _one(owner), title)
    except (ValueError, OverflowError) as error:
        raise BadLine(line) from error


def read_slot(line: str) -> KeptSlot:
    """A slot out of its line; raises `BadLine`."""
    try:
        need, person, competency, due, ready, state = line.split(" ")
        if state not in STATES:
            raise BadLine(line)
        days = _day(due), _day(ready)
        return KeptSlot(_id(need), _one(person), _one(competency), *days, state)
    except (ValueError, OverflowError) as error:
        raise BadLine(line) from error


def renamed(
    baseline: Baseline, ids: Mapping[str, Mapping[str, str]], scrub: Callable[[str], str]
) -> Baseline:
    """A baseline with other ids, and without people's names in titles.

    Args:
        ids: by kind, what an id becomes; people who are not among them are left out.
    """
    labels, courses, needs = (ids.get(kind, {}) for kind in ("people", "actions", "needs"))

    def one(person: str | None) -> str | None:
        return labels.get(person) if person else None

    actions = (
        replace(
            each,
            action=courses.get(each.action, each.action),
            people=tuple(labels[person] for person in each.people if person in labels),
            title=scrub(each.title),
        )
        for each in map(read_action, baseline.actions)
    )
    structures = (
        replace(each, need=needs.get(each.need, each.need), owner=one(each.owner),
                title=scrub(each.title))
        for each in map(read_structure, baseline.structures)
    )  # fmt: skip
    slots = (
        replace(each, need=needs.get(each.need, each.need), person=one(each.person))
        for each in map(read_slot, baseline.slots)
    )
    return replace(
        baseline,
        actions=tuple(map(action_line, actions)),
        structures=tuple(map(structure_line, structures)),
        slots=tuple(map(slot_line, slots)),
    )


# -- keeping -------------------------------------------------------------------------------


def baseline_of(
    content: Content, slots: Sequence[Slot], on: dt.date, id_: str, title: str
) -> Baseline:
    """The plan as it stands on a day. Dropped actions are no part of it."""
    return Baseline(
        id=id_,
        title=title,
        on=on,
        actions=tuple(map(action_line, kept_actions(content))),
        structures=tuple(map(structure_line, kept_structures(content))),
        slots=tuple(slot_line(_kept_slot(slot)) for slot in slots),
    )


def kept_actions(content: Content) -> Iterable[KeptAction]:
    """Every action that is not dropped, as it lies."""
    for action in content.actions.values():
        if action.status != "dropped":
            raised = tuple(dict.fromkeys(effect.competency for effect in action.effects))
            title = label_of(action)
            yield KeptAction(action.id, action.start, action.end, action.people, raised, title)


def kept_structures(content: Content) -> Iterable[KeptStructure]:
    """Every structure that stands or is planned to."""
    for need in content.needs.values():
        ready = need.in_force_on or need.planned_end
        if need.kind == "structure" and ready is not None:
            yield KeptStructure(need.id, ready, need.owner, label_of(need))


def _kept_slot(slot: Slot) -> KeptSlot:
    ready = slot.ready
    return KeptSlot(slot.need, slot.person, slot.competency, slot.due, ready, slot.state)
