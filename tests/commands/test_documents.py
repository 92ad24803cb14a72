from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from planner.commands import documents
from tests.command_line import TODAY, Run


def test_documents_are_listed_with_their_formats(run: Run) -> None:
    code, out, _ = run("export", "--list")
    assert code == 0
    for name, (_, formats) in documents.DOCUMENTS.items():
        assert name in out
        assert ", ".join(formats) in out


def test_a_document_that_is_not_there_is_a_wrong_call(run: Run, plan: Path, tmp_path: Path) -> None:
    for words in (["--document", "poem"], ["--document", "timeline", "--format", "xlsx"]):
        code, _, err = run("export", plan, *words, "-o", tmp_path / "out.pdf")
        assert code == 2
        assert "--list" in err
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("format_", ["pdf", "svg", "png"])
def test_the_timeline_is_written_in_every_format(plan: Path, tmp_path: Path, format_: str) -> None:
    out = tmp_path / f"timeline.{format_}"
    words = ["export", str(plan), "--document", "timeline", "-o", str(out), "--today", TODAY]
    done = subprocess.run([sys.executable, "-m", "planner", *words], check=False)
    assert done.returncode == 0
    start = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG"}[format_]
    assert out.read_bytes().startswith(start)


@pytest.mark.parametrize("format_", ["pdf", "xlsx", "csv", "json"])
def test_the_sow_by_list_is_written_in_every_format(
    run: Run, plan: Path, tmp_path: Path, format_: str
) -> None:
    out = tmp_path / f"sow-by.{format_}"
    code, _, err = run("export", plan, "--document", "sow-by", "-o", out, "--today", TODAY)
    assert (code, err) == (0, "")
    assert out.stat().st_size > 100


@pytest.mark.parametrize("names", [True, False])
def test_the_calendar_is_written_with_names_or_without(
    run: Run, plan: Path, tmp_path: Path, names: bool
) -> None:
    out = tmp_path / "dates.ics"
    words = ["export", plan, "--document", "calendar", "-o", out, "--today", TODAY]
    code, _, err = run(*words, *([] if names else ["--without-names"]))
    assert (code, err) == (0, "")
    text = out.read_bytes().replace(b"\r\n ", b"").decode()
    assert text.startswith("BEGIN:VCALENDAR")
    assert "BEGIN:VEVENT" in text
    assert ("Anna Berg" in text) == names


@pytest.mark.parametrize("format_", ["pdf", "svg", "png"])
def test_readiness_is_written_in_every_format_and_names_nobody(
    run: Run, plan: Path, tmp_path: Path, format_: str
) -> None:
    out = tmp_path / f"readiness.{format_}"
    code, _, err = run("export", plan, "--document", "readiness", "-o", out, "--today", TODAY)
    assert (code, err) == (0, "")
    start = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG"}[format_]
    assert out.read_bytes().startswith(start)
    assert b"Anna Berg" not in out.read_bytes()


def test_names_can_be_left_out(run: Run, plan: Path, tmp_path: Path) -> None:
    def listed(*words: str) -> str:
        out = tmp_path / "list.csv"
        assert run("export", plan, "--document", "sow-by", "-o", out, *words)[0] == 0
        return out.read_text(encoding="utf-8")

    assert "Anna Berg" in listed()
    assert "Anna Berg" not in listed("--without-names")


def test_proofs_are_one_persons_and_their_name_can_be_left_out(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "proofs.pdf"
    words = ["export", plan, "--document", "my-proofs", "-o", out, "--today", TODAY]
    code, _, err = run(*words, "--person", "anna")
    assert (code, err) == (0, "")
    named = out.read_bytes()
    assert named.startswith(b"%PDF")
    assert run(*words, "--person", "anna", "--without-names")[0] == 0
    assert out.read_bytes() != named


def test_whose_proofs_must_be_clear(run: Run, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "proofs.pdf"
    words = ["export", plan, "--document", "my-proofs", "-o", out]
    for said in ((), ("--person", "nobody at all"), ("--person", "anna, ben"), ("--person", " ")):
        code, _, err = run(*words, *said)
        assert code == 4, said
        assert err
        assert not out.exists()
