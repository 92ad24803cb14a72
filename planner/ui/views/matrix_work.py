"""What hands do to the matrix: assess, copy, paste, fill down. Every wish is one step back."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from planner.domain.plan import AssessmentKind
from planner.domain.problem import Problem, Refused
from planner.engine.level_grid import Cell
from planner.exchange.level_words import level_of
from planner.exchange.pasted_levels import block_of, read_block
from planner.services.assessing import Given, assess_many
from planner.ui.attempt import Wish, attempt
from planner.ui.desk import Desk
from planner.ui.models.matrix import Column
from planner.ui.views.matrix_entry import AssessmentEntry
from planner.ui.views.matrix_paste import PastePreview
from planner.ui.views.matrix_view import MatrixView


class MatrixWork:
    """Turns what the view asks for into wishes. `kind` says whose word a typed level is."""

    def __init__(
        self, desk: Desk, view: MatrixView, keep: Callable[[AssessmentKind], None]
    ) -> None:
        self._desk, self._view, self._keep = desk, view, keep
        self.kind: AssessmentKind = "manager"

    def _tell(self, told: str, trouble: bool = False) -> None:
        self._desk.editor.told.emit(told, trouble)

    def _may_write(self) -> bool:
        if self._desk.plan.read_only:
            w = self._desk.words
            self._tell(w.translate("Matrix", "This plan can only be read here."), True)
        return not self._desk.plan.read_only

    def _cell(self) -> Cell | None:
        """The cell the keyboard is on; where it is on a group or a folded column, that is told."""
        cell = self._view.kept()
        if cell is None:
            w = self._desk.words
            told = w.translate("Matrix", "Here stands no cell of a person; choose one first.")
            self._tell(told, True)
        return cell

    # -- assessing ---------------------------------------------------------------------------

    def labels(self) -> list[str]:
        """The labels of the scale under the keyboard."""
        cell = self._view.kept()
        if cell is None:
            return []
        competency = self._view.matrix.pair(cell)[1]
        return [each.label for each in self._desk.content.scale_of(competency).levels]

    def save_typed(self, typed: str) -> str:
        """Assess the cell under the keyboard; returns why it was refused."""
        cell = self._view.kept()
        if cell is None or not self._may_write():
            return ""
        person, competency = self._view.matrix.pair(cell)

        def make() -> Wish:
            level = level_of(typed.strip(), self._desk.content.scale_of(competency))
            if isinstance(level, Problem):
                raise Refused([level])
            given = [Given(person, competency, level)]
            return lambda store: assess_many(store, given, self.kind, self._desk.today)

        told = attempt(self._desk, make)
        if not told:
            self._say_overruled(cell, typed)
        return told

    def _say_overruled(self, cell: Cell, typed: str) -> None:
        """Where a stronger word of the same day counts, say so: else nothing seems to come."""
        person, competency = self._view.matrix.pair(cell)
        held = self._desk.figures.outlook.history(person, competency).level(self._desk.today)
        if level_of(typed.strip(), self._desk.content.scale_of(competency)) != held:
            w = self._desk.words
            told = w.translate(
                "Matrix",
                "Noted, but {level} counts: another assessment of today, or of a later day, weighs "
                "more.",
            )
            self._tell(told.format(level=w.short_level(self._desk.content, competency, held)))

    def open_entry(self, parent: QWidget) -> AssessmentEntry | None:
        """A dialog for all of an assessment."""
        cell = self._cell()
        if cell is None or not self._may_write():
            return None
        person, competency = pair = self._view.matrix.pair(cell)
        held = self._desk.figures.outlook.history(person, competency).level(self._desk.today)
        level = 0 if self._desk.in_company else held
        dialog = AssessmentEntry(self._desk, pair, (level, self.kind), self._keep, parent)
        dialog.open()
        return dialog

    def explain_delete(self) -> None:
        """Nothing is deleted: what was assessed on a day stays, a new level counts from today."""
        w = self._desk.words
        told = w.translate(
            "Matrix",
            "Assessments are never deleted: type a new level, or take the last one back with undo.",
        )
        self._tell(told)

    # -- blocks ------------------------------------------------------------------------------

    def copy(self) -> None:
        """The block as cells for a spreadsheet and as a table for a mail; levels as shown."""
        cells = self._view.selected()
        self._put([[self._shown(cell) for cell in line] for line in cells], sum(map(len, cells)))

    def copy_with_heads(self) -> None:
        """The same with the names at the left and the competencies above."""
        cells, texts = self._view.selected(), self._view.scene.texts
        if not cells:
            return
        heads = ["", *(texts.head(Column("", cell[1])) for cell in cells[0])]
        lines = [[texts.person(line[0][0]), *map(self._shown, line)] for line in cells]
        self._put([heads, *lines], sum(map(len, cells)))

    def _put(self, lines: list[list[str]], count: int) -> None:
        """Put a table on the clipboard, and say how many cells it holds."""
        lines = [[_harmless(cell) for cell in line] for line in lines]
        data = QMimeData()
        data.setText("\n".join("\t".join(line) for line in lines))
        rows = ("".join(f"<td>{escape(each)}</td>" for each in line) for line in lines)
        data.setHtml("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
        QGuiApplication.clipboard().setMimeData(data)
        w = self._desk.words
        one, many = (
            w.translate("Matrix", "{n} cell copied"),
            w.translate("Matrix", "{n} cells copied"),
        )
        self._tell(w.count(count, one, many))

    def _shown(self, cell: Cell) -> str:
        texts = self._view.scene.texts
        return texts.needed(cell) if self._desk.in_company else texts.level(cell)

    def paste(self, parent: QWidget) -> PastePreview | None:
        """Read the clipboard onto the block; say what it would enter before anything is."""
        if not self._may_write() or self._cell() is None:
            return None
        block = block_of(QGuiApplication.clipboard().text())
        found = read_block(block, self._targets(block), self._desk.content)
        if not (found.given or found.unread or found.outside):
            w = self._desk.words
            told = w.translate("Matrix", "There is no level on the clipboard; copy some cells.")
            self._tell(told, True)
            return None
        dialog = PastePreview(self._desk, found, self.kind, parent)
        dialog.open()
        return dialog

    def _targets(self, block: list[list[str]]) -> list[list[tuple[str, str]]]:
        """The cells a block is put on, from its first corner; one alone fills what is chosen."""
        matrix = self._view.matrix
        if len(block) == 1 and len(block[0]) == 1:
            return [[matrix.pair(cell) for cell in line] for line in self._view.selected()]
        rows, columns = self._view.scene.chosen
        down = [n for n in range(rows[0], len(matrix.rows)) if matrix.rows[n].person is not None]
        across = [n for n in range(columns[0], len(matrix.columns)) if matrix.skills[n] >= 0]
        widest = max(map(len, block), default=0)
        return [
            [matrix.pair(cell) for column in across[:widest] if (cell := matrix.cell(row, column))]
            for row in down[: len(block)]
        ]

    def fill_down(self) -> None:
        """Give everybody in the block the level of its first line; one cell takes that above."""
        if not self._may_write():
            return
        lines = self._view.selected()
        if len(lines) == 1:
            above = self._above()
            lines = [above, *lines] if above else lines
        given = [
            Given(*self._view.matrix.pair(cell), self._held(first))
            for line in lines[1:]
            for first, cell in zip(lines[0], line, strict=True)
            if self._held(first)
        ]
        if not given:
            w = self._desk.words
            told = w.translate("Matrix", "There is no level above that could be filled down.")
            self._tell(told, True)
            return
        kind, today = self.kind, self._desk.today
        attempt(self._desk, lambda: lambda store: assess_many(store, given, kind, today))

    def _held(self, cell: Cell) -> int:
        person, competency = self._view.matrix.pair(cell)
        return self._desk.figures.outlook.history(person, competency).level(self._desk.today)

    def _above(self) -> list[Cell]:
        """The cells right above the block, whatever heads lie between."""
        rows, columns = self._view.scene.chosen
        matrix = self._view.matrix
        for row in range(rows[0] - 1, -1, -1):
            found = [cell for column in columns if (cell := matrix.cell(row, column)) is not None]
            if found:
                return found
        return []


def _harmless(cell: str) -> str:
    """A label no spreadsheet would run as a formula."""
    flat = " ".join(cell.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "@") else flat
