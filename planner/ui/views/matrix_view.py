"""The matrix in the user's hands: choosing cells, typing levels, what is asked for by keys.

It changes nothing itself: what is wished is said by signals, what was edited comes back
through `take_over`.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from planner.engine.level_grid import Cell
from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.matrix import Matrix
from planner.ui.views.matrix_canvas import MatrixCanvas
from planner.ui.views.matrix_scene import Place
from planner.ui.views.matrix_steps import Grading, next_to_grade, step_from

_KEYS: Final = QKeySequence.StandardKey
_ASKED: Final = {
    (Qt.Key.Key_D, False): "fill",
    (Qt.Key.Key_H, False): "hide_competencies",
    (Qt.Key.Key_H, True): "hide_people",
    (Qt.Key.Key_F, True): "freeze",
}
"""With Ctrl; True: with Shift too."""


class MatrixView(MatrixCanvas):
    """`chosen`: the keyboard is on another cell (or None: on a head)."""

    chosen = Signal(object)
    typed = Signal(str)
    """A letter or digit that may begin a level."""
    entry_asked = Signal()
    copy_asked = Signal()
    paste_asked = Signal()
    asked = Signal(str)
    """A command by its key: fill down, hide people or competencies, keep some at the left."""
    delete_asked = Signal()
    menu_asked = Signal(QPoint)
    folded = Signal()

    def __init__(
        self, matrix: Matrix, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(matrix, words, colours, parent)
        self._dragging = False
        self.grading: Grading = "person"
        """Where Enter goes on."""
        self.goes_on = False
        """True if a level that is clear goes on by itself."""
        self._gone_on = False
        self.scene.at = self.scene.since = self._nearest(Place(0, 0))
        self.viewport().setMouseTracking(True)

    # -- choosing ----------------------------------------------------------------------------

    def choose(self, place: Place, extend: bool = False) -> None:
        """Go to a cell; with `extend` everything between is selected too."""
        scene = self.scene
        if not self.matrix.rows:
            return
        same = place == scene.at and (extend or scene.since == place)
        scene.at = place
        if not extend or self.matrix.cell(*place) is None:
            scene.since = place
        self.reveal(place)
        self.viewport().update()
        if not same:
            self._announce()
            self.chosen.emit(self.kept())

    def choose_cell(self, cell: Cell) -> bool:
        """Go to a person and a competency; False while they aren't shown."""
        found = self.matrix.place_of(cell)
        if found is not None:
            self.choose(Place(*found))
        return found is not None

    def selected(self) -> list[list[Cell]]:
        """The cells of the block, row by row; heads and folded columns are left out."""
        rows, columns = self.scene.chosen
        found = [
            [cell for column in columns if (cell := self.matrix.cell(row, column)) is not None]
            for row in rows
        ]
        return [line for line in found if line]

    def told(self) -> str:
        """What is under the keyboard, in words."""
        cell = self.kept()
        if cell is not None:
            return self.scene.texts.sentence(cell)
        if not self.matrix.rows:
            return ""
        row = self.matrix.rows[self.scene.at.row]
        if row.person is None:
            return self.scene.texts.group(row)
        return self.scene.texts.folded_sentence(*self.scene.at)

    def fold(self, key: str) -> None:
        """Fold a group or a category away, or open it."""
        kept = self.kept()
        self.matrix.fold(key)
        self.lay_out_anew(kept)
        self.folded.emit()

    def fold_here(self, category: bool) -> None:
        """Fold or open the group, or the category, the keyboard is in."""
        if not self.matrix.rows or not self.matrix.columns:
            return
        key = f"group:{self.matrix.rows[self.scene.at.row].group}"
        if category:
            key = self.matrix.columns[self.scene.at.column].category
        if key:
            self.fold(key)

    # -- the mouse ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._gone_on = False
        at = event.position().toPoint()
        if category := self.category_at(at):
            self.fold(category)
            return
        place = self.scene.place_at(at)
        if place is None:
            self._press_edge(at)
            return
        if self.matrix.rows[place.row].person is None:
            self.choose(place)
            if event.button() == Qt.MouseButton.LeftButton:
                self.fold(f"group:{self.matrix.rows[place.row].group}")
            return
        rows, columns = self.scene.chosen
        within = place.row in rows and place.column in columns
        if event.button() == Qt.MouseButton.RightButton and within:
            return
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if place == self.scene.at and not extend:
            self.chosen.emit(self.kept())  # the details may have turned to something else since
        self.choose(place, extend)
        self._dragging = event.button() == Qt.MouseButton.LeftButton

    def _press_edge(self, at: QPoint) -> None:
        """A name chooses the whole line, a head the whole column."""
        row, column = self.scene.row_at(at), self.scene.column_at(at)
        last = Place(len(self.matrix.rows) - 1, len(self.matrix.columns) - 1)
        if not self.matrix.rows or not self.matrix.columns:
            return
        if row is not None and self.matrix.rows[row].person is not None:
            self.choose(Place(row, 0))
            self.scene.since = Place(row, last.column)
        elif column is not None and at.y() < self.scene.top:
            self.choose(self._nearest(Place(0, column)))
            self.scene.since = Place(last.row, column)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._dragging or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        place = self.scene.place_at(event.position().toPoint())
        if place is not None and self.matrix.cell(*place) is not None:
            self.choose(place, extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.scene.place_at(event.position().toPoint())
        if place is not None and self.matrix.cell(*place) is not None:
            self.entry_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.matrix.rows and self.matrix.columns:
            at = self.scene.box(self.scene.at).center()
            mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            self.menu_asked.emit(event.globalPos() if mouse else self.viewport().mapToGlobal(at))

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys(event):
            super().keyPressEvent(event)

    def _keys(self, event: QKeyEvent) -> bool:
        key, mods = Qt.Key(event.key()), event.modifiers()
        control = bool(mods & Qt.KeyboardModifier.ControlModifier)
        for standard, signal in (
            (_KEYS.Copy, self.copy_asked),
            (_KEYS.Paste, self.paste_asked),
        ):
            if event.matches(standard):
                signal.emit()
                return True
        if event.matches(_KEYS.SelectAll):
            return self._choose_all()
        shift = bool(mods & Qt.KeyboardModifier.ShiftModifier)
        if control and (key, shift) in _ASKED:
            self.asked.emit(_ASKED[key, shift])
            return True
        gone_on, self._gone_on = self._gone_on, False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return gone_on or self._go_on_or_open(mods)
        if key == Qt.Key.Key_F2:
            return self._open()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
            return True
        place = step_from(self.scene, key, control)
        if place is not None:
            self.choose(place, bool(mods & Qt.KeyboardModifier.ShiftModifier))
            return True
        return self._type(event)

    def _go_on_or_open(self, mods: Qt.KeyboardModifier) -> bool:
        """Enter grades the next cell; on a head it folds or opens."""
        if self.kept() is None:
            return self._open()
        self.go_on(back=bool(mods & Qt.KeyboardModifier.ShiftModifier))
        return True

    def go_on(self, back: bool = False) -> None:
        """Go to the next cell to grade, or to the one before."""
        place = next_to_grade(self.scene, self.grading, back)
        if place is not None:
            self.choose(place)

    def graded(self) -> None:
        """A level was saved that needed no Enter: go on if so wished.

        Who presses Enter all the same, out of habit, then leaves no cell out.
        """
        if self.goes_on:
            self.go_on()
            self._gone_on = True

    def walk(self, key: Qt.Key) -> None:
        """Go where a key would lead."""
        place = step_from(self.scene, key, control=False)
        if place is not None:
            self.choose(place)

    def _type(self, event: QKeyEvent) -> bool:
        other = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        text = event.text()
        if event.modifiers() & other or not text.strip() or not text.isprintable():
            return False
        if self.kept() is None:
            self.entry_asked.emit()  # what is asked of no cell is told
        else:
            self.typed.emit(text)
        return True

    def _open(self) -> bool:
        if not self.matrix.rows or not self.matrix.columns:
            return False
        if self.kept() is not None:
            self.entry_asked.emit()
        elif self.matrix.rows[self.scene.at.row].person is None:
            self.fold_here(category=False)
        else:
            self.fold_here(category=True)
        return True

    def _choose_all(self) -> bool:
        if self.matrix.rows and self.matrix.columns:
            self.choose(self._nearest(Place(0, 0)))
            self.scene.since = Place(len(self.matrix.rows) - 1, len(self.matrix.columns) - 1)
            self.viewport().update()
        return True
