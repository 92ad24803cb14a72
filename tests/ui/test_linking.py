"""Linking by dragging rows onto rows and teams, and by Ctrl+L: one step each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.services.samples import make_sample
from planner.ui.shell import Shell
from planner.ui.views.record_list import RecordListView
from planner.ui.widgets.choice_popup import ChoicePopup
from planner.ui.widgets.rail import SPRING
from tests.ui.conftest import OpenWindow
from tests.ui.dragging import drop, enter
from tests.ui.lists import content, list_of, type_in, write
from tests.ui.windows import TODAY


def over(view: RecordListView, id_: str) -> QPoint:
    """Where the row of a record lies."""
    row = view.rows.row_of(id_)
    assert row is not None
    view.table.scrollTo(view.model.index(row, 0))
    return view.table.visualRect(view.model.index(row, 0)).center()


def carried(view: RecordListView, ids: list[str]):  # type: ignore[no-untyped-def]
    """What a drag of these rows holds."""
    view.choose(ids)
    return view.model.mimeData(view.table.selectedIndexes())


def test_a_signal_let_go_on_a_development_speaks_for_it(shell: Shell) -> None:
    signals = list_of(shell, "signals")
    loose = [s.id for s in content(shell).signals.values() if not s.supports and not s.contradicts]
    data = carried(signals, loose[:2])
    developments = list_of(shell, "developments")
    assert drop(developments.table.viewport(), data, over(developments, "d5"))
    assert all(content(shell).signals[id_].supports == ("d5",) for id_ in loose[:2])
    assert shell.desk is not None
    shell.desk.editor.undo()
    assert not any(content(shell).signals[id_].supports for id_ in loose[:2])


def test_a_person_let_go_on_a_need_is_asked_for_it(shell: Shell) -> None:
    data = carried(list_of(shell, "competencies", 0), ["weber"])
    needs = list_of(shell, "needs")
    need = next(n for n in content(shell).needs.values() if n.people and "weber" not in n.people)
    assert drop(needs.table.viewport(), data, over(needs, need.id))
    assert content(shell).needs[need.id].people[-1] == "weber"
    structure = next(n for n in content(shell).needs.values() if n.kind == "structure")
    assert drop(needs.table.viewport(), data, over(needs, structure.id))
    assert content(shell).needs[structure.id].owner == "weber"


def test_a_need_with_a_number_of_people_says_why_it_takes_nobody(shell: Shell) -> None:
    data = carried(list_of(shell, "competencies", 0), ["weber"])
    needs = list_of(shell, "needs")
    need = next(n for n in content(shell).needs.values() if n.count)
    told: list[str] = []
    assert shell.desk is not None
    shell.desk.editor.told.connect(lambda text, bad: told.append(text) if bad else None)
    assert drop(needs.table.viewport(), data, over(needs, need.id))
    assert content(shell).needs[need.id].people == ()
    assert "not both" in told[-1]


def test_people_let_go_on_a_team_belong_to_it(shell: Shell) -> None:
    people = list_of(shell, "competencies", 0)
    data = carried(people, ["weber", "adler"])
    team = next(t for t in content(shell).teams if t != content(shell).people["weber"].team)
    button = shell.rail._teams[team]
    at = button.mapTo(shell.rail, button.rect().center())
    assert drop(shell.rail, data, at)
    assert content(shell).people["weber"].team == team
    assert content(shell).people["adler"].team == team
    assert shell.desk is not None
    assert shell.desk.editor.undo_title() == "Linked 2 records"


def test_what_means_nothing_is_not_taken(shell: Shell) -> None:
    data = carried(list_of(shell, "developments"), ["d4"])
    team = next(iter(shell.rail._teams.values()))
    assert not drop(shell.rail, data, team.mapTo(shell.rail, team.rect().center()))
    needs = list_of(shell, "needs")
    assert not drop(needs.table.viewport(), data, QPoint(30, 20))


def test_held_over_a_place_it_opens(shell: Shell, qtbot: QtBot) -> None:
    data = carried(list_of(shell, "signals"), [list_of(shell, "signals").rows.ids[0]])
    button = shell.rail._buttons["developments"]
    enter(shell.rail, data, button.mapTo(shell.rail, button.rect().center()))
    qtbot.waitUntil(lambda: shell.place == "developments", timeout=10 * SPRING)


def test_ctrl_l_names_people_for_needs_by_typing(shell: Shell) -> None:
    needs = list_of(shell, "needs")
    chosen = [n.id for n in content(shell).needs.values() if n.people and "weber" not in n.people]
    needs.choose(chosen[:2])
    needs.table.setFocus()
    QTest.keyClick(needs.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    type_in(popup.line, "nobody of this name")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert popup.isVisible()
    type_in(popup.line, "Jonas Weber")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert all("weber" in content(shell).needs[id_].people for id_ in chosen[:2])
    assert shell.desk is not None
    assert shell.desk.editor.undo_title() == "Linked 2 records"


def test_several_rows_change_their_status_and_team_in_one_step(shell: Shell) -> None:
    view = list_of(shell, "developments")
    view.choose(["d4", "d5", "d2"])
    status = next(a.menu() for a in view.commands.lines() if a.text() == "Status")
    assert status is not None
    status.aboutToShow.emit()  # type: ignore[attr-defined]
    next(a for a in status.actions() if a.text() == "watched").trigger()  # type: ignore[attr-defined]
    assert {content(shell).developments[id_].status for id_ in ("d2", "d4", "d5")} == {"watched"}
    people = list_of(shell, "competencies", 0)
    people.choose(["weber", "adler", "stein"])
    team = next(t for t in content(shell).teams.values() if t.name == "Testing")
    people.commands.choices.choose("team", team.id)
    assert shell.desk is not None
    assert shell.desk.editor.undo_title() == "Changed 3 records"
    shell.desk.editor.undo()
    assert content(shell).people["weber"].team != team.id


def test_duplicate_and_delete_several_by_keys(shell: Shell) -> None:
    view = list_of(shell, "developments")
    before = len(content(shell).developments)
    view.choose(["d4", "d5"])
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(content(shell).developments) == before + 2
    assert any(d.title.endswith("(2)") for d in content(shell).developments.values())
    view.choose(["d4", "d5"])
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert "d4" not in content(shell).developments
    assert shell.undo_bar.isVisible()
    assert shell.desk is not None
    assert "records and with them" in shell.desk.editor.undo_title()


def test_where_only_reading_is_allowed_nothing_is_dragged(window: OpenWindow) -> None:
    from planner.services.samples import make_sample
    from tests.ui.windows import TODAY, MemoryPlan

    practice = make_sample("practice", "en", TODAY)
    view = list_of(window(practice, plan=MemoryPlan(practice, read_only="folder")), "signals")
    flags = view.model.flags(view.model.index(0, 0))
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled


def test_ctrl_l_in_an_empty_plan_goes_from_a_signal_to_its_development(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    view = list_of(shell, "signals")
    write(view, "Customer South asks for material passports")
    QTest.keyClick(view.entry.fields[0], Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    popup = next(w for w in view.table.findChildren(ChoicePopup) if w.isVisible())
    type_in(popup.line, "A material passport is asked for")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert not content(shell).developments
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    (made,) = content(shell).developments
    (signal,) = content(shell).signals.values()
    assert signal.supports == (made,)
