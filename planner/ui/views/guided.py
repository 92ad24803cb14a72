"""The guided start: three lead questions, one page each, on to a first need and a first step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.services.wording import Words
from planner.ui.theme import Look
from planner.ui.views.guided_pages import FirstPage, NeedPage, Page, QuestionPage, StepPage
from planner.ui.widgets.card import Card

if TYPE_CHECKING:
    from planner.services.guided import GuidedPreview
    from planner.services.guided_answers import Answers

WIDE, HIGH = 640, 330
"""Pixels of a page: high enough for the longest question, so that its lines stay in place."""
QUESTIONS: Final = ("tomorrow", "after", "wish")

Read = Callable[["Answers"], "GuidedPreview"]


class Guided(QWidget):
    """`asked`: take the answers over; `left`: put them aside, they stay as they are."""

    asked = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Words, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read, self._words = read, words
        self._questions = [QuestionPage(question) for question in QUESTIONS]
        self.first, self.need, self.step = FirstPage(), NeedPage(), StepPage(look)
        self.pages: list[Page] = [*self._questions, self.first, self.need, self.step]
        self.preview: GuidedPreview | None = None
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(HIGH)
        for page in self.pages:
            page.typed.connect(self._typed)
            self._stack.addWidget(page)
        self._where = QLabel()
        self._where.setObjectName("quiet")
        self.back, self.skip, self.next = QPushButton(), QPushButton(), QPushButton()
        self.skip.setObjectName("link")
        self.next.setObjectName("primary")
        self.back.clicked.connect(self.go_back)
        self.skip.clicked.connect(self.left)
        self.next.clicked.connect(self.go_on)
        self._lay_out()
        self.retranslate(words)
        self._show(0)

    def _lay_out(self) -> None:
        card = Card()
        card.setFixedWidth(WIDE)
        card.column.setContentsMargins(32, 24, 32, 20)
        card.column.setSpacing(16)
        card.column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self._where)
        row.addSpacing(8)
        row.addWidget(self.next)
        card.column.addLayout(row)
        body = QWidget()
        body.setObjectName("pageBody")
        around = QVBoxLayout(body)
        around.setContentsMargins(16, 20, 16, 20)
        around.addStretch(1)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        around.addStretch(2)
        area = QScrollArea()
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    # -- answers -----------------------------------------------------------------------

    def _said(self, name: str) -> str:
        line = next(page.lines[name] for page in self.pages if name in page.lines)
        return line.answer

    @property
    def answers(self) -> Answers:
        """Everything typed so far."""
        from planner.services.guided_answers import Answers
        from planner.ui.models.guided_words import origin_notes

        values: dict[str, object] = {
            name: self._said(name)
            for name in ("what", "who", "weeks", "step_what", "step_start", "step_weeks")
        }
        return Answers(
            said={each: self._said(each) for each in QUESTIONS},
            when={each: self._said(f"{each}_when") for each in QUESTIONS},
            partner=self._said("partner"),
            partner_kind=self._questions[2].kind.currentData(),
            first=self.first.choices.key,  # type: ignore[arg-type]
            structure=self.need.structure.currentData() if self.need.is_structure else "",
            step=self.step.choices.key or "own",
            notes=origin_notes(self._words),
            **values,  # type: ignore[arg-type]
        )

    def clear(self) -> None:
        """The answers were taken over: the next time begins anew."""
        for page in self.pages:
            for line in page.lines.values():
                line.line.clear()
                line.say("")
        self._show(0)

    # -- pages -------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page that is seen."""
        return self.pages[self._stack.currentIndex()]

    def _passed_over(self, at: int) -> bool:
        """One answer alone needs no choice; without one there is nothing to choose from."""
        return self.pages[at] is self.first and len(self.answers.given) < 2

    def go_on(self) -> None:
        """To the next page, if what stands on this one can be read; at last, take it over."""
        preview = self._look()
        troubles = self._troubles(preview)
        if troubles:
            self._tell(troubles)
            next(iter(troubles)).take()
            return
        at = self._stack.currentIndex() + 1
        while at < len(self.pages) and self._passed_over(at):
            at += 1
        if at < len(self.pages):
            self._show(at)
        elif preview.ready:
            self.preview = preview
            self.asked.emit()

    def go_back(self) -> None:
        """To the page before; everything typed stays."""
        at = self._stack.currentIndex() - 1
        while at > 0 and self._passed_over(at):
            at -= 1
        if at >= 0:
            self._show(at)

    def _show(self, at: int) -> None:
        if self.isVisible():  # else what goes out of sight hands the keyboard to anything
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentIndex(at)
        self.back.setEnabled(at > 0)
        self._look()
        self._name_buttons()
        if self.isVisible():
            self.page.take_keyboard()

    def take_keyboard(self) -> None:
        """The keyboard goes to the page that is seen."""
        self.page.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()
            else:
                self.go_on()
        else:
            super().keyPressEvent(event)

    # -- what comes of it ---------------------------------------------------------------

    def _typed(self) -> None:
        self._look()
        for line in self.page.lines.values():
            line.say("")

    def _look(self) -> GuidedPreview:
        """Read the answers, and show on the page what hangs on them."""
        from planner.ui.models import guided_words

        answers = self.answers
        preview = self._read(answers)
        w = self._words
        if self.page is self.first:
            given = [(each, answers.said[each]) for each in answers.given]
            self.first.offer(w, given, answers.chosen or "")
        elif self.page is self.step:
            self.step.show_read(
                guided_words.step_head(w, preview), guided_words.step_lines(w, preview, answers)
            )
            entries = guided_words.step_choices(w, preview)
            keys = [key for key, _ in entries]
            key = answers.step if answers.step in keys else keys[0] if keys else ""
            self.step.offer(entries, key)
            own = next((step for step in preview.steps if step.key == "own"), None)
            if own is not None:
                guided_words.name_own(w, own, self.step.lines)
        return preview

    def _troubles(self, preview: GuidedPreview) -> Mapping[_At, str]:
        from planner.services.problem_words import problem_text

        found: dict[_At, str] = {}
        for name, problem in preview.problems.items():
            nothing = problem.code == "guided.nothing"
            if nothing and self.page is not self._questions[-1]:
                continue
            line = self.page.lines.get("wish" if nothing else name)
            if line is not None:
                found[_At(line.line.setFocus, line.say)] = problem_text(self._words, problem)
        return found

    @staticmethod
    def _tell(troubles: Mapping[_At, str]) -> None:
        for at, text in troubles.items():
            at.say(text)

    def _name_buttons(self) -> None:
        w = self._words
        last = self.page is self.step
        self.next.setText(w.translate("Guided", "Take over") if last else
                          w.translate("Guided", "Next"))  # fmt: skip
        at, of = self._stack.currentIndex() + 1, len(self.pages)
        self._where.setText(w.translate("Guided", "{at} of {of}").format(at=at, of=of))

    def retranslate(self, words: Words) -> None:
        """Speak another language; what was typed stays."""
        self._words = words
        for page in self.pages:
            page.retranslate(words)
        self.back.setText(words.translate("Guided", "Back"))
        self.skip.setText(words.translate("Guided", "Not now"))
        self.skip.setToolTip(
            words.translate("Guided", "Esc too. Nothing typed is lost: Help → Three questions")
        )
        self._name_buttons()
        self._look()


class _At:
    """A line in which something is wrong: how to go there, how to say it."""

    def __init__(self, take: Callable[[], None], say: Callable[[str], None]) -> None:
        self.take, self.say = take, say
