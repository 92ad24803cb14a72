"""A plan tried out shows exactly what it would be, and the plan itself doesn't move."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.problem import Refused
from planner.domain.record import Record
from planner.services.figures import make_figures
from planner.services.layer import Layer
from planner.services.problem_words import problem_text
from planner.services.records import change_record
from planner.services.samples import make_sample
from planner.services.shift import set_hours
from planner.services.titles import title_text
from planner.services.trying import Before, later_day, take_over
from planner.services.waves import move_wave
from planner.services.wording import load_words
from tests.generated import Maker, plan, with_waves
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY, plan_of
from tests.services.test_figures import _sound, random_change


def whole(content: Content) -> list[tuple[str, int, Record]]:
    """Every record in its order, with its place."""
    return [(k, content.place(k, r.id), r) for k, r in content.everything()]


def loaded(content: Content) -> Content:
    """The same plan, as if it had been opened anew."""
    records: dict[str, list[Record]] = {}
    for kind, record in content.everything():
        records.setdefault(kind, []).append(record)
    return Content(content.plan, records)


def random_steps(layer: Layer, maker: Maker) -> list[Edit]:
    """A wave moved where one can be, and some edits on top."""
    steps = []
    for _ in range(3):
        wave = f"d{maker.random.randrange(3)}"
        try:
            edit = move_wave(layer, wave, maker.random.randint(-30, 30), today=TODAY)
        except Refused:
            edit = None
        if edit is None:
            changes = random_change(layer.content, maker)
            known = set(layer.content.people) | set(layer.content.competencies)
            if any(not _sound(change.after, known) for change in changes):
                continue
            edit = layer.commit(Title("change"), changes)
        steps.append(edit)
    return steps


@given(seed=st.integers(0, 5_000), on=st.none() | st.integers(1, 500))
def test_a_layer_shows_what_a_plan_with_the_changes_would(seed: int, on: int | None) -> None:
    content = with_waves(plan(seed), seed + 1)
    figures = make_figures(content, TODAY)
    before, slots = whole(content), list(figures.slots)
    layer = Layer(content)
    steps = random_steps(layer, Maker(seed + 2, 8, 4))
    for edit in steps:
        figures.turn_to(layer.content, edit)
    day = TODAY if on is None else TODAY + dt.timedelta(on)
    if on is not None:
        figures.see_from(day)
    fresh = make_figures(loaded(layer.content), day)
    assert list(figures.slots) == list(fresh.slots)
    assert [figures.chance(s) for s in figures.slots] == [fresh.chance(s) for s in fresh.slots]
    states = [figures.state_of(id_) for id_ in layer.content.developments]
    assert states == [fresh.state_of(id_) for id_ in layer.content.developments]
    assert whole(content) == before, "the plan itself is left alone"
    if on is not None:
        figures.see_from(TODAY)
    figures.turn_to(content, Edit(0, Title("drop"), dropped(layer)))
    assert list(figures.slots) == slots, "dropping brings the plan back as it was"


def dropped(layer: Layer) -> tuple[Change, ...]:
    return tuple(change.reversed() for change in reversed(layer.changes))


@given(seed=st.integers(0, 3_000), on=st.integers(1, 900))
def test_the_date_moved_on_shows_the_figures_of_that_day(seed: int, on: int) -> None:
    content = with_waves(plan(seed), seed)
    figures = make_figures(content, TODAY)
    slots, day = list(figures.slots), TODAY + dt.timedelta(on)
    moved = figures.see_from(day)
    fresh = make_figures(content, day)
    assert list(figures.slots) == list(fresh.slots)
    assert figures.today == day
    assert moved == {s.need for s in set(slots) ^ set(fresh.slots)}
    figures.see_from(TODAY)
    assert list(figures.slots) == slots


@given(seed=st.integers(0, 3_000))
def test_taken_over_it_is_one_step_and_undone_it_is_gone(seed: int) -> None:
    content = with_waves(plan(seed), seed + 1)
    store = MemoryStore(loaded(content))
    layer = Layer(store.content)
    random_steps(layer, Maker(seed + 2, 8, 4))
    try:
        edit = take_over(store, layer)
    except Refused:
        return  # a random record may break a rule; none of the use cases' own does
    assert whole(store.content) == whole(layer.content)
    assert len(store.done) == (1 if edit else 0)
    if edit is not None:
        store.undo()
    assert whole(store.content) == whole(content)


def test_steps_in_a_layer_can_be_taken_back_and_done_again() -> None:
    content = make_sample("practice", "en", TODAY)
    layer = Layer(content)
    wave = next(iter(content.developments))
    edit = move_wave(layer, wave, 8, today=TODAY)
    tried = whole(layer.content)
    assert edit is not None
    assert layer.changes == edit.changes
    layer.undo()
    assert (layer.changes, whole(layer.content)) == ((), whole(content))
    assert layer.undo() is None
    layer.redo()
    assert whole(layer.content) == tried
    assert layer.redo() is None


def test_a_single_step_keeps_its_name_several_are_counted() -> None:
    words = load_words("en")
    store = MemoryStore(make_sample("practice", "en", TODAY))
    wave = next(iter(store.content.developments))
    layer = Layer(store.content)
    move_wave(layer, wave, 8, today=TODAY)
    one = take_over(store, layer)
    assert one is not None
    assert "is now expected around" in title_text(words, one.title)
    layer = Layer(store.content)
    move_wave(layer, wave, -8, today=TODAY)
    change_record(layer, "plan", "plan", {"buffer_weeks": 9})
    set_hours(layer, next(iter(store.content.people)), 1, today=TODAY)
    several = take_over(store, layer)
    assert several is not None
    assert title_text(words, several.title) == "Took over what was tried: 3 changes"
    assert store.content.plan.buffer_weeks == 9
    assert take_over(store, Layer(store.content)) is None


def test_what_is_other_is_named_against_the_plan_as_it_is() -> None:
    content = make_sample("practice", "en", TODAY)
    figures = make_figures(content, TODAY)
    before = Before.of(figures)
    assert before.against(figures) == []
    figures.see_from(TODAY + dt.timedelta(weeks=26))
    found = before.against(figures)
    assert found
    assert found[0].turn == "too_late"
    after = figures.slots
    pairs = {(s.need, s.person): s for s in before.slots}
    late = [s for s in after if s.state == "late" and pairs[s.need, s.person].state != "late"]
    assert {d.after for d in found if d.turn == "too_late"} == set(late)


def test_the_date_moves_on_and_never_back() -> None:
    assert later_day(TODAY, weeks=4) == dt.date(2026, 12, 21)
    assert later_day(TODAY, dt.date(2200, 12, 31)) == dt.date(2200, 12, 31)
    for day, weeks, code in (
        (TODAY, None, "date_on.past"),
        (dt.date(2020, 1, 1), None, "date_on.past"),
        (None, 0, "date_on.past"),
        (None, -3, "date_on.past"),
        (None, 10**9, "date_on.reach"),
        (dt.date(2201, 1, 1), None, "date_on.reach"),
        (None, None, "date_on.how_far"),
        (TODAY, 3, "date_on.how_far"),
    ):
        with pytest.raises(Refused) as caught:
            later_day(TODAY, day, weeks)
        assert caught.value.problems[0].code == code
        assert problem_text(load_words("en"), caught.value.problems[0])


def test_what_is_learned_meanwhile_is_held_on_the_later_day() -> None:
    """A needs B first, B needs C; C is learned, though too late for it, by the later day."""
    step = {"from": 0, "to": 1, "weeks": 8}
    content = plan_of(
        {
            "competencies": [
                {"id": "a", "steps": [step], "prerequisites": [{"competency": "b", "level": 1}]},
                {"id": "b", "steps": [step], "prerequisites": [{"competency": "c", "level": 1}]},
                {"id": "c", "steps": [step]},
            ],
            "people": [{"id": "kim"}],
            "needs": [
                {"id": "n", "competency": "a", "level": 1, "people": ["kim"], "due": "2027-12-31"}
            ],
            "actions": [
                {
                    "id": "late", "people": ["kim"], "start": "2027-06-01", "end": "2027-09-01",
                    "effects": [{"competency": "c", "from": 0, "to": 1}],
                }
            ],
        }
    )  # fmt: skip
    figures = make_figures(content, TODAY)
    first = figures.slots[0].sow_by
    figures.see_from(dt.date(2027, 9, 2))
    then = figures.slots[0].sow_by
    assert first is not None
    assert then is not None
    assert then > first
    assert list(figures.slots) == list(make_figures(content, dt.date(2027, 9, 2)).slots)
