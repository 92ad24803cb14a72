"""What the menu of a button does with the one record it holds: rename it, show it, delete it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QToolButton

from planner.services.naming import cut
from planner.services.records import change_record, delete_record
from planner.ui.desk import Desk
from planner.ui.widgets.choice_popup import ChoicePopup


class NamedRecord:
    """A kind of record with a title: kept views, kept plans."""

    def __init__(self, desk: Desk, kind: str, button: QToolButton) -> None:
        self._desk, self._kind, self._button = desk, kind, button

    def offer(
        self, menu: QMenu, label: str, lines: Iterable[tuple[str, Callable[[], object]]]
    ) -> None:
        """What can be done to the record called `label`; the lines have a place for its name."""
        name = self._desk.words.quoted(cut(label, 60)).replace("&", "&&")
        menu.addSeparator()
        for text, act in lines:
            menu.addAction(text.format(name=name), act)

    def ask_title(self, id_: str, title: str, head: str, nameless: str) -> ChoicePopup:
        """Ask below the button what it is to be called; `nameless` says that it must be."""

        def rename(typed: str) -> str:
            name = " ".join(typed.split())
            if not name:
                return nameless
            self._desk.editor.run(change_record, self._kind, id_, {"title": name})
            return ""

        popup = ChoicePopup(head, [], rename, self._button)
        popup.line.setText(title)
        popup.line.selectAll()
        popup.open_at(self._button.mapToGlobal(QPoint(0, self._button.height() + 2)))
        return popup

    def inspect(self, id_: str | None) -> None:
        """Show its fields in the details."""
        if id_ is not None:
            self._desk.choose(self._kind, id_)
            self._desk.inspect_asked.emit()

    def delete(self, id_: str | None) -> None:
        """Delete it; what was looked at stays as it is."""
        if id_ is not None:
            self._desk.editor.run(delete_record, self._kind, id_)
