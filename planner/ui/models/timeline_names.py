"""What groups and lanes of the timeline are called, in one language. Knows no Qt."""

from __future__ import annotations

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.saved_view import Grouping
from planner.services.matching import fold
from planner.services.wording import Words
from planner.ui.models.field_choices import choice_word
from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_groups import (
    NO_DEVELOPMENT,
    NO_KIND,
    NOBODY,
    OTHERS,
    STRUCTURES,
    UNPLANNED,
    Group,
    Title,
)
from planner.ui.wording import competency_name, person_name, purpose, slot_person, slot_title


def title_of(words: Words, content: Content, grouping: Grouping) -> Title:
    """Names to sort by, as they are compared."""

    def title(what: Group | Lane) -> str:
        if isinstance(what, Group):
            return fold(group_title(words, content, grouping, what))
        return fold(lane_title(words, content, grouping, what))

    return title


def group_title(words: Words, content: Content, grouping: Grouping, group: Group) -> str:
    """ "Polish · B1 · Production in Poland", a team's name, or what the group gathers."""
    w = words
    of_none = {
        STRUCTURES: w.translate("Timeline", "Structures"),
        OTHERS: w.translate("Timeline", "Other learning actions"),
        NOBODY: w.translate("Timeline", "Without a team"),
        NO_DEVELOPMENT: w.translate("Timeline", "For roles, goals and fixed days"),
        NO_KIND: w.translate("Timeline", "No kind named"),
        UNPLANNED: w.translate("Timeline", "Not planned yet"),
    }.get(group.key)
    if of_none is not None:
        return of_none
    if grouping == "kind":
        word = choice_word(w, "kind", group.key)
        return word[:1].upper() + word[1:]
    kind = {"person": "teams", "team": "teams", "development": "developments"}.get(grouping)
    if kind is not None:
        record = content.get(kind, group.key)
        return label_of(record) if record is not None else group.key
    slot = next(group.lanes()).slots[0]
    parts = [competency_name(content, slot.competency or "")]
    if slot.level is not None and slot.competency:
        parts.append(w.level(content, slot.competency, slot.level))
    parts.append(purpose(w, content, slot))
    return " · ".join(part for part in parts if part)


def lane_title(
    words: Words, content: Content, grouping: Grouping, lane: Lane, names: bool = True
) -> str:
    """Who, or which structure; of a team's lane, what they learn. `names` False: only how many."""
    w = words
    if lane.need is not None and lane.need.kind == "structure":
        return lane.need.title or slot_title(w, content, lane.slots[0])
    if grouping == "team" and lane.slots:
        return slot_title(w, content, lane.slots[0])
    if not lane.people and lane.slots and lane.slots[0].counted is not None:
        return slot_person(w, content, lane.slots[0])
    if not lane.people:
        return w.translate("Timeline", "one person to name")
    if not names:
        one, many = w.translate("Focus", "{n} person"), w.translate("Focus", "{n} people")
        return w.count(len(lane.people), one, many)
    return ", ".join(person_name(w, content, person) for person in lane.people)
