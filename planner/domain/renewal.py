"""When an assessment is too old to go by, and when a level runs out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, add_months
from planner.domain.levels import History, valid_to

WARNING = dt.timedelta(days=90)
"""How far ahead is told what runs out: a course for it must be found and booked."""
KEPT = dt.timedelta(days=365)
"""How long is told what has run out and was not renewed."""


class RunsOut(NamedTuple):
    """`last` is the last day it counts; then the level falls from `held` to `then`.

    `renewed_by` is a planned action that holds the level beyond that day.
    """

    last: dt.date
    held: int
    then: int
    renewed_by: Action | None


def rhythm(content: Content, competency: str) -> int:
    """Months after which a competency is assessed again: its own, else the plan's; 0: never."""
    record = content.competencies.get(competency)
    own = record.assess_months if record is not None else None
    return own if own is not None else content.plan.assess_months


def newest(said: Iterable[Assessment]) -> Assessment | None:
    """The assessment with the latest day; of one day, the one entered last."""
    found: Assessment | None = None
    for each in said:
        if found is None or each.on >= found.on:
            found = each
    return found


def again_on(content: Content, assessment: Assessment) -> dt.date | None:
    """The day from which somebody is to be assessed again; None for never.

    What says itself until when it is valid, a certificate, is not asked about before that day.
    """
    if assessment.valid_until is not None:
        return _next(assessment.valid_until)
    months = rhythm(content, assessment.competency)
    if not months:
        return None
    try:
        return add_months(assessment.on, months)
    except OverflowError:
        return None


def old_by(today: dt.date, months: int) -> dt.date | None:
    """The last day an assessment may be of to be due again on `today`; None for never.

    The same as asking `again_on` of each, with one comparison instead: months end on days of
    their own, so the day is found by stepping from where subtracting them leads.
    """
    if not months:
        return None
    try:
        day = add_months(today, -months)
        while add_months(day, months) > today:
            day -= ONE_DAY
        while add_months(day + ONE_DAY, months) <= today:
            day += ONE_DAY
    except (OverflowError, ValueError):
        return None
    return day


def _next(day: dt.date) -> dt.date | None:
    return day + ONE_DAY if day < dt.date.max else None


def runs_out(
    content: Content, history: History, pair: tuple[str, str], today: dt.date
) -> RunsOut | None:
    """What lapses next of a (person, competency), or lapsed and was not renewed.

    Told from 90 days before until a year after. A level that only falls is told, and the newest
    certificate also where somebody's word holds the level after it.
    """
    said = content.assessments_of(*pair)
    proof = newest(each for each in said if each.kind == "evidence")
    months = content.competencies[pair[1]].expires_months
    certified = valid_to(proof, months) if proof is not None else None
    for last in history.lapses():
        if last > today + WARNING:
            break
        if last < today - KEPT:
            continue
        held, then = history.level(last), history.level(last + ONE_DAY)
        if not held or not (then < held or last == certified):
            continue
        if last < today and (history.level(today) >= held or any(each.on > last for each in said)):
            continue
        return RunsOut(last, held, then, _renewing(history, last, held))
    return None


def _renewing(history: History, last: dt.date, held: int) -> Action | None:
    standing = history.standing(last + ONE_DAY)
    return standing.raised_by[-1] if standing.raised_by and standing.level >= held else None
