"""works-council, the documents about privacy, and what commands do not tell while it is on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command_line import TODAY, Run


@pytest.fixture
def team(run: Run, tmp_path: Path) -> Path:
    plan = tmp_path / "team.vorlauf"
    words = ("new", plan, "--sample", "practice", "--lang", "en", "--today", TODAY)
    assert run(*words)[0] == 0
    return plan


def test_it_is_switched_in_the_plan_and_can_be_taken_back(
    run: Run, team: Path, tmp_path: Path
) -> None:
    told = json.loads(run("works-council", team, "--json")[1])
    assert told["works_council"] is False
    assert all(told["shown"].values())
    told = json.loads(run("works-council", team, "--on", "--json")[1])
    assert told["works_council"] is True
    assert not any(told["shown"].values())
    assert "nicht gezeigt" in run("works-council", team, "--lang", "de")[1].replace("wird ", "")
    undo = tmp_path / "undo.jsonl"
    undo.write_text('{"do": "undo"}\n', encoding="utf-8")
    assert run("apply", team, undo)[0] == 0
    assert json.loads(run("works-council", team, "--json")[1])["works_council"] is False


def test_nobody_else_is_set_beside_a_role(run: Run, team: Path) -> None:
    asking = ("missing", team, "--role", "teamleitung", "--today", TODAY, "--json")
    assert json.loads(run(*asking)[1])
    assert "role:" in run("sow", team, "--json", "--today", TODAY)[1]
    run("works-council", team, "--on")
    for more in ((), ("--others",), ("--person", "weber")):
        code, out, err = run(*asking, *more)
        assert (code, out) == (4, ""), more
        assert "works-council profile" in err
    assert "role:" not in run("sow", team, "--json", "--today", TODAY)[1]


def test_what_is_kept_about_people_is_one_document_in_three_formats(
    run: Run, team: Path, tmp_path: Path
) -> None:
    for format_ in ("md", "html", "pdf"):
        out = tmp_path / f"p.{format_}"
        assert run("export", team, "--document", "privacy", "-o", out, "--lang", "de")[0] == 0
        assert out.stat().st_size > 2000
    text = (tmp_path / "p.md").read_text(encoding="utf-8")
    assert "| Einschätzung | Nachweis, Notizen |" in text
    assert "Das Betriebsratsprofil ist aus." in text
    run("works-council", team, "--on")
    run("export", team, "--document", "privacy", "-o", tmp_path / "p.md", "--lang", "de")
    text = (tmp_path / "p.md").read_text(encoding="utf-8")
    assert text.rstrip().endswith(
        "Betriebsratsprofil; nicht gezeigt: Listen, wer infrage kommt, was anderen für eine Rolle "
        "noch fehlt, selbst und Führungskraft nebeneinander, Voraussagen und Punkte anderer."
    )


def test_the_report_on_one_person(run: Run, team: Path, tmp_path: Path) -> None:
    out = tmp_path / "w.json"
    words = ("export", team, "--document", "person-report", "--person", "Weber", "-o")
    assert run(*words, out)[0] == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    assert (told["format"], told["person"]["id"]) == ("vorlauf-person/1", "weber")
    assert run(*words, tmp_path / "w.pdf")[0] == 0
    edit = {"do": "change_signal", "signal": "s4", "text": "Jonas Weber fears it"}
    (tmp_path / "e.jsonl").write_text(json.dumps(edit), encoding="utf-8")
    assert run("apply", team, tmp_path / "e.jsonl")[0] == 0
    for asked in ((), ("--confidential",)):
        assert run(*words, out, *asked, "--lang", "en")[0] == 0
        named = json.loads(out.read_text(encoding="utf-8"))["mentioned_in"]
        title = next(each["title"] for each in named if each["id"] == "s4")
        assert title == ("Jonas Weber fears it" if asked else "confidential")
    for refused in ("--without-names", "--in-company"):
        code, _, err = run(*words, tmp_path / "no.json", refused)
        assert code == 4
        assert refused in err
        assert not (tmp_path / "no.json").exists()
