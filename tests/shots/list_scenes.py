"""Every list and the board, each opened by its tab; ideas come from a few edits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.verbs import run_verb
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.structures import StructuresBoard
from tests.ui.windows import TODAY

Picture = Callable[[], QPixmap]

_LISTS = {
    "risks": "needs",
    "partners": "signals",
    "indicators": "developments",
    "people": "competencies",
    "competencies": "competencies",
    "offerings": "competencies",
    "teams": "competencies",
    "roles": "competencies",
    "scales": "competencies",
    "ideas": "ideas",
    "goals": "ideas",
    "decisions": "ideas",
    "criteria": "ideas",
}
"""Listing → place."""

_TITLES = {
    "en": ("A test rig of our own for 800 V", "Lend our simulation to suppliers", "Quiet fan"),
    "de": ("Ein eigener Prüfstand für 800 V", "Simulation für Lieferanten", "Leiser Lüfter"),
}
_CRITERIA = {"en": ("Gain", "Effort", "Fit"), "de": ("Nutzen", "Aufwand", "Passung")}
_POINTS = ((4, 2, 5), (3, 4, 4), (5, 0.5, 4))


def _edits(lang: str) -> Iterator[dict[str, Any]]:
    for id_, name, weight in zip("abc", _CRITERIA[lang], (50, 30, 20), strict=True):
        mark = {"knock_out": 1} if id_ == "b" else {}
        yield {"do": "add_criterion", "id": id_, "name": name, "weight": weight, **mark}
    for n, (title, points) in enumerate(zip(_TITLES[lang], _POINTS, strict=True)):
        idea = f"i{n}"
        yield {"do": "add_idea", "id": idea, "title": title, "author": "roth"}
        for criterion, given in zip("abc", points, strict=True):
            rating = {"criterion": criterion, "points": given}
            yield {"do": "rate_idea", "idea": idea, **rating}
    gate = {"stage": "decided", "owner": "weber", "next_on": "2027-02-01"}
    yield {"do": "set_idea_stage", "idea": "i0", **gate}


def list_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """Name and picture of each list; of ideas also one with its details."""
    assert shell.desk is not None
    for line in _edits(shell.words.language):
        shell.desk.editor.run(lambda store, line=line: run_verb(store, line, TODAY).edit)
    for key, where in _LISTS.items():
        shell.go(where)
        place = shell.view(where)
        assert isinstance(place, ListPlace)
        place.show_listing(key)
        if key == "ideas":
            place.list.choose(["i0"])
        app.processEvents()
        app.processEvents()  # the top bar takes the button's other word
        yield f"list-{key}", shell.frame.grab
    shell.go("needs")
    place = shell.view("needs")
    assert isinstance(place, ListPlace)
    for n in range(len(place.buttons)):
        place.show_tab(n)
        if isinstance(place.shown, StructuresBoard):
            app.processEvents()
            app.processEvents()
            yield "structures", shell.frame.grab
            break
    place.show_tab(0)
