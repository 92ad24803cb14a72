"""What the matrix shows, without a window: order, categories, foot, leavers, edits."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.services.figures import make_figures
from planner.services.people import assess
from planner.services.records import change_record, delete_record
from planner.services.wording import load_words
from planner.ui.models.matrix import Matrix, Shown
from planner.ui.models.matrix_words import MatrixWords
from tests.generated import plan as generated
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

SOON = TODAY + dt.timedelta(200)


def content() -> Content:
    return Content(
        Plan(),
        {
            "teams": [Team(id="t1", name="One"), Team(id="t2", name="Two")],
            "people": [
                Person(id="zoe", name="Zoe", team="t1"),
                Person(id="aage", name="Åge", team="t1"),
                Person(id="bea", name="Bea", team="t2", left=TODAY + dt.timedelta(90)),
                Person(id="gone", name="Gone", team="t2", left=TODAY - dt.timedelta(1)),
                Person(id="new", name="New", joined=SOON),
            ],
            "competencies": [
                Competency(id="languages"),
                Competency(id="polish", parent="languages", scale="cefr"),
                Competency(id="plm", code="PLM"),
                Competency(id="english", parent="languages", scale="cefr", expires_months=3),
            ],
            "assessments": [
                Assessment(id="1", person="bea", competency="plm", level=3, on=TODAY),
                Assessment(
                    id="2", person="zoe", competency="english", level=2, on=TODAY, kind="evidence"
                ),
            ],
            "needs": [
                Need(id="n1", competency="plm", level=3, people=("bea", "zoe"), due=SOON),
                Need(id="n2", competency="plm", level=2, count=1, team="t2", due=SOON),
            ],
            "actions": [
                Action(
                    id="a1", people=("zoe",), start=TODAY, end=TODAY + dt.timedelta(30),
                    effects=(Effect(competency="plm", from_=0, to=3),),
                )
            ],
        },
    )  # fmt: skip


def matrix_of(made: Content, day: dt.date = TODAY, **shown: object) -> Matrix:
    return Matrix(make_figures(made, TODAY), Shown(**shown), day)  # type: ignore[arg-type]


def names(matrix: Matrix) -> list[str]:
    texts = MatrixWords(matrix, load_words("en"), False)
    return [texts.group(r) if r.person is None else texts.person(r.person) for r in matrix.rows]


def level(matrix: Matrix, person: str, competency: str) -> str:
    cell = matrix.cell_of(person, competency)
    assert cell is not None
    return MatrixWords(matrix, load_words("en"), False).level(cell)


def column(matrix: Matrix, competency: str) -> int:
    return matrix.cells.grid.column[competency]


def test_names_stand_by_the_alphabet_and_who_left_is_not_there() -> None:
    shown = names(matrix_of(content()))
    assert shown == ["One", "Åge", "Zoe", "Two", "Bea", "Without a team", "New"]


def test_a_category_gathers_its_columns_and_folds() -> None:
    matrix = matrix_of(content())
    assert [c.category for c in matrix.columns] == ["languages", "languages", ""]
    assert [matrix.competency(int(n)).id for n in matrix.skills] == ["polish", "english", "plm"]
    matrix.fold("languages")
    assert [int(n) for n in matrix.skills] == [-1, column(matrix, "plm")]
    matrix.fold("languages")
    assert len(matrix.columns) == 3


def test_actions_lapses_and_leaving_count_on_another_day() -> None:
    made = content()
    today, later = matrix_of(made), matrix_of(made, SOON)
    assert [level(today, *p) for p in (("zoe", "plm"), ("zoe", "english"), ("bea", "plm"))] == [
        "–", "A2", "3",
    ]  # fmt: skip
    assert [level(later, *p) for p in (("zoe", "plm"), ("zoe", "english"), ("bea", "plm"))] == [
        "3", "–", "–",
    ]  # fmt: skip


def test_the_foot_counts_slots_and_finds_the_only_one() -> None:
    made = content()
    today = matrix_of(made)
    plm = column(today, "plm")
    assert today.cells.covered(plm) == (1, 3)
    assert today.cells.covered(plm, "t1") == (0, 1)
    assert today.cells.covered(plm, "t2") == (1, 2)
    assert today.cells.only_one(plm)
    assert matrix_of(made, SOON).cells.covered(plm) == (1, 3)
    assert not today.cells.only_one(column(today, "polish"))


def test_only_gaps_keeps_who_is_below_what_is_needed() -> None:
    matrix = matrix_of(content(), only_gaps=True)
    assert names(matrix) == ["One", "Zoe"]
    assert [matrix.competency(int(n)).id for n in matrix.skills] == ["plm"]


@pytest.mark.parametrize("seed", range(8))
def test_patched_is_as_if_made_anew(seed: int) -> None:
    store = MemoryStore(generated(seed))
    figures = make_figures(store.content, TODAY)
    matrix = Matrix(figures, Shown(), TODAY + dt.timedelta(120))
    person, skill = next(iter(store.content.people)), next(iter(store.content.competencies))
    edits = (
        lambda: assess(store, person, skill, 4, today=TODAY),
        lambda: delete_record(store, "needs", next(iter(store.content.needs))),
        lambda: change_record(store, "people", person, {"left": "2026-12-01"}),
        lambda: delete_record(store, "actions", next(iter(store.content.actions))),
        lambda: delete_record(store, "people", person),
        store.undo,
        store.undo,
        store.undo,
    )
    for do in edits:
        edit = do()
        if edit is None:
            continue
        matrix.patch(edit, figures.update(edit))
        fresh = Matrix(make_figures(store.content, TODAY), Shown(), matrix.day)
        for name in ("levels", "needed", "states", "here"):
            assert (getattr(matrix.cells, name) == getattr(fresh.cells, name)).all()
        assert matrix.rows == fresh.rows
        for n in range(len(store.content.competencies)):
            assert matrix.cells.covered(n) == fresh.cells.covered(n)
            assert matrix.cells.only_one(n) == fresh.cells.only_one(n)


def test_ten_thousand_competencies_are_laid_out_and_found() -> None:
    skills = [Competency(id=f"c{n}", name=f"Skill {n}") for n in range(10_000)]
    matrix = matrix_of(Content(Plan(), {"people": [Person(id="a")], "competencies": skills}))
    assert len(matrix.columns) == 10_000
    seen = matrix.columns_between(540_000 - 100, 540_000 + 1000)
    assert [matrix.columns[n].competency for n in seen] == [9998, 9999]


def test_words_of_a_cell_are_those_read_out() -> None:
    matrix = matrix_of(content())
    cell = matrix.cell_of("zoe", "plm")
    assert cell is not None
    english = MatrixWords(matrix, load_words("en"), False)
    assert english.sentence(cell) == "Zoe, plm: none yet, needed 3, ahead"
    assert MatrixWords(matrix, load_words("en"), True).sentence(cell) == "Zoe, plm: needed 3"
    assert MatrixWords(matrix, load_words("de"), False).sentence(cell).endswith("nötig 3, voraus")
