"""Kept plans on the timeline: which one it is compared with, its outlines, what slipped.

Seen from the first kept plan on: the button chooses one or none, keeps today's, and opens the
list. What lay elsewhere is drawn below the bars and stands in the table as a column.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu, QToolButton

from planner.domain.baseline import Baseline
from planner.domain.drift import KeptPlan, Slip, read_baseline, slips
from planner.domain.problem import Problem
from planner.domain.record import label_of
from planner.services.baselines import newest_baseline
from planner.services.naming import cut
from planner.services.problem_words import problem_text
from planner.services.slip_words import SIGNS, kept_lines, slipped
from planner.ui.desk import Desk
from planner.ui.icons import icon
from planner.ui.keeping_plans import keep_today
from planner.ui.models.outlines import Outlines
from planner.ui.models.timeline_rows import Row
from planner.ui.views.named_record import NamedRecord
from planner.ui.views.slip_panel import SlipPanel
from planner.ui.views.timeline_outlines import paint_outlines, paint_signs
from planner.ui.views.timeline_scene import Scene
from planner.ui.views.timeline_view import TimelineView
from planner.ui.widgets.choice_popup import ChoicePopup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from planner.domain.edit import Edit
    from planner.ui.models.timeline_blocks import Bar


HIGH: Final = 240
"""Pixels the list takes at most: the chart is what is looked at."""


ROOMY: Final = 1120
"""From this width of the window on there is room for the button."""
_NONE_KEPT: Final = Problem("baseline.none")


class DriftButton(QToolButton):
    """Hidden until there is a kept plan, whoever shows the buttons of the place."""

    wanted = False

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible and self.wanted)


class TimelineDrift(QObject):
    """`turned`: another kept plan is compared with, or it drifted; the table is to be renewed.

    `opened` brings the id of an action that is to be chosen.
    """

    turned = Signal()
    opened = Signal(str)

    def __init__(self, desk: Desk, view: TimelineView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self.current: str | None = None
        self.found: list[Slip] = []
        self.panel = SlipPanel()
        self.panel.setMaximumHeight(HIGH)
        self.panel.hide()
        self.panel.opened.connect(self._open)
        self.panel.told.connect(lambda text: desk.editor.told.emit(text, False))
        self._kept: tuple[Baseline, KeptPlan] | None = None
        self._outlines: Outlines | None = None
        self.button = DriftButton()
        self.button.setObjectName("tool")
        self.button.setIconSize(QSize(18, 18))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self._named = NamedRecord(desk, "baselines", self.button)
        desk.look.changed.connect(self._recolour)
        self._recolour()
        view.installEventFilter(self)
        view.scene.under.append(self._paint_below)
        view.scene.over.append(self._paint_above)
        view.scene.notes.append(self._note)
        desk.changed.connect(self._hear)
        self.retranslate()

    # -- what is compared ----------------------------------------------------------------

    @property
    def baseline(self) -> Baseline | None:
        """The kept plan it is compared with."""
        return self._desk.content.baselines.get(self.current or "")

    def compare(self, id_: str | None, _: bool = False) -> None:
        """Compare with a kept plan, or with none."""
        self.current = id_
        if id_ is None:
            self.panel.hide()
        self._look_anew()

    def _hear(self, edit: Edit, _: object) -> None:
        for change in edit.changes:
            if change.kind == "baselines" and change.before is None:
                self.current = change.id
        if self.baseline is None:
            self.current = None
            self.panel.hide()
        if self.current is not None or "baselines" in edit.kinds():
            self._look_anew()

    def _look_anew(self) -> None:
        baseline, desk = self.baseline, self._desk
        self._outlines = None
        self.found = []
        if baseline is not None:
            if self._kept is None or self._kept[0] is not baseline:
                self._kept = (baseline, read_baseline(baseline))
            self.found = slips(desk.content, desk.figures.slots, self._kept[1])
        self._view.scene.compared = label_of(baseline) if baseline is not None else ""
        self._view.scene.renew()
        self._view.viewport().update()
        self.retranslate()
        self.turned.emit()

    # -- the menu --------------------------------------------------------------------------

    def _fill(self) -> None:
        w, desk = self._desk.words, self._desk
        self.menu.clear()
        for id_, text in (
            (None, w.translate("Slip", "Compare with nothing")),
            *((b.id, cut(label_of(b), 80)) for b in desk.content.baselines.values()),
        ):
            action = self.menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(id_ == self.current)
            action.triggered.connect(partial(self.compare, id_))
        self.menu.addSeparator()
        if self.baseline is not None:
            listed = self.menu.addAction(w.translate("Slip", "What slipped"))
            listed.setCheckable(True)
            listed.setChecked(not self.panel.isHidden())
            listed.triggered.connect(self.turn_panel)
        if not desk.plan.read_only:
            self.menu.addAction(w.translate("Slip", "Keep the plan of today"), self.keep)
            self._offer()

    def _offer(self) -> None:
        """What can be done to the kept plan that is compared with."""
        baseline, w = self.baseline, self._desk.words
        if baseline is None:
            return
        lines = (
            (w.translate("Slip", "Rename {name}…"), self.ask_title),
            (w.translate("Slip", "Details of {name}"), self.inspect),
            (w.translate("Slip", "Delete {name}"), self.delete),
        )
        self._named.offer(self.menu, label_of(baseline), lines)

    def keep(self) -> None:
        """Keep the plan of today, and compare with it from now on."""
        keep_today(self._desk)

    def ask_title(self) -> ChoicePopup | None:
        """Ask what the kept plan is to be called."""
        baseline = self.baseline
        if baseline is None:
            return None
        w = self._desk.words
        head = w.translate("Slip", "Name of the kept plan")
        nameless = w.translate("Slip", "A kept plan needs a name.")
        return self._named.ask_title(baseline.id, baseline.title, head, nameless)

    def inspect(self) -> None:
        """Look at the kept plan in the details."""
        self._named.inspect(self.current)

    def delete(self) -> None:
        """Delete the kept plan."""
        self._named.delete(self.current)

    # -- the list ------------------------------------------------------------------------

    def turn_panel(self, _: bool = False) -> None:
        """Show the list of what slipped, or hide it; at first against the plan kept last."""
        newest = newest_baseline(self._desk.content)
        if self.baseline is None and newest is not None:
            self.compare(newest.id)
        elif newest is None:
            self._desk.editor.told.emit(problem_text(self._desk.words, _NONE_KEPT), True)
        shown = self.panel.isHidden() and self.baseline is not None
        self.panel.setVisible(shown)
        if shown:
            self.retranslate()
            self.panel.list.setFocus()

    def _open(self, slip: Slip) -> None:
        if slip.after is not None and slip.kind == "actions":
            self.opened.emit(slip.id)
        elif slip.after is not None:
            self._desk.choose("needs", slip.id)

    # -- what is painted and read --------------------------------------------------------

    def outlines(self) -> Outlines | None:
        """The outlines of the chart as it lies now; None without a kept plan."""
        chart = self._view.chart
        if self.baseline is None:
            return None
        made = self._outlines
        if made is None or not made.fits(chart):
            self._outlines = made = Outlines(chart, self.found)
        return made

    def _paint_below(self, painter: QPainter, scene: Scene) -> None:
        outlines = self.outlines()
        if outlines is not None:
            paint_outlines(painter, scene, outlines)

    def _paint_above(self, painter: QPainter, scene: Scene) -> None:
        outlines = self.outlines()
        if outlines is not None:
            paint_signs(painter, scene, outlines)

    def _note(
        self, scene: Scene, at: QPointF | None, bar: Bar | None
    ) -> tuple[str, Sequence[str]] | None:
        """What an outline under the pointer says, or that of a bar."""
        outlines, baseline = self.outlines(), self.baseline
        if outlines is None or baseline is None:
            return None
        slip = outlines.slip_of(bar)
        if slip is None and at is not None and scene.lanes.contains(at.toPoint()):
            under = outlines.at(scene.to_top(at.y()), scene.to_ordinal(at.x()))
            slip = next((outline.slip for outline in under), None)
        if slip is None:
            return None
        return slip.title, kept_lines(self._desk.words, cut(label_of(baseline), 60), slip)

    def slipped(self, row: object) -> str:
        """How a row of the table slipped: "▶ 3 weeks later"; empty where it lies as it lay."""
        outlines = self.outlines()
        if outlines is None or not isinstance(row, Row):
            return ""
        slip = outlines.slip_of(row.bar)
        return f"{SIGNS[slip.turn]} {slipped(self._desk.words, slip)}" if slip else ""

    def join(self, menu: QMenu) -> None:
        """Stand in another menu too, where there may be no room for the button."""
        if self._desk.content.baselines:
            menu.addSeparator()
            menu.addMenu(self.menu)

    def _show_button(self) -> None:
        """The button is there from the first kept plan on, where there is room for it."""
        roomy = self._view.window().width() >= ROOMY
        self.button.wanted = roomy and bool(self._desk.content.baselines)
        self.button.setVisible(self._view.isVisible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._show_button()
        return super().eventFilter(watched, event)

    def _recolour(self) -> None:
        c = self._desk.look.colours
        self.button.setIcon(icon("drift", c.text, c.on_chosen))

    def retranslate(self) -> None:
        """Speak another language; say which kept plan is compared with."""
        w, baseline = self._desk.words, self.baseline
        self.menu.setTitle(w.translate("Kinds", "Kept plans"))
        self._show_button()
        title = label_of(baseline) if baseline is not None else w.translate("Slip", "nothing")
        told = w.translate("Slip", "Compared with: {title}").format(title=title)
        self.button.setAccessibleName(told)
        self.button.setToolTip(told)
        if baseline is not None and not self.panel.isHidden():
            self.panel.show_slips(w, self._desk.content, title, self.found)
