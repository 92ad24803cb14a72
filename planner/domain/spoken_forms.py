"""The forms in which a day or a period is said, and what each of them means."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from planner.domain.days import ONE_DAY, add_months
from planner.domain.spoken_words import (
    MONTHS,
    NEAR_DAYS,
    NUMBERS,
    ORDINALS,
    SEASONS,
    SHIFTS,
    UNITS,
    WEEKDAYS,
    one_of,
)

Form = Callable[[re.Match[str], dt.date], "Period | None"]
"""(match, today) → what was meant; ValueError or OverflowError where there is no such day."""


@dataclass(frozen=True, slots=True)
class Period:
    """A day or a period, both ends included. `ends`: its end was named ("Ende März")."""

    first: dt.date
    last: dt.date
    ends: bool = False

    @property
    def is_day(self) -> bool:
        """True if it is one single day."""
        return self.first == self.last

    @property
    def by(self) -> dt.date:
        """The day meant by "by …": where a period begins, or its last day if the end is named.

        "By spring" is to be ready when spring comes; "by the end of March" leaves all of it.
        """
        return self.last if self.ends else self.first


def _day(day: dt.date) -> Period:
    return Period(day, day)


def whole_months(year: int, month: int, count: int) -> Period:
    """`count` whole months from the first of a month on."""
    first = dt.date(year, month, 1)
    return Period(first, add_months(first, count) - ONE_DAY)


def _week(year: int, week: int) -> Period:
    monday = dt.date.fromisocalendar(year, week, 1)
    return Period(monday, monday + 6 * ONE_DAY)


def _in_year(make: Callable[[int], Period], year: str | None, today: dt.date) -> Period:
    """A period of the year said, or the next one to begin."""
    if year:
        return make(_year(year))
    this = make(today.year)
    return this if this.first >= today else make(today.year + 1)


def _year(said: str) -> int:
    number = int(said.strip("' /"))
    return number if number > 99 else 2000 + number


def _ordinal(said: str) -> int:
    return ORDINALS.get(said) or int(re.sub(r"\D", "", said))


def _date(match: re.Match[str], today: dt.date) -> Period:
    """Day and month, with or without a year; a month by its name or number."""
    month = MONTHS.get(match["m"]) or int(match["m"])
    day = int(match["d"])
    if match["y"]:
        return _day(dt.date(_year(match["y"]), month, day))
    for year in range(today.year, today.year + 9):  # as far as the next 29 February
        try:
            found = dt.date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return _day(found)
    raise ValueError("no such day")


def _name_and_number(match: re.Match[str], today: dt.date) -> Period | None:
    """ "Sep 15" is a day; "Sep 27" a month, where 27 can be a year to come."""
    if int(match["d"]) >= today.year % 100:
        return None
    return _date(match, today)


def _month(match: re.Match[str], today: dt.date) -> Period:
    month = MONTHS.get(match["m"]) or int(match["m"])
    return _in_year(lambda year: whole_months(year, month, 1), match["y"], today)


def _season(match: re.Match[str], today: dt.date) -> Period:
    first = SEASONS[match["s"]]
    return _in_year(lambda year: whole_months(year, first, 3), match["y"], today)


def _quarter(match: re.Match[str], today: dt.date) -> Period:
    first = _ordinal(match["n"]) * 3 - 2
    return _in_year(lambda year: whole_months(year, first, 3), match["y"], today)


def _half(match: re.Match[str], today: dt.date) -> Period:
    first = _ordinal(match["n"]) * 6 - 5
    return _in_year(lambda year: whole_months(year, first, 6), match["y"], today)


def _calendar_week(match: re.Match[str], today: dt.date) -> Period:
    number = int(match["n"])
    return _in_year(lambda year: _week(year, number), match["y"], today)


def _whole_year(match: re.Match[str], today: dt.date) -> Period:
    del today
    return whole_months(_year(match["y"]), 1, 12)


def _near(match: re.Match[str], today: dt.date) -> Period:
    return _day(today + NEAR_DAYS[match[0]] * ONE_DAY)


def _day_after(match: re.Match[str], today: dt.date) -> Period:
    return _day(today + (2 if match[1] == "after" else -2) * ONE_DAY)


def _weekday(match: re.Match[str], today: dt.date) -> Period:
    """The next one after today; "last" the one before today, "übernächsten" a week later."""
    shift, ahead = SHIFTS.get(match["shift"] or "", 1), WEEKDAYS[match["w"]] - today.weekday()
    if shift < 0:
        return _day(today - ((-ahead - 1) % 7 + 1) * ONE_DAY)
    return _day(today + ((ahead - 1) % 7 + 1 + (7 if shift == 2 else 0)) * ONE_DAY)


def _shifted(match: re.Match[str], today: dt.date) -> Period:
    """This, next, the last week, month, quarter, half or year."""
    shift = SHIFTS[match["shift"]]
    kind, size = UNITS[match["u"]]
    return unit_around(kind, size, shift, today)


def unit_around(kind: str, size: int, shift: int, today: dt.date) -> Period:
    """The week, month, quarter, half or year of today, or so many later."""
    if kind == "days":
        first = today - (today.weekday() if size == 7 else 0) * ONE_DAY + shift * size * ONE_DAY
        return Period(first, first + (size - 1) * ONE_DAY)
    begun = dt.date(today.year, (today.month - 1) // size * size + 1, 1)
    first = add_months(begun, shift * size)
    return whole_months(first.year, first.month, size)


def _named_shift(match: re.Match[str], today: dt.date) -> Period:
    """ "Next spring" is the next to begin; "this March" that of the year, "last" the one before."""
    name, shift = match["name"], SHIFTS[match["shift"]]
    month, count = (SEASONS[name], 3) if name in SEASONS else (MONTHS[name], 1)
    following = _in_year(lambda year: whole_months(year, month, count), None, today)
    if shift == 0:
        return whole_months(today.year, month, count)
    years = {-1: -1, 1: 0, 2: 1}[shift]
    return whole_months(following.first.year + years, month, count)


def _distance(match: re.Match[str], today: dt.date) -> Period:
    """So many days, weeks, months or years from today, or ago."""
    said = match["n"]
    amount = _HALVES.get(said) or float(NUMBERS.get(said) or said.replace(",", "."))
    kind, size = UNITS[match["u"]]
    back = match.groupdict().get("back") is not None
    total = amount * size * (-1 if back else 1)
    if kind == "days":
        return _day(today + dt.timedelta(round(total)))
    whole = int(total)
    return _day(add_months(today, whole) + round((total - whole) * 30) * ONE_DAY)


_HALVES = {
    "half a": 0.5,
    "half": 0.5,
    "halben": 0.5,
    "halbes": 0.5,
    "einem halben": 0.5,
    "ein halbes": 0.5,
    "anderthalb": 1.5,
    "eineinhalb": 1.5,
    "one and a half": 1.5,
    "zweieinhalb": 2.5,
    "two and a half": 2.5,
    "a couple": 2.0,
}
_Y = r"(?P<y>'?\d\d|\d{4})"
_YEAR = rf"(?:[ /]+{_Y})?"
_M = rf"(?P<m>{one_of(MONTHS)})"
_S = rf"(?P<s>{one_of(SEASONS)})"
_U = rf"(?P<u>{one_of(UNITS)})"
_SHIFT = rf"(?P<shift>{one_of(SHIFTS)})"
_N = rf"(?P<n>\d{{1,4}}(?:[.,]\d)?|{one_of([*NUMBERS, *_HALVES])})"
_ORD = rf"(?P<n>[1-4](?:\.|st|nd|rd|th)?|{one_of(ORDINALS)})"
_WEEK = r"(?:kw|cw|w|week|calendar week|kalenderwoche|woche)"
_AGO = r"(?P<back>ago)"

_WRITTEN: tuple[tuple[str, Form], ...] = (
    (r"(?P<y>\d{4})([-/.])(?P<m>\d\d?)\2(?P<d>\d\d?)", _date),
    (rf"(?P<d>\d\d?)([./-]) ?(?P<m>\d\d?)\2 ?{_Y}", _date),
    (r"(?P<d>\d\d?)[./](?: ?)(?P<m>\d\d?)\.?(?P<y>)", _date),
    (r"(?P<y>\d{4})[-/](?P<m>\d\d?)", _month),
    (r"(?P<m>\d\d?)[./-](?P<y>\d{4})", _month),
    (r"(?P<m>\d\d?)/(?P<y>\d\d)", _month),
    (rf"(?P<d>\d\d?)(?:\.|st|nd|rd|th)? ?{_M}(?:[ /.]*{_Y})?", _date),
    (rf"{_M} (?P<d>\d\d?)(?:st|nd|rd|th)?(?: {_Y})", _date),
    (rf"{_M} (?P<d>\d\d?)(?:st|nd|rd|th)(?P<y>)", _date),
    (rf"{_M} (?P<d>\d\d?)(?P<y>)", _name_and_number),
    (rf"{_M}{_YEAR}", _month),
    (rf"{_S}{_YEAR}(?:/\d\d)?", _season),
    (rf"{_Y} {_S}", _season),
    (rf"q ?{_ORD}{_YEAR}", _quarter),
    (rf"(?P<y>\d{{4}})[ /]*q ?{_ORD}", _quarter),
    (rf"{_ORD} (?:quartal|quarter){_YEAR}", _quarter),
    (rf"(?:quartal|quarter) {_ORD}{_YEAR}", _quarter),
    (rf"h ?(?P<n>[12]){_YEAR}", _half),
    (rf"{_ORD} (?:halbjahr|half|halfte|jahreshalfte){_YEAR}", _half),
    (rf"{_WEEK} ?(?P<n>\d\d?){_YEAR}", _calendar_week),
    (rf"(?P<n>\d\d?)\.? ?{_WEEK}{_YEAR}", _calendar_week),
    (r"(?P<y>\d{4}) ?w ?(?P<n>\d\d?)", _calendar_week),
    (r"(?P<y>\d{4}|'\d\d)", _whole_year),
    (one_of(NEAR_DAYS), _near),
    (r"day (after|before) (?:tomorrow|yesterday)", _day_after),
    (rf"(?:{_SHIFT} )?(?P<w>{one_of(WEEKDAYS)})", _weekday),
    (rf"{_SHIFT} {_U}", _shifted),
    (rf"{_SHIFT} (?P<name>{one_of([*SEASONS, *MONTHS])})", _named_shift),
    (rf"(?:in|within|binnen|innerhalb)(?: von)? {_N} (?:of )?{_U}", _distance),
    (rf"{_N} {_U} (?:from now|{_AGO})", _distance),
    (rf"(?P<back>vor) {_N} {_U}", _distance),
)
FORMS = tuple((re.compile(pattern), form) for pattern, form in _WRITTEN)
"""What a whole text may look like, and the period it then means; the first that fits counts."""
