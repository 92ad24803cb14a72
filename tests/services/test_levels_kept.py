"""A level kept beyond a scale, or in use at all, becomes no other one by what is done later."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from planner.domain.assessment import Assessment
from planner.domain.beyond import marked_label
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.domain.scale import Level, Scale
from planner.exchange import importers
from planner.services.importing import take_over
from planner.services.merging import merge_competencies
from planner.services.problem_words import problem_text
from planner.services.relevelling import change_levels
from planner.services.wording import load_words
from tests.exchange.made_files import COMPETENCES, digcomp_sheets, kept, workbook
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def levels(labels: str) -> tuple[Level, ...]:
    return tuple(Level(label=label) for label in labels.split())


def plan(name: str = "C", labels: str = "0 A B C", level: int = 3) -> MemoryStore:
    """Somebody at a level of one of two competencies measured in the same scale."""
    held = Assessment(id="a", person="p", competency="c", level=level, on=dt.date(2026, 11, 1))
    tables = {
        "scales": [Scale(id="s", name="S", levels=levels(labels))],
        "competencies": [Competency(id=i, name=n, scale="s") for i, n in (("c", name), ("d", "D"))],
        "people": [Person(id="p", name="P")],
        "assessments": [held],
    }
    return MemoryStore(Content(Plan(), tables))


def told(store: MemoryStore) -> str:
    """What the level is called."""
    held = store.content.assessments["a"]
    return marked_label(store.content, held.competency, held.level)


def test_a_longer_scale_takes_no_kept_level_for_one_of_its_own() -> None:
    store = plan()
    change_levels(store, "s", levels("0 A B"), removed="keep")
    assert told(store) == "C ↑"
    change_levels(store, "s", levels("0 A B X Y"))
    assert told(store) == "C ↑"
    assert store.content.assessments["a"].level == 5
    store.undo()
    assert (told(store), store.content.assessments["a"].level) == ("C ↑", 3)


def test_a_kept_level_that_is_back_is_that_level_again() -> None:
    store = plan()
    change_levels(store, "s", levels("0 A B"), removed="keep")
    change_levels(store, "s", levels("0 A B C D"))
    assert told(store) == "C"
    assert store.content.competencies["c"].beyond == ()


def test_a_competency_with_levels_beyond_its_scale_is_not_merged_away() -> None:
    store = plan()
    change_levels(store, "s", levels("0 A B"), removed="keep")
    with pytest.raises(Refused) as caught:
        merge_competencies(store, "c", "d")
    [problem] = caught.value.problems
    assert problem.code == "merge.beyond"
    assert "“C”" in problem_text(load_words("en"), problem)
    assert told(store) == "C ↑"
    merge_competencies(store, "d", "c")
    assert told(store) == "C ↑"


def test_an_import_measures_nothing_in_use_by_another_scale(tmp_path: Path) -> None:
    store = plan(COMPETENCES["1.1"], "0 Novice Master", 2)
    path = kept(tmp_path, "x.xlsx", workbook(digcomp_sheets()))
    take_over(store, importers.read(path, None, store.content, TODAY))
    assert told(store) == "Master"
    assert store.content.competencies["c"].scale == "s"
    assert len(store.content.competencies) > 2, "the rest of the file came"


def test_an_import_gives_its_scale_where_nothing_is_in_use(tmp_path: Path) -> None:
    store = plan(COMPETENCES["1.1"], "0 Novice Master", 2)
    content = store.content
    unused = {kind: content.table(kind).values() for kind in ("scales", "competencies")}
    free = MemoryStore(Content(Plan(), unused))
    path = kept(tmp_path, "x.xlsx", workbook(digcomp_sheets()))
    take_over(free, importers.read(path, None, free.content, TODAY))
    assert free.content.competencies["c"].scale != "s"
