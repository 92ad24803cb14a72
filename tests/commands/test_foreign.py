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
