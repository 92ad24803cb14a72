"""Bringing files in by the window: real files, the real preview, one step, one undo."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from planner import bootstrap
from planner.exchange.open_format import dump_plan
from planner.services.samples import make_sample
from planner.ui.dialogs.import_choices import MOST_COLUMNS
from planner.ui.dialogs.importing import ImportPreview
from planner.ui.models.import_lines import DETAIL, ENTRY, OUTCOME, WHERE
from planner.ui.opening import Opening
from tests.ui.started import Start, desk_of, one, plan, shell_of, start
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]

PEOPLE = "Name;Team;Hours a week;Polish;Welding\nJonas Weber;Calculation;6;B1;2\nKim Neu;;4;A1;\n"


def drop(opening: Opening, path: Path, *, taken: bool = True) -> None:
    """Drop a file on the middle of the window."""
    frame = shell_of(opening).frame
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    act, buttons, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    at = QPointF(400, 300)
    enter = QDragEnterEvent(at.toPoint(), act, data, buttons, keys)
    QApplication.sendEvent(frame, enter)
    assert enter.isAccepted() is taken
    QApplication.sendEvent(frame, QDropEvent(at, act, data, buttons, keys, QEvent.Type.Drop))


def read(opening: Opening, qtbot: QtBot) -> ImportPreview:
    """The preview, once the file has been read."""
    dialog = one(opening, ImportPreview)
    qtbot.waitUntil(lambda: not dialog.busy)
    return dialog


def file(tmp_path: Path, text: str, name: str = "people.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def cells(dialog: ImportPreview, column: int) -> list[str]:
    return [dialog.lines.index(row, column).data() for row in range(dialog.lines.rowCount())]


def choose(box: QComboBox, data: object) -> None:
    """Choose in a box as the keyboard does."""
    box.setCurrentIndex(box.findData(data))
    assert box.currentIndex() >= 0
    box.activated.emit(box.currentIndex())


def test_a_dropped_table_is_previewed_and_comes_in_as_one_step(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    opening.open(plan)
    before = set(desk_of(opening).content.people)
    drop(opening, file(tmp_path, PEOPLE))
    dialog = read(opening, qtbot)
    assert dialog.choices.kind.currentText() == "People and their levels"
    assert dialog.chips["new"].text().startswith("+ new")
    assert "Kim Neu" in cells(dialog, ENTRY)
    weber = cells(dialog, ENTRY).index("Jonas Weber")
    assert cells(dialog, OUTCOME)[weber] == "± changed"
    assert "Learning hours a week: 5 → 6" in cells(dialog, DETAIL)[weber]
    assert cells(dialog, WHERE)[weber] == "row 2"
    assert not set(desk_of(opening).content.people) - before
    QTest.keyClick(dialog.take, Qt.Key.Key_Return)
    editor = desk_of(opening).editor
    qtbot.waitUntil(lambda: editor.undo_title().startswith("Imported people.csv"))
    assert len(desk_of(opening).content.people) == len(before) + 1
    assert shell_of(opening).bottom._told.text().startswith("· Imported people.csv:")
    assert bootstrap.list_backups(plan)
    editor.undo()
    assert set(desk_of(opening).content.people) == before
    assert "Welding" not in {c.name for c in desk_of(opening).content.competencies.values()}


def test_an_error_names_row_column_and_cure_and_keeps_the_file_out(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    opening.open(plan)
    drop(opening, file(tmp_path, "Name;Polish\nJonas Weber;very good\nKim Neu;A1\n"))
    dialog = read(opening, qtbot)
    assert cells(dialog, OUTCOME)[0] == "! can't be taken"
    assert cells(dialog, WHERE)[0] == "row 2, column B"
    assert cells(dialog, DETAIL)[0].startswith("“very good” is no level here. Write one of 0, A1")
    assert not dialog.take.isEnabled()
    assert dialog.told.text().startswith("1 line can't be taken.")
    dialog.columns_button.click()
    choose(dialog.columns.boxes["B"], "ignore")
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.take.isEnabled()
    assert cells(dialog, ENTRY) == ["Kim Neu", "Jonas Weber"]
    dialog.reject()
    assert desk_of(opening).editor.undo_title() == ""


def test_almost_the_same_name_is_asked_for(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    opening.open(plan)
    drop(opening, file(tmp_path, "Name;Hours a week\nJonas Webber;7\nAda Fremd;3\n"))
    dialog = read(opening, qtbot)
    assert cells(dialog, OUTCOME) == ["+ new", "+ new"]
    [(asked, box)] = dialog.questions.boxes.items()
    assert asked == ("people", "Jonas Webber")
    assert box.itemText(1) == "the same as Jonas Weber"
    choose(box, "weber")
    qtbot.waitUntil(lambda: not dialog.busy)
    assert cells(dialog, OUTCOME) == ["+ new", "± changed"]
    dialog.take.click()
    content = desk_of(opening).content
    qtbot.waitUntil(lambda: content.people["weber"].hours_per_week == 7)
    assert content.people["weber"].name == "Jonas Weber"


def test_only_what_is_new_leaves_the_rest(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    opening.open(plan)
    drop(opening, file(tmp_path, PEOPLE))
    dialog = read(opening, qtbot)
    dialog.choices.only_new.click()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.preview is not None
    assert dialog.preview.counts["changed"] == 0
    assert not dialog.chips["changed"].isEnabled()
    dialog.reject()


def test_a_day_that_is_none_is_told_at_once(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    opening.open(plan)
    drop(opening, file(tmp_path, PEOPLE))
    dialog = read(opening, qtbot)
    dialog.choices.day.setText("someday")
    dialog.choices.day.editingFinished.emit()
    assert dialog.trouble.isVisible()
    assert not dialog.take.isEnabled()
    dialog.choices.day.setText("2.11.2026")
    dialog.choices.day.editingFinished.emit()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert not dialog.trouble.isVisible()
    dialog.take.click()
    content = desk_of(opening).content
    qtbot.waitUntil(lambda: "Kim Neu" in {p.name for p in content.people.values()})
    kim = next(p.id for p in content.people.values() if p.name == "Kim Neu")
    assert [str(a.on) for a in content.assessments.values() if a.person == kim] == ["2026-11-02"]


def test_what_is_not_clear_is_asked_and_hostile_files_are_refused(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    opening.open(plan)
    odd = file(tmp_path, "Bemerkenswertes;Woher\nein langer Text;noch einer\n", "odd.csv")
    drop(opening, odd)
    dialog = read(opening, qtbot)
    assert dialog.trouble.text() == "It isn't clear what this file holds. Say what it is."
    choose(dialog.choices.kind, "offerings")
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.trouble.text().startswith("No heads for a title and a competency")
    dialog.reject()
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04" + bytes(200))
    other = file(tmp_path, '{"@context": 3}', "other.json")
    for path in (bad, other, tmp_path / "gone.csv"):
        shell_of(opening)
        opening.importing.take(path)
        dialog = read(opening, qtbot)
        assert dialog.trouble.isVisible()
        assert not dialog.take.isEnabled()
        dialog.reject()
        QApplication.processEvents()
    assert desk_of(opening).editor.undo_title() == ""


def test_a_table_of_thousands_of_columns_keeps_the_window_quick(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    opening.open(plan)
    heads = ";".join(f"Comp {i}" for i in range(2000))
    drop(opening, file(tmp_path, f"Name;{heads}\nKim Neu;{'1;' * 1999}1\n"))
    dialog = read(opening, qtbot)
    assert not dialog.columns.boxes
    dialog.columns_button.click()
    assert len(dialog.columns.boxes) == MOST_COLUMNS
    choose(dialog.columns.boxes["B"], "ignore")
    qtbot.waitUntil(lambda: not dialog.busy)
    assert "Comp 0" not in cells(dialog, ENTRY)
    assert "Comp 1999" in cells(dialog, ENTRY)
    dialog.reject()


def test_stopped_on_the_way_nothing_is_changed_and_the_window_answers(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    opening.open(plan)
    begun, go_on = threading.Event(), threading.Event()

    def slowly(*wish: object) -> None:
        begun.set()
        go_on.wait(10)
        heed = wish[-1]
        assert callable(heed)
        heed(0.5)

    monkeypatch.setattr("planner.exchange.importers.read", slowly)
    drop(opening, file(tmp_path, PEOPLE))
    dialog = one(opening, ImportPreview)
    qtbot.waitUntil(begun.is_set)
    assert dialog.bar.isVisible()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: not shell_of(opening).tasks._running)
    assert desk_of(opening).editor.undo_title() == ""


def test_a_whole_plan_comes_into_this_one_or_becomes_its_own(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = make_sample("me", "en", TODAY)
    path = tmp_path / "other.vorlauf.json"
    path.write_text(dump_plan(other), encoding="utf-8")
    opening = start()
    opening.open(plan)
    drop(opening, path)
    dialog = read(opening, qtbot)
    assert dialog.choices.kind.currentText() == "A whole plan (open format)"
    (tmp_path / "third.vorlauf").write_bytes(plan.read_bytes())
    drop(opening, tmp_path / "third.vorlauf", taken=False)
    assert desk_of(opening).plan.path == plan, "not while a file for this one is looked at"
    new = tmp_path / "own.vorlauf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    dialog.own.click()
    qtbot.waitUntil(lambda: desk_of(opening).plan.path == new)
    assert set(desk_of(opening).content.people) == set(other.people)


def test_dropped_without_a_plan_a_table_gets_a_new_one(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start("de")
    new = tmp_path / "neu"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    drop(opening, file(tmp_path, PEOPLE))
    dialog = read(opening, qtbot)
    dialog.take.click()
    qtbot.waitUntil(lambda: len(desk_of(opening).content.people) == 2)
    assert desk_of(opening).plan.path == tmp_path / "neu.vorlauf"
    assert desk_of(opening).content.plan.name == "neu"


def test_a_plan_is_opened_when_it_is_dropped(start: Start, plan: Path) -> None:
    opening = start()
    drop(opening, plan)
    assert desk_of(opening).plan.path == plan


def test_in_company_no_level_is_shown(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    opening.open(plan)
    desk_of(opening).turn_company(True)
    drop(opening, file(tmp_path, PEOPLE))
    dialog = read(opening, qtbot)
    assert not {"B1", "A1", "2"} & set(cells(dialog, DETAIL))
    dialog.reject()


def test_into_a_plan_that_is_only_read_nothing_comes(
    start: Start, plan: Path, tmp_path: Path
) -> None:
    writer, reader = start(), start("de")
    writer.open(plan)
    reader.open(plan)
    drop(reader, file(tmp_path, PEOPLE))
    assert not shell_of(reader).findChildren(ImportPreview)
    assert "nur zu lesen" in shell_of(reader).bottom._told.text()


def test_the_first_page_offers_to_import_a_file(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start("de")
    table = file(tmp_path, PEOPLE)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(table)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "neu"), ""))
    QTest.mouseClick(shell_of(opening).welcome.team.file, Qt.MouseButton.LeftButton)
    kinds = [line.kind for line in read(opening, qtbot).lines.lines]
    assert kinds.count("people") == 2
