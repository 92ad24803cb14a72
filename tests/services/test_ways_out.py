"""Ways out of being too late: each one named helps when it is taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.chain import Chain
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.people import HoursChange
from planner.domain.slots import Slot
from planner.services.figures import Figures, make_figures
from planner.services.samples import make_sample
from planner.services.ways_out import LATEST_WEEKS, Way, first_chain, take_way, ways_out
from planner.services.wording import Language
from tests.generated import plan as generated
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


@pytest.fixture
def content() -> Content:
    return make_sample("practice", "en", TODAY)


def late_slots(figures: Figures) -> list[Slot]:
    return [slot for slot in figures.slots if slot.state == "late"]


def taken(store: MemoryStore, figures: Figures, way: Way) -> list[Slot]:
    """The slots of the need's development after a way was gone; then it is taken back."""
    edit = take_way(store, way)
    assert edit is not None
    figures.update(edit)
    found = list(figures.slots)
    back = store.undo()
    assert back is not None
    figures.update(back)
    return found


def test_every_way_leads_where_it_says(content: Content) -> None:
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    before = list(figures.slots)
    assert len(late_slots(figures)) == 2
    for slot in late_slots(figures):
        ways = ways_out(figures, slot)
        assert ways
        for way in ways:
            after = taken(store, figures, way)
            told = [
                (s.state, s.ready, s.head_start_weeks, s.sow_by)
                for s in after
                if s.person == way.slot.person and s.competency == slot.competency
            ]
            promised = way.slot
            assert (
                promised.state,
                promised.ready,
                promised.head_start_weeks,
                promised.sow_by,
            ) in told, way.code
            assert list(figures.slots) == before


def test_a_course_too_late_has_an_earlier_term(content: Content) -> None:
    figures = make_figures(content, TODAY)
    falk = next(s for s in late_slots(figures) if s.person == "falk")
    first = ways_out(figures, falk)[0]
    assert first.code == "term"
    assert (first.values["start"], first.values["end"]) == (
        dt.date(2027, 2, 1),
        dt.date(2027, 2, 19),
    )
    assert (first.slot.state, first.slot.head_start_weeks) == ("ahead", 5.9)


def test_where_no_chain_fits_less_later_or_somebody_else_does(content: Content) -> None:
    figures = make_figures(content, TODAY)
    kaya = next(s for s in late_slots(figures) if s.person == "kaya")
    ways = {way.code: way for way in ways_out(figures, kaya)}
    assert ways["level"].values["level"] == 2
    assert ways["later"].slot.state == "late"
    assert ways["later"].slot.ready is not None
    assert "person" in ways


def test_people_are_named_alphabetically_never_ranked(content: Content) -> None:
    figures = make_figures(content, TODAY)
    falk = next(s for s in late_slots(figures) if s.person == "falk")
    names = [w.values["person"] for w in ways_out(figures, falk) if w.code == "person"]
    assert names == sorted(names)
    assert len(names) == 3


def test_asking_less_of_one_person_leaves_the_others_as_they_were(content: Content) -> None:
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    kaya = next(s for s in late_slots(figures) if s.person == "kaya")
    way = next(w for w in ways_out(figures, kaya) if w.code == "level")
    take_way(store, way)
    asked = {need.people: need.level for need in content.needs.values() if need.competency == "PL"}
    assert asked[("weber", "weiss")] == 3
    assert asked[("kaya",)] == 2


def test_a_structure_too_late_can_begin_today(content: Content) -> None:
    need = content.needs["n21"]
    early = replace(need, due=TODAY + dt.timedelta(weeks=3))
    content.apply([Change("needs", "n21", need, early, content.place("needs", "n21"))])
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    (slot,) = figures.of_need("n21")
    assert slot.state == "late"
    (way,) = ways_out(figures, slot)
    assert way.values["day"] == TODAY + dt.timedelta(weeks=10)
    after = taken(store, figures, way)
    stands = next(s for s in after if s.need == "n21")
    assert (stands.state, stands.head_start_weeks) == ("late", -7.0)


def test_in_time_there_is_nothing_to_get_out_of(content: Content) -> None:
    figures = make_figures(content, TODAY)
    open_day = next(s for s in figures.slots if s.person is None)
    assert ways_out(figures, open_day) == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_a_target_role_asks_for_has_ways_out_too(language: Language) -> None:
    content = make_sample("me", language, TODAY)
    store, figures = MemoryStore(content), make_figures(content, TODAY)
    [late] = late_slots(figures)
    assert late.need not in content.needs
    ways = ways_out(figures, late)
    assert "term" in [way.code for way in ways]
    assert not {"person", "level"} & {way.code for way in ways}
    for way in ways:
        [after] = [s for s in taken(store, figures, way) if s.need == late.need]
        assert (after.state, after.ready) == (way.slot.state, way.slot.ready)


@given(st.integers(0, 10**6))
def test_the_first_chain_is_the_same_by_halves_as_week_by_week(seed: int) -> None:
    content = generated(seed, people=3, competencies=3, needs=4)
    for place, person in enumerate(list(content.people.values())):
        turn = HoursChange(from_=TODAY + dt.timedelta(seed % 300), hours_per_week=0.2)
        busier = replace(person, hours_per_week=8, hours_changes=(turn,))
        if (seed + place) % 2:  # a way that is open today may be closed to them later
            content.apply([Change("people", person.id, person, busier, place)])
    figures = make_figures(content, TODAY)
    for slot in figures.slots:
        found = first_chain(figures, slot)
        assert found == next(week_by_week(figures, slot), None)


def week_by_week(figures: Figures, slot: Slot) -> Iterator[Chain]:
    """Every chain that can still be begun, by the due day or so many weeks after it."""
    person, competency, level = slot.person, slot.competency, slot.level
    start = slot.start_level
    if person is None or competency is None or slot.due is None or slot.safe is None:
        return
    if level is None or start is None or start >= level:
        return
    for weeks in range(LATEST_WEEKS + 1):
        end = slot.due + dt.timedelta(weeks=weeks)
        chain = figures.outlook.chain_from(person, competency, (start, level), end)
        if chain is not None and chain.start >= TODAY:
            yield chain
