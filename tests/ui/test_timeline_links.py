"""Ghosts, links and copies by hand on the timeline, and what the file holds then."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.services.linking_actions import link_actions
from planner.ui.views.timeline_links import LinkGesture, arrow_path, dot_at
from planner.ui.views.timeline_marks import box_of
from tests.ui.timelines import ALT, CTRL, SHIFT, Board, two_in_sight
from tests.ui.windows import TODAY

# -- ghosts ----------------------------------------------------------------------------------------


def test_enter_on_a_ghost_plans_it_by_the_best_chain_and_says_which(board: Board) -> None:
    before = board.disk()
    board.box(board.ghost("n9b", "vogt"))
    board.key(Qt.Key.Key_Return)
    added = [record for key, record in board.disk().items() if key not in before]
    assert [(a.people, a.offering, a.start, a.status) for a in added] == [
        (("vogt",), "o1", dt.date(2027, 1, 11), "idea")
    ]
    assert board.said().startswith("Planned Polish for Katrin Vogt: “")
    assert "ahead" in board.said()
    board.undo()
    assert board.disk() == before


def test_a_late_ghost_takes_what_can_still_be_begun(board: Board) -> None:
    before = board.disk()
    late = next(
        i for i, bar in enumerate(board.view.chart.bars)
        if bar.kind == 6 and bar.slot and bar.slot.person and bar.slot.competency
    )  # fmt: skip
    board.box(late)
    board.key(Qt.Key.Key_Return)
    added = [record for key, record in board.disk().items() if key not in before]
    assert added
    assert all(action.start >= TODAY for action in added)
    assert "too late" in board.said() or "ahead" in board.said()


def test_a_ghost_dragged_becomes_an_action_on_the_nearest_term(board: Board) -> None:
    before = board.disk()
    left, _, middle = board.box(board.ghost("n9b", "vogt"))
    start = max(round(left), board.view.scene.names) + 30
    board.drag(QPoint(start, round(middle)), board.days(20))
    added = [record for key, record in board.disk().items() if key not in before]
    assert len(added) >= 1
    offering = board.plan.store.content.offerings[added[0].offering]
    assert added[0].start in {term.start for term in offering.terms} or offering.repeats != "none"
    board.undo()
    assert board.disk() == before


def test_what_a_ghost_became_is_in_the_details(board: Board) -> None:
    board.box(board.ghost("n9b", "vogt"))
    board.key(Qt.Key.Key_Return)
    made = board.view.chosen_bar
    assert made is not None
    assert board.place._desk.choice == ("actions", made.action)


def test_a_structures_ghost_gets_its_day_by_enter(board: Board) -> None:
    board.box(board.ghost("n17", "weber"))
    board.key(Qt.Key.Key_Return)
    need = board.disk()["needs", "n17"]
    assert need.planned_end == dt.date(2027, 5, 3)
    place = next(i for i, b in enumerate(board.view.chart.bars)
                 if b.slot and b.slot.need == "n17")  # fmt: skip
    left, right, middle = board.box(place)
    board.drag(QPoint(round((left + right) / 2), round(middle)), board.days(40))
    assert board.disk()["needs", "n17"].planned_end >= dt.date(2027, 6, 8)


# -- links -----------------------------------------------------------------------------------------


def test_alt_and_a_drag_link_two_actions_and_a_circle_is_refused_by_name(board: Board) -> None:
    view = board.view
    first, second = two_in_sight(board)
    a, b = (view.chart.bars[place].action or "" for place in (first, second))
    start = box_of(view.scene, first).center().toPoint()
    end = box_of(view.scene, second).center().toPoint()
    board.drag(start, end - start, ALT)
    assert board.action(b).predecessors == (a,)
    view.grab()
    before = board.disk()
    start = box_of(view.scene, view.chart.place_of(b) or 0).center().toPoint()
    end = box_of(view.scene, view.chart.place_of(a) or 0).center().toPoint()
    board.drag(start, end - start, ALT, let_go=False)
    (gesture,) = [live.__self__ for live in view.scene.live if isinstance(
        getattr(live, "__self__", None), LinkGesture)]  # fmt: skip
    assert "already; not after it too" in gesture._said(view.scene, view.chart.place_of(a) or 0)
    view.grab()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, ALT, end)
    assert board.disk() == before
    assert "They would wait for each other (" in board.told[-1]
    assert board.action(a).title in board.told[-1]


def test_by_keyboard_a_circle_is_refused_by_name_too(board: Board) -> None:
    before = board.disk()
    board.bar("a4")
    board.key(Qt.Key.Key_L, CTRL)
    popup = board.place.hands.popup
    assert popup is not None
    assert "↓" in popup.line.placeholderText()
    QTest.keyClicks(popup.line, "PLM advanced (term too late)")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert "They would wait for each other (" in board.told[-1]
    assert board.action("a5").title in board.told[-1]
    assert board.disk() == before


def test_the_dot_behind_a_chosen_bar_links_without_a_key(board: Board) -> None:
    view = board.view
    first, second = two_in_sight(board)
    view.choose(first)
    start = dot_at(view.scene, first).toPoint()
    end = box_of(view.scene, second).center().toPoint()
    board.drag(start, end - start)
    one, two = (view.chart.bars[place].action or "" for place in (first, second))
    assert one in board.action(two).predecessors


def test_two_marked_bars_are_linked_by_ctrl_l_and_what_waits_is_pushed(board: Board) -> None:
    board.bar("a2")
    board.view.mark(["a2", "a11"])
    board.key(Qt.Key.Key_L, CTRL)
    ids = sorted(("a2", "a11"), key=lambda i: board.action(i).start)
    first, second = (board.action(i) for i in ids)
    assert first.id in second.predecessors
    assert second.start > first.end
    board.bar(first.id)
    days = (second.start - first.end).days + 9
    board.view.nudge("whole", days)
    pushed = board.action(second.id)
    assert pushed.start > board.action(first.id).end
    assert "moves on to" in board.said() or "stays where it is" in board.said()
    board.bar(second.id)
    board.key(Qt.Key.Key_L, CTRL | SHIFT)
    assert board.action(second.id).predecessors == ()


# -- copies ----------------------------------------------------------------------------------------


def test_cut_copy_paste_and_duplicate(board: Board) -> None:
    before = board.disk()
    board.bar("a2")
    board.key(Qt.Key.Key_D, CTRL)
    assert len(board.disk()) == len(before) + 1
    board.undo()
    board.bar("a2")
    board.key(Qt.Key.Key_X, CTRL)
    assert ("actions", "a2") not in board.disk()
    board.view.choose(None)
    board.key(Qt.Key.Key_V, CTRL)
    assert board.action("a2") == before["actions", "a2"]
    board.bar("a2")
    board.key(Qt.Key.Key_C, CTRL)
    assert board.action("a2").title in QGuiApplication.clipboard().text()
    board.key(Qt.Key.Key_V, CTRL)
    assert len(board.disk()) == len(before) + 1


def test_what_is_no_action_is_not_pasted(board: Board) -> None:
    before = board.disk()
    QGuiApplication.clipboard().setText("hello")
    board.bar("a2")
    board.key(Qt.Key.Key_V, CTRL)
    assert board.disk() == before
    assert "copy some on a timeline first" in board.told[-1]


def test_ctrl_and_a_drag_copies_to_somebody_else(board: Board) -> None:
    before = board.disk()
    view = board.view
    first, _ = two_in_sight(board)
    start = box_of(view.scene, first).center().toPoint()
    own = view.chart.lane_of(first)
    lanes = view.scene.lanes
    other = next(
        lane for lane in view.chart.lanes
        if lane is not own and lane.people and not set(lane.people) & set(own.people)
        and lanes.contains(QPoint(start.x(), round(view.scene.to_y(lane.top)) + 20))
    )  # fmt: skip
    end = QPoint(start.x(), round(view.scene.to_y(other.top)) + 20)
    board.drag(start, end - start, CTRL)
    added = [record for key, record in board.disk().items() if key not in before]
    assert sorted(p for a in added for p in a.people) == sorted(other.people)
    assert {a.status for a in added} == {"idea"}


def blue_near(board: Board, at: QPointF) -> bool:
    """True if something of the accent's colour is painted at a point."""
    image, port = board.view.grab().toImage(), board.view.viewport()
    ratio = image.width() / board.view.width()
    accent = QColor(board.view.scene.colours.accent)
    middle = (at + QPointF(port.pos())) * ratio
    return any(
        max(abs(one - other) for one, other in zip(
            image.pixelColor(round(middle.x()) + dx, round(middle.y()) + dy).getRgb()[:3],
            accent.getRgb()[:3], strict=True)) < 60
        for dx in range(-2, 3) for dy in range(-2, 3)
    )  # fmt: skip


def test_arrows_follow_the_bar_in_the_hand(board: Board) -> None:
    first, second = two_in_sight(board)
    bars, view = board.view.chart.bars, board.view
    before, after = bars[first].action, bars[second].action
    assert before
    assert after
    assert board.shell.desk is not None
    board.shell.desk.editor.run(link_actions, before, after)
    first, second = view.chart.place_of(before) or 0, view.chart.place_of(after) or 0
    view.choose(first, reveal=False)
    QApplication.processEvents()
    own, other = box_of(view.scene, first), box_of(view.scene, second)
    there = arrow_path(own, other).pointAtPercent(0.15)
    assert blue_near(board, there)
    board.drag(own.center().toPoint(), QPoint(-70, 0), let_go=False)
    assert view.scene.drag is not None
    assert view.scene.drag.bar == first
    moved = own.translated(view.scene.to_x(view.scene.drag.start) - own.left(), 0)
    assert moved.left() < own.left() - 30
    path = arrow_path(moved, other)
    assert all(blue_near(board, path.pointAtPercent(part)) for part in (0.15, 0.5, 0.85))
    board.key(Qt.Key.Key_Escape)
    assert blue_near(board, there)


def test_what_is_drawn_for_somebody_who_is_ready_is_not_called_what_they_know(board: Board) -> None:
    lane = next(
        lane for lane in board.view.chart.lanes
        if lane.ready_today and len(lane.people) == 1 and lane.slot and lane.slot.competency
    )  # fmt: skip
    before = board.disk()
    board.place.wishes.draw(lane, (TODAY, TODAY + dt.timedelta(20)))
    made = next(record for key, record in board.disk().items() if key not in before)
    assert (made.title, made.people, made.effects) == ("New learning action", lane.people, ())
    board.undo()
    assert board.disk() == before
