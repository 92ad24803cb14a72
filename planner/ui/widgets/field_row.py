"""One field of a record: its label, its editor, and why something was refused, right there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.development import Forecast
from planner.domain.scale import Level
from planner.domain.signal import Reading
from planner.ui.desk import Desk
from planner.ui.models.field_wishes import empty_refusal
from planner.ui.models.fields import LASTS, STEPS, Field
from planner.ui.models.word_tips import tip_of
from planner.ui.widgets.choice_fields import (
    YesField,
    choice_field,
    level_field,
    maybe_field,
    order_field,
)
from planner.ui.widgets.entry_table import EntryTable
from planner.ui.widgets.field_editor import FieldEditor
from planner.ui.widgets.forecast_field import ForecastField
from planner.ui.widgets.level_texts import LevelTexts
from planner.ui.widgets.line_fields import (
    DayField,
    LongField,
    number_field,
    period_field,
    text_field,
)
from planner.ui.widgets.plain_text import wear
from planner.ui.widgets.reading_table import ReadingTable
from planner.ui.widgets.reference_fields import ReferenceField, ReferencesField
from planner.ui.widgets.scale_levels import ScaleLevels
from planner.ui.widgets.several_field import SeveralField
from planner.ui.widgets.step_field import StepField

LABEL = 104
"""Pixels of the labels."""

Commit = Callable[[Field, object], str]
"""(field, typed value) → why it was refused, empty where it holds now"""


def make_editor(desk: Desk, field: Field, competency: Callable[[], str | None]) -> FieldEditor:
    """The editor of a field. `competency` says whose scale its levels belong to."""
    simple: dict[str, Callable[[], FieldEditor]] = {
        "text": text_field,
        "long": LongField,
        "day": lambda: DayField(desk, field.name in LASTS),
        "period": lambda: period_field(desk),
        "yes": YesField,
        "maybe": lambda: maybe_field(desk),
        "choice": lambda: choice_field(desk, field),
        "order": lambda: order_field(desk, field),
        "several": lambda: SeveralField(desk, field),
        "level": lambda: level_field(desk, competency, not field.required),
        "reference": lambda: ReferenceField(desk, field.kind),
        "references": lambda: ReferencesField(desk, field.kind),
        "steps": lambda: StepField(*STEPS[field.name], optional=not field.required),
        "texts": lambda: LevelTexts(desk, competency),
        "table": lambda: (ScaleLevels if field.entry is Level else EntryTable)(
            desk, field, lambda column, whose: make_editor(desk, column, whose), competency
        ),
    }
    if field.entry is Forecast:
        return ForecastField(desk, field, make_editor)
    if field.entry is Reading:
        return ReadingTable(desk, field, make_editor)
    if field.editor in simple:
        return simple[field.editor]()
    return number_field(desk, field.editor)


class FieldRow(QWidget):
    """Asks for changes of one field and shows what came of it."""

    go_asked = Signal(str, str)

    def __init__(
        self, desk: Desk, field: Field, commit: Commit, competency: Callable[[], str | None]
    ) -> None:
        super().__init__()
        self.field = field
        self._desk, self._commit = desk, commit
        self._kept: object = None
        self._above = field.editor in ("table", "texts", "order")
        """The label stands above what it names."""
        self.label = QLabel()
        self.label.setObjectName("quiet")
        self.label.setWordWrap(True)
        self.editor = make_editor(desk, field, competency)
        if isinstance(self.editor, ReferenceField | ReferencesField):
            self.editor.offer_new()
        self.told = QLabel()
        self.told.setObjectName("fieldTrouble")
        self.told.setWordWrap(True)
        self.told.hide()
        self.veil = QLabel()
        self.veil.setObjectName("quiet")
        self.veil.setContentsMargins(4, 4, 0, 0)
        self.veil.hide()
        self._lay_out()
        self.editor.wished.connect(self._take)
        self.editor.unread.connect(self.refuse)
        self.editor.taken_back.connect(lambda: self.refuse(""))
        self.editor.go_asked.connect(self.go_asked)
        if desk.plan.read_only or (field.kept and field.editor != "table"):
            self.editor.lock()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4 if self._above else 0, 0, 0)
        column.setSpacing(2)
        if self._above:
            column.addWidget(self.label)
            column.addWidget(self.editor)
        else:
            row = QHBoxLayout()
            row.setSpacing(6)
            self.label.setFixedWidth(LABEL)
            self.label.setContentsMargins(0, 4, 0, 0)
            row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self.editor, 1)
            row.addWidget(self.veil, 1)
            column.addLayout(row)
        column.addWidget(self.told)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def value(self) -> object:
        """What holds, as far as the row was told."""
        return self._kept

    def show_value(self, value: object) -> None:
        """What holds now; what is being typed elsewhere in the window stays untouched."""
        self._kept = value
        self.editor.show_value(value)
        self.refuse("")

    def hide_value(self, word: str) -> None:
        """A word in place of the value, while others look on; empty shows the value again."""
        self.veil.setText(word)
        self.veil.setVisible(bool(word))
        self.editor.setVisible(not word)

    def retranslate(self) -> None:
        """Name it and show its value in the desk's language."""
        label = self._desk.words.translate("Field", self.field.label)
        self.label.setText(label)
        if not self._above:
            self._make_room(label)
        self.label.setToolTip(tip_of(self._desk.words, self.field.of, self.field.name))
        self.editor.call(label)

    def _make_room(self, label: str) -> None:
        """A label wraps between words; one word that is longer than the column widens it."""
        self.label.ensurePolished()
        metrics = self.label.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in label.split()), default=0)
        self.label.setFixedWidth(max(LABEL, longest + 1))

    def refuse(self, sentence: str) -> None:
        """Say at the field why it was not taken; an empty sentence takes that back."""
        wear(self.told, "fieldOffer" if self.editor.offers else "fieldTrouble")
        self.editor.offers = False
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def _take(self, value: object) -> None:
        if value is None and self.field.required:
            self.refuse(empty_refusal(self._desk.words))
            return
        told = self._commit(self.field, value)
        if told:
            self.refuse(told)
