"""Days as people say them, in both languages, and back from every way of writing one."""

from __future__ import annotations

import calendar
import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.spoken_days import LONGEST, spoken_period
from planner.domain.spoken_forms import Period
from planner.domain.spoken_words import may_speak_of_days, plain

TODAY = dt.date(2026, 11, 23)  # a Monday
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31))

GERMAN = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
ENGLISH = calendar.month_name[1:]


def said(text: str, today: dt.date = TODAY) -> tuple[str, str] | None:
    found = spoken_period(text, today)
    return (found.first.isoformat(), found.last.isoformat()) if found else None


def day(text: str, today: dt.date = TODAY) -> str | None:
    found = spoken_period(text, today)
    assert found is None or found.is_day, f"{text} is a period"
    return found.first.isoformat() if found else None


@pytest.mark.parametrize(
    "text",
    [
        "15.9.27", "15.09.2027", "15. 9. 2027", "2027-09-15", "2027/9/15", "2027.09.15", "15/9/27",
        "15-09-2027", "15 Sep 2027", "15. September 2027", "15. Sept. 27", "15-Sep-2027",
        "Sep 15 2027", "September 15th, 2027", "Sep. 15, 2027", "the 15th of September 2027",
        "am 15.9.2027", "on 15 September 2027", "bis zum 15.9.2027", "by 15 Sep 2027",
        "spätestens bis zum 15. September 2027", "SEP 15 2027", "  15.9.27 ", "15.9.", "15/9",
        "15. September", "15 Sep", "Sep 15", "September 15th",
    ],
)  # fmt: skip
def test_one_day_in_many_spellings(text: str) -> None:
    assert day(text) == "2027-09-15"


def test_numbers_mean_the_day_first() -> None:
    assert day("3/4/2027") == day("3.4.27") == "2027-04-03"
    assert day("2027-04-03") == "2027-04-03"
    assert day("2027-3-4") == "2027-03-04"
    assert day("4/15/2027") is None


def test_a_day_without_a_year_is_the_next_one_today_included() -> None:
    assert day("23.11.") == "2026-11-23"
    assert day("22.11.") == "2027-11-22"
    assert day("29.2.") == "2028-02-29"


def test_a_number_after_a_month_is_a_year_if_it_can_be_one_to_come() -> None:
    assert day("Sep 15") == "2027-09-15"
    assert said("Sep 27") == ("2027-09-01", "2027-09-30")
    assert said("März 26") == ("2026-03-01", "2026-03-31")
    assert day("27 Sep") == "2027-09-27"
    assert day("Sep 27th") == "2027-09-27"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("März 2027", "2027-03-01", "2027-03-31"),
        ("Maerz 27", "2027-03-01", "2027-03-31"),
        ("Mrz. 2027", "2027-03-01", "2027-03-31"),
        ("March '27", "2027-03-01", "2027-03-31"),
        ("im März", "2027-03-01", "2027-03-31"),
        ("Jänner 2028", "2028-01-01", "2028-01-31"),
        ("November", "2027-11-01", "2027-11-30"),
        ("December", "2026-12-01", "2026-12-31"),
        ("may", "2027-05-01", "2027-05-31"),
        ("09/2027", "2027-09-01", "2027-09-30"),
        ("9/27", "2027-09-01", "2027-09-30"),
        ("2027-09", "2027-09-01", "2027-09-30"),
        ("9.2027", "2027-09-01", "2027-09-30"),
        ("Feb 2028", "2028-02-01", "2028-02-29"),
        ("Q3 2027", "2027-07-01", "2027-09-30"),
        ("q3/27", "2027-07-01", "2027-09-30"),
        ("2027 Q3", "2027-07-01", "2027-09-30"),
        ("3. Quartal 2027", "2027-07-01", "2027-09-30"),
        ("drittes Quartal 2027", "2027-07-01", "2027-09-30"),
        ("third quarter of 2027", "2027-07-01", "2027-09-30"),
        ("Q1", "2027-01-01", "2027-03-31"),
        ("H2 2027", "2027-07-01", "2027-12-31"),
        ("1. Halbjahr 2028", "2028-01-01", "2028-06-30"),
        ("second half of 2028", "2028-07-01", "2028-12-31"),
        ("zweite Jahreshälfte 2027", "2027-07-01", "2027-12-31"),
        ("Frühjahr 2028", "2028-03-01", "2028-05-31"),
        ("Fruehling 28", "2028-03-01", "2028-05-31"),
        ("spring 2028", "2028-03-01", "2028-05-31"),
        ("im Sommer '27", "2027-06-01", "2027-08-31"),
        ("Herbst", "2027-09-01", "2027-11-30"),
        ("autumn 2027", "2027-09-01", "2027-11-30"),
        ("fall 2027", "2027-09-01", "2027-11-30"),
        ("Winter 2027", "2027-12-01", "2028-02-29"),
        ("winter 2027/28", "2027-12-01", "2028-02-29"),
        ("Winter", "2026-12-01", "2027-02-28"),
        ("2028", "2028-01-01", "2028-12-31"),
        ("im Jahr 2028", "2028-01-01", "2028-12-31"),
        ("Anfang 2027", "2027-01-01", "2027-03-31"),
        ("early 2027", "2027-01-01", "2027-03-31"),
        ("Mitte 2027", "2027-05-01", "2027-08-31"),
        ("mid 2027", "2027-05-01", "2027-08-31"),
        ("mid-2027", "2027-05-01", "2027-08-31"),
        ("Ende 2027", "2027-10-01", "2027-12-31"),
        ("end of 2027", "2027-10-01", "2027-12-31"),
        ("Jahresende 2027", "2027-10-01", "2027-12-31"),
        ("Anfang März 2027", "2027-03-01", "2027-03-10"),
        ("mid-March 2027", "2027-03-11", "2027-03-20"),
        ("Ende März 2027", "2027-03-21", "2027-03-31"),
        ("end of February 2027", "2027-02-21", "2027-02-28"),
        ("Ende des Jahres", "2026-10-01", "2026-12-31"),
        ("the end of next quarter", "2027-03-01", "2027-03-31"),
        ("Anfang Sommer 2027", "2027-06-01", "2027-06-30"),
        ("Ende nächsten Jahres", "2027-10-01", "2027-12-31"),
        ("KW 12 2027", "2027-03-22", "2027-03-28"),
        ("kw12/27", "2027-03-22", "2027-03-28"),
        ("12. KW 2027", "2027-03-22", "2027-03-28"),
        ("week 12 2027", "2027-03-22", "2027-03-28"),
        ("week 12 of 2027", "2027-03-22", "2027-03-28"),
        ("2027-W12", "2027-03-22", "2027-03-28"),
        ("KW 12", "2027-03-22", "2027-03-28"),
        ("KW 53 2026", "2026-12-28", "2027-01-03"),
        ("nächste Woche", "2026-11-30", "2026-12-06"),
        ("übernächste Woche", "2026-12-07", "2026-12-13"),
        ("nächsten Monat", "2026-12-01", "2026-12-31"),
        ("next month", "2026-12-01", "2026-12-31"),
        ("this month", "2026-11-01", "2026-11-30"),
        ("letzten Monat", "2026-10-01", "2026-10-31"),
        ("nächstes Quartal", "2027-01-01", "2027-03-31"),
        ("next year", "2027-01-01", "2027-12-31"),
        ("kommendes Halbjahr", "2027-01-01", "2027-06-30"),
        ("next spring", "2027-03-01", "2027-05-31"),
        ("nächsten März", "2027-03-01", "2027-03-31"),
        ("diesen Herbst", "2026-09-01", "2026-11-30"),
        ("last summer", "2026-06-01", "2026-08-31"),
        ("Mai bis Juli 2027", "2027-05-01", "2027-07-31"),
        ("May–July 2027", "2027-05-01", "2027-07-31"),
        ("15.9. – 30.9.2027", "2027-09-15", "2027-09-30"),
        ("von März bis Mai 2027", "2027-03-01", "2027-05-31"),
        ("from Q3 to Q4 2027", "2027-07-01", "2027-12-31"),
        ("2027–2028", "2027-01-01", "2028-12-31"),
        ("Herbst 2027 bis Frühjahr 2028", "2027-09-01", "2028-05-31"),
    ],
)
def test_periods(text: str, first: str, last: str) -> None:
    assert said(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("heute", "2026-11-23"),
        ("today", "2026-11-23"),
        ("morgen", "2026-11-24"),
        ("tomorrow", "2026-11-24"),
        ("übermorgen", "2026-11-25"),
        ("the day after tomorrow", "2026-11-25"),
        ("gestern", "2026-11-22"),
        ("day before yesterday", "2026-11-21"),
        ("in 3 Wochen", "2026-12-14"),
        ("in 3 weeks", "2026-12-14"),
        ("in drei Wochen", "2026-12-14"),
        ("in a week", "2026-11-30"),
        ("3 weeks from now", "2026-12-14"),
        ("within two weeks", "2026-12-07"),
        ("in 10 Tagen", "2026-12-03"),
        ("in einem halben Jahr", "2027-05-23"),
        ("in half a year", "2027-05-23"),
        ("in einem Jahr", "2027-11-23"),
        ("in anderthalb Jahren", "2028-05-23"),
        ("in 1,5 Jahren", "2028-05-23"),
        ("in 1.5 years", "2028-05-23"),
        ("in zwei Quartalen", "2027-05-23"),
        ("in einem Vierteljahr", "2027-02-23"),
        ("vor 2 Wochen", "2026-11-09"),
        ("2 weeks ago", "2026-11-09"),
        ("Freitag", "2026-11-27"),
        ("next Friday", "2026-11-27"),
        ("Montag", "2026-11-30"),
        ("last Monday", "2026-11-16"),
        ("letzten Freitag", "2026-11-20"),
        ("übernächsten Freitag", "2026-12-04"),
    ],
)
def test_days_seen_from_today(text: str, expected: str) -> None:
    assert day(text) == expected


def test_what_begins_today_has_not_begun_before() -> None:
    assert said("März", dt.date(2027, 3, 1)) == ("2027-03-01", "2027-03-31")
    assert said("März", dt.date(2027, 3, 2)) == ("2028-03-01", "2028-03-31")


def test_a_month_on_ends_with_the_month() -> None:
    assert day("in einem Monat", dt.date(2027, 1, 31)) == "2027-02-28"


def test_by_a_period_is_before_it_begins_unless_its_end_is_named() -> None:
    by = {
        text: found.by.isoformat()
        for text in ("Frühjahr 2028", "Ende März 2027", "end of 2027", "Anfang 2027", "1.3.27")
        if (found := spoken_period(text, TODAY))
    }
    assert by == {
        "Frühjahr 2028": "2028-03-01",
        "Ende März 2027": "2027-03-31",
        "end of 2027": "2027-12-31",
        "Anfang 2027": "2027-01-01",
        "1.3.27": "2027-03-01",
    }


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "in", "bis", "by", "3", "12", "2E", "B1", "Weber", "Moderation 3", "Ende", "mid",
        "31.6.2027", "29.2.2027", "99.99.2027", "0.1.2027", "15.13.2027", "Q5 2027", "KW 54 2027",
        "KW 53 2027", "1899", "2201", "31.12.1899", "in 99999 weeks", "in 9999 years", "3 Wochen",
        "Ende Ende 2027", "Sep 15 2027 Weber", "2027-02-30", "3000", "-", "–", "...",
        "Juli bis Mai 2027 bis", "Juli bis Mai 2027", "10,5",
    ],
)  # fmt: skip
def test_what_is_no_day(text: str) -> None:
    assert spoken_period(text, TODAY) is None


def test_a_text_that_is_too_long_is_not_looked_at() -> None:
    assert spoken_period("ende of " * 1000 + "2027", TODAY) is None
    assert spoken_period(" " * LONGEST + "2027", TODAY) is None


@given(st.text("ende of in bis mid 2027-.'/ q3 märz", max_size=LONGEST), DAYS)
def test_any_text_is_answered(text: str, today: dt.date) -> None:
    found = spoken_period(text, today)
    assert found is None or found.first <= found.last


@given(day=DAYS, today=DAYS)
def test_every_way_of_writing_a_day_is_read_as_that_day(day: dt.date, today: dt.date) -> None:
    german, english = GERMAN[day.month - 1], ENGLISH[day.month - 1]
    for text in (
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day}. {german} {day.year}",
        f"{day.day} {english} {day.year}",
        f"{day.day} {english[:3]} {day.year}",
        f"{english[:3]} {day.day} {day.year}",
        f"{english} {day.day}, {day.year}",
        f"bis {day.day}.{day.month}.{day.year}",
        f"by {day.day} {english} {day.year}",
    ):
        assert spoken_period(text, today) == Period(day, day), text


@given(day=st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), today=DAYS)
def test_two_digits_are_a_year_of_this_century(day: dt.date, today: dt.date) -> None:
    assert spoken_period(f"{day.day}.{day.month}.{day:%y}", today) == Period(day, day)


@given(day=DAYS, today=DAYS)
def test_months_quarters_and_years_hold_their_days(day: dt.date, today: dt.date) -> None:
    year = day.year
    for text, months in (
        (f"{GERMAN[day.month - 1]} {year}", 1),
        (f"{ENGLISH[day.month - 1]} {year}", 1),
        (f"Q{(day.month + 2) // 3} {year}", 3),
        (f"{(day.month + 2) // 3}. Quartal {year}", 3),
        (f"H{(day.month + 5) // 6} {year}", 6),
        (str(year), 12),
    ):
        found = spoken_period(text, today)
        assert found is not None, text
        assert found.first <= day <= found.last
        assert found.first.day == 1
        assert (found.last.year, found.last.month) == (
            year,
            found.first.month + months - 1,
        )


@given(today=DAYS, weeks=st.integers(0, 400))
def test_weeks_from_now_are_counted(today: dt.date, weeks: int) -> None:
    expected = today + dt.timedelta(weeks=weeks)
    found = spoken_period(f"in {weeks} weeks", today)
    assert found == (Period(expected, expected) if expected.year <= 2200 else None)


@given(
    today=st.dates(dt.date(1901, 1, 1), dt.date(2190, 1, 1)),
    name=st.sampled_from([*GERMAN, *ENGLISH, "Frühjahr", "summer", "Herbst", "Q2", "KW 9", "1.4."]),
)
def test_without_a_year_it_is_the_next_to_begin(today: dt.date, name: str) -> None:
    found = spoken_period(name, today)
    assert found is not None
    assert today <= found.first < today + dt.timedelta(372)


def test_every_word_of_a_day_may_speak_of_days() -> None:
    tried = (test_one_day_in_many_spellings, test_periods, test_days_seen_from_today)
    cases = [case for test in tried for case in test.pytestmark[0].args[1]]  # type: ignore[attr-defined]
    texts = [case if isinstance(case, str) else case[0] for case in cases]
    assert len(texts) > 100
    for text in texts:
        for word in re.findall(r"\w+", plain(text)):
            assert may_speak_of_days(word), text
    assert not any(map(may_speak_of_days, ("weber", "polnisch", "konstruktion")))
