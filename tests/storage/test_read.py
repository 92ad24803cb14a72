"""What was written is read: any record there can be, down to 16 and 16.0."""

from __future__ import annotations

import datetime as dt
import gc
import subprocess
import sys
from contextlib import closing
from dataclasses import FrozenInstanceError, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.people import Absence, Person
from planner.domain.plan import Plan
from planner.storage.cipher import connect
from planner.storage.create import fill, make_schema
from planner.storage.read import read_content
from tests.generated import plan
from tests.plans import contents
from tests.storage.plan_files import everything, make_plan, open_plan


@settings(max_examples=20)
@given(contents())
def test_every_record_comes_back_as_it_was(content: Content) -> None:
    with TemporaryDirectory() as folder, closing(connect(Path(folder) / "a", "create")) as made:
        made.execute("PRAGMA foreign_keys = OFF")  # these references point anywhere
        make_schema(made)
        fill(made, content)
        read = read_content(made)
    assert everything(read) == everything(content)
    assert repr(everything(read)) == repr(everything(content))


def test_what_was_read_counts_as_old_and_is_not_looked_through(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "a", "create")) as made:
        make_schema(made)
        fill(made, plan(1))
        gc.unfreeze()
        gc.disable()  # a look through them would make them old too
        try:
            read = read_content(made)
            young = set(map(id, gc.get_objects(generation=0)))
        finally:
            gc.enable()
    assert read.actions
    assert not young & {id(record) for record in read.actions.values()}


@settings(max_examples=20)
@given(seed=st.integers(0, 30), data=st.data())
def test_what_was_read_is_patched_as_what_was_made(seed: int, data: st.DataObject) -> None:
    content = plan(seed)
    with TemporaryDirectory() as folder, closing(connect(Path(folder) / "a", "create")) as made:
        make_schema(made)
        fill(made, content)
        read = read_content(made)
    done: list[Change] = []
    for number in range(data.draw(st.integers(1, 6))):
        if done and data.draw(st.booleans()):
            changes = [done.pop().reversed()]
        else:
            changes = [data.draw(_change(content, number))]
            done += changes
        for each in (content, read):
            each.apply(changes)
        pairs = {(a.person, a.competency) for a in content.laid_over([]).assessments.values()}
        for pair in pairs:
            assert read.assessments_of(*pair) == content.assessments_of(*pair)
        assert read.next_place("assessments") == content.next_place("assessments")
        assert everything(read.apart()) == everything(content)
        assert read.column("assessments", "on") == content.column("assessments", "on")
    assert everything(read) == everything(content)


@st.composite
def _change(draw: st.DrawFn, content: Content, number: int) -> Change:
    """An assessment added, changed or taken out."""
    old = content.assessments[draw(st.sampled_from(list(content.assessments)))]
    act = draw(st.sampled_from(["add", "change", "delete"]))
    if act == "add":
        new = replace(old, id=f"new{number}", level=1)
        return Change("assessments", new.id, None, new, content.next_place("assessments"))
    after = None
    if act == "change":
        after = replace(old, person=draw(st.sampled_from(list(content.people))), level=0)
    return Change("assessments", old.id, old, after, content.place("assessments", old.id))


def test_a_day_that_is_none_is_found_when_a_plan_is_read(tmp_path: Path) -> None:
    content = plan(7)
    with closing(connect(tmp_path / "a", "create")) as made:
        make_schema(made)
        fill(made, content)
        made.execute('UPDATE "assessments" SET "on" = ? WHERE place = 1', ["31 June"])
        with pytest.raises(ValueError, match="31 June"):
            read_content(made)


def test_a_plan_that_keeps_the_rules_comes_back(tmp_path: Path) -> None:
    content = plan(7, people=30, competencies=9)
    with closing(open_plan(make_plan(tmp_path, content))) as found:
        assert everything(found.store.content) == everything(content)


def test_read_records_are_as_frozen_as_made_ones(tmp_path: Path) -> None:
    anna = Person(id="anna", name="Anna", hours_per_week=5)
    with closing(open_plan(make_plan(tmp_path, Content(Plan(), {"people": [anna]})))) as found:
        read = found.store.content.people["anna"]
    assert type(read) is Person
    assert hash(read) == hash(anna)
    with pytest.raises(FrozenInstanceError):
        read.name = "Anne"  # type: ignore[misc]


def test_equal_nested_values_are_held_once(tmp_path: Path) -> None:
    days = {"start": dt.date(2026, 12, 24), "end": dt.date(2026, 12, 31)}
    people = [Person(id=id_, absences=(Absence(**days),)) for id_ in ("anna", "ben")]
    with closing(open_plan(make_plan(tmp_path, Content(Plan(), {"people": people})))) as found:
        anna, ben = found.store.content.people.values()
    assert anna.absences is ben.absences


def test_reading_and_editing_need_no_sqlmodel(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    program = f"""
import sys
from pathlib import Path
from planner import bootstrap
from tests.storage.plan_files import add_person
plan = bootstrap.open_plan(Path({str(path)!r}))
add_person(plan.store, "zoe")
plan.store.undo()
plan.back_up("opened")
plan.close()
heavy = {{"sqlmodel", "sqlalchemy", "alembic", "pydantic", "PySide6", "numpy"}} & set(sys.modules)
assert not heavy, heavy
"""
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
