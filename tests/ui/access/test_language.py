"""Every place in the other language while running: nothing of the first one is left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from planner.domain.kinds import KINDS
from planner.services.wording import load_words
from planner.ui.places import PLACES
from planner.ui.shell import Shell
from tests.ui.access.walk import sample
from tests.ui.conftest import OpenWindow
from tests.ui.inspecting import page_of, with_more

GAP = re.compile(r"\\\{\w*\\\}")


def says(widget: QWidget) -> Iterator[str]:
    """All texts of a widget that a user reads or hears; none that a user has typed."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            for row in range(min(model.rowCount(), 40)):
                yield str(model.index(row, column).data() or "")
    elif not isinstance(widget, QTextEdit) and callable(getattr(widget, "text", None)):
        yield str(widget.text())  # type: ignore[attr-defined]
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        yield widget.text()


def menu_texts(actions: list[QAction]) -> Iterator[str]:
    """What the menus say when they are opened; texts of the Edit menu name what undo takes back."""
    for action in actions:
        yield action.text()
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            yield from menu_texts(menu.actions())


def all_texts(shell: Shell) -> set[str]:
    found = set(menu_texts(shell.frame.menuBar().actions()))
    for widget in (shell.frame, *shell.frame.findChildren(QWidget)):
        if widget.isVisible():
            found.update(says(widget))
    parts = {part.strip() for text in found for part in re.split(r" · |\n|, ", text)}
    return {text for text in found | parts if text}


def patterns(texts: set[str]) -> list[re.Pattern[str]]:
    """Texts with gaps, as what they look like when these are filled."""
    return [re.compile(GAP.sub(".+?", re.escape(text))) for text in texts if "{" in text]


@cache
def words_of(language: str) -> tuple[set[str], list[re.Pattern[str]]]:
    pairs = load_words("de")._texts
    found = set(pairs.values()) if language == "de" else {english for _, english in pairs}
    return found, patterns({text for text in found if len(GAP.sub("", re.escape(text))) > 8})


@cache
def only_known(text: str, before: str, now: str) -> bool:
    """True of a text that the language before knows, but not the one that is spoken now."""
    old, old_gaps = words_of(before)
    new, new_gaps = words_of(now)
    plain = text.replace("&", "") if text not in old else text
    if plain in new or text in new:
        return False
    return text in old or (
        any(gap.fullmatch(text) for gap in old_gaps)
        and not any(gap.fullmatch(text) for gap in new_gaps)
    )


def left_over(shell: Shell, before: str, now: str) -> list[str]:
    """Texts on screen that only the language before knows."""
    return [text for text in all_texts(shell) if only_known(text, before, now)]


@pytest.mark.parametrize(("before", "now"), [("en", "de"), ("de", "en")])
def test_nothing_of_the_first_language_is_left(window: OpenWindow, before: str, now: str) -> None:
    # The plan speaks the language that is switched to, so only the program's words count.
    shell = window(sample(now), before)
    for place in PLACES:
        shell.go(place.key)
        QApplication.processEvents()
    shell.speak(now)
    told = []
    for place in PLACES:
        shell.go(place.key)
        QApplication.processEvents()
        told += [f"{place.key}: {text}" for text in left_over(shell, before, now)]
    assert not told, "\n".join(dict.fromkeys(told))


@pytest.mark.parametrize(("before", "now"), [("en", "de"), ("de", "en")])
def test_nor_in_the_details_of_any_kind(window: OpenWindow, before: str, now: str) -> None:
    shell = window(sample(now), before)
    shell.go("focus")
    shell.inspecting.open()
    told = []
    for kind in (*KINDS, "plan"):
        assert shell.desk is not None
        if kind != "plan" and not shell.desk.content.table(kind):
            continue
        shell.speak(before)
        with_more(page_of(shell, kind))
        shell.speak(now)
        QApplication.processEvents()
        told += [f"{kind}: {text}" for text in left_over(shell, before, now)]
    assert not told, "\n".join(dict.fromkeys(told))


DAYS = {
    "en": re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{4}-\d\d-\d\d\b|\d,\d (week|hour)"),
    "de": re.compile(r"\b\d{1,2} [A-Z][a-z]{2} \d{4}\b|\b\d{4}-\d\d-\d\d\b|\d\.\d (Woche|Stunde)"),
}
"""What days and numbers of the other language would look like."""


@pytest.mark.parametrize("language", ["en", "de"])
def test_days_and_numbers_are_written_as_the_language_does(
    window: OpenWindow, language: str
) -> None:
    shell = window(sample(language), language)
    for place in PLACES:
        shell.go(place.key)
        QApplication.processEvents()
        wrong = [text for text in all_texts(shell) if DAYS[language].search(text)]
        assert not wrong, (place.key, wrong)
