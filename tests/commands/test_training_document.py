"""The training plan, the matrix of a team and everybody's profile from the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from planner.exchange.table_file import read_sheets
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.printing import export_profiles, whose_profiles
from planner.ui.tasks import Stopped
from tests.command_line import TODAY, Run
from tests.read_plan import TODAY as DAY


@pytest.fixture
def sample(run: Run, tmp_path: Path) -> Path:
    """The practice plan as a file."""
    file = tmp_path / "team.vorlauf"
    assert run("new", file, "--sample", "practice", "--lang", "en", "--today", TODAY)[0] == 0
    return file


def test_the_training_plan_is_written_in_every_format(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    for ending in ("pdf", "xlsx", "csv"):
        out = tmp_path / f"plan.{ending}"
        words = ("--document", "training", "-o", out, "--today", TODAY, "--lang", "de")
        assert run("export", sample, *words)[0] == 0
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    sheets = read_sheets(tmp_path / "plan.xlsx")
    assert [each.name for each in sheets] == [
        "Maßnahmen",
        "Stunden und Geld",
        "Stunden und Geld nach Team",
    ]
    lines = (tmp_path / "plan.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Maßnahme;Person;Team;")
    [line] = [each for each in lines if each.startswith("High-voltage qualification 2E;")]
    assert ";31.05.2027;23.07.2027;80;2400,00;geplant;" in line


def test_a_training_plan_can_be_of_a_team_and_name_nobody(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "plan.csv"
    words = ("--document", "training", "-o", out, "--today", TODAY, "--team", "Testing")
    assert run("export", sample, *words, "--without-names", "--in-company")[0] == 0
    text = out.read_text(encoding="utf-8-sig")
    assert "Person " in text
    assert "Tom Richter" not in text
    assert "→" not in text
    assert {row[2] for row in csv.reader(text.splitlines()[1:])} == {"Testing"}


def test_the_matrix_can_be_of_a_team(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "matrix.csv"
    words = ("--document", "matrix", "-o", out, "--today", TODAY)
    assert run("export", sample, *words, "--team", "Testing")[0] == 0
    text = out.read_text(encoding="utf-8-sig")
    assert "Tom Richter" in text
    assert "Jonas Weber" not in text


def test_everybody_gets_a_page_and_nothing_is_replaced(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "made" / "profiles"
    words = ("--document", "profile", "--each", "-o", folder, "--today", TODAY, "--team", "Testing")
    assert run("export", sample, *words)[0] == 0
    made = sorted(path.name for path in folder.iterdir())
    assert "Profile Tom Richter.pdf" in made
    mine = folder / "Profile Tom Richter.pdf"
    mine.write_bytes(b"mine")
    code, _, err = run("export", sample, *words, "--without-names")
    assert code == 0
    assert f"{len(made)} profiles written" in err
    assert len(list(folder.iterdir())) == 2 * len(made)
    assert run("export", sample, *words)[0] == 0
    assert mine.read_bytes() == b"mine"
    assert (folder / "Profile Tom Richter (2).pdf").read_bytes().startswith(b"%PDF")


def test_each_is_for_profiles_of_everybody(run: Run, sample: Path, tmp_path: Path) -> None:
    for words in (("--document", "team"), ("--document", "profile", "--person", "Weber")):
        code, _, err = run("export", sample, *words, "--each", "-o", tmp_path / "out")
        assert code == 2
        assert "--each" in err
    assert not (tmp_path / "out").exists()


def test_a_stop_half_way_leaves_nothing_and_takes_nothing_away(tmp_path: Path) -> None:
    content = make_sample("practice", "en", DAY)
    figures = make_figures(content, DAY)
    whose = whose_profiles(figures)[:3]
    taken = tmp_path / "Profile Anna Berg.pdf"
    taken.write_bytes(b"mine")
    asked: list[str] = []

    def report(share: float, text: str) -> None:
        asked.append(text)
        if len(asked) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        export_profiles(figures, whose, load_words("en"), tmp_path, report=report)
    assert asked[0] == "Writing Profile Anna Berg (2).pdf …"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        (taken.name, b"mine")
    ]
