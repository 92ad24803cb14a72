"""Pictures of a team's view, of a proof for an audit, and of a role's needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from planner.ui.audit_export import ask_audit
from planner.ui.dialogs.role_needs import RoleNeeds
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace

Picture = Callable[[], QPixmap]
TAB = 7


def team_scenes(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """One team, a team too small for figures, both kinds of proof, needs out of a role."""
    desk = shell.desk
    assert desk is not None
    shell.go("competencies")
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    shown = place.tab
    place.show_tab(TAB)
    desk.only_team("ver")
    app.processEvents()
    yield "team-view", shell.frame.grab
    desk.only_team("ltg")
    app.processEvents()
    yield "team-view-few", shell.frame.grab
    desk.only_team(None)
    place.show_tab(shown)
    for name, whose in (("person", ("people", "weber")), ("team", ("teams", "ver"))):
        yield f"audit-{name}", _grabbed(app, ask_audit(shell, whose))
    dialog = RoleNeeds(desk, "d4", None, shell)
    dialog.open()
    yield "role-needs", _grabbed(app, dialog)


def _grabbed(app: QApplication, dialog: QDialog | None) -> Picture:
    assert dialog is not None
    app.processEvents()

    def grab() -> QPixmap:
        picture = dialog.grab()
        dialog.close()
        return picture

    return grab
