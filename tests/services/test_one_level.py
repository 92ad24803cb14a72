"""One level function: whatever shows a level says the same, cell by cell, on any day."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.content import Content
from planner.domain.people import Requirement, Role, present
from planner.domain.record import Record
from planner.services.figures import make_figures
from planner.services.level_table import everybody, level_table
from planner.services.people import assess
from planner.services.profile import profile_of
from planner.services.role_gaps import role_gaps
from planner.services.samples import make_sample
from planner.services.sow_rows import level_rows
from planner.services.wording import load_words
from planner.ui.models.matrix_cells import Cells
from tests.generated import plan as generated
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

DAYS = (-400, 0, 49, 200, 800)
"""From today; by the third somebody's proof in the practice plan has run out."""
Levels = dict[tuple[str, str], int]


def plans() -> dict[str, Content]:
    """Generated ones, and the practice plan with a proof that lapses and somebody who leaves."""
    found = {f"generated {seed}": generated(seed) for seed in range(8)}
    practice = make_sample("practice", "en", TODAY)
    store = MemoryStore(practice)
    until = TODAY + dt.timedelta(60)
    assess(store, "lang", "CYB", 3, kind="evidence", valid_until=until, today=TODAY)
    return {**found, "practice": practice}


def with_a_role(content: Content) -> Content:
    """A role that asks for everything, so that a gap list tells every level."""
    every = tuple(Requirement(competency=id_, level=1) for id_ in content.competencies)
    roles: list[Record] = [*content.roles.values(), Role(id="everything", requires=every)]
    content.fill("roles", enumerate(roles, 1))
    return content


def said(content: Content, day: dt.date) -> Levels:
    """By `vorlauf levels`."""
    return {(r["person"], r["competency"]): r["level"] for r in level_rows(content, day)}


@pytest.mark.parametrize(("name", "content"), plans().items(), ids=plans())
def test_matrix_gap_list_profile_and_commands_tell_one_level(name: str, content: Content) -> None:
    with_a_role(content)
    for days in DAYS:
        day = TODAY + dt.timedelta(days)
        known, figures = said(content, day), make_figures(content, day)
        cells = Cells(make_figures(content, TODAY), day)
        for person in content.people:
            row = cells.grid.row[person]
            mine = {skill: known.get((person, skill), 0) for skill in content.competencies}
            shown = {s: int(cells.levels[row, c]) for s, c in cells.grid.column.items()}
            assert shown == mine, (name, person, day)
            profile = {p.competency: p.standing.level for p in profile_of(figures, person).levels}
            assert {s: level for s, level in profile.items() if level} == {
                s: level for s, level in mine.items() if level
            }
            gaps = role_gaps(figures, person, "everything")
            listed = [*gaps.held, *(each.gap for each in gaps.missing)]
            assert {gap.competency: gap.held for gap in listed} == mine


@pytest.mark.parametrize(("name", "content"), plans().items(), ids=plans())
def test_a_slot_is_ready_where_its_level_is_held_through_the_day_of_need(
    name: str, content: Content
) -> None:
    figures = make_figures(content, TODAY)
    for slot in figures.slots:
        if slot.person is None or slot.competency is None or slot.due is None:
            continue
        if slot.due < TODAY or not present(content.people[slot.person], slot.due):
            continue
        then = said(content, slot.due).get((slot.person, slot.competency), 0)
        in_time = slot.state in ("ready", "ahead", "tight")
        assert in_time == (then >= (slot.level or 0)), (name, slot)
        if slot.state == "ready":
            assert said(content, TODAY).get((slot.person, slot.competency), 0) >= (slot.level or 0)


def test_the_written_table_holds_the_same_levels() -> None:
    content = make_sample("practice", "en", TODAY)
    day = TODAY + dt.timedelta(400)
    known, figures = said(content, day), make_figures(content, TODAY)
    wanted = everybody(figures, day)
    table = level_table(figures, wanted, load_words("en"))
    for person, row in zip(wanted.people, table.rows, strict=True):
        for skill, cell in zip(wanted.competencies, row[3:], strict=True):
            labels = [each.label for each in content.scale_of(skill).levels]
            level = known.get((person, skill), 0)
            assert cell.split(" ")[0] == (labels[level] if level else "–")
