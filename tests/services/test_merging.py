"""Two competencies become one, and one moves into another category: by lines of apply."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.competency import Competency, Prerequisite
from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.services.checking import problems_of_plan
from planner.services.merging import levels_of, merge_competencies, what_moves
from planner.services.problem_words import problem_text
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.verbs import run_verb
from planner.services.wording import load_words
from tests.generated import plan
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY
from tests.storage.plan_files import everything, make_plan, open_plan


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def refused(store: MemoryStore, line: dict[str, object]) -> str:
    before = everything(store.content)
    with pytest.raises(Refused) as caught:
        run_verb(store, line, TODAY)
    assert everything(store.content) == before
    return problem_text(load_words("en"), caught.value.problems[0])


def test_polish_becomes_english_in_the_file_and_back(tmp_path: Path) -> None:
    path = make_plan(tmp_path, make_sample("practice", "en", TODAY))
    with closing(open_plan(path)) as found:
        content, before = found.store.content, everything(found.store.content)
        people = {a.person for a in content.assessments.values() if a.competency == "PL"}
        count = len(content.assessments)
        edit = run_verb(
            found.store, {"do": "merge_competencies", "competency": "PL", "into": "EN"}, TODAY
        ).edit
        assert edit is not None
        assert title_text(load_words("en"), edit.title) == "Merged Polish into English"
        assert "PL" not in content.competencies
        assert len(content.assessments) == count
        assert people <= {a.person for a in content.assessments.values() if a.competency == "EN"}
        after = everything(content)
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == after
        found.store.undo()
        assert everything(found.store.content) == before
    with closing(open_plan(path)) as found:
        assert everything(found.store.content) == before


@given(st.integers(0, 300))
def test_a_merged_plan_keeps_every_rule_and_one_step_takes_it_back(seed: int) -> None:
    store = MemoryStore(plan(seed))
    before = everything(store.content)
    gone, kept = sorted(store.content.competencies)[:2]
    sound = not problems_of_plan(store.content)
    told: set[str] = set()
    try:
        merge_competencies(store, gone, kept)
    except Refused as refused:
        told = {problem.code for problem in refused.problems}
    if told:
        assert told == {"prerequisites.cycle"}
        assert everything(store.content) == before
        return
    if sound:
        assert not problems_of_plan(store.content)
    store.undo()
    assert everything(store.content) == before


def test_levels_of_another_scale_become_what_is_said(store: MemoryStore) -> None:
    content = store.content
    other = next(
        c.id for c in content.competencies.values() if len(content.scale_of(c.id).levels) == 5
    )
    held = {a.id: a.level for a in content.assessments.values() if a.competency == "PL"}
    assert levels_of(content, "PL", other) == (0, 1, 1, 2, 3, 3, 4)
    line = {"do": "merge_competencies", "competency": "PL", "into": other}
    short = {**line, "levels": [0, 1, 2]}
    assert refused(store, short) == ("3 levels are given, the scale has 7; say what each becomes.")
    assert "outside the scale" in refused(store, {**line, "levels": [0, 1, 2, 3, 4, 5, 5]})
    assert "higher level" in refused(store, {**line, "levels": [0, 2, 1, 3, 4, 4, 4]})
    run_verb(store, {**line, "levels": [0, 1, 2, 2, 3, 4, 4]}, TODAY)
    become = (0, 1, 2, 2, 3, 4, 4)
    assert {id_: content.assessments[id_].level for id_ in held} == {
        id_: become[level] for id_, level in held.items()
    }


def test_what_moves_along_is_counted_before(store: MemoryStore) -> None:
    content = store.content
    counts = what_moves(content, "PL", "EN").counts
    assert counts["assessments"] == sum(a.competency == "PL" for a in content.assessments.values())
    assert counts["needs"] == sum(n.competency == "PL" for n in content.needs.values())
    assert counts["offerings"] == len(content.offerings_of("PL"))


def tree() -> MemoryStore:
    made = [
        Competency(id="l", name="Languages"),
        Competency(id="s", name="Slavic", parent="l"),
        Competency(id="p", name="Polish", parent="s"),
        Competency(id="t", name="Technology"),
    ]
    return MemoryStore(Content(Plan(), {"competencies": made}))


def test_nothing_becomes_part_of_what_lies_within_it() -> None:
    store = tree()
    line = {"do": "merge_competencies", "competency": "l", "into": "p"}
    assert refused(store, line) == (
        "“Polish” lies within “Languages”; merge it the other way round, or move it out first."
    )
    assert "choose another competency" in refused(store, {**line, "into": "l"})
    run_verb(store, {**line, "competency": "s", "into": "l"}, TODAY)
    assert store.content.competencies["p"].parent == "l"


def test_a_competency_moves_with_what_lies_in_it_and_out_again() -> None:
    store, words = tree(), load_words("en")
    line = {"do": "move_competency", "competency": "s", "into": "t"}
    edit = run_verb(store, line, TODAY).edit
    assert edit is not None
    assert title_text(words, edit.title) == "Moved Slavic into Technology"
    assert store.content.competencies["p"].parent == "s"
    told = refused(store, {**line, "competency": "t", "into": "p"})
    assert told == "“Polish” lies within “Technology”; choose another category."
    edit = run_verb(store, {"do": "move_competency", "competency": "s"}, TODAY).edit
    assert edit is not None
    assert title_text(words, edit.title) == "Moved Slavic out of its category"
    assert store.content.competencies["s"].parent is None


def test_a_circle_that_merging_would_close_is_told_by_names() -> None:
    def asks(id_: str, name: str, *others: str) -> Competency:
        asked = tuple(Prerequisite(competency=other, level=1) for other in others)
        return Competency(id=id_, name=name, prerequisites=asked)

    made = [asks("c-1", "Welding", "c-2"), asks("c-2", "Drawing"), asks("c-3", "Reading", "c-1")]
    with pytest.raises(Refused) as refused:
        merge_competencies(MemoryStore(Content(Plan(), {"competencies": made})), "c-3", "c-2")
    told = [str(each.values["way"]) for each in refused.value.problems]
    assert told
    assert all("Welding" in way and "Drawing" in way and "c-" not in way for way in told)
