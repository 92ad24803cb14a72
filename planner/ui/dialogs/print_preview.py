"""A document page by page as it will be printed; the pages are laid out in a worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.figures import Figures, make_figures
from planner.services.pseudonyms import without_names
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.pages import Pages, paint_pages
from planner.ui.snapshots import document_of
from planner.ui.tasks import Report, Stopped, Task, Tasks
from planner.ui.widgets.page_preview import PagePreview
from planner.ui.widgets.tab_order import go_on

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PagesOf = Callable[[str, Figures, Words, "str | None", Report], Pages]
"""Lays out a document, of one team or of all; paper itself is not a dialog's business."""
DOCUMENTS: Final = {
    "sow": QT_TRANSLATE_NOOP("Report", "Sow-by list"),
    "timeline": QT_TRANSLATE_NOOP("Report", "Timeline"),
}
WIDE, HIGH = 960, 660


class PrintPreview(QDialog):
    """`pdf_asked`: this document, with names or not, is rather wanted as a file."""

    pdf_asked = Signal(str, bool)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        document: str,
        pages_of: PagesOf,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._pages_of = desk, tasks, pages_of
        self._task: Task | None = None
        w = desk.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(w.translate("Print", "Print preview"))
        self.resize(WIDE, HIGH)
        self.document, self.nameless = QComboBox(), QCheckBox()
        for key, title in DOCUMENTS.items():
            self.document.addItem(w.translate("Report", title), key)
        self.document.setCurrentIndex(self.document.findData(document))
        self.document.setAccessibleName(w.translate("Print", "Document"))
        self.nameless.setText(w.translate("Print", "Without names"))
        self.preview = PagePreview()
        self.bar = QProgressBar()
        self.trouble = text("", "fieldError")
        self.trouble.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 16, 20, 16)
        page.setSpacing(10)
        page.addLayout(self._head())
        page.addWidget(self.trouble)
        page.addWidget(self.preview, 1)
        page.addLayout(self._foot())
        self.document.activated.connect(lambda _: self._lay_out())
        self.nameless.clicked.connect(lambda _: self._lay_out())
        self.preview.turned.connect(self._turned)
        tasks.progressed.connect(self._progress)
        self._lay_out()

    def _head(self) -> QHBoxLayout:
        w = self._desk.words
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
        self.told.setMinimumWidth(100)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, 8)
        self.bar.setAccessibleName(w.translate("Window", "Progress"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.document)
        row.addWidget(self.nameless)
        row.addStretch(1)
        for widget in (self.bar, self.back, self.told, self.forth):
            row.addWidget(widget)
        return row

    def _foot(self) -> QHBoxLayout:
        w = self._desk.words
        self.print = QPushButton(w.translate("Print", "Print…"))
        self.print.setDefault(True)
        self.print.clicked.connect(self._ask_printer)
        self.pdf = QPushButton(w.translate("Print", "Save as PDF…"))
        self.pdf.setAutoDefault(False)
        self.pdf.clicked.connect(self._as_pdf)
        close = QPushButton(w.translate("Plan", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.pdf)
        row.addStretch(1)
        row.addWidget(self.print)
        row.addWidget(close)
        return row

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        return go_on(self, next)

    # -- pages -----------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """True while the pages are laid out."""
        return self._task is not None

    def _lay_out(self) -> None:
        """Lay the chosen document out anew; an earlier one no longer counts."""
        desk, document = self._desk, str(self.document.currentData())
        content, words, today = document_of(desk), desk.words, desk.today
        lay_out = self._pages_of
        team, names = desk.team, not self.nameless.isChecked()
        if self._task is not None:
            self._task.stop()
        self.trouble.hide()
        self.preview.show_pages(None)
        self.bar.setValue(0)
        self.bar.show()
        told = words.translate("Print", "Laying out the pages …")

        def work(report: Report) -> Pages:
            report(0.02, told)
            shown = content if names else without_names(content, words)
            figures = make_figures(shown, today)
            return lay_out(document, figures, words, team, report)

        def current(act: object) -> None:
            if self._task is task:
                self._task = None
                self.bar.hide()
                assert callable(act)
                act()

        task = self._tasks.run(
            work,
            lambda pages: current(lambda: self.preview.show_pages(pages)),
            lambda error: current(lambda: self._failed(error)),
        )
        self._task = task
        self._turned(1)

    def _failed(self, error: Exception) -> None:
        w = self._desk.words
        if isinstance(error, Stopped):
            self.reject()
            return
        self.trouble.setText(w.translate("Print", "This is our fault: the pages can't be shown."))
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
        self.print.setEnabled(bool(count))
        self.pdf.setEnabled(bool(count))

    # -- paper -----------------------------------------------------------------------------

    def _as_pdf(self) -> None:
        self.pdf_asked.emit(str(self.document.currentData()), not self.nameless.isChecked())

    def _ask_printer(self) -> None:
        if self.preview.pages is not None:
            ask_printer(self, self.preview.pages)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that were chosen."""
        if self.preview.pages is not None:
            print_on(printer, self.preview.pages)
            self.accept()

    def reject(self) -> None:
        """Stop what is being laid out."""
        if self._task is not None:
            self._task.stop()
            self._task = None
        super().reject()


def ask_printer(dialog: QDialog, pages: Pages) -> None:
    """The system's own dialog; "print to file" is among its printers."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(pages.paper.layout())
    printer.setDocName(pages.title)
    asked = QPrintDialog(printer, dialog)
    asked.setMinMax(1, pages.count)

    def go() -> None:
        print_on(printer, pages)
        dialog.accept()

    asked.accepted.connect(go)
    asked.setModal(True)
    asked.show()


def print_on(printer: QPrinter, pages: Pages) -> None:
    """Print the pages that were chosen."""
    first = printer.fromPage() or 1
    last = printer.toPage() or pages.count
    paint_pages(printer, pages, range(first, min(last, pages.count) + 1), lambda *_: None)
