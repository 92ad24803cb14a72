"""Words for slots, shared by lists on paper and tables: what is asked for, for what, how it is."""

from __future__ import annotations

import datetime as dt

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.slots import Slot, State, role_of
from planner.services.naming import with_level
from planner.services.wording import QT_TRANSLATE_NOOP, Words

STATE_WORDS: dict[State, str] = {
    "ready": QT_TRANSLATE_NOOP("State", "ready"),
    "ahead": QT_TRANSLATE_NOOP("State", "ahead"),
    "tight": QT_TRANSLATE_NOOP("State", "tight"),
    "late": QT_TRANSLATE_NOOP("State", "too late"),
    "partly": QT_TRANSLATE_NOOP("State", "partly planned"),
    "unplanned": QT_TRANSLATE_NOOP("State", "not planned yet"),
    "unstaffed": QT_TRANSLATE_NOOP("State", "nobody named yet"),
}

SHAPES: dict[State, str] = {
    "ready": "●",
    "ahead": "▲",
    "tight": "◆",
    "late": "■",
    "partly": "◐",
    "unplanned": "◇",
    "unstaffed": "○",
}
"""The sign of each state, as a letter."""


def slot_asks(content: Content, slot: Slot, words: Words) -> str:
    """What a slot asks for: "Polish B1", "New PLM system, level 3", a structure's title."""
    if slot.competency is None or slot.level is None:
        return label_of(content.needs[slot.need])
    name = label_of(content.competencies[slot.competency])
    level = words.level(content, slot.competency, slot.level)
    return with_level(name, level)


def slot_serves(content: Content, slot: Slot) -> str:
    """What a slot is for: its development, its goal, or the role somebody is heading for."""
    if slot.development:
        return label_of(content.developments[slot.development])
    role = role_of(content, slot.need, slot.competency)
    if role is not None:
        return label_of(content.roles[role])
    goal = content.needs[slot.need].goal
    return label_of(content.goals[goal]) if goal else ""


def urgency(slot: Slot) -> tuple[int, dt.date]:
    """Sorts a list: first what is late, then what must be sown, what is planned, what is ready."""
    rank = {"late": 0, "tight": 2, "ahead": 2, "ready": 3}.get(slot.state, 1)
    return rank, slot.sow_by or slot.due or dt.date.max
