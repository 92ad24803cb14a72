"""People × competency lists as people keep them."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.domain.scale import Level, Scale
from planner.exchange import importers
from planner.exchange.csv_table import read_csv
from planner.exchange.import_options import Options
from planner.exchange.matrix import read_matrix
from planner.services.importing import make_preview
from planner.services.preview import Preview
from planner.services.problem_words import problem_text
from planner.services.wording import load_words
from tests.exchange.made_files import kept, workbook
from tests.read_plan import TODAY

EIGHT = Scale(id="eight", levels=tuple(Level(label=f"{i} Rung" if i else "0") for i in range(9)))


def plan() -> Content:
    return Content(
        Plan(),
        {
            "scales": [EIGHT],
            "competencies": [
                Competency(id="c1", name="Searching", code="1.1", scale="eight"),
                Competency(id="PL", name="Polnisch", code="PL", scale="cefr"),
                Competency(id="CAD", name="3D-Konstruktion"),
            ],
            "teams": [Team(id="lab", name="Labor")],
            "people": [
                Person(id="berg", name="Anna Berg"),
                Person(id="mueller", name="Jörg Müller", team="lab", hours_per_week=3),
                Person(id="t1", name="Kim Thal", personnel_number="7"),
                Person(id="t2", name="Kim Thal", personnel_number="8"),
            ],
            "assessments": [
                Assessment(
                    id="a1", person="berg", competency="PL", level=3, on=dt.date(2026, 3, 1)
                ),
                Assessment(
                    id="a2", person="berg", competency="PL", level=2, on=dt.date(2025, 3, 1)
                ),
            ],
        },
    )


def seen(
    data: bytes | str, mapping: dict[str, Any] | None = None, content: Content | None = None
) -> Preview:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = kept(Path(folder), "list", data)
        return importers.read(path, "matrix", content or plan(), TODAY, mapping)


def refused(preview: Preview) -> list[tuple[str, str]]:
    return [(str(line.place), line.problem.code) for line in preview.refused if line.problem]


def levels(preview: Preview) -> dict[tuple[str, str], int]:
    return {
        (change.after.person, change.after.competency): change.after.level
        for change in preview.changes
        if isinstance(change.after, Assessment)
    }


def test_names_codes_and_labels_find_what_is_there() -> None:
    preview = seen(
        "Name;Team;Stunden pro Woche;1.1;PL Polnisch;3D-Konstruktion (CAD)\n"
        "ANNA BERG;labor;2,5;5;B1;3\n"
        '"Mueller, Joerg";;;3 Rung;A2;\n'
    )
    assert not preview.refused
    assert levels(preview) == {
        ("berg", "c1"): 5,
        ("berg", "CAD"): 3,
        ("mueller", "c1"): 3,
        ("mueller", "PL"): 2,
    }
    people = {c.id: c.after for c in preview.changes if c.kind == "people"}
    assert set(people) == {"berg"}
    assert people["berg"] == Person(id="berg", name="Anna Berg", team="lab", hours_per_week=2.5)
    assert [(n.kind, n.outcome) for n in preview.lines if n.id in ("mueller", "lab")] == [
        ("teams", "same"),
        ("people", "same"),
    ]


def test_a_level_equal_to_the_newest_one_is_the_same() -> None:
    preview = seen("Name;PL\nAnna Berg;B1\n")
    assert (preview.counts["same"], preview.changes) == (2, ())
    assert levels(seen("Name;PL\nAnna Berg;A2\n")) == {("berg", "PL"): 2}
    assert levels(seen("Name;PL\nAnna Berg;B1\n", {"on": "2025-06-01"})) == {("berg", "PL"): 3}


def test_the_unknown_becomes_new() -> None:
    preview = seen("Mitarbeiter;Abteilung;Polish;Welding;Rung\nOya Öz;Werk;C1;4;7\n", None, None)
    new = {(c.kind, c.id): c.after for c in preview.changes}
    assert new["people", "oya-oez"] == Person(id="oya-oez", name="Oya Öz", team="werk")
    assert new["teams", "werk"] == Team(id="werk", name="Werk")
    assert new["competencies", "polish"] == Competency(id="polish", name="Polish", scale="cefr")
    assert new["competencies", "welding"] == Competency(id="welding", name="Welding")
    assert new["competencies", "rung"] == Competency(id="rung", name="Rung", scale="dqr")
    assert levels(preview) == {
        ("oya-oez", "polish"): 5,
        ("oya-oez", "welding"): 4,
        ("oya-oez", "rung"): 7,
    }


def test_what_a_mapping_says_wins() -> None:
    preview = seen(
        "Who;x1;x2;Remarkable\nAnna Berg;3;B1;4\n",
        {
            "on": "2026-10-01",
            "kind": "evidence",
            "scale": "0-5",
            "columns": {"B": "hours_per_week", "x2": "competency:PL", "C": "competency:PL"},
        },
    )
    assert not preview.refused
    made = [c.after for c in preview.changes if isinstance(c.after, Assessment)]
    assert [(a.competency, a.level, a.on, a.kind) for a in made] == [
        ("remarkable", 4, dt.date(2026, 10, 1), "evidence")
    ]
    assert next(c.after for c in preview.changes if c.id == "remarkable").scale == "0-5"
    assert next(c.after for c in preview.changes if c.id == "berg").hours_per_week == 3


@pytest.mark.parametrize(
    ("mapping", "path"),
    [
        ({"onn": "2026-01-01"}, "onn"),
        ({"on": "1.2.2026"}, "on"),
        ({"kind": "guess"}, "kind"),
        ({"scale": "nowhere"}, "scale"),
        ({"header_row": 0}, "header_row"),
        ({"header_row": 90}, "header_row"),
        ({"transposed": "yes"}, "transposed"),
        ({"columns": ["B"]}, "columns"),
        ({"columns": {"B": "shoe size"}}, "columns.PL"),
        ({"sheet": "Other"}, "sheet"),
    ],
)
def test_a_mapping_that_says_nonsense(mapping: dict[str, Any], path: str) -> None:
    with pytest.raises(Refused) as refusal:
        seen("Name;PL\nAnna Berg;B1\n", mapping)
    assert [problem.path for problem in refusal.value.problems] == [path]


@pytest.mark.parametrize(
    "text",
    [
        "Kompetenz;Anna Berg;Jörg Müller\nTeam;Labor;\nPL;B2;A1\n1.1;;8\n",
        ";Anna Berg;Jörg Müller\nTeam;Labor;\nPL;B2;A1\n1.1;;8\n",
    ],
)
def test_a_list_turned_on_its_side(text: str) -> None:
    preview = seen(text)
    assert not preview.refused
    assert levels(preview) == {("berg", "PL"): 4, ("mueller", "PL"): 1, ("mueller", "c1"): 8}
    assert next(c.after for c in preview.changes if c.id == "berg").team == "lab"
    places = {line.label: str(line.place) for line in preview.lines if line.kind == "assessments"}
    assert places["Jörg Müller · Searching"] == "C4"


def test_told_to_be_turned_it_is() -> None:
    preview = seen("x;Una Neu\nNew thing;3\n", {"transposed": True})
    assert levels(preview) == {("una-neu", "new-thing"): 3}


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("x", "import.no_level"),
        ("B7", "import.no_level"),
        ("2.5", "import.no_level"),
        ("-1", "import.no_level"),
        ("99", "import.no_level"),
        ("80%", "import.no_level"),
        ("=1+1", "import.no_level"),
    ],
)
def test_what_is_no_level(cell: str, code: str) -> None:
    assert refused(seen(f"Name,PL\nAnna Berg,{cell}\n")) == [("B2", code)]


@pytest.mark.parametrize("cell", ["", " ", "-", "–"])
def test_what_says_nothing(cell: str) -> None:
    preview = seen(f"Name;PL;CAD\nAnna Berg;{cell};1\n")
    assert levels(preview) == {("berg", "CAD"): 1}


@pytest.mark.parametrize(
    ("cell", "level"),
    [("b1", 3), ("'B1", 3), ("Niveau B1", 3), ("3", 3), ("3.0", 3), ("3,0", 3), ("0", 0)],
)
def test_ways_to_write_a_level(cell: str, level: int) -> None:
    preview = seen(f"Name;PL\nJörg Müller;{cell}\n")
    assert levels(preview) == {("mueller", "PL"): level}


def test_people_of_one_name_need_their_number() -> None:
    preview = seen("Name;PL\nKim Thal;B1\nAnna Berg;A1\n")
    assert refused(preview) == [("A2", "import.ambiguous")]
    preview = seen("Personalnummer;Name;PL\n8;Kim Thal;B1\n;Anna Berg;A1\n")
    assert levels(preview) == {("t2", "PL"): 3, ("berg", "PL"): 1}
    preview = seen("Name;PL\nUna Neu;B1\nNEU, Una;A1\n")
    assert refused(preview) == [("A3", "import.twice")]


def test_rows_and_heads_that_are_none() -> None:
    preview = seen("Name;PL;;Team;Polnisch\n;B1;;;\nSumme;;;;\n;;;;\nAnna Berg;;7;;\n")
    assert refused(preview) == [
        ("C1", "import.no_head"),
        ("A2", "import.no_name"),
        ("A3", "import.total_row"),
    ]
    assert refused(seen("Name;PL;CAD;PL\nAnna Berg;B1;;B1\n")) == [("D1", "import.twice")]


def test_titles_and_groups_stand_above_the_heads() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Matrix"
    rows = [["Skills 2026"], [], [None, "Languages", None, "Tools", None]]
    rows += [["Person", "PL", "Dutch", "CAD", "1.1"], ["Anna Berg", "C1", "A2", 2, 6]]
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("B3:C3")
    sheet.merge_cells("D3:E3")
    book.create_sheet("Notes").append(["Any", "thing"])
    out = io.BytesIO()
    book.save(out)
    preview = seen(out.getvalue())
    assert not preview.refused
    assert levels(preview) == {
        ("berg", "PL"): 5,
        ("berg", "dutch"): 2,
        ("berg", "CAD"): 2,
        ("berg", "c1"): 6,
    }
    assert [remark.code for remark in preview.remarks] == ["import.other_sheets"]


def test_days_that_a_spreadsheet_made_of_numbers() -> None:
    day = dt.datetime(2026, 1, 2, tzinfo=None)  # noqa: DTZ001 - as a spreadsheet keeps it
    data = workbook({"S": [["Name", "PL", day], ["Anna Berg", day, None], [day, "B1", 3]]})
    assert refused(seen(data)) == [
        ("S!C1", "import.date_for_text"),
        ("S!B2", "import.date_for_level"),
        ("S!A3", "import.date_for_text"),
    ]


def test_facts_about_people_are_checked_too() -> None:
    preview = seen(
        "Name;Lernstunden;Eintritt;Austritt;extern\n"
        "A;4 h;01.02.2026;2027-03-31;ja\nB;viel;1/2/2026;;vielleicht\nC;999;;;\n"
        "D;4;2027-01-01;2026-01-01;\n"
    )
    assert refused(preview) == [
        ("B3", "import.no_hours"),
        ("C3", "import.no_day"),
        ("E3", "import.no_yes"),
        ("B4", "number.range"),
        ("D5", "date.order"),
    ]
    first = next(c.after for c in preview.changes if c.id == "a")
    assert first == Person(
        id="a",
        name="A",
        hours_per_week=4,
        joined=dt.date(2026, 2, 1),
        left=dt.date(2027, 3, 31),
        external=True,
    )


def test_first_and_last_name_in_two_columns() -> None:
    preview = seen("Nachname;Vorname;PL\nBerg;Anna;C2\n")
    assert levels(preview) == {("berg", "PL"): 6}


def test_formulas_in_names_stay_text() -> None:
    preview = seen('Name,PL\n"=SUM(A1)",B1\n')
    assert next(c.after for c in preview.changes if c.kind == "people").name == "=SUM(A1)"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Name;Team\nA;B\n", True),
        (";PL;CAD\nA;B1;\nB;;2\n", True),
        ("x;y\nlong text here;another long text\n", False),
        ("identifier;statement;level\nab-12;Knows this;Middle\n", False),
        ("Name;Team\n", False),
    ],
)
def test_a_list_is_recognised_by_what_it_holds(tmp_path: Path, text: str, known: bool) -> None:
    path = kept(tmp_path, "some file", text)
    if known:
        assert importers.recognise(path) == "matrix"
    else:
        with pytest.raises(Refused) as refusal:
            importers.recognise(path)
        assert refusal.value.problems[0].code == "import.not_recognised"


CELLS = st.one_of(
    st.sampled_from(["", "x", "B1", "3", "Name", "Team", "PL", "1.1", "Anna Berg", "=1", "-", "Σ"]),
    st.text(max_size=6),
)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=7))
def test_any_table_is_previewed_or_refused(rows: list[list[str]]) -> None:
    text = "\n".join(";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    content = plan()
    with contextlib.suppress(Refused):
        sheets = read_csv(text.encode("utf-8", "replace"))
        reading = read_matrix(sheets, content, TODAY, Options())
        preview = make_preview(
            content, reading.candidates, reading.refusals, file="x", source="matrix"
        )
        assert sum(preview.counts.values()) == len(preview.lines)
        assert preview.refused or preview.changes or preview.counts["same"] or not preview.lines


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_previewed_or_refused(data: bytes) -> None:
    with contextlib.suppress(Refused):
        read_matrix(read_csv(data), plan(), TODAY, Options())


def test_nobody_is_assessed_on_a_day_that_lies_ahead() -> None:
    preview = seen("Name;PL\nAnna Berg;B1\nNew One;A2\n", {"on": "2027-01-01"})
    assert refused(preview) == [("B2", "assessment.ahead"), ("B3", "assessment.ahead")]
    told = preview.refused[0]
    assert told.label == "Anna Berg · Polnisch"
    assert told.problem is not None
    assert problem_text(load_words("en"), told.problem).startswith("1 Jan 2027 lies ahead of today")
    assert not levels(preview)
    assert not seen("Name;PL\nAnna Berg;B1\n", {"on": TODAY.isoformat()}).refused
