"""A slot planned by its chain is in time; what was not discussed stays an idea."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.content import Content
from planner.domain.slots import Slot
from planner.services.figures import Figures, make_figures
from planner.services.planning import (
    candidates,
    end_of_leg,
    legs_of,
    plan_chain,
    plan_structure,
    set_owner,
    structure_end,
)
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.why import chain_of
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


@pytest.fixture
def content() -> Content:
    return make_sample("practice", "en", TODAY)


def slot_of(figures: Figures, need: str, person: str | None) -> Slot:
    return next(slot for slot in figures.of_need(need) if slot.person == person)


def unplanned(figures: Figures) -> list[Slot]:
    return [s for s in figures.slots if s.state in ("unplanned", "partly") and s.competency]


def test_planning_any_open_slot_brings_it_in_time(content: Content) -> None:
    """The chain that gives the sow-by day, taken as actions, ends by the safe day."""
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    found = unplanned(figures)
    assert len(found) >= 7
    for slot in found:
        chain = chain_of(figures, slot)
        assert chain is not None
        assert slot.person is not None
        edit = plan_chain(store, slot.person, chain)
        assert edit is not None
        figures.update(edit)
        after = slot_of(figures, slot.need, slot.person)
        assert after.state == "ahead", (slot, after)
        starts = [a.start for a in content.actions.values() if a.id in {c.id for c in edit.changes}]
        assert min(starts) == slot.sow_by
        taken_back = store.undo()
        assert taken_back is not None
        figures.update(taken_back)
        assert slot_of(figures, slot.need, slot.person) == slot


def test_actions_take_terms_hours_and_kind_from_their_offering(content: Content) -> None:
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    slot = slot_of(figures, "n9b", "vogt")
    chain = chain_of(figures, slot)
    assert chain is not None
    assert [end_of_leg(leg) for leg in legs_of(chain)] == [dt.date(2027, 5, 14)]
    plan_chain(store, "vogt", chain, TODAY)
    action = list(content.actions.values())[-1]
    offering = content.offerings["o1"]
    assert (action.title, action.kind, action.offering) == (offering.title, offering.kind, "o1")
    assert (action.start, action.end) == (dt.date(2027, 1, 11), dt.date(2027, 5, 14))
    assert (action.status, action.discussed_on, action.hours) == ("planned", TODAY, None)


def test_undiscussed_is_an_idea_and_one_undo_step(content: Content) -> None:
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    slot = slot_of(figures, "n1", "roth")
    chain = chain_of(figures, slot)
    assert chain is not None
    before = dict(content.actions)
    edit = plan_chain(store, "roth", chain)
    assert edit is not None
    added = [a for id_, a in content.actions.items() if id_ not in before]
    assert len(added) == 2
    assert {(a.status, a.discussed_on) for a in added} == {("idea", None)}
    assert title_text(load_words("en"), edit.title) == "Planned 800 V design for Nina Roth"
    store.undo()
    assert dict(content.actions) == before


def test_a_structure_stands_by_its_day(content: Content) -> None:
    store = MemoryStore(content)
    figures = make_figures(content, TODAY)
    (slot,) = figures.of_need("n17")
    assert slot.safe is not None
    edit = plan_structure(store, "n17", slot.safe)
    assert edit is not None
    figures.update(edit)
    assert figures.of_need("n17")[0].state == "ahead"
    assert "is to stand by 3 May 2027" in title_text(load_words("en"), edit.title)
    assert structure_end(content.needs["n17"], TODAY) == TODAY + dt.timedelta(weeks=20)


def test_an_owner_is_named(content: Content) -> None:
    store = MemoryStore(content)
    edit = set_owner(store, "n17", "berg")
    assert edit is not None
    assert content.needs["n17"].owner == "berg"


def test_who_could_learn_it_is_named_alphabetically_and_in_time(content: Content) -> None:
    figures = make_figures(content, TODAY)
    slot = slot_of(figures, "n15", None)
    found = candidates(figures.outlook, slot)
    names = [content.people[person].name for person, _ in found]
    assert names == sorted(names)
    assert names
    assert slot.safe is not None
    for person, chain in found:
        assert content.people[person].team == "kon"
        assert chain.start >= TODAY
        assert max(end_of_leg(leg) for leg in legs_of(chain)) <= slot.safe
