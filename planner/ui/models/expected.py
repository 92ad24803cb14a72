"""What is expected of a development: its dates in words, its curve, and how it was seen before."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from planner.domain.arrival import Arrival, arrival_of
from planner.domain.content import Content
from planner.domain.development import Development, newest_forecast
from planner.domain.works_council import allowed, is_own
from planner.services.figures import Figures
from planner.services.naming import name_of
from planner.services.wording import Words
from planner.ui.models.chance_words import chance_words
from planner.ui.models.field_reading import signed
from planner.ui.models.state_cells import first_due

Row = tuple[str, str]


class Expected(NamedTuple):
    """Rows of (label, value) and what is painted: days as ordinals, shares 0–1."""

    guessed: bool
    rows: list[Row]
    curve: tuple[tuple[float, float], ...]
    due: dt.date | None
    history: tuple[tuple[dt.date, float], ...]


def expected_of(
    figures: Figures, words: Words, development: Development, in_company: bool
) -> Expected | None:
    """None where no day is known, or it came, or is off the table."""
    arrival = arrival_of(development)
    if arrival is None or arrival.certain:
        return None
    content = figures.content
    safety = content.plan.safety if development.safety is None else development.safety
    due = arrival.day_at(1 - safety)
    rows = [
        (words.translate("Field", "Earliest"), words.day(arrival.earliest)),
        (words.translate("Field", "Most likely"), words.day(arrival.likely)),
        (words.translate("Field", "Latest"), words.day(arrival.latest)),
        (
            words.translate("Details", "Ready by"),
            _ready_by(figures, words, development, due, chance_words(words, 1 - safety)),
        ),
    ]
    rows += _said(content, words, development, in_company)
    return Expected(arrival.guessed, rows, curve_of(arrival), due, history_of(content, development))


def _ready_by(
    figures: Figures, words: Words, development: Development, due: dt.date, chance: str
) -> str:
    """The day lists tell: the first any need falls due; what the forecast says where it differs."""
    slots = [slot for slot in figures.slots if slot.development == development.id]
    first = first_due(slots)
    if first is None or first == due:
        told = words.translate("Details", "{day}; it is here by then: {chance}")
        return told.format(day=words.day(due), chance=chance)
    told = words.translate(
        "Details", "{day}, as the needs say; by the forecast {due}, here by then: {chance}"
    )
    return told.format(day=words.day(first), due=words.day(due), chance=chance)


def _said(content: Content, w: Words, development: Development, in_company: bool) -> list[Row]:
    """The probability, by whom, what it was before, and the feelings as they were given."""
    newest = newest_forecast(development)
    if newest is None:
        return []
    rows, told = [], may_tell(content, newest.by)
    if newest.probability is not None:
        by = name_of(content, "people", newest.by) if newest.by and told else ""
        parts = [part for part in (by, w.day(newest.on)) if part]
        before = history_of(content, development)[:-1]
        if before and before[-1][1] != newest.probability:
            parts.append(
                w.translate("Details", "was {share}").format(share=w.percent(before[-1][1]))
            )
        rows.append(
            (
                w.translate("Field", "Probability"),
                f"{w.percent(newest.probability)} ({', '.join(parts)})",
            )
        )
    felt = (newest.desire, newest.worry, newest.hope)
    if any(each is not None for each in felt) and told and not in_company:
        said = " · ".join("–" if each is None else signed(each) for each in felt)
        rows.append((w.translate("Details", "Wish · worry · hope"), said))
    return rows


def curve_of(arrival: Arrival) -> tuple[tuple[float, float], ...]:
    """P(arrived by t) at the corners of the shape, cut as `share_by` cuts it."""
    days = sorted(arrival.spread.corners())
    if arrival.made is not None:
        days = [max(day, arrival.made.toordinal()) for day in days]
    if arrival.horizon is not None:
        days = [min(day, arrival.horizon.toordinal()) for day in days]
    return tuple((day, arrival.probability * _share(arrival, day)) for day in dict.fromkeys(days))


def _share(arrival: Arrival, day: float) -> float:
    if arrival.horizon is not None and day >= arrival.horizon.toordinal():
        return 1.0
    return arrival.spread.share_by(day)


def history_of(content: Content, development: Development) -> tuple[tuple[dt.date, float], ...]:
    """Days and probabilities of the forecasts, in the order of their days.

    The works-council profile leaves only what counts now, and one's own.
    """
    newest = newest_forecast(development)
    told = [
        (f.on, f.probability)
        for f in development.forecasts
        if f.probability is not None and (f is newest or may_tell(content, f.by))
    ]
    return tuple(sorted(told, key=lambda each: each[0]))


def may_tell(content: Content, by: str | None) -> bool:
    """True if an estimate may be told as what somebody said."""
    return allowed(content.plan, "others_estimates", own=is_own(content.people, by))


def table_of(words: Words, found: Expected) -> list[Row]:
    """The painted figures as rows: day, and the chance that it is here by then."""
    rows = [
        (
            words.day(dt.date.fromordinal(int(day))),
            f"{words.percent(share)} ({chance_words(words, share)})",
        )
        for day, share in found.curve
    ]
    said = words.translate("Details", "said on {day}")
    return rows + [(said.format(day=words.day(day)), words.percent(p)) for day, p in found.history]
