"""A round of assessments on one calm page: one cell after the other, by digits alone."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.plan import AssessmentKind
from planner.domain.record import label_of
from planner.services.assessment_round import SCOPES, Round, Scope, round_pairs
from planner.services.matching import fold
from planner.services.people import assess
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.models.assessment_round import Turn
from planner.ui.models.cell_facts import KINDS
from planner.ui.models.field_choices import choice_word

_SCOPES: Final[dict[Scope, str]] = {
    "due": QT_TRANSLATE_NOOP("Round", "What is old or runs out"),
    "needed": QT_TRANSLATE_NOOP("Round", "What is needed and not known yet, or old"),
    "all": QT_TRANSLATE_NOOP("Round", "Everything needed or assessed before"),
}
_ON: Final = (Qt.Key.Key_Right, Qt.Key.Key_Space)
_BACK: Final = (Qt.Key.Key_Left, Qt.Key.Key_Backspace)
_TAKE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AssessmentRound(Asking):
    """First asks whom and what, then goes from cell to cell; each answer is saved at once."""

    def __init__(self, desk: Desk, kind: AssessmentKind, parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            w.translate("Round", "Assess in turn"),
            w.translate("Round", "Each answer is saved with today’s date; earlier ones stay."),
            w.translate("Round", "Begin"),
            w.translate("Round", "Close"),
            parent,
        )
        self._desk = desk
        self.turn: Turn | None = None
        self._answered: list[int] = []
        """The places answered, in the order of the answers."""
        self.setMinimumSize(640, 480)
        self.whom, self.what = QComboBox(), QComboBox()
        self.skill, self.kind = QComboBox(), QComboBox()
        self.count = text("", "quiet")
        self.levels, self.bar = QListWidget(), QProgressBar()
        self.where, self.asked, self.said = text("", "quiet"), text("", "cardTitle"), text("")
        self.keys = text("", "small")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._choosing(kind))
        self._pages.addWidget(self._going())
        self.column.addWidget(self._pages)
        self.levels.setObjectName("lines")
        self.levels.installEventFilter(self)
        self.levels.itemClicked.connect(lambda item: self._take(self.levels.row(item)))
        self._count()

    # -- choosing ----------------------------------------------------------------------------

    def _choosing(self, kind: AssessmentKind) -> QWidget:
        w, content = self._desk.words, self._desk.content
        self.whom.addItem(w.translate("Round", "Everybody"), "")
        for plural in ("teams", "people"):
            for each in sorted(content.table(plural).values(), key=lambda r: fold(label_of(r))):
                self.whom.addItem(label_of(each), f"{plural}/{each.id}")
        if self._desk.team is not None:
            self.whom.setCurrentIndex(self.whom.findData(f"teams/{self._desk.team}"))
        for scope in SCOPES:
            self.what.addItem(w.translate("Round", _SCOPES[scope]), scope)
        self.skill.addItem(w.translate("Round", "All competencies"), "")
        for skill in sorted(content.competencies.values(), key=lambda r: fold(label_of(r))):
            self.skill.addItem(label_of(skill), skill.id)
        for each_kind in KINDS:
            self.kind.addItem(choice_word(w, "kind", each_kind), each_kind)
        self.kind.setCurrentIndex(KINDS.index(kind))
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 0, 0)
        for word, box in (
            (w.translate("Round", "Whom"), self.whom),
            (w.translate("Round", "What"), self.what),
            (w.translate("Round", "In which competency"), self.skill),
            (w.translate("Matrix", "Who says so"), self.kind),
        ):
            box.setAccessibleName(word)
            box.currentIndexChanged.connect(self._count)
            form.addRow(word, box)
        form.addRow("", self.count)
        return page

    def wish(self) -> Round:
        """What is chosen."""
        plural, _, id_ = self.whom.currentData().partition("/")
        return Round(
            scope=self.what.currentData(),
            kind=self.kind.currentData(),
            team=id_ if plural == "teams" else None,
            person=id_ if plural == "people" else None,
            competency=self.skill.currentData() or None,
        )

    def _count(self) -> None:
        w, n = self._desk.words, len(round_pairs(self._desk.figures, self.wish()))
        told = w.translate("Round", "Nothing is left to assess here. Choose more above.")
        if n:
            one = w.translate("Round", "{n} assessment, with what was done today left out.")
            many = w.translate("Round", "{n} assessments, with what was done today left out.")
            told = w.count(n, one, many)
        self.count.setText(told)
        self.yes.setEnabled(bool(n))

    def accept(self) -> None:
        """Begin; Enter on a level is the list's own."""
        if self.turn is None:
            self._begin()

    def _begin(self) -> None:
        self.turn = Turn(self._desk.figures, self.wish())
        self._pages.setCurrentIndex(1)
        self.yes.hide()
        self.no.setText(self._desk.words.translate("Round", "Stop for now"))
        self._show()
        self.levels.setFocus()

    # -- going from cell to cell -------------------------------------------------------------

    def _going(self) -> QWidget:
        w = self._desk.words
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(w.translate("Round", "Progress"))
        self.levels.setAccessibleName(w.translate("Matrix", "Level"))
        self.levels.setWordWrap(True)
        self.keys.setText(
            w.translate(
                "Round",
                "A digit assesses and goes on; arrow keys and Enter do too. Right arrow: leave it "
                "out. Left arrow: back. Ctrl+Z: take the last one back. Esc: go on another time.",
            )
        )
        for widget in (self.where, self.bar, self.asked, self.said):
            column.addWidget(widget)
        column.addWidget(self.levels, 1)
        column.addWidget(self.keys)
        return page

    def _show(self) -> None:
        """The cell that is asked about, or that all is done."""
        turn, w = self.turn, self._desk.words
        assert turn is not None
        self.bar.setMaximum(max(len(turn.pairs), 1))
        self.bar.setValue(turn.at)
        self.levels.clear()
        self.levels.setVisible(turn.pair is not None)
        self.keys.setVisible(turn.pair is not None)
        if turn.pair is None:
            self.where.setText("")
            self.asked.setText(w.translate("Round", "Done."))
            one, many = w.translate("Round", "{n} assessed"), w.translate("Round", "{n} assessed")
            told = w.count(len(turn.done), one, many)
            if left := len(turn.pairs) - len(turn.done):
                rest = w.translate("Round", "{n} left out; the next round asks them again")
                told = f"{told} · {rest.format(n=left)}"
            self.said.setText(told)
            self.no.setText(w.translate("Round", "Close"))
            self.no.setFocus()
            return
        self.where.setText(turn.progress(w))
        self.asked.setText(turn.title(w))
        self.said.setText(turn.said(w))
        for line in turn.lines(w):
            parts = [line.key if line.key != line.label else "", line.label, line.meaning]
            QListWidgetItem("   ".join(part for part in parts if part), self.levels)
        self.levels.setCurrentRow(turn.last_level() or 0)
        self.levels.setAccessibleDescription(f"{turn.title(w)}, {turn.progress(w)}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits, and the keys that go on, back and take back."""
        if watched is self.levels and isinstance(event, QKeyEvent) and self.turn is not None:
            if event.type() == QEvent.Type.ShortcutOverride and event.text().isdigit():
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        assert self.turn is not None
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_Z:
            self._take_back()
        elif event.text().isdigit() and not control:
            self._take_digit(event.text())
        elif event.key() in _TAKE:
            self._take(self.levels.currentRow())
        elif event.key() in _ON + _BACK:
            self.turn.step(1 if event.key() in _ON else -1)
            self._show()
        else:
            return False
        return True

    def _take_digit(self, digit: str) -> None:
        """The level with that label, else the level at that place."""
        assert self.turn is not None
        lines = self.turn.lines(self._desk.words)
        labels = [line.label for line in lines]
        keys = [line.key for line in lines]
        where = labels if digit in labels else keys
        if digit in where:
            self._take(where.index(digit))

    def _take(self, level: int) -> None:
        """Assess, and go on where it was saved."""
        turn = self.turn
        if turn is None or turn.pair is None or level < 0:
            return
        values: dict[str, Any] = {"kind": turn.wish.kind, "today": self._desk.today}
        if self._desk.editor.run(assess, *turn.pair, level, **values) is None:
            self.said.setText(
                self._desk.words.translate("Round", "It was not saved; the window says why.")
            )
            return
        self._answered.append(turn.at)
        turn.done.add(turn.at)
        turn.step(1)
        self._show()

    def _take_back(self) -> None:
        """Undo the answer given last in this round, and ask again."""
        turn = self.turn
        assert turn is not None
        if self._answered and self._desk.editor.undo() is not None:
            turn.at = self._answered.pop()
            turn.done = set(self._answered)
            self.no.setText(self._desk.words.translate("Round", "Stop for now"))
            self._show()
            self.levels.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The last answer can be taken back too, when there is nothing left to choose from."""
        over = self.turn is not None and self.turn.pair is None
        if over and event.matches(QKeySequence.StandardKey.Undo):
            self._take_back()
        else:
            super().keyPressEvent(event)
