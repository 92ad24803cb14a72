"""The map without a window: what stands on it, where, and what hangs together. Random plans."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.development import Development
from planner.domain.need import Need
from planner.domain.slots import applies
from planner.domain.state import worst
from planner.services.actions import move_action
from planner.services.figures import make_figures
from planner.services.records import delete_record
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.map import Map
from planner.ui.models.map_graph import ASKED, DONE, SOURCE, Key, Shown, key_of
from planner.ui.models.map_layout import GAP, HIGH, crossings
from planner.ui.models.map_pull import drop_at
from planner.ui.models.map_rows import RowWords, rows_of
from planner.ui.models.map_words import MapWords
from tests.generated import plan
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

WORDS = load_words("en")


def with_developments(seed: int, waves: int = 4) -> Content:
    """A random plan whose needs belong to developments, some of them to the same competency."""
    base, chance = plan(seed, needs=12), random.Random(seed)
    kinds = ("competencies", "teams", "people", "assessments", "offerings", "actions")
    records = {kind: list(base.table(kind).values()) for kind in kinds}
    developments = [Development(id=f"d{n}", title=f"Wave {n}") for n in range(waves)]
    needs = [
        replace(need, development=f"d{chance.randrange(waves)}") for need in base.needs.values()
    ]
    needs.append(Need(id="s", development="d0", kind="structure", structure="role", title="R"))
    return Content(base.plan, {**records, "developments": developments, "needs": needs})


@settings(max_examples=25)
@given(st.integers(0, 10_000))
def test_every_need_stands_once_and_no_boxes_overlap(seed: int) -> None:
    content = with_developments(seed)
    shown = Map(make_figures(content, TODAY), Shown())
    graph = shown.graph
    for need in content.needs.values():
        if applies(content, need):
            box = graph.boxes[graph.places[key_of(need)]]
            assert need.id in box.needs
    for column in (SOURCE, ASKED, DONE):
        tops = [graph.boxes[at].top for at in shown.columns[column]]
        for above, below in itertools.pairwise(tops):
            assert below - above >= HIGH[column] + GAP - 1
        assert all(0 <= top <= shown.height - HIGH[column] for top in tops)


@settings(max_examples=25)
@given(st.integers(0, 10_000))
def test_signs_are_those_of_the_worst_and_lines_join_neighbours(seed: int) -> None:
    graph = Map(make_figures(with_developments(seed), TODAY), Shown()).graph
    for box in graph.boxes:
        assert box.state == worst(slot.state for slot in box.slots)
    for line in graph.lines:
        assert graph.boxes[line.end].column == graph.boxes[line.start].column + 1
        needed = set(graph.boxes[line.start].needs)
        assert line.needs <= needed or not needed


@settings(max_examples=25)
@given(st.integers(0, 10_000))
def test_ordering_never_crosses_more_than_the_order_of_days(seed: int) -> None:
    shown = Map(make_figures(with_developments(seed, waves=6), TODAY), Shown())
    boxes = shown.graph.boxes
    entered = [[at for at, b in enumerate(boxes) if b.column == column] for column in range(2)]
    sorted_ = crossings(shown.graph, shown.columns[0], shown.columns[1])
    assert sorted_ <= crossings(shown.graph, *entered)


@settings(max_examples=15)
@given(st.integers(0, 10_000))
def test_a_patched_map_is_the_one_made_anew(seed: int) -> None:
    store = MemoryStore(with_developments(seed))
    figures = make_figures(store.content, TODAY)
    shown = Map(figures, Shown())
    for edit in (
        move_action(store, "a0", TODAY),
        delete_record(store, "needs", next(iter(store.content.needs))),
        delete_record(store, "developments", "d1"),
    ):
        if edit is None:
            continue
        shown.patch(edit, figures.update(edit))
        fresh = Map(make_figures(store.content, TODAY), Shown())
        assert [(b.key, b.top, b.state) for b in shown.graph.boxes] == [
            (b.key, b.top, b.state) for b in fresh.graph.boxes
        ]


@settings(max_examples=25)
@given(st.integers(0, 10_000))
def test_a_chain_holds_every_neighbour_and_is_the_same_from_both_ends(seed: int) -> None:
    graph = Map(make_figures(with_developments(seed), TODAY), Shown()).graph
    for at, box in enumerate(graph.boxes):
        boxes, lines = graph.chain(at)
        assert at in boxes
        assert set(box.lines) <= lines
        if box.column == SOURCE:
            needs = set(box.needs)
            assert all(graph.lines[n].needs & needs or not graph.lines[n].needs for n in lines)


@settings(max_examples=15)
@given(st.integers(0, 10_000))
def test_rows_hold_every_line_also_of_what_is_folded(seed: int) -> None:
    content = with_developments(seed)
    shown = Map(make_figures(content, TODAY), Shown())
    rows = rows_of(shown.graph)
    ways = {(row.need.id, row.action) for row in rows if row.need is not None}
    for line in shown.graph.lines:
        if shown.graph.boxes[line.end].column == DONE:
            action = shown.graph.boxes[line.end].key.id
            assert all((need, action) in ways for need in line.needs)
    words = RowWords(MapWords(shown.graph, WORDS))
    for column in range(len(words.heads())):
        sorted(rows, key=lambda row, c=column: words.rank(row, c))  # type: ignore[misc]
    shown.fold_all(True)
    assert {row.key for row in rows_of(shown.graph)} == {row.key for row in rows}


@pytest.fixture
def practice() -> Map:
    content = make_sample("practice", "en", TODAY)
    return Map(make_figures(content, TODAY), Shown())


def test_void_developments_are_not_there_and_hunches_stand_at_the_foot(practice: Map) -> None:
    places = practice.graph.places
    assert Key("developments", "d12") not in places
    last = practice.columns[SOURCE][-1]
    assert practice.graph.boxes[last].key == Key("developments", "d10")
    assert Key("ask", "d10") in places


def test_offerings_stand_there_only_while_a_line_is_pulled(practice: Map) -> None:
    practice.shown.pulled = Key("skills", "PL", 1)
    practice.lay_out()
    offers = [b.key.id for b in practice.graph.boxes if b.key.kind == "offerings"]
    assert offers == ["o1", "o2", "o3"]
    practice.shown.pulled = None
    practice.lay_out()
    assert not [b for b in practice.graph.boxes if b.key.kind == "offerings"]


@pytest.mark.parametrize(
    ("start", "over", "column", "aim"),
    [
        (Key("developments", "d4"), None, 1, "name"),
        (Key("developments", "d4"), Key("skills", "BAT", 2), 1, "name"),
        (Key("ask", "d10"), None, 2, "name"),
        (Key("developments", "d4"), Key("developments", "d4"), 0, "none"),
        (Key("developments", "d4"), Key("actions", "a1"), 2, "none"),
        (Key("skills", "PL", 3), None, 2, "plan"),
        (Key("skills", "PL", 3), None, 0, "none"),
        (Key("skills", "PL", 3), Key("skills", "PL", 3), 1, "none"),
        (Key("skills", "PL", 3), Key("actions", "a11"), 2, "join"),
        (Key("structures", "n17"), Key("actions", "a11"), 2, "none"),
        (Key("structures", "n17"), None, 2, "plan"),
    ],
)
def test_what_letting_go_means(
    practice: Map, start: Key, over: Key | None, column: int, aim: str
) -> None:
    places = practice.graph.places
    drop = drop_at(practice, places[start], places[over] if over else None, column, WORDS)
    assert drop.aim == aim
    assert drop.told
    assert drop.allowed == (aim != "none")
