"""Merging two competencies: into which one, what moves along, what each level becomes."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from planner.domain.merging import lies_within
from planner.domain.problem import Problem
from planner.domain.record import label_of
from planner.services.kind_counts import kind_count
from planner.services.matching import fold
from planner.services.merging import levels_of, merge_competencies, what_moves
from planner.services.naming import name_of
from planner.services.problem_words import problem_text
from planner.ui.attempt import Wish, attempt
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.widgets.typed_line import TypedLine

_KIND = "competencies"
_ACROSS = 4
"""Levels side by side before the next line begins."""


class Merging(Asking):
    """Which one it is merged into is typed or picked; with one given, that one stands there."""

    def __init__(self, desk: Desk, gone: str, kept: str | None, parent: QWidget | None) -> None:
        w = desk.words
        super().__init__(
            w.translate("Merge", "Merge two competencies"),
            w.translate("Merge", "Everything that names the first names the second from then on."),
            w.translate("Merge", "Merge"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk, self._gone = desk, gone
        self._ids: dict[str, str] = {}
        self._shown: tuple[str, str] | None = None
        self.boxes: list[QComboBox] = []
        self._who, self.into = text("", "strong"), TypedLine(self)
        self.into.textChanged.connect(self._look)
        self.swap = QPushButton(w.translate("Merge", "The other way round"))
        self.swap.clicked.connect(self._swap)
        self.moving, self._trouble = text("", "quiet"), text("", "fieldError")
        self._head = text(w.translate("Merge", "What each level becomes"), "strong")
        rule = w.translate("Merge", "Suggested: the same label, else the same share of the scale.")
        self._rule = text(rule, "quiet")
        self._levels = QWidget()
        self._grid = QGridLayout(self._levels)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        about_levels = (self._head, self._rule, self._levels)
        for widget in (self._who, self.into, self.moving, *about_levels, self._trouble, self.swap):
            self.column.addWidget(widget)
        self._begin(kept)

    def _begin(self, kept: str | None) -> None:
        """Offer what the one can become part of; `kept` stands there already."""
        w = self._desk.words
        told = w.translate("Merge", "{title} becomes part of").format(
            title=w.quoted(name_of(self._desk.content, _KIND, self._gone))
        )
        self._who.setText(told)
        self.into.setAccessibleName(told)
        labels = self._labels()
        self._ids = {fold(label): id_ for id_, label in labels.items()}
        offered = [label for id_, label in labels.items() if not self._within(id_)]
        self.into.offer(sorted(offered, key=fold))
        self.into.setText(labels.get(kept or "", ""))
        self._look()

    def _labels(self) -> dict[str, str]:
        """Id → name, told apart where several are called the same: that is what merging is for."""
        content = self._desk.content
        names = Counter(fold(label_of(each)) for each in content.competencies.values())
        found: dict[str, str] = {}
        taken: set[str] = set()
        for id_, each in content.competencies.items():
            if id_ == self._gone:
                continue
            name = label_of(each)
            if names[fold(name)] > 1:
                above = name_of(content, _KIND, each.parent) if each.parent else ""
                name = f"{name} ({each.code or above or id_})"
            name = name if fold(name) not in taken else f"{name} ({id_})"
            taken.add(fold(name))
            found[id_] = name
        return found

    @property
    def kept(self) -> str | None:
        """The one that is to stay, as far as it is clear from what was typed."""
        typed = fold(self.into.text())
        if typed in self._ids:
            return self._ids[typed]
        begun = [id_ for label, id_ in self._ids.items() if typed and typed in label]
        return begun[0] if len(begun) == 1 else None

    def _within(self, competency: str | None) -> bool:
        """True for what lies in the one that goes: it can't become part of it."""
        return competency is not None and lies_within(self._desk.content, competency, self._gone)

    def _look(self) -> None:
        """What would move along, and the levels where the scales differ; or why not."""
        kept, content = self.kept, self._desk.content
        self._trouble.setText(self._hindrance(kept))
        self._trouble.setVisible(bool(self._trouble.text()))
        self.swap.setEnabled(kept is not None and not lies_within(content, self._gone, kept))
        kept = None if self._within(kept) else kept
        self.yes.setEnabled(kept is not None)
        if (self._gone, kept or "") == self._shown:
            return
        self._shown = (self._gone, kept or "")
        self.moving.setText(self._moving_told(kept) if kept else "")
        self.moving.setVisible(kept is not None)
        self._fill_levels(kept)

    def _hindrance(self, kept: str | None) -> str:
        """Why what was typed can't be meant; nothing while it may still become something."""
        w, typed = self._desk.words, fold(self.into.text())
        if kept is not None and self._within(kept):
            titles = {
                name: name_of(self._desk.content, _KIND, id_)
                for name, id_ in (("title", self._gone), ("into", kept))
            }
            return problem_text(w, Problem("merge.own_child", "into", titles))
        if kept is None and typed and not any(typed in label for label in self._ids):
            return w.translate(
                "Merge", "No other competency is called that; part of a name will do."
            )
        return ""

    def _moving_told(self, kept: str) -> str:
        w, found = self._desk.words, what_moves(self._desk.content, self._gone, kept)
        counts = ", ".join(kind_count(w, kind, count) for kind, count in found.counts.items())
        if not counts:
            return w.translate("Merge", "Nothing names it yet; only the entry itself goes.")
        return w.translate("Merge", "Moves along: {what}.").format(what=counts)

    def _fill_levels(self, kept: str | None) -> None:
        content = self._desk.content
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = []
        old = content.scale_of(self._gone).levels
        new = content.scale_of(kept).levels if kept else old
        if kept and old != new:
            labels = [level.label for level in new]
            for place, level in enumerate(levels_of(content, self._gone, kept)):
                self._add_level(old[place].label, labels, level)
        for widget in (self._head, self._rule, self._levels):
            widget.setVisible(bool(self.boxes))

    def _add_level(self, old: str, labels: list[str], level: int) -> None:
        box, w = QComboBox(), self._desk.words
        box.addItems(labels)
        box.setCurrentIndex(level)
        told = w.translate("Merge", "Level {level} becomes").format(level=old)
        box.setAccessibleName(told)
        box.view().setAccessibleName(told)
        row, across = divmod(len(self.boxes), _ACROSS)
        self._grid.addWidget(QLabel(f"{old} →"), row, across * 2)
        self._grid.addWidget(box, row, across * 2 + 1)
        self.boxes.append(box)

    def _swap(self) -> None:
        kept = self.kept
        if kept is not None:
            self._gone, gone = kept, self._gone
            self.into.setFocus()  # the button may have had it, and may be off now
            self._begin(gone)

    def accept(self) -> None:
        """Merge; where that is refused the dialog stays, with the reason."""
        kept, gone = self.kept, self._gone
        if kept is None:
            return
        levels = tuple(box.currentIndex() for box in self.boxes)

        def make() -> Wish:
            return lambda store: merge_competencies(store, gone, kept, levels)

        refused = attempt(self._desk, make)
        if not refused:
            super().accept()
            return
        self._trouble.setText(refused)
        self._trouble.show()
