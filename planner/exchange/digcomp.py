"""DigComp 3.0, the European framework of digital competence, from its data supplement (xlsx).

Areas become categories, competences hang below them, and one scale holds the eight levels
above a level 0. What the statements and outcomes of a proficiency level say stands at both
levels of the eight it covers.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.domain.scale import Level, Scale
from planner.exchange.digcomp_columns import MARK, NUMBER, Table, tables_of
from planner.exchange.import_options import Options
from planner.exchange.reading import Reading
from planner.exchange.spreadsheet import Sheet, letter
from planner.services.matching import fold
from planner.services.preview import Candidate, Place, refused_line

SCALE = "digcomp"
LEVELS = 8
_SOURCE = "DigComp 3.0, European Union, Joint Research Centre (JRC144121), CC BY 4.0"


def is_digcomp(sheets: Sequence[Sheet]) -> bool:
    """True if there are competences numbered 1.1 and so on, and a table of eight levels."""
    tables = tables_of(sheets)
    return any("number" in t.columns for t in tables) and any("eight" in t.columns for t in tables)


def read_digcomp(
    sheets: Sequence[Sheet], content: Content, today: dt.date, options: Options
) -> Reading:
    """The scale, areas and competences of a DigComp workbook.

    Raises:
        Refused: its levels or its competences are not there.
    """
    del content, today, options  # a catalogue is the same for every plan
    reader = _Reader(tables_of(sheets))
    reader.read_levels()
    reader.read_competences()
    reader.read_statements()
    reader.bring()
    return reader.reading


class _Reader:
    def __init__(self, tables: list[Table]) -> None:
        self.reading = Reading()
        self._levels = [t for t in tables if "eight" in t.columns and "number" not in t.columns]
        self._marked = [t for t in tables if {"number", "mark"} <= set(t.columns)]
        plain = [t for t in tables if "number" in t.columns and "mark" not in t.columns]
        self._competences = plain or self._marked
        if not self._levels:
            raise refuse("digcomp.no_levels")
        if not self._competences:
            raise refuse("digcomp.no_competences")
        self._rungs: dict[int, Level] = {}
        self._bands: dict[str, list[int]] = {}
        self._areas: dict[str, tuple[Competency, Place]] = {}
        self._found: dict[str, tuple[Competency, Place]] = {}
        self._texts: dict[str, dict[int, list[str]]] = {}

    def _place(self, table: Table, row: int, role: str = "") -> Place:
        column = table.columns.get(role)
        return Place(row + 1, "" if column is None else letter(column), table.sheet.name)

    def _refuse(self, table: Table, row: int, role: str, code: str, **values: str) -> None:
        place, shown = self._place(table, row, role), table.text(row, role)[:60]
        values = {"value": shown, **values}
        self.reading.refusals.append(refused_line("competencies", place, code, shown, **values))

    # -- levels ----------------------------------------------------------------------

    def read_levels(self) -> None:
        """The eight levels, and which of them each proficiency level covers."""
        for table in self._levels:
            for row in table.rows():
                self._read_level(table, row)
        missing = [n for n in range(1, LEVELS + 1) if n not in self._rungs]
        if missing and not self.reading.refusals:
            raise refuse("digcomp.levels_missing", missing=", ".join(map(str, missing)))

    def _read_level(self, table: Table, row: int) -> None:
        number, name = table.text(row, "eight"), table.text(row, "level")
        if not number.isdecimal() or not 1 <= int(number) <= LEVELS:
            self._refuse(table, row, "eight", "digcomp.level_number")
        elif int(number) in self._rungs:
            self._refuse(table, row, "eight", "digcomp.level_twice")
        elif not name:
            self._refuse(table, row, "level", "digcomp.no_text")
        else:
            behaviour = table.text(row, "level_text")
            self._rungs[int(number)] = Level(label=f"{int(number)} {name}", behaviour=behaviour)
            self._bands.setdefault(fold(name), []).append(int(number))

    # -- areas and competences -------------------------------------------------------

    def read_competences(self) -> None:
        """Areas and competences, each once however often it is named."""
        for table in self._competences:
            for row in table.rows():
                if number := self._number(table, row):
                    self._read_area(table, row, number)
                    self._read_competence(table, row, number)

    def _number(self, table: Table, row: int) -> str | None:
        number = table.text(row, "number").replace(",", ".")
        if NUMBER.match(number):
            return number
        self._refuse(table, row, "number", "digcomp.number")
        return None

    def _read_area(self, table: Table, row: int, number: str) -> None:
        area = number.partition(".")[0]
        stated = table.text(row, "area")
        if stated and stated.removesuffix(".0") != area:
            self._refuse(table, row, "area", "digcomp.area", number=number)
            return
        name = table.text(row, "area_name")
        record = Competency(
            id=f"digcomp-{area}",
            name=name or area,
            code=area,
            scale=SCALE,
            external_reference=f"digcomp3:{area}",
            notes=table.text(row, "area_text"),
        )
        first, _ = self._areas.setdefault(area, (record, self._place(table, row, "area_name")))
        if name and fold(first.name) != fold(name):
            self._refuse(table, row, "area_name", "digcomp.two_names", first=first.name)

    def _read_competence(self, table: Table, row: int, number: str) -> None:
        name = table.text(row, "name")
        if not name:
            self._refuse(table, row, "name", "digcomp.no_text")
            return
        record = Competency(
            id=f"digcomp-{number}",
            name=name,
            code=number,
            parent=f"digcomp-{number.partition('.')[0]}",
            scale=SCALE,
            external_reference=f"digcomp3:{number}",
            notes=table.text(row, "text"),
        )
        first, _ = self._found.setdefault(number, (record, self._place(table, row, "name")))
        if fold(first.name) != fold(name):
            self._refuse(table, row, "name", "digcomp.two_names", first=first.name)

    # -- statements and outcomes -----------------------------------------------------

    def read_statements(self) -> None:
        """What is expected at each level, collected by competence."""
        for table in self._marked:
            for row in table.rows():
                self._read_statement(table, row)

    def _read_statement(self, table: Table, row: int) -> None:
        number, mark = table.text(row, "number").replace(",", "."), table.text(row, "mark")
        text, level = table.text(row, "statement"), table.text(row, "level")
        found, band = MARK.match(mark), self._bands.get(fold(level))
        if number not in self._found:
            self._refuse(table, row, "number", "digcomp.number_unknown")
        elif not found or found[2] != number:
            self._refuse(table, row, "mark", "digcomp.mark", number=number)
        elif not text:
            self._refuse(table, row, "statement", "digcomp.no_text")
        elif not band:
            known = ", ".join(
                dict.fromkeys(r.label.partition(" ")[2] for r in self._rungs.values())
            )
            self._refuse(table, row, "level", "digcomp.level_unknown", known=known)
        else:
            for rung in band:
                lines = self._texts.setdefault(number, {}).setdefault(rung, [])
                lines.append(f"{text} ({mark})")

    # -- the whole -------------------------------------------------------------------

    def bring(self) -> None:
        """Hand on everything found, what others refer to first."""
        table = self._levels[0]
        rungs = (Level(label="0"), *(self._rungs[n] for n in sorted(self._rungs)))
        scale = Scale(id=SCALE, name="DigComp", levels=rungs, notes=_SOURCE)
        place = Place(table.head + 1, "", table.sheet.name)
        self.reading.candidates.append(Candidate("scales", scale, place))
        for record, place in (*self._areas.values(), *self._with_texts()):
            self.reading.candidates.append(Candidate("competencies", record, place))

    def _with_texts(self) -> Iterator[tuple[Competency, Place]]:
        for number, (record, place) in self._found.items():
            texts = self._texts.get(number, {})
            top = max(texts, default=-1)
            lines = tuple("\n".join(texts.get(rung, ())) for rung in range(top + 1))
            yield replace(record, level_texts=lines), place
