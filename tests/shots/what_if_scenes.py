"""Pictures of what-if and of kept plans: the band, the list, what slipped, what is asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from planner.services.actions import move_action, set_action_status
from planner.services.copying_actions import duplicate_actions
from planner.ui.shell import Shell
from planner.ui.trying import Trying
from planner.ui.views.timeline import TimelinePlace

Picture = Callable[[], QPixmap]
WAVE = "d4"


def what_if_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """A wave tried sooner on the timeline and in Focus, a later date, and what is asked first."""
    desk = shell.desk
    assert desk is not None
    shell.go("timeline")
    desk.what_if.move_wave(WAVE, -12)
    _list(app, shell.trying, shown=True)
    yield "what-if-wave", shell.frame.grab
    shell.go("focus")
    app.processEvents()
    yield "what-if-focus", shell.frame.grab
    desk.what_if.move_date(desk.today + dt.timedelta(weeks=20))
    shell.go("timeline")
    _list(app, shell.trying, shown=False)
    yield "what-if-date", shell.frame.grab
    desk.what_if.drop()
    yield from _kept(app, shell)
    for name in ("date_on", "wave"):
        shell.menus.actions[name].trigger()
        app.processEvents()
        dialog = next(d for d in shell.findChildren(QDialog) if d.isVisible())
        yield f"what-if-ask-{name.replace('_', '-')}", dialog.grab
        dialog.reject()
        app.processEvents()


def _kept(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """What slipped, was dropped and is new since the plan was kept."""
    desk, place = shell.desk, shell.view("timeline")
    assert desk is not None
    assert isinstance(place, TimelinePlace)
    shell.menus.actions["keep"].trigger()
    run, day = desk.editor.run, desk.today
    run(move_action, "a2", day + dt.timedelta(weeks=36))
    run(move_action, "a3", day + dt.timedelta(weeks=4))
    run(set_action_status, "a4", "dropped")
    run(duplicate_actions, ("a8",))
    app.processEvents()
    place.chart_view.choose(place.chart_view.chart.place_of("a3"))
    app.processEvents()
    yield "drift", shell.frame.grab
    place.drift.turn_panel()
    app.processEvents()
    yield "drift-list", shell.frame.grab
    for _ in range(5):
        desk.editor.undo()
    app.processEvents()


def _list(app: QApplication, trying: Trying, *, shown: bool) -> None:
    trying.band.list.setChecked(shown)
    app.processEvents()
