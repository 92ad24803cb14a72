"""The plan's days as other calendars read them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar

from planner.domain.content import Content
from planner.exchange.calendar_file import calendar_of, write_calendar
from planner.services.figures import make_figures
from planner.services.pseudonyms import without_names
from planner.services.samples import make_sample
from planner.services.wording import load_words
from tests.read_plan import TODAY


def events(content: Content, lang: str = "en", today: dt.date = TODAY) -> dict[str, object]:
    made = calendar_of(make_figures(content, today), load_words(lang))
    found = Calendar.from_ical(made).walk("VEVENT")
    named = {str(event["uid"]): event for event in found}
    assert len(named) == len(found), "every entry has an id of its own"
    return named


@pytest.fixture
def practice() -> Content:
    return make_sample("practice", "en", TODAY)


def test_every_open_sow_by_date_term_and_review_is_in_it(practice: Content) -> None:
    figures = make_figures(practice, TODAY)
    found = events(practice)
    sown = [s for s in figures.slots if s.sow_by and s.state in ("unplanned", "partly", "unstaffed")
            and s.sow_by >= TODAY]  # fmt: skip
    kinds = [uid.partition(".")[0] for uid in found]
    assert kinds.count("sow") == len(sown) > 0
    runs = ("planned", "booked", "running")
    going = [a for a in practice.actions.values() if a.status in runs and a.end >= TODAY]
    assert kinds.count("term") == len(going) > 0
    assert kinds.count("review") > 0
    days = {event["dtstart"].dt for uid, event in found.items() if uid.startswith("sow.")}
    assert days == {slot.sow_by for slot in sown}


def test_a_term_ends_after_its_last_day_and_a_sow_by_date_reminds(practice: Content) -> None:
    found = events(practice)
    for action in practice.actions.values():
        for uid, event in found.items():
            if uid.startswith(f"term.{action.id}."):
                assert event["dtstart"].dt == action.start
                assert event["dtend"].dt == action.end + dt.timedelta(days=1)
    alarms = [event.walk("VALARM") for uid, event in found.items() if uid.startswith("sow.")]
    assert all(alarm and alarm[0]["trigger"].dt == dt.timedelta(days=-14) for alarm in alarms)


def test_the_ids_stay_when_it_is_written_again(practice: Content) -> None:
    first = set(events(practice))
    assert set(events(practice, "de")) == first
    assert first & set(events(practice, "en", TODAY + dt.timedelta(days=1)))


def test_lines_are_folded_and_texts_are_kept(practice: Content) -> None:
    name = "Eins, zwei; drei\\vier\nfünf 🌊 אבג \x00=SUM(A1) " + "lang " * 60
    some = next(a for a in practice.actions.values() if a.status == "planned")
    kinds: dict[str, list[object]] = {}
    for kind, record in practice.everything():
        kinds.setdefault(kind, []).append(replace(record, title=name) if record is some else record)
    content = Content(practice.plan, kinds)  # type: ignore[arg-type]
    made = calendar_of(make_figures(content, TODAY), load_words("de"))
    assert max(map(len, made.split(b"\r\n"))) <= 75
    title = next(str(e["summary"]) for uid, e in events(content).items()
                 if uid.startswith(f"term.{some.id}."))  # fmt: skip
    assert title.startswith(name.replace("\x00", "").strip())


def test_without_names_nobody_is_named(practice: Content) -> None:
    words = load_words("en")
    figures = make_figures(without_names(practice, words), TODAY)
    made = calendar_of(figures, words).replace(b"\r\n ", b"").decode()
    for person in practice.people.values():
        assert person.name not in made
        assert f".{person.id}." not in made


def test_it_is_written_whole_or_not_at_all(practice: Content, tmp_path: Path) -> None:
    figures, words = make_figures(practice, TODAY), load_words("en")
    write_calendar(figures, words, tmp_path / "plan.ics")
    assert (tmp_path / "plan.ics").read_bytes() == calendar_of(figures, words)
    with pytest.raises(OSError, match="gone"):
        write_calendar(figures, words, tmp_path / "gone" / "plan.ics")
    assert [path.name for path in tmp_path.iterdir()] == ["plan.ics"]
