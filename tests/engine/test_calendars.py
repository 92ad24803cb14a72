"""Working days by `holidays`, of which no more is imported than the country asked for."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

from planner.engine.calendars import calendar_of, known_place, known_places, region_names

ALONE = """
import datetime as dt, sys
from planner.engine.calendars import calendar_of
calendar = calendar_of("DE", "BY")
assert not calendar.is_working(dt.date(2027, 1, 6))
print(len([name for name in sys.modules if name.startswith("holidays.countries.")]))
"""


def test_only_the_country_asked_for_is_imported() -> None:
    told = subprocess.run(
        [sys.executable, "-c", ALONE], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == "1"


def test_every_other_country_is_found_all_the_same() -> None:
    places = known_places()
    assert len(places) > 200
    assert "BY" in places["DE"]
    assert region_names("US")["CA"] == "California"
    assert known_place("FR", None)
    assert not known_place("DE", "XX")
    assert not known_place("??", None)


def test_a_region_has_its_own_days_and_an_unknown_one_those_of_the_country() -> None:
    epiphany = dt.date(2027, 1, 6)
    assert not calendar_of("DE", "BY").is_working(epiphany)
    assert calendar_of("DE", "BE").is_working(epiphany)
    assert calendar_of("DE", "??").is_working(epiphany)
    assert calendar_of("??", None).is_working(epiphany)
    assert not calendar_of("??", None).is_working(dt.date(2027, 1, 9))
    assert calendar_of("AT", None).name_of(dt.date(2027, 10, 26)) is not None  # type: ignore[attr-defined]
