"""What doesn't add up under the timeline, a move proposed, and one that can't be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.records import put_new
from planner.ui.shell import Shell
from planner.ui.views.timeline import TimelinePlace

Picture = Callable[[], QPixmap]


def mending_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """The list; its smallest move drawn in the timeline; why there is none; all at once."""
    desk = shell.desk
    assert desk is not None
    shell.go("timeline")
    place = shell.view("timeline")
    assert isinstance(place, TimelinePlace)
    action = next(a for a in desk.content.actions.values() if a.status == "planned" and a.people)
    start = desk.today + dt.timedelta(112)
    for name in "xy":
        made = replace(
            action, id=name, start=start, end=start + dt.timedelta(27), people=("voss",),
            hours=8, offering=None, effects=(), predecessors=(),
        )  # fmt: skip
        desk.editor.run(put_new, "actions", made)
    place.turn_mending()
    app.processEvents()
    rows = [row for row in place.mending.rows.rows if row.code == "overload"]
    assert place.mending.panel is not None
    two = next(row for row in rows if row.person == "voss" and "x" in row.actions)
    place.mending.panel.look_for(two)
    place.mending.panel.looked_at.emit(two)
    app.processEvents()
    yield "mending", shell.frame.grab
    for name, row in (("spread-out", two), ("spread-out-none", rows[0])):
        place.mending.mend(row)
        app.processEvents()
        dialog = place.mending.dialog
        assert dialog is not None
        if name == "spread-out":
            yield "mending-preview", shell.frame.grab
        yield name, dialog.grab
        dialog.reject()
        app.processEvents()
    for _ in "xy":
        desk.editor.undo()
    place.turn_mending()
    place.turn_mending()
    app.processEvents()
