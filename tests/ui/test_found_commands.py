"""Commands and settings are found by what they are called, in either language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.services.wording import load_words
from planner.ui.all_commands import plain
from planner.ui.dialogs.settings import SettingsDialog
from planner.ui.menus import COMMANDS
from planner.ui.models.found_by import COMMANDS as BESIDES
from planner.ui.models.found_by import SETTINGS
from planner.ui.models.setting_words import OF_PLAN, OF_WINDOW, plan_settings
from tests.ui.conftest import OpenWindow
from tests.ui.test_search import ask, key, texts
from tests.ui.windows import TODAY

TYPED = {
    "Betriebsrat": ("Works-council profile", "Betriebsratsprofil"),
    "works council": ("Works-council profile", "Betriebsratsprofil"),
    "Sprache": ("Language", "Sprache"),
    "dark": ("Dark", "Dunkel"),
    "Feiertage": ("Public holidays of", "Feiertage von"),
    "holidays": ("Public holidays of", "Feiertage von"),
    "Währung": ("Currency", "Währung"),
    "Sicherheit": ("Ready in how many of 100 cases", "Bereit in wie vielen von 100 Fällen"),
    "Bundesland": ("Region", "Region"),
    "Kalender": ("Export dates", "Termine ausgeben"),
    "ics": ("Export dates", "Termine ausgeben"),
    "Excel": ("Import", "Einlesen"),
    "undo": ("Undo", "Rückgängig"),
    "Tastenkürzel": ("Keys", "Tasten"),
    "Freistellung": ("Release hours a year", "Freistellung (Stunden im Jahr)"),
    "Backup": ("Backups", "Sicherungen"),
}


@pytest.mark.parametrize(("at", "lang"), [(0, "en"), (1, "de")])
def test_commands_and_settings_are_found_in_either_language(
    window: OpenWindow, practice: Content, at: int, lang: str
) -> None:
    shell = window(practice, lang)
    missing = {
        typed: found
        for typed, names in TYPED.items()
        if names[at] not in (found := texts(ask(shell, typed), "commands"))
    }
    assert not missing
    other = load_words("de" if lang == "en" else "en")
    for command in COMMANDS:
        if command.name not in ("", "search"):
            typed = plain(other.translate("Menu", command.text))
            told = plain(shell.menus.actions[command.name].text())
            assert told in texts(ask(shell, typed), "commands"), typed


def test_what_nobody_sees_is_not_guessed_at(window: OpenWindow, practice: Content) -> None:
    """ "Werk" is near to "week", by which the buffer is found in a German window."""
    shell = window(practice, "de")
    assert not texts(ask(shell, "Werk"), "commands")
    assert texts(ask(shell, "week"), "commands")


def test_a_setting_that_was_found_is_gone_to(window: OpenWindow, practice: Content) -> None:
    shell = window(practice, "de")
    ask(shell, "Freistellung")
    key(shell, Qt.Key.Key_Return)
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    row = inspector.page.rows["release_hours"]
    assert row.isAncestorOf(QApplication.focusWidget() or shell.frame)


def test_each_setting_of_the_dialog_is_known_by_its_key(
    window: OpenWindow, practice: Content
) -> None:
    shell = window(practice)
    dialog = SettingsDialog(shell, TODAY, lambda _: None, shell)
    assert list(dialog.fields) == [*OF_WINDOW, *OF_PLAN]
    for name in dialog.fields:
        dialog.begin(name)
    assert set(OF_PLAN) <= {name for name, _ in plan_settings(shell.words)}
    assert set(SETTINGS) <= set(dialog.fields)
    assert set(BESIDES) <= set(shell.menus.actions)
