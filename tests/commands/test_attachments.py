"""attach, attachments and detach on the command line."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.badges import ASSERTION, written
from tests.command_line import TODAY, Run, edits


def test_files_and_links_are_attached_listed_saved_and_taken_out(
    run: Run, practice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    badge = tmp_path / "B1.json"
    badge.write_bytes(written(ASSERTION))
    link = "https://example.org/x/course.pdf"
    code, out, err = run("attach", practice, "kaya", badge, link, "--today", TODAY)
    assert (code, err) == (0, "Attached 2 things to Mira Kaya\n")
    first, second = out.split()
    code, out, _ = run("attachments", practice, "--of", "people:kaya", "--json")
    told = json.loads(out)
    assert [each["id"] for each in told] == [first, second]
    assert told[0]["badge"]["signature"] == "not checked"
    assert told[0]["size"] == len(written(ASSERTION))
    assert (told[1]["link"], told[1]["badge"], told[1]["on"]) == (link, None, TODAY)
    code, out, _ = run("attachments", practice, "--lang", "de")
    assert "Unterschrift nicht geprüft" in out
    assert "Draft test rig or contractor.txt  Text · 484 Byte" in out
    assert run("attachments", practice, "--save", first, "-o", "saved.json")[0] == 0
    assert Path("saved.json").read_bytes() == written(ASSERTION)
    code, _, err = run("attachments", practice, "--save", first, "-o", "saved.json")
    assert (code, "stays as it is" in err) == (3, True)
    assert run("attachments", practice, "--save", second)[0] == 4
    assert run("detach", practice, first)[2] == "Deleted B1.json\n"
    assert run("detach", practice, first)[0] == 4
    assert run("apply", practice, edits(tmp_path, {"do": "undo"}))[0] == 0
    assert first in run("attachments", practice)[1]
    dump = tmp_path / "dump.json"
    assert run("dump", practice, "-o", dump)[0] == 0
    assert run("load", dump, tmp_path / "again.vorlauf")[0] == 0
    again = run("attachments", tmp_path / "again.vorlauf", "--json")[1]
    assert again == run("attachments", practice, "--json")[1]
    assert run("check", tmp_path / "again.vorlauf")[0] == 0


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["needs:no", "https://example.org"], "id “no”"),
        (["nobody", "https://example.org"], "No record has the id “nobody”"),
        (["kaya", "javascript:alert(1)"], "no link that can be kept"),
        (["kaya", "."], "is a folder"),
        (["kaya", "empty"], "is empty"),
        (["kaya", "gone.pdf"], "not there any more"),
        (["kaya", "large"], "a plan keeps files of up to 20 MB"),
        (["kaya", "https://example.org", "gone.pdf"], "not there any more"),
        (["kaya", "https://example.org", "--name", "x" * 2000], ""),
    ],
)
def test_what_cannot_be_attached_leaves_the_plan_as_it_was(
    run: Run, practice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    words: list[str], wanted: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    Path("empty").touch()
    Path("large").touch()
    os.truncate("large", 21 * 2**20)
    before = run("attachments", practice, "--json")[1]
    code, out, err = run("attach", practice, *words, "--lang", "en")
    if wanted:
        assert (code, out) == (4, "")
        assert wanted in err
        assert run("attachments", practice, "--json")[1] == before
    else:
        assert code == 0


def test_two_ids_alike_ask_which_is_meant(run: Run, practice: Path, tmp_path: Path) -> None:
    twin = {"do": "add_team", "id": "kaya", "name": "Twin"}
    assert run("apply", practice, edits(tmp_path, twin))[0] == 0
    code, _, err = run("attach", practice, "kaya", "https://example.org", "--lang", "en")
    assert (code, "teams:kaya, people:kaya" in err) == (4, True)
    assert run("attach", practice, "person:kaya", "https://example.org")[0] == 0
    code, _, err = run("attach", practice, "kaya", "a", "b", "--name", "c")
    assert code == 2
