"""What a baseline keeps comes back out of its lines, whatever ids and titles look like."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.kept import (
    BadLine,
    KeptAction,
    KeptSlot,
    KeptStructure,
    action_line,
    read_action,
    read_slot,
    read_structure,
    slot_line,
    structure_line,
)
from planner.domain.slots import STATES
from tests.plans import DAY, TEXT

ID = TEXT.filter(bool) | st.sampled_from(["-", "%2D;", "a b", "a,b", "ä\u2028ö", "\n", "%"])
LINES = (read_action, read_structure, read_slot)


@given(st.builds(KeptAction, ID, DAY, DAY, st.lists(ID).map(tuple), st.lists(ID).map(tuple), TEXT))
def test_an_action_comes_back(kept: KeptAction) -> None:
    assert read_action(action_line(kept)) == kept


@given(st.builds(KeptStructure, ID, DAY, st.none() | ID, TEXT))
def test_a_structure_comes_back(kept: KeptStructure) -> None:
    assert read_structure(structure_line(kept)) == kept


@given(
    st.builds(
        KeptSlot, ID, st.none() | ID, st.none() | ID, st.none() | DAY, st.none() | DAY,
        st.sampled_from(STATES),
    )
)  # fmt: skip
def test_a_slot_comes_back(kept: KeptSlot) -> None:
    assert read_slot(slot_line(kept)) == kept


def test_lines_can_be_read_by_people() -> None:
    days = dt.date(2027, 1, 11), dt.date(2027, 7, 9)
    kept = KeptAction("a1", *days, ("anna", "ben"), ("polish",), "Evening course B1")
    assert action_line(kept) == "a1 2027-01-11 2027-07-09 anna,ben polish Evening course B1"
    slot = KeptSlot("n1", None, "polish", days[0], None, "unstaffed")
    assert slot_line(slot) == "n1 - polish 2027-01-11 - unstaffed"


@pytest.mark.parametrize(
    "line", ["", "a", "a b c d e f", "a 2027-13-11 2027-12-09 - - x", "n a b - - fine", "a\tb"]
)
def test_other_lines_are_refused(line: str) -> None:
    for read in LINES:
        with pytest.raises(BadLine):
            read(line)
