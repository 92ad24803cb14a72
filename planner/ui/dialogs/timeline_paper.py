"""The timeline on paper or as a picture: what of it, on what, seen before it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.problem import Refused
from planner.services.problem_words import problem_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.print_preview import ask_printer
from planner.ui.pages import PAPERS, PicturePages
from planner.ui.paper_wish import Part, Wish
from planner.ui.tasks import Report, Stopped, Task, Tasks
from planner.ui.widgets.page_preview import PagePreview
from planner.ui.widgets.radio_list import RadioList
from planner.ui.widgets.tab_order import begin, go_on

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


class TimelinePaper(QDialog):
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
        self._desk, self._tasks, self._lay, self._part = desk, tasks, lay, part
        self._task: Task | None = None
        self._pages: PicturePages | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desk.words.translate("Paper", "Timeline on paper"))
        self.resize(WIDE, HIGH)
        self._make_fields()
        self._make_preview()
        page = QHBoxLayout()
        page.setSpacing(20)
        page.addLayout(self._left())
        page.addLayout(self._right(), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(12)
        outer.addLayout(page, 1)
        outer.addLayout(self._foot(printing))
        tasks.progressed.connect(self._progress)
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

    def _make_preview(self) -> None:
        w = self._desk.words
        self.preview = PagePreview()
        self.preview.turned.connect(self._turned)
        self.back, self.forth = QPushButton("‹"), QPushButton("›")
        self.back.setAccessibleName(w.translate("Print", "Previous page"))
        self.forth.setAccessibleName(w.translate("Print", "Next page"))
        for button, step in ((self.back, -1), (self.forth, 1)):
            button.setToolTip(button.accessibleName())
            button.setAutoDefault(False)
            button.clicked.connect(
                lambda _=False, step=step: self.preview.turn_to(self.preview.number + step)
            )
        self.told = QLabel()
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, 8)
        self.bar.setAccessibleName(w.translate("Window", "Progress"))

    def _right(self) -> QVBoxLayout:
        turns = QHBoxLayout()
        turns.setSpacing(10)
        turns.addStretch(1)
        for widget in (self.bar, self.back, self.told, self.forth):
            turns.addWidget(widget)
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
        row.addStretch(1)
        for button in (self.print, self.save, close):
            row.addWidget(button)
        return row

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return go_on(self, next)

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
        return self._task is not None

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
        if self._task is not None:
            self._task.stop()
        self.trouble.hide()
        self._pages = None
        self.preview.show_pages(None)
        self.bar.setValue(0)
        self.bar.show()
        told = self._desk.words.translate("Print", "Laying out the pages …")

        def work(report: Report) -> PicturePages:
            report(0.02, told)
            return lay(wish, names, report)

        def current(act: Callable[[], object]) -> None:
            if self._task is task:
                self._task = None
                self.bar.hide()
                act()

        task = self._tasks.run(
            work,
            lambda pages: current(lambda: self._show(pages)),
            lambda error: current(lambda: self._failed(error)),
        )
        self._task = task
        self._turned(1)

    def _show(self, pages: PicturePages) -> None:
        self._pages = pages
        self.preview.show_pages(pages)

    def _failed(self, error: Exception) -> None:
        w = self._desk.words
        if isinstance(error, Stopped):
            self.reject()
            return
        if isinstance(error, Refused):
            told = " ".join(problem_text(w, problem) for problem in error.problems)
        else:
            told = w.translate("Print", "This is our fault: the pages can't be shown.")
        self.trouble.setText(told)
        self.trouble.show()

    def _progress(self, share: float, told: str) -> None:
        del told
        if self._task is not None:
            self.bar.setValue(round(share * 100))

    def _turned(self, number: int) -> None:
        w, pages = self._desk.words, self.preview.pages
        count = pages.count if pages is not None else 0
        page = w.translate("Paper", "Page {page} of {pages}").format(page=number, pages=count)
        self.told.setText(page if count else "")
        self.preview.setAccessibleName(page if count else self.windowTitle())
        self.back.setEnabled(number > 1)
        self.forth.setEnabled(number < count)
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
            ask_printer(self, pages)

    def reject(self) -> None:
        """Stop what is being laid out."""
        if self._task is not None:
            self._task.stop()
            self._task = None
        super().reject()
