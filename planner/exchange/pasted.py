"""Text from the clipboard: a list of names, or names × skills out of a spreadsheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.content import Content
from planner.domain.problem import Refused, refuse
from planner.domain.scale import BUILT_IN
from planner.exchange.column_words import is_competency_word, role_of
from planner.exchange.csv_table import read_csv
from planner.exchange.import_options import Options
from planner.exchange.level_words import level_of, says_nothing
from planner.exchange.matrix import read_matrix
from planner.exchange.matrix_layout import head_row
from planner.exchange.pasted_names import read_names
from planner.exchange.reading import Reading
from planner.exchange.spreadsheet import Cell, Sheet, text_of
from planner.services.importing import Heed, make_preview, unheard
from planner.services.preview import Candidate, Preview, refused_line

LONGEST = 100_000
"""Characters that are read while one waits; more than that is a file to import."""


def read_pasted(
    text: str,
    content: Content,
    today: dt.date,
    *,
    most: int = LONGEST,
    heed: Heed = unheard,
) -> Preview:
    """What a pasted text brings into a plan; nothing is changed.

    Args:
        text: as it lies in the clipboard.
        content: the plan.
        today: the day its levels are dated.
        most: characters that are read.
        heed: told how far it is; may raise to stop it.

    Raises:
        Refused: it is too long, its quotation marks don't close, or levels have no heads.
    """
    if len(text) > most:
        raise refuse("paste.long", length=len(text), most=most)
    text = text.encode("utf-8", "replace").decode()  # half of an emoji can't be kept
    sheet = _table(text)
    if sheet is None:
        reading, source = read_names(text), "names"
    else:
        reading = _without_doubles(read_matrix([sheet], content, today, Options()))
        source = "matrix"
    return make_preview(
        content,
        reading.candidates,
        reading.refusals,
        file="",
        source=source,
        remarks=reading.remarks,
        heed=heed,
    )


def _table(text: str) -> Sheet | None:
    """The text as a table with heads; None where it is a list of names."""
    if not text.strip():
        return None
    try:
        [sheet] = read_csv(text.encode())
    except Refused:
        if "\t" in text:
            raise
        return None
    head = head_row(sheet)
    if head is None or len(sheet.rows) < head + 2:
        return None
    heads = [text_of(cell) for cell in sheet.rows[head]]
    if any(role_of(each) in ("name", "last_name") for each in heads):
        return sheet
    if is_competency_word(heads[0]) or (not heads[0] and any(heads)):
        return sheet
    below = [row[1:] for row in sheet.rows[head + 1 :]]
    if not _levels(below):
        return None
    if _levels([sheet.rows[head][1:]]):
        raise refuse("paste.no_heads")
    return sheet


def _levels(rows: list[list[Cell]]) -> bool:
    """True if most of what stands there are levels of a known scale."""
    cells = [text_of(cell) for row in rows for cell in row if not says_nothing(cell)]
    known = {text: _is_level(text) for text in set(cells)}
    return sum(known[text] for text in cells) > len(cells) / 2


def _is_level(text: str) -> bool:
    return any(isinstance(level_of(text, scale), int) for scale in BUILT_IN.values())


def _without_doubles(reading: Reading) -> Reading:
    """Of a person who stands there twice the first row counts; the others are refused."""
    first: dict[str, Candidate] = {}
    doubles: set[int] = set()
    refusals = list(reading.refusals)
    for each in reading.candidates:
        if each.kind == "people":
            kept = first.setdefault(each.record.id, each)
            if kept is not each:
                where = str(kept.place_of("name"))
                label = getattr(each.record, "name", "")
                place = each.place_of("name")
                refusals.append(refused_line("people", place, "import.twice", label, first=where))
                doubles.add(each.place.row)
    return replace(reading, candidates=list(_kept(reading, doubles, first)), refusals=refusals)


def _kept(reading: Reading, doubles: set[int], first: dict[str, Candidate]) -> Iterator[Candidate]:
    """Candidates without those of the rows that are refused; teams and roles stay."""
    for each in reading.candidates:
        own = each.kind in ("people", "assessments")
        if not (own and each.place.row in doubles) or first.get(each.record.id) is each:
            yield each
