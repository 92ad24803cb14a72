"""Files made for tests: workbooks as people keep them, and some nobody would."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

Rows = Sequence[Sequence[Any]]

BANDS = ("Basic", "Basic", "Middling", "Middling", "Strong", "Strong", "Leading", "Leading")
SIX = ("A1", "A2", "B1", "B2", "C1", "C1", "C2", "C2")
AREAS = {"1": "Finding things out", "2": "Working together", "3": "Making things"}
COMPETENCES = {
    "1.1": "Looking things up",
    "1.2": "Weighing what was found",
    "2.1": "Sharing what is known",
    "3.1": "Writing something new",
}


def workbook(sheets: dict[str, Rows]) -> bytes:
    """An xlsx with these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def sheet_xml(inside: str, *, after: str = "", texts: str = "") -> bytes:
    """An xlsx whose only sheet holds this XML between its sheetData tags."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{space}"><sheetData>{inside}</sheetData>{after}</worksheet>'
    parts = {"xl/worksheets/sheet1.xml": sheet}
    if texts:
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{space}">{texts}</sst>'
    return with_parts(workbook({"S": [["x"]]}), parts)


def with_parts(data: bytes, parts: dict[str, str]) -> bytes:
    """A workbook with some of its parts replaced or added."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in dict.fromkeys([*old.namelist(), *parts]):
            new.writestr(name, parts[name] if name in parts else old.read(name))
    return out.getvalue()


def digcomp_sheets() -> dict[str, list[list[Any]]]:
    """A framework of the shape of the DigComp data supplement, in words of our own."""
    areas = [
        [int(n[0]), AREAS[n[0]], f"All about: {AREAS[n[0]].lower()}, at length.", n, name,
         f"To be able to do this: {name.lower()}, in every situation."]
        for n, name in COMPETENCES.items()
    ]  # fmt: skip
    heads = ["Competence area number", "Competence area name", "Competence area descriptor",
             "Competence number", "Competence name", "Competence descriptor"]  # fmt: skip
    levels = [
        [f"{BANDS[i]} ", f"About {BANDS[i].lower()} in general, four times.", "To get by.",
         i + 1, SIX[i], f"What somebody at rung {i + 1} visibly does each day."]
        for i in range(8)
    ]  # fmt: skip
    statements, outcomes = [], []
    for number, name in COMPETENCES.items():
        area = [int(number[0]), AREAS[number[0]]]
        for i, band in enumerate(dict.fromkeys(BANDS), 1):
            statements.append(
                [*area, f"All about: {AREAS[number[0]].lower()}, at length.", number, name,
                 f"To be able to do this: {name.lower()}, in every situation.",
                 f"CS{number}.0{i}", f"States that {name.lower()} works at stage {i}.", band, "AI"]
            )  # fmt: skip
            for kind in ("Knowledge", "Skill"):
                mark = f"LO{number}.{i}{len(kind)}"
                text = f"Shows {kind.lower()} of {name.lower()} at stage {i}."
                outcomes.append([*area, number, name, mark, text, band, kind, "AI"])
    return {
        "ReadMe": [["A framework in the shape of another one"]],
        "1 Competences": [heads, *areas],
        "2 Levels": [
            ["Proficiency level name", "Four level proficiency level description", "Purpose",
             "Eight level mapping", "Six level mapping",
             "Eight level proficiency level description"],
            *levels,
        ],
        "3 Statements": [
            [*heads, "Competence statement ID", "Competence statement",
             "Proficiency level name", "AI label"],
            *statements,
        ],
        "4 Outcomes": [
            [*heads[:2], *heads[3:5], "Learning Outcome ID", "Learning Outcome",
             "Proficiency level", "Knowledge skill or attitude", "AI label"],
            *outcomes,
        ],
        "5 Glossary": [["Term", "Explanation"], ["Thing", "That which is meant"]],
    }  # fmt: skip


def kept(folder: Path, name: str, data: bytes | str) -> Path:
    """Data in a file."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path
