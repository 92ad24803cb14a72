"""What stands above *My path* and in its menu: whose way it is, and what is done on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from planner.domain.record import label_of
from planner.services.matching import fold
from planner.services.wording import Words
from planner.ui.desk import Desk

Acts = Mapping[str, Callable[[], object]]
"""What is done → how."""
WRITING: Final = frozenset({"log", "back", "hours"})
"""What a plan that can only be read has no use for."""


class PathTools:
    """`choose` is called with the person whose way is wished."""

    def __init__(self, page: QWidget, acts: Acts, choose: Callable[[str], None]) -> None:
        self.doings = {name: QAction(page) for name in acts}
        for name, act in acts.items():
            self.doings[name].triggered.connect(lambda _=False, act=act: act())
        self.who = QComboBox()
        self.who.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.who.setMinimumContentsLength(12)
        self.who.activated.connect(lambda place: choose(self.who.itemData(place)))
        self._proofs = QPushButton()
        self._proofs.clicked.connect(lambda _=False: acts["proofs"]())

    def shown(self, desk: Desk) -> Sequence[QWidget]:
        """The widgets; who is alone needs no choice of people."""
        return (self.who, self._proofs) if len(desk.content.people) > 1 else (self._proofs,)

    def reword(self, w: Words) -> None:
        """Everything speaks another language now."""
        for name, text in (
            ("log", w.translate("Path", "Log this week's hours (+)")),
            ("back", w.translate("Path", "Take logged hours back (−)")),
            ("next", w.translate("Path", "Next step (Enter)")),
            ("hours", w.translate("Path", "Other learning time…")),
            ("proofs", w.translate("Path", "My proofs…")),
        ):
            self.doings[name].setText(text)
            self.doings[name].setToolTip(text)
        self._proofs.setText(self.doings["proofs"].text())
        self.who.setAccessibleName(w.translate("Path", "Whose way"))

    def fill(self, desk: Desk, person: str | None) -> None:
        """The people there are; `person` is the one whose way is shown."""
        people = sorted(desk.content.people.values(), key=lambda p: fold(label_of(p)))
        self.who.clear()
        for each in people:
            self.who.addItem(label_of(each), each.id)
        self.who.setCurrentIndex(self.who.findData(person) if person is not None else -1)
        self._proofs.setEnabled(person is not None)
        for name, action in self.doings.items():
            writes = name in WRITING and desk.plan.read_only
            action.setEnabled(person is not None and not writes)
