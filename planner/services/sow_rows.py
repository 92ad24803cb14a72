"""Every slot as a row of plain values: what `vorlauf sow` and the sow-by list say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from planner.domain.content import Content
from planner.domain.levels import History
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.why_company import why_words
from planner.services.wording import Words


def chosen_slots(
    figures: Figures, person: str | None = None, development: str | None = None
) -> list[Slot]:
    """All slots, or those of one person, of one development, or of both.

    Raises:
        Refused: there is no such person or development.
    """
    _known(figures.content, "people", person, "person")
    _known(figures.content, "developments", development, "development")
    return [
        slot
        for slot in figures.slots
        if (person is None or slot.person == person)
        and (development is None or slot.development == development)
    ]


def _known(content: Content, kind: str, id_: str | None, field: str) -> None:
    if id_ is not None and content.get(kind, id_) is None:
        raise refuse("id.unknown", field, kind=kind, id=id_)


def due_of(figures: Figures, development: str) -> dt.date:
    """The first day by which a development needs us.

    Raises:
        Refused: there is no such development, or it has no such day yet.
    """
    _known(figures.content, "developments", development, "development")
    due = figures.state_of(development).due
    if due is None:
        title = label_of(figures.content.developments[development])
        raise refuse("levels.no_due", "development", title=title)
    return due


def sow_row(
    figures: Figures, slot: Slot, words: Words, *, in_company: bool = False
) -> dict[str, Any]:
    """One slot by the keys of `vorlauf sow --json`; the chance to two decimals.

    Args:
        in_company: the reason tells no level anybody holds.
    """
    chance = figures.chance(slot)
    return {
        "need": slot.need,
        "person": slot.person,
        "due": _iso(slot.due),
        "lead_time_weeks": slot.lead_time_weeks,
        "sow_by": _iso(slot.sow_by),
        "ready": _iso(slot.ready),
        "head_start_weeks": slot.head_start_weeks,
        "state": slot.state,
        "p_ready": None if chance is None else round(chance, 2),
        "why": why_words(figures, slot, words, in_company),
    }


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def level_rows(content: Content, day: dt.date) -> Iterator[dict[str, Any]]:
    """Level of every person in every competency on a day, zero ones left out.

    In the order of people, then competencies, by the keys of `vorlauf levels --json`.
    """
    columns = (content.column("assessments", name) for name in ("person", "competency"))
    pairs = set(zip(*columns, strict=True))
    for action in content.actions.values():
        pairs.update((who, effect.competency) for who in action.people for effect in action.effects)
    people = {id_: place for place, id_ in enumerate(content.people)}
    competencies = {id_: place for place, id_ in enumerate(content.competencies)}
    for person, competency in sorted(pairs, key=lambda p: (people[p[0]], competencies[p[1]])):
        standing = History(content, person, competency).standing(day)
        if standing.level > 0:
            yield {
                "person": person,
                "competency": competency,
                "level": standing.level,
                "by": "action" if standing.raised_by else "assessment",
                "since": _iso(standing.since),
            }
