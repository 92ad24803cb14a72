"""What the README tells a newcomer to type works, and what it points at is there."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from planner import __main__
from planner.services.resources import resource
from tests.command_line import Run, run
from tests.exchange.made_files import digcomp_sheets, kept, workbook

__all__ = ["run"]

ROOT = Path(__file__).parent.parent
TEXTS = {
    name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md")
}
README = TEXTS["README.md"]


def typed(heading: str) -> list[list[str]]:
    """Words of each line of the first block of commands under a heading."""
    section = README.split(f"## {heading}\n", 1)[1]
    block = section.split("```sh\n", 1)[1].split("```", 1)[0]
    return [shlex.split(line, comments=True) for line in block.splitlines()]


@pytest.mark.parametrize("name", TEXTS)
def test_every_link_leads_to_a_file(name: str) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", TEXTS[name]):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize("name", TEXTS)
def test_every_target_of_make_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = re.findall(r"`?make ((?:[a-z]+ ?)+)[`\n]", TEXTS[name])
    assert {word for words in named for word in words.split()} <= targets


def test_every_source_file_the_guide_names_exists() -> None:
    for path in re.findall(r"`((?:planner|tests|resources)/[\w./]+)`", TEXTS["CONTRIBUTING.md"]):
        # The kind the guide adds as an example.
        made_up = Path(path).stem in ("mission", "missions")
        assert made_up or (ROOT / path).exists(), path


def test_the_ten_lines_are_the_commands_there_are() -> None:
    lines = typed("The command line in twenty-four lines")
    assert len(lines) == 24
    said = {words[1] for words in lines} | {"load"}
    assert said == set(__main__.COMMANDS)


def test_the_ten_lines_work(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    edits = ({"do": "add_person", "name": "Ida"}, {"do": "keep_baseline", "title": "Kick-off"})
    kept(tmp_path, "edits.jsonl", "\n".join(map(json.dumps, edits)))
    kept(tmp_path, "matrix.xlsx", workbook({"Matrix": [["Name", "Welding"], ["Ida", 2]]}))
    for words in typed("The command line in twenty-four lines"):
        code, _, told = run(*words[1:])
        assert code == 0, (words, told)


def test_the_second_example_ends_in_sow_by_dates(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kept(tmp_path, "DigComp3_Data_Supplement.xlsx", workbook(digcomp_sheets()))
    shutil.copytree(resource("examples"), tmp_path / "resources" / "examples")
    printed = ""
    for words in typed("A second example: real tables into an empty plan"):
        code, printed, told = run(*words[1:])
        assert code == 0, (words, told)
    assert "11 Feb 2027" in printed
    assert "Max Brunner" in printed
