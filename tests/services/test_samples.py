"""The sample plans: right by every rule, the same in both languages, made for any day."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.plain import to_plain
from planner.domain.problem import Refused
from planner.domain.rules import check_content
from planner.domain.signal import tripped
from planner.domain.slots import STATES, Slot
from planner.services.figures import make_figures
from planner.services.resources import resource
from planner.services.samples import SAMPLES, WRITTEN_FOR, make_sample
from tests.read_plan import TODAY, fixture

DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2099, 12, 31))


def slots_of(name: str, language: str, today: dt.date) -> list[Slot]:
    return list(make_figures(make_sample(name, language, today), today).slots)


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_department_has_exactly_the_slots_worked_out_by_hand(language: str) -> None:
    slots = [s for s in slots_of("practice", language, TODAY) if not s.need.startswith("role:")]
    expected = fixture("sample-plan.expected.json")
    keys = tuple(expected[0])

    def plain(slot: Slot) -> dict[str, Any]:
        values = {key: getattr(slot, key) for key in keys}
        return {k: v.isoformat() if isinstance(v, dt.date) else v for k, v in values.items()}

    assert [plain(slot) for slot in slots] == expected


def test_the_own_path_shows_what_can_happen() -> None:
    slots = {slot.competency: slot for slot in slots_of("me", "de", TODAY)}
    assert {c: s.state for c, s in slots.items()} == {
        "EN": "ready",
        "FUE": "ahead",
        "MOD": "unplanned",
        "BUD": "partly",
        "ARB": "late",
    }
    assert slots["MOD"].sow_by == TODAY + dt.timedelta(weeks=3)
    assert slots["FUE"].head_start_weeks == 12.0
    assert slots["ARB"].head_start_weeks == -3.0
    content = make_sample("me", "de", TODAY)
    in_time = [t for t in content.offerings["o3"].terms if t.end <= dt.date(2027, 9, 3)]
    assert in_time, "the way out: a term that still fits"
    assert content.plan.just_me
    assert content.people["me"].me


def test_the_target_role_shows_what_is_missing() -> None:
    slots = [s for s in slots_of("practice", "de", TODAY) if s.need.startswith("role:")]
    assert {(s.person, s.competency): s.state for s in slots} == {
        ("ott", "BUE"): "ahead",
        ("ott", "PRO"): "ready",
        ("ott", "MOD"): "unplanned",
    }


def test_every_state_is_there_to_be_seen() -> None:
    seen = {s.state for name in ("practice", "me") for s in slots_of(name, "de", TODAY)}
    assert seen == set(STATES)


@given(DAYS)
def test_all_days_move_by_whole_weeks(today: dt.date) -> None:
    moved = make_sample("practice", "de", today)
    weeks = (today - WRITTEN_FOR).days // 7
    written = make_sample("practice", "de", WRITTEN_FOR)

    def days(content: Content) -> list[dt.date]:
        return [
            dt.date.fromisoformat(text)
            for _, record in content.everything()
            for text in re.findall(r"\d{4}-\d\d-\d\d", json.dumps(to_plain(record)))
        ]

    assert len(days(written)) > 200
    assert days(moved) == [day + dt.timedelta(weeks=weeks) for day in days(written)]


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("today", [TODAY, dt.date(2024, 2, 29), dt.date(2031, 8, 7)])
def test_samples_break_no_rule(name: str, language: str, today: dt.date) -> None:
    assert check_content(make_sample(name, language, today)) == []


def texts(value: Any) -> Iterator[dict[str, str]]:
    if isinstance(value, dict) and value.keys() == {"de", "en"}:
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts(each)


@pytest.mark.parametrize("name", ["practice", "me"])
def test_every_text_stands_in_both_languages(name: str) -> None:
    plain = json.loads(resource("samples", f"{name}.json").read_text("utf-8"))
    pairs = list(texts(plain))
    assert len(pairs) > 20
    assert all(pair["de"].strip() and pair["en"].strip() for pair in pairs)
    english = " ".join(pair["en"] for pair in pairs)
    assert not re.search(r"\b(und|oder|nicht|der|die|das)\b|[äöüß]", english)
    for pair in pairs:
        assert not re.search(r"\b20\d\d\b|\d\. (Januar|April|Oktober)", pair["de"]), "it would age"


@pytest.mark.parametrize("name", ["practice", "me"])
def test_both_languages_are_one_plan(name: str) -> None:
    german, english = (make_sample(name, each, TODAY) for each in ("de", "en"))
    assert [(k, r.id) for k, r in german.everything()] == [
        (k, r.id) for k, r in english.everything()
    ]
    assert slots_of(name, "de", TODAY) == slots_of(name, "en", TODAY)


def test_the_department_is_whole() -> None:
    content = make_sample("practice", "de", TODAY)
    assert len(content.people) == 24
    assert len(content.competencies) == 20
    assert len(content.offerings) == 12
    assert {d.status for d in content.developments.values()} >= {"arrived", "did_not_come", "hunch"}
    assert [i for i in content.indicators.values() if tripped(i)]
    signals = content.signals.values()
    assert sum("d4" in s.supports for s in signals) == 3
    assert sum("d4" in s.contradicts for s in signals) == 1
    goal = content.goals["g1"]
    assert goal.reviewed_on is not None
    assert (TODAY - goal.reviewed_on).days - (goal.review_days or 0) == 5
    south = content.partners["sued"]
    assert south.last_contact is not None
    assert (TODAY - south.last_contact).days - (south.contact_rhythm or 0) == 12
    assert content.assessments_of("voss", "CYB")[0].valid_until == dt.date(2027, 1, 10)
    assert content.people["beck"].external
    assert content.people["lang"].left == dt.date(2027, 12, 31)


def test_empty_is_empty() -> None:
    assert not list(make_sample("empty", "en", TODAY).everything())


def test_there_is_no_other_sample() -> None:
    with pytest.raises(Refused):
        make_sample("theory", "en", TODAY)
