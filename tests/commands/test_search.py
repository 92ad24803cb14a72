"""vorlauf search: words in all text, as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command_line import Run

__all__ = ["PLAN"]
PLAN = "team.vorlauf"


@pytest.fixture
def practice(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The practice plan in the folder a command is typed in."""
    monkeypatch.chdir(tmp_path)
    run("new", PLAN, "--sample", "practice", "--lang", "de", "--today", "2026-11-23")


@pytest.mark.usefixtures("practice")
def test_hits_stand_kind_by_kind_with_their_sentence(run: Run) -> None:
    code, said, _ = run("search", PLAN, "Spediteuer", "polnisch", "--lang", "de")
    assert code == 0
    assert said.splitlines() == [
        "Frühindikatoren (1)",
        "  Angebote polnischer Spediteure",
        "Signale (1)",
        "  Der Einkauf holt Angebote von drei polnischen Spediteuren ein.",
    ]


@pytest.mark.usefixtures("practice")
def test_json_names_record_and_field(run: Run) -> None:
    code, said, _ = run("search", PLAN, "kuehlung", "--kind", "developments", "--json")
    assert code == 0
    found = json.loads(said)
    assert {each["kind"] for each in found} == {"developments"}
    assert found[0]["field"] == "title"
    assert set(found[0]) == {"kind", "id", "name", "field", "sentence"}


@pytest.mark.usefixtures("practice")
def test_in_company_it_finds_no_confidential_signal(run: Run) -> None:
    words = ("Frühjahr", "Mietvertrag", "--lang", "de")
    assert "Mietvertrag" in run("search", PLAN, *words)[1]
    code, said, told = run("search", PLAN, "--in-company", *words)
    assert (code, said) == (0, "")
    assert "Mietvertrag" not in told


@pytest.mark.usefixtures("practice")
def test_nothing_found_is_said_and_an_unknown_kind_names_the_others(run: Run) -> None:
    code, said, told = run("search", PLAN, "zeppelin", "--lang", "en")
    assert (code, said) == (0, "")
    assert "No text and no note" in told
    code, _, told = run("search", PLAN, "x", "--kind", "persons")
    assert code == 2
    assert "people" in told
