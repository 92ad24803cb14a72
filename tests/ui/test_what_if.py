"""What-if in the real window: tried, seen everywhere, listed, taken over or dropped."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from planner.domain.content import Content
from planner.domain.record import Record
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.ui.desk import Desk
from planner.ui.dialogs.what_if import MoveDate, MoveWave
from planner.ui.places import PLACES
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.started import Start, desk_of, one, plan, shell_of, start
from tests.ui.windows import TODAY, MemoryPlan

__all__ = ["plan", "start"]
WAVE = "d4"


def desk_in(shell: Shell) -> Desk:
    assert shell.desk is not None
    return shell.desk


def whole(content: Content) -> list[tuple[str, int, Record]]:
    return [(k, content.place(k, r.id), r) for k, r in content.everything()]


def menu(shell: Shell, name: str) -> None:
    shell.menus.actions[name].trigger()
    QApplication.processEvents()


def likely(desk: Desk) -> dt.date:
    arrival = desk.figures.arrival(WAVE)
    assert arrival is not None
    return arrival.likely


def said_in(shell: Shell) -> str:
    band = shell.trying.band
    return f"{band.text.text()} | {band.counts.text()}"


# -- a wave --------------------------------------------------------------------------------


def test_a_wave_is_tried_with_the_keyboard_and_taken_over_as_one_step(
    start: Start, plan: Path
) -> None:
    opening = start()
    opening.open(plan)
    shell, desk = shell_of(opening), desk_of(opening)
    before, expected = whole(desk.content), likely(desk)
    saved = hashlib.sha256(plan.read_bytes()).hexdigest()
    desk.choose("developments", WAVE)
    menu(shell, "wave")
    dialog = one(opening, MoveWave)
    assert dialog.which.currentData() == WAVE
    QTest.keyClicks(dialog.weeks, "-8")
    assert "1 Mar 2028" in dialog.told.text()
    QTest.keyClick(dialog.weeks, Qt.Key.Key_Return)
    assert shell.trying.band.isVisible()
    assert "expected around 5 Jan 2028" in said_in(shell)
    assert "1 becomes too late" in said_in(shell)
    assert likely(desk) == expected - dt.timedelta(weeks=8)
    assert hashlib.sha256(plan.read_bytes()).hexdigest() == saved
    assert whole(desk.plan.store.content) == before, "the plan itself is as it was"
    shell.trying.band.take.click()
    assert not shell.trying.band.isVisible()
    after = whole(desk.content)
    assert whole(desk.plan.store.content) == after != before
    forecasts = desk.content.developments[WAVE].forecasts
    assert forecasts[-1].probability == forecasts[-2].probability
    assert list(desk.figures.slots) == list(make_figures(desk.content, desk.today).slots)
    assert "is now expected around" in desk.editor.undo_title()
    desk.editor.undo()
    assert whole(desk.content) == before


def test_the_first_choice_changes_something_and_one_that_does_not_says_why(
    start: Start, plan: Path
) -> None:
    opening = start()
    opening.open(plan)
    shell, desk = shell_of(opening), desk_of(opening)
    menu(shell, "wave")
    dialog = one(opening, MoveWave)
    chosen = dialog.which.currentData()
    assert any(n.development == chosen and n.due is None for n in desk.content.needs.values())
    assert "othing" not in dialog.told.text()
    fixed = next(
        at for at in range(dialog.which.count())
        if all(n.due for n in desk.content.needs.values()
               if n.development == dialog.which.itemData(at))
    )  # fmt: skip
    name = dialog.which.currentText()
    dialog.which.setCurrentIndex(fixed)
    assert "Nothing would change" in dialog.told.text()
    assert f"With “{name}” something would." in dialog.told.text()
    dialog.which.setCurrentIndex(dialog.which.findData(chosen))
    QTest.keyClick(dialog.weeks, Qt.Key.Key_Return)
    assert desk.what_if.differences()


def test_dropped_with_esc_the_file_is_byte_for_byte_as_it_was(start: Start, plan: Path) -> None:
    opening = start()
    opening.open(plan)
    shell, desk = shell_of(opening), desk_of(opening)
    view = timeline_of(shell)
    before, slots = whole(desk.content), list(desk.figures.slots)
    saved = hashlib.sha256(plan.read_bytes()).hexdigest()
    desk.what_if.move_wave(WAVE, 20)
    assert list(desk.figures.slots) != slots
    shell.trying.band.list.setFocus()
    QTest.keyClick(shell.trying.band.list, Qt.Key.Key_Space)
    QTest.keyClick(shell.trying.band.list, Qt.Key.Key_Escape)
    assert shell.frame.focusWidget() is view.chart_view
    assert not desk.what_if.on
    assert whole(desk.content) == before
    assert list(desk.figures.slots) == slots
    assert hashlib.sha256(plan.read_bytes()).hexdigest() == saved
    assert not desk.editor.undo_title()


def test_what_was_dropped_can_be_tried_again(shell: Shell) -> None:
    desk = desk_in(shell)
    desk.what_if.move_wave(WAVE, -8)
    tried = list(desk.figures.slots)
    back = desk.what_if.drop()
    assert back is not None
    back()
    assert list(desk.figures.slots) == tried
    assert desk.what_if.on


def test_the_same_wave_moved_again_is_told_from_where_it_is(shell: Shell) -> None:
    desk = desk_in(shell)
    expected = likely(desk)
    for weeks in (4, -2, 6):
        desk.what_if.move_wave(WAVE, weeks)
        assert likely(desk) == expected + dt.timedelta(weeks=weeks)
        assert len(desk.what_if.steps) == 1
    desk.what_if.move_wave(WAVE, 500)
    assert likely(desk) == expected + dt.timedelta(weeks=6), "refused, what was tried stays"
    desk.editor.undo()
    assert not desk.what_if.on, "with nothing tried any more it is over"
    assert likely(desk) == expected


def test_a_wave_that_has_arrived_is_refused_with_a_sentence(shell: Shell) -> None:
    desk, told = desk_in(shell), []
    desk.editor.told.connect(lambda sentence, trouble: told.append((sentence, trouble)))
    desk.what_if.move_wave("d11", 4)
    assert not desk.what_if.on
    assert not shell.trying.band.isVisible()
    assert told
    assert "arrived on" in told[-1][0]


def test_why_a_wave_changes_nothing_is_said(shell: Shell) -> None:
    desk_in(shell).what_if.move_wave("d3", 3)
    assert said_in(shell).endswith(
        "Nothing would change: all that “Switch of the PLM system” asks for has a fixed day."
    )
    desk_in(shell).what_if.drop()
    desk_in(shell).what_if.begin()
    assert said_in(shell).endswith("Nothing would change.")


def test_a_document_says_that_it_shows_what_is_only_tried(shell: Shell) -> None:
    desk = desk_in(shell)
    name = document_of(desk).plan.name
    desk.what_if.move_wave(WAVE, -8)
    tried = document_of(desk)
    assert tried.plan.name.startswith(f"{name} · What if: Production in Poland")
    assert tried.developments[WAVE] == desk.content.developments[WAVE]
    desk.what_if.take_over()
    assert document_of(desk).plan.name == name


# -- any changes -----------------------------------------------------------------------------


def test_everything_done_while_trying_is_only_tried(shell: Shell) -> None:
    from planner.services.actions import move_action
    from planner.services.records import add_record, change_record, delete_record

    desk = desk_in(shell)
    before = whole(desk.content)
    menu(shell, "try")
    assert "only tried" in said_in(shell)
    assert not shell.trying.band.take.isEnabled()
    desk.editor.run(change_record, "plan", "plan", {"buffer_weeks": 12})
    desk.editor.run(move_action, "a2", TODAY + dt.timedelta(400))
    desk.editor.run(add_record, "teams", {"name": "New"})
    desk.editor.run(delete_record, "people", next(iter(desk.content.people)))
    assert "and 3 more changes" in said_in(shell)
    assert whole(desk.plan.store.content) == before
    desk.editor.undo()
    desk.editor.undo()
    desk.editor.redo()
    assert len(desk.what_if.steps) == 3
    fresh = make_figures(desk.content, desk.today)
    assert list(desk.figures.slots) == list(fresh.slots)
    menu(shell, "take_over")
    assert desk.editor.undo_title() == "Took over what was tried: 3 changes"
    assert list(desk.figures.slots) == list(fresh.slots)
    desk.editor.undo()
    assert whole(desk.content) == before


def test_a_plan_that_can_only_be_read_can_be_tried_with(
    window: OpenWindow, practice: Content
) -> None:
    shell = window(practice, plan=MemoryPlan(practice, read_only="asked"))
    desk = desk_in(shell)
    desk.what_if.move_wave(WAVE, -8)
    assert not shell.trying.band.take.isEnabled()
    assert "only be read" in shell.trying.band.take.toolTip()
    assert not shell.menus.actions["take_over"].isEnabled()
    menu(shell, "drop")
    assert not desk.what_if.on


# -- the date --------------------------------------------------------------------------------


def test_the_date_is_moved_on_and_nothing_can_be_changed_meanwhile(
    start: Start, plan: Path
) -> None:
    from planner.services.actions import move_action

    opening = start()
    opening.open(plan)
    shell, desk = shell_of(opening), desk_of(opening)
    before = whole(desk.content)
    menu(shell, "date_on")
    dialog = one(opening, MoveDate)
    QTest.keyClicks(dialog.day, "1.6.2020")
    assert "later day" in dialog.trouble.text()
    assert not dialog.yes.isEnabled()
    dialog.day.clear()
    QTest.keyClicks(dialog.weeks, "26")
    QTest.keyClick(dialog.weeks, Qt.Key.Key_Return)
    day = TODAY + dt.timedelta(weeks=26)
    assert desk.today == day
    assert "it were 24 May 2027 already" in said_in(shell)
    assert list(desk.figures.slots) == list(make_figures(desk.content, day).slots)
    told: list[str] = []
    desk.editor.told.connect(lambda sentence, _: told.append(sentence))
    assert desk.editor.run(move_action, "a2", TODAY) is None
    assert "only looked at" in told[-1]
    assert not shell.trying.band.take.isEnabled()
    desk.what_if.move_wave(WAVE, -4)
    assert desk.content.developments[WAVE].forecasts[-1].on == TODAY
    shell.trying.band.take.click()
    assert desk.today == TODAY
    assert whole(desk.content) != before
    desk.editor.undo()
    assert whole(desk.content) == before


@pytest.mark.parametrize("key", [place.key for place in PLACES])
def test_every_place_shows_what_is_tried_and_then_the_plan_again(
    window: OpenWindow, key: str
) -> None:
    """What stands in a place is what stands in a window opened on such a plan, such a day."""
    from planner.services.waves import move_wave
    from tests.memory_store import MemoryStore

    shell = window(make_sample("practice", "en", TODAY))
    desk = desk_in(shell)
    shell.go(key)
    QApplication.processEvents()
    first = shown(shell, key)
    day = TODAY + dt.timedelta(weeks=20)
    desk.what_if.move_wave(WAVE, -8)
    desk.what_if.move_date(day)
    QApplication.processEvents()
    tried = shown(shell, key)
    store = MemoryStore(make_sample("practice", "en", TODAY))
    move_wave(store, WAVE, -8, today=TODAY)
    other = window(store.content)
    figures = make_figures(store.content, day)
    plan = MemoryPlan(store.content)
    other.show_desk(Desk(plan, figures, other.words, other.look, other), key)
    QApplication.processEvents()
    assert tried == shown(other, key)
    if key in ("focus", "timeline", "developments"):
        assert tried != first
    desk.what_if.drop()
    QApplication.processEvents()
    assert shown(shell, key) == first


def shown(shell: Shell, key: str) -> list[str]:
    """Every text of a place: its labels, and the cells of its tables."""
    view = shell.view(key)
    assert view is not None
    if key == "timeline" and not view.has_table:
        view.turn_table()
        QApplication.processEvents()
    found = [label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view)]
    for table in view.findChildren(QTableView):
        model = table.model()
        if table.isVisibleTo(view) and model is not None:
            found += [
                str(model.index(row, column).data() or "")
                for row in range(model.rowCount())
                for column in range(model.columnCount())
            ]
    return sorted(found)  # rows stay where they are while they change


# -- the list --------------------------------------------------------------------------------


def test_the_list_names_every_difference_and_is_copied_as_a_table(shell: Shell) -> None:
    desk = desk_in(shell)
    desk.what_if.move_wave(WAVE, -8)
    shell.trying.band.list.click()
    panel = shell.trying.panel
    assert panel is not None
    assert panel.isVisible()
    rows = panel.list.table.lines(range(len(panel.list.table.rows)))
    assert rows[0] == ["Who", "What", "What for", "State", "Sow by", "Head start", "Needed by"]
    assert rows[1][0] == "Jonas Weber"
    assert rows[1][3] == "◆ tight → ■ too late"
    assert rows[1][5] == "2.9 weeks → 5.1 weeks behind"
    assert len(rows) - 1 == len(desk.what_if.differences())
    wants = panel.list.sizeHintForColumn
    assert all(panel.list.columnWidth(at) >= min(wants(at), 320) for at in range(7)), "none is cut"
    panel.list.setColumnWidth(1, 60)
    desk.what_if.move_wave(WAVE, -9)
    assert panel.list.columnWidth(1) == 60, "somebody drew it so"
    panel.list.setFocus()
    panel.list.copy()
    text = QApplication.clipboard().text()
    assert text.splitlines()[1].split("\t")[3] == "◆ tight → ■ too late"
    panel.list.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    desk.what_if.move_wave(WAVE, 0.0)
    assert not desk.what_if.on, "moved by nothing it is where it was"
    assert not panel.isVisible()


def test_in_german_it_says_the_same(window: OpenWindow) -> None:
    shell = window(make_sample("practice", "de", TODAY), "de")
    desk_in(shell).what_if.move_date(TODAY + dt.timedelta(weeks=26))
    assert "Was wäre wenn" in said_in(shell)
    assert "24.05.2027" in said_in(shell)
    assert shell.trying.band.take.text() == "Übernehmen"
    shell.speak("en")
    assert "What if" in said_in(shell)
