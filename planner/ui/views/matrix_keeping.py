"""How the matrix is looked at, remembered: for each plan what is hidden, for all how one grades."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from planner.domain.plan import AssessmentKind
from planner.ui.models.matrix_shown import Shown, kept_text, take_kept
from planner.ui.settings import Settings, name_for_plan
from planner.ui.views.matrix_entry import KINDS
from planner.ui.views.matrix_steps import GRADINGS, Grading

_KIND: Final = "matrix/kind"
_GRADING: Final = "matrix/grading"
_GOES_ON: Final = "matrix/goes_on"


class Habits(NamedTuple):
    """Whose word a typed level is, where Enter goes on, and whether a level does by itself."""

    kind: AssessmentKind = "manager"
    grading: Grading = "person"
    goes_on: bool = False


def habits_of(settings: Settings) -> Habits:
    """As they were kept; the usual ones otherwise."""
    kind, grading = settings.text(_KIND), settings.text(_GRADING)
    return Habits(
        next((each for each in KINDS if each == kind), "manager"),
        next((each for each in GRADINGS if each == grading), "person"),
        settings.text(_GOES_ON) == "on",
    )


def keep_habits(settings: Settings, habits: Habits) -> None:
    """Remember them for every plan."""
    settings.keep(_KIND, habits.kind)
    settings.keep(_GRADING, habits.grading)
    settings.keep(_GOES_ON, "on" if habits.goes_on else "")


def look_as_kept(settings: Settings, path: Path, shown: Shown) -> bool:
    """Look at a plan's matrix as one left it; True if that is unusual."""
    return take_kept(shown, settings.text(name_for_plan("matrix", path)))


def keep_look(settings: Settings, path: Path, shown: Shown) -> None:
    """Remember how a plan's matrix is looked at, if there is anything to remember."""
    name, text = name_for_plan("matrix", path), kept_text(shown)
    if settings.text(name) != text:
        settings.keep(name, text)
