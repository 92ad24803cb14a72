from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from planner.commands import document_list
from planner.exchange.table_file import read_sheets
from tests.command_line import TODAY, Run, edits


def test_documents_are_listed_with_their_formats(run: Run) -> None:
    code, out, _ = run("export", "--list")
    assert code == 0
    for name, (_, formats) in document_list.DOCUMENTS.items():
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


def read_svg(out: Path) -> str:
    """Every text of an SVG."""
    from defusedxml import ElementTree

    root = ElementTree.parse(out).getroot()
    return " | ".join("".join(e.itertext()) for e in root.iter("{http://www.w3.org/2000/svg}text"))


@pytest.mark.parametrize("format_", ["pdf", "svg", "png"])
@pytest.mark.parametrize("document", ["load", "levels-over-time"])
def test_charts_over_time_are_written_in_every_format(
    run: Run, plan: Path, tmp_path: Path, document: str, format_: str
) -> None:
    out = tmp_path / f"chart.{format_}"
    words = ["export", plan, "--document", document, "-o", out, "--today", TODAY]
    code, _, err = run(*words, "--person", "anna")
    assert (code, err) == (0, "")
    start = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG"}[format_]
    assert out.read_bytes().startswith(start)


def test_a_chart_is_of_whom_or_what_was_said(run: Run, practice: Path, tmp_path: Path) -> None:
    def told(document: str, *words: str) -> str:
        out = tmp_path / "chart.svg"
        asked = ["export", practice, "--document", document, "-o", out, "--today", TODAY]
        assert run(*asked, "--lang", "en", *words)[0] == 0, words
        return read_svg(out)

    assert "Levels over time · Polish" in told("levels-over-time", "--competency", "Polish")
    assert "Levels over time · Jonas Weber" in told("levels-over-time", "--person", "weber")
    assert "Load over time · Testing" in told("load", "--team", "Testing")
    assert "everybody" in told("load")
    one = told("readiness", "--development", "Production in Poland")
    assert "Production in Poland" in one
    assert "Switch of the PLM system" not in one
    nameless = told("levels-over-time", "--person", "Jonas Weber", "--without-names")
    assert "Jonas Weber" not in nameless
    assert "Polish" in nameless


def test_whose_levels_must_be_said(run: Run, practice: Path, tmp_path: Path) -> None:
    out = tmp_path / "chart.svg"
    code, _, err = run("export", practice, "--document", "levels-over-time", "-o", out)
    assert code == 4
    assert "--competency" in err
    asked = ("--competency", "Polish", "--in-company")
    code, _, err = run("export", practice, "--document", "levels-over-time", "-o", out, *asked)
    assert code == 4
    assert "--in-company" in err
    assert not out.exists()


def test_the_timeline_takes_paper_pages_part_and_grouping(
    run: Run, practice: Path, tmp_path: Path
) -> None:
    def written(ending: str, *words: str) -> Path:
        out = tmp_path / f"t.{ending}"
        asked = ["export", practice, "--document", "timeline", "-o", out, "--today", TODAY]
        code, _, err = run(*asked, "--lang", "en", *words)
        assert (code, err) == (0, ""), words
        return out

    plain = written("pdf").read_bytes()
    assert written("pdf", "--paper", "a3", "--pages", "2").read_bytes() != plain
    assert b"/Count 1\n" in written("pdf", "--paper", "sheet").read_bytes()
    told = read_svg(written("svg", "--part", "2027-01-01..2027-06-30", "--group", "person"))
    assert "Jan 2027 – Jul 2027" in told
    assert "by team and person" in told
    assert "without levels held" in read_svg(written("svg", "--in-company"))
    assert "team Testing" in read_svg(written("svg", "--team", "Testing"))


@pytest.mark.parametrize(
    "words",
    [
        ("--pages", "0"),
        ("--pages", "99"),
        ("--dpi", "5"),
        ("--paper", "a5"),
        ("--group", "colour"),
        ("--part", "2027"),
        ("--part", "2027-06-01..2027-01-01"),
        ("--part", "2027-13-01..2028-01-01"),
    ],
)
def test_paper_that_makes_no_sense_is_a_wrong_call(
    run: Run, plan: Path, tmp_path: Path, words: tuple[str, str]
) -> None:
    out = tmp_path / "t.pdf"
    code, _, err = run("export", plan, "--document", "timeline", "-o", out, *words)
    assert code == 2
    assert err
    assert not out.exists()


def test_a_kept_view_is_taken_by_its_name(run: Run, practice: Path, tmp_path: Path) -> None:
    edits = tmp_path / "edits.jsonl"
    edits.write_text(
        '{"do": "add_saved_view", "title": "Too late", "grouping": "person", "states": ["late"], '
        '"first": "2027-01-01", "last": "2027-12-31"}\n',
        encoding="utf-8",
    )
    assert run("apply", practice, edits, "--today", TODAY)[0] == 0
    out = tmp_path / "t.svg"
    words = ["export", practice, "--document", "timeline", "-o", out, "--today", TODAY]
    code, _, err = run(*words, "--view", "too late", "--lang", "en")
    assert (code, err) == (0, "")
    told = read_svg(out)
    assert "only too late" in told
    assert "Jan 2027" in told
    assert "by team and person" in told
    assert "Sabine Ott" not in told
    code, _, err = run(*words, "--view", "nothing", "--lang", "en")
    assert code == 4
    assert "Too late" in err


@pytest.mark.parametrize("names", [True, False])
@pytest.mark.parametrize(("lang", "mark"), [("en", ","), ("de", ";")])
def test_what_slipped_is_written_against_the_plan_kept_last(
    run: Run, plan: Path, tmp_path: Path, lang: str, mark: str, names: bool
) -> None:
    table = tmp_path / "slipped.csv"
    words = ["export", plan, "--document", "slipped", "--today", TODAY, "--lang", lang]
    code, _, err = run(*words, "-o", table)
    assert (code, table.exists()) == (4, False), "nothing was kept yet"
    assert err
    steps = ({"do": "keep_baseline"}, {"do": "move_action", "action": "a1", "to": "2027-01-25"})
    run("apply", plan, edits(tmp_path, *steps), "--today", TODAY)
    hide = [] if names else ["--without-names"]
    assert run(*words, "-o", table, *hide)[0] == 0
    line = table.read_text("utf-8-sig").splitlines()[1].split(mark)
    assert line[0] == "Evening course B1"
    assert (line[1] == "Anna Berg") == names
    assert line[3] == "14"
    assert run(*words, "-o", tmp_path / "slipped.xlsx", *hide)[0] == 0
    assert (tmp_path / "slipped.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("name", ["sow-by.csv", "sow-by.xlsx", "sow-by.json", "calendar.ics"])
def test_in_company_no_reason_tells_what_somebody_holds(
    run: Run, practice: Path, tmp_path: Path, name: str
) -> None:
    out = tmp_path / name
    words = [
        "export",
        practice,
        "--document",
        out.stem,
        "-o",
        out,
        "--today",
        TODAY,
        "--lang",
        "en",
    ]

    def told() -> str:
        if name.endswith("xlsx"):
            return " ".join(
                str(cell) for sheet in read_sheets(out) for r in sheet.rows for cell in r
            )
        return out.read_bytes().replace(b"\r\n ", b"").decode()

    assert run(*words)[0] == 0
    assert "Holds" in told() or name == "calendar.ics"
    assert "→" in told()
    assert run(*words, "--in-company")[0] == 0
    assert "Holds" not in told()
    assert "→" not in told()
    assert "new lease" not in told(), "said in confidence"


def test_in_company_the_matrix_shows_only_what_is_needed(
    run: Run, practice: Path, tmp_path: Path
) -> None:
    out = tmp_path / "matrix.csv"
    words = ["export", practice, "--document", "matrix", "-o", out, "--today", TODAY]
    assert run(*words, "--in-company")[0] == 0
    people = [line.split(",")[3:] for line in out.read_text("utf-8-sig").splitlines()[1:-2]]
    cells = [cell for line in people for cell in line if cell]
    assert cells
    assert all(cell.startswith("›") for cell in cells)


def test_proofs_are_not_for_company(run: Run, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "proofs.pdf"
    words = ["export", plan, "--document", "my-proofs", "-o", out, "--person", "anna"]
    code, _, err = run(*words, "--in-company")
    assert code == 4
    assert "--in-company" in err
    assert not out.exists()
