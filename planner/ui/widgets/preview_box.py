"""What would be made, before it is: a head, lines below it, and what was not understood."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner.services.wording import Words
from planner.ui.models.palette_rows import Line
from planner.ui.shapes import paint_shape
from planner.ui.theme import Look


class _Sign(QWidget):
    """The shape of a state; the words beside it tell it too."""

    def __init__(self, look: Look, state: str) -> None:
        super().__init__()
        self._look, self._state = look, state
        self.setFixedSize(QSize(16, 18))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        colour = self._look.colours.tone(self._state).mark
        paint_shape(painter, self._state, QPointF(7, 9), 9, colour)
        painter.end()


class PreviewBox(QWidget):
    """Filled anew each time something is typed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.text = ""
        """Everything that stands in it, as it is read out."""
        self._shown: tuple[str, tuple[Line, ...]] = ("", ())

    def show_lines(self, head: str, lines: Sequence[Line]) -> None:
        """Show something else; what is there already stays as it is."""
        if (head, tuple(lines)) == self._shown:
            return
        self._shown = (head, tuple(lines))
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                # Out of the window at once: what is only to be deleted would still be read out.
                gone.hide()
                gone.setParent(None)
                gone.deleteLater()
        self._column.addWidget(_label(head, "strong"))
        for line in lines:
            self._column.addWidget(self._row(line))
        self._column.addStretch(1)
        self.text = "\n".join([head, *(line.text for line in lines)])
        self.setAccessibleName(self.text)

    def _row(self, line: Line) -> QWidget:
        label = _label(line.text, "fieldError" if line.trouble else "quiet")
        if line.state is None:
            return label
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Sign(self._look, line.state), 0, Qt.AlignmentFlag.AlignTop)
        label.setObjectName("")
        row.addWidget(label, 1)
        return holder


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return label


def and_more(words: Words, lines: Sequence[Line], most: int) -> list[Line]:
    """The first lines, and how many more there are."""
    if len(lines) <= most:
        return list(lines)
    rest = len(lines) - most
    one, many = words.translate("Search", "and {n} more"), words.translate("Search", "and {n} more")
    return [*lines[:most], Line(words.count(rest, one, many), trouble=lines[most].trouble)]
