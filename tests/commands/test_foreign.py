from __future__ import annotations

import json
from pathlib import Path

from tests.command_line import TODAY, Run, edits


def matrix(tmp_path: Path, level: str) -> Path:
    path = tmp_path / "matrix.csv"
    path.write_text(f"Name,Polish,CAD\nAnna Berg,B1,{level}\nNew Person,A1,0\n", encoding="utf-8")
    return path


def test_a_table_is_previewed_then_taken_over_as_one_edit(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    before = run("dump", plan)[1]
    table = matrix(tmp_path, "2")
    code, out, _ = run("import", plan, table, "--dry-run", "--json", "--today", TODAY)
    assert code == 0
    assert json.loads(out)["edit"] is None
    assert run("dump", plan)[1] == before
    code, out, _ = run("import", plan, table, "--json", "--today", TODAY)
    assert code == 0
    assert json.loads(out)["edit"] == 1
    assert "New Person" in run("dump", plan)[1]
    run("apply", plan, edits(tmp_path, {"do": "undo"}))
    assert run("dump", plan)[1] == before


def test_a_table_with_one_wrong_cell_is_not_taken_over(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    before = run("dump", plan)[1]
    code, _, err = run("import", plan, matrix(tmp_path, "very good"), "--today", TODAY)
    assert code == 4
    assert "very good" in err
    assert "C2" in err
    assert run("dump", plan)[1] == before


def test_only_what_is_new_can_be_taken(run: Run, plan: Path, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Hours a week\nAnna Berg,40\nNew Person,3\n", encoding="utf-8")
    code, out, _ = run("import", plan, path, "--json", "--only-new", "--today", TODAY)
    assert code == 0
    assert json.loads(out)["counts"] == {"new": 1, "changed": 0, "same": 1, "refused": 0}
    people = json.loads(run("dump", plan)[1])["people"]
    assert {p["name"]: p.get("hours_per_week") for p in people}["Anna Berg"] != 40


def test_another_plan_is_taken_in_by_its_ids(run: Run, plan: Path, tmp_path: Path) -> None:
    whole = json.loads(run("dump", plan)[1])
    whole["people"][0]["hours_per_week"] = 7
    whole["people"].append({"id": "kim", "name": "Kim Neu"})
    path = tmp_path / "other.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    code, out, err = run("import", plan, path, "--json", "--today", TODAY)
    assert (code, err.count("\n")) == (0, 1)
    counts = json.loads(out)["counts"]
    assert (counts["new"], counts["changed"], counts["refused"]) == (1, 1, 0)
    path.write_text('{"format": "vorlauf-plan/1", "people": [{"name": 3}]}', encoding="utf-8")
    assert run("import", plan, path, "--today", TODAY)[0] == 4


def test_who_is_meant_is_asked_and_can_be_said(run: Run, plan: Path, tmp_path: Path) -> None:
    table, mapping = tmp_path / "people.csv", tmp_path / "map.json"
    table.write_text("Name,Hours a week\nAnna Bergh,7\n", encoding="utf-8")
    code, out, err = run("import", plan, table, "--dry-run", "--json", "--today", TODAY)
    assert code == 0
    [question] = json.loads(out)["alike"]
    assert (question["name"], question["may_be"]) == ("Anna Bergh", ["anna"])
    assert "Anna Berg (anna)" in err
    mapping.write_text('{"same": {"Anna Bergh": "anna"}}', encoding="utf-8")
    code, out, err = run("import", plan, table, "--map", mapping, "--json", "--today", TODAY)
    assert (code, json.loads(out)["counts"]["changed"]) == (0, 1)
    people = {p["id"]: p for p in json.loads(run("dump", plan)[1])["people"]}
    assert (people["anna"]["name"], people["anna"]["hours_per_week"]) == ("Anna Berg", 7)
    mapping.write_text('{"same": {"Anna Bergh": "nobody"}}', encoding="utf-8")
    assert run("import", plan, table, "--map", mapping)[0] == 4
