"""proof: on the command line and as a document."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import openpyxl
import pytest

from planner.services.samples import make_sample
from tests.command_line import TODAY, Run, edits
from tests.ui.paper import write_as_text


def test_proof_is_a_table_or_json_by_name_or_id(run: Run, plan: Path) -> None:
    code, out, err = run("proof", plan, "--person", "Anna Berg", "--on", "2027-08-01", "--json")
    assert (code, err) == (0, "")
    [anna] = json.loads(out)
    [line] = anna["competencies"]
    assert (line["competency"], line["level"], line["by"], line["required"]) == (
        "polish", 3, "learned", None,
    )  # fmt: skip
    assert line["actions"][0]["action"] == "a1"
    code, out, err = run("proof", plan, "--person", "anna", "--today", TODAY, "--lang", "de")
    assert code == 0
    assert "Selbsteinschätzung vom 02.11.2026" in out
    assert "Stand 23.11.2026" in err


@pytest.mark.parametrize("words", [[], ["--person", "nobody"], ["--team", "none"]])
def test_proof_of_nobody_is_refused(run: Run, plan: Path, words: list[str]) -> None:
    code, out, err = run("proof", plan, *words)
    assert (code, out) == (4, "")
    assert err


def test_proof_after_leaving_says_until_when(run: Run, plan: Path, tmp_path: Path) -> None:
    left = {"do": "change_person", "person": "anna", "left": "2026-12-31"}
    assert run("apply", plan, edits(tmp_path, left))[0] == 0
    assert run("proof", plan, "--person", "anna", "--on", "2026-12-31", "--json")[0] == 0
    code, _, err = run("proof", plan, "--person", "anna", "--on", "2027-01-01", "--lang", "de")
    assert code == 4
    assert "31.12.2026" in err


@pytest.mark.parametrize("format_", ["pdf", "xlsx", "json"])
@pytest.mark.parametrize("names", [True, False])
def test_proof_is_a_document(
    run: Run,
    plan: Path,
    tmp_path: Path,
    format_: str,
    names: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write_as_text(monkeypatch)
    out = tmp_path / f"proof.{format_}"
    words = ["export", plan, "--document", "proof", "--person", "anna", "--on", "2026-12-01"]
    words += ["-o", out, "--today", TODAY, "--lang", "en"]
    code, _, err = run(*words, *([] if names else ["--without-names"]))
    assert (code, err) == (0, "")
    if format_ == "pdf":
        assert ("Anna Berg" in out.read_text("utf-8")) == names
        return
    if format_ == "json":
        assert (json.loads(out.read_text("utf-8"))[0]["person"] == "anna") == names
        return
    [sheet] = openpyxl.load_workbook(out).worksheets
    cells = [str(c.value) for row in sheet.iter_rows() for c in row]
    assert any("Anna Berg" in cell for cell in cells) == names
    assert "self-assessment of 2 Nov 2026" in cells


def test_proof_is_not_for_company(run: Run, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "proof.pdf"
    words = ["export", plan, "--document", "proof", "--person", "anna", "-o", out]
    assert run(*words, "--in-company")[0] == 4
    assert not out.exists()


@pytest.mark.parametrize("format_", ["pdf", "xlsx"])
@pytest.mark.parametrize("team", [[], ["--team", "ver"]])
def test_a_teams_view_is_a_document(
    run: Run, practice: Path, tmp_path: Path, format_: str, team: list[str]
) -> None:
    out = tmp_path / f"team.{format_}"
    words = ["export", practice, "--document", "team", *team, "-o", out, "--today", TODAY]
    assert run(*words, "--lang", "en")[::2] == (0, "")
    if format_ == "pdf":
        assert out.read_bytes().startswith(b"%PDF")
        return
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["Gaps", "Only one person", "Age of assessments", "Hours and money"]
    named = book["Only one person"]["A2"].value
    assert ("Testing" if team else "everybody") in str(named)


def test_paper_about_a_team_leaves_every_name_out_where_wished(
    run: Run, practice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_as_text(monkeypatch)
    people = [
        each.name
        for each in make_sample("practice", "en", dt.date.fromisoformat(TODAY)).people.values()
    ]
    for document, of in (("team", ()), ("proof", ("--team", "kon"))):
        out = tmp_path / f"{document}.pdf"
        words = ["export", practice, "--document", document, *of, "-o", out, "--today", TODAY]
        assert run(*words)[0] == 0
        assert any(name in out.read_text("utf-8") for name in people), document
        assert run(*words, "--without-names")[0] == 0
        assert not any(name in out.read_text("utf-8") for name in people), document
