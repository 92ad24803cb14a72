"""The plan's days as an iCalendar file (RFC 5545), which every calendar opens."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.record import label_of
from planner.services.calendar_days import AHEAD, CalendarDay, calendar_days
from planner.services.figures import Figures
from planner.services.whole_file import whole
from planner.services.wording import Words

if TYPE_CHECKING:
    from icalendar import Event

_UNSEEN = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")


def write_calendar(figures: Figures, words: Words, out: Path, *, in_company: bool = False) -> None:
    """Write the file, whole or not at all.

    For a calendar without names hand in the figures of a plan made nameless before. In company
    its reasons tell no level anybody holds.

    Raises:
        OSError: the file can't be written.
    """
    with whole(out) as part:
        part.write_bytes(calendar_of(figures, words, in_company=in_company))


def calendar_of(figures: Figures, words: Words, *, in_company: bool = False) -> bytes:
    """The calendar as it is written; the same plan on the same day gives the same bytes."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Vorlauf//Vorlauf//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _plain(label_of(figures.content.plan)))
    stamp = dt.datetime.combine(figures.today, dt.time.min, dt.UTC)
    for day in calendar_days(figures, words, in_company=in_company):
        calendar.add_component(_event(day, stamp, words))
    return bytes(calendar.to_ical())


def _event(day: CalendarDay, stamp: dt.datetime, words: Words) -> Event:
    """An entry over whole days that keeps nobody busy; a sow-by date reminds two weeks before."""
    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", f"{_plain(day.key)}@vorlauf")
    event.add("dtstamp", stamp)
    event.add("dtstart", day.first)
    event.add("dtend", day.last + dt.timedelta(days=1))
    event.add("summary", _plain(day.title))
    if day.text:
        event.add("description", _plain(day.text))
    event.add("categories", [_category(day, words)])
    event.add("transp", "TRANSPARENT")
    if day.kind == "sow":
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", -AHEAD)
        alarm.add("description", _plain(day.title))
        event.add_component(alarm)
    return event


def _category(day: CalendarDay, words: Words) -> str:
    return {
        "sow": words.translate("Calendar", "Sow-by dates"),
        "term": words.translate("Calendar", "Learning actions"),
        "review": words.translate("Calendar", "Look again"),
    }[day.kind]


def _plain(text: str) -> str:
    return _UNSEEN.sub("", text)
