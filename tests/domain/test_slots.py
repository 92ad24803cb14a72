"""Slots by the exact rules: the cases of the vectors, and what they leave open."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.days import Weekdays
from planner.domain.need import Need
from planner.domain.outlook import Outlook
from planner.domain.people import Absence, Person, Requirement, Role
from planner.domain.plan import Plan
from planner.domain.slots import Slot, all_slots, need_slots, role_need, role_of
from planner.engine.calendars import calendar_of
from tests.read_plan import TODAY, fixture, plan_of

RULES = plan_of(fixture("rules.json"))
EXPECTED = fixture("rules.expected.json")


def shown(slot: Slot) -> dict[str, Any]:
    """A slot as the command line prints it, without chance and why."""

    def iso(day: dt.date | None) -> str | None:
        return day.isoformat() if day else None

    return {
        "need": slot.need,
        "person": slot.person,
        "due": iso(slot.due),
        "lead_time_weeks": slot.lead_time_weeks,
        "sow_by": iso(slot.sow_by),
        "ready": iso(slot.ready),
        "head_start_weeks": slot.head_start_weeks,
        "state": slot.state,
    }


def outlook(content: Content = RULES) -> Outlook:
    plan = content.plan
    return Outlook(content, TODAY, calendar_of(plan.country, plan.region))


SLOTS = [shown(slot) for slot in all_slots(outlook())]


def test_there_are_as_many_slots_as_expected() -> None:
    assert len(SLOTS) == len(EXPECTED) == 19


@pytest.mark.parametrize(
    ("got", "expected"),
    list(zip(SLOTS, EXPECTED, strict=True)),
    ids=[f"{row['need']}-{row['person']}" for row in EXPECTED],
)
def test_the_vectors(got: dict[str, Any], expected: dict[str, Any]) -> None:
    assert got == expected


def with_(kind: str, *records: Any, base: Content = RULES) -> Content:
    """The plan of the vectors with records added or replaced."""
    tables = {k: {r.id: r for k2, r in base.everything() if k2 == k} for k, _ in base.everything()}
    tables.setdefault(kind, {}).update({r.id: r for r in records})
    return Content(base.plan, {k: list(t.values()) for k, t in tables.items()})


def slots_of(content: Content, need: str) -> list[Slot]:
    return need_slots(outlook(content), content.needs[need])


def test_who_leaves_before_the_due_day_is_late_even_if_able() -> None:
    able = replace(RULES.people["ben"], left=dt.date(2027, 11, 30))
    [slot] = [s for s in slots_of(with_("people", able), "ahead") if s.person == "ben"]
    assert slot.state == "ahead"
    gone = replace(able, left=dt.date(2027, 10, 23))
    [slot] = slots_of(with_("people", gone), "ahead")
    assert (slot.state, slot.ready, slot.sow_by) == ("late", None, None)


def test_the_last_day_of_someone_who_leaves_still_counts() -> None:
    last_day = replace(RULES.people["ben"], left=dt.date(2027, 10, 24))
    [slot] = slots_of(with_("people", last_day), "ahead")
    assert slot.state == "ahead"


def test_sow_by_today_is_not_late_yet_and_yesterday_is() -> None:
    need = Need(id="x", competency="cad", level=1, people=("dia",), due=dt.date(2027, 5, 1))
    content = with_("needs", need)
    sow_by = slots_of(content, "x")[0].sow_by
    assert sow_by is not None
    due_for_today = need.due - (sow_by - TODAY) if need.due else None
    for shift, state in ((0, "unplanned"), (-7, "late")):
        moved = replace(need, due=due_for_today + dt.timedelta(shift) if due_for_today else None)
        assert slots_of(with_("needs", moved), "x")[0].state == state


def test_a_part_that_comes_on_or_after_sow_by_is_late() -> None:
    [slot] = slots_of(RULES, "partly")
    assert slot.sow_by == dt.date(2027, 4, 22)
    for end, state in ((dt.date(2027, 4, 21), "partly"), (dt.date(2027, 4, 22), "late")):
        moved = replace(RULES.actions["a1"], end=end)
        [slot] = slots_of(with_("actions", moved), "partly")
        assert slot.state == state


def test_the_margin_moves_the_due_day_of_a_development_only() -> None:
    need = replace(RULES.needs["about"], margin_weeks=2)
    assert slots_of(with_("needs", need), "about")[0].due == dt.date(2027, 7, 9)
    fixed = replace(RULES.needs["hours"], margin_weeks=2)
    assert slots_of(with_("needs", fixed), "hours")[0].due == fixed.due


def test_a_development_may_have_its_own_safety() -> None:
    careful = replace(RULES.developments["d1"], safety=0.9)
    [slot] = slots_of(with_("developments", careful), "ahead")
    assert slot.due == dt.date(2027, 10, 1)


def test_a_structure_in_force_is_ready_and_the_owner_s_absence_counts() -> None:
    done = replace(RULES.needs["s1"], in_force_on=dt.date(2026, 11, 1), stage="in_force")
    assert slots_of(with_("needs", done), "s1")[0].state == "ready"
    away = Absence(start=dt.date(2027, 3, 1), end=dt.date(2027, 3, 7))
    content = with_("people", replace(RULES.people["ada"], absences=(away,)))
    assert slots_of(content, "s1")[0].sow_by == dt.date(2027, 2, 2)


def test_a_need_for_nobody_in_particular_is_one_unstaffed_slot() -> None:
    need = Need(id="x", competency="cad", level=1, due=dt.date(2027, 5, 1))
    [slot] = slots_of(with_("needs", need), "x")
    assert (slot.state, slot.person, slot.sow_by) == ("unstaffed", None, None)


def test_a_pool_takes_who_is_ready_then_who_is_on_the_way() -> None:
    need = Need(id="x", competency="cad", level=1, count=3, team="t", due=dt.date(2027, 4, 1))
    found = slots_of(with_("needs", need), "x")
    assert [(s.person, s.state) for s in found] == [
        ("ben", "ready"),
        ("ada", "ahead"),
        (None, "unstaffed"),
    ]


def test_a_target_role_asks_for_what_it_requires_on_that_day() -> None:
    lines = (
        Requirement(competency="cad", level=2),
        Requirement(competency="cad", level=1, from_=dt.date(2027, 1, 1)),
        Requirement(competency="cad", level=3, from_=dt.date(2029, 1, 1)),
    )
    person = Person(id="zoe", target_role="lead", target_on=dt.date(2027, 10, 1))
    content = with_("people", person, base=with_("roles", Role(id="lead", requires=lines)))
    [slot] = [s for s in all_slots(outlook(content)) if s.person == "zoe"]
    assert (slot.need, slot.level, slot.due) == ("role:lead:cad", 1, dt.date(2027, 10, 1))
    undated = replace(person, target_on=None)
    [slot] = [s for s in all_slots(outlook(with_("people", undated, base=content)))
              if s.person == "zoe"]  # fmt: skip
    assert (slot.state, slot.due, slot.sow_by) == ("unplanned", None, None)


def test_without_a_country_only_weekends_are_free() -> None:
    holiday = dt.date(2027, 5, 6)  # Ascension
    assert not calendar_of("DE", "BY").is_working(holiday)
    assert calendar_of(None, None).is_working(holiday)
    assert isinstance(calendar_of(None, None), Weekdays)


def test_holidays_follow_the_region() -> None:
    epiphany = dt.date(2027, 1, 6)
    assert not calendar_of("DE", "BY").is_working(epiphany)
    assert calendar_of("DE", "BE").is_working(epiphany)


def test_what_was_held_on_a_past_due_day_and_is_lost_has_no_sow_by() -> None:
    need = Need(id="x", competency="cad", level=1, people=("zoe",), due=dt.date(2026, 10, 1))
    lost = Assessment(
        id="lost",
        person="zoe",
        competency="cad",
        level=1,
        on=dt.date(2026, 1, 1),
        kind="evidence",
        valid_until=dt.date(2026, 11, 1),
    )
    content = with_("people", Person(id="zoe"), base=with_("needs", need))
    [slot] = slots_of(with_("assessments", lost, base=content), "x")
    assert (slot.state, slot.sow_by, slot.lead_time_weeks) == ("late", None, None)


def test_what_a_target_role_no_longer_asks_for_is_no_need() -> None:
    lines = (
        Requirement(competency="cad", level=2),
        Requirement(competency="cad", level=0, from_=dt.date(2027, 1, 1)),
    )
    person = Person(id="zoe", target_role="lead", target_on=dt.date(2027, 10, 1))
    content = with_("people", person, base=with_("roles", Role(id="lead", requires=lines)))
    assert not [s for s in all_slots(outlook(content)) if s.person == "zoe"]
    before = replace(person, target_on=dt.date(2026, 12, 31))
    content = with_("people", before, base=content)
    assert [s.level for s in all_slots(outlook(content)) if s.person == "zoe"] == [2]


def test_the_role_of_a_need_is_known_whatever_ids_hold() -> None:
    empty = Content(Plan())
    for role, competency in (("lead", "cad"), ("a:b", "c"), ("a", "b:c"), ("role:x", "y:")):
        assert role_of(empty, role_need(role, competency), competency) == role
    own = Content(Plan(), {"needs": [Need(id="role:lead:cad", competency="cad", level=1)]})
    assert role_of(own, "role:lead:cad", "cad") is None
    assert role_of(empty, "role:lead", None) is None
