"""The matrix on a real plan file: what the disk holds after keys and wheel, and after undo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from planner import bootstrap
from planner.domain.content import Content
from planner.ui.matrix_export import wanted_of
from planner.ui.shell import Shell
from planner.ui.views.matrix_place import MatrixPlace
from tests.ui.conftest import OpenWindow
from tests.ui.matrices import go_to, matrix_of, paste, press, type_level


def levels(content: Content) -> list[tuple[str, str, int, str, str]]:
    """Every assessment as plain values."""
    return sorted(
        (a.person, a.competency, a.level, a.on.isoformat(), a.kind)
        for a in content.assessments.values()
    )


def test_what_is_typed_filled_and_pasted_is_on_the_disk_and_undo_takes_it_off(
    window: OpenWindow, practice: Content, tmp_path: Path
) -> None:
    path = tmp_path / "p.vorlauf"
    bootstrap.new_plan(path, practice)
    plan = bootstrap.open_plan(path)
    before = levels(plan.store.content)
    shell = window(plan.store.content, plan=plan)
    place = matrix_of(shell)
    go_to(place, "stein", "SIM")
    type_level(place, "4")
    press(place, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(place, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    go_to(place, "kaya", "PL")
    paste("A2\tB1\n")
    dialog = place.work.paste(place)
    assert dialog is not None
    dialog.accept()
    added = levels(plan.store.content)
    assert len(added) == len(before) + 4
    shell.leave_plan()
    plan.close()
    again = bootstrap.open_plan(path)
    assert levels(again.store.content) == added
    for _ in range(3):
        assert again.store.undo() is not None
    assert levels(again.store.content) == before
    again.close()


def turn(place: MatrixPlace, mods: Qt.KeyboardModifier) -> None:
    """One notch of the wheel towards the user, over the cells."""
    port = place.matrix_view.viewport()
    at = QPointF(port.rect().center())
    event = QWheelEvent(
        at, port.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, mods,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def test_the_wheel_scrolls_down_and_with_shift_sideways(shell: Shell) -> None:
    place = matrix_of(shell)
    down = place.matrix_view.verticalScrollBar()
    across = place.matrix_view.horizontalScrollBar()
    turn(place, Qt.KeyboardModifier.NoModifier)
    assert down.value() > 0
    assert across.value() == 0
    turn(place, Qt.KeyboardModifier.ShiftModifier)
    assert across.value() > 0


def test_f1_and_the_file_are_about_what_is_shown(shell: Shell) -> None:
    place = matrix_of(shell)
    view = shell.view("competencies")
    assert view is not None
    assert view.manual_page() == "matrix"
    place.bar.text.setText("weber")
    assert wanted_of(place).people == ["weber"]
    assert wanted_of(place).held
    shell.menus.actions["company"].trigger()
    assert not wanted_of(place).held
