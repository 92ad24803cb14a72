"""DigComp: a framework of the same shape from any hand, and the real one where it lies near."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.exchange import importers
from tests.exchange.made_files import COMPETENCES, digcomp_sheets, kept, workbook
from tests.read_plan import TODAY

REAL = Path(__file__).parents[3] / "shared/data/catalogues/DigComp3_Data_Supplement.xlsx"
needs_real = pytest.mark.skipif(not REAL.exists(), reason=f"the real file is not at {REAL}")


def taken(path: Path) -> Content:
    content = Content(Plan())
    preview = importers.read(path, None, content, TODAY)
    assert preview.source == "digcomp"
    assert not preview.refused
    content.apply(preview.changes)
    return content


def refusals(folder: Path, sheets: dict[str, list[list[Any]]]) -> list[tuple[str, str]]:
    path = kept(folder, "broken.xlsx", workbook(sheets))
    preview = importers.read(path, "digcomp", Content(Plan()), TODAY)
    return [(str(line.place), line.problem.code) for line in preview.refused if line.problem]


def test_areas_hold_competences_measured_in_eight_levels(tmp_path: Path) -> None:
    content = taken(kept(tmp_path, "any name.xlsx", workbook(digcomp_sheets())))
    found = content.competencies
    assert {c.code: c.name for c in found.values() if c.parent} == COMPETENCES
    first = found["digcomp-1.1"]
    assert (first.parent, first.scale, first.external_reference) == (
        "digcomp-1",
        "digcomp",
        "digcomp3:1.1",
    )
    assert first.notes.startswith("To be able to do this: looking")
    assert found["digcomp-2"].name == "Working together"
    assert found["digcomp-2"].notes == "All about: working together, at length."
    labels = [level.label for level in content.scale_of("digcomp-1.1").levels]
    assert labels == ["0", "1 Basic", "2 Basic", "3 Middling", "4 Middling", "5 Strong",
                      "6 Strong", "7 Leading", "8 Leading"]  # fmt: skip
    assert (
        content.scales["digcomp"].levels[5].behaviour.endswith("at rung 5 visibly does each day.")
    )


def test_statements_and_outcomes_stand_at_both_levels_of_their_stage(tmp_path: Path) -> None:
    content = taken(kept(tmp_path, "x.xlsx", workbook(digcomp_sheets())))
    texts = content.competencies["digcomp-2.1"].level_texts
    assert texts[0] == ""
    assert texts[3] == texts[4]
    assert texts[3].splitlines() == [
        "States that sharing what is known works at stage 2. (CS2.1.02)",
        "Shows knowledge of sharing what is known at stage 2. (LO2.1.29)",
        "Shows skill of sharing what is known at stage 2. (LO2.1.25)",
    ]


@pytest.mark.parametrize("seed", range(8))
def test_heads_and_order_do_not_matter(tmp_path: Path, seed: int) -> None:
    """A translation: other heads, other names of sheets, sheets and columns in any order."""
    rnd, plain = random.Random(seed), digcomp_sheets()
    usual = taken(kept(tmp_path, "usual.xlsx", workbook(plain)))
    names = [name for name in plain if name[0] in "12345"]
    rnd.shuffle(names)
    sheets = {}
    for i, name in enumerate(names):
        rows = plain[name]
        order = list(range(len(rows[0])))
        rnd.shuffle(order)
        heads = [[f"Kop {j}" for j in order]]
        sheets[f"Blad {i}"] = heads + [[row[j] for j in order] for row in rows[1:]]
    other = taken(kept(tmp_path, "other.xlsx", workbook(sheets)))
    assert other.scales == usual.scales

    def said(content: Content) -> dict[str, Any]:
        return {
            c.id: (c.name, c.notes, c.parent, sorted("\n".join(c.level_texts).splitlines()))
            for c in content.competencies.values()
        }

    assert said(other) == said(usual)


def test_taken_over_twice_it_is_the_same(tmp_path: Path) -> None:
    path = kept(tmp_path, "x.xlsx", workbook(digcomp_sheets()))
    again = importers.read(path, None, taken(path), TODAY)
    assert again.counts["same"] == len(again.lines) == 8
    assert not again.changes


def test_a_renamed_competence_is_a_change_of_the_same_one(tmp_path: Path) -> None:
    content = taken(kept(tmp_path, "x.xlsx", workbook(digcomp_sheets())))
    sheets = digcomp_sheets()
    for rows in sheets.values():
        for row in rows:
            row[:] = ["Quelltexte prüfen" if c == "Weighing what was found" else c for c in row]
    path = kept(tmp_path, "y.xlsx", workbook(sheets))
    preview = importers.read(path, None, content, TODAY)
    assert [(n.id, n.fields) for n in preview.lines if n.outcome == "changed"] == [
        ("digcomp-1.2", ("name",))
    ]


def test_what_is_wrong_is_named_with_its_cell(tmp_path: Path) -> None:
    sheets = digcomp_sheets()
    sheets["1 Competences"][2][3] = "eins.zwei"
    sheets["2 Levels"][4][3] = 11
    sheets["3 Statements"][2][8] = "Middlish"
    sheets["3 Statements"][3][6] = "CS9.9.01"
    sheets["4 Outcomes"][3][5] = None
    assert refusals(tmp_path, sheets) == [
        ("1 Competences!D3", "digcomp.number"),
        ("2 Levels!D5", "digcomp.level_number"),
        ("3 Statements!I3", "digcomp.level_unknown"),
        ("3 Statements!G4", "digcomp.mark"),
        *[(f"3 Statements!D{row}", "digcomp.number_unknown") for row in range(6, 10)],
        ("4 Outcomes!F4", "digcomp.no_text"),
        *[(f"4 Outcomes!C{row}", "digcomp.number_unknown") for row in range(10, 18)],
    ]


def test_two_names_for_one_number(tmp_path: Path) -> None:
    sheets = digcomp_sheets()
    sheets["1 Competences"].append([1, "Another area", "x", "1.1", "Another name", "y"])
    assert refusals(tmp_path, sheets) == [
        ("1 Competences!B6", "digcomp.two_names"),
        ("1 Competences!E6", "digcomp.two_names"),
    ]


@pytest.mark.parametrize(
    ("left_out", "code"),
    [("2 Levels", "digcomp.no_levels"), ("134", "digcomp.no_competences")],
)
def test_a_part_is_missing(tmp_path: Path, left_out: str, code: str) -> None:
    gone = "134" if left_out == "134" else "2"
    sheets = {name: rows for name, rows in digcomp_sheets().items() if name[0] not in gone}
    with pytest.raises(Refused) as refused:
        refusals(tmp_path, sheets)
    assert refused.value.problems[0].code == code


def test_the_competences_sheet_may_be_missing(tmp_path: Path) -> None:
    sheets = {name: rows for name, rows in digcomp_sheets().items() if name[0] != "1"}
    content = taken(kept(tmp_path, "x.xlsx", workbook(sheets)))
    assert {c.code: c.name for c in content.competencies.values() if c.parent} == COMPETENCES


@needs_real
def test_the_real_file_whole() -> None:
    content = taken(REAL)
    areas = [c for c in content.competencies.values() if c.parent is None]
    competences = [c for c in content.competencies.values() if c.parent]
    assert (len(areas), len(competences), len(content.scales["digcomp"].levels)) == (5, 21, 9)
    marks = {
        line.rpartition("(")[2].rstrip(")")
        for each in competences
        for text in each.level_texts
        for line in text.splitlines()
    }
    assert sum(mark.startswith("LO") for mark in marks) == 523
    assert sum(mark.startswith("CS") for mark in marks) == 362
    assert all(each.notes and len(each.level_texts) == 9 for each in competences)
