"""What can be done on the timeline: by keys, in the menu of a bar, on the ground and in Edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.days import ONE_DAY
from planner.domain.problem import Refused
from planner.services.linking_actions import (
    link_actions,
    link_in_order,
    may_wait_for,
    unlink_actions,
)
from planner.services.many_records import delete_records
from planner.services.matching import fold
from planner.services.naming import name_of_record
from planner.services.problem_words import problem_text
from planner.services.typed import typed_choice
from planner.ui.desk import Desk
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.views.begin_here import is_bare
from planner.ui.views.timeline_clipboard import TimelineClipboard
from planner.ui.views.timeline_command_texts import (
    BY_VIEW,
    OF_ACTIONS,
    OF_DAYS,
    OF_GHOSTS,
    OF_LANES,
    TEXTS,
)
from planner.ui.views.timeline_marks import box_of
from planner.ui.views.timeline_view import TimelineView
from planner.ui.views.timeline_waves import days_of_wave, wave_at
from planner.ui.views.timeline_wishes import TimelineWishes
from planner.ui.widgets.choice_popup import ChoicePopup, offers_hint
from planner.ui.widgets.menu_keys import keep_keys

USUAL: Final = dt.timedelta(27)
"""How much later than its first day a new action ends that was not drawn: four weeks in all."""


class TimelineCommands(QObject):
    """The commands of one timeline. Keys work while the chart has the focus."""

    def __init__(
        self, desk: Desk, view: TimelineView, wishes: TimelineWishes, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._view, self._wishes, self._parent = desk, view, wishes, parent
        self.clipboard = TimelineClipboard(desk, view, wishes)
        self.popup: ChoicePopup | None = None
        acts = self._acts()
        self.actions = {name: self._action(name, acts[name]) for name in TEXTS}
        self._days = keep_keys(QMenu(parent))
        self._days.addActions([self.actions[name] for name in OF_DAYS])
        self._lines = [self._line() for _ in range(4)]
        view.addActions(list(self.actions.values()))
        view.ground_menu_asked.connect(self._show_ground)

    def _acts(self) -> dict[str, Callable[[], object]]:
        view, wishes = self._view, self._wishes
        return {
            "plan": view.open_chosen,
            "choices": lambda: view.open_chosen(choose=True),
            "rename": wishes.begin_rename,
            "new": self._new,
            "milestone": self._milestone,
            "forecast": wishes.ask_forecast_of_chosen,
            "later": lambda: view.nudge("whole", 1),
            "earlier": lambda: view.nudge("whole", -1),
            "week_later": lambda: view.nudge("whole", 7),
            "week_earlier": lambda: view.nudge("whole", -7),
            "longer": lambda: view.nudge("end", 1),
            "shorter": lambda: view.nudge("end", -1),
            "begin_earlier": lambda: view.nudge("start", -1),
            "begin_later": lambda: view.nudge("start", 1),
            "more_done": lambda: view.nudge_progress(0.1),
            "less_done": lambda: view.nudge_progress(-0.1),
            "link": self._link,
            "unlink": self._unlink,
            "cut": self.clipboard.cut,
            "copy": self.clipboard.copy,
            "paste": self.clipboard.paste,
            "duplicate": self._duplicate,
            "duplicate_for": self._duplicate_for,
            "all": view.mark_all,
            "delete": self._delete,
        }

    def _action(self, name: str, act: Callable[[], object]) -> QAction:
        action = QAction(self)
        if name not in BY_VIEW:
            action.setShortcut(QKeySequence(TEXTS[name][1]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        needs_bar = name in OF_ACTIONS
        action.triggered.connect(lambda _=False: self._try(act) if needs_bar else act())
        return action

    def _try(self, act: Callable[[], object]) -> None:
        """What is done to bars; without one it is said how to come by one."""
        if self._view.marks.actions():
            act()
            return
        told = self._desk.words.translate(
            "Timeline", "Choose a bar first; a hatched one is planned with Enter."
        )
        self._desk.editor.told.emit(told, False)

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line

    def retranslate(self) -> None:
        """Speak the desk's language."""
        words = self._desk.words
        for name, (text, keys) in TEXTS.items():
            told = words.translate("Timeline", text)
            if name in BY_VIEW:
                shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
                told = f"{told}\t{shown}"
            self.actions[name].setText(told)
        self._days.setTitle(words.translate("Timeline", "Move and stretch"))

    # -- menus -------------------------------------------------------------------------

    def fill(self, menu: QMenu, bar: Bar) -> None:
        """The lines of a bar's menu."""
        del bar
        menu.addSeparator()
        menu.addActions(self.lines())

    def lines(self) -> list[QAction]:
        """What can be done with what is chosen now."""
        self._enable()
        act, line = self.actions, self._lines
        if self._view.marks.ghosts():
            found = [*(act[n] for n in OF_GHOSTS), line[0]]
        else:
            found = [act["rename"], self._days.menuAction(), act["link"], act["unlink"], line[0]]
        found += [*(act[n] for n in ("new", "milestone", "forecast")), line[1]]
        found += [
            *(act[n] for n in ("cut", "copy", "paste", "duplicate", "duplicate_for")),
            line[2],
        ]
        return [*found, act["all"], act["delete"]]

    def _enable(self) -> None:
        writing = not self._desk.plan.read_only
        actions, ghosts = self._view.marks.actions(), self._view.marks.ghosts()
        for name in (*OF_ACTIONS, *OF_DAYS):
            # Keys ask only when pressed: what needs a bar says so without one.
            self.actions[name].setEnabled(writing or name == "copy")
        for name in OF_GHOSTS:
            self.actions[name].setEnabled(writing and bool(ghosts))
        self._days.menuAction().setEnabled(writing and bool(actions))
        for name in (*OF_LANES, "paste", "forecast"):
            self.actions[name].setEnabled(writing)

    def _show_ground(self, at: QPointF, where: QPoint) -> None:
        """The menu of a wave, or of a lane's ground."""
        view = self._view
        menu = keep_keys(QMenu(self._parent))
        wave = wave_at(view.scene, at)
        lane = view.lane_under(at)
        self._enable()
        if wave is not None and not self._desk.plan.read_only:
            three = days_of_wave(view.scene, wave.development)
            text = self._desk.words.translate("Timeline", TEXTS["forecast"][0])
            development = wave.development
            if three is not None:
                menu.addAction(text, lambda: self._wishes.ask_forecast(development, three))
        elif lane is not None:
            view.choose(None, lane=lane.key, reveal=False)
            if not self._desk.plan.read_only:
                day, words = view.day_under(at), self._desk.words
                text = words.translate("Timeline", "New learning action from {day}")
                menu.addAction(text.format(day=words.day(day)),
                               lambda: self._wishes.draw(lane, (day, day + USUAL)))  # fmt: skip
                text = words.translate("Timeline", "New milestone on {day}")
                menu.addAction(text.format(day=words.day(day)),
                               lambda: self._wishes.add_milestone(lane, day))  # fmt: skip
            menu.addActions([self.actions["paste"], self._lines[3], self.actions["all"]])
        menu.aboutToHide.connect(menu.deleteLater)
        if menu.actions():
            menu.popup(where)

    # -- doing ---------------------------------------------------------------------------

    def _next_day(self) -> dt.date:
        """Where something new begins: right after the chosen bar, today at the earliest."""
        bar, today = self._view.chosen_bar, self._desk.today
        if bar is None:
            return today
        if bar.action is None:
            return max(dt.date.fromordinal(bar.start), today)
        return max(dt.date.fromordinal(bar.end - 1) + ONE_DAY, today)

    def _lane_to_fill(self) -> Lane | None:
        """The lane something new begins on; without one it is said how to choose one, and in an
        empty plan a line is noted first."""
        lane, desk = self._view.lane_in_hand, self._desk
        if is_bare(desk):
            desk.note_asked.emit()
        elif lane is None:
            told = desk.words.translate(
                "Timeline", "Choose a lane first; what is new begins there."
            )
            desk.editor.told.emit(told, False)
            self._view.setFocus()
        return lane if self._view.movable else None

    def _new(self) -> None:
        lane = self._lane_to_fill()
        if lane is not None:
            start = self._next_day()
            self._wishes.draw(lane, (start, start + USUAL))

    def _milestone(self) -> None:
        lane = self._lane_to_fill()
        if lane is not None:
            self._wishes.add_milestone(lane, self._next_day())

    def _delete(self) -> None:
        self._desk.editor.run(delete_records, "actions", list(self._view.marks.actions()))

    def _duplicate(self) -> None:
        from planner.services.copying_actions import duplicate_actions

        ids = self._view.marks.actions()
        self._wishes.choose_made(self._desk.editor.run(duplicate_actions, ids))

    def _unlink(self) -> None:
        self._desk.editor.run(unlink_actions, self._view.marks.actions())

    def _link(self) -> None:
        """Several marked: each after the one before. One: ask what it comes after."""
        ids, desk = self._view.marks.actions(), self._desk
        if len(ids) > 1:
            desk.editor.run(link_in_order, ids, today=desk.today)
        elif ids:
            fit = [a.id for a in may_wait_for(desk.content, ids[0])]
            known = desk.content.actions.values()
            left = [a.id for a in known if a.status != "dropped" and a.id not in {*fit, ids[0]}]
            choices, circles = ([(i, self._called(i)) for i in each] for each in (fit, left))
            head = desk.words.translate("Timeline", "What does it come after?")

            def take(id_: str) -> object:
                return desk.editor.run(link_actions, id_, ids[0], today=desk.today)

            self._ask(head, choices, take, circles)

    def _called(self, id_: str) -> str:
        """ "Polish A1 · Weber · 5 Mar 2027": what it is called, told apart."""
        words, content = self._desk.words, self._desk.content
        action = content.actions[id_]
        people = ", ".join(content.people[p].name or p for p in action.people[:2])
        parts = (name_of_record(content, action), people, words.day(action.start))
        return " · ".join(part for part in parts if part)

    def _duplicate_for(self) -> None:
        ids, desk = self._view.marks.actions(), self._desk
        people = sorted(desk.content.people.values(), key=lambda p: fold(p.name or p.id))
        head = desk.words.translate("Timeline", "For whom?")
        choices = [(person.id, person.name or person.id) for person in people]
        self._ask(head, choices, lambda person: self._wishes.copy_for(ids, (person,)))

    def _ask(
        self,
        head: str,
        choices: list[tuple[str, str]],
        take: Callable[[str], object],
        refused: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Type which one is meant; Enter does it.

        Args:
            refused: what is not offered; whoever names it reads at the foot why it can't be.
        """

        def taken(text: str) -> str:
            try:
                chosen = typed_choice(text, choices)
            except Refused as unknown:
                chosen = _named(text, refused)
                if not chosen:
                    return problem_text(self._desk.words, unknown.problems[0])
            take(chosen)
            return ""

        place = self._view.scene.selected
        if place is None or not choices:
            return
        box = box_of(self._view.scene, place).toRect()
        labels, hint = [label for _, label in choices], offers_hint(self._desk.words)
        self.popup = ChoicePopup(head, labels, taken, self._view, hint)
        self.popup.open_at(self._view.viewport().mapToGlobal(box.bottomLeft() + QPoint(0, 6)))


def _named(text: str, choices: Sequence[tuple[str, str]]) -> str:
    """The one of these that is meant; empty for none or several."""
    try:
        return typed_choice(text, choices)
    except Refused:
        return ""
