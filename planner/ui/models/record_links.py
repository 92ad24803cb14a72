"""What a record hangs together with: the chain from signal to action, and who names it. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from planner.domain.content import Content
from planner.domain.references import holders
from planner.domain.slots import Slot, role_need
from planner.domain.state import worst
from planner.services.confidential import confidential_word, is_confidential
from planner.services.figures import Figures
from planner.services.naming import by_name, name_of
from planner.services.wording import Words
from planner.ui.wording import (
    basis_word,
    purpose,
    slot_person,
    slot_title,
    state_word,
    status_word,
)

MOST = 4
"""Links of one step that are shown; the rest is counted."""
CHAIN = ("signals", "developments", "goals", "needs", "actions")
"""Kinds of the chain, from the first trace to what is done."""

LINK_KEY = "Ctrl+L"
LINKS = {
    "signals": ("field", "supports"),
    "developments": ("section", "signals"),
    "needs": ("field", "development"),
    "indicators": ("field", "development"),
    "decisions": ("field", "signals"),
    "actions": ("field", "people"),
    "offerings": ("field", "competency"),
    "people": ("field", "team"),
    "teams": ("section", "members"),
    "goals": ("field", "owner"),
    "competencies": ("field", "prerequisites"),
    "roles": ("field", "requires"),
}
"""Where on its page a record is linked with others first."""


class Link(NamedTuple):
    """A record that can be gone to; `note` says how it stands, `state` a slot's state.

    `heard` is told to screen readers only: what sets it apart from others of its name.
    """

    kind: str
    id: str
    title: str
    note: str = ""
    state: str = ""
    heard: str = ""


def slots_of(figures: Figures, kind: str, id_: str) -> list[Slot]:
    """The slots a record has to do with."""
    content = figures.content
    if kind == "needs":
        return list(figures.of_need(id_))
    if kind == "developments":
        return list(figures.of_development(id_))
    if kind == "people":
        return [slot for slot in figures.slots if slot.person == id_]
    if kind == "goals":
        ids = [need.id for need in content.needs.values() if need.goal == id_]
        return [slot for each in ids for slot in figures.of_need(each)]
    if kind == "roles":  # of those who aim at it
        asked = dict.fromkeys(line.competency for line in content.roles[id_].requires)
        return [slot for each in asked for slot in figures.of_need(role_need(id_, each))]
    if kind == "actions":
        action = content.actions[id_]
        taught = {effect.competency for effect in action.effects}
        return [s for s in figures.slots if s.person in action.people and s.competency in taught]
    return []


class Chain(NamedTuple):
    """Ids of each step, in order; the record itself is among them."""

    signals: list[str]
    developments: list[str]
    goals: list[str]
    needs: list[str]
    actions: list[str]


def chain_through(figures: Figures, kind: str, id_: str) -> Chain | None:
    """The whole chain a record is part of; None for kinds outside of it."""
    if kind not in CHAIN:
        return None
    content = figures.content
    needs = _needs(figures, kind, id_)
    developments = _developments(content, kind, id_, needs)
    goals = [id_] if kind == "goals" else _once(content.needs[n].goal for n in needs)
    signals = [id_] if kind == "signals" else _signals(content, developments)
    actions = [id_] if kind == "actions" else _actions(figures, needs)
    return Chain(signals, developments, goals, needs, actions)


def _once(ids: Iterable[str | None]) -> list[str]:
    return [each for each in dict.fromkeys(ids) if each]


def _needs(figures: Figures, kind: str, id_: str) -> list[str]:
    content = figures.content
    if kind == "needs":
        return [id_]
    if kind == "actions":
        slots = slots_of(figures, kind, id_)
        return _once(slot.need for slot in slots if slot.need in content.needs)
    wanted = {id_}
    if kind == "signals":
        wanted = set(content.signals[id_].supports)
    origin = "goal" if kind == "goals" else "development"
    return [need.id for need in content.needs.values() if getattr(need, origin) in wanted]


def _developments(content: Content, kind: str, id_: str, needs: list[str]) -> list[str]:
    if kind == "developments":
        return [id_]
    if kind == "signals":
        signal = content.signals[id_]
        return _once((*signal.supports, *signal.contradicts))
    return _once(content.needs[need].development for need in needs)


def _signals(content: Content, developments: list[str]) -> list[str]:
    wanted = set(developments)
    return [
        signal.id
        for signal in content.signals.values()
        if wanted & {*signal.supports, *signal.contradicts}
    ]


def _actions(figures: Figures, needs: list[str]) -> list[str]:
    content = figures.content
    found = [
        action.id
        for need in needs
        for slot in figures.of_need(need)
        if slot.person and slot.competency
        for action in content.actions_of(slot.person, slot.competency)
        if action.status != "dropped"
    ]
    return _once(found)


def links_of(
    figures: Figures,
    words: Words,
    kind: str,
    ids: list[str],
    development: str = "",
    in_company: bool = False,
) -> list[Link]:
    """The links of one step; of signals also whether they speak against a development.

    While others look on, an assessment says only when it was made, and a confidential signal only
    that it is one.
    """
    links = [_link(figures, words, kind, id_, development) for id_ in ids]
    if in_company:
        links = [
            link._replace(title=confidential_word(words))
            if is_confidential(figures.content, figures.content.get(kind, link.id))
            else link
            for link in links
        ]
    if kind != "assessments" or not in_company:
        return links
    days = [words.day(figures.content.assessments[id_].on) for id_ in ids]
    return [link._replace(note=day) for link, day in zip(links, days, strict=True)]


def _link(figures: Figures, w: Words, kind: str, id_: str, development: str) -> Link:
    content = figures.content
    record: Any = content.get(kind, id_)
    title = name_of(content, kind, id_)
    if kind == "signals":
        day = w.day(record.on) if record.on else ""
        against = development in record.contradicts
        parts = (
            w.translate("Inspector", "against") if against else "",
            basis_word(w, record.basis),
            day,
        )
        note = ", ".join(part for part in parts if part)
        return Link(kind, id_, title, note)
    if kind == "developments":
        arrival = figures.arrival(id_)
        share = w.percent(arrival.probability) if arrival and not arrival.guessed else ""
        return Link(kind, id_, title, share)
    if kind == "needs":
        slots = figures.of_need(id_)
        state = worst(slot.state for slot in slots)
        title = slot_title(w, content, slots[0]) if slots else title
        note = state_word(w, state) if state else ""
        return Link(kind, id_, title, note, state or "", _for_whom(w, content, slots))
    if kind == "actions":
        few = by_name(content, record.people)[:2]
        people = ", ".join(name_of(content, "people", each) for each in few)
        note = ", ".join(part for part in (people, status_word(w, record.status)) if part)
        return Link(kind, id_, title, note)
    if kind == "assessments":
        level = w.level(content, record.competency, record.level)
        return Link(kind, id_, title, f"{level}, {w.day(record.on)}")
    return Link(kind, id_, title)


def _for_whom(w: Words, content: Content, slots: Sequence[Slot]) -> str:
    """Whom a need asks, and what for: two needs may ask for the same."""
    if not slots:
        return ""
    names = list(dict.fromkeys(slot_person(w, content, slot) for slot in slots))[:MOST]
    return ", ".join(filter(None, (*names, purpose(w, content, slots[0]))))


def named_by(content: Content, kind: str, id_: str) -> dict[str, list[str]]:
    """Ids of who names a record, by kind; what the chain shows anyway is left out.

    People stand in the order of the alphabet, here as everywhere.
    """
    found: dict[str, list[str]] = {}
    for holder, record in holders(content, kind, id_):
        if holder == "attachments":  # they have a section of their own
            continue
        if kind in CHAIN and holder in CHAIN and not (kind == holder == "actions"):
            continue
        if record.id != id_ or holder != kind:
            found.setdefault(holder, []).append(record.id)
    if "people" in found:
        found["people"] = by_name(content, found["people"])
    order = {each: place for place, each in enumerate(reversed(CHAIN))}
    return dict(sorted(found.items(), key=lambda each: order.get(each[0], len(order))))
