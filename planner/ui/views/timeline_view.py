"""The timeline as a widget: what is chosen, what the hands and keys ask for.

It changes nothing itself: what is wished is said by signals, what was edited comes back
through `take_over`.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from planner.domain.edit import Edit
from planner.services.wording import Words
from planner.ui.colours import Colours
from planner.ui.models.timeline import BAR, HEAD, Chart
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.models.timeline_words import ChartWords
from planner.ui.views.timeline_canvas import STEP, TimelineCanvas
from planner.ui.views.timeline_cursor import Cursor
from planner.ui.views.timeline_hands import Hands
from planner.ui.views.timeline_tips import tip_at


class TimelineView(TimelineCanvas):
    """A chart in the user's hands; `chosen` tells which bar is selected (its place, or None)."""

    move_asked = Signal(str, object)
    stretch_asked = Signal(str, object, object)
    delete_asked = Signal(str)
    opened = Signal(object)
    chosen = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(
        self, chart: Chart, words: Words, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(chart, words, colours, parent)
        self.movable = True
        """False while the plan can only be read."""
        self._hands = Hands(self)
        self._cursor = Cursor(self.scene)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.retranslate(words)

    # -- what is shown -----------------------------------------------------------------

    def show_chart(self, chart: Chart) -> None:
        """Show another chart of the same plan: another grouping, another filter."""
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
        """Patch the chart for an edit and show it."""
        kept = self._chosen_key()
        self.chart.patch(edit, needs)
        self._restore(kept)
        if edit.kinds() != {"actions"}:
            self.scene.rewave()
        self._respan(grow_only=True)
        self._measure()
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

    def _describe(self) -> None:
        words = self.scene.texts.words
        keys = words.translate(
            "Timeline",
            "Arrow keys choose a bar, Alt with left and right moves it by a day, "
            "with Shift by a week, Enter opens it, Delete deletes it.",
        )
        told = tip_at(self.scene, self.scene.selected, None) if self.chosen_bar else ""
        self.setAccessibleDescription(f"{told}\n{keys}" if told else keys)

    # -- what is chosen ------------------------------------------------------------------

    @property
    def chosen_bar(self) -> Bar | None:
        """The selected bar."""
        place = self.scene.selected
        return self.chart.bars[place] if place is not None else None

    @property
    def chosen_lane(self) -> Lane | None:
        """The lane of the selected bar."""
        place = self.scene.selected
        return self.chart.lane_of(place) if place is not None else None

    def choose(self, place: int | None, group: str | None = None, reveal: bool = True) -> None:
        """Select a bar, a group's head, or nothing; what a pointer is on is not moved."""
        if (place, group) == (self.scene.selected, self.scene.selected_group):
            return
        self.scene.selected, self.scene.selected_group = place, group
        if reveal:
            self._show_chosen()
        self._describe()
        self.viewport().update()
        self.chosen.emit(place)

    def _chosen_key(self) -> tuple[str | None, str, str | None] | None:
        bar, lane = self.chosen_bar, self.chosen_lane
        if bar is None or lane is None:
            return None
        return bar.action, lane.key, bar.slot.need if bar.slot else None

    def _restore(self, key: tuple[str | None, str, str | None] | None) -> None:
        self.scene.selected = None
        if key is not None and key[0] is not None:
            self.scene.selected = self.chart.place_of(key[0], key[1])
        elif key is not None:
            self.scene.selected = self.chart.place_in_lane(key[1], key[2])

    def _show_chosen(self) -> None:
        """Scroll so that the selection is seen."""
        scene, place = self.scene, self.scene.selected
        lanes = scene.lanes
        if place is not None:
            top, height = int(self.chart.tops[place]), BAR
            left = scene.axis.x(int(self.chart.starts[place]))
            right = scene.axis.x(int(self.chart.ends[place]))
            seen = scene.x <= left and right <= scene.x + lanes.width()
            fills = right - left > lanes.width() and left < scene.x + lanes.width() < right
            if not seen and not fills:
                room = max(lanes.width() - (right - left), 0)
                self.horizontalScrollBar().setValue(int(left - room / 3))
        elif scene.selected_group is not None:
            head = next(g for g in self.chart.groups if g.key == scene.selected_group)
            top, height = head.top, HEAD
        else:
            return
        if top < scene.y:
            self.verticalScrollBar().setValue(top - 10)
        elif top + height > scene.y + lanes.height():
            self.verticalScrollBar().setValue(top + height - lanes.height() + 10)

    # -- hands ---------------------------------------------------------------------------

    def fold(self, key: str) -> None:
        """Fold a group away, or open it."""
        kept = self._chosen_key()
        self.chart.fold(key)
        self._restore(kept)
        self._measure()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.bar_at(event.position())
        if place is not None:
            self.opened.emit(self.chart.bars[place])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.bar_at(QPointF(event.pos()))
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.scene.selected
        if place is not None:
            self.choose(place)
            self.menu_asked.emit(self.chart.bars[place], event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow moves the bar here; elsewhere it goes back and forward."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys(event):
            super().keyPressEvent(event)

    def _keys(self, event: QKeyEvent) -> bool:
        key, mods = event.key(), event.modifiers()
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if key == Qt.Key.Key_Escape:
            return self._hands.give_up()
        if sideways and mods & Qt.KeyboardModifier.AltModifier:
            self._hands.nudge(sideways * (7 if mods & Qt.KeyboardModifier.ShiftModifier else 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            return self._open_chosen()
        if key == Qt.Key.Key_Delete and (bar := self.chosen_bar) and bar.action:
            self.delete_asked.emit(bar.action)
            return True
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal):
            self.zoom(1 / STEP if key == Qt.Key.Key_Minus else STEP)
            return True
        if key == Qt.Key.Key_0:
            self.fit()
            return True
        if key == Qt.Key.Key_T and not mods:
            self.go_to_day(self.chart.figures.today)
            return True
        step = self._cursor.step(Qt.Key(key))
        if step is not None:
            self.choose(*step)
        return step is not None

    def _open_chosen(self) -> bool:
        if self.scene.selected_group is not None:
            self.fold(self.scene.selected_group)
        elif (bar := self.chosen_bar) is not None:
            self.opened.emit(bar)
        else:
            return False
        return True

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos())
            QToolTip.showText(event.globalPos(), tip_at(self.scene, self.bar_at(at), at), self)
            return True
        return super().viewportEvent(event)
