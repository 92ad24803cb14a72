"""Covered and needed is one figure: in the matrix, its file, the details of a cell, on any day."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.services.figures import make_figures
from planner.services.level_table import Wanted, level_table
from planner.services.trend import trend_word
from planner.services.wording import load_words
from planner.ui.models.cell_facts import CellFacts
from planner.ui.models.matrix_cells import Cells
from tests.generated import plan
from tests.read_plan import TODAY


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("team", [None, "t0"])
def test_the_foot_says_the_same_everywhere(seed: int, team: str | None) -> None:
    content = plan(seed, needs=8)
    figures, words = make_figures(content, TODAY), load_words("en")
    skills = list(content.competencies)
    for on in (TODAY, TODAY + dt.timedelta(350), TODAY + dt.timedelta(900)):
        cells = Cells(figures, on)
        people = [p.id for p in content.people.values() if team in (None, p.team)]
        foot, trends, alone = level_table(
            figures, Wanted(people, skills, on, True, team), words
        ).foot
        for column, skill in enumerate(skills):
            held, every = cells.covered(column, team)
            assert foot[3 + column] == (f"{held}/{every}" if every else "")
            trend = cells.trend(column, team)
            assert trends[3 + column] == (trend_word(words, trend) if trend else "")
            assert alone[3 + column] == ("x" if cells.only_one(column) else "")
            if team is None:
                assert CellFacts(figures, people[0], skill).covered(on) == (held, every)
