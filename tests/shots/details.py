"""Pictures of the details: every kind of record, the forms, and what others may see."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.kinds import KINDS
from planner.ui.shell import Shell
from planner.ui.views.inspector_assessments import AssessmentsSection
from planner.ui.views.inspector_page import RecordPage
from planner.ui.views.list_place import ListPlace
from planner.ui.widgets.forecast_field import ForecastField

Picture = Callable[[], QPixmap]
SHOWN = {"people": "weber", "actions": "a2", "developments": "d1"}
"""Records worth looking at; of the other kinds the first one."""


def details(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """Whole pages, as long as they are; also where the window is too narrow for them to come."""
    shell.inspecting.open()
    for kind in [*KINDS, "plan"]:
        page = _page(app, shell, kind)
        if page is not None:
            yield f"details-{kind}", _whole(app, page)
    page = _page(app, shell, "developments")
    assert page is not None
    field = page.findChild(ForecastField)
    assert field is not None
    field.begin()
    yield "details-new-forecast", _whole(app, page)
    page = _page(app, shell, "people")
    assert page is not None
    section = page.findChild(AssessmentsSection)
    assert section is not None
    section.begin()
    yield "details-new-assessment", _whole(app, page)
    shell.menus.actions["company"].trigger()
    yield "details-in-company", _whole(app, page)
    assert shell.desk is not None
    shell.go("signals")
    place = shell.view("signals")
    assert isinstance(place, ListPlace)
    place.show_tab(0)
    app.processEvents()
    shell.desk.choose("signals", next(s.id for s in shell.desk.content.signals.values()
                                      if s.confidential))  # fmt: skip
    for _ in range(3):
        app.processEvents()
    yield "signals-in-company", shell.frame.grab
    shell.menus.actions["company"].trigger()
    place.list.choose(place.list.rows.ids[:3])
    for _ in range(3):
        app.processEvents()
    yield "signals-several", shell.frame.grab
    shell.desk.choose()
    shell.settings.keep("window/inspector", "")
    shell.inspecting.show()


def _page(app: QApplication, shell: Shell, kind: str) -> RecordPage | None:
    assert shell.desk is not None
    first = next(iter(shell.desk.content.table(kind)), "")
    if not first:
        return None
    shell.desk.choose(kind, SHOWN.get(kind, first))
    app.processEvents()
    inspector = shell.inspecting.inspector
    return inspector.page if inspector is not None else None


def _whole(app: QApplication, page: QWidget) -> Picture:
    def grab() -> QPixmap:
        app.processEvents()
        app.processEvents()
        return page.grab()

    return grab
