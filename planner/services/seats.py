"""Seats of a course: how many of a term are taken by what is planned, and how many are left."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.terms import nearest_term, term_from

MOST_RUNS = 4
"""Terms ahead that are told of."""


class Seats(NamedTuple):
    """One run of an offering. `left` is None where nobody said how many seats there are."""

    term: Term
    taken: int
    left: int | None


def people_by_run(content: Content, offering: Offering) -> dict[dt.date, list[str]]:
    """Who takes part in each run of an offering's terms, by its first day; one entry a seat."""
    found: dict[dt.date, list[str]] = {}
    for action in content.actions.values():
        if action.offering != offering.id or action.status == "dropped":
            continue
        run = nearest_term(offering, action.start)
        if run is not None:
            found.setdefault(run.start, []).extend(action.people)
    return found


def seats_of(content: Content, offering: Offering, today: dt.date) -> tuple[Seats, ...]:
    """The next runs of an offering with their seats; one without terms has none.

    A learning action takes a seat for each of its people in the run that starts nearest to its
    own start, unless it is dropped.
    """
    taken = {start: len(people) for start, people in people_by_run(content, offering).items()}
    found: list[Seats] = []
    day = today
    while len(found) < MOST_RUNS and (term := term_from(offering, day)) is not None:
        used = taken.get(term.start, 0)
        left = offering.seats - used if offering.seats is not None else None
        found.append(Seats(term, used, left))
        day = term.start + dt.timedelta(1)
    return tuple(found)
