"""A scale in use changes, or a competency is measured in another: by lines of apply."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.people import Requirement, Role
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.domain.relevelling import Turn, moved_levels
from planner.exchange.open_format import dump_plan, read_plan
from planner.services.checking import problems_of_plan
from planner.services.figures import make_figures
from planner.services.mend_rows import mend_row, mend_rows
from planner.services.problem_words import problem_text
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.verbs import run_verb
from planner.services.violations import Violations
from planner.services.wording import load_words
from tests.generated import plan
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY
from tests.storage.plan_files import everything, make_plan, open_plan

FOUR = [{"label": label} for label in "0123"]
EN, DE = load_words("en"), load_words("de")


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def run(store: Any, **line: object) -> Any:
    return run_verb(store, line, TODAY).edit


def refused(store: MemoryStore, **line: object) -> tuple[str, str]:
    before = everything(store.content)
    with pytest.raises(Refused) as caught:
        run_verb(store, line, TODAY)
    assert everything(store.content) == before
    problem = caught.value.problems[0]
    return problem.code, problem_text(EN, problem)


def test_the_highest_level_goes_in_the_file_and_comes_back(tmp_path: Path) -> None:
    path = make_plan(tmp_path, make_sample("practice", "en", TODAY))
    with closing(open_plan(path)) as found:
        content, before = found.store.content, everything(found.store.content)
        held = [
            a.id for a in content.assessments.values() if a.competency == "CAD" and a.level == 4
        ]
        assert held
        edit = run(found.store, do="change_levels", scale="q", levels=FOUR, removed="lower")
        assert title_text(EN, edit.title).startswith("Changed the levels of")
        assert {content.assessments[id_].level for id_ in held} == {3}
        after = everything(content)
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == after
        assert not problems_of_plan(found.store.content)
        found.store.undo()
        assert everything(found.store.content) == before
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == before


def test_a_level_that_is_kept_is_named_everywhere_and_loaded_again(store: MemoryStore) -> None:
    run(store, do="change_levels", scale="q", levels=FOUR, removed="keep")
    content = store.content
    assert 4 in {a.level for a in content.assessments.values() if a.competency == "CAD"}
    assert EN.level(content, "CAD", 4) == "4 – beyond the scale"
    assert DE.level(content, "CAD", 4) == "4 – außerhalb der Skala"
    again = read_plan(dump_plan(content))
    assert everything(again) == everything(content)
    assert not problems_of_plan(again)


def test_a_level_nobody_kept_is_still_refused(store: MemoryStore) -> None:
    run(store, do="change_levels", scale="q", levels=FOUR, removed="keep")
    new = {"do": "add_assessment", "person": "weber", "competency": "PLM", "on": str(TODAY)}
    code, told = refused(store, **new, level=4)
    assert (code, "0 to 3" in told) == ("level.outside", True)


def test_nothing_said_about_a_level_in_use_is_refused_with_its_counts(store: MemoryStore) -> None:
    code, told = refused(store, do="change_levels", scale="q", levels=FOUR)
    assert code == "levels.gone"
    assert "(4)" in told
    assert "assessments 5" in told
    five = [{"label": label} for label in ("0", "½", "1", "2", "3", "4")]
    code, told = refused(store, do="change_scale", scale="q", levels=five)
    assert code == "levels.moved"
    assert "change_levels" in told
    assert refused(store, do="change_competency", competency="PL", scale="hv")[0] == "levels.moved"


def test_mistakes_in_what_becomes_are_told(store: MemoryStore) -> None:
    line = {"do": "change_levels", "scale": "q", "levels": FOUR}
    assert refused(store, **line, becomes=[0, 1])[0] == "levels.count"
    assert refused(store, **line, becomes=[0, 1, 2, 3, -1])[0] == "levels.below"
    assert refused(store, **line, becomes=[0, 9, 2, 3, 3])[0] == "levels.keep_below"
    assert refused(store, do="change_levels", scale="nope", levels=FOUR)[0] == "id.unknown"
    assert refused(store, do="set_scale", competency="PL", scale="nope")[0] == "id.unknown"


def test_a_level_that_comes_between_moves_all_above_it(store: MemoryStore) -> None:
    content = store.content
    before = {a.id: a.level for a in content.assessments.values() if a.competency == "CAD"}
    labels = ("0", "1", "1+", "2", "3", "4")
    run(store, do="change_levels", scale="q", levels=[{"label": label} for label in labels])
    assert {id_: content.assessments[id_].level for id_ in before} == {
        id_: level + (level > 1) for id_, level in before.items()
    }
    for kind in ("needs", "offerings", "actions", "roles", "assessments"):
        assert content.table(kind)
    assert not problems_of_plan(content)


def test_a_scale_is_not_deleted_under_the_levels_in_use(store: MemoryStore) -> None:
    code, told = refused(store, do="delete_scale", scale="cefr")
    assert code == "scale.measures"
    assert "English" in told
    assert "Polish" in told
    run(store, do="add_scale", id="spare", levels=FOUR)
    assert run(store, do="delete_scale", scale="spare") is not None


def test_a_role_that_no_longer_asks_goes_on_asking_nothing_where_a_level_comes_below() -> None:
    ends = dt.date(2027, 1, 1)
    lines = (Requirement(competency="c", level=2), Requirement(competency="c", level=0, from_=ends))
    content = Content(Plan(), {"roles": [Role(id="r", name="Role", requires=lines)]})
    up = {"c": Turn((1, 2, 3), 4)}
    ((_, role),) = moved_levels(content, up)
    assert [line.level for line in role.requires] == [3, 0]


def test_another_scale_for_a_competency_takes_the_same_share(store: MemoryStore) -> None:
    content = store.content
    before = everything(content)
    edit = run(store, do="set_scale", competency="PL", scale="0-4")
    assert title_text(EN, edit.title) == "Measured Polish in the scale 0-4"
    assert content.competencies["PL"].scale == "0-4"
    levels = [a.level for a in content.assessments.values() if a.competency == "PL"]
    assert max(levels) <= 4
    assert not problems_of_plan(content)
    store.undo()
    assert everything(content) == before


def test_what_stays_beyond_the_scale_does_not_add_up_and_has_a_cure(store: MemoryStore) -> None:
    figures = make_figures(store.content, TODAY)
    known = Violations(figures)
    assert not [v for v in known.all if v.code == "beyond"]
    edit = run(store, do="change_levels", scale="q", levels=FOUR, removed="keep")
    known.update(edit, figures.update(edit))
    found = [v for v in known.all if v.code == "beyond"]
    assert ("CAD", 4) in {(v.other, v.level) for v in found}
    row = next(mend_row(figures, v, cure, EN) for v, cure in mend_rows(figures) if v.other == "CAD")
    assert (row["code"], row["cure"], row["safe"]) == ("beyond", "levels", False)
    assert "4 – beyond the scale; in use: 2 assessments" in row["says"]
    for id_ in {v.other for v in found}:
        edit = run(store, do="set_scale", competency=id_, scale="q", removed="lower")
        known.update(edit, figures.update(edit))
    assert not [v for v in known.all if v.code == "beyond"]
    assert [v.key for v in known.all] == [v.key for v in Violations(figures).all]


def test_a_level_that_comes_back_is_on_the_scale_again(store: MemoryStore) -> None:
    before = {a.id: a.level for a in store.content.assessments.values()}
    run(store, do="change_levels", scale="q", levels=FOUR, removed="keep")
    assert refused(store, do="add_level", scale="q", label="master")[0] == "levels.moved"
    run(store, do="add_level", scale="q", label="4")
    assert {a.id: a.level for a in store.content.assessments.values()} == before
    assert EN.level(store.content, "CAD", 4) == "level 4"


@given(st.integers(0, 300), st.sampled_from(["keep", "lower"]))
def test_any_plan_keeps_its_rules_and_one_step_takes_it_back(seed: int, removed: str) -> None:
    store = MemoryStore(plan(seed))
    before, sound = everything(store.content), not problems_of_plan(store.content)
    for competency in list(store.content.competencies)[:2]:
        run_verb(store, {"do": "add_scale", "id": competency, "levels": FOUR}, TODAY)
        steps = len(store.done)
        line = {"do": "set_scale", "competency": competency, "scale": competency}
        try:
            run_verb(store, {**line, "removed": removed}, TODAY)
        except Refused as error:  # it stood in a circle before
            assume({each.code for each in error.problems} != {"prerequisites.cycle"})
            raise
        assert len(store.done) == steps + 1
    assert not sound or not problems_of_plan(store.content)
    for _ in range(4):
        store.undo()
    assert everything(store.content) == before
