"""Pictures of a person's profile: the page on the screen, on paper, and while others look on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from planner.services.profile import profile_of
from planner.ui.printing.one_page import picture_of
from planner.ui.printing.profile import profile_page
from planner.ui.profile_export import ask_profile
from planner.ui.shell import Shell

Picture = Callable[[], QPixmap]


def profile_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """Somebody on the way to a target role, somebody in their own, and the page as printed."""
    desk = shell.desk
    assert desk is not None
    for name, person in (("profile", "ott"), ("profile-own-role", "weber")):
        dialog = ask_profile(shell, person)
        assert dialog is not None
        app.processEvents()
        yield name, dialog.grab
        dialog.reject()
        app.processEvents()
    desk.turn_company(True)
    dialog = ask_profile(shell, "ott")
    assert dialog is not None
    app.processEvents()
    yield "profile-in-company", dialog.grab
    dialog.reject()
    desk.turn_company(False)
    app.processEvents()
    profile = profile_of(desk.figures, "weber")
    page = profile_page(desk.content, profile, desk.words, True, True)
    yield "profile-on-paper", lambda: QPixmap.fromImage(picture_of(page, 900, 1))
