"""Days as people say them, in German and English: "15.9.27", "in 3 weeks", "Frühjahr 2028".

What a few words mean was decided once, so that they mean the same everywhere:

- Day before month wherever both are numbers ("3/4/2027" is 3 April); only a year that stands
  first turns it round ("2027-04-03").
- "Sep 15" is a day, "Sep 27" a month, because 27 can be a year to come (said in 2026). Whoever
  means the day says "27 Sep".
- A month, season, quarter or week without a year is the next one to begin, today included; a
  weekday is the next one after today.
- Spring is March to May, winter December to February of the year after. The beginning of a
  year are its first three months, its middle May to August, its end the last three; a month
  falls into 1–10, 11–20 and the rest.
- A week is the ISO week, Monday to Sunday.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from planner.domain.days import ONE_DAY, add_months
from planner.domain.plain import FIRST_YEAR, LAST_YEAR
from planner.domain.spoken_forms import FORMS, Period, unit_around, whole_months
from planner.domain.spoken_words import BETWEEN, LEADING, PARTS, UNITS, one_of, plain

LONGEST = 60
"""Characters of the longest text that is looked at."""


def spoken_period(text: str, today: dt.date) -> Period | None:
    """The day or period a text names, seen from `today`; None if it isn't one.

    The whole text must be understood. Days outside the years a plan may hold are none.
    """
    found = _understood(text, today)
    return found if found is not None and _within(found) else None


def is_out_of_reach(text: str, today: dt.date) -> bool:
    """True for a day or period that is understood, but that no plan may hold."""
    found = _understood(text, today)
    return found is not None and not _within(found)


def _within(found: Period) -> bool:
    return FIRST_YEAR <= found.first.year <= found.last.year <= LAST_YEAR


def _understood(text: str, today: dt.date) -> Period | None:
    if len(text) > LONGEST:
        return None
    said = plain(text)
    return _read(said, today) or _span(said, today)


def _read(said: str, today: dt.date) -> Period | None:
    """One day or period, after the words that lead to it."""
    # A dash beside a letter only joins words: "mid-2027", "15-Sep-2027".
    words = re.sub(r"(?<=[a-z])-(?=\w)|(?<=\w)-(?=[a-z])", " ", said).split()
    while words:
        without = [word for word in words if word not in BETWEEN]
        for candidate in dict.fromkeys((" ".join(words), " ".join(without))):
            found = _by_form(candidate, today)
            if found is not None:
                return found
        if words[0] not in LEADING:
            return None
        words = words[1:]
    return None


def _by_form(said: str, today: dt.date) -> Period | None:
    for pattern, form in FORMS:
        match = pattern.fullmatch(said)
        if match is None:
            continue
        try:
            found = form(match, today)
        except (ValueError, OverflowError):  # the 31st of June, the year 99999
            continue
        if found is not None:
            return found
    return _part_said(said, today)


def _span(said: str, today: dt.date) -> Period | None:
    """ "May to July 2027", "15.9. – 30.9.2027": the first takes its year from the second."""
    for match in re.finditer(r"\s*-\s*|\s(?:bis|to|until|till)\s(?:zum?\s)?", said):
        last = _read(said[match.end() :], today)
        if last is None:
            continue
        start = re.sub(r"^(?:von|vom|from|between)\s", "", said[: match.start()])
        for attempt in (f"{start} {last.first.year}", start):
            first = _read(attempt, today)
            if first is not None and first.first <= last.first:
                return Period(first.first, last.last)
    return None


_PART_FIRST = re.compile(rf"(?P<part>{one_of(PARTS)}) (?P<of>.+)")
_PART_LAST = re.compile(
    rf"(?P<of>jahres|monats|quartals|year|month)(?: ?s)? ?(?P<part>{one_of(PARTS)})(?P<y> .+)?"
)


def _part_said(said: str, today: dt.date) -> Period | None:
    """ "Ende März", "mid 2027", "Jahresende 2027"."""
    match = _PART_FIRST.fullmatch(said) or _PART_LAST.fullmatch(said)
    if match is None:
        return None
    of = match.groupdict().get("y") or match["of"]
    if of.split()[0] in PARTS:
        return None  # the end of an end is nothing, and would be read over and over
    whole = _read(of.strip(), today) or _around(of, today)
    return _part(whole, PARTS[match["part"]]) if whole is not None else None


def _around(said: str, today: dt.date) -> Period | None:
    """The month, quarter or year today lies in ("Ende des Jahres")."""
    words = said.split()
    kind, size = UNITS.get(words[-1], ("", 0))
    if not kind or any(word not in BETWEEN for word in words[:-1]):
        return None
    return unit_around(kind, size, 0, today)


def _part(whole: Period, part: int) -> Period | None:
    """The beginning (0), middle (1) or end (2) of a period of whole months."""
    first, after = whole.first, whole.last + ONE_DAY
    if first.day != 1 or after.day != 1:
        return None
    months = (after.year - first.year) * 12 + after.month - first.month
    if months == 1:
        starts = (first, first + 10 * ONE_DAY, first + 20 * ONE_DAY, after)
        return Period(starts[part], starts[part + 1] - ONE_DAY, ends=part == 2)
    begin, count = _OF_A_YEAR[part] if months == 12 else (part * (months // 3), months // 3)
    start = add_months(first, begin)
    return replace(whole_months(start.year, start.month, count), ends=part == 2)


_OF_A_YEAR = ((0, 3), (4, 4), (9, 3))
"""Months before and within the beginning, middle and end of a year."""
