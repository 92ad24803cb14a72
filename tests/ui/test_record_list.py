"""New records, cells edited in place, and rows in a list, by the keys and clicks a user has."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.services.matching import fold
from planner.services.samples import make_sample
from planner.ui.shell import Shell
from tests.ui.conftest import OpenWindow
from tests.ui.lists import column, content, edit, list_of, show, shown, type_in, write
from tests.ui.windows import TODAY

# -- new records ---------------------------------------------------------------------------


def test_a_new_development_by_keys_and_the_next_one_at_once(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_of(shell, "developments")
    write(view, "A plant in Spain", "Q3 2027")
    (record,) = content(shell).developments.values()
    assert (record.title, record.status) == ("A plant in Spain", "hunch")
    assert record.about is not None
    assert (record.about.from_, record.about.to) == (dt.date(2027, 7, 1), dt.date(2027, 9, 30))
    assert view.entry.fields[0].hasFocus()
    assert [field.text() for field in view.entry.fields] == ["", ""]
    write(view, "A second one")
    assert len(content(shell).developments) == 2
    assert sorted(shown(view, "title")) == ["A plant in Spain", "A second one"]


def test_what_is_refused_stays_with_its_reason(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_of(shell, "developments")
    write(view, "A plant in Spain", "whenever")
    assert not content(shell).developments
    assert view.entry.fields[1].text() == "whenever"
    assert "whenever" in view.entry._told.text()
    assert view.entry.fields[0].hasFocus()


def test_a_need_is_read_from_a_competency_and_names(shell: Shell) -> None:
    view = list_of(shell, "needs")
    write(view, "Polish B1", "", "Production in Poland", "Adler, Stein")
    need = list(content(shell).needs.values())[-1]
    names = {content(shell).people[id_].name for id_ in need.people}
    assert names == {"Ben Adler", "Eva Stein"}
    assert need.level == 3
    assert need.development is not None
    assert content(shell).developments[need.development].title == "Production in Poland"


def test_an_unknown_competency_never_becomes_something_else(shell: Shell) -> None:
    before = len(content(shell).needs)
    view = list_of(shell, "needs")
    write(view, "Polnish B1")
    assert len(content(shell).needs) == before
    assert "“Polnish” (or is “Polish” meant?)" in view.entry._new.text()


def test_a_structure_is_a_need_too(shell: Shell) -> None:
    write(list_of(shell, "needs"), "Customs papers", "Process", "", "Nowak")
    need = list(content(shell).needs.values())[-1]
    assert (need.kind, need.structure, need.title) == ("structure", "process", "Customs papers")
    assert need.owner is not None
    assert content(shell).people[need.owner].name == "Marta Nowak"


def test_a_signal_of_a_new_partner_brings_it_along_in_one_step(shell: Shell) -> None:
    view = list_of(shell, "signals")
    write(view, "They measure in Kelvin now", "observation", "New Partner Ltd")
    signal = list(content(shell).signals.values())[-1]
    assert signal.basis == "observation"
    assert signal.partner is not None
    assert content(shell).partners[signal.partner].name == "New Partner Ltd"
    assert view.entry.typed == ["", "", ""], "the next remark is somebody else's"
    assert shell.desk is not None
    shell.desk.editor.undo()
    assert signal.id not in content(shell).signals
    assert signal.partner not in content(shell).partners


def test_three_lines_pasted_are_three_records_and_one_step(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_of(shell, "competencies")
    QGuiApplication.clipboard().setText("Ada Stone\tTesting\t4\nBo Lind\tTesting\t2,5\nCy Marsh")
    view.entry.fields[0].setFocus()
    QTest.keyClick(view.entry.fields[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    people = list(content(shell).people.values())
    assert [person.name for person in people] == ["Ada Stone", "Bo Lind", "Cy Marsh"]
    assert [person.hours_per_week for person in people] == [4, 2.5, None]
    assert [team.name for team in content(shell).teams.values()] == ["Testing"]
    assert shell.desk is not None
    assert shell.desk.editor.undo_title() == "Added 3 records"
    shell.desk.editor.undo()
    assert not content(shell).people
    assert not content(shell).teams


def test_cells_a_spreadsheet_puts_in_quotation_marks_come_as_they_are(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_of(shell, "competencies")
    QGuiApplication.clipboard().setText('"Ada ""Bo"" Lind"\tTesting\r\n"Cy\nMarsh"\t"Sales"\r\n')
    view.paste()
    named = [person.name for person in content(shell).people.values()]
    assert named == ['Ada "Bo" Lind', "Cy Marsh"]
    line = view.entry.fields[0]
    line.setFocus()
    QGuiApplication.clipboard().setText('"Di\nStone"')
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Di Stone"


def test_one_bad_line_among_those_pasted_saves_none(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_of(shell, "developments")
    QGuiApplication.clipboard().setText("One\tspring 2028\nTwo\tnever ever")
    view.paste()
    assert not content(shell).developments
    assert "never ever" in view.entry._told.text()


def test_what_needs_a_row_says_so_without_one(shell: Shell) -> None:
    view, told, before = list_of(shell, "signals"), [], len(content(shell).signals)
    assert shell.desk is not None
    shell.desk.editor.told.connect(lambda text, _: told.append(text))
    view.table.clearSelection()
    for name in ("link", "duplicate", "delete"):
        view.commands.actions[name].trigger()
        assert told.pop() == "Choose a row first.", name
    view.choose(view.rows.ids[:1])
    view.commands.actions["delete"].trigger()
    assert len(content(shell).signals) == before - 1


def test_down_chooses_the_row_the_frame_stands_on_first(shell: Shell) -> None:
    view = list_of(shell, "developments")
    view.table.setCurrentIndex(view.model.index(0, 0))
    view.table.clearSelection()
    for row in (0, 1):
        QTest.keyClick(view.table, Qt.Key.Key_Down)
        assert view.chosen_rows() == [row]
        assert shell.desk is not None
        assert shell.desk.choice == ("developments", view.rows.ids[row])


# -- editing in place ----------------------------------------------------------------------


def test_a_title_is_edited_in_place(shell: Shell) -> None:
    view = list_of(shell, "developments")
    edit(view, "d4", "title", "Production in Łódź", Qt.Key.Key_Return)
    assert content(shell).developments["d4"].title == "Production in Łódź"
    assert "Production in Łódź" in shown(view, "title")
    assert view.table.hasFocus()
    assert shell.desk is not None
    shell.desk.editor.undo()
    assert "Production in Poland" in shown(view, "title")


def test_escape_leaves_everything_as_it_was(shell: Shell) -> None:
    view = list_of(shell, "developments")
    edit(view, "d4", "title", "Something else", Qt.Key.Key_Escape)
    assert content(shell).developments["d4"].title == "Production in Poland"


def test_a_refused_cell_keeps_the_focus_and_says_why(shell: Shell) -> None:
    view = list_of(shell, "needs")
    id_ = view.rows.ids[0]
    edit(view, id_, "due", "someday", Qt.Key.Key_Return)
    line = view.table.cells.current
    assert line is not None
    assert line.hasFocus()
    assert line.text() == "someday"
    assert line.told.isVisible()
    assert "someday" in line.told.text()
    type_in(line, "15.9.27")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert content(shell).needs[id_].due == dt.date(2027, 9, 15)
    assert view.table.cells.current is None


def test_tab_edits_the_next_cell(shell: Shell) -> None:
    view = list_of(shell, "competencies")
    id_ = view.rows.ids[0]
    edit(view, id_, "title", "Anna-Lena Berg", Qt.Key.Key_Tab)
    line = view.table.cells.current
    assert line is not None
    assert line.index.column() == column(view, "team")


def test_a_choice_is_typed_by_a_part_of_its_word(shell: Shell) -> None:
    view = list_of(shell, "developments")
    edit(view, "d4", "status", "watch", Qt.Key.Key_Return)
    assert content(shell).developments["d4"].status == "watched"
    assert shell.desk is not None
    assert "watched" in shell.desk.editor.undo_title()


def test_a_choice_is_taken_from_the_list_that_opens(shell: Shell) -> None:
    view = list_of(shell, "developments")
    view.choose(["d4"])
    row = view.rows.row_of("d4")
    assert row is not None
    show(view, "status")
    view.table.setCurrentIndex(view.model.index(row, column(view, "status")))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    QApplication.processEvents()
    line = view.table.cells.current
    assert line is not None
    assert line.offering
    popup = line.completer().popup()
    assert popup is not None
    words = [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())]
    assert words[:3] == ["hunch", "watched", "preparing"]
    place = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert content(shell).developments["d4"].status == "watched"
    assert view.table.cells.current is None


def test_a_click_elsewhere_saves_what_was_typed(shell: Shell) -> None:
    view = list_of(shell, "developments")
    view.choose(["d4"])
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    line = view.table.cells.current
    assert line is not None
    type_in(line, "A plant in Poland")
    place = view.table.visualRect(view.model.index(0, 1)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    view.filters.text.setFocus()
    QApplication.processEvents()
    assert content(shell).developments["d4"].title == "A plant in Poland"
    assert view.table.cells.current is None


def test_a_level_is_typed_by_its_label(shell: Shell) -> None:
    view = list_of(shell, "needs")
    id_ = next(n.id for n in content(shell).needs.values() if n.competency == "PL")
    edit(view, id_, "title", "Polish B2", Qt.Key.Key_Return)
    assert content(shell).needs[id_].level == 4


# -- deleting, copying, sorting, filtering -------------------------------------------------


def test_delete_asks_nothing_and_offers_undo(shell: Shell) -> None:
    view = list_of(shell, "developments")
    before = len(content(shell).developments)
    view.choose(["d4", "d5"])
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert len(content(shell).developments) == before - 2
    assert shell.undo_bar.isVisible()
    undo = shell.undo_bar.findChild(QPushButton)
    assert undo is not None
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert len(content(shell).developments) == before
    assert view.rows.row_of("d4") is not None


def test_copied_rows_are_a_table_no_spreadsheet_runs(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_of(shell, "competencies")
    write(view, "=SUM(A1)")
    view.choose(view.rows.ids)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[:2] == ["Name", "Team"]
    assert line.split("\t")[0] == "'=SUM(A1)"


def test_a_click_on_a_head_sorts_and_one_more_turns_it_round(shell: Shell) -> None:
    view = list_of(shell, "developments")
    place = column(view, "likely")
    view.choose(["d4"])
    QApplication.processEvents()
    show(view, "likely")
    head = view.table.horizontalHeader()
    middle = QPoint(head.sectionViewportPosition(place) + 20, 10)
    for turn in range(2):
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        shares = [text for text in shown(view, "likely") if text]
        numbers = [int(text.split("\u202f")[0]) for text in shares]
        assert numbers == sorted(numbers, reverse=bool(turn))
        assert shown(view, "likely")[-1] == ""
        assert view.chosen_ids() == ["d4"]


def test_a_list_is_sorted_without_a_mouse_too(shell: Shell) -> None:
    view = list_of(shell, "developments")
    menu = next(m for a in view.commands.lines() if (m := a.menu()) and a.text() == "Sort by")
    assert isinstance(menu, QMenu)
    for turn in range(2):
        menu.aboutToShow.emit()
        line = next(a for a in menu.actions() if a.text().startswith("Expected development"))
        assert line.isChecked() == bool(turn)
        line.trigger()
        titles = [fold(text) for text in shown(view, "title")]
        assert titles == sorted(titles, reverse=bool(turn))


def test_filters_show_as_chips_and_go_with_a_click(shell: Shell) -> None:
    view = list_of(shell, "developments")
    every = view.model.rowCount()
    view.filters.narrow("state", "late", True)
    some = view.model.rowCount()
    assert 0 < some < every
    (chip,) = view.filters.findChildren(QPushButton, "filterChip")
    assert chip.text().startswith("too late")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == every


def test_many_filters_lie_over_nothing_in_a_small_window(window: OpenWindow) -> None:
    shell = window(make_sample("practice", "de", TODAY), "de")
    shell.frame.resize(1024, 700)
    view = list_of(shell, "developments")
    for status in ("hunch", "watched", "preparing", "arrived", "did_not_come", "void"):
        view.filters.narrow("status", status, True)
    view.filters.narrow("state", "late", True)
    QApplication.processEvents()
    parts = [view.filters.text, view.filters.columns, view.filters.count]
    parts += view.filters.findChildren(QPushButton, "filterChip")
    parts += view.filters.findChildren(QToolButton)
    seen = [part for part in dict.fromkeys(parts) if part.isVisible()]
    laid = [QRect(part.mapTo(view.filters, QPoint(0, 0)), part.size()) for part in seen]
    assert not [a for n, a in enumerate(laid) for b in laid[:n] if a.intersects(b)]
    assert all(view.filters.rect().contains(each) for each in laid)


def test_words_narrow_the_list_in_any_spelling(window: OpenWindow) -> None:
    shell = window(make_sample("practice", "de", TODAY), "de")
    view = list_of(shell, "competencies")
    type_in(view.filters.text, "software")
    assert 0 < view.model.rowCount() < len(content(shell).people)
    view.filters.text.clear()
    view.filters.text.setText("nirgendwo")
    assert view.empty.isVisible()
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == len(content(shell).people)


def test_a_team_narrows_every_list_and_shows_as_a_chip(shell: Shell) -> None:
    view = list_of(shell, "competencies")
    team = next(iter(content(shell).teams))
    assert shell.desk is not None
    shell.desk.only_team(team)
    own = [p for p in content(shell).people.values() if p.team == team]
    assert view.model.rowCount() == len(own)
    (chip,) = view.filters.findChildren(QPushButton, "filterChip")
    chip.click()
    assert shell.desk.team is None


def test_what_a_list_is_narrowed_to_is_remembered_but_no_words(
    window: OpenWindow, practice: Content
) -> None:
    view = list_of(window(practice), "developments")
    view.filters.narrow("status", "hunch", True)
    view.filters.text.setText("Katrin Vogt")
    again = list_of(window(practice), "developments")
    assert shown(again, "status") == ["hunch"]
    assert [chip.text() for chip in again.filters.findChildren(QPushButton, "filterChip")]
    assert not again.filters.text.text()
    again.filters.clear()
    third = list_of(window(practice), "developments")
    assert third.model.rowCount() == len(practice.developments)


def test_columns_are_chosen_and_remembered(window: OpenWindow, practice: Content) -> None:
    view = list_of(window(practice), "developments")
    place = column(view, "sector")
    assert view.table.isColumnHidden(place)
    view.table.show_column(place, True)
    again = list_of(window(practice), "developments")
    assert not again.table.isColumnHidden(place)
