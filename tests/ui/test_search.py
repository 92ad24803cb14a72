"""The search box by its keys: noting a line, finding records, commands and pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from planner.domain.content import Content
from planner.services.samples import make_sample
from planner.services.works_council import set_works_council
from planner.ui.all_commands import NATIVE, plain
from planner.ui.models.palette_rows import Row
from planner.ui.places import PLACES
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.timeline import TimelinePlace
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.hands import type_in
from tests.ui.windows import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier


def ask(shell: Shell, text: str) -> list[Row]:
    """Ctrl+K, type, and what stands below."""
    QTest.keyClick(shell.frame.focusWidget() or shell.frame, Qt.Key.Key_K, CTRL)
    type_in(shell.top.search, text)
    QApplication.processEvents()
    return list(shell.top.search.found.found.rows)


def key(shell: Shell, pressed: Qt.Key) -> None:
    QTest.keyClick(shell.top.search, pressed)
    QApplication.processEvents()


def texts(rows: list[Row], section: str) -> list[str]:
    return [row.text for row in rows if row.section == section]


@pytest.mark.parametrize(
    ("lang", "line", "headline", "named"),
    [
        ("en", "Spanish B1, Weber + Kaya, spring 2028", "New development “Spanish B1”", "sow by"),
        (
            "de",
            "Spanisch B1, Weber + Kaya, Frühjahr 2028",
            "Neue Entwicklung „Spanisch B1“",
            "Saattermin",
        ),
    ],
)
def test_a_line_is_previewed_noted_and_taken_back(
    window: OpenWindow, lang: str, line: str, headline: str, named: str
) -> None:
    shell = window(make_sample("practice", lang, TODAY), lang)
    assert shell.desk is not None
    content = shell.desk.content
    before = (len(content.developments), len(content.needs), len(content.competencies))
    rows = ask(shell, line)
    assert rows[0].text.startswith(headline)
    below = [each.text for each in rows[0].lines]
    assert any("Jonas Weber" in each and named in each for each in below)
    assert any("Mira Kaya" in each and named in each for each in below)
    assert (len(content.developments), len(content.needs), len(content.competencies)) == before
    key(shell, Qt.Key.Key_Return)
    assert (len(content.developments), len(content.needs), len(content.competencies)) == (
        before[0] + 1,
        before[1] + 1,
        before[2] + 1,
    )
    assert not shell.top.search.found.isVisible()
    assert shell.top.search.text() == ""
    shell.menus.actions["undo"].trigger()
    assert (len(content.developments), len(content.needs), len(content.competencies)) == before


def test_what_was_just_noted_is_found(shell: Shell) -> None:
    ask(shell, "Spanish B1, Weber, spring 2028")
    key(shell, Qt.Key.Key_Return)
    assert "Spanish B1" in texts(ask(shell, "spanish"), "records")


def test_a_line_that_is_not_clear_says_why_and_notes_nothing(shell: Shell) -> None:
    assert shell.desk is not None
    before = len(shell.desk.content.developments)
    rows = ask(shell, "Polish, Weber")
    assert rows[0].what is None
    assert "Say which level of “Polish” is needed" in rows[0].lines[0].text
    assert shell.top.search.found.chosen is None or shell.top.search.found.chosen is not rows[0]
    ask(shell, "Polish B9, Weber, 2028")
    key(shell, Qt.Key.Key_Return)
    assert len(shell.desk.content.developments) == before


def test_a_name_may_be_taken_for_a_new_person(shell: Shell) -> None:
    assert shell.desk is not None
    rows = ask(shell, "Polish B1, Schmidt, 1 Oct 2027")
    assert "“Schmidt” is a new person" in texts(rows, "quick")
    while shell.top.search.found.chosen is not None:
        if shell.top.search.found.chosen.text == "“Schmidt” is a new person":
            break
        key(shell, Qt.Key.Key_Down)
    key(shell, Qt.Key.Key_Return)
    row = shell.top.search.found.found.rows[0]
    assert any("Person “Schmidt”" in line.text for line in row.lines)
    key(shell, Qt.Key.Key_Return)
    assert "Schmidt" in {person.name for person in shell.desk.content.people.values()}


@pytest.mark.parametrize("typed", ["weber", "Wéber", "jonsa", "web jon"])
def test_a_person_is_found_in_any_spelling_and_shown(shell: Shell, typed: str) -> None:
    rows = ask(shell, typed)
    assert texts(rows, "records")[0] == "Jonas Weber"
    key(shell, Qt.Key.Key_Return)
    assert shell.place == "competencies"
    assert shell.desk is not None
    assert shell.desk.choice == ("people", "weber")
    assert not shell.top.search.found.isVisible()


def test_umlauts_need_not_be_typed(window: OpenWindow) -> None:
    shell = window(make_sample("practice", "de", TODAY), "de")
    assert texts(ask(shell, "stromungs"), "records")[0] == "Strömungssimulation"
    key(shell, Qt.Key.Key_Escape)
    assert texts(ask(shell, "kuehlplatten"), "records")[0] == "Kühlplatten-Auslegung"
    key(shell, Qt.Key.Key_Escape)
    assert "Im Blick" in texts(ask(shell, "im blick"), "commands")


def test_an_action_found_is_chosen_on_the_timeline(shell: Shell) -> None:
    rows = ask(shell, "Tandem Polish")
    assert rows[0].what[0] == "actions"
    key(shell, Qt.Key.Key_Return)
    view = shell.view("timeline")
    assert isinstance(view, TimelinePlace)
    assert view.chart_view.chosen_bar is not None
    assert view.chart_view.chosen_bar.action == rows[0].what[1]


def test_what_no_place_lists_is_looked_at_in_the_inspector(shell: Shell) -> None:
    rows = ask(shell, "customer south")
    at = next(i for i, row in enumerate(rows) if row.what and row.what[0] == "partners")
    while shell.top.search.found.chosen is not rows[at]:
        key(shell, Qt.Key.Key_Down)
    key(shell, Qt.Key.Key_Return)
    assert shell.desk is not None
    assert shell.desk.choice == rows[at].what
    assert shell.inspecting.inspector is not None
    assert shell.inspecting.inspector.isVisible()


def test_commands_run_and_stand_with_their_keys(shell: Shell) -> None:
    rows = ask(shell, "timeline")
    commands = {row.text: row.hint for row in rows if row.section == "commands"}
    assert commands["Timeline"] == "Ctrl+6"
    while shell.top.search.found.chosen is not None:
        if shell.top.search.found.chosen.text == "Timeline":
            break
        key(shell, Qt.Key.Key_Down)
    key(shell, Qt.Key.Key_Return)
    assert shell.place == "timeline"


def test_nothing_typed_lists_every_command(shell: Shell) -> None:
    rows = ask(shell, "")
    said = {row.text for row in rows}
    for action in shell.menus.actions.values():
        if action.objectName() != "search":
            assert action.text().replace("&", "").rstrip("…") in said
    assert any(row.what is None and row.text == "Undo" for row in rows)


def leaves(menu: QMenu) -> Iterator[QAction]:
    """Every command of a menu and of the menus below it."""
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from leaves(below)
        elif action.isVisible() and action.text():
            yield action


@pytest.mark.parametrize("place", [place.key for place in PLACES])
def test_every_command_of_menus_and_places_stands_there_with_its_keys(
    shell: Shell, place: str
) -> None:
    shell.go(place)
    QApplication.processEvents()
    view = shell.view(place)
    assert view is not None
    holder = QMenu()
    holder.addActions(list(view.commands()))
    own = list(leaves(holder))
    found = {(row.text, row.hint) for row in ask(shell, "") if row.section == "commands"}
    menus = [action.menu() for action in shell.frame.menuBar().actions()]
    for action in (*own, *(each for menu in menus for each in leaves(menu))):
        if action is shell.menus.actions["search"]:
            continue  # the box itself
        text, keys = plain(action.text()), action.shortcut().toString(NATIVE)
        assert any(text == told and keys in hint for told, hint in found), (text, keys)


def test_esc_gives_the_keyboard_back(shell: Shell) -> None:
    view = timeline_of(shell).chart_view
    view.setFocus()
    ask(shell, "web")
    assert shell.top.search.hasFocus()
    assert shell.top.search.found.isVisible()
    key(shell, Qt.Key.Key_Escape)
    assert view.hasFocus()
    assert not shell.top.search.found.isVisible()


def test_both_keys_reach_the_box_even_from_a_text_field(shell: Shell) -> None:
    field = QLineEdit("text", shell)
    field.show()
    for pressed in (Qt.Key.Key_K, Qt.Key.Key_F):
        field.setFocus()
        QApplication.processEvents()
        QTest.keyClick(field, pressed, CTRL)
        assert shell.top.search.hasFocus()
        assert field.text() == "text"
        key(shell, Qt.Key.Key_Escape)
        assert field.hasFocus()


def test_a_click_takes_a_row(shell: Shell) -> None:
    rows = ask(shell, "weber")
    found = shell.top.search.found
    at = next(i for i, row in enumerate(rows) if row.what is not None)
    box = found.visualRect(found.found.index(at))
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    QApplication.processEvents()
    assert not found.isVisible()


def test_who_can_what_is_asked_by_name_and_leads_to_them(window: OpenWindow) -> None:
    shell = window(make_sample("practice", "de", TODAY), "de")
    assert shell.desk is not None
    rows = ask(shell, "wer kann Polnisch A1")
    assert rows[0].head == "Können heute: Polnisch A1"
    able = [(row.text, row.hint) for row in rows if row.head]
    assert able == [("Georg Weiss", "B1"), ("Jonas Weber", "A1"), ("Marta Nowak", "A2")]
    key(shell, Qt.Key.Key_Return)
    assert shell.desk.choice == ("people", "weiss")
    noted = ask(shell, "Polnisch A1")
    assert noted[0].section == "quick", "a line still makes what it made"
    assert [row.text for row in noted if row.head] == [name for name, _ in able]
    key(shell, Qt.Key.Key_Escape)
    shell.desk.editor.run(set_works_council, True)
    rows = ask(shell, "wer kann Polnisch A1")
    assert [row.what for row in rows if row.head] == [None], "nobody is listed"
    shell.desk.editor.undo()
    shell.desk.turn_company(True)
    assert not [row for row in ask(shell, "wer kann Polnisch A1") if row.head]


def test_tabs_are_found_and_lead_there_before_their_place_was_made(shell: Shell) -> None:
    rows = ask(shell, "roles")
    assert shell.view("competencies") is None
    assert (rows[0].section, rows[0].text, rows[0].hint) == ("commands", "Roles", "Competencies")
    key(shell, Qt.Key.Key_Return)
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    assert place.list.listing.key == "roles"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert place.isAncestorOf(focus)
    ideas = [row.hint for row in ask(shell, "ideas") if row.text == "Ideas"]
    assert ideas == ["Ctrl+7"], "what is called as its place is that place"


def test_without_a_plan_commands_and_pages_are_found(shell: Shell) -> None:
    shell.leave_plan()
    rows = ask(shell, "open")
    assert "Open plan" in texts(rows, "commands")
    assert [row.what for row in ask(shell, "scales") if row.text == "Scales"] == [None]
    assert not texts(rows, "records")
    assert not texts(rows, "quick")


def test_strange_lines_do_no_harm(shell: Shell, practice: Content) -> None:
    for text in ("=SUM(A1)", "😀😀", "،", "((((", "x" * 1900, "\u202eabc", "% _ * ?"):
        ask(shell, text)
        key(shell, Qt.Key.Key_Down)
    key(shell, Qt.Key.Key_Escape)
    assert shell.desk is not None
    assert shell.desk.content.people == practice.people
