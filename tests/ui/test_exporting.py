"""Handing on: written quietly with a click to it, previewed in pages, printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.dialogs.print_preview import PrintPreview
from planner.ui.dialogs.proofs import ProofsDialog
from planner.ui.pages import PAGE_HIGH, PAGE_WIDE
from planner.ui.printing.sow_list import WHY, SowPages
from planner.ui.shell import Shell
from planner.ui.views.my_path import MyPathView
from tests.ui.started import Start, plan, shell_of, start
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]


@pytest.fixture
def shell(start: Start, plan: Path) -> Shell:
    """A window on the practice plan, as a file."""
    opening = start()
    opening.open(plan)
    return shell_of(opening)


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def ways(shell: Shell) -> dict[str, QPushButton]:
    return {b.text(): b for b in shell.bottom._offered}


def previewed(shell: Shell, qtbot: QtBot) -> PrintPreview:
    QApplication.processEvents()
    [dialog] = [d for d in shell.findChildren(PrintPreview) if d.isVisible()]
    qtbot.waitUntil(lambda: not dialog.busy)
    return dialog


@pytest.mark.parametrize("what", ["sow", "calendar"])
def test_what_was_written_is_one_click_away(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    out = tmp_path / {"calendar": "dates.ics"}.get(what, "list.pdf")
    answer(monkeypatch, out)
    shell.menus.actions[what].trigger()
    qtbot.waitUntil(lambda: len(ways(shell)) == 2)
    assert out.stat().st_size > 500
    assert opened == []
    assert shell.bottom._told.text() == f"· Written: {out.name}"
    ways(shell)["Open"].click()
    ways(shell)["Open folder"].click()
    assert opened == [str(out), str(tmp_path)]
    shell.bottom.tell("Something else", False)
    assert not ways(shell)


def test_without_names_nobody_is_in_the_file(
    shell: Shell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "dates.ics"
    answer(monkeypatch, out)
    shell.go("reports")
    place = shell.view("reports")
    assert place is not None
    place.nameless.click()  # type: ignore[attr-defined]
    button = place.findChild(QPushButton, "calendar-ics")
    assert button is not None
    button.click()
    qtbot.waitUntil(out.exists)
    text = out.read_bytes().replace(b"\r\n ", b"").decode()
    assert shell.desk is not None
    assert "Person 1" in text
    assert not [p.name for p in shell.desk.content.people.values() if p.name in text]


def test_the_preview_turns_its_pages_by_keys_and_says_which(shell: Shell, qtbot: QtBot) -> None:
    shell.menus.actions["print"].trigger()
    dialog = previewed(shell, qtbot)
    pages = dialog.preview.pages
    assert pages is not None
    assert pages.count > 2
    assert dialog.told.text() == f"Page 1 of {pages.count}"
    assert not dialog.back.isEnabled()
    for key, number in (
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_End, pages.count),
        (Qt.Key.Key_PageDown, pages.count),
        (Qt.Key.Key_Home, 1),
    ):
        QTest.keyClick(dialog.preview, key)
        assert dialog.preview.accessibleName() == f"Page {number} of {pages.count}"
    dialog.forth.click()
    assert dialog.preview.number == 2
    dialog.document.setCurrentIndex(1)
    dialog.document.activated.emit(1)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.preview.pages is not pages
    assert dialog.preview.number == 1
    dialog.reject()


def test_the_list_goes_to_paper(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    shell.menus.actions["print"].trigger()
    dialog = previewed(shell, qtbot)
    assert dialog.document.currentData() == "sow"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.print_on(printer)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert not dialog.isVisible()


def test_in_company_neither_file_nor_paper_tells_what_somebody_holds(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.menus.actions["company"].trigger()
    out = tmp_path / "list.csv"
    answer(monkeypatch, out)
    shell.menus.actions["sow"].trigger()
    qtbot.waitUntil(out.exists)
    assert "Ready by" in out.read_text("utf-8")
    assert "Holds" not in out.read_text("utf-8")
    shell.menus.actions["print"].trigger()
    dialog = previewed(shell, qtbot)
    pages = dialog.preview.pages
    assert isinstance(pages, SowPages)
    told = [row.cells[-1].text() for page in pages._pages for row in page]
    assert any("Ready by" in text for text in told)
    assert not any("Holds" in text for text in told)
    dialog.reject()


def test_what_is_seen_is_what_is_printed(shell: Shell, qtbot: QtBot) -> None:
    for place, tab, document in (("needs", 0, "map"), ("competencies", 7, "team")):
        shell.go(place)
        view = shell.view(place)
        assert view is not None
        view.show_tab(tab)
        shell.menus.actions["print"].trigger()
        dialog = previewed(shell, qtbot)
        assert dialog.document.currentData() == document
        assert dialog.preview.pages is not None
        assert dialog.preview.pages.count
        dialog.reject()
        QApplication.processEvents()
    shell.go("path")
    path = shell.view("path")
    assert isinstance(path, MyPathView)
    path.who.setCurrentIndex(path.who.findData("ott"))
    path.who.activated.emit(path.who.currentIndex())
    shell.menus.actions["print"].trigger()
    [proofs] = [d for d in shell.findChildren(ProofsDialog) if d.isVisible()]
    assert proofs._proofs.name == "Sabine Ott", "whose way is seen"
    proofs.reject()


def ink(pages: SowPages, number: int, top: int, bottom: int) -> set[int]:
    """Colours within a strip of a page."""
    image = QImage(PAGE_WIDE, PAGE_HIGH, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    pages.paint(painter, number)
    painter.end()
    return {image.pixel(x, y) for y in range(top, bottom, 3) for x in range(0, PAGE_WIDE, 2)}


def test_heads_and_page_numbers_stand_on_every_page_and_nothing_is_lost(qapp: object) -> None:
    content = make_sample("practice", "de", TODAY)
    figures = make_figures(content, TODAY)
    pages = SowPages(figures, load_words("de"), None, lambda *_: None)
    assert sum(len(page) for page in pages._pages) == len(figures.slots)
    for number in range(1, pages.count + 1):
        assert len(ink(pages, number, 56, 90)) > 2, "heads"
        assert len(ink(pages, number, PAGE_HIGH - 30, PAGE_HIGH)) > 2, "page number"
        assert sum(row.height for row in pages._pages[number - 1]) <= PAGE_HIGH - 56 - 34 - 34
    reasons = [row.cells[WHY].text() for page in pages._pages for row in page]
    assert not any(reason.endswith("…") for reason in reasons)
    team = next(iter(content.teams))
    few = SowPages(figures, load_words("de"), team, lambda *_: None)
    assert 0 < sum(len(page) for page in few._pages) < len(figures.slots)


def with_long_names() -> Content:
    content = make_sample("practice", "en", TODAY)
    kinds: dict[str, list[object]] = {}
    name = "Ausgesprochen langer Name 🌊 " * 30
    for kind, record in content.everything():
        named = isinstance(record, Person | Competency)
        kinds.setdefault(kind, []).append(replace(record, name=name) if named else record)
    return Content(content.plan, kinds)  # type: ignore[arg-type]


def test_long_names_are_shortened_and_an_empty_plan_has_one_page(qapp: object) -> None:
    content = with_long_names()
    empty = make_sample("empty", "en", TODAY)
    for each in (content, empty):
        pages = SowPages(make_figures(each, TODAY), load_words("en"), None, lambda *_: None)
        assert pages.count >= 1
        for page in pages._pages:
            assert all(row.height < 260 for row in page)


def test_a_long_sentence_at_the_foot_never_widens_the_window(shell: Shell) -> None:
    shell.bottom.tell("A rather long sentence. " * 30, True)
    QApplication.processEvents()
    assert shell.bottom.minimumSizeHint().width() < 800
    assert shell.bottom._told.toolTip().startswith("· A rather long")
    bottom, cured = shell.bottom, "A rather long sentence; take one of these links out. " * 3
    bottom.resize(1400, bottom.height())
    bottom.show_facts(
        "Saved · plan.vorlauf · 24 people · 20 competencies · 19 learning actions " * 2
    )
    bottom.tell(cured, True)
    layout = bottom.layout()
    assert layout is not None
    layout.activate()
    assert bottom._told.fontMetrics().horizontalAdvance(bottom._told.text()) <= bottom._told.width()
    assert bottom._facts.width() >= 80
    bottom.tell(cured, False)
    layout.activate()
    assert bottom._facts.width() > 500
