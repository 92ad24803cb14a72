"""Who is to be assessed again, and whose level runs out, in whole plans."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.problem import Refused
from planner.services.figures import make_figures
from planner.services.people import assess
from planner.services.records import change_record
from planner.services.renewals import due_again, due_again_of, due_pairs, expiring
from planner.services.samples import make_sample
from planner.services.verbs import run_verb
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def test_the_certificate_of_the_practice_plan_runs_out_in_january() -> None:
    figures = make_figures(make_sample("practice", "en", TODAY), TODAY)
    (each,) = expiring(figures)
    assert (each.person, each.competency) == ("voss", "CYB")
    assert (each.out.last, each.out.held) == (dt.date(2027, 1, 10), 2)
    assert expiring(figures, "weber") == []


def test_who_was_assessed_in_the_autumn_is_due_again_a_year_later() -> None:
    content = make_sample("practice", "en", TODAY)
    assert due_again(make_figures(content, TODAY)) == []
    later = make_figures(content, dt.date(2027, 10, 15))
    found = due_again(later)
    assert {each.since for each in found} == {
        *(each.since for each in found if each.since <= later.today)
    }
    names = [content.people[each.person].name for each in found]
    assert names
    assert names == sorted(names, key=str.casefold)
    store = MemoryStore(content)
    first = found[0]
    assess(store, first.person, first.competency, 1, today=later.today)
    assert first[:2] not in [each[:2] for each in due_again(make_figures(content, later.today))]


def test_a_plan_without_a_rhythm_asks_nobody_again() -> None:
    content = make_sample("practice", "en", TODAY)
    change_record(MemoryStore(content), "plan", "plan", {"assess_months": 0})
    last = {each.last.valid_until for each in due_again(make_figures(content, TODAY.replace(2030)))}
    assert None not in last


def test_nobody_is_assessed_on_a_day_ahead() -> None:
    store = MemoryStore(make_sample("practice", "en", TODAY))
    ahead = TODAY + dt.timedelta(1)
    with pytest.raises(Refused) as refused:
        assess(store, "voss", "CYB", 2, on=ahead, today=TODAY)
    assert refused.value.problems[0].code == "assessment.ahead"
    said = {"person": "voss", "competency": "CYB", "level": 2}
    for day, code in ((str(ahead), "assessment.ahead"), ("soon", "type.date")):
        with pytest.raises(Refused) as refused:
            run_verb(store, {"do": "add_assessment", **said, "on": day}, TODAY)
        assert refused.value.problems[0].code == code
    assert not store.done
    assert run_verb(store, {"do": "add_assessment", **said, "on": str(TODAY)}, TODAY).edit


def test_who_has_left_is_asked_for_nothing() -> None:
    content = make_sample("practice", "en", TODAY)
    change_record(MemoryStore(content), "people", "voss", {"left": "2026-11-01"})
    assert expiring(make_figures(content, TODAY)) == []


def test_the_quick_way_finds_whom_asking_each_finds() -> None:
    content = make_sample("practice", "en", TODAY)
    for months in (0, 1, 2, 12):
        change_record(MemoryStore(content), "plan", "plan", {"assess_months": months})
        figures = make_figures(content, TODAY)
        pairs = {(each.person, each.competency) for each in content.assessments.values()}
        slow = {pair for pair in pairs if due_again_of(figures, pair)}
        assert {pair for pair, _ in due_pairs(figures)} == slow
        assert {each[:2] for each in due_again(figures)} == slow
