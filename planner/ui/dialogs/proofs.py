"""One person's own proofs as the page they will be on paper, with or without the name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QScrollArea, QWidget

from planner.services.proofs import Proofs, proofs_of
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking
from planner.ui.file_names import ended

WIDE: Final = 500
HIGH: Final = 420

Write = Callable[[Path, bool], None]
"""(file, with the name) → writes it, in the background."""
Draw = Callable[[Proofs, bool, int, float], tuple[QImage, str]]
"""(proofs, with the name, pixels across, their ratio) → the page as a picture and as text."""


class ProofsDialog(Asking):
    """Shows the page; what is saved is the same page."""

    def __init__(
        self, desk: Desk, person: str, draw: Draw, write: Write, parent: QWidget | None
    ) -> None:
        w = desk.words
        super().__init__(
            w.translate("Proofs", "My proofs"),
            w.translate(
                "Proofs", "Levels held, what they rest on, hours learned and what is done, "
                "on one page."
            ),
            w.translate("Proofs", "Save as PDF…"),
            w.translate("Plan", "Cancel"),
            parent,
        )  # fmt: skip
        self.setMinimumWidth(WIDE + 80)
        self._desk, self._person = desk, person
        self._draw, self._write = draw, write
        self._proofs = proofs_of(desk.figures, person)
        self.nameless = QCheckBox(w.translate("Print", "Without names"))
        self.nameless.toggled.connect(self._show)
        self.page = QLabel()
        area = QScrollArea()
        area.setObjectName("paper")
        area.setWidget(self.page)
        area.setFixedHeight(HIGH)
        area.setWidgetResizable(True)
        area.setAccessibleName(w.translate("Proofs", "The page as it will be"))
        self.column.addWidget(self.nameless)
        self.column.addWidget(area)
        self._show()

    def _show(self) -> None:
        named, ratio = not self.nameless.isChecked(), self.devicePixelRatioF()
        picture, text = self._draw(self._proofs, named, WIDE, ratio)
        self.page.setPixmap(QPixmap.fromImage(picture))
        self.page.setAccessibleName(text)

    def accept(self) -> None:
        """Ask where to; without an answer the page stays open."""
        w = self._desk.words
        stem = w.translate("Proofs", "My proofs")
        start = self._desk.plan.path.parent / f"{stem}.pdf"
        kind = f"{w.translate('Export', 'PDF, one page')} (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(self, stem, str(start), kind)
        if not name:
            return
        self._write(ended(Path(name), ("pdf",), "pdf"), not self.nameless.isChecked())
        super().accept()
