"""The view of a team in the window: the rail's team, a development, a day; written to a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.services import team_words
from planner.services.paper_table import Paper
from planner.services.records import change_record
from planner.ui.dialogs.print_preview import PrintPreview
from planner.ui.printing import documents, team
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.team_view import TeamPlace
from tests.ui.started import Start, plan, shell_of, start

__all__ = ["plan", "start"]


@pytest.fixture
def shell(start: Start, plan: Path) -> Shell:
    """A window on the practice plan, as a file."""
    opening = start()
    opening.open(plan)
    return shell_of(opening)


def team_of(shell: Shell) -> TeamPlace:
    shell.go("competencies")
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    tab = next(n for n, each in enumerate(place._tabs) if each.word == "Team view")
    place.show_tab(tab)
    QApplication.processEvents()
    assert isinstance(place.shown, TeamPlace)
    return place.shown


def test_the_rails_team_is_the_one_shown(shell: Shell) -> None:
    view, desk = team_of(shell), shell.desk
    assert desk is not None
    assert len(view.tables) == 4
    assert view.told.text().startswith("everybody")
    whole = view.tables[0].rowCount()
    desk.only_team("ver")
    assert view.told.text().startswith("Testing")
    assert 0 < view.tables[0].rowCount() < whole
    view.team.setCurrentIndex(0)
    view.team.activated.emit(0)
    assert desk.team is None


def test_a_smaller_group_than_the_plan_allows_shows_nothing(shell: Shell) -> None:
    view, desk = team_of(shell), shell.desk
    assert desk is not None
    desk.editor.run(change_record, "plan", "plan", {"min_group": 500})
    assert view.tables == []
    desk.editor.undo()
    assert len(view.tables) == 4


def test_a_day_that_is_none_is_told_and_nothing_is_lost(shell: Shell) -> None:
    view = team_of(shell)
    view.day.setFocus()
    QTest.keyClicks(view.day, "nonsense")
    view.day.editingFinished.emit()
    assert view.trouble.isVisible()
    assert not view.saves["pdf"].isEnabled()
    view.day.setText("1.6.2027")
    view.day.editingFinished.emit()
    assert not view.trouble.isVisible()
    assert "1 Jun 2027" in view.told.text()


def test_who_reads_a_table_goes_on_reading_there(shell: Shell) -> None:
    view, desk = team_of(shell), shell.desk
    assert desk is not None
    view.tables[1].setFocus()
    desk.editor.run(change_record, "people", "kaya", {"notes": "x"})
    QApplication.processEvents()
    assert QApplication.focusWidget() is view.tables[1]


def test_in_company_nobody_is_named(shell: Shell) -> None:
    view, desk = team_of(shell), shell.desk
    assert desk is not None
    names = {person.name for person in desk.content.people.values()}

    def told() -> set[str]:
        table = view.tables[1]
        items = [table.item(row, 1) for row in range(table.rowCount())]
        return {item.text() for item in items if item is not None}

    assert told()
    assert told() <= names
    desk.turn_company(True)
    assert not told() & names


def test_it_is_printed_as_of_the_day_and_for_the_development_one_sees(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, desk, papers = team_of(shell), shell.desk, list[str]()
    assert desk is not None
    view.day.setText("1.6.2027")
    view.day.editingFinished.emit()
    view.development.setCurrentIndex(
        view.development.findData(next(iter(desk.content.needs.values())).development)
    )
    view.development.activated.emit(view.development.currentIndex())

    def team_paper(*args: object, **kwargs: Any) -> Paper:
        paper = real(*args, **kwargs)  # type: ignore[arg-type]
        papers.append(paper.line)
        return paper

    real = team_words.team_paper
    for module in (documents, team):
        monkeypatch.setattr(module, "team_paper", team_paper)
    shell.menus.actions["print"].trigger()
    qtbot.waitUntil(lambda: len(papers) == 1)
    [dialog] = shell.findChildren(PrintPreview)
    qtbot.waitUntil(lambda: not dialog.busy)
    out = tmp_path / "team.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.pdf.click()
    qtbot.waitUntil(out.exists)
    dialog.reject()
    assert papers == [view.told.text()] * 2
    assert "1 Jun 2027" in papers[0]


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_it_is_written_from_the_page_and_from_reports(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    out = tmp_path / f"team.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    team_of(shell).saves[ending].click()
    qtbot.waitUntil(out.exists)
    if ending == "xlsx":
        book = openpyxl.load_workbook(out)
        assert book.sheetnames == [
            "Gaps", "Only one person", "Age of assessments", "Hours and money",
        ]  # fmt: skip
    out.unlink()
    shell.go("reports")
    place = shell.view("reports")
    assert place is not None
    button = place.findChild(QPushButton, f"team-{ending}")
    assert button is not None
    button.click()
    qtbot.waitUntil(out.exists)
