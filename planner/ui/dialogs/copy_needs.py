"""Copying needs: choose the development, tick what this one will ask for too."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QComboBox, QWidget

from planner.domain.content import Content
from planner.services.copy_needs import asks_for, copy_needs
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import Asking, text
from planner.ui.models.needs import need_title
from planner.ui.models.record_list import Sight
from planner.ui.widgets.tick_list import TickList

HIGH = 240


def can_copy(content: Content, kind: str, id_: str) -> bool:
    """True if another development asks for something this one doesn't."""
    return kind == "developments" and any(
        need.development not in (None, id_) and not asks_for(content, id_, need)
        for need in content.needs.values()
    )


class CopyNeeds(Asking):
    """All of them are ticked at first; what is asked for here already is not among them."""

    def __init__(self, desk: Desk, development: str, parent: QWidget | None) -> None:
        w = desk.words
        title = w.translate("Map", "Copy needs to {title}")
        super().__init__(
            title.format(title=w.quoted(name_of(desk.content, "developments", development))),
            w.translate("Map", "Days follow from this development; structures begin anew."),
            w.translate("Map", "Copy"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self._desk, self._development = desk, development
        self.source, self.rows = QComboBox(), TickList(HIGH)
        asked = w.translate("Map", "From which development?")
        self.source.setAccessibleName(asked)
        self.source.view().setAccessibleName(asked)
        self.rows.setAccessibleName(w.translate("Map", "What it will ask for too"))
        for id_, label in self._sources():
            self.source.addItem(label, id_)
        self.source.currentIndexChanged.connect(self._fill)
        self.rows.counted.connect(self._count)
        self.column.addWidget(text(asked, "strong"))
        self.column.addWidget(self.source)
        self.column.addWidget(text(w.translate("Map", "What it will ask for too"), "strong"))
        self.column.addWidget(self.rows)
        self._fill()

    def _left(self, development: str) -> list[str]:
        content = self._desk.content
        return [
            need.id
            for need in content.needs.values()
            if need.development == development and not asks_for(content, self._development, need)
        ]

    def _sources(self) -> list[tuple[str, str]]:
        content = self._desk.content
        others = [d for d in content.developments if d != self._development and self._left(d)]
        named = [(id_, name_of(content, "developments", id_)) for id_ in others]
        return sorted(named, key=lambda each: fold(each[1]))

    def _fill(self) -> None:
        self.rows.fill(self._lines())

    def _lines(self) -> Iterator[tuple[str, str]]:
        desk = self._desk
        sight = Sight(desk.figures, desk.words)
        for id_ in self._left(self.source.currentData() or ""):
            need = desk.content.needs[id_]
            names = sorted((name_of(desk.content, "people", p) for p in need.people), key=fold)
            title = need_title(sight, need)
            yield id_, f"{title}  ·  {', '.join(names)}" if names else title

    def _count(self) -> None:
        self.yes.setEnabled(bool(self.rows.ticked()))

    def accept(self) -> None:
        needs = self.rows.ticked()
        super().accept()
        self._desk.editor.run(copy_needs, self._development, needs)
