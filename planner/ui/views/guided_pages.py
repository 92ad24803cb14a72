"""The pages of the guided start: one question each, the answers as they were typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from planner.services.naming import cut
from planner.services.wording import Words
from planner.ui.models.guided_questions import EXAMPLES, HEADS, KICKERS
from planner.ui.models.palette_rows import Line
from planner.ui.theme import Look
from planner.ui.widgets.asked_line import AskedLine
from planner.ui.widgets.preview_box import PreviewBox
from planner.ui.widgets.radio_list import RadioList
from planner.ui.widgets.still_box import StillBox

PARTNERS: Final = (
    "internal_customer",
    "external_customer",
    "customers_customer",
    "colleague",
    "superior",
    "supplier",
)
STRUCTURES: Final = (
    "role",
    "process",
    "decision_paper",
    "department_structure",
    "tool",
    "agreement",
)


class Page(QWidget):
    """`typed`: an answer changed. Enter in a line is left to whoever holds the page."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, AskedLine] = {}
        self._kicker, self._head = QLabel(), QLabel()
        self._kicker.setObjectName("kicker")
        self._head.setObjectName("question")
        self._head.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.column.addWidget(self._kicker)
        self.column.addWidget(self._head)

    def _say(self, kicker: str, head: str) -> None:
        self._kicker.setText(kicker)
        self._head.setText(head)

    def _line(self, name: str) -> AskedLine:
        line = AskedLine()
        line.typed.connect(self.typed)
        self.lines[name] = line
        return line

    def take_keyboard(self) -> None:
        """The keyboard goes to the first line."""
        next(iter(self.lines.values())).line.setFocus()

    def retranslate(self, words: Words) -> None:
        """Speak another language."""


def _combo(parent: Page, values: Sequence[str]) -> QComboBox:
    made = StillBox()
    for value in values:
        made.addItem(value, value)
    made.currentIndexChanged.connect(lambda _: parent.typed.emit())
    return made


class QuestionPage(Page):
    """One of the three lead questions."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.kind = _combo(self, PARTNERS)
        self.column.addWidget(self._line(question))
        if question == "wish":
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(self._line("partner"), 2)
            side = QVBoxLayout()
            side.addStretch(1)
            side.addWidget(self.kind)
            row.addLayout(side, 1)
            self.column.addLayout(row)
        self.column.addWidget(self._line(f"{question}_when"))
        self.column.addStretch(1)

    def retranslate(self, words: Words) -> None:
        from planner.ui.models.field_choices import CHOICES

        asked = self.question
        self._say(
            words.translate("Guided", KICKERS[asked]), words.translate("Guided", HEADS[asked])
        )
        self.lines[asked].ask(
            words.translate("Guided", "In a few words"),
            words.translate("Guided", EXAMPLES[asked]),
        )
        self.lines[f"{asked}_when"].ask(
            words.translate("Guided", "About when?"),
            words.translate("Guided", "spring 2028, 2030, in three years"),
        )
        if asked == "wish":
            self.lines["partner"].ask(
                words.translate("Guided", "Who wishes it?"),
                words.translate("Guided", "a name, a department, a company"),
            )
            self.kind.setAccessibleName(words.translate("Guided", "What they are to you"))
            for at, value in enumerate(PARTNERS):
                self.kind.setItemText(at, words.translate("Choice", CHOICES[value]))


class FirstPage(Page):
    """Which of the answers is prepared first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = RadioList()
        self.choices.chosen.connect(self.typed)
        self.column.addWidget(self.choices)
        self.column.addStretch(1)

    def offer(self, words: Words, given: Sequence[tuple[str, str]], first: str) -> None:
        """The answers that were given."""
        entries = [
            (key, f"{words.translate('Guided', KICKERS[key])}: {cut(text, 90)}")
            for key, text in given
        ]
        self.choices.offer(entries, first)

    def take_keyboard(self) -> None:
        self.choices.take_keyboard()

    def retranslate(self, words: Words) -> None:
        self._say(
            words.translate("Guided", "One first"),
            words.translate("Guided", "Which of these do you want to prepare for first?"),
        )


class NeedPage(Page):
    """What it will ask of us: somebody who can do something, or something that stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = RadioList()
        self.kind.chosen.connect(self._turn)
        self.structure = _combo(self, STRUCTURES)
        self.column.addWidget(self.kind)
        self.column.addWidget(self._line("what"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._line("weeks"), 1)
        side = QVBoxLayout()
        side.addStretch(1)
        side.addWidget(self.structure)
        row.addLayout(side, 1)
        self._more = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        self._more.setLayout(row)
        self.column.addWidget(self._line("who"))
        self.column.addWidget(self._more)
        self.column.addStretch(1)
        self._words: Words | None = None
        self._more.hide()

    @property
    def is_structure(self) -> bool:
        """True if something must stand."""
        return self.kind.key == "structure"

    def _turn(self) -> None:
        if self._words is not None:
            self._name_lines(self._words)
        self.typed.emit()

    def retranslate(self, words: Words) -> None:
        from planner.ui.models.field_choices import CHOICES

        self._words = words
        self._say(
            words.translate("Guided", "What it asks of us"),
            words.translate("Guided", "What must be there when it comes?"),
        )
        entries = [
            ("competency", words.translate("Guided", "Somebody who can do something")),
            ("structure", words.translate("Guided", "Something that stands: a role, a process, "
                                          "a decision paper")),
        ]  # fmt: skip
        self.kind.offer(entries, self.kind.key or "competency")
        self.structure.setAccessibleName(words.translate("Guided", "Kind of structure"))
        for at, value in enumerate(STRUCTURES):
            self.structure.setItemText(at, words.translate("Choice", CHOICES[value]))
        self._name_lines(words)

    def _name_lines(self, words: Words) -> None:
        stands = self.is_structure
        what, who = self.lines["what"], self.lines["who"]
        if stands:
            what.ask(
                words.translate("Guided", "What must stand?"),
                words.translate("Guided", "Role for module ownership"),
            )
            who.ask(
                words.translate("Guided", "Who sees to it?"), words.translate("Guided", "Weber")
            )
        else:
            what.ask(
                words.translate("Guided", "What, and to which level?"),
                words.translate("Guided", "such as Polish B1"),
            )
            who.ask(
                words.translate("Guided", "Who? Names, or “me”"),
                words.translate("Guided", "Weber + Kaya"),
            )
        self.lines["weeks"].ask(
            words.translate("Guided", "How many weeks does it take?"),
            words.translate("Guided", "12"),
        )
        self._more.setVisible(stands)


class StepPage(Page):
    """The day on which to begin, and the first step."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = PreviewBox(look)
        self._question = QLabel()
        self._question.setObjectName("strong")
        self.choices = RadioList()
        self.choices.chosen.connect(self.typed)
        self.column.addWidget(self.box)
        self.column.addWidget(self._question)
        self.column.addWidget(self.choices)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for name, share in (("step_what", 2), ("step_start", 1), ("step_weeks", 1)):
            row.addWidget(self._line(name), share)
        self._own = QWidget()
        self._own.setLayout(row)
        self.column.addWidget(self._own)
        self.column.addStretch(1)

    def show_read(self, head: str, lines: Sequence[Line]) -> None:
        """What the answers come to."""
        self.box.show_lines(head, lines)

    def offer(self, entries: Sequence[tuple[str, str]], key: str) -> None:
        """First steps that can be chosen; without any there is nothing to ask."""
        self.choices.offer(entries, key)
        self._question.setVisible(bool(entries))
        self._own.setVisible(key == "own" and bool(entries))

    def take_keyboard(self) -> None:
        self.choices.take_keyboard()

    def retranslate(self, words: Words) -> None:
        self._say(
            words.translate("Guided", "The first step"),
            words.translate("Guided", "What can be begun today?"),
        )
        self._question.setText(words.translate("Guided", "The first step is"))
        self.lines["step_what"].ask(words.translate("Guided", "What"), "")
        self.lines["step_start"].ask(
            words.translate("Guided", "From when"), words.translate("Guided", "today")
        )
        self.lines["step_weeks"].ask(words.translate("Guided", "Weeks"), "")
