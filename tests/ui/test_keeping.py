"""Keeping plans, with real files: opened lately, copies and the way back, a file that is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner import bootstrap
from planner.commands.care import report
from planner.services.records import change_record, delete_record
from planner.services.samples import make_sample
from planner.ui.crashing import Crashing
from planner.ui.dialogs.backups import Backups
from planner.ui.dialogs.crash import Crash
from planner.ui.dialogs.frame import Asking
from planner.ui.opening import Opening
from planner.ui.recent import MOST, recent_plans, remember
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.widgets.entry_line import EntryLine
from tests.ui.lists import list_of
from tests.ui.started import Start, desk_of, one, plan, shell_of, start
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]


def recent_actions(opening: Opening) -> dict[str, bool]:
    menu = shell_of(opening).menus.recent
    menu.aboutToShow.emit()
    return {action.text(): action.isEnabled() for action in menu.actions()}


def test_plans_opened_lately_stand_in_the_menu_and_on_the_welcome_page(
    start: Start, plan: Path, tmp_path: Path
) -> None:
    opening = start()
    assert recent_actions(opening) == {}
    assert not shell_of(opening).welcome._lately.isVisible()
    opening.open(plan)
    other = tmp_path / "Sales & Service.vorlauf"
    bootstrap.new_plan(other, make_sample("empty", "en", TODAY))
    opening.open(other)
    assert list(recent_actions(opening)) == ["Sales && Service", "Engineering"]
    opening.close()
    plan.unlink()
    assert recent_actions(opening) == {"Sales && Service": True, "Engineering": False}
    shell = shell_of(opening)
    QApplication.processEvents()
    buttons = {b.text(): b for b in shell.welcome.findChildren(QPushButton) if b.isVisible()}
    assert not buttons["Engineering – not there any more"].isEnabled()
    assert shell.welcome._lately.isVisible()
    buttons["Sales && Service"].click()
    assert shell.desk is not None
    assert shell.desk.plan.path.name == other.name


def test_the_list_is_short_and_has_each_plan_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    for number in (*range(12), 3):
        remember(settings, tmp_path / f"{number}.vorlauf")
    found = [path.stem for path in recent_plans(settings)]
    assert len(found) == MOST
    assert found[:3] == ["3", "11", "10"]


def test_two_clicks_go_back_to_a_copy(start: Start, plan: Path, qtbot: QtBot) -> None:
    opening = start()
    opening.open(plan)
    shell = shell_of(opening)
    assert shell.desk is not None
    before, assessed = len(shell.desk.content.people), len(shell.desk.content.assessments)
    shell.desk.plan.back_up("regular")
    gone = next(iter(shell.desk.content.people))
    shell.desk.editor.run(delete_record, "people", gone)
    shell.menus.actions["backups"].trigger()
    dialog = one(opening, Backups)
    qtbot.waitUntil(lambda: dialog.table.item(0, 2).text() == str(before))
    assert dialog.table.item(0, 3).text() == str(assessed)
    dialog.yes.click()
    qtbot.waitUntil(lambda: shell.desk is not None)
    assert shell.desk is not None
    assert gone in shell.desk.content.people
    kept = [path for path in plan.parent.glob("*.vorlauf") if path != plan]
    assert len(kept) == 1


def test_without_a_copy_the_screen_says_when_one_is_made(start: Start, plan: Path) -> None:
    opening = start()
    opening.open(plan)
    shell_of(opening).menus.actions["backups"].trigger()
    dialog = one(opening, Backups)
    assert not dialog.yes.isVisible()


def save_elsewhere(opening: Opening, to: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Say yes to the one offer there is, and name another file."""
    dialog = one(opening, Asking)
    assert dialog.windowTitle() == "The plan has lost its file"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    dialog.yes.click()
    QApplication.processEvents()
    assert desk_of(opening).plan.path == to.with_suffix(".vorlauf")


@pytest.mark.parametrize("what", ["deleted", "replaced"])
def test_a_plan_that_lost_its_file_is_saved_elsewhere(
    start: Start, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    opening = start()
    opening.open(plan)
    shell = shell_of(opening)
    assert shell.desk is not None
    shell.desk.editor.run(change_record, "plan", "plan", {"name": "Before"})
    plan.unlink()
    if what == "replaced":
        plan.write_bytes(b"something else")
    shell.desk.editor.run(change_record, "plan", "plan", {"name": "Lost"})
    assert shell.desk.content.plan.name == "Before"
    (tmp_path / "elsewhere").mkdir()
    save_elsewhere(opening, tmp_path / "elsewhere" / "saved", monkeypatch)
    assert shell.desk.content.plan.name == "Lost", "what could not be saved is done now"
    assert len(shell.desk.content.people) == 24
    for before in (True, False):
        shell.desk.editor.undo()
        assert (shell.desk.content.plan.name == "Before") == before


def test_saved_elsewhere_it_is_open_where_it_was_and_what_was_typed_is_done(
    start: Start, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    opening.open(plan)
    shell = shell_of(opening)
    shell.go("signals")
    line = typing_line(shell)
    plan.unlink()
    QTest.keyClicks(line.fields[0], "They look for a plant")
    QTest.keyClick(line.fields[0], Qt.Key.Key_Return)
    save_elsewhere(opening, tmp_path / "saved.vorlauf", monkeypatch)
    assert shell.place == "signals"
    assert not typing_line(shell).typed[0]
    texts = [signal.text for signal in desk_of(opening).content.signals.values()]
    assert texts.count("They look for a plant") == 1


def test_a_cell_that_finds_the_file_gone_asks_once_and_is_written_elsewhere(
    start: Start, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    opening.open(plan)
    shell = shell_of(opening)
    view = list_of(shell, "developments")
    plan.unlink()
    view.table.edit_from(view.model.index(0, 0))
    QApplication.processEvents()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Another name")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    shell.frame.activateWindow()
    shell.top.search.setFocus()  # the field is left, and tries again
    QApplication.processEvents()
    save_elsewhere(opening, tmp_path / "saved.vorlauf", monkeypatch)
    titles = [each.title for each in desk_of(opening).content.developments.values()]
    assert titles.count("Another name") == 1
    assert not [d for d in shell.findChildren(Asking) if d.isVisible()]


def typing_line(shell: Shell) -> EntryLine:
    """The line new records are typed into, in the place that is open."""
    view = shell.view(shell.place)
    assert view is not None
    return next(line for line in view.findChildren(EntryLine) if line.isVisible())


def crashed(opening: Opening) -> Crash:
    """A fault that nobody foresaw, whose own words hold a name."""
    crashing = Crashing(shell_of(opening), report)
    try:
        raise ValueError("Jonas Weber")
    except ValueError as error:
        crashing.hook(ValueError, error, error.__traceback__)
        crashing.hook(ValueError, error, error.__traceback__)
    return one(opening, Crash)


def test_a_crash_leaves_the_plan_open_and_offers_a_report_without_names(
    start: Start, plan: Path
) -> None:
    opening = start()
    opening.open(plan)
    shell = shell_of(opening)
    assert shell.desk is not None
    dialog = crashed(opening)
    told = dialog.report.toPlainText()
    assert told.startswith("ValueError:")
    assert "test_keeping.py" in told
    assert "people: 24" in told
    for person in shell.desk.content.people.values():
        assert person.name not in told
    assert plan.stem not in told
    dialog.yes.click()
    assert QGuiApplication.clipboard().text() == told
    QGuiApplication.clipboard().clear()
    assert shell.desk.editor.run(change_record, "plan", "plan", {"name": "Goes on"})


def test_a_crash_without_a_plan_or_a_report_is_told_too(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start("de")

    def broken(_: Path | None) -> str:
        raise OSError

    monkeypatch.setattr("tests.ui.test_keeping.report", broken)
    dialog = crashed(opening)
    assert dialog.windowTitle() == "Etwas ist schiefgegangen"
    assert "ValueError" in dialog.report.toPlainText()
    dialog.no.click()


# -- another place -------------------------------------------------------------------------


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_a_duplicate_takes_the_history_along_and_is_worked_in(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    opening.open(plan)
    desk_of(opening).editor.run(change_record, "plan", "plan", {"name": "Twice"})
    answer(monkeypatch, tmp_path / "Copy")
    shell_of(opening).menus.actions["duplicate"].trigger()
    qtbot.waitUntil(lambda: desk_of(opening).plan.path.name == "Copy.vorlauf")
    assert desk_of(opening).content.plan.name == "Twice"
    desk_of(opening).editor.undo()
    assert desk_of(opening).content.plan.name != "Twice"
    opening.open(plan)
    assert desk_of(opening).content.plan.name == "Twice"


def test_a_moved_plan_opens_where_it_is_now_and_the_old_place_is_forgotten(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    opening.open(plan)
    desk_of(opening).plan.back_up("regular")
    to = tmp_path / "elsewhere" / "Renamed.vorlauf"
    to.parent.mkdir()
    answer(monkeypatch, to)
    shell_of(opening).menus.actions["move"].trigger()
    qtbot.waitUntil(lambda: shell_of(opening).desk is not None)
    assert desk_of(opening).plan.path == to
    assert shell_of(opening).bottom._facts.toolTip() == str(to)
    assert bootstrap.list_backups(to)
    assert list(recent_actions(opening)) == ["Renamed"]
    opening.close()
    assert [p.name for p in tmp_path.iterdir() if "Engineering" in p.name] == []


def test_a_move_that_fails_leaves_the_plan_open_where_it_was(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    opening.open(plan)
    for to in (tmp_path / "no" / "such" / "folder.vorlauf", tmp_path / "taken.vorlauf"):
        (tmp_path / "taken.vorlauf").write_bytes(b"mine")
        answer(monkeypatch, to)
        shell_of(opening).menus.actions["move"].trigger()
        qtbot.waitUntil(lambda: shell_of(opening).desk is not None)
        assert desk_of(opening).plan.path == plan
        assert shell_of(opening).bottom._told.text()
        assert not desk_of(opening).plan.read_only
    assert (tmp_path / "taken.vorlauf").read_bytes() == b"mine"


def test_a_second_window_reads_says_who_writes_and_can_not_move(start: Start, plan: Path) -> None:
    first, second = start(), start()
    first.open(plan)
    second.open(plan)
    desk = desk_of(second)
    assert desk.plan.holder is not None
    assert f"{desk.plan.holder.user} has this plan open" in shell_of(second).notice._text.text()
    shell_of(second).menus.actions["move"].trigger()
    assert "can't be moved" in shell_of(second).bottom._told.text()
    assert desk.editor.run(change_record, "plan", "plan", {"name": "No"}) is None
    desk_of(first).editor.run(change_record, "plan", "plan", {"name": "Live"})
    second.beside.look()
    assert desk.content.plan.name == "Live"


def test_a_plan_of_a_newer_program_is_refused_and_left_alone(start: Start, plan: Path) -> None:
    from contextlib import closing

    from planner.storage.cipher import connect

    with closing(connect(plan, "write")) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = plan.read_bytes()
    opening = start("de")
    opening.open(plan)
    shell = shell_of(opening)
    assert shell.desk is None
    assert "neueren" in shell.welcome._told.text()
    assert plan.read_bytes() == before


def test_what_can_not_be_opened_or_made_leaves_the_open_plan_open(
    start: Start, plan: Path, tmp_path: Path
) -> None:
    foreign = tmp_path / "letter.vorlauf"
    foreign.write_text("Dear all", encoding="utf-8")
    opening = start("de")
    opening.open(plan)
    shell = shell_of(opening)
    for act, told in (
        (lambda: opening.open(foreign), "letter.vorlauf"),
        (lambda: opening.open(tmp_path / "gone.vorlauf"), "gibt es nicht"),
        (lambda: opening.make(foreign, "empty"), "gibt es schon"),
    ):
        act()
        assert desk_of(opening).plan.path == plan
        assert told in shell.bottom._told.text()
        desk_of(opening).editor.run(change_record, "plan", "plan", {"name": told})
        assert desk_of(opening).content.plan.name == told
    assert foreign.read_text(encoding="utf-8") == "Dear all"


def test_where_the_plan_lies_is_a_click_away(
    start: Start, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    opening = start()
    opening.open(plan)
    shell_of(opening).menus.actions["folder"].trigger()
    shell_of(opening).menus.actions["path"].trigger()
    assert opened == [str(plan.parent)]
    assert QGuiApplication.clipboard().text() == str(plan)
    QGuiApplication.clipboard().clear()
