"""The list places in the real window, by the keys and clicks a user has."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.development import About, Development
from planner.domain.need import Need
from planner.domain.plan import Plan
from planner.ui.exporting import FORMATS
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.record_list import RecordListView
from tests.ui.conftest import OpenWindow, focus_of
from tests.ui.lists import content, edit, list_of, shown, write
from tests.ui.windows import MemoryPlan

# -- which places there are ----------------------------------------------------------------


def in_the_rail(shell: Shell) -> list[str]:
    return [key for key, button in shell.rail._buttons.items() if button.isVisible()]


def test_a_team_plan_starts_with_five_places(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    assert in_the_rail(shell) == [
        "focus", "developments", "competencies", "timeline", "reports",
    ]  # fmt: skip
    assert set(shell.menus.places) > {"signals", "needs"}


def test_a_place_joins_with_its_first_record(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    write(list_of(shell, "signals"), "A carrier asks for Polish papers")
    shell.go("focus")
    assert "signals" in in_the_rail(shell)


def test_just_me_has_few_places(window: OpenWindow) -> None:
    shell = window(Content(Plan(just_me=True)))
    assert in_the_rail(shell) == ["focus", "path", "timeline"]


def test_no_next_step_in_focus_is_cut(window: OpenWindow) -> None:
    needs = [Need(id="n", competency="c", level=1, count=1, development="d")]
    about = About(from_=dt.date(2027, 6, 1), to=dt.date(2027, 6, 30))
    made = {
        "needs": needs,
        "competencies": [Competency(id="c", name="Welding")],
        "developments": [Development(id="d", title="Plant", about=about)],
    }
    shell = window(Content(Plan(), made), "de")
    shell.go("focus")
    QApplication.processEvents()
    buttons = focus_of(shell).findChildren(QPushButton)
    (name,) = [button for button in buttons if button.text() == "Jemanden benennen …"]
    assert name.width() >= name.sizeHint().width()


def test_keys_lead_to_every_place(shell: Shell) -> None:
    for place in shell.menus.places.values():
        place.trigger()
        QApplication.processEvents()
    assert shell.place == "reports"
    assert isinstance(shell.view("needs"), ListPlace)


@pytest.mark.parametrize(("place", "tab"), [("competencies", 1), ("needs", 3)])
def test_the_keyboard_goes_from_a_view_to_the_rows_of_a_list(
    shell: Shell, qtbot: QtBot, place: str, tab: int
) -> None:
    shell.go(place)
    view = shell.view(place)
    assert isinstance(view, ListPlace)
    held = QApplication.focusWidget()
    assert held is not None
    assert view.shown.isAncestorOf(held), "the matrix or the map has it"
    QTest.mouseClick(view.buttons[tab], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.list.table)


@pytest.mark.parametrize("key", ["signals", "developments", "needs", "competencies"])
def test_an_empty_place_says_what_it_is_for_and_takes_the_first_step(
    window: OpenWindow, key: str
) -> None:
    view = list_of(window(Content(Plan())), key)
    assert view.empty.isVisible()
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert view.entry.fields[0].hasFocus()


# -- linking, looking, languages -----------------------------------------------------------


def test_a_signal_is_linked_from_its_menu_and_taken_out_again(shell: Shell) -> None:
    view = list_of(shell, "signals")
    id_ = next(
        s.id for s in content(shell).signals.values() if not s.supports and not s.contradicts
    )
    view.choose([id_])
    menu = link_menu(view, "Speaks for")
    action = next(a for a in menu.actions() if a.text() == "Production in Poland")
    action.trigger()
    assert content(shell).signals[id_].supports == ("d4",)
    view.choose([id_])
    menu = link_menu(view, "Speaks for")
    action = next(a for a in menu.actions() if a.text() == "Production in Poland")
    assert action.isChecked()
    action.trigger()
    assert content(shell).signals[id_].supports == ()


def link_menu(view: RecordListView, head: str) -> QMenu:
    """A submenu of the context menu, opened."""
    found = next(a.menu() for a in view.commands.lines() if a.text() == head)
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def test_choosing_a_row_tells_the_desk(shell: Shell) -> None:
    view = list_of(shell, "developments")
    view.choose(["d5"])
    assert shell.desk is not None
    assert shell.desk.choice == ("developments", "d5")


def test_the_context_menu_holds_what_the_keys_do(shell: Shell) -> None:
    view = list_of(shell, "signals")
    view.choose(view.rows.ids[:1])
    texts = [action.text() for action in view.commands.menu().actions()]
    assert {"Edit", "Copy as table", "Delete", "Paste lines as new records"} <= set(texts)


def test_the_edit_menu_holds_the_same_commands(shell: Shell) -> None:
    view = list_of(shell, "signals")
    edit = shell.menus.actions["undo"].associatedObjects()[0]
    assert isinstance(edit, QMenu)
    for _ in range(2):  # once more: nothing stands there twice
        edit.aboutToShow.emit()
    texts = [action.text() for action in edit.actions()]
    assert [texts.count(a.text()) for a in view.commands.lines() if a.text()] == [
        1 for a in view.commands.lines() if a.text()
    ]
    shell.go("focus")
    edit.aboutToShow.emit()
    assert "Copy as table" not in [action.text() for action in edit.actions()]


def test_what_another_place_changes_is_seen(shell: Shell) -> None:
    needs = list_of(shell, "needs")
    assert any("Jonas Weber" in text for text in shown(needs, "people"))
    edit(list_of(shell, "competencies"), "weber", "title", "Jonas Weaver", Qt.Key.Key_Return)
    assert any("Jonas Weaver" in text for text in shown(list_of(shell, "needs"), "people"))


def test_a_plan_that_may_only_be_read_takes_nothing(window: OpenWindow, practice: Content) -> None:
    shell = window(practice, plan=MemoryPlan(practice, read_only="folder"))
    view = list_of(shell, "developments")
    assert not view.entry.isVisible()
    assert not view.commands.actions["delete"].isEnabled()
    assert not view.model.flags(view.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_lists_speak_german_at_once(shell: Shell) -> None:
    view = list_of(shell, "developments")
    shell.speak("de")
    heads = [
        view.model.headerData(place, Qt.Orientation.Horizontal)
        for place in range(view.model.columnCount())
    ]
    assert heads[0] == "Erwartete Entwicklung"
    assert "Bereit sein bis" in heads
    assert view.entry.button.text() == "Hinzufügen"
    write(view, "Ein Werk in Spanien", "Frühjahr 2028")
    record = list(content(shell).developments.values())[-1]
    assert record.about is not None
    assert record.about.from_ == dt.date(2028, 3, 1)


def test_long_and_strange_names_are_kept_and_shown(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_of(shell, "competencies")
    write(view, "🦊 عمر <b>bold</b> & Söhne")
    assert shown(view, "title") == ["🦊 عمر <b>bold</b> & Söhne"]
    view.entry.fields[0].setText("x" * 10_000)
    view.entry.add()
    assert len(content(shell).people) == 1
    assert view.entry._told.text()


def test_every_field_of_a_list_has_a_name(shell: Shell) -> None:
    for key in ("signals", "developments", "needs", "competencies"):
        view = list_of(shell, key)
        named = [*view.entry.fields, view.filters.text, view.table]
        assert all(widget.accessibleName() for widget in named), key


def test_reports_offer_each_document_in_each_format(shell: Shell) -> None:
    shell.go("reports")
    place = shell.view("reports")
    assert place is not None
    names = {button.objectName() for button in place.findChildren(QPushButton)}
    looked_at = {name for name in names if name.endswith(("-show", "-preview"))}
    written = names - looked_at
    assert looked_at == {
        "levels-show", "load-show", "proof-show", "readiness-show", "report-show",
        "timeline-preview",
    }  # fmt: skip
    assert written == {f"{key}-{end}" for key, ways in FORMATS.items() for end, _ in ways}
    assert {"timeline-pdf", "sow-xlsx"} <= names
