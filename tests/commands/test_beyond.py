"""Levels beyond their scale in lists, documents and the open format: named, and never a fault."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command_line import TODAY, Run


def test_what_lies_beyond_a_scale_is_named_in_lists_and_documents(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "practice.vorlauf"
    run("new", path, "--sample", "practice", "--lang", "de", "--today", TODAY)
    edits = tmp_path / "edits.jsonl"
    levels = [{"label": label} for label in "012"]
    lines = [
        {"do": "change_levels", "scale": "q", "levels": levels, "removed": "keep"},
        {"do": "set_scale", "competency": "PL", "scale": "0-4", "becomes": [0, 1, 2, 5, 6, 7, 8]},
    ]
    edits.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert run("apply", path, edits, "--today", TODAY)[0] == 0
    german = ("--today", TODAY, "--lang", "de")
    for words in (["sow", path], ["levels", path], ["mend", path], ["risks", path]):
        code, out, _ = run(*words, *german)
        assert code == 0
        assert "– außerhalb der Skala" in out, words
    for document, form, more in (
        ("matrix", "csv", ()),
        ("levels-over-time", "svg", ("--person", "petersen")),
        ("profile", "pdf", ("--person", "petersen")),
        ("self-assessment", "xlsx", ("--person", "petersen")),
    ):
        out = tmp_path / f"{document}.{form}"
        wished = ("export", path, "--document", document, "--format", form, "-o", out)
        assert run(*wished, *more, *german)[0] == 0, document
    assert "3 ↑" in (tmp_path / "matrix.csv").read_text(encoding="utf-8")
    code, out, _ = run("dump", path)
    (tmp_path / "again.json").write_text(out, encoding="utf-8")
    again = tmp_path / "again.vorlauf"
    assert run("load", tmp_path / "again.json", again)[0] == 0
    assert run("dump", again)[1] == out
