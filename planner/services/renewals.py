"""Who is to be assessed again, and whose level runs out: one reading for every place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from planner.domain.assessment import Assessment
from planner.domain.content import Content, Pair
from planner.domain.levels import lapse_of, valid_to
from planner.domain.people import present
from planner.domain.renewal import (
    KEPT,
    WARNING,
    RunsOut,
    again_on,
    newest,
    old_by,
    rhythm,
    runs_out,
)
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of


class Expiry(NamedTuple):
    """A level that runs out, or ran out and was not renewed."""

    person: str
    competency: str
    out: RunsOut


class DueAgain(NamedTuple):
    """Somebody to be assessed again: what was said last, and since when it is too old."""

    person: str
    competency: str
    last: Assessment
    since: dt.date


def expiry_of(figures: Figures, pair: Pair) -> RunsOut | None:
    """What runs out of one person in one competency."""
    return runs_out(figures.content, figures.outlook.history(*pair), pair, figures.today)


def due_again_of(figures: Figures, pair: Pair) -> DueAgain | None:
    """Whether one person is to be assessed again in one competency."""
    return _due(figures, pair, newest(figures.content.assessments_of(*pair)))


def _due(figures: Figures, pair: Pair, last: Assessment | None) -> DueAgain | None:
    since = again_on(figures.content, last) if last is not None else None
    if last is None or since is None or since > figures.today:
        return None
    return DueAgain(*pair, last, since)


def expiring(figures: Figures, person: str | None = None) -> list[Expiry]:
    """What runs out within 90 days or did within the last year, the earliest first.

    Whoever is not there today is not asked for.
    """
    found = [
        Expiry(*pair, out)
        for pair in lapsing(figures.content, figures.today)
        if _asked(figures, pair[0], person) and (out := expiry_of(figures, pair))
    ]
    return sorted(found, key=lambda each: (each.out.last, *_names(figures, each[:2])))


def due_again(figures: Figures, person: str | None = None) -> list[DueAgain]:
    """Everybody present who is to be assessed again, by name, then by competency."""
    found = [
        due
        for pair, last in due_pairs(figures)
        if person in (None, pair[0]) and (due := _due(figures, pair, last))
    ]
    content = figures.content
    people = {id_: fold(name_of(content, "people", id_)) for id_ in content.people}
    skills = {id_: fold(name_of(content, "competencies", id_)) for id_ in content.competencies}
    return sorted(found, key=lambda each: (people[each.person], skills[each.competency]))


def due_pairs(figures: Figures) -> list[tuple[Pair, Assessment]]:
    """Whoever is present and to be assessed again, with what was said last; in no order.

    One comparison for each: a plan may hold a quarter of a million assessments.
    """
    content, today = figures.content, figures.today
    here = {each.id for each in content.people.values() if present(each, today)}
    by_months: dict[int, dt.date | None] = {}
    limits: dict[str, dt.date | None] = {}
    for id_ in content.competencies:
        months = rhythm(content, id_)
        if months not in by_months:
            by_months[months] = old_by(today, months)
        limits[id_] = by_months[months]
    return [
        (pair, last)
        for pair, last in newest_by_pair(content).items()
        if pair[0] in here
        and (
            last.valid_until < today
            if last.valid_until is not None
            else (limit := limits[pair[1]]) is not None and last.on <= limit
        )
    ]


def newest_by_pair(content: Content, by: dt.date = dt.date.max) -> dict[Pair, Assessment]:
    """The newest assessment of each person in each competency, as it was by a day."""
    found: dict[Pair, Assessment] = {}
    for each in content.assessments.values():
        if each.on > by:
            continue
        pair = (each.person, each.competency)
        known = found.get(pair)
        if known is None or each.on >= known.on:
            found[pair] = each
    return found


def lapsing(content: Content, today: dt.date) -> set[Pair]:
    """Pairs with something that lapses in the days told of; only their histories need reading."""
    first, last = today - KEPT, today + WARNING
    months = {each.id: each.expires_months for each in content.competencies.values()}
    found = {
        (each.person, each.competency)
        for each in content.assessments.values()
        if (each.valid_until is not None or months[each.competency] is not None)
        and first <= valid_to(each, months[each.competency]) <= last
    }
    for action in content.actions.values():
        for effect in action.effects:
            expires = months[effect.competency]
            if expires is not None and first <= lapse_of(action.end, expires) <= last:
                found.update((person, effect.competency) for person in action.people)
    return found


def _asked(figures: Figures, id_: str, person: str | None) -> bool:
    if person is not None and id_ != person:
        return False
    return present(figures.content.people[id_], figures.today)


def _names(figures: Figures, pair: Iterable[str]) -> tuple[str, str]:
    person, competency = pair
    content = figures.content
    return fold(name_of(content, "people", person)), fold(
        name_of(content, "competencies", competency)
    )
