"""Damage is found wherever it is, and nothing sound is called damaged."""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

import pytest

from planner.services.ports import StorageProblem
from planner.storage.check import check_file
from planner.storage.cipher import connect
from planner.storage.wal import wal_path
from tests.generated import plan
from tests.storage.plan_files import add_person, make_plan, open_plan


def test_a_sound_plan_is_sound_also_while_it_is_open(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    assert check_file(path).sound
    with closing(open_plan(path)) as found:
        add_person(found.store, "zoe")
        assert wal_path(path).stat().st_size > 0
        assert check_file(path).sound


def test_checking_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    before = path.read_bytes()
    check_file(path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["plan.vorlauf"]


def test_every_flipped_byte_is_seen(tmp_path: Path) -> None:
    path = make_plan(tmp_path, plan(1))
    content, dice = path.read_bytes(), random.Random(3)
    places = [*range(0, 16, 5), *(dice.randrange(16, len(content)) for _ in range(120))]
    unseen = []
    for at in places:
        flipped = bytearray(content)
        flipped[at] ^= 1 << dice.randrange(8)
        path.write_bytes(flipped)
        if check_file(path).sound:
            unseen.append(at)
    assert not unseen


@pytest.mark.parametrize(
    ("statement", "code", "path_"),
    [
        ("UPDATE people SET name = char(0) WHERE place = 1", "text.unreadable", "people[p0].name"),
        ("UPDATE people SET joined = 'soon' WHERE place = 1", "type.date", "people[p0].joined"),
        ("UPDATE people SET external = 2 WHERE place = 1", "type.bool", "people[p0].external"),
        (
            "UPDATE people SET absences = '{' WHERE place = 1",
            "health.unreadable",
            "people[p0].absences",
        ),
        ("UPDATE needs SET kind = 'wish' WHERE place = 1", "type.choice", "needs[n0].kind"),
        (
            "UPDATE actions SET people = '[\"x\"]' WHERE place = 1",
            "id.unknown",
            "actions[0].people[0]",
        ),
        ("UPDATE people SET team = 'x' WHERE place = 1", "health.reference", ""),
        ("DELETE FROM plan", "health.settings", ""),
    ],
)
def test_rows_no_record_can_be_made_of_are_named(
    tmp_path: Path, statement: str, code: str, path_: str
) -> None:
    path = make_plan(tmp_path)
    with closing(connect(path, "write")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(statement)
    problem = check_file(path).problems[0]
    assert (problem.code, problem.path) == (code, path_)


def test_what_is_no_plan_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.vorlauf"
    path.write_text("a shopping list")
    with pytest.raises(StorageProblem) as error:
        check_file(path)
    assert error.value.code == "plan.foreign"
