"""What is said when something failed that nobody foresaw."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.services.wording import Words
from planner.ui.dialogs.frame import Asking, text


class Crash(Asking):
    """Says that the plan is safe, and lets the report be read and copied."""

    def __init__(self, words: Words, report: str, parent: QWidget | None) -> None:
        w = words
        super().__init__(
            w.translate("Crash", "Something went wrong"),
            w.translate(
                "Crash",
                "This is our fault, not yours. Your plan is safe: every change was on the disk "
                "the moment it was made. You can go on; if something looks odd, start Vorlauf "
                "anew.",
            ),
            w.translate("Crash", "Copy the report"),
            w.translate("Crash", "Go on"),
            parent,
        )
        self.setMinimumWidth(640)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setMinimumHeight(220)
        self.report.setAccessibleName(w.translate("Crash", "Report"))
        self.column.addWidget(self.report)
        hint = w.translate(
            "Crash", "The report holds versions, counts and lines of the log: no names, no titles."
        )
        self.column.addWidget(text(hint, "small"))

    def accept(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        super().accept()
