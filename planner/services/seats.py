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


def seats_of(content: Content, offering: Offering, today: dt.date) -> tuple[Seats, ...]:
    """The next runs of an offering with their seats; one without terms has none.

    A learning action takes a seat for each of its people in the run that starts nearest to its
    own start, unless it is dropped.
    """
    taken: dict[dt.date, int] = {}
    for action in content.actions.values():
        if action.offering != offering.id or action.status == "dropped":
            continue
        run = nearest_term(offering, action.start)
        if run is not None:
            taken[run.start] = taken.get(run.start, 0) + len(action.people)
    found: list[Seats] = []
    day = today
    while len(found) < MOST_RUNS and (term := term_from(offering, day)) is not None:
        used = taken.get(term.start, 0)
        left = offering.seats - used if offering.seats is not None else None
        found.append(Seats(term, used, left))
        day = term.start + dt.timedelta(1)
    return tuple(found)
