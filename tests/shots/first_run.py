"""The first minute as it is seen: welcome, pasted people, just me, the guided start."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.wording import load_words
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opening
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from planner.ui.views.guided import Guided
from tests.shots.collect_scenes import collect_scenes
from tests.ui.doors import doors_into

Picture = Callable[[], QPixmap]
SAID = {
    "de": {
        "matrix": "Name\tTeam\tPolnisch\tCATIA\nJonas Weber\tKonstruktion\tA1\t2\n"
        "Mira Kaya\tKonstruktion\tx9\t3\nGeorg Weiß\tVertrieb\tB1\t1\nIda Roth\tVertrieb\t0\t\n",
        "what": "Polnisch B1",
        "when": "Frühjahr 2028",
        "tomorrow": "Kunde Süd baut ein Werk in Polen",
        "after": "Batterien kommen zurück und werden neu aufgebaut",
        "wish": "Simulation und Versuch aus einer Hand",
        "partner": "Frau Ott, Versuch",
    },
    "en": {
        "matrix": "Name\tTeam\tPolish\tCATIA\nJonas Weber\tDesign\tA1\t2\n"
        "Mira Kaya\tDesign\tx9\t3\nGeorg Weiss\tSales\tB1\t1\nIda Roth\tSales\t0\t\n",
        "what": "Polish B1",
        "when": "spring 2028",
        "tomorrow": "Customer South builds a plant in Poland",
        "after": "Batteries come back and are built anew",
        "wish": "Simulation and test from one hand",
        "partner": "Ms Ott, testing",
    },
}


def first_run(
    app: QApplication, look: Look, lang: str, size: tuple[int, int], folder: Path
) -> Iterator[tuple[str, Picture]]:
    """A program just started, in the order somebody new would see it."""
    frame = MainWindow(Settings(folder / "first.ini"), look.colours)
    shell = Shell(frame, PLACES, load_words(lang), look)
    opening = Opening(shell, doors_into(folder))
    frame.resize(*size)
    frame.show()
    yield from _welcome(app, shell, SAID[lang])
    yield from collect_scenes(app, shell, opening, folder)
    opening.guiding.show()
    page = opening.guiding.page
    assert page is not None
    yield from _guided(app, shell, page, SAID[lang])
    opening.close()
    shell.welcome.team.field.setPlainText(SAID[lang]["matrix"])
    shell.welcome.team.asked.emit()
    app.processEvents()
    yield "first-plan", frame.grab
    frame.close()
    frame.deleteLater()
    app.processEvents()


def _welcome(
    app: QApplication, shell: Shell, said: dict[str, str]
) -> Iterator[tuple[str, Picture]]:
    app.processEvents()
    yield "welcome-empty", shell.frame.grab
    shell.welcome.team.field.setPlainText(said["matrix"])
    app.processEvents()
    yield "welcome-matrix", shell.frame.grab
    shell.welcome.show_alone()
    app.processEvents()
    yield "just-me-empty", shell.frame.grab
    fields = shell.welcome.alone.fields
    fields["what"].answer_with(said["what"])
    fields["when"].answer_with(said["when"])
    app.processEvents()
    yield "just-me", shell.frame.grab
    shell.welcome.show_ways()


def _guided(
    app: QApplication, shell: Shell, page: Guided, said: dict[str, str]
) -> Iterator[tuple[str, Picture]]:
    """Each page with its answers, then on."""
    pages = (
        ("tomorrow", {"tomorrow": said["tomorrow"], "tomorrow_when": said["when"]}),
        ("after", {"after": said["after"], "after_when": "2031"}),
        ("wish", {"wish": said["wish"], "partner": said["partner"]}),
        ("first", {}),
        ("need", {"what": said["what"], "who": "Weber + Kaya"}),
        ("step", {}),
    )
    for name, answers in pages:
        for line, answer in answers.items():
            page.page.lines[line].answer_with(answer)
        app.processEvents()
        yield f"guided-{name}", shell.frame.grab
        page.go_on()
    app.processEvents()
    yield "guided-taken", shell.frame.grab
