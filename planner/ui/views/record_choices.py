"""What is chosen for all rows at once: a status, an owner, a link. As a menu, or typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.domain.edit import Edit
from planner.domain.problem import Refused
from planner.services.newcomers import NAMED_BY, NewName, link_all_with_new
from planner.services.ports import Store
from planner.services.problem_words import problem_text
from planner.services.records import link_records, unlink_records
from planner.services.together import do_together
from planner.services.typed import typed_choice
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk, Offer
from planner.ui.models.field_reading import Candidate, Unknown, Unread
from planner.ui.models.fields import applies, fields_of
from planner.ui.models.kind_words import kind_word
from planner.ui.models.record_list import Choice, Column
from planner.ui.views.record_rows import Rows
from planner.ui.widgets.choice_popup import ChoicePopup, offers_hint
from planner.ui.widgets.new_name import NewNames

FEW: Final = 12
"""Choices up to which they stand in a menu of their own; of more, one is typed."""

LINKS: Final = {
    "supports": QT_TRANSLATE_NOOP("List", "Speaks for"),
    "contradicts": QT_TRANSLATE_NOOP("List", "Speaks against"),
    "people": QT_TRANSLATE_NOOP("List", "Who it is asked of"),
    "signals": QT_TRANSLATE_NOOP("List", "Rests on signals"),
}
"""Field that holds links → its words."""


class Choices(QObject):
    """One line of the menu for each column with choices and each field with links."""

    def __init__(self, desk: Desk, view: Rows) -> None:
        super().__init__(view.table)
        self._desk, self._view = desk, view
        self._columns = [c for c in view.listing.columns if _chosen(c)]
        self._menus: dict[str, QMenu] = {}
        self._typed: dict[str, QAction] = {}
        self._new = NewNames("")
        for key in (*(c.key for c in self._columns), *view.listing.links):
            menu = self._menus[key] = QMenu(view.table)
            menu.aboutToShow.connect(lambda key=key: self._fill(key))
            action = self._typed[key] = QAction(self)
            action.triggered.connect(lambda _=False, key=key: self.ask(key))

    def retranslate(self) -> None:
        """Speak the desk's language."""
        for key, menu in self._menus.items():
            menu.setTitle(self._head(key))
            self._typed[key].setText(f"{self._head(key)} …")

    def _head(self, key: str) -> str:
        words = self._desk.words
        column = self._column(key)
        return words.translate("List", column.asks or column.head if column else LINKS[key])

    def _column(self, key: str) -> Column | None:
        return next((column for column in self._columns if column.key == key), None)

    def lines(self) -> list[QAction]:
        """The lines for what is chosen now: a submenu where choices are few, else a question."""
        ids = self._view.chosen_ids()
        writing = bool(ids) and not self._desk.plan.read_only
        found = []
        for key, menu in self._menus.items():
            choices = self._choices(key)
            few = bool(choices) and len(choices) <= FEW
            line = menu.menuAction() if few else self._typed[key]
            some = bool(choices) or self._takes_new(key)
            line.setEnabled(writing and some and self._can(key, ids))
            found.append(line)
        return found

    def offers(self) -> list[Offer]:
        """The same lines with what all that are chosen hold, where that is one value."""
        return [
            Offer(line, self._head(key), *self._shared(key))
            for key, line in zip(self._menus, self.lines(), strict=True)
        ]

    def _shared(self, key: str) -> tuple[str, bool]:
        """The value they hold, and whether they hold different ones."""
        table, first = self._view.rows.table, ""
        for place, id_ in enumerate(self._view.chosen_ids()):
            told = self._told(key, table[id_])
            if place and told != first:
                return "", True
            first = told
        return first, False

    def _told(self, key: str, record: Any) -> str:
        """What a record holds, in words those who look on may read."""
        sight, column = self._view.rows.sight, self._column(key)
        record = sight.shown(record)
        if column is not None and column.field is not None:
            return column.field.begin(sight, record)
        target = self._target(key)
        return ", ".join(sight.label(target, id_) for id_ in getattr(record, key))

    # -- what may be chosen --------------------------------------------------------------

    def _choices(self, key: str) -> Sequence[Choice]:
        sight, column = self._view.rows.sight, self._column(key)
        if column is None:
            return sight.labels(self._target(key), "")
        assert column.field is not None
        assert column.field.choices is not None
        return column.field.choices(sight)

    def _target(self, name: str) -> str:
        """The kind a field points at; empty for one that names no record."""
        fields = fields_of(self._view.listing.kind).all()
        return next((field.kind for field in fields if field.name == name), "")

    def _takes_new(self, key: str) -> bool:
        """True where a name alone makes what is to be named."""
        return self._target(key) in NAMED_BY

    def _can(self, key: str, ids: Sequence[str]) -> bool:
        """True if every chosen record can take it."""
        column, rows = self._column(key), self._view.rows
        if column is None or column.field is None:
            field = next(f for f in fields_of(self._view.listing.kind).all() if f.name == key)
            return all(applies(rows.table[id_], field) for id_ in ids)
        can, sight = column.field.can, rows.sight
        return all(can(sight, rows.table[id_]) for id_ in ids)

    def _held(self, key: str) -> set[str]:
        """Labels, or ids of links, that every chosen record holds already."""
        rows, column = self._view.rows, self._column(key)
        records = [rows.table[id_] for id_ in self._view.chosen_ids()]
        if column is None:
            sets = [set(getattr(record, key)) for record in records]
        else:
            assert column.field is not None
            sets = [{column.field.begin(rows.sight, record)} for record in records]
        return set.intersection(*sets) if sets else set()

    def _fill(self, key: str) -> None:
        """The choices as they are now, ticked where every chosen record holds them."""
        menu = self._menus[key]
        menu.clear()
        link = self._column(key) is None
        held = self._held(key)
        for value, label in self._choices(key):
            action = menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked((value if link else label) in held)
            action.triggered.connect(lambda on, value=value: self.choose(key, value, on))
        if self._takes_new(key):
            menu.addSeparator()
            menu.addAction(self._desk.words.translate("List", "New…"), lambda: self.ask(key, True))

    # -- doing it ------------------------------------------------------------------------

    def choose(self, key: str, value: str, on: bool = True) -> str:
        """Set a value, or a link, for every chosen row as one step; says why it was refused."""
        return self._choose(key, self._view.chosen_ids(), value, on)

    def _choose(self, key: str, ids: Sequence[str], value: str, on: bool = True) -> str:
        column, rows, kind = self._column(key), self._view.rows, self._view.listing.kind
        if isinstance(value, NewName):
            other = self._target(key)
            return self._view.attempt(
                lambda store: link_all_with_new(store, kind, ids, key, other, value)
            )
        if column is None:
            act = link_records if on else unlink_records
            links = [lambda store, i=id_: act(store, kind, i, {key: [value]}) for id_ in ids]
            return self._view.attempt(lambda store: do_together(store, links, "link_many"))
        field = column.field
        assert field is not None

        def wish(store: Store) -> Edit | None:
            wishes = [field.wish(rows.sight, rows.table[id_], value) for id_ in ids]
            return do_together(store, wishes) if len(wishes) > 1 else wishes[0](store)

        return self._view.attempt(wish)

    def ask(self, key: str, new: bool = False) -> None:
        """Type which one is meant, or what a new one is called, for every chosen row."""
        if not self._view.chosen_ids() or not (self._choices(key) or self._takes_new(key)):
            return
        words = self._desk.words
        self.begin(key, new)
        head, hint = self._head(key), offers_hint(words)
        if new:
            kind = kind_word(words, self._target(key))
            head, hint = words.translate("List", "New: {kind}").format(kind=kind), ""
        labels = [label for value, label in self._choices(key) if value]
        take = partial(self._take, key)
        ChoicePopup(head, labels, take, self._view.table, hint).open_at(self._place())

    def begin(self, key: str, new: bool = False) -> None:
        """Something is typed into a field or its column: no name was offered as new yet."""
        self._new = NewNames(self._target(key) if self._takes_new(key) else "", new)

    def _take(self, key: str, text: str) -> str:
        try:
            return self._choose(key, self._view.chosen_ids(), self._meant(key, text, True))
        except Unread as unread:
            return str(unread)

    def take_cell(self, key: str, id_: str, text: str, entered: bool) -> str:
        """Set what is meant by a text in a cell; says why it was refused, also at the foot.

        Args:
            entered: Enter says so: only then is a name nobody has entered yet offered, and made.
        """
        try:
            return self._choose(key, [id_], self._meant(key, text, entered))
        except Unread as unread:
            self._desk.editor.told.emit(str(unread), not (entered and self._takes_new(key)))
            return str(unread)

    def _meant(self, key: str, text: str, entered: bool) -> str:
        """The value that is meant; a name nobody has entered yet is offered as new, and is meant
        when asked for once more."""
        choices = self._choices(key)
        try:
            empty = not text.strip() and any(value == "" for value, _ in choices)
            return "" if empty else typed_choice(text, choices)
        except Refused as refused:
            told = problem_text(self._desk.words, refused.problems[0])
            if refused.problems[0].code != "typed.choice" or not self._takes_new(key):
                raise Unread(told) from None
            among = [Candidate(*each) for each in choices]
            entered = entered and bool(text.strip())
            return self._new.take(Unknown(told), text, among, self._desk.words, entered)

    def ask_link(self) -> None:
        """Ctrl+L: what is it to be linked with? A list of few opens at once."""
        key = self._view.listing.links[0]
        if not 0 < len(self._choices(key)) <= FEW:
            self.ask(key)
        else:
            self._menus[key].popup(self._place())

    def _place(self) -> QPoint:
        """Below the first chosen row."""
        view = self._view
        row = view.chosen_rows()[0]
        below = view.table.visualRect(view.table.model().index(row, 0)).bottomLeft()
        return view.table.viewport().mapToGlobal(below + QPoint(8, 0))


def _chosen(column: Column) -> bool:
    """True for a column whose values are chosen, never typed freely."""
    field = column.field
    return field is not None and field.choices is not None and not field.free
