"""missing and the profile: what is still missing for a role, on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner.ui.printing import profile as printing
from tests.command_line import TODAY, Run


def practice(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "team.vorlauf"
    assert run("new", path, "--sample", "practice", "--lang", "en", "--today", TODAY)[0] == 0
    return path


def test_one_person_beside_their_target_role(tmp_path: Path, run: Run) -> None:
    path = practice(tmp_path, run)
    code, out, _ = run("missing", path, "--person", "ott", "--json", "--today", TODAY)
    assert code == 0
    [row] = json.loads(out)
    assert (row["role"], row["target"], row["by"]) == ("teamassistenz", True, "2027-10-01")
    assert row["missing"][0] | {"soonest": ""} == {
        "competency": "BUE", "asked": 3, "level": 1, "weight": 3, "knock_out": True, "levels": 2,
        "soonest": "", "sow_by": None, "ready": "2027-07-02", "state": "ahead",
    }  # fmt: skip
    code, out, _ = run("missing", path, "--person", "ott", "--lang", "de", "--today", TODAY)
    assert code == 0
    assert "Es fehlt: " in out
    assert "muss sein" in out


def test_everybody_of_a_role_by_name(tmp_path: Path, run: Run) -> None:
    path = practice(tmp_path, run)
    code, out, _ = run("missing", path, "--role", "teamleitung", "--lang", "en", "--today", TODAY)
    assert code == 0
    assert "Jonas Weber → Team lead" in out
    one = run("missing", path, "--person", "kaya", "--role", "teamleitung", "--json")
    assert len(json.loads(one[1])) == 1


def test_what_is_not_named_is_refused_with_a_sentence(tmp_path: Path, run: Run) -> None:
    path = practice(tmp_path, run)
    for words in ((), ("--person", "kaya"), ("--role", "none")):
        code, out, err = run("missing", path, *words, "--lang", "en")
        assert (code, out) == (4, "")
        assert err.strip()


def test_the_profile_is_a_document_of_one_person(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, told = printing.profile_page, []

    def noted(*of: Any) -> Any:
        page = made(*of)
        told.append(page.toPlainText())
        return page

    monkeypatch.setattr(printing, "profile_page", noted)
    path = practice(tmp_path, run)
    for more in ((), ("--without-names",), ("--in-company",)):
        out = tmp_path / "profile.pdf"
        wish = ("--document", "profile", "--person", "Weber", "-o", out, "--today", TODAY)
        assert run("export", path, *wish, "--lang", "en", *more)[0] == 0
        assert out.read_bytes().startswith(b"%PDF")
        out.unlink()
    assert ["Jonas" in text for text in told] == [True, False, True]
    assert ["manager" in text for text in told] == [True, True, False]
    assert run("export", path, "--document", "profile", "-o", out)[0] == 4
