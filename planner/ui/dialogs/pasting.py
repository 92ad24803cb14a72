"""Names or a skill matrix pasted into a plan that is open, previewed while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.domain.problem import Refused
from planner.exchange.pasted import read_pasted
from planner.services.preview import Preview
from planner.services.problem_words import problem_text
from planner.services.starting import pasted_changes, take_pasted
from planner.ui.desk import Desk
from planner.ui.models import start_words
from planner.ui.models.palette_rows import Line
from planner.ui.models.start_offer import understood
from planner.ui.widgets.keyed_dialog import KeyedDialog
from planner.ui.widgets.paste_card import TeamCard
from planner.ui.widgets.preview_box import and_more

SIZE = 760, 420
MOST = 40_000
"""Characters read while one waits; more of them are a file to bring in."""


class Pasting(KeyedDialog):
    """What is taken over is one undo step; what isn't understood can be left out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preview: Preview | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desk.words.translate("Start", "Names or skill matrix"))
        self.resize(*SIZE)
        self.card = TeamCard(desk.look)
        column = QVBoxLayout(self)
        column.addWidget(self.card, 1)
        cancel = QPushButton(desk.words.translate("Plan", "Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.card.typed.connect(self._read)
        self.card.asked.connect(self._take)
        self.card.retranslate(desk.words)
        self.setFocusProxy(self.card)

    def _read(self, text: str) -> None:
        w, content = self._desk.words, self._desk.content
        self._preview = None
        if not text.strip():
            head, lines = understood(w)
            self.card.show_read(head, lines, w.translate("Start", "Take over"), False)
            return
        try:
            preview = read_pasted(text, content, self._desk.today, most=MOST)
        except Refused as refused:
            line = Line(problem_text(w, refused.problems[0]), trouble=True)
            head = start_words.counts_head(w, {})
            self.card.show_read(head, [line], w.translate("Start", "Take over"), False)
            return
        changes = pasted_changes(content, preview)
        counts = {kind: sum(c.kind == kind for c in changes) for kind in start_words.COUNTED}
        lines = [Line(problem_text(w, remark)) for remark in preview.remarks]
        troubles = start_words.team_troubles(w, preview)
        lines += and_more(w, troubles, start_words.FEW_TROUBLES)
        button = start_words.taking_button(w, len(preview.refused))
        self.card.show_read(start_words.counts_head(w, counts), lines, button, bool(changes))
        self._preview = preview if changes else None

    def _take(self) -> None:
        if self._preview is not None and self._desk.editor.run(take_pasted, self._preview):
            self.accept()
