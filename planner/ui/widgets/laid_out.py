"""A document's pages seen one by one while and after a worker lays them out: for every dialog that
prints."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from planner.domain.problem import Refused
from planner.services.problem_words import problem_text
from planner.services.wording import Words
from planner.ui.pages import Pages
from planner.ui.tasks import Report, Task, Tasks
from planner.ui.widgets.page_preview import PagePreview


class LaidOut(QObject):
    """The preview, what turns its pages, and the bar of the work; the dialog places them.

    `turned`: another page, or another document, is shown; `failed` carries the error.
    """

    turned = Signal()
    failed = Signal(object)

    def __init__(self, words: Words, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._tasks = words, tasks
        self._task: Task | None = None
        self._dialog = parent
        self.preview = PagePreview()
        self.back, self.forth = QPushButton("‹"), QPushButton("›")
        self.back.setAccessibleName(words.translate("Print", "Previous page"))
        self.forth.setAccessibleName(words.translate("Print", "Next page"))
        for button, step in ((self.back, -1), (self.forth, 1)):
            button.setToolTip(button.accessibleName())
            button.setAutoDefault(False)
            button.clicked.connect(
                lambda _=False, step=step: self.preview.turn_to(self.preview.number + step)
            )
        self.told = QLabel()
        self.told.setMinimumWidth(100)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, 8)
        self.bar.setAccessibleName(words.translate("Window", "Progress"))
        self.preview.turned.connect(self._turned)
        tasks.progressed.connect(self._progress)

    def add_to(self, row: QHBoxLayout) -> None:
        """The bar and what turns the pages, at the end of a row."""
        for widget in (self.bar, self.back, self.told, self.forth):
            row.addWidget(widget)

    @property
    def count(self) -> int:
        """How many pages are shown; 0 while they are laid out."""
        return self.preview.pages.count if self.preview.pages is not None else 0

    @property
    def busy(self) -> bool:
        """True while the pages are laid out."""
        return self._task is not None

    def lay_out(self, work: Callable[[Report], Pages]) -> None:
        """Lay a document out in a worker; an earlier one no longer counts."""
        if self._task is not None:
            self._task.stop()
        self.preview.show_pages(None)
        self.bar.setValue(0)
        self.bar.show()
        told = self._words.translate("Print", "Laying out the pages …")

        def begun(report: Report) -> Pages:
            report(0.02, told)
            return work(report)

        def current(act: Callable[[], object]) -> None:
            if self._task is task:
                self._task = None
                self.bar.hide()
                act()

        task = self._tasks.run(
            begun,
            lambda pages: current(lambda: self.preview.show_pages(pages)),
            lambda error: current(lambda: self.failed.emit(error)),
        )
        self._task = task
        self._turned()

    def stop(self) -> None:
        """Nobody waits for the pages any more."""
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _progress(self, share: float, _: str) -> None:
        if self._task is not None:
            self.bar.setValue(round(share * 100))

    def _turned(self, _: int = 1) -> None:
        count, number = self.count, self.preview.number
        page = self._words.translate("Paper", "Page {page} of {pages}")
        told = page.format(page=number, pages=count) if count else ""
        self.told.setText(told)
        self.preview.setAccessibleName(told or self._dialog.windowTitle())
        self.back.setEnabled(number > 1)
        self.forth.setEnabled(number < count)
        self.turned.emit()


def trouble_of(words: Words, error: Exception) -> str:
    """Why there are no pages: a rule with its cure, or our fault."""
    if isinstance(error, Refused):
        return " ".join(problem_text(words, problem) for problem in error.problems)
    return words.translate("Print", "This is our fault: the pages can't be shown.")
