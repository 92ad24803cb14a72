"""The columns of levels beside the one level function, on plans of every shape."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.engine.level_grid import LevelGrid
from planner.services.figures import make_figures
from planner.services.people import assess
from planner.services.records import change_record
from planner.services.sow_rows import level_rows
from tests.generated import plan
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

DAYS = (-400, 0, 1, 200, 800)


def said(grid: LevelGrid) -> dict[tuple[str, str], int]:
    return {
        (person, competency): int(grid.levels[grid.row[person], grid.column[competency]])
        for person in grid.people
        for competency in grid.competencies
        if grid.levels[grid.row[person], grid.column[competency]]
    }


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("days", DAYS)
def test_every_cell_is_what_the_command_line_says(seed: int, days: int) -> None:
    content, day = plan(seed), TODAY + dt.timedelta(days)
    outlook = make_figures(content, TODAY).outlook
    rows = {(row["person"], row["competency"]): row["level"] for row in level_rows(content, day)}
    assert said(LevelGrid(outlook, day)) == rows


@pytest.mark.parametrize("seed", range(6))
def test_an_edit_patches_the_cells_it_names(seed: int) -> None:
    store = MemoryStore(plan(seed))
    figures = make_figures(store.content, TODAY)
    grid = LevelGrid(figures.outlook, TODAY + dt.timedelta(300))
    person, competency = next(iter(store.content.people)), next(iter(store.content.competencies))
    edits = [
        assess(store, person, competency, 3, today=TODAY),
        change_record(store, "actions", next(iter(store.content.actions)), {"status": "dropped"}),
        store.undo(),
    ]
    for edit in filter(None, edits):
        figures.update(edit)
        cells = grid.patch(edit.changes)
        assert 0 < len(cells) < grid.levels.size
    assert said(grid) == said(LevelGrid(figures.outlook, grid.day))


def test_a_lapsed_evidence_no_longer_counts() -> None:
    content = Content(
        Plan(), {"people": [Person(id="anna")], "competencies": [Competency(id="polish")]}
    )
    store, until = MemoryStore(content), TODAY + dt.timedelta(30)
    assess(store, "anna", "polish", 2, kind="evidence", valid_until=until, today=TODAY)
    outlook = make_figures(content, TODAY).outlook
    assert said(LevelGrid(outlook, until)) == {("anna", "polish"): 2}
    assert not said(LevelGrid(outlook, until + dt.timedelta(1)))
