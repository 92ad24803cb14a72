"""The runs of an offering's terms: those near a day, the nearest, the first from a day on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from planner.domain.days import add_months
from planner.domain.offering import MONTHS, Offering, Term

LAST_RUN = dt.date(2200, 12, 31)
"""Repeats are not followed beyond the last day a plan can hold."""


def _runs_near(term: Term, every_months: int, day: dt.date, months: int = 0) -> Iterator[Term]:
    """The runs of a term around a day: the last before, the first after, and one more.

    Args:
        months: those that lie so far from the day are among them too.
    """
    if not every_months:
        yield term
        return
    since = (day.year - term.start.year) * 12 + day.month - term.start.month
    around, more = max(since // every_months, 0), months // every_months
    for count in range(max(around - 1 - more, 0), around + 3 + more):
        try:
            end = add_months(term.end, count * every_months)
        except OverflowError:
            return
        if count == 0 or end <= LAST_RUN:
            yield Term(start=add_months(term.start, count * every_months), end=end)


def _all_near(terms: Iterable[Term], every_months: int, day: dt.date) -> Iterator[Term]:
    for term in terms:
        yield from _runs_near(term, every_months, day)


def runs_within(offering: Offering, day: dt.date, days: int) -> Iterator[Term]:
    """The runs of an offering that start so many days from a day, or fewer, either way."""
    every_months = MONTHS[offering.repeats]
    for term in offering.terms:
        for run in _runs_near(term, every_months, day, days // 28 + 1):
            if abs((run.start - day).days) <= days:
                yield run


def nearest_run(terms: Iterable[Term], every_months: int, day: dt.date) -> Term | None:
    """The run that starts nearest to a day; of two as near the earlier one."""
    runs = _all_near(terms, every_months, day)
    return min(runs, key=lambda run: (abs((run.start - day).days), run.start), default=None)


def run_from(terms: Iterable[Term], every_months: int, day: dt.date) -> Term | None:
    """The first run that starts on a day or later; None where there is none any more."""
    runs = (run for run in _all_near(terms, every_months, day) if run.start >= day)
    return min(runs, key=lambda run: (run.start, run.end), default=None)


def nearest_term(offering: Offering, day: dt.date) -> Term | None:
    """The run of an offering that starts nearest to a day; None if it starts any day."""
    return nearest_run(offering.terms, MONTHS[offering.repeats], day)


def term_from(offering: Offering, day: dt.date) -> Term | None:
    """The first run of an offering that starts on a day or later."""
    return run_from(offering.terms, MONTHS[offering.repeats], day)
