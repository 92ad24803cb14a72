"""Several files at once, as sheets come back: each is looked at, taken over or left out."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from planner.exchange.open_format import dump_plan
from planner.exchange.self_sheet import write_self_sheet
from planner.services.ports import StorageProblem
from planner.services.problem_words import problem_text
from planner.services.samples import make_sample
from planner.services.self_sheet import self_sheet
from planner.services.wording import load_words
from planner.ui.dialogs.importing import ImportPreview
from planner.ui.opening import Opening
from tests.ui.started import Start, desk_of, one, plan, shell_of, start
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]


def sheet(opening: Opening, person: str, answer: str, out: Path) -> Path:
    """A sheet that came back with one answer."""
    write_self_sheet(
        self_sheet(desk_of(opening).figures, person, load_words("de")), shell_of(opening).words, out
    )
    book = openpyxl.load_workbook(out)
    book.worksheets[0]["C6"] = answer
    book.save(out)
    return out


def shown(opening: Opening, qtbot: QtBot, name: str) -> ImportPreview:
    """The preview of a file, once it is open and read."""

    def there() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = shell_of(opening).findChildren(ImportPreview)
        return len(found) == 1 and name in found[0].windowTitle() and not found[0].busy

    qtbot.waitUntil(there, timeout=20_000)
    return one(opening, ImportPreview)


def test_sheets_that_came_back_are_merged_one_after_the_other(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start("de")
    opening.open(plan)
    content, today = desk_of(opening).content, desk_of(opening).today
    names = {"c.xlsx": ("weber", "1"), "a.xlsx": ("kaya", "2"), "b.xlsx": ("roth", "sehr gut")}
    files = [sheet(opening, who, said, tmp_path / name) for name, (who, said) in names.items()]
    book = openpyxl.load_workbook(tmp_path / "c.xlsx")
    book.worksheets[0]["C7"] = "ganz gut"
    book.save(tmp_path / "c.xlsx")
    chosen = [str(path) for path in (*files, tmp_path)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))

    def said() -> dict[str, dt.date]:
        found = content.assessments.values()
        return {a.person: a.on for a in found if a.kind == "self"}

    before = said()
    opening.importing.ask()
    first = shown(opening, qtbot, "a.xlsx")
    assert first.windowTitle() == "a.xlsx einlesen (1 von 3)"
    QTest.keyClick(first.take, Qt.Key.Key_Return)
    second = shown(opening, qtbot, "b.xlsx")
    assert second.cancel.text() == "Diese Datei auslassen"
    assert not second.take.isEnabled()
    assert "oder lassen Sie die Antwort leer" in second.told.text()
    QTest.keyClick(second, Qt.Key.Key_Escape)
    third = shown(opening, qtbot, "c.xlsx")
    assert third.cancel.text() == "Abbrechen", "nothing waits any more"
    assert third.told.text().startswith("1 Antwort kommt herein, 1 ist nicht lesbar")
    QTest.keyClick(third.take, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said() == {**before, "kaya": today, "weber": today}, timeout=20_000)
    told = shell_of(opening).bottom._told
    qtbot.waitUntil(lambda: "Übernommen bis auf c.xlsx C7." in told.text(), timeout=20_000)


def test_among_several_no_plan_is_opened_and_that_is_said(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opening = start("de")
    opening.open(plan)
    told = shell_of(opening).bottom._told
    whole = tmp_path / "a.vorlauf.json"
    whole.write_text(dump_plan(make_sample("me", "en", TODAY)), encoding="utf-8")
    sent = [whole, sheet(opening, "kaya", "2", tmp_path / "b.xlsx"), plan]
    opening.importing.take_all(sent)
    first = shown(opening, qtbot, "a.vorlauf.json")
    assert "Ausgelassen: Engineering.vorlauf." in told.text()
    assert "für sich hineinziehen" in told.text()
    assert first.preview is not None
    assert first.preview.source == "plan"
    assert first.own.isHidden(), "the other file is meant for the plan that is open"
    first.reject()
    shown(opening, qtbot, "b.xlsx").reject()


def test_what_goes_wrong_with_one_is_told_before_another_is_asked_about(
    start: Start, plan: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = start("de")
    opening.open(plan)
    for name, who in (("a.xlsx", "kaya"), ("b.xlsx", "weber")):
        sheet(opening, who, "2", tmp_path / name)
    opening.importing.take_all([tmp_path / "b.xlsx", tmp_path / "a.xlsx"])
    first = shown(opening, qtbot, "a.xlsx")
    problem = StorageProblem("disk.full", file=plan.name)

    def fail(*_: object) -> None:
        raise problem

    monkeypatch.setattr("planner.services.importing.take_over", fail)
    told: list[str] = []
    desk_of(opening).editor.told.connect(lambda text, _: told.append(text))
    first.take.click()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [d for d in shell_of(opening).findChildren(ImportPreview) if d.isVisible()]
    assert told == [problem_text(shell_of(opening).words, problem.problem)]
