"""Collecting plans by the window: dropped, looked at, handed on as documents, or kept."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from planner import bootstrap
from planner.ui.dialogs.collecting import CollectPlans
from planner.ui.models.collect_documents import LINES
from planner.ui.opening import Opening
from tests.departments import PEOPLE, departments
from tests.ui.started import Start, desk_of, one, shell_of, start

__all__ = ["start"]

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
EVERYBODY = {name for names in PEOPLE.values() for name in names}


def drop(on: QWidget, *paths: Path) -> None:
    """Drop files on the middle of a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    act, at = Qt.DropAction.CopyAction, QPointF(400, 300)
    enter = QDragEnterEvent(at.toPoint(), act, data, LEFT, NONE)
    QApplication.sendEvent(on, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(on, QDropEvent(at, act, data, LEFT, NONE, QEvent.Type.Drop))


def dialog_of(opening: Opening, qtbot: QtBot, plans: int) -> CollectPlans:
    """The dialog, once so many plans have been read."""
    dialog = one(opening, CollectPlans)
    qtbot.waitUntil(
        lambda: (
            dialog.bar.isHidden()
            and len(dialog.collected.came if dialog.collected else ()) == plans
        ),
        timeout=20_000,
    )
    return dialog


def cells(dialog: CollectPlans) -> list[list[str]]:
    table = dialog.table
    return [
        [item.text() for column in range(table.columnCount()) if (item := table.item(row, column))]
        for row in range(table.rowCount())
    ]


def answering(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_plans_dropped_without_a_plan_open_become_a_matrix_in_two_more_clicks(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    paths = departments(tmp_path / "in")
    before = [path.read_bytes() for path in paths]
    drop(shell_of(opening).frame, *paths)
    dialog = dialog_of(opening, qtbot, 3)
    assert [row[:2] for row in cells(dialog)] == [
        ["Assembly", "3"],
        ["Design", "3"],
        ["Sales", "2"],
    ]
    assert dialog.told.text() == "3 plans · 7 people · 0 developments · 3 learning actions"
    assert "a buffer of 6 weeks" in dialog.remarks.text()
    out = tmp_path / "matrix.xlsx"
    answering(monkeypatch, out)
    QTest.mouseClick(dialog.documents.group.buttons()[0], LEFT)
    QTest.mouseClick(dialog.export, LEFT)
    qtbot.waitUntil(lambda: out.exists() and dialog.bar.isHidden(), timeout=20_000)
    book = openpyxl.load_workbook(out)
    found = {cell.value for page in book for row in page.iter_rows() for cell in row}
    assert found >= EVERYBODY
    assert dialog.echo.text().startswith("Written: matrix.xlsx")
    assert [path.read_bytes() for path in paths] == before


@pytest.mark.parametrize(
    ("document", "endings"),
    [
        ("sow", ("pdf", "csv")),
        ("team", ("pdf", "xlsx")),
        ("timeline", ("pdf", "svg")),
        ("training", ("pdf", "xlsx")),
    ],
)
def test_every_document_is_written_without_names_too(
    start: Start,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    document: str,
    endings: tuple[str, str],
) -> None:
    opening = start()
    departments(tmp_path / "in")
    opening.fulfil("collect")
    dialog = one(opening, CollectPlans)
    assert not dialog.export.isEnabled()
    assert not dialog.keep.isEnabled()
    drop(dialog, tmp_path / "in")
    dialog_of(opening, qtbot, 3)
    dialog.documents.group.buttons()[list(LINES).index(document)].click()
    dialog.nameless.click()
    for ending in endings:
        out = tmp_path / f"out.{ending}"
        answering(monkeypatch, out)
        dialog.export.click()
        qtbot.waitUntil(lambda out=out: out.exists() and dialog.bar.isHidden(), timeout=20_000)
    text = out.read_text(encoding="utf-8") if out.suffix != ".xlsx" else _texts(out)
    assert "Course of" in text or "Person" in text
    assert not any(name in text for name in EVERYBODY)


def _texts(path: Path) -> str:
    book = openpyxl.load_workbook(path)
    return " ".join(str(c.value) for page in book for row in page.iter_rows() for c in row)


def test_a_profile_of_everybody_is_written_into_a_folder(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    drop(shell_of(opening).frame, *departments(tmp_path / "in"))
    dialog = dialog_of(opening, qtbot, 3)
    folder = tmp_path / "profiles"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog.documents.group.buttons()[list(LINES).index("profiles")].click()
    dialog.export.click()
    told = "7 profiles written into profiles"
    qtbot.waitUntil(lambda: dialog.echo.text().startswith(told), timeout=20_000)
    files = sorted(path.name for path in folder.iterdir())
    assert files == sorted(f"Profile {name}.pdf" for name in EVERYBODY)
    dialog.nameless.click()
    folder = tmp_path / "nameless"
    dialog.export.click()
    qtbot.waitUntil(lambda: dialog.echo.text().endswith("nameless"), timeout=20_000)
    assert {path.name for path in folder.iterdir()} == {
        f"Profile Person {n}.pdf" for n in range(1, 8)
    }


def test_a_name_can_be_parted_and_a_plan_left_out(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    drop(shell_of(opening).frame, *departments(tmp_path / "in"))
    dialog = dialog_of(opening, qtbot, 3)
    assert dialog.names.item(0).text() == "Anna Berg · Design, Sales"
    dialog.names.setFocus()
    QTest.keyClick(dialog.names, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.told.text().startswith("3 plans · 8 people"), timeout=20_000)
    assert dialog.names.item(0).checkState() == Qt.CheckState.Unchecked
    row = dialog.table.visualItemRect(dialog.table.item(2, 0)).center()
    QTest.mouseClick(dialog.table.viewport(), LEFT, NONE, QPoint(row))
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    dialog_of(opening, qtbot, 2)
    assert dialog.names.isHidden()
    assert [row[0] for row in cells(dialog)] == ["Assembly", "Design"]


def test_what_cant_be_read_is_told_and_the_rest_goes_on(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    paths = departments(tmp_path / "in")
    paths[0].write_text("no plan", encoding="utf-8")
    opening.fulfil("collect")
    dialog = one(opening, CollectPlans)
    empty = tmp_path / "none"
    empty.mkdir()
    drop(dialog, empty)
    qtbot.waitUntil(lambda: dialog.echo.text() == "There is no plan in none.", timeout=20_000)
    drop(dialog, *paths[:2])
    drop(dialog, paths[2])  # while the first are being read
    dialog_of(opening, qtbot, 2)
    assert cells(dialog)[0][:2] == ["Design.vorlauf", "–"]
    assert dialog.trouble.text().startswith("Design.vorlauf ")
    dialog.table.selectRow(0)
    dialog.take_out.click()
    qtbot.waitUntil(dialog.trouble.isHidden, timeout=20_000)
    assert len(cells(dialog)) == 2


def test_what_is_collected_is_kept_as_a_plan_and_opened(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start()
    paths = departments(tmp_path / "in")
    opening.open(paths[0])
    opening.fulfil("collect")
    dialog = one(opening, CollectPlans)
    drop(dialog, *paths)
    dialog_of(opening, qtbot, 3)
    answering(monkeypatch, paths[1])
    dialog.keep.click()
    qtbot.waitUntil(lambda: dialog.bar.isHidden() and bool(dialog.echo.text()), timeout=20_000)
    assert dialog.echo.text().startswith("Sales.vorlauf is there already")
    assert len(bootstrap.look_into(paths[1]).people) == 2
    out = tmp_path / "All.vorlauf"
    answering(monkeypatch, out)
    dialog.keep.click()
    qtbot.waitUntil(lambda: desk_of(opening).plan.path.name == out.name, timeout=20_000)
    assert {p.name for p in desk_of(opening).content.people.values()} == EVERYBODY
    assert desk_of(opening).content.plan.name == "All"
    assert not any(d.isVisible() for d in shell_of(opening).findChildren(CollectPlans))


def test_closing_while_files_are_read_leaves_nothing_behind(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start()
    drop(shell_of(opening).frame, *departments(tmp_path / "in"))
    one(opening, CollectPlans).reject()
    opening.fulfil("collect")
    dialog = one(opening, CollectPlans)
    drop(dialog, tmp_path / "in")
    dialog_of(opening, qtbot, 3)
