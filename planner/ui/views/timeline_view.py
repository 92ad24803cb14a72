"""The timeline as a widget: what is chosen, what the hands and keys ask for.

It changes nothing itself: what is wished is said by signals, what was edited comes back
through `take_over`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QGestureEvent, QToolTip, QWidget

from planner.domain.edit import Edit
from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import Lane
from planner.ui.models.timeline_words import ChartWords
from planner.ui.views.timeline_choosing import TimelineChoosing
from planner.ui.views.timeline_details import add_details
from planner.ui.views.timeline_hands import Hands
from planner.ui.views.timeline_keys import Keys, span_of
from planner.ui.views.timeline_marks import key_of_bar
from planner.ui.views.timeline_milestones import flag_at
from planner.ui.views.timeline_snaps import FIRST, LAST, Part
from planner.ui.views.timeline_tips import tip_at


class TimelineView(TimelineChoosing):
    """A chart in the user's hands."""

    place_asked = Signal(object)
    """By the id of an action its first ordinal and the one after its last."""
    structure_asked = Signal(str, object)
    ghosts_asked = Signal(object)
    """`GhostPlan`s that are to become actions."""
    draw_asked = Signal(object, object)
    """A lane, and the first and last day of what was drawn on it."""
    link_asked = Signal(str, str)
    """The action that comes first, and the one that waits for it."""
    progress_asked = Signal(object, float)
    milestone_asked = Signal(object, object)
    """A lane, and the day of a milestone on it."""
    copy_asked = Signal(object, object)
    """Ids of actions, and the people who are to get a copy."""
    copy_later_asked = Signal(object, int)
    """Ids of actions, and how many days later than they their copies are to lie."""
    wave_asked = Signal(str, object)
    """A development, and the three days of its new forecast."""
    held = Signal(object)
    """What is in the hand, as a function that says which actions it would make; None: let go."""
    opened = Signal(object, bool)
    """A bar, and whether its choices are wanted rather than the next step itself."""
    rename_asked = Signal()
    menu_asked = Signal(object, QPoint)
    ground_menu_asked = Signal(QPointF, QPoint)
    told = Signal(str)

    def __init__(
        self, chart: Chart, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(chart, words, colours, parent)
        self.movable = True
        """False while the plan can only be read."""
        add_details(self.scene)
        self.scene.under.append(self._paint_lane)
        self._hands = Hands(self)
        self._keys = Keys(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.retranslate(words)

    # -- what is shown -----------------------------------------------------------------

    def show_chart(self, chart: Chart) -> None:
        """Show another chart of the same plan: another grouping, another filter."""
        self._hands.give_up()
        kept = self._chosen_key()
        texts = self.scene.texts
        self.scene.chart = chart
        self.scene.texts = ChartWords(chart, texts.words, texts.names, texts.held)
        self._restore(kept)
        self._respan()
        self.scene.rewave()
        self._measure()
        self._show_chosen()
        self.viewport().update()

    def take_over(self, edit: Edit, needs: Iterable[str]) -> None:
        """Patch the chart for an edit and show it; what is chosen stays in view. What was in the
        hand while it came lies elsewhere now, or is gone: the hand is empty again."""
        self._hands.give_up()
        kept, seen = self._chosen_key(), self._chosen_seen()
        self.chart.patch(edit, needs)
        self.marks.prune()
        self._restore(kept)
        if edit.kinds() != {"actions"}:
            self.scene.rewave()
        self._respan(grow_only=True)
        self._measure()
        if seen and not self._chosen_seen():
            self._show_chosen()
        self.viewport().update()

    def retranslate(self, words: Words, held: bool = True) -> None:
        """Speak another language; `held` False leaves the levels people hold out."""
        self.scene.texts = ChartWords(self.chart, words, self.scene.texts.names, held)
        self.scene.rewave()
        self.setAccessibleName(words.translate("Timeline", "Timeline"))
        self._describe()
        self._measure()
        self.viewport().update()

    def recolour(self, colours: Colours) -> None:
        """Take another look."""
        self.scene.colours = colours
        self.viewport().update()

    # -- hands ---------------------------------------------------------------------------

    def fold(self, key: str) -> None:
        """Fold a group away, or open it."""
        kept = self._chosen_key()
        self.chart.fold(key)
        self._restore(kept)
        self._measure()
        self.viewport().update()

    def bar_at(self, at: QPointF) -> int | None:
        """Place of the bar under a point; a milestone is hit on its pennant too."""
        found = super().bar_at(at)
        if found is None and self.scene.lanes.contains(at.toPoint()):
            return flag_at(self.scene, at)
        return found

    def lane_under(self, at: QPointF) -> Lane | None:
        """The lane a point is in."""
        if not self.scene.lanes.contains(at.toPoint()):
            return None
        return self.chart.lane_at(self.scene.to_top(at.y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename an action; the choices for a ghost; a milestone on the ground."""
        at = event.position()
        place = self.bar_at(at)
        if place is not None:
            bar = self.chart.bars[place]
            if bar.action is not None and self.movable:
                self.rename_asked.emit()
            else:
                self.opened.emit(bar, True)
        elif self.movable and (lane := self.lane_under(at)) is not None:
            self.milestone_asked.emit(lane, self.day_under(at))

    def day_under(self, at: QPointF) -> dt.date:
        """The day a point lies in."""
        day = min(max(int(self.scene.to_ordinal(at.x())), FIRST), LAST - 1)
        return dt.date.fromordinal(day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = QPointF(event.pos())
        place = self.bar_at(at)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.scene.selected
        if place is None:
            self.ground_menu_asked.emit(at, event.globalPos())
            return
        if key_of_bar(self.chart.bars[place]) not in self.marks.keys:
            self.choose(place)
        self.menu_asked.emit(self.chart.bars[place], event.globalPos())

    # -- keys ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow moves the bar here; elsewhere it goes back and forward."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._keys.is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(True)
        elif not self._keys.press(event) and not self._command(event):
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> bool:
        """Follow the key of a command; the window system hears it only in the active window."""
        typed = QKeySequence(event.keyCombination())
        for action in self.actions():
            if action.isEnabled() and typed in action.shortcuts():
                action.trigger()
                return True
        return False

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hold_space(False)
        else:
            super().keyReleaseEvent(event)

    def _hold_space(self, held: bool) -> None:
        """While Space is held a drag shifts the picture; on a head Space folds it."""
        if held and not self._hands.pans and self.scene.selected_group is not None:
            self.fold(self.scene.selected_group)
            return
        self._hands.pans = held
        shape = Qt.CursorShape.OpenHandCursor if held else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(QCursor(shape))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hands.pans = False
        super().focusOutEvent(event)

    def open_chosen(self, choose: bool = False) -> bool:
        """Take the next step of what is chosen, or open its choices."""
        if self.scene.selected_group is not None:
            self.fold(self.scene.selected_group)
        elif (bar := self.chosen_bar) is not None:
            self.opened.emit(bar, choose)
        else:
            return False
        return True

    def leave(self) -> bool:
        """Take back what the hand does, else leave what is marked."""
        if self._hands.give_up():
            return True
        if self.marks.keys:
            self.mark(())
            return True
        return False

    def nudge(self, part: Part, days: int) -> None:
        """Move the marked actions by so many days, or one end of each."""
        if not self.movable:
            return
        actions = self.chart.content.actions
        spans = {}
        for id_ in self.marks.actions():
            start, end = actions[id_].start.toordinal(), actions[id_].end.toordinal() + 1
            spans[id_] = span_of(start, end, part, days)
        if spans:
            self.place_asked.emit(spans)

    def nudge_progress(self, by: float) -> None:
        """Say of the marked actions that a little more, or less, is done."""
        ids = self.marks.actions()
        if ids and self.movable:
            share = self.chart.content.actions[ids[-1]].progress + by
            self.progress_asked.emit(ids, round(min(max(share, 0.0), 1.0), 2))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):  # the first of two fingers may hold a bar already
            self._hands.give_up()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            QToolTip.showText(event.globalPos(), tip_at(self.scene, self.bar_at(at), at), self)
            return True
        return super().viewportEvent(event)
