"""A document page by page as it will be printed; the pages are laid out in a worker."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
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
from planner.ui.tasks import Report, Stopped, Tasks
from planner.ui.widgets.keyed_dialog import KeyedDialog
from planner.ui.widgets.laid_out import LaidOut, trouble_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PagesOf = Callable[[str, Figures, Words, "str | None", Report], Pages]
"""Lays out a document, of one team or of all; paper itself is not a dialog's business."""
DOCUMENTS: Final = {
    "sow": QT_TRANSLATE_NOOP("Report", "Sow-by list"),
    "timeline": QT_TRANSLATE_NOOP("Report", "Timeline"),
    "map": QT_TRANSLATE_NOOP("Report", "Map"),
    "team": QT_TRANSLATE_NOOP("Report", "Team view"),
}
WIDE, HIGH = 960, 660


class PrintPreview(KeyedDialog):
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
        self._desk, self._pages_of = desk, pages_of
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
        self._laid = laid = LaidOut(w, tasks, self)
        self.preview, self.told, self.bar = laid.preview, laid.told, laid.bar
        self.back, self.forth = laid.back, laid.forth
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
        laid.turned.connect(self._turned)
        laid.failed.connect(self._failed)
        self._lay_out()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.document)
        row.addWidget(self.nameless)
        row.addStretch(1)
        self._laid.add_to(row)
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

    # -- pages -----------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """True while the pages are laid out."""
        return self._laid.busy

    def _lay_out(self) -> None:
        """Lay the chosen document out anew; an earlier one no longer counts."""
        desk, document = self._desk, str(self.document.currentData())
        content, words, today = document_of(desk), desk.words, desk.today
        lay_out = self._pages_of
        team, names = desk.team, not self.nameless.isChecked()
        self.trouble.hide()

        def work(report: Report) -> Pages:
            shown = content if names else without_names(content, words)
            figures = make_figures(shown, today)
            return lay_out(document, figures, words, team, report)

        self._laid.lay_out(work)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Stopped):
            self.reject()
            return
        self.trouble.setText(trouble_of(self._desk.words, error))
        self.trouble.show()

    def _turned(self) -> None:
        for button in (self.print, self.pdf):
            button.setEnabled(bool(self._laid.count))

    # -- paper -----------------------------------------------------------------------------

    def _as_pdf(self) -> None:
        self.pdf_asked.emit(str(self.document.currentData()), not self.nameless.isChecked())

    def _ask_printer(self) -> None:
        if self.preview.pages is not None:
            ask_printer(self, self.preview.pages, self._desk)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages that were chosen."""
        if self.preview.pages is not None:
            print_on(printer, self.preview.pages)
            self.accept()

    def reject(self) -> None:
        """Stop what is being laid out."""
        self._laid.stop()
        super().reject()


def ask_printer(dialog: KeyedDialog, pages: Pages, desk: Desk) -> None:
    """The system's own dialog; "print to file" is among its printers. What was printed is told,
    or that it was not: then another printer can be chosen."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(pages.paper.layout())
    printer.setDocName(pages.title)
    asked = QPrintDialog(printer, dialog)
    asked.setMinMax(1, pages.count)

    def go() -> None:
        sent = print_on(printer, pages)
        _tell(desk, pages.title, sent)
        if sent:
            dialog.accept()

    asked.accepted.connect(go)
    asked.setModal(True)
    asked.show()


def print_on(printer: QPrinter, pages: Pages) -> bool:
    """Print the pages that were chosen; False if the printer took nothing."""
    first = printer.fromPage() or 1
    last = printer.toPage() or pages.count
    try:
        paint_pages(printer, pages, range(first, min(last, pages.count) + 1), lambda *_: None)
    except OSError:
        return False
    return printer.printerState() not in (printer.PrinterState.Error, printer.PrinterState.Aborted)


def _tell(desk: Desk, title: str, sent: bool) -> None:
    text = desk.words.translate("Print", "Printed: {title}")
    if not sent:
        text = desk.words.translate(
            "Print", "{title} was not printed: the printer took nothing. Choose another one."
        )
    desk.editor.told.emit(text.format(title=title), not sent)
