"""What a development or a goal will ask of us: two questions, each answered in a line.

What Enter would add is said below while it is written; names nobody knows are named as new. The
cursor stays for the next answer.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import (  # fmt: skip
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.need_line import NeedReader, Source, name_needs
from planner.services.problem_words import problem_text
from planner.services.quick_line import QuickPreview
from planner.ui.desk import Desk
from planner.ui.dialogs.copy_needs import CopyNeeds, can_copy
from planner.ui.dialogs.role_needs import RoleNeeds, can_ask
from planner.ui.models import list_choices
from planner.ui.models.palette_quick import preview_lines
from planner.ui.models.record_list import Sight
from planner.ui.views.inspector_parts import Section, left, quiet_until
from planner.ui.widgets.still_box import StillBox
from planner.ui.widgets.typed_line import TypedLine

_MOST = 6
"""Lines of the preview."""


class NeedsSection(Section):
    """Who must be able to do what, how well, by when; and what must be in place."""

    key = "needs"

    def __init__(self, desk: Desk, kind: str, id_: str) -> None:
        super().__init__(desk)
        self._source: Source = (kind, id_)
        self._reader: NeedReader | None = None
        self.dialog: CopyNeeds | RoleNeeds | None = None
        self.what, self.place, self.kind = TypedLine(), TypedLine(), StillBox()
        self.kind.setObjectName("field")
        self._asked, self._placed = QLabel(), QLabel()
        self.open, self.copy, self.of_role = QPushButton(), QPushButton(), QPushButton()
        self.add, self.add_structure = QPushButton(), QPushButton()
        for button in (self.open, self.copy, self.of_role):
            button.setObjectName("fieldLink")
        self.told, self.trouble = quiet_until("small"), quiet_until("fieldTrouble")
        self._form = QWidget()
        self._form.setObjectName("fieldDraft")
        self._lay_out()
        self._connect()
        self._form.hide()

    def _lay_out(self) -> None:
        self._inner = inner = QVBoxLayout(self._form)
        inner.setContentsMargins(8, 6, 8, 8)
        inner.setSpacing(3)
        for label in (self._asked, self._placed):
            label.setWordWrap(True)
        inner.addWidget(self._asked)
        inner.addWidget(self.what)
        inner.addLayout(left(self.add))
        inner.addSpacing(6)
        inner.addWidget(self._placed)
        inner.addWidget(self.kind)  # beside it a name would have room for one word
        inner.addWidget(self.place)
        inner.addLayout(left(self.add_structure))
        self._say_below(self.what)
        self.column.addWidget(self._form)
        self.column.addLayout(left(self.open))
        self.column.addLayout(left(self.copy))
        self.column.addLayout(left(self.of_role))

    def _say_below(self, line: TypedLine) -> None:
        """What is said of a line stands between it and its button."""
        for label in (self.trouble, self.told):
            self._inner.removeWidget(label)
            self._inner.insertWidget(self._inner.indexOf(line) + 1, label)

    def _connect(self) -> None:
        self.open.clicked.connect(self.begin)
        self.copy.clicked.connect(self._copy)
        self.of_role.clicked.connect(self._ask_role)
        self.what.returnPressed.connect(self._add)
        self.place.returnPressed.connect(self._add_structure)
        self.add.clicked.connect(self._add)
        self.add_structure.clicked.connect(self._add_structure)
        self.what.textEdited.connect(lambda _: self._preview(self.what))
        self.place.textEdited.connect(lambda _: self._preview(self.place))
        self.kind.currentIndexChanged.connect(lambda _: self._preview(self.place))

    def renew(self) -> None:
        w, desk = self.desk.words, self.desk
        self._reader = None
        self.open.setText(w.translate("Details", "Add what it will ask of us …"))
        self.open.setVisible(self._form.isHidden() and not desk.plan.read_only)
        self.copy.setText(w.translate("Map", "Copy needs from another development…"))
        self.copy.setVisible(not desk.plan.read_only and can_copy(desk.content, *self._source))
        self.of_role.setText(w.translate("RoleNeeds", "Needs of a role…"))
        asks = self._source[0] == "developments" and can_ask(desk.content)
        self.of_role.setVisible(not desk.plan.read_only and asks)
        self.add.setText(w.translate("Details", "+ Competency"))
        self.add_structure.setText(w.translate("Details", "+ Structure"))
        self._ask(self._asked, self.what, w.translate("Details", "Who must be able to do what, how well, by when?"), w.translate("Map", "Polish B1, Weber + Kaya"))  # noqa: E501  # fmt: skip
        self._ask(self._placed, self.place, w.translate("Details", "What must be in place?"),
                  w.translate("Map", "Release flow, Weber, 12 weeks"))  # fmt: skip
        name = w.translate("List", "Kind")
        self.kind.setAccessibleName(name)
        self.kind.view().setAccessibleName(name)
        words = [label for _, label in self._kinds()]
        if [self.kind.itemText(i) for i in range(self.kind.count())] != words:
            at = max(self.kind.currentIndex(), 0)
            self.kind.blockSignals(True)
            self.kind.clear()
            self.kind.addItems(words)
            self.kind.setCurrentIndex(at)
            self.kind.blockSignals(False)

    def _ask(self, label: QLabel, line: TypedLine, asked: str, hint: str) -> None:
        label.setText(asked)
        line.setPlaceholderText(hint)
        line.setAccessibleName(asked)

    def _kinds(self) -> list[tuple[str, str]]:
        return list_choices.need_kinds(Sight(self.desk.figures, self.desk.words))[1:]

    def begin(self) -> None:
        self._form.show()
        self.open.hide()
        self.what.setFocus()

    # -- reading -------------------------------------------------------------------------

    def _read(self, line: TypedLine) -> QuickPreview:
        desk = self.desk
        if self._reader is None:
            self._reader = NeedReader(desk.content, desk.today, desk.figures.calendar)
        structure: Any = None
        if line is self.place:
            structure = self._kinds()[max(self.kind.currentIndex(), 0)][0]
        return self._reader.need(self._source, line.text(), structure)

    def _preview(self, line: TypedLine) -> None:
        """Say what Enter would add; what is wrong is told once Enter was pressed."""
        self._tell("", line)
        if not line.text().strip():
            self.told.hide()
            return
        found = self._read(line)
        company = self.desk.in_company
        # That somebody is ready tells what they hold.
        lines = [
            each.text
            for each in preview_lines(self.desk.words, found)
            if not (each.state and company)
        ]
        self.told.setText("\n".join(lines[:_MOST]))
        self.told.setVisible(found.ready and bool(lines))

    # -- doing ---------------------------------------------------------------------------

    def _add(self) -> None:
        self._take(self.what)

    def _add_structure(self) -> None:
        self._take(self.place)

    def _take(self, line: TypedLine) -> None:
        if not line.text().strip():
            line.setFocus()
            return
        found, desk = self._read(line), self.desk
        if found.problems:
            self.told.hide()
            self._tell(problem_text(desk.words, found.problems[0]), line)
            return
        refused: list[str] = []
        told = desk.editor.told.connect(lambda text, bad: refused.append(text) if bad else None)
        edit = desk.editor.run(name_needs, self._source, found)
        desk.editor.told.disconnect(told)
        if edit is None:
            self._tell(next(iter(refused), ""), line)
            return
        line.start_over()
        self.told.hide()
        line.setFocus()

    def _tell(self, sentence: str, line: TypedLine) -> None:
        self._say_below(line)
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        line.setAccessibleDescription(sentence)

    def _copy(self) -> None:
        self.dialog = CopyNeeds(self.desk, self._source[1], self)
        self.dialog.open()

    def _ask_role(self) -> None:
        self.dialog = RoleNeeds(self.desk, self._source[1], None, self)
        self.dialog.open()
