"""The timeline to a file, a printer and the clipboard, through the window."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.services.records import change_record
from planner.ui.dialogs.timeline_paper import TimelinePaper
from planner.ui.models.timeline_sieve import Narrowed
from planner.ui.shell import Shell
from planner.ui.timeline_export import part_seen, source_of
from planner.ui.views.timeline import TimelinePlace
from tests.ui.paper import words_on
from tests.ui.started import Start, plan, shell_of, start

__all__ = ["plan", "start"]


@pytest.fixture
def shell(start: Start, plan: Path) -> Shell:
    """A window on the practice plan, as a file, with the timeline open."""
    opening = start()
    opening.open(plan)
    made = shell_of(opening)
    made.go("timeline")
    QApplication.processEvents()
    return made


def asked(shell: Shell, qtbot: QtBot, command: str = "timeline") -> TimelinePaper:
    shell.menus.actions[command].trigger()
    QApplication.processEvents()
    [dialog] = [d for d in shell.findChildren(TimelinePaper) if d.isVisible()]
    qtbot.waitUntil(lambda: not dialog.busy)
    return dialog


def choose(box: QComboBox, value: object, dialog: TimelinePaper, qtbot: QtBot) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not dialog.busy)


def timeline(shell: Shell) -> TimelinePlace:
    place = shell.view("timeline")
    assert isinstance(place, TimelinePlace)
    return place


def offered(shell: Shell) -> dict[str, QPushButton]:
    return {b.text(): b for b in shell.bottom._offered}


@pytest.mark.parametrize("kind", ["pages", "sheet", "svg", "png"])
def test_two_presses_and_a_name_write_it(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    ending = {"svg": "svg", "png": "png"}.get(kind, "pdf")
    out = tmp_path / "wall"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog = asked(shell, qtbot)
    if kind != "pages":
        choose(dialog.kind, kind, dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(offered(shell)) == 2)
    assert dialog.echo.text() == f"Written: wall.{ending}"
    made = tmp_path / f"wall.{ending}"
    assert made.stat().st_size > 5000
    assert [f for f in tmp_path.iterdir() if f.name.startswith((".wall", "wall"))] == [made]


def test_it_is_what_is_shown_grouped_folded_and_of_one_team(shell: Shell, qtbot: QtBot) -> None:
    place = timeline(shell)
    assert shell.desk is not None
    team = next(iter(shell.desk.content.teams))
    place.group_by("person")
    shell.desk.only_team(team)
    dialog = asked(shell, qtbot)
    pages = dialog.preview.pages
    shown = place.chart_view.chart
    own = pages.scene.chart  # type: ignore[union-attr]
    assert [lane.key for lane in own.lanes] == [lane.key for lane in shown.lanes]
    assert own.grouping == "person"
    name = shell.desk.content.teams[team].name
    assert any(f"team {name}" in text for text in words_on(pages))  # type: ignore[arg-type]
    place.chart_view.chart.fold_all(True)
    assert not source_of(shell).chart(True).lanes


def test_only_what_is_seen(shell: Shell, qtbot: QtBot) -> None:
    view = timeline(shell).chart_view
    view.zoom(6)
    view.verticalScrollBar().setValue(180)
    part = part_seen(shell)
    assert part is not None
    dialog = asked(shell, qtbot)
    whole = dialog.preview.pages
    dialog.what.group.buttons()[1].click()
    qtbot.waitUntil(lambda: not dialog.busy)
    pages = dialog.preview.pages
    assert pages is not None
    assert whole is not None
    assert len(pages.lanes) < len(whole.lanes)  # type: ignore[attr-defined]
    assert pages.scene.axis.first == int(part.first)  # type: ignore[attr-defined]


def test_without_names_nobody_is_on_paper(shell: Shell, qtbot: QtBot) -> None:
    assert shell.desk is not None
    people = [p.name for p in shell.desk.content.people.values()]
    dialog = asked(shell, qtbot)
    assert any(name in text for text in words_on(dialog.preview.pages) for name in people)  # type: ignore[arg-type]
    dialog.nameless.click()
    qtbot.waitUntil(lambda: not dialog.busy)
    told = " ".join(words_on(dialog.preview.pages))  # type: ignore[arg-type]
    assert not [name for name in people if name in told]
    assert "Person 1" in told


def test_without_names_a_searched_name_finds_the_same_and_is_not_told(
    shell: Shell, qtbot: QtBot
) -> None:
    place = timeline(shell)
    place.chart_view.chart.narrowed = Narrowed(text="weber")
    place.chart_view.chart.build()
    shown = place.chart_view.chart
    assert shown.lanes
    dialog = asked(shell, qtbot)
    dialog.nameless.click()
    qtbot.waitUntil(lambda: not dialog.busy)
    pages = dialog.preview.pages
    own = pages.scene.chart  # type: ignore[union-attr]
    assert len(own.lanes) == len(shown.lanes)
    read = words_on(pages)  # type: ignore[arg-type]
    assert not any("weber" in text.casefold() for text in read)
    assert any("only what a search finds" in text for text in read)


def test_a_kept_plan_it_is_compared_with_is_on_paper(shell: Shell, qtbot: QtBot) -> None:
    place, desk = timeline(shell), shell.desk
    assert desk is not None
    place.drift.keep()
    moved = next(a for a in desk.content.actions.values() if a.status == "planned")
    start, end = ((day + timedelta(40)).isoformat() for day in (moved.start, moved.end))
    desk.editor.run(change_record, "actions", moved.id, {"start": start, "end": end})
    assert place.drift.outlines() is not None
    pages = asked(shell, qtbot).preview.pages
    read = words_on(pages)  # type: ignore[arg-type]
    assert any("compared with" in text for text in read)
    assert "as it was kept" in read
    assert len(pages.scene.under) > 1  # type: ignore[union-attr]


def test_while_others_look_on_no_level_held_is_on_paper(shell: Shell, qtbot: QtBot) -> None:
    assert shell.desk is not None
    shell.desk.turn_company(True)
    dialog = asked(shell, qtbot)
    told = words_on(dialog.preview.pages)  # type: ignore[arg-type]
    assert not [text for text in told if re.search(r"\d → \d", text)]


def test_the_preview_counts_its_pages_and_turns_them(shell: Shell, qtbot: QtBot) -> None:
    dialog = asked(shell, qtbot, "print")
    assert dialog.print.isDefault()
    choose(dialog.across, 3, dialog, qtbot)
    pages = dialog.preview.pages
    assert pages is not None
    assert dialog.told.text() == f"Page 1 of {pages.count}"
    assert dialog.size_told.text() == f"{pages.count} pages"
    QTest.keyClick(dialog.preview, Qt.Key.Key_End)
    assert dialog.told.text() == f"Page {pages.count} of {pages.count}"
    choose(dialog.sheet, "a3-upright", dialog, qtbot)
    assert dialog.preview.pages is not None
    assert dialog.preview.pages.paper.key == "a3-upright"


def test_too_many_pages_are_said_before_anything_is_written(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.ui.printing.timeline.MOST_PAGES", 3)
    dialog = asked(shell, qtbot)
    choose(dialog.across, 12, dialog, qtbot)
    assert "at most 3 are written" in dialog.trouble.text()
    assert not dialog.save.isEnabled()
    choose(dialog.kind, "sheet", dialog, qtbot)
    assert dialog.save.isEnabled()
    assert not dialog.trouble.isVisible()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_it_goes_to_a_printer_or_says_that_it_took_nothing(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = asked(shell, qtbot)
    assert shell.desk is not None
    told: list[str] = []
    shell.desk.editor.told.connect(lambda text, _: told.append(text))
    for folder, said in (
        ("missing", "was not printed: the printer took nothing"),
        ("", "Printed:"),
    ):
        assert dialog.isVisible()
        dialog.print.click()
        chosen = dialog.findChildren(QPrintDialog)[-1]
        chosen.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        chosen.printer().setOutputFileName(str(tmp_path / folder / "paper.pdf"))
        chosen.accepted.emit(chosen.printer())
        chosen.hide()
        assert said in told[-1]
    assert not dialog.isVisible()
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_what_is_seen_is_copied_as_dots_and_as_lines(shell: Shell, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    shell.menus.actions["picture"].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasImage())
    data = QGuiApplication.clipboard().mimeData()
    image = QImage(data.imageData())
    assert image.width() > 1000
    svg = bytes(data.data("image/svg+xml").data()).decode()
    assert "Thermal management · Timeline" in svg
    assert "Inter,Segoe UI,Arial,Helvetica," in svg
    qtbot.waitUntil(lambda: "on the clipboard" in shell.bottom._told.text())


def test_only_a_place_with_a_chart_can_be_copied(shell: Shell) -> None:
    assert shell.menus.actions["picture"].isEnabled()
    shell.go("focus")
    assert not shell.menus.actions["picture"].isEnabled()


def test_copying_from_the_dialog_keeps_it_open(shell: Shell, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    dialog = asked(shell, qtbot)
    dialog.copy.click()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasImage())
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "on the clipboard" in dialog.echo.text())
