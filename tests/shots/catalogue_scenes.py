"""The catalogue as a tree, and two of its competencies about to become one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.verbs import run_verb
from planner.ui.dialogs.duplicates import Duplicates
from planner.ui.dialogs.level_turns import LevelTurns
from planner.ui.dialogs.merging import Merging
from planner.ui.models.levels_asked import LevelsAsked
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from tests.ui.windows import TODAY

Picture = Callable[[], QPixmap]
_NAMES = {"en": ("Languages", "Technology"), "de": ("Sprachen", "Technik")}


def catalogue_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """Two categories, one of them folded; the merge of a language into a competency."""
    desk = shell.desk
    assert desk is not None
    ids = list(desk.content.competencies)
    made = 0
    for category, name in zip(("lang", "tech"), _NAMES[shell.words.language], strict=True):
        lines = [{"do": "add_competency", "id": category, "name": name}]
        part = ids[:2] if category == "lang" else ids[3:7]
        lines += [{"do": "move_competency", "competency": id_, "into": category} for id_ in part]
        for line in lines:
            desk.editor.run(lambda store, line=line: run_verb(store, line, TODAY).edit)
            made += 1
    shell.go("competencies")
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    place.show_listing("competencies")
    place.list.fold({"tech"})
    place.list.choose([ids[0]])
    app.processEvents()
    yield "catalogue", shell.frame.grab
    dialog = Merging(desk, ids[0], ids[2], shell.frame)
    dialog.open()
    app.processEvents()
    yield "catalogue-merge", dialog.grab
    dialog.reject()
    yield from _levels(app, shell)
    line = {"do": "add_competency", "id": "twice", "name": "Englisch", "code": "EN-2"}
    other = {"do": "add_competency", "id": "also", "name": "English"}
    for each in (line, other):
        desk.editor.run(lambda store, line=each: run_verb(store, line, TODAY).edit)
        made += 1
    twice = Duplicates(desk, "competencies", shell.frame)
    twice.open()
    app.processEvents()
    yield "catalogue-duplicates", twice.grab
    twice.reject()
    place.list.fold(())
    for _ in range(made):
        desk.editor.undo()


def _levels(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """A scale that loses its highest level, and the matrix where that one was kept."""
    desk = shell.desk
    assert desk is not None
    levels = desk.content.scales["q"].levels[:-1]
    dialog = LevelTurns(desk, LevelsAsked("scales", "q", levels), shell.frame)
    dialog.open()
    app.processEvents()
    yield "levels-in-use", dialog.grab
    dialog.accept()
    shell.go("competencies")
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    place.show_tab(0)
    app.processEvents()
    yield "matrix-beyond", shell.frame.grab
    desk.editor.undo()
    place.show_listing("competencies")
