"""Journeys through the real window, by the buttons, keys and mouse a user has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QWidget,
)

from planner.domain.content import Content
from planner.services.ports import Holder
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.dialogs.planning import PlanSlot, PlanStructure
from planner.ui.dialogs.ways_out import WaysOut
from planner.ui.shell import Shell
from planner.ui.views.timeline_view import TimelineView
from tests.ui.conftest import OpenWindow, focus_of, timeline_of
from tests.ui.windows import TODAY, MemoryPlan


def texts(root: QWidget) -> Iterator[str]:
    """Everything a widget and its children say, shown or read out."""
    for widget in (root, *root.findChildren(QWidget)):
        for name in ("text", "title", "placeholderText", "toolTip", "accessibleName"):
            told = getattr(widget, name, None)
            if callable(told):
                yield str(told())
    for action in root.findChildren(QAction):
        yield action.text()


def button(root: QWidget, text: str) -> QAbstractButton:
    """The first button that says this."""
    found = [b for b in root.findChildren(QAbstractButton) if b.text().startswith(text)]
    assert found, [b.text() for b in root.findChildren(QAbstractButton)]
    return found[0]


def dialog_of(root: QWidget, kind: type[QDialog]) -> QDialog:
    """The dialog that is open now."""
    found = [d for d in root.window().findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def press(widget: QAbstractButton) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def state_of(shell: Shell, need: str, person: str) -> str:
    assert shell.desk is not None
    slots = shell.desk.figures.of_need(need)
    return next(slot.state for slot in slots if slot.person == person)


def bar_point(view: TimelineView, action: str, part: float = 0.5) -> QPoint:
    """A point on an action's bar, in the viewport."""
    place = view.chart.place_of(action)
    assert place is not None
    view.choose(place)
    QApplication.processEvents()
    left = view.scene.to_x(int(view.chart.starts[place]))
    right = view.scene.to_x(int(view.chart.ends[place]))
    y = view.scene.to_y(float(view.chart.tops[place])) + 11
    return QPointF(left + (right - left) * part, y).toPoint()


def drag(view: TimelineView, start: QPoint, by: int, let_go: bool = True) -> None:
    """Press, move in steps as a hand does, and let go."""
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(port, start + QPoint(by * step // 5, 0))
    QApplication.processEvents()
    if let_go:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))
        QApplication.processEvents()


def test_from_focus_to_a_plan_and_back(shell: Shell) -> None:
    assert shell.desk is not None
    view = focus_of(shell)
    assert "Two learn too late, five want sowing by 18 Jan 2027." in set(texts(view))
    before = len(shell.desk.content.actions)
    rows = [b for b in view.findChildren(QAbstractButton) if b.text() == "Plan…"]
    polish = next(b for b in rows if "Polish A1" in b.accessibleDescription())
    press(polish)
    dialog = dialog_of(shell, PlanSlot)
    assert isinstance(dialog, PlanSlot)
    dialog.discussed.setChecked(True)
    press(button(dialog, "Plan it"))
    added = list(shell.desk.content.actions.values())[before:]
    assert [(a.people, a.status, a.discussed_on, a.start) for a in added] == [
        (("vogt",), "planned", TODAY, dt.date(2027, 1, 11))
    ]
    assert state_of(shell, "n9b", "vogt") == "ahead"
    shell.menus.actions["undo"].trigger()
    assert len(shell.desk.content.actions) == before
    assert state_of(shell, "n9b", "vogt") == "unplanned"


def test_a_structure_gets_its_day(shell: Shell) -> None:
    assert shell.desk is not None
    view = focus_of(shell)
    rows = [b for b in view.findChildren(QAbstractButton) if b.text() == "Plan…"]
    press(next(b for b in rows if "Module owner" in b.accessibleDescription()))
    press(button(dialog_of(shell, PlanStructure), "Plan it"))
    assert shell.desk.content.needs["n17"].planned_end == dt.date(2027, 5, 3)
    assert state_of(shell, "n17", "weber") == "ahead"


def test_a_way_out_moves_the_late_course(shell: Shell) -> None:
    assert shell.desk is not None
    view = focus_of(shell)
    rows = [b for b in view.findChildren(QAbstractButton) if b.text() == "Ways out…"]
    press(next(b for b in rows if "Ines Falk" in b.accessibleDescription()))
    dialog = dialog_of(shell, WaysOut)
    press(button(dialog, "Move"))
    assert shell.desk.content.actions["a5"].start == dt.date(2027, 2, 1)
    assert state_of(shell, "n7", "falk") == "ahead"


def test_a_bar_dragged_is_an_edit_and_undo_brings_it_back(shell: Shell) -> None:
    assert shell.desk is not None
    view = timeline_of(shell).chart_view
    before = shell.desk.content.actions["a11"]
    days = 30
    view.zoom(2 / view.scene.axis.per_day)  # two pixels a day: the hand can be exact
    drag(view, bar_point(view, "a11"), round(days * view.scene.axis.per_day))
    after = shell.desk.content.actions["a11"]
    assert (after.start - before.start).days == days
    assert after.end - after.start == before.end - before.start
    place = view.chart.place_of("a11")
    assert place is not None
    assert int(view.chart.starts[place]) == after.start.toordinal()
    shell.menus.actions["undo"].trigger()
    assert shell.desk.content.actions["a11"] == before
    place = view.chart.place_of("a11")
    assert place is not None
    assert int(view.chart.starts[place]) == before.start.toordinal()
    shell.menus.actions["redo"].trigger()
    assert shell.desk.content.actions["a11"] == after


@pytest.mark.parametrize("part", [0.001, 0.999])
def test_an_edge_dragged_stretches(shell: Shell, part: float) -> None:
    assert shell.desk is not None
    view = timeline_of(shell).chart_view
    before = shell.desk.content.actions["a2"]
    view.zoom(1.25 / view.scene.axis.per_day)
    drag(view, bar_point(view, "a2", part), round(14 * view.scene.axis.per_day))
    after = shell.desk.content.actions["a2"]
    moved = (after.start - before.start).days, (after.end - before.end).days
    assert moved == ((14, 0) if part < 0.5 else (0, 14))


def test_esc_takes_a_drag_back(shell: Shell) -> None:
    assert shell.desk is not None
    view = timeline_of(shell).chart_view
    before = shell.desk.content.actions["a2"]
    start = bar_point(view, "a2")
    drag(view, start, 60, let_go=False)
    assert view.scene.drag is not None
    assert "ahead" in view.scene.drag.text or "too late" in view.scene.drag.text
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    assert view.scene.drag is None
    assert shell.desk.content.actions["a2"] == before


def test_the_keyboard_moves_deletes_and_undoes(shell: Shell) -> None:
    assert shell.desk is not None
    view = timeline_of(shell).chart_view
    bar_point(view, "a11")
    before = shell.desk.content.actions["a11"]
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Right, alt)
    QTest.keyClick(view, Qt.Key.Key_Right, alt | shift)
    assert (shell.desk.content.actions["a11"].start - before.start).days == 8
    assert view.chosen_bar is not None
    assert view.chosen_bar.action == "a11"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert "a11" not in shell.desk.content.actions
    assert shell.undo_bar.isVisible()
    press(shell.undo_bar.findChildren(QAbstractButton)[0])
    assert "a11" in shell.desk.content.actions
    assert not shell.undo_bar.isVisible()


def test_the_arrow_keys_reach_every_bar(shell: Shell) -> None:
    view = timeline_of(shell).chart_view
    reached = set()
    for _ in range(80):
        QTest.keyClick(view, Qt.Key.Key_Down)
        for key in [Qt.Key.Key_Left] * 3 + [Qt.Key.Key_Right] * 6:
            if view.scene.selected is not None:
                reached.add(view.scene.selected)
            QTest.keyClick(view, key)
    assert reached == set(range(len(view.chart.bars)))


def test_shift_enter_on_a_ghost_asks_how_to_plan_it(shell: Shell) -> None:
    view = timeline_of(shell).chart_view
    place = next(i for i, bar in enumerate(view.chart.bars) if bar.slot and not bar.action)
    view.choose(place)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    assert any(d.isVisible() for d in shell.window().findChildren(QDialog))


def test_zoom_keeps_the_day_under_the_pointer(shell: Shell) -> None:
    view = timeline_of(shell).chart_view
    x = view.scene.names + 200.0
    before = view.scene.to_ordinal(x)
    for factor in (1.25, 1.25, 0.5, 3.0):
        view.zoom(factor, x)
        assert view.scene.to_ordinal(x) == pytest.approx(before, abs=1.5 / view.scene.axis.per_day)


def test_the_copied_list_holds_every_line(shell: Shell) -> None:
    view = focus_of(shell)
    press(button(view, "Copy list"))
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 8
    assert lines[0].split("\t") == ["Sow by", "What", "Who", "What for", "State"]
    assert lines[1].split("\t")[1:3] == ["New PLM system, level 3", "Ines Falk"]


def test_a_team_filters_focus_and_timeline(shell: Shell) -> None:
    assert shell.desk is not None
    everything = len(timeline_of(shell).chart_view.chart.lanes)
    press(button(shell.rail, "  Testing"))
    view = timeline_of(shell).chart_view
    people = {person for lane in view.chart.lanes for person in lane.people}
    assert people
    assert all(shell.desk.content.people[p].team == "ver" for p in people)
    press(button(shell.rail, "  Testing"))
    assert len(view.chart.lanes) == everything


def test_no_english_is_left_after_switching(shell: Shell, practice: Content) -> None:
    """Both places visited in English, then German: nothing that was worded stays."""
    focus_of(shell)
    timeline_of(shell)
    german = load_words("de")
    catalogue = {english: told for (_, english), told in german._texts.items()}
    own = {str(value) for _, r in practice.everything() for value in (getattr(r, "name", ""),)}
    shell.menus.languages["de"].trigger()
    QApplication.processEvents()
    for key in ("focus", "timeline"):
        shell.go(key)
        QApplication.processEvents()
        # What was thrown away goes only once the event loop has its turn.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for text in set(texts(shell.frame)) - own:
            plain = text.strip()
            assert not (plain in catalogue and catalogue[plain] != plain), plain
    assert "Im Blick" in set(texts(shell.frame))


def test_every_widget_that_takes_the_focus_has_a_name(shell: Shell) -> None:
    for key in ("focus", "timeline"):
        shell.go(key)
        QApplication.processEvents()
        for widget in shell.frame.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named, (type(widget).__name__, widget.objectName())


def test_a_dark_look_reaches_what_is_painted(shell: Shell) -> None:
    view = timeline_of(shell).chart_view
    light = view.grab().toImage().pixelColor(400, 400)
    shell.menus.looks["dark"].trigger()
    QApplication.processEvents()
    assert view.grab().toImage().pixelColor(400, 400).lightness() < light.lightness()


def test_a_plan_held_by_somebody_else_says_so_and_stays_as_it_is(
    window: OpenWindow, practice: Content
) -> None:
    holder = Holder("Katrin", "desk-7", 42, None)
    shell = window(practice, plan=MemoryPlan(practice, "in_use", holder))
    assert shell.desk is not None
    view = timeline_of(shell).chart_view
    before = shell.desk.content.actions["a11"]
    view.movable = False
    drag(view, bar_point(view, "a11"), 60)
    assert shell.desk.content.actions["a11"] == before
    assert not [b for b in focus_of(shell).findChildren(QAbstractButton) if b.text() == "Plan…"]
    assert not shell.menus.actions["undo"].isEnabled()


def test_goals_signals_and_partners_have_buttons_that_work(shell: Shell) -> None:
    assert shell.desk is not None
    view = focus_of(shell)
    content = shell.desk.content
    press(button(view, "Still true"))
    assert TODAY in {goal.reviewed_on for goal in content.goals.values()}
    press(button(focus_of(shell), "Spoken today"))
    assert TODAY in {partner.last_contact for partner in content.partners.values()}
    link = button(focus_of(shell), "Link…")
    menu = link.menu()  # type: ignore[attr-defined]
    menu.actions()[0].trigger()
    assert any(
        signal.supports == (next(iter(content.developments)),)
        for signal in content.signals.values()
    )


def test_one_person_sees_the_own_way(window: OpenWindow) -> None:
    shell = window(make_sample("me", "en", TODAY))
    lanes = timeline_of(shell).chart_view.chart.lanes
    assert {lane.people for lane in lanes} == {("me",)} or len(lanes) >= 5
    assert any("learn" in text or "sow" in text for text in texts(focus_of(shell)))


def test_an_empty_plan_says_what_each_place_is_for(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    told = " ".join(label.text() for label in focus_of(shell).findChildren(QLabel))
    assert "the last day on which learning can begin" in told
    timeline_of(shell).chart_view.grab()
