"""What-if in the window: the band across it, the list below the place, and what is asked first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from planner.ui.widgets.what_if_band import WhatIfBand

if TYPE_CHECKING:
    from planner.services.differences import Difference
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.menus import Menus
    from planner.ui.standing import Standing
    from planner.ui.views.what_if_panel import WhatIfPanel
    from planner.ui.widgets.bottom_bar import BottomBar

COMMANDS = ("date_on", "wave", "try", "take_over", "drop", "keep")
"""What of the menu this does."""


class Window(Protocol):
    """What of the window this needs."""

    menus: Menus
    words: Words
    desk: Desk | None
    bottom: BottomBar
    standing: Standing

    @property
    def frame(self) -> QMainWindow:
        """The window around it all."""
        ...

    @property
    def place(self) -> str:
        """The key of the place that is open."""
        ...

    def go(self, key: str, record: object = None) -> None:
        """Open a place."""
        ...

    def view(self, key: str) -> QWidget | None:
        """The view of a place, if it was visited."""
        ...


class Trying(QObject):
    """Shows what is tried in one window and fulfils the wishes of its menu."""

    def __init__(self, shell: Window, column: QVBoxLayout) -> None:
        super().__init__(shell.frame)
        self._shell, self._column = shell, column
        self.band = WhatIfBand()
        self.panel: WhatIfPanel | None = None
        self.band.list_asked.connect(self._show_panel)
        self.band.take_over_asked.connect(lambda: self.fulfil("take_over"))
        self.band.drop_asked.connect(lambda: self.fulfil("drop"))
        shell.frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that nothing in the window wanted drops what is tried."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() == Qt.Key.Key_Escape and self.give_up()
        return super().eventFilter(watched, event)

    def take(self, desk: Desk) -> None:
        """A plan was opened."""
        desk.what_if.turned.connect(self.show)
        self.show()

    def show(self) -> None:
        """Say what is tried and what comes of it, or nothing."""
        shell, desk = self._shell, self._shell.desk
        on = desk is not None and desk.what_if.on
        for name in ("take_over", "drop"):
            shell.menus.actions[name].setEnabled(on)
        if desk is None or not on:
            self._hide()
            return
        from planner.services.difference_words import sum_sentence
        from planner.services.differences import sum_of
        from planner.ui.models.what_if_words import what_if_sentence

        w, tried = shell.words, desk.what_if
        found = tried.differences()
        counts = sum_sentence(w, sum_of(found)) if found else self._nothing(desk)
        sentence = what_if_sentence(w, desk.content, tried.steps, tried.day, desk.in_company)
        self.band.retranslate(w)
        self.band.show_tried(sentence, counts, self._why_not(desk))
        shell.menus.actions["take_over"].setEnabled(tried.can_take_over)
        if self.band.list.isChecked():
            self._fill_panel(counts)
        shell.standing.show()

    def _hide(self) -> None:
        """Nothing is tried any more: what held the keyboard here gives it back to the place."""
        parts = [part for part in (self.band, self.panel) if part is not None]
        holder = QApplication.focusWidget()
        within = holder is not None and any(part.isAncestorOf(holder) for part in parts)
        for part in parts:
            part.hide()
        place = self._shell.view(self._shell.place)
        if within and place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing(self, desk: Desk) -> str:
        """That nothing would change, and why where only waves were moved."""
        from planner.services.difference_words import nothing_sentence

        changes = [change for step in desk.what_if.steps for change in step.changes]
        alone = desk.what_if.day is None and all(c.kind == "developments" for c in changes)
        moved = [change.id for change in changes] if alone else []
        return nothing_sentence(self._shell.words, desk.content, moved)

    def _why_not(self, desk: Desk) -> str:
        w = self._shell.words
        if desk.what_if.can_take_over:
            return ""
        if desk.plan.read_only:
            return w.translate("WhatIf", "This plan can only be read: nothing can be taken over.")
        return w.translate("WhatIf", "Nothing was changed that could be taken over.")

    def _show_panel(self, shown: bool) -> None:
        if shown:
            self.show()
        elif self.panel is not None:
            self.panel.hide()

    def _fill_panel(self, counts: str) -> None:
        desk = self._shell.desk
        assert desk is not None
        from planner.ui.views.what_if_panel import HIGH, WhatIfPanel
        from planner.ui.widgets.listed_panel import LEAST

        if self.panel is None:
            self.panel = WhatIfPanel()
            self.panel.opened.connect(self._open)
            self.panel.told.connect(lambda text: self._shell.bottom.tell(text, False))
            self._column.insertWidget(self._column.count() - 1, self.panel)
        self.panel.setFixedHeight(max(LEAST, min(HIGH, self._shell.frame.height() // 4)))
        self.panel.show_differences(self._shell.words, desk.what_if, counts)
        self.panel.show()

    def _open(self, each: Difference) -> None:
        """Look at the slot of a line, on the timeline where that is open."""
        desk, slot = self._shell.desk, each.after
        if desk is not None and slot is not None:
            desk.choose_slot(slot)
            if self._shell.place == "timeline":
                self._shell.go("timeline", slot)

    # -- wishes --------------------------------------------------------------------------

    def fulfil(self, name: str) -> None:
        """A command of the menu, or a button of the band."""
        desk = self._shell.desk
        if desk is None:
            return
        if name == "take_over":
            desk.what_if.take_over()
        elif name == "drop":
            self._drop(desk)
        elif name == "try":
            desk.what_if.begin()
        elif name == "keep":
            self._keep(desk)
        else:
            self._ask(name, desk)

    def give_up(self) -> bool:
        """Esc, where nothing else wanted it; True if there was something to drop."""
        desk = self._shell.desk
        if desk is None or not desk.what_if.on:
            return False
        self._drop(desk)
        return True

    def _drop(self, desk: Desk) -> None:
        w, tried = self._shell.words, desk.what_if
        held = bool(tried.steps) or tried.day is not None
        back = tried.drop()
        told = w.translate("WhatIf", "Dropped: the plan is as it was.")
        if back is not None and held:
            self._shell.bottom.offer(told, [(w.translate("WhatIf", "Try it again"), back)])

    def _ask(self, name: str, desk: Desk) -> None:
        from planner.ui.dialogs.what_if import MoveDate, MoveWave

        parent = self._column.parentWidget()
        assert parent is not None
        dialog = (MoveDate if name == "date_on" else MoveWave)(desk, parent)
        dialog.open()

    def _keep(self, desk: Desk) -> None:
        from planner.ui.keeping_plans import keep_today

        keep_today(desk)
