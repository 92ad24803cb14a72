"""The heading of a record: what kind it is, and its title, which is edited in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.ui.desk import Desk
from planner.ui.models.fields import Field
from planner.ui.widgets.line_fields import LongField


class Heading(QWidget):
    """A title that wraps; Enter takes it over."""

    def __init__(
        self, desk: Desk, field: Field | None, commit: Callable[[Field, object], str]
    ) -> None:
        super().__init__()
        self._desk, self._field, self._commit = desk, field, commit
        self.kind = QLabel()
        self.kind.setObjectName("small")
        self.editor = LongField(one_line=True)
        self.editor.box.setObjectName("fieldTitle")
        self.told = QLabel()
        self.told.setObjectName("fieldTrouble")
        self.told.setWordWrap(True)
        self.told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.kind, self.editor, self.told):
            column.addWidget(widget)
        self.setFocusProxy(self.editor)
        self.editor.wished.connect(self._take)
        self.editor.taken_back.connect(lambda: self.refuse(""))
        self._edited = field is not None and not desk.plan.read_only
        if not self._edited:
            self.editor.lock()

    def name(self, kind: str, own: str) -> None:
        """The kind's word; `own` is what a record without a title is called."""
        self.kind.setText(kind)
        label = self._desk.words.translate("Field", self._field.label) if self._field else kind
        self.editor.call(label)
        self.editor.box.setPlaceholderText(own)
        if self._field is None:
            self.editor.show_value(own)

    def show_value(self, value: object, *, hidden: bool = False) -> None:
        """The title that holds; of a `hidden` one a word in its place, which nobody edits."""
        self.editor.show_value(value)
        self.editor.box.setReadOnly(hidden or not self._edited)
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        """Say right here why it was not taken."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _take(self, value: object) -> None:
        if self._field is not None:
            told = self._commit(self._field, " ".join(str(value).split()))
            if told:
                self.refuse(told)
