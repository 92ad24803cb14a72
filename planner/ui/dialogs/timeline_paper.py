"""The timeline on paper or as a picture: what of it, on what, seen before it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.print_preview import ask_printer
from planner.ui.pages import PAPERS, PicturePages
from planner.ui.paper_wish import Part, Wish
from planner.ui.tasks import Report, Stopped, Tasks
from planner.ui.widgets.echo import Echo
from planner.ui.widgets.keyed_dialog import KeyedDialog
from planner.ui.widgets.laid_out import LaidOut, trouble_of
from planner.ui.widgets.radio_list import RadioList
from planner.ui.widgets.tab_order import begin

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


Lay = Callable[[Wish, bool, Report], PicturePages]
"""(wish, with names, report) → the pages; paper itself is not a dialog's business."""
KINDS: Final = (
    ("pages", QT_TRANSLATE_NOOP("Paper", "PDF in pages")),
    ("sheet", QT_TRANSLATE_NOOP("Paper", "PDF, one large sheet")),
    ("svg", QT_TRANSLATE_NOOP("Paper", "SVG drawing")),
    ("png", QT_TRANSLATE_NOOP("Paper", "PNG picture")),
)
SHEETS: Final = {
    "a4": QT_TRANSLATE_NOOP("Paper", "A4 across"),
    "a4-upright": QT_TRANSLATE_NOOP("Paper", "A4 upright"),
    "a3": QT_TRANSLATE_NOOP("Paper", "A3 across"),
    "a3-upright": QT_TRANSLATE_NOOP("Paper", "A3 upright"),
}
ACROSS: Final = (1, 2, 3, 4, 6, 8, 12)
DOTS: Final = (96, 200, 300, 600)
READABLE: Final = 0.6
"""Share of the wished size below which it is said that it is small."""
WIDE, HIGH, LEFT = 1080, 680, 290


class TimelinePaper(KeyedDialog):
    """`save_asked`: wish, with names, ending; `copy_asked`: wish, with names."""

    save_asked = Signal(object, bool, str)
    copy_asked = Signal(object, bool)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        lay: Lay,
        part: Part | None,
        printing: bool,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._lay, self._part = desk, lay, part
        self._laid = laid = LaidOut(desk.words, tasks, self)
        self.preview, self.told, self.bar = laid.preview, laid.told, laid.bar
        self.back, self.forth = laid.back, laid.forth
        self.echo = Echo()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desk.words.translate("Paper", "Timeline on paper"))
        self.resize(WIDE, HIGH)
        self._make_fields()
        page = QHBoxLayout()
        page.setSpacing(20)
        page.addLayout(self._left())
        page.addLayout(self._right(), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(12)
        outer.addLayout(page, 1)
        outer.addLayout(self._foot(printing))
        laid.turned.connect(self._turned)
        laid.failed.connect(self._failed)
        self._change()

    # -- building ----------------------------------------------------------------------------

    def _make_fields(self) -> None:
        w = self._desk.words
        self.what = RadioList()
        self.what.setAccessibleName(w.translate("Paper", "What"))
        entries = [("whole", w.translate("Paper", "The whole timeline"))]
        if self._part is not None:
            entries.append(("seen", w.translate("Paper", "Only what is seen now")))
        self.what.offer(entries, "whole")
        self.what.setVisible(len(entries) > 1)
        self.kind = self._box([(key, w.translate("Paper", told)) for key, told in KINDS])
        self.sheet = self._box([(key, w.translate("Paper", SHEETS[key])) for key in PAPERS])
        one, many = w.translate("Paper", "{n} page"), w.translate("Paper", "{n} pages")
        self.across = self._box([(n, w.count(n, one, many)) for n in ACROSS])
        self.dots = self._box([(n, w.translate("Paper", "{n} dpi").format(n=n)) for n in DOTS])
        self.dots.setCurrentIndex(DOTS.index(200))
        self.nameless = QCheckBox(w.translate("Print", "Without names"))
        self.nameless.clicked.connect(lambda _: self._change())
        self.what.chosen.connect(self._change)

    def _box(self, entries: Sequence[tuple[Any, str]]) -> QComboBox:
        box = QComboBox()
        for value, told in entries:
            box.addItem(told, value)
        box.activated.connect(lambda _: self._change())
        return box

    def _left(self) -> QVBoxLayout:
        w = self._desk.words
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(text(w.translate("Paper", "Timeline on paper"), "headline"))
        column.addWidget(self.what)
        self._form = form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setSpacing(8)
        for box, label in (
            (self.kind, w.translate("Paper", "As")),
            (self.sheet, w.translate("Paper", "Paper")),
            (self.across, w.translate("Paper", "Time across")),
            (self.dots, w.translate("Paper", "Sharpness")),
        ):
            form.addRow(label, box)
            box.setAccessibleName(label)
        column.addLayout(form)
        column.addWidget(self.nameless)
        self.size_told = text("", "quiet")
        self.trouble = text("", "fieldError")
        column.addWidget(self.size_told)
        if self._desk.in_company:
            told = w.translate("Paper", "Others look on (F9): levels held are left out.")
            column.addWidget(text(told, "quiet"))
        column.addWidget(self.trouble)
        column.addStretch(1)
        holder = QVBoxLayout()
        fixed = QWidget()
        fixed.setFixedWidth(LEFT)
        column.setContentsMargins(0, 0, 0, 0)
        fixed.setLayout(column)
        holder.addWidget(fixed)
        return holder

    def _right(self) -> QVBoxLayout:
        turns = QHBoxLayout()
        turns.setSpacing(10)
        turns.addStretch(1)
        self._laid.add_to(turns)
        column = QVBoxLayout()
        column.addLayout(turns)
        column.addWidget(self.preview, 1)
        return column

    def _foot(self, printing: bool) -> QHBoxLayout:
        w = self._desk.words
        self.copy = QPushButton(w.translate("Paper", "Copy as picture"))
        self.print = QPushButton(w.translate("Print", "Print…"))
        self.save = QPushButton(w.translate("Paper", "Save…"))
        close = QPushButton(w.translate("Plan", "Close"))
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self.wish(), self.names))
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        close.clicked.connect(self.reject)
        for button in (self.copy, self.print, self.save, close):
            button.setAutoDefault(False)
        (self.print if printing else self.save).setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.echo, 1)
        for button in (self.print, self.save, close):
            row.addWidget(button)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        begin(self)

    # -- what is wished ------------------------------------------------------------------------

    @property
    def names(self) -> bool:
        """True if people are named."""
        return not self.nameless.isChecked()

    @property
    def busy(self) -> bool:
        """True while the pages are laid out."""
        return self._laid.busy

    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(
            paper=str(self.sheet.currentData()),
            across=int(self.across.currentData()),
            one=self.kind.currentData() != "pages",
            part=self._part if self.what.key == "seen" else None,
            dpi=int(self.dots.currentData()),
        )

    def _change(self) -> None:
        """Show what this kind of file asks for, and lay everything out anew."""
        kind = self.kind.currentData()
        self._form.setRowVisible(self.sheet, kind == "pages")
        self._form.setRowVisible(self.dots, kind == "png")
        wish, names, lay = self.wish(), self.names, self._lay
        if kind != "pages" and wish.paper != "a4":
            self.sheet.setCurrentIndex(0)
            wish = self.wish()
        self.trouble.hide()
        self._laid.lay_out(lambda report: lay(wish, names, report))

    @property
    def _pages(self) -> PicturePages | None:
        """What is shown; everything this dialog lays out can be a picture too."""
        return cast("PicturePages | None", self.preview.pages)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Stopped):
            self.reject()
            return
        self.trouble.setText(trouble_of(self._desk.words, error))
        self.trouble.show()

    def _turned(self) -> None:
        count = self._laid.count
        for button in (self.copy, self.print, self.save):
            button.setEnabled(bool(count))
        self.size_told.setText(f"{self._size()}{self._shrunk()}" if count else "")

    def _size(self) -> str:
        """How many pages, how large a sheet, how many pixels."""
        w, pages, kind = self._desk.words, self.preview.pages, self.kind.currentData()
        assert pages is not None
        if kind == "pages":
            one, many = w.translate("Paper", "{n} page"), w.translate("Paper", "{n} pages")
            return w.count(pages.count, one, many)
        if kind == "png":
            told = w.translate("Paper", "{wide} × {high} pixels")
            assert self._pages is not None
            wide, high = self._pages.pixels
            return told.format(wide=w.number(wide, 0), high=w.number(high, 0))
        told = w.translate("Paper", "{wide} × {high} cm")
        paper = pages.paper
        return told.format(
            wide=w.number(paper.wide_mm / 10, 0), high=w.number(paper.high_mm / 10, 0)
        )

    def _shrunk(self) -> str:
        """That it would be too small to read, where it is."""
        kind = self.kind.currentData()
        if self._pages is None or kind in ("pages", "svg"):
            return ""
        share = self._pages.shrunk(kind == "png")
        if share >= READABLE:
            return ""
        w = self._desk.words
        told = w.translate("Paper", " – shrunk to {share}, hard to read; pages hold it better.")
        return told.format(share=w.percent(max(share, 0.01)))

    # -- out -----------------------------------------------------------------------------------

    def _save(self) -> None:
        kind = self.kind.currentData()
        self.save_asked.emit(self.wish(), self.names, kind if kind in ("svg", "png") else "pdf")

    def _print(self) -> None:
        pages = self.preview.pages
        if pages is not None:
            ask_printer(self, pages, self._desk)

    def reject(self) -> None:
        """Stop what is being laid out."""
        self._laid.stop()
        super().reject()
