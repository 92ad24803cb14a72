"""Where a line from a need may end, to be chosen without pulling it. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from planner.domain.action import Action
from planner.domain.beyond import marked_label
from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.wording import Words
from planner.ui.models.map_graph import Key
from planner.ui.models.map_pull import Aim
from planner.ui.wording import status_word


class End(NamedTuple):
    """One place a line may end: what it does there, and how it is told."""

    aim: Aim
    key: Key | None
    title: str
    note: str


def ends_of(content: Content, start: Key, words: Words) -> list[End]:
    """The best way first; then offerings, learning that teaches it, and other learning to come."""
    if start.kind == "structures":
        told = words.translate("Map", "Give it its day")
        return [End("plan", None, told, words.translate("Map", "the last one with its buffer"))]
    best = words.translate("Map", "Plan it the best way")
    found = [End("plan", None, best, words.translate("Map", "each person, as ideas"))]
    found += sorted(_offerings(content, start, words), key=lambda end: fold(end.title))
    actions = [a for a in content.actions.values() if a.status not in ("done", "dropped")]
    actions.sort(key=lambda action: (not _teaches(action, start), fold(label_of(action))))
    return [*found, *(_joined(content, action, words) for action in actions)]


def _offerings(content: Content, start: Key, words: Words) -> Iterator[End]:
    for offering in content.offerings_of(start.id):
        steps = " → ".join(
            marked_label(content, start.id, level) for level in (offering.from_, offering.to)
        )
        note = " · ".join((words.translate("Map", "offering"), steps))
        yield End("offer", Key("offerings", offering.id), label_of(offering), note)


def _teaches(action: Action, start: Key) -> bool:
    return any(effect.competency == start.id for effect in action.effects)


def _joined(content: Content, action: Action, words: Words) -> End:
    who = ", ".join(sorted((name_of(content, "people", each) for each in action.people), key=fold))
    parts = (status_word(words, action.status), words.day(action.start), who)
    note = " · ".join(part for part in parts if part)
    return End("join", Key("actions", action.id), label_of(action), note)
