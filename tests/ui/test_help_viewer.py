"""The manual in its window: the page for what is seen, links, words found, both languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from planner.services.samples import make_sample
from planner.ui.dialogs.frame import Asking
from planner.ui.dialogs.help import PAGE_OF_DIALOG, PAGE_OF_PLACE, HelpWindow
from planner.ui.models.help_pages import help_pages, page_named, search_pages
from planner.ui.opening import Opening
from planner.ui.shell import Shell
from tests.ui.conftest import OpenWindow
from tests.ui.doors import doors_into
from tests.ui.windows import TODAY


@pytest.fixture
def helped(window: OpenWindow, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Shell]:
    """A window whose menu commands are fulfilled."""

    def show(lang: str = "en") -> Shell:
        shell = window(make_sample("practice", lang, TODAY), lang)
        doors = doors_into(tmp_path_factory.mktemp("plans"))
        Opening(shell, doors)
        return shell

    return show


def manual_of(shell: Shell) -> HelpWindow:
    QApplication.processEvents()
    found = shell.findChildren(HelpWindow)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("lang", ["en", "de"])
@pytest.mark.parametrize("place", ["focus", "timeline"])
def test_f1_opens_the_page_of_the_place(
    helped: Callable[..., Shell], lang: str, place: str
) -> None:
    shell = helped(lang)
    shell.go(place)
    QTest.keyClick(shell.frame, Qt.Key.Key_F1)
    manual = manual_of(shell)
    assert manual.isVisible()
    assert manual.page == PAGE_OF_PLACE[place]
    page = page_named(lang, place)
    assert page is not None
    assert page.title in manual.text.toPlainText()
    assert manual.pages.currentItem().text().startswith(page.title)


def test_every_place_has_a_page(helped: Callable[..., Shell]) -> None:
    shell = helped()
    for key in shell.menus.places:
        assert page_named("en", PAGE_OF_PLACE.get(key, "index")) is not None, key


def test_links_lead_on_and_back_leads_back(helped: Callable[..., Shell]) -> None:
    shell = helped()
    shell.command_asked.emit("help:index")
    manual = manual_of(shell)
    QTest.keyClick(manual.text, Qt.Key.Key_Tab)
    QTest.keyClick(manual.text, Qt.Key.Key_Return)
    assert manual.page == "developments"
    assert manual.pages.currentItem().data(Qt.ItemDataRole.UserRole) == "developments"
    manual._back.click()
    assert manual.page == "index"
    manual._forward.click()
    assert manual.page == "developments"


def test_words_are_found_in_all_pages_and_marked(helped: Callable[..., Shell]) -> None:
    shell = helped()
    shell.menus.actions["manual"].trigger()
    manual = manual_of(shell)
    QTest.keyClicks(manual.find_box, "buffer")
    names = [
        manual.pages.item(i).data(Qt.ItemDataRole.UserRole) for i in range(manual.pages.count())
    ]
    assert "sow-by" in names
    assert "shortcuts" not in names
    while manual.pages.currentItem() is None or "dates" not in manual.pages.currentItem().text():
        QTest.keyClick(manual.find_box, Qt.Key.Key_Down)
    QTest.keyClick(manual.find_box, Qt.Key.Key_Return)
    assert manual.page == "sow-by"
    assert manual.text.extraSelections()
    manual.find_box.clear()
    assert manual.pages.count() == len(help_pages("en"))


def test_the_manual_speaks_the_language_of_the_window(helped: Callable[..., Shell]) -> None:
    shell = helped()
    shell.go("timeline")
    shell.menus.actions["manual"].trigger()
    manual = manual_of(shell)
    shell.menus.languages["de"].trigger()
    QApplication.processEvents()
    page = page_named("de", "timeline")
    assert page is not None
    assert page.title in manual.text.toPlainText()
    assert manual.windowTitle() == "Handbuch zu Vorlauf"
    assert manual.pages.item(0).text() == help_pages("de")[0].title


def test_a_page_found_in_the_search_box_opens(helped: Callable[..., Shell]) -> None:
    shell = helped()
    QTest.keyClick(shell.frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(shell.top.search, "command line")
    found = shell.top.search.found
    while found.chosen is not None and found.chosen.section != "help":
        QTest.keyClick(shell.top.search, Qt.Key.Key_Down)
    QTest.keyClick(shell.top.search, Qt.Key.Key_Return)
    assert manual_of(shell).page == "command-line"


@pytest.mark.parametrize("lang", ["en", "de"])
def test_nothing_or_nonsense_finds_all_or_none(lang: str) -> None:
    assert len(search_pages(lang, "  ")) == len(help_pages(lang))
    assert search_pages(lang, "qqqqzz") == []
    assert all(found.around for found in search_pages(lang, "vorlauf"))


def test_every_widget_of_the_manual_has_a_name(helped: Callable[..., Shell]) -> None:
    shell = helped()
    shell.menus.actions["manual"].trigger()
    manual = manual_of(shell)
    for widget in (manual.find_box, manual.pages, manual.text, manual._back, manual._forward):
        assert widget.accessibleName()


@pytest.mark.parametrize("name", ["settings", "print", "keys", "about"])
def test_f1_works_in_dialogs_too(helped: Callable[..., Shell], name: str) -> None:
    shell = helped("de")
    shell.go("timeline")
    before = set(QApplication.topLevelWidgets())
    shell.menus.actions[name].trigger()
    QApplication.processEvents()
    (dialog,) = (w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible())
    dialog.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    QApplication.processEvents()
    (manual,) = dialog.findChildren(HelpWindow)
    wanted = PAGE_OF_DIALOG.get(type(dialog).__name__, "timeline")
    assert manual.isVisible()
    assert manual.page == wanted
    manual.pages.setFocus()  # can be worked with, though the dialog blocks all other windows
    QTest.keyClick(manual.pages, Qt.Key.Key_Down)
    QTest.keyClick(manual.pages, Qt.Key.Key_Return)
    assert manual.page != wanted
    manual.close()
    assert dialog.isVisible()
    dialog.close()


def test_every_dialog_has_a_page_that_is_there() -> None:
    names = {page.name for page in help_pages("en")}
    assert set(PAGE_OF_DIALOG.values()) <= names


@pytest.mark.parametrize(("lang", "other"), [("de", "Ctrl"), ("en", "Strg")])
def test_keys_are_written_as_on_the_keyboard(
    helped: Callable[..., Shell], lang: str, other: str
) -> None:
    shell = helped(lang)
    before = set(QApplication.topLevelWidgets())
    shell.menus.actions["keys"].trigger()
    (dialog,) = (w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible())
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert len(told) > 40
    assert not [text for text in told if other in text]
    dialog.close()


def test_the_sheet_of_keys_fits_into_a_small_window_and_scrolls(
    helped: Callable[..., Shell],
) -> None:
    shell = helped("de")
    shell.frame.resize(1024, 700)
    shell.menus.actions["keys"].trigger()
    QApplication.processEvents()
    dialog = next(d for d in shell.findChildren(Asking) if d.isVisible())
    assert dialog.height() <= 700
    area = next(iter(dialog.findChildren(QScrollArea)))
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    dialog.close()
