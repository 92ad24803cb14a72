"""Every figure says why, from its own parts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.need import Need
from planner.domain.plan import Plan
from planner.domain.slots import STATES
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.why import why_slot
from planner.services.wording import Words
from tests.generated import plan
from tests.read_plan import TODAY, fixture, plan_of

WORDS = Words("en", {})
FIGURES = make_figures(plan_of(fixture("rules.json")), TODAY)


def why(need: str, index: int = 0) -> str:
    return why_slot(FIGURES, FIGURES.of_need(need)[index], WORDS)


def test_the_due_day_names_its_point_and_forecast() -> None:
    assert why("ahead").startswith(
        "Ready by 24 Oct 2027: by then “d1” has come in 20\u202f% of cases "
        "(forecast 1 Oct 2027 / 1 Jan 2028 / 1 Jul 2028). Less 4 weeks buffer: 26 Sep 2027."
    )


def test_a_chain_names_each_leg_with_its_first_day() -> None:
    text = why("prereq")
    assert "“English 0-1”, 10 weeks, from 30 Apr 2027" in text
    assert "the last term of “English 1-2” that still fits starts 11 Jul 2027" in text
    assert "Before that neg level 1, from 30 Apr 2027" in text
    assert text.endswith("So learning must start by 30 Apr 2027.")


def test_hours_that_make_it_longer_are_named() -> None:
    assert "20 weeks (40 h at 2 h a week)" in why("hours")


def test_what_is_planned_already_is_named() -> None:
    assert "What is planned brings level 1 on 18 Dec 2026." in why("partly")
    assert "“a2” brings level 3 on 30 Jun 2027, a head start of 16.6 weeks." in why("ahead")


@pytest.mark.parametrize(
    ("need", "part"),
    [
        ("about", "guessed from about when"),
        ("none", "say about when it may come"),
        ("left", "Dia leaves on 31 May 2027, before it is needed."),
        ("expiry", "Holds level 2 since 1 Sep 2026 (evidence)."),
        ("s1", "12 weeks lead time, so work must start by 9 Feb 2027."),
        ("s2", "Planned to be in place on 20 May 2027, a head start of 1.7 weeks."),
    ],
)
def test_each_case_has_its_sentence(need: str, part: str) -> None:
    assert part in why(need)


def test_a_day_that_has_passed_is_told_as_passed() -> None:
    later = make_figures(plan_of(fixture("rules.json")), dt.date(2027, 3, 1))
    text = why_slot(later, later.of_need("s1")[0], WORDS)
    assert "12 weeks lead time, so work had to start by 9 Feb 2027: too late." in text
    sample = make_sample("practice", "en", TODAY)
    due = TODAY + dt.timedelta(60)
    heads = Need(id="heads", competency="EN", level=5, count=2, team="kon", due=due)
    asked = make_figures(sample.laid_over([Change("needs", "heads", None, heads, 99)]), TODAY)
    text = why_slot(asked, asked.of_need("heads")[0], WORDS)
    assert "learns it had to start by" in text
    assert text.endswith("too late.")


def test_where_no_way_leads_it_says_what_stands_in_the_way() -> None:
    content = plan_of(fixture("rules.json"))
    figures = make_figures(content, TODAY)
    offering = replace(content.offerings["o2"], repeats="none")
    due = content.needs["prereq"].due
    assert due is not None
    early = replace(content.needs["prereq"], due=due.replace(month=3))
    changes = (
        Change("offerings", "o2", content.offerings["o2"], offering, 2),
        Change("needs", "prereq", content.needs["prereq"], early, 11),
    )
    content.apply(changes)
    figures.update(Edit(1, Title("change"), changes))
    text = why_slot(figures, figures.of_need("prereq")[0], WORDS)
    assert "No chain of terms leads level 0 → level 2 by 3 Mar 2027" in text


@pytest.mark.parametrize("seed", range(25))
def test_any_plan_explains_every_slot(seed: int) -> None:
    figures = make_figures(plan(seed, needs=10), TODAY)
    for slot in figures.slots:
        text = why_slot(figures, slot, WORDS)
        assert "{" not in text
        assert slot.state in STATES
        if slot.sow_by and slot.person:
            assert WORDS.day(slot.sow_by) in text


def test_a_need_without_day_or_origin_asks_for_one() -> None:
    content = plan_of(fixture("rules.json"))
    content.apply([Change("needs", "x", None, Need(id="x", competency="cad", level=1), 99)])
    figures = make_figures(content, TODAY)
    text = why_slot(figures, figures.of_need("x")[0], WORDS)
    assert text == "No day yet: give the need a day or a development."


def test_a_part_that_comes_too_late_for_the_rest_says_so() -> None:
    content = plan_of(fixture("rules.json"))
    action = content.actions["a1"]
    moved = replace(action, end=action.end.replace(year=2027, month=6))
    content.apply([Change("actions", "a1", action, moved, 1)])
    figures = make_figures(content, TODAY)
    [slot] = figures.of_need("partly")
    assert slot.state == "late"
    text = why_slot(figures, slot, WORDS)
    assert text.endswith("The rest must start by 22 Apr 2027, before that part is there: too late.")


def test_what_was_held_on_a_past_day_and_is_lost_says_so() -> None:
    content = plan_of(fixture("rules.json"))
    held = Assessment(
        id="x", person="dia", competency="cad", level=1, on=TODAY.replace(month=1),
        kind="evidence", valid_until=TODAY.replace(month=11, day=1),
    )  # fmt: skip
    need = Need(id="x", competency="cad", level=1, people=("dia",), due=TODAY.replace(month=10))
    content.apply(
        [Change("assessments", "x", None, held, 99), Change("needs", "x", None, need, 99)]
    )
    figures = make_figures(content, TODAY)
    text = why_slot(figures, figures.of_need("x")[0], WORDS)
    assert text.endswith("It was held on 23 Oct 2026, but is not any more.")


def test_a_structure_that_was_only_planned_is_not_said_to_be_in_place() -> None:
    def told(**days: dt.date) -> str:
        need = Need(id="n", kind="structure", structure="process", due=dt.date(2027, 6, 1), **days)
        figures = make_figures(Content(Plan(), {"needs": [need]}), TODAY)
        return why_slot(figures, figures.slots[0], WORDS)

    past = dt.date(2026, 10, 1)
    assert "In place since 1 Oct 2026." in told(in_force_on=past, planned_end=past)
    assert "was to be in place on 1 Oct 2026" in told(planned_end=past)
