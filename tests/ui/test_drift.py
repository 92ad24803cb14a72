"""Kept plans on the timeline: kept in one step, drawn below the bars, listed, read as a table."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from planner.domain.content import Content
from planner.services.actions import move_action, set_action_status
from planner.services.copying_actions import duplicate_actions
from planner.services.records import change_record, delete_record
from planner.ui.desk import Desk
from planner.ui.models.outlines import LOWER
from planner.ui.shell import Shell
from planner.ui.views.timeline import TimelinePlace
from planner.ui.views.timeline_tips import tip_at
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.windows import TODAY

WEEKS = dt.timedelta(weeks=1)


def desk_in(shell: Shell) -> Desk:
    assert shell.desk is not None
    return shell.desk


def kept(shell: Shell) -> TimelinePlace:
    """The timeline, with the plan of today kept."""
    place = timeline_of(shell)
    assert not place.drift.button.isVisible(), "nothing is kept, nothing is in the way"
    shell.menus.actions["keep"].trigger()
    QApplication.processEvents()
    return place


def drifted(shell: Shell) -> TimelinePlace:
    """Some weeks on: moved later and sooner, dropped, made, a structure pushed."""
    place, run = kept(shell), desk_in(shell).editor.run
    content = desk_in(shell).content
    run(move_action, "a2", content.actions["a2"].start + 3 * WEEKS)
    run(move_action, "a3", content.actions["a3"].start - WEEKS)
    run(set_action_status, "a4", "dropped")
    run(duplicate_actions, ("a8",))
    QApplication.processEvents()
    return place


def entries(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_kept_in_one_step_under_the_name_of_the_day(shell: Shell) -> None:
    place, desk = kept(shell), desk_in(shell)
    (baseline,) = desk.content.baselines.values()
    assert (baseline.title, baseline.on) == ("Plan of 23 Nov 2026", TODAY)
    assert place.drift.button.isVisible()
    assert place.drift.baseline == baseline, "it is what is compared with from now on"
    assert place.drift.found == []
    shell.menus.actions["keep"].trigger()
    titles = [each.title for each in desk.content.baselines.values()]
    assert titles == ["Plan of 23 Nov 2026", "Plan of 23 Nov 2026 (2)"]
    desk.editor.undo()
    desk.editor.undo()
    assert not desk.content.baselines
    assert not place.drift.button.isVisible()


def test_what_lay_elsewhere_is_outlined_below_its_bar(shell: Shell) -> None:
    place = drifted(shell)
    outlines, chart = place.drift.outlines(), place.chart_view.chart
    assert outlines is not None
    bar = chart.bars[chart.place_of("a2") or 0]
    (moved,) = [o for o in outlines.all if o.sign == "moved" and o.now == bar.end]
    assert (moved.start, moved.end) == (bar.start - 21, bar.end - 21)
    assert moved.top == int(chart.tops[chart.place_of("a2") or 0]) + LOWER
    assert {o.sign for o in outlines.all} == {"moved", "dropped", "new"}
    (gone,) = [o for o in outlines.all if o.sign == "dropped"]
    lane = chart.lane_at(gone.top)
    assert lane is not None
    assert "falk" in lane.people
    place.group_by("person")
    again = place.drift.outlines()
    assert again is not None
    assert again is not outlines
    assert {o.sign for o in again.all} == {"moved", "dropped", "new"}


def test_an_outline_says_what_it_was_and_by_how_much_it_slipped(shell: Shell) -> None:
    place = drifted(shell)
    view, outlines = place.chart_view, place.drift.outlines()
    assert outlines is not None
    view.choose(view.chart.place_of("a2"))
    moved = next(o for o in outlines.all if o.sign == "moved" and o.slip.id == "a2")
    at = QPointF(view.scene.to_x(moved.start + 1), view.scene.to_y(moved.top + 20))
    assert view.bar_at(at) is None, "it looks out below the bars"
    told = tip_at(view.scene, None, at)
    name = next(iter(desk_in(shell).content.baselines.values())).title
    then, now = (f"{span[0]:%-d %b %Y} – {span[1]:%-d %b %Y}"
                 for span in (moved.slip.before, moved.slip.after) if span)  # fmt: skip
    assert f"In “{name}”: {then}" in told
    assert f"▶ 3 weeks later, now {now}" in told
    assert moved.slip.title in told
    # The bar itself says it too, and whoever can't point hears it of the chosen bar.
    assert "3 weeks later" in tip_at(view.scene, view.chart.place_of("a2"), None)
    assert "3 weeks later" in view.accessibleDescription()
    (gone,) = [o for o in outlines.all if o.sign == "dropped"]
    view.verticalScrollBar().setValue(gone.top - 40)
    at = QPointF(view.scene.to_x(gone.start + 1), view.scene.to_y(gone.top + 11))
    assert "× dropped" in tip_at(view.scene, None, at)
    place.drift.compare(None)
    assert "dropped" not in tip_at(view.scene, None, at)


def test_outlines_are_painted_and_gone_with_the_choice_of_nothing(shell: Shell) -> None:
    place = drifted(shell)
    view = place.chart_view
    view.choose(view.chart.place_of("a2"))
    with_them = picture(place)
    place.drift.compare(None)
    assert picture(place) != with_them
    place.drift.compare(next(iter(desk_in(shell).content.baselines)))
    assert picture(place) == with_them


def picture(place: TimelinePlace) -> QImage:
    """The chart, once everything in it has come to rest."""
    QTest.qWait(400)
    return place.chart_view.viewport().grab().toImage()


def test_the_list_says_what_slipped_and_by_how_much(shell: Shell) -> None:
    place = drifted(shell)
    entries(place.drift.menu)
    next(a for a in place.drift.menu.actions() if a.text() == "What slipped").trigger()
    panel = place.drift.panel
    assert panel.isVisible()
    assert panel.head.text() == (
        "Against Plan of 23 Nov 2026: 1 later, 1 dropped, 1 new, 1 earlier"
    )
    rows = panel.list.table.lines(range(len(panel.list.table.rows)))
    assert rows[1][:3] == ["Tandem Polish B1", "Jonas Weber", "▶ 3 weeks later"]
    assert rows[1][5] == "2.9 weeks → 0.1 weeks behind"
    assert [row[2] for row in rows[2:]] == ["× dropped", "+ new", "◀ 1 week earlier"]
    panel.list.look_at(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    bar = place.chart_view.chosen_bar
    assert bar is not None
    assert bar.action == "a2"
    QTest.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "▶ 3 weeks later" in QApplication.clipboard().text()
    desk_in(shell).editor.undo()
    assert "1 new" not in panel.head.text(), "it keeps up with every edit"


def test_the_table_beside_the_chart_has_a_column_for_it(shell: Shell) -> None:
    place = drifted(shell)
    place.turn_table()
    assert place.table is not None
    lines = place.table.bars.table.lines(range(len(place.table.bars.table.rows)))
    assert lines[0][-1] == "Slipped"
    slips = {line[2]: line[-1] for line in lines[1:] if line[-1]}
    assert slips["Tandem Polish B1"] == "▶ 3 weeks later"
    assert "+ new" in slips.values()
    place.drift.compare(None)
    assert "Slipped" not in place.table.bars.table.heads


def test_named_anew_deleted_and_brought_back(shell: Shell) -> None:
    place, desk = drifted(shell), desk_in(shell)
    said = entries(place.drift.menu)
    assert said[:2] == ["Compare with nothing", "Plan of 23 Nov 2026"]
    assert "Delete “Plan of 23 Nov 2026”" in said
    popup = place.drift.ask_title()
    assert popup is not None
    popup.line.setText("Autumn")
    popup.line.returnPressed.emit()
    assert place.drift.baseline is not None
    assert place.drift.baseline.title == "Autumn"
    assert "Autumn" in place.drift.button.accessibleName()
    place.drift.delete()
    assert place.drift.baseline is None
    assert place.drift.outlines() is None
    desk.editor.undo()
    assert place.drift.baseline is not None, "undone it is compared with again"


def test_a_structure_is_outlined_where_it_was_to_stand(
    window: OpenWindow, practice: Content
) -> None:
    need = next(n for n in practice.needs.values() if n.kind == "structure" and not n.in_force_on)
    planned = replace(need, planned_end=TODAY + 10 * WEEKS)
    from planner.domain.edit import Change

    change = Change("needs", need.id, need, planned, practice.place("needs", need.id))
    practice.apply([change])
    shell = window(practice)
    place, run = kept(shell), desk_in(shell).editor.run
    later = (TODAY + 14 * WEEKS).isoformat()
    run(change_record, "needs", need.id, {"planned_end": later})
    outlines = place.drift.outlines()
    assert outlines is not None
    (moved,) = outlines.all
    assert moved.now is not None
    assert moved.now - moved.end == 28


def test_a_deleted_action_stays_in_the_picture(shell: Shell) -> None:
    place = kept(shell)
    desk_in(shell).editor.run(delete_record, "actions", "a2")
    outlines = place.drift.outlines()
    assert outlines is not None
    assert {o.sign for o in outlines.all} == {"dropped"}
    assert place.drift.found[0].title == "Tandem Polish B1"


def test_while_something_is_tried_it_drifts_as_tried(shell: Shell) -> None:
    place, desk = kept(shell), desk_in(shell)
    desk.what_if.begin()
    desk.editor.run(move_action, "a2", TODAY + 40 * WEEKS)
    assert [slip.id for slip in place.drift.found] == ["a2"]
    desk.what_if.drop()
    assert place.drift.found == []
