"""A block from the clipboard: read cell by cell, nothing guessed, one step to enter and undo."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.exchange.pasted_levels import block_of, read_block
from planner.services.assessing import assess_many
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

PEOPLE, SKILLS = ("anna", "bert", "carl"), ("polish", "plm")


def plan() -> Content:
    return Content(
        Plan(),
        {
            "people": [Person(id=each) for each in PEOPLE],
            "competencies": [Competency(id="polish", scale="cefr"), Competency(id="plm")],
        },
    )


def cells() -> list[list[tuple[str, str]]]:
    return [[(person, skill) for skill in SKILLS] for person in PEOPLE]


def test_cells_are_read_by_the_scale_they_are_put_on() -> None:
    found = read_block(block_of("B1\t3\r\n\t–\r\nx\t9\r\n"), cells(), plan())
    assert [tuple(each) for each in found.given] == [("anna", "polish", 3), ("anna", "plm", 3)]
    assert [(each.person, each.competency) for each in found.unread] == [
        ("carl", "polish"),
        ("carl", "plm"),
    ]


def test_one_cell_fills_all_that_is_chosen() -> None:
    found = read_block(block_of("2"), [[("anna", "plm")], [("bert", "plm")]], plan())
    assert [each.level for each in found.given] == [2, 2]


def test_what_lies_beyond_is_counted() -> None:
    found = read_block(block_of("A1\t1\t1\n\n\n\n2\t2"), cells(), plan())
    assert (len(found.given), found.outside) == (2, 3)


WORD = st.sampled_from(["A1", "B2", "0", "3", "4", "", "–", "x", "=1+1", "🙂"]) | st.text(
    max_size=8
)


@given(st.lists(st.lists(WORD, max_size=4), max_size=5))
def test_any_block_is_entered_as_one_step_that_undo_takes_back(block: list[list[str]]) -> None:
    store = MemoryStore(plan())
    text = "\n".join("\t".join(line) for line in block)
    found = read_block(block_of(text), cells(), store.content)
    edit = assess_many(store, found.given, "manager", TODAY) if found.given else None
    assert len(store.content.assessments) == len(found.given)
    assert len(store.done) == bool(edit)
    if edit is not None:
        assert store.undo() is not None
    assert not store.content.assessments
