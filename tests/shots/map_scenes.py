"""The map: as it opens, with a chain lit, a need named, folded, as a table, and needs copied."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from planner.ui.models.map_graph import Key
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.map_place import MapPlace

Picture = Callable[[], QPixmap]


def map_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """Name and picture of each."""
    shell.go("needs")
    tabs = shell.view("needs")
    assert isinstance(tabs, ListPlace)
    tabs.show_tab(0)
    place = tabs.shown
    assert isinstance(place, MapPlace)
    place.map_view.choose_key(Key("developments", "d4"))
    app.processEvents()
    yield "map-chosen", shell.frame.grab
    place.begin()
    german = shell.words.language == "de"
    place.editor.line.setText("Polnisch B2, Weber + Neu" if german else "Polish B2, Weber + Neu")
    app.processEvents()
    yield "map-need", shell.frame.grab
    place.editor.leave()
    place.fold_all(True)
    app.processEvents()
    yield "map-folded", shell.frame.grab
    place.fold_all(False)
    place.turn_table()
    app.processEvents()
    yield "map-table", shell.frame.grab
    place.turn_table()
    place.work.copy_from(Key("developments", "d10"))
    dialog = place.work.dialog
    assert dialog is not None
    app.processEvents()
    yield "map-copy", dialog.grab
    dialog.close()
    place.map_view.choose(None)
    assert shell.desk is not None
    shell.desk.choose()
