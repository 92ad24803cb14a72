"""Hiding people and competencies of the matrix, bringing them back, keeping some at the left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QMenu

from planner.services.wording import Words
from planner.ui.desk import Desk
from planner.ui.models.matrix_shown import Shown, hidden_of
from planner.ui.views.matrix_view import MatrixView

MOST: Final = 30
"""Names offered one by one; more come back together."""


class MatrixHiding:
    """Changes `shown`; `changed` is called after it."""

    def __init__(
        self, desk: Desk, view: MatrixView, shown: Shown, changed: Callable[[], None]
    ) -> None:
        self._desk, self._view, self._shown, self._changed = desk, view, shown, changed

    def hide(self, kind: str) -> None:
        """Hide the people, or the competencies, of the block. One of each always stays."""
        matrix = self._view.matrix
        ids = set(self._chosen(kind))
        seen = matrix.persons if kind == "people" else matrix.skills
        if not ids:
            return
        if len(ids) >= int((seen >= 0).sum()):
            w = self._desk.words
            told = w.translate("Matrix", "At least one stays: choose fewer to hide.")
            self._desk.editor.told.emit(told, True)
            return
        self._shown.hidden(kind).update(ids)
        self._changed()
        self._tell(kind, len(ids))

    def _chosen(self, kind: str) -> list[str]:
        rows, columns = self._view.scene.chosen
        matrix = self._view.matrix
        if kind == "people":
            places = [int(matrix.persons[n]) for n in rows]
            return [matrix.person(n).id for n in places if n >= 0]
        places = [int(matrix.skills[n]) for n in columns]
        return [matrix.competency(n).id for n in places if n >= 0]

    def _tell(self, kind: str, count: int) -> None:
        w = self._desk.words
        one, many = {
            "people": (
                w.translate("Matrix", "{n} person hidden; still counted at the foot."),
                w.translate("Matrix", "{n} people hidden; still counted at the foot."),
            ),
            "competencies": (
                w.translate("Matrix", "{n} competency hidden."),
                w.translate("Matrix", "{n} competencies hidden."),
            ),
        }[kind]
        self._desk.editor.told.emit(w.count(count, one, many), False)

    def bring_back(self, kind: str, id_: str) -> None:
        """Show one again."""
        self._shown.hidden(kind).discard(id_)
        self._changed()

    def bring_all_back(self) -> None:
        """Show everything again that was hidden."""
        self._shown.show_hidden()
        self._changed()

    def freeze(self) -> None:
        """Keep the competencies of the block at the left, or let them be scrolled again."""
        ids = self._chosen("competencies")
        if ids:
            self._shown.freeze(ids)
            self._changed()

    def fill(self, menu: QMenu) -> None:
        """What is hidden, each to be brought back by itself or all together."""
        w = self._desk.words
        found = hidden_of(self._desk.content, self._shown)
        if not found:
            menu.addAction(w.translate("Matrix", "Nothing is hidden")).setEnabled(False)
            return
        menu.addAction(w.translate("Matrix", "Show all again"), self.bring_all_back)
        menu.addSeparator()
        for kind, id_, name in found[:MOST]:
            menu.addAction(name[:80].replace("&", "&&"), partial(self.bring_back, kind, id_))
        if len(found) > MOST:
            more = w.translate("Focus", "and {n} more").format(n=len(found) - MOST)
            menu.addAction(more).setEnabled(False)


def hidden_word(words: Words, count: int) -> str:
    """ "3 hidden"."""
    return words.translate("Matrix", "{n} hidden").format(n=count)
