"""Words for slots, states and days, shared by all places. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.slots import STATES, Slot, State, role_of
from planner.services.slot_words import STATE_WORDS, slot_asks
from planner.services.wording import QT_TRANSLATE_NOOP, Words

_STAGE: Final = {
    "open": QT_TRANSLATE_NOOP("Structure", "open"),
    "drafted": QT_TRANSLATE_NOOP("Structure", "drafted"),
    "agreed": QT_TRANSLATE_NOOP("Structure", "agreed"),
    "in_force": QT_TRANSLATE_NOOP("Structure", "in force"),
}
_STRUCTURE: Final = {
    "role": QT_TRANSLATE_NOOP("Structure", "Role"),
    "department_structure": QT_TRANSLATE_NOOP("Structure", "Department structure"),
    "process": QT_TRANSLATE_NOOP("Structure", "Process"),
    "decision_paper": QT_TRANSLATE_NOOP("Structure", "Decision paper"),
    "tool": QT_TRANSLATE_NOOP("Structure", "Tool"),
    "agreement": QT_TRANSLATE_NOOP("Structure", "Agreement"),
}
_BASIS: Final = {
    "sign": QT_TRANSLATE_NOOP("Signal", "sign"),
    "information": QT_TRANSLATE_NOOP("Signal", "information"),
    "statement": QT_TRANSLATE_NOOP("Signal", "statement"),
    "consequence": QT_TRANSLATE_NOOP("Signal", "logical consequence"),
    "observation": QT_TRANSLATE_NOOP("Signal", "observation"),
}
_STATUS: Final = {
    "idea": QT_TRANSLATE_NOOP("Action", "idea"),
    "planned": QT_TRANSLATE_NOOP("Action", "planned"),
    "booked": QT_TRANSLATE_NOOP("Action", "booked"),
    "running": QT_TRANSLATE_NOOP("Action", "running"),
    "done": QT_TRANSLATE_NOOP("Action", "done"),
    "dropped": QT_TRANSLATE_NOOP("Action", "dropped"),
}


def state_word(words: Words, state: State) -> str:
    """The word of a state."""
    return words.translate("State", STATE_WORDS[state])


def stage_word(words: Words, stage: str) -> str:
    """The word of a structure's stage."""
    return words.translate("Structure", _STAGE[stage])


def basis_word(words: Words, basis: str) -> str:
    """The word of a signal's basis."""
    return words.translate("Signal", _BASIS[basis])


def status_word(words: Words, status: str) -> str:
    """The word of a learning action's status."""
    return words.translate("Action", _STATUS[status])


def state_sentence(words: Words, slot: Slot) -> str:
    """A state with its weeks: "tight, 2.9 weeks", "4.1 weeks too late"."""
    weeks = slot.head_start_weeks
    if weeks is None:
        return state_word(words, slot.state)
    amount = words.weeks(abs(weeks))
    if slot.state == "ahead":
        return words.translate("State", "{weeks} ahead").format(weeks=amount)
    if slot.state == "tight":
        return words.translate("State", "tight, {weeks}").format(weeks=amount)
    if slot.state == "late":
        return words.translate("State", "{weeks} too late").format(weeks=amount)
    return state_word(words, slot.state)


def counts_sentence(words: Words, states: Iterable[State]) -> str:
    """How many of each: "1 ready, 2 ahead, 1 too late"."""
    found = list(states)
    parts = [
        f"{found.count(state)} {state_word(words, state)}" for state in STATES if state in found
    ]
    return ", ".join(parts)


def structure_title(words: Words, need: Need) -> str:
    """ "Role “Module owner”"; the title alone where it begins with the kind already."""
    kind = words.translate("Structure", _STRUCTURE.get(need.structure or "", "Structure"))
    title = need.title or kind
    if title.casefold().startswith(kind.casefold()):
        return title
    return words.translate("Structure", "{kind} “{title}”").format(kind=kind, title=title)


def structure_line(words: Words, need: Need, stands: str = "") -> str:
    """ "Process · drafted"; `stands` says in place of the stage how it is."""
    kind = words.translate("Structure", _STRUCTURE.get(need.structure or "", "Structure"))
    return f"{kind} · {stands or stage_word(words, need.stage)}"


def slot_title(words: Words, content: Content, slot: Slot) -> str:
    """What a slot is about: "Polish B1", "New PLM system, level 3", "Role “Module owner”"."""
    if slot.competency is None:
        need = content.needs.get(slot.need)
        return structure_title(words, need) if need else slot.need
    if slot.level is None:
        return competency_name(content, slot.competency)
    return slot_asks(content, slot, words)


def competency_name(content: Content, competency: str) -> str:
    """A competency's name, its id where it has none."""
    record = content.competencies.get(competency)
    return (record.name or record.id) if record else competency


def person_name(words: Words, content: Content, person: str | None) -> str:
    """A person's name; "nobody named yet" for none."""
    record = content.people.get(person) if person else None
    if record is None:
        return words.translate("State", "nobody named yet")
    return record.name or record.id


def slot_person(words: Words, content: Content, slot: Slot) -> str:
    """Whom a slot asks; of one of a head count that may not be named, that somebody counts."""
    if slot.counted is not None:
        return words.translate("State", "counted, not named")
    return person_name(words, content, slot.person)


def purpose(words: Words, content: Content, slot: Slot) -> str:
    """What a slot is for: its development, goal or target role; empty for a plain date."""
    if slot.development:
        development = content.developments.get(slot.development)
        return (development.title or development.id) if development else ""
    need = content.needs.get(slot.need)
    if need is not None and need.goal:
        goal = content.goals.get(need.goal)
        return (goal.title or goal.id) if goal else ""
    role = content.roles.get(role_of(content, slot.need, slot.competency) or "")
    if role is not None:
        title = role.name or role.id
        return words.translate("Slot", "the role {role}").format(role=title)
    return ""


def from_now(words: Words, day: dt.date, today: dt.date) -> str:
    """ "today", "in 5 days", "in 3 weeks", "2 weeks ago"."""
    days = (day - today).days
    if days == 0:
        return words.translate("Slot", "today")
    if -14 < days < 0:
        one = words.translate("Slot", "{n} day ago")
        return words.count(-days, one, words.translate("Slot", "{n} days ago"))
    if 0 < days < 14:
        one = words.translate("Slot", "in {n} day")
        return words.count(days, one, words.translate("Slot", "in {n} days"))
    span = words.weeks(abs(days) // 7)
    if days < 0:
        return words.translate("Slot", "{span} ago").format(span=span)
    return words.translate("Slot", "in {span}").format(span=span)
