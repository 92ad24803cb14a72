"""Grouping, sorting, filtering and keeping views, by the menus a user opens; the file compared."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from planner.domain.content import Content
from planner.domain.saved_view import SavedView
from planner.exchange.open_format import dump_plan
from planner.services.actions import set_action_status
from planner.services.records import delete_record
from planner.ui.models.timeline import GROUPINGS, ORDERS
from planner.ui.shell import Shell
from planner.ui.views.timeline import TimelinePlace
from planner.ui.widgets.choice_popup import ChoicePopup
from tests.benchmarks.instances import plan
from tests.ui.conftest import OpenWindow, timeline_of


def choose(menu: QMenu, *path: str) -> None:
    """Open a menu as a click does, and go down by what its entries say."""
    menu.aboutToShow.emit()
    for word in path[:-1]:
        entry = next(a for a in menu.actions() if a.text() == word)
        sub = entry.menu()
        assert isinstance(sub, QMenu)
        menu = sub
    entry = next(a for a in menu.actions() if a.text().startswith(path[-1]))
    assert entry.isEnabled()
    entry.trigger()
    QApplication.processEvents()


def chips(place: TimelinePlace) -> list[QPushButton]:
    found = place.filter.row.findChildren(QPushButton)
    return [chip for chip in found if chip.objectName() == "filterChip" and not chip.isHidden()]


def views(shell: Shell) -> list[SavedView]:
    assert shell.desk is not None
    return list(shell.desk.content.saved_views.values())


def undo(shell: Shell) -> None:
    shell.menus.actions["undo"].trigger()
    QApplication.processEvents()


# -- lanes -----------------------------------------------------------------------------


def test_the_menu_groups_and_sorts_and_says_so(shell: Shell) -> None:
    place = timeline_of(shell)
    menu = place.bar.group.menu()
    for grouping in GROUPINGS:
        place.bar.groupings[grouping].trigger()
        assert place.chart_view.chart.grouping == grouping
        assert place.bar.groupings[grouping].isChecked()
        assert place.bar.groupings[grouping].text() in place.bar.group.text()
        ranks = place.bar.orders["head_start"].isEnabled()  # people and teams are never ranked
        assert ranks is (grouping in ("competency", "development"))
    place.bar.groupings["competency"].trigger()
    for order in ORDERS[1:]:
        place.bar.orders[order].trigger()
        assert place.chart_view.chart.order == order
        assert place.bar.orders[order].text() in place.bar.group.accessibleName()
    heads = [action.text() for action in menu.actions() if not action.isEnabled()]
    assert heads == ["Lanes by", "Sorted by"]


def test_what_is_folded_stays_folded_when_it_is_sorted(shell: Shell) -> None:
    place = timeline_of(shell)
    place.bar.actions["fold"].trigger()
    assert not place.chart_view.chart.lanes
    place.bar.orders["sow_by"].trigger()
    assert not place.chart_view.chart.lanes
    place.bar.groupings["team"].trigger()
    assert place.chart_view.chart.lanes


# -- filters ---------------------------------------------------------------------------


def test_filters_show_as_chips_and_a_press_takes_one_away(shell: Shell) -> None:
    place = timeline_of(shell)
    assert place.filter.row.isHidden(), "quiet until something is filtered"
    everything = len(place.chart_view.chart.lanes)
    choose(place.filter.menu, "State", "too late")
    choose(place.filter.menu, "Person", "Mira Kaya")
    assert place.filter.row.isVisible()
    assert [chip.text() for chip in chips(place)] == ["Mira Kaya  ✕", "too late  ✕"]
    lanes = place.chart_view.chart.lanes
    assert lanes
    assert {lane.people for lane in lanes} == {("kaya",)}
    for _ in range(2):
        QTest.mouseClick(chips(place)[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    assert place.filter.row.isHidden()
    assert len(place.chart_view.chart.lanes) == everything


def test_a_team_is_chosen_for_the_whole_window(shell: Shell) -> None:
    place = timeline_of(shell)
    choose(place.filter.menu, "Team", "Design")
    assert shell.desk is not None
    assert shell.desk.team is not None
    assert [chip.text() for chip in chips(place)] == ["Design  ✕"]
    choose(place.filter.menu, "Show everything")
    assert shell.desk.team is None
    assert place.filter.row.isHidden()


def test_words_filter_while_they_are_typed_and_esc_ends_it(shell: Shell) -> None:
    place = timeline_of(shell)
    choose(place.filter.menu, "Words…")
    assert QApplication.focusWidget() is place.filter.text
    QTest.keyClicks(place.filter.text, "polish weber")
    assert place.filter.text.hasFocus()
    assert {p for lane in place.chart_view.chart.lanes for p in lane.people} == {"weber"}
    QTest.keyClick(place.filter.text, Qt.Key.Key_Escape)
    assert place.filter.row.isHidden()
    assert place.chart_view.hasFocus()
    assert not place.showing.narrowed


def test_where_nothing_fits_the_chart_says_so(shell: Shell) -> None:
    place = timeline_of(shell)
    choose(place.filter.menu, "Words…")
    QTest.keyClicks(place.filter.text, "xyzzy")
    assert not place.chart_view.chart.groups
    place.chart_view.grab()
    QTest.keyClick(place.chart_view, Qt.Key.Key_Down)
    QTest.mouseClick(place.chart_view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 300))


def test_among_many_people_a_name_is_typed(window: OpenWindow) -> None:
    place = timeline_of(window(plan(60, 4, needs=5, actions=80)))
    place.filter.menu.aboutToShow.emit()
    entry = next(a for a in place.filter.menu.actions() if a.text().startswith("Person"))
    assert entry.menu() is None
    popup = place.filter.ask("people", "Person")
    assert popup.line.text() == ""
    QTest.keyClicks(popup.line, "nobody at all")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible(), "says why and stays"
    popup.line.setText("person 00007")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert place.showing.narrowed.people == {"p7"}


def test_a_chip_follows_the_name_of_its_record_and_survives_its_end(shell: Shell) -> None:
    place = timeline_of(shell)
    choose(place.filter.menu, "Person", "Mira Kaya")
    assert shell.desk is not None
    shell.desk.editor.run(delete_record, "people", "kaya")
    QApplication.processEvents()
    assert [chip.text() for chip in chips(place)] == ["kaya  ✕"]
    QTest.mouseClick(chips(place)[0], Qt.MouseButton.LeftButton)
    assert not place.showing.narrowed


def test_an_edit_keeps_what_is_filtered(shell: Shell) -> None:
    place = timeline_of(shell)
    choose(place.filter.menu, "Status", "booked")
    assert shell.desk is not None
    shown = {bar.action for bar in place.chart_view.chart.bars}
    assert shown
    one = min(id_ for id_ in shown if id_)
    shell.desk.editor.run(set_action_status, one, "planned")
    assert {bar.action for bar in place.chart_view.chart.bars} == shown - {one}
    undo(shell)
    assert {bar.action for bar in place.chart_view.chart.bars} == shown


# -- saved views -----------------------------------------------------------------------


def seen(place: TimelinePlace) -> list[object]:
    """All that a view brings back."""
    chart, axis = place.chart_view.chart, place.chart_view.scene.axis
    bars = [(bar.action, bar.start, bar.row) for bar in chart.bars]
    return [chart.grouping, chart.order, chart.narrowed, chart.team, axis.per_day, bars]


def test_a_view_is_kept_by_one_click_and_brings_everything_back(shell: Shell) -> None:
    place = timeline_of(shell)
    before = dump_plan(shell.desk.content)  # type: ignore[union-attr]
    place.bar.groupings["person"].trigger()
    place.bar.orders["sow_by"].trigger()
    choose(place.filter.menu, "Team", "Design")
    choose(place.filter.menu, "State", "too late")
    place.chart_view.see(dt.date(2027, 1, 4), dt.date(2027, 6, 30))
    held = seen(place)
    choose(place.views.menu, "Keep what is seen")
    (view,) = views(shell)
    assert view.title == "View by Person · Sow-by · Design · too late"
    assert (view.grouping, view.order, view.states) == ("person", "sow_by", ("late",))
    assert (view.first, view.last) == (dt.date(2027, 1, 4), dt.date(2027, 6, 30))
    choose(place.filter.menu, "Show everything")
    place.bar.groupings["kind"].trigger()
    place.bar.orders["usual"].trigger()
    place.zoom(0)
    assert seen(place) != held
    choose(place.views.menu, view.title)
    assert seen(place) == held
    undo(shell)
    assert dump_plan(shell.desk.content) == before  # type: ignore[union-attr]


def test_a_view_keeps_which_groups_are_folded(shell: Shell) -> None:
    place = timeline_of(shell)
    keys = [group.key for group in place.chart_view.chart.groups]
    place.chart_view.chart.fold(keys[1])
    place.chart_view.show_chart(place.chart_view.chart)
    choose(place.views.menu, "Keep what is seen")
    (view,) = views(shell)
    assert view.folded == (keys[1],)
    place.bar.groupings["person"].trigger()
    place._fold_all(True)
    choose(place.views.menu, view.title)
    assert place.chart_view.chart.folded == {keys[1]}
    place._fold_all(False)
    place.bar.orders["name"].trigger()
    assert not place.chart_view.chart.folded
    choose(place.views.menu, view.title)
    place.bar.orders["name"].trigger()
    assert place.chart_view.chart.folded == {keys[1]}


def test_a_view_is_renamed_replaced_and_deleted_and_undo_brings_it_back(shell: Shell) -> None:
    place = timeline_of(shell)
    choose(place.views.menu, "Keep what is seen")
    choose(place.views.menu, "Rename")
    popup = place.findChild(ChoicePopup) or place.views.button.findChild(ChoicePopup)
    assert isinstance(popup, ChoicePopup)
    popup.line.setText("")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible(), "a view needs a name"
    popup.line.setText("For the board " + "x" * 90)
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    place.views.menu.aboutToShow.emit()
    last = place.views.menu.actions()[-1].text()
    assert last == f"Delete “For the board {'x' * 45}…”", "a cut name says that it was cut"
    place.views.ask_title()
    popup = next(w for w in place.views.button.findChildren(ChoicePopup) if w.isVisible())
    popup.line.setText("For the board")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert views(shell)[0].title == "For the board"
    place.bar.groupings["team"].trigger()
    choose(place.views.menu, "Replace")
    assert views(shell)[0].grouping == "team"
    choose(place.views.menu, "Delete")
    assert not views(shell)
    for grouping in ("team", "competency"):
        undo(shell)
        assert [(v.title, v.grouping) for v in views(shell)] == [("For the board", grouping)]
    for _ in range(2):  # the two names
        undo(shell)
    assert views(shell)[0].title.startswith("View by")


def test_two_views_of_the_same_have_two_names(shell: Shell) -> None:
    place = timeline_of(shell)
    for _ in range(2):
        choose(place.views.menu, "Keep what is seen")
    assert [v.title for v in views(shell)] == ["View by Competency", "View by Competency (2)"]


def test_a_view_opens_from_the_details_and_is_edited_there(shell: Shell) -> None:
    place = timeline_of(shell)
    choose(place.views.menu, "Keep what is seen")
    choose(place.views.menu, "Details")
    assert shell.desk is not None
    assert shell.desk.choice == ("saved_views", views(shell)[0].id)
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    field = inspector.page.rows["states"].editor
    menu = field.menu  # type: ignore[attr-defined]
    choose(menu, "tight")
    choose(menu, "too late")
    assert views(shell)[0].states == ("tight", "late")
    undo(shell)
    assert views(shell)[0].states == ("tight",)


def test_who_is_deleted_drops_out_of_a_view(shell: Shell) -> None:
    place = timeline_of(shell)
    choose(place.filter.menu, "Person", "Mira Kaya")
    choose(place.filter.menu, "Person", "Jonas Weber")
    choose(place.views.menu, "Keep what is seen")
    assert shell.desk is not None
    shell.desk.editor.run(delete_record, "people", "kaya")
    assert views(shell)[0].people == ("weber",)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_menus_speak_the_language(window: OpenWindow, practice: Content, lang: str) -> None:
    place = timeline_of(window(practice, lang))
    german = lang == "de"
    assert place.views.button.text() == ("Ansichten ▾" if german else "Views ▾")
    place.filter.menu.aboutToShow.emit()
    said = [action.text() for action in place.filter.menu.actions() if action.text()]
    assert ("Zustand" if german else "State") in said
