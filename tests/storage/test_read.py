"""What was written is read: any record there can be, down to 16 and 16.0."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from contextlib import closing
from dataclasses import FrozenInstanceError
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from planner.domain.content import Content
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
