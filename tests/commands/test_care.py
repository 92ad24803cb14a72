from __future__ import annotations

from pathlib import Path

import pytest

from planner import bootstrap
from tests.command_line import Run, edits


def test_a_whole_plan_is_whole(run: Run, plan: Path) -> None:
    code, out, err = run("check", plan)
    assert (code, err) == (0, "")
    assert "11 records" in out


def test_a_damaged_plan_is_seen_and_mended(run: Run, plan: Path) -> None:
    data = bytearray(plan.read_bytes())
    data[len(data) // 2] ^= 1
    plan.write_bytes(data)
    code, _, err = run("check", plan)
    assert code == 3
    assert "--repair" in err
    assert plan.read_bytes() == data
    assert run("check", plan, "--repair")[0] == 0
    assert run("check", plan)[0] == 0


@pytest.mark.parametrize("data", [b"", b"Just a text.", b"\0" * 8192])
def test_what_is_no_plan_is_refused_and_left_alone(run: Run, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "foreign.vorlauf"
    path.write_bytes(data)
    for command in ("sow", "dump", "check", "apply"):
        code, out, err = run(command, path)
        assert (code, out) == (3, "")
        assert "foreign.vorlauf" in err
    assert path.read_bytes() == data


def test_copies_are_listed_and_one_is_put_back(run: Run, plan: Path, tmp_path: Path) -> None:
    assert "no copy" in run("backups", plan)[2]
    opened = bootstrap.open_plan(plan)
    opened.back_up("manual")
    opened.close()
    before = run("dump", plan)[1]
    run("apply", plan, edits(tmp_path, {"do": "delete_person", "person": "anna"}))
    assert run("backups", plan)[1].count("\n") == 1
    assert run("backups", plan, "--restore", 1)[0] == 0
    assert run("dump", plan)[1] == before
    assert run("backups", plan, "--restore", 99)[0] == 3


def test_the_doctor_names_nobody(run: Run, plan: Path) -> None:
    code, out, _ = run("doctor", plan)
    assert code == 0
    assert "people: 2" in out
    for word in ("Anna", "Berg", "Polish", "Body electronics", "plan.vorlauf", str(Path.home())):
        assert word not in out
