"""Other levels where they are in use: what names each of them, and what it becomes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QWidget

from planner.services.levels_in_use import used_levels
from planner.services.relevelling import change_levels, proposal, set_scale, shares
from planner.services.violation_words import level_use
from planner.ui.attempt import Wish, attempt
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.widgets.still_box import StillBox

if TYPE_CHECKING:
    from planner.ui.models.levels_asked import LevelsAsked

_HIGH: Final = 300
"""Pixels of the levels before they scroll."""
_ORDER: Final = (
    "assessments", "needs", "roles", "actions", "offerings", "steps", "competencies",
)  # fmt: skip
"""Kinds that name levels, those people said first."""


class LevelTurns(Asking):
    """One line for each level: where it stands now, and what it is from now on.

    `keep`: what is gone is offered as staying beyond the scale, else as the next lower level.
    """

    def __init__(
        self, desk: Desk, asked: LevelsAsked, parent: QWidget | None, *, keep: bool = True
    ) -> None:
        w = desk.words
        super().__init__(
            w.translate("Levels", "What each level becomes"),
            w.translate(
                "Levels",
                "The levels of {title} are in use. Everything that names them follows in one step, "
                "and can be taken back.",
            ).format(title=w.quoted(asked.title(desk.content))),
            w.translate("Levels", "Change levels"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk, self._asked = desk, asked
        self.setMinimumWidth(640)
        self.wished = asked.wished(desk.content)
        self._used = used_levels(desk.content, self.wished.competencies)
        self.boxes: list[QComboBox] = []
        self.gone = QComboBox()
        self.told, self._trouble = text("", "quiet"), text("", "fieldError")
        self._trouble.hide()
        self._lay_out(keep)
        self._look()

    def _lay_out(self, keep: bool) -> None:
        w = self._desk.words
        if self._goes():
            head = text(w.translate("Levels", "Levels that are gone"), "strong")
            self.gone.addItem(w.translate("Levels", "stay beyond the scale, as they are"), True)
            self.gone.addItem(w.translate("Levels", "become the next lower level"), False)
            self.gone.setAccessibleName(head.text())
            self.gone.view().setAccessibleName(head.text())
            self.gone.setCurrentIndex(0 if keep else 1)
            self.gone.activated.connect(self._propose)
            self.column.addWidget(head)
            self.column.addWidget(self.gone)
        self.column.addWidget(self._levels(keep))
        self.column.addWidget(self.told)
        self.column.addWidget(self._trouble)

    def _goes(self) -> bool:
        """True if a level in use is among those that are gone and could be kept or lowered."""
        found = self.wished.found
        gone = any(found[n] is None for n in self._used if n < len(found))
        return gone and not self._shared()

    def _shared(self) -> tuple[int, ...]:
        return shares(self.wished) if self._asked.kind == "competencies" else ()

    def _levels(self, keep: bool) -> QScrollArea:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for place in range(len(self.wished.old)):
            self._add_level(grid, place, keep)
        area = QScrollArea()
        area.setWidget(rows)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its boxes take the keyboard
        area.setFixedHeight(min(rows.sizeHint().height() + 4, _HIGH))
        return area

    def _add_level(self, grid: QGridLayout, place: int, keep: bool) -> None:
        w, box = self._desk.words, StillBox()
        label = self.wished.old[place].label
        for level in self.wished.new:
            box.addItem(level.label)
        box.addItem(w.translate("Words", "{label} – beyond the scale").format(label=label))
        box.setCurrentIndex(min(self._proposed(keep=keep)[place], len(self.wished.new)))
        told = w.translate("Merge", "Level {level} becomes").format(level=label)
        box.setAccessibleName(told)
        box.setAccessibleDescription(self._used_told(place))
        box.view().setAccessibleName(told)
        box.currentIndexChanged.connect(self._look)
        grid.addWidget(text(label, "strong"), place, 0)
        grid.addWidget(text(self._used_told(place), "quiet"), place, 1)
        grid.addWidget(text("→", "quiet"), place, 2)
        grid.addWidget(box, place, 3)
        self.boxes.append(box)

    def _used_told(self, place: int) -> str:
        """ "3 assessments, 1 need"."""
        w, used = self._desk.words, self._used.get(place, Counter())
        if not used:
            return w.translate("Levels", "not in use")
        return ", ".join(level_use(w, kind, used[kind]) for kind in _ORDER if used[kind])

    # -- what is said --------------------------------------------------------------------------

    def _proposed(self, *, keep: bool) -> tuple[int, ...]:
        return self._shared() or proposal(self.wished, keep=keep)

    def _propose(self) -> None:
        for box, level in zip(
            self.boxes, self._proposed(keep=bool(self.gone.currentData())), strict=True
        ):
            box.setCurrentIndex(min(level, len(self.wished.new)))

    @property
    def becomes(self) -> tuple[int, ...]:
        """What each level becomes; those kept count on from the end of the new ones."""
        size, kept, found = len(self.wished.new), 0, []
        for box in self.boxes:
            at = box.currentIndex()
            found.append(at if at < size else size + kept)
            kept += at >= size
        return tuple(found)

    def _look(self) -> None:
        """What would follow, as counts."""
        w = self._desk.words
        self._trouble.hide()
        turn = self.wished.turn(self.becomes)
        moved: Counter[str] = Counter()
        for level, used in self._used.items():
            to = turn.level(level)
            if to != level:
                moved += used
            elif to >= turn.size:  # a step beyond the scale falls away
                moved["steps"] += used["steps"]
        counts = ", ".join(level_use(w, kind, moved[kind]) for kind in _ORDER if moved[kind])
        if counts:
            self.told.setText(w.translate("Levels", "Changes with it: {what}.").format(what=counts))
        else:
            self.told.setText(w.translate("Levels", "Nothing that is said changes with it."))

    def accept(self) -> None:
        """Change the levels; where that is refused the dialog stays, with the reason."""
        asked, becomes = self._asked, self.becomes

        def make() -> Wish:
            if asked.kind == "scales":
                return lambda store: change_levels(store, asked.id, asked.value, becomes)
            return lambda store: set_scale(store, asked.id, asked.value or "0-4", becomes)

        refused = attempt(self._desk, make)
        if not refused:
            super().accept()
            return
        self._trouble.setText(refused)
        self._trouble.show()


def ask_levels(desk: Desk, asked: LevelsAsked, parent: QWidget) -> None:
    """Ask once whatever is under way in the list or field is over.

    A line that loses the keyboard to the dialog offers what is typed once more: asked is once.
    """

    def ask() -> None:
        if not any(each.isVisible() for each in parent.findChildren(LevelTurns)):
            LevelTurns(desk, asked, parent).open()

    QTimer.singleShot(0, parent, ask)
