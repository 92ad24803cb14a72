"""The timeline in every grouping, filtered, near, and its menus."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from planner.ui.views.timeline import TimelinePlace
from tests.ui.windows import TODAY

Picture = Callable[[], QPixmap]


def timeline_scenes(app: QApplication, place: TimelinePlace) -> Iterator[tuple[str, Picture]]:
    """Leaves the timeline as it was found."""
    window: QWidget = place.window()
    kept = place.showing
    for grouping in ("development", "team", "kind"):
        place.group_by(grouping)  # type: ignore[arg-type]
        place.chart_view.fit()
        app.processEvents()
        yield f"timeline-{grouping}", window.grab
    place.group_by("competency")
    place.sort_by("sow_by")
    for state in ("late", "tight", "unplanned"):
        place.filter.turn("states", state, True)
    app.processEvents()
    yield "timeline-filtered", window.grab
    place.views.keep()
    for name, menu in (
        ("group", place.bar.group.menu()),
        ("filter", place.filter.menu),
        ("views", place.views.menu),
    ):
        menu.aboutToShow.emit()
        menu.popup(window.mapToGlobal(window.rect().center()))
        app.processEvents()
        yield f"timeline-menu-{name}", menu.grab
        menu.close()
    place.views.delete()
    place.filter.clear()
    place.group_by("person")
    place.chart_view.see(TODAY, TODAY + dt.timedelta(24))
    app.processEvents()
    yield "timeline-days", window.grab
    listed = place.waves.open()
    app.processEvents()
    if listed is not None:
        yield "timeline-waves", listed.grab
        listed.close()
    place.show_as(kept)
