from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from planner import bootstrap
from planner.services.verbs import all_verbs
from tests.command_line import TODAY, Run, edits


def answers(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_each_line_is_answered_and_a_refused_one_does_not_end_it(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    path = edits(
        tmp_path,
        {"do": "move_action", "action": "a1", "to": "2027-02-01"},
        "",
        {"do": "move_action", "action": "a1", "to": "2199-02-31"},
        "{broken",
        {"do": "add_person", "id": "cem"},
    )
    code, out, _ = run("apply", plan, path)
    first, second, third, last = answers(out)
    assert code == 4
    assert (first["ok"], last["ok"], last["id"]) == (1, 5, "cem")
    assert last["edit"] == first["edit"] + 1
    assert (second["line"], third["line"]) == (3, 4)
    assert "like 2027-02-15" in second["error"]
    people = json.loads(run("dump", plan)[1])["people"]
    assert people[-1]["id"] == "cem"


def test_stop_ends_at_the_first_refused_line(run: Run, plan: Path, tmp_path: Path) -> None:
    path = edits(tmp_path, {"do": "nothing"}, {"do": "add_person", "id": "cem"})
    code, out, _ = run("apply", plan, path, "--stop")
    assert code == 4
    assert len(answers(out)) == 1


def test_edits_can_be_undone_in_a_later_session(run: Run, plan: Path, tmp_path: Path) -> None:
    before = run("dump", plan)[1]
    assert run("apply", plan, edits(tmp_path, {"do": "delete_person", "person": "anna"}))[0] == 0
    assert run("dump", plan)[1] != before
    assert run("apply", plan, edits(tmp_path, {"do": "undo"}))[0] == 0
    assert run("dump", plan)[1] == before
    code, out, _ = run("apply", plan, edits(tmp_path, {"do": "undo"}))
    assert code == 4
    assert "nothing to undo" in answers(out)[0]["error"]


def test_today_is_the_day_named(run: Run, plan: Path, tmp_path: Path) -> None:
    run("apply", plan, edits(tmp_path, {"do": "discuss_action", "action": "a1"}), "--today", TODAY)
    assert json.loads(run("dump", plan)[1])["actions"][0]["discussed_on"] == TODAY


def test_lines_are_read_from_stdin_and_answered_one_by_one(plan: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "planner", "apply", str(plan)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
    )
    watch = threading.Timer(30, process.kill)
    watch.start()
    assert process.stdin
    assert process.stdout
    for n in (1, 2):
        process.stdin.write(json.dumps({"do": "add_person", "id": f"p{n}"}) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["ok"] == n
    process.stdin.close()
    assert process.wait(30) == 0
    process.stdout.close()
    watch.cancel()
    watch.join()


def test_a_plan_somebody_else_writes_is_refused_and_named(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    path = edits(tmp_path, {"do": "add_person", "id": "cem"})
    held = bootstrap.open_plan(plan)
    try:
        code, out, err = run("apply", plan, path)
        assert (code, out) == (3, "")
        assert str(os.getpid()) in err
        assert run("sow", plan, "--json")[0] == 0
    finally:
        held.close()


def test_every_verb_is_listed_with_its_fields(run: Run) -> None:
    code, out, _ = run("apply", "--list")
    assert code == 0
    for verb in all_verbs().values():
        assert f"\n{verb.name} –" in out
        assert all(field.key in out for field in verb.fields)
