"""The details beside every place: what they show, when they come, and that all can use them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from planner import bootstrap
from planner.domain.content import Content
from planner.services.records import add_record, change_record, delete_record
from planner.services.samples import make_sample
from planner.ui.shell import Shell
from planner.ui.widgets.entry_table import EntryTable
from planner.ui.widgets.field_editor import LineField
from planner.ui.widgets.reference_fields import NameButton
from tests.ui.conftest import OpenWindow, focus_of, timeline_of
from tests.ui.inspecting import (
    EVERY_KIND,
    TAB,
    facts_of,
    line_of,
    page_of,
    record,
    said_by,
    type_into,
    undo,
    with_more,
)
from tests.ui.windows import TODAY, MemoryPlan

# -- what is known besides -----------------------------------------------------------------


def test_an_action_says_why_and_leads_along_the_chain(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    said = said_by(page)
    assert "Ready by 23 Dec 2027" in said
    assert "Chance of being ready in time: about" in said
    assert shell.desk is not None
    link = next(b for b in facts_of(page).links if b.full == "Production in Poland")
    QTest.keyClick(link, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert shell.desk.choice is not None
    assert shell.desk.choice[0] == "developments"
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    leads = {button.full for button in facts_of(inspector.page).links}
    assert {"Polish B1", "Tandem Polish B1"} <= leads
    assert any(title.startswith("Plant East") for title in leads)


def test_the_next_step_is_one_press_away(shell: Shell) -> None:
    from planner.ui.dialogs.planning import PlanSlot

    assert shell.desk is not None
    slot = next(s for s in shell.desk.figures.slots if s.state == "unplanned" and s.competency)
    shell.desk.choose_slot(slot)
    QApplication.processEvents()
    page = page_of(shell, *(shell.desk.choice or ("", "")))
    button = next(b for b in facts_of(page).findChildren(QAbstractButton) if b.text() == "Plan…")
    QTest.keyClick(button, Qt.Key.Key_Space)
    dialog = next(d for d in shell.window().findChildren(PlanSlot) if d.isVisible())
    dialog.close()


def test_an_edit_does_not_squeeze_the_page_for_a_moment(shell: Shell) -> None:
    page = page_of(shell, "people", "ott")
    high = page.sizeHint().height()
    assert shell.desk is not None
    assert shell.desk.editor.run(change_record, "actions", "a4", {"title": "A course"})
    assert page.sizeHint().height() > high * 0.9


def test_what_is_chosen_is_laid_out_before_it_is_seen(shell: Shell) -> None:
    page_of(shell, "people", "ott")
    assert shell.desk is not None
    shell.desk.choose("actions", "a2")  # nothing posted was delivered yet
    inspector = shell.inspecting.inspector
    assert inspector is not None
    page = inspector.page
    assert page is not None
    assert page.height() >= page.minimumSizeHint().height() > 400


def test_the_page_keeps_its_width_whether_it_is_scrolled_or_not(shell: Shell) -> None:
    page = page_of(shell, "people", "ott")
    inspector = shell.inspecting.inspector
    assert inspector is not None
    area = inspector.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    inspector.setFixedWidth(inspector.width())
    wide = page.width()
    shell.frame.resize(shell.frame.width(), 4000)
    QApplication.processEvents()
    assert area.verticalScrollBar().maximum() == 0
    assert page.width() == wide


def test_the_history_tells_what_was_done(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    type_into(line_of(page, "cost"), "700")
    assert "23 Nov 2026  Changed Tandem Polish B1" in said_by(page)
    type_into(line_of(page, "cost"), "800")
    told = said_by(page_of(shell, "actions", "a2"))
    assert "23 Nov 2026  Changed Tandem Polish B1 (2×)" in told, "said once, with how often"


def test_delete_offers_undo_and_leaves_nothing_behind(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    QTest.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert shell.desk is not None
    assert "a2" not in shell.desk.content.actions
    assert shell.desk.choice is None
    assert shell.undo_bar.isVisible()
    undo(shell)
    assert "a2" in shell.desk.content.actions


# -- edits from elsewhere ------------------------------------------------------------------


def test_only_what_an_edit_names_is_patched(shell: Shell) -> None:
    from planner.services.records import change_record

    assert shell.desk is not None
    page = page_of(shell, "actions", "a2")
    facts = page.facts
    shell.desk.editor.run(change_record, "partners", "nord", {"notes": "seen"})
    assert page.facts is facts
    shell.desk.editor.run(change_record, "actions", "a2", {"cost": 12})
    assert page.facts is not facts
    assert line_of(page, "cost").text() == "€12"
    shell.desk.editor.run(change_record, "people", "weber", {"name": "Jo Weber"})
    assert "Jo Weber" in [b.text() for b in page.findChildren(QAbstractButton)]


def test_what_is_being_typed_outlives_an_edit_elsewhere(shell: Shell) -> None:
    from planner.services.records import change_record

    assert shell.desk is not None
    page = page_of(shell, "actions", "a2")
    line = line_of(page, "cost")
    line.setFocus()
    QTest.keyClicks(line, "12")
    shell.desk.editor.run(change_record, "actions", "a2", {"hours": 99})
    assert line.text().endswith("12")


# -- more fields, F4, languages ------------------------------------------------------------


def test_more_fields_are_closed_and_remembered_for_each_kind(
    shell: Shell, window: OpenWindow, practice: Content
) -> None:
    page = page_of(shell, "actions")
    assert "fixed" not in page.rows
    QTest.keyClick(page.more, Qt.Key.Key_Space)
    assert not page.rows["fixed"].isHidden()
    assert "sector" not in page_of(shell, "developments").rows
    other = window(practice)
    again = page_of(other, "actions")
    assert not again.rows["fixed"].isHidden()
    QTest.keyClick(again.more, Qt.Key.Key_Space)
    assert again.rows["fixed"].isHidden()
    assert "fixed" not in page_of(window(practice), "actions").rows


def seen(shell: Shell) -> bool:
    inspector = shell.inspecting.inspector
    return inspector is not None and inspector.isVisible()


def test_f4_shows_and_hides_it_and_is_remembered(
    shell: Shell, window: OpenWindow, practice: Content
) -> None:
    action: QAction = shell.menus.actions["inspector"]
    assert action.shortcut() == QKeySequence("F4")
    focus_of(shell)
    assert not seen(shell)
    action.trigger()
    assert seen(shell)
    assert action.isChecked()
    assert "Choose something" in "".join(label.text() for label in shell.findChildren(QLabel))
    action.trigger()
    assert not seen(shell)
    again = window(practice)
    timeline_of(again)
    assert not seen(again)


def test_a_small_window_keeps_its_room_until_f4(shell: Shell) -> None:
    shell.frame.resize(1024, 700)
    QApplication.processEvents()
    assert shell.desk is not None
    shell.desk.choose("actions", "a2")
    assert not seen(shell)
    shell.menus.actions["inspector"].trigger()
    assert seen(shell)


def test_the_settings_of_the_plan_are_a_record_too(shell: Shell) -> None:
    shell.menus.actions["plan"].trigger()
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    assert inspector.page.kind == "plan"
    assert shell.desk is not None
    type_into(line_of(inspector.page, "buffer_weeks"), "6")
    assert shell.desk.content.plan.buffer_weeks == 6
    assert shell.desk.editor.undo_title() == "Changed the plan's settings"


def test_another_language_is_spoken_at_once(shell: Shell) -> None:
    page = page_of(shell, "actions", "a2")
    shell.speak("de")
    said = said_by(page)
    assert "Besprochen am" in said
    assert "Maßnahme" in said
    assert line_of(page, "start").text() == "17.05.2027"
    type_into(line_of(page, "start"), "in 30 Wochen")
    assert record(shell, page).start == TODAY + dt.timedelta(weeks=30)
    type_into(line_of(page, "cost"), "12,5")
    assert record(shell, page).cost == 12.5
    type_into(line_of(page, "cost"), "viel")
    assert "ist keine Zahl" in page.rows["cost"].told.text()


# -- from the places -----------------------------------------------------------------------


def test_a_bar_that_is_chosen_is_shown(shell: Shell) -> None:
    view = timeline_of(shell).chart_view
    view.choose(view.chart.place_of("a2"))
    assert shell.desk is not None
    assert shell.desk.choice == ("actions", "a2")
    ghost = next(i for i, b in enumerate(view.chart.bars) if b.action is None and b.slot)
    view.choose(ghost)
    slot = view.chart.bars[ghost].slot
    assert slot is not None
    assert shell.desk.choice in (("needs", slot.need), ("people", slot.person))


def test_a_line_of_focus_shows_its_record(shell: Shell) -> None:
    from planner.ui.widgets.click_row import ClickRow

    view = focus_of(shell)
    row = view.findChildren(ClickRow)[0]
    QTest.keyClick(row, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert shell.desk is not None
    assert shell.desk.slot == view.slots[0]
    assert seen(shell)


def test_a_row_of_a_list_is_shown_and_patched(shell: Shell) -> None:
    from planner.ui.views.list_place import ListPlace

    shell.go("developments")
    place = shell.view("developments")
    assert isinstance(place, ListPlace)
    place.list.choose(["d2"])
    QApplication.processEvents()
    assert shell.desk is not None
    assert shell.desk.choice == ("developments", "d2")
    page = page_of(shell, "developments", "d2")
    type_into(page.heading.editor.box, "Renamed beside the list")
    row = place.list.rows.row_of("d2")
    assert row is not None
    assert place.list.model.index(row, 0).data() == "Renamed beside the list"


def test_a_plan_on_the_disk_remembers_what_was_done(
    window: OpenWindow, practice: Content, tmp_path: Path
) -> None:
    path = tmp_path / "p.vorlauf"
    bootstrap.new_plan(path, practice)
    plan = bootstrap.open_plan(path)
    shell = window(plan.store.content, plan=plan)
    page = page_of(shell, "actions", "a2")
    type_into(line_of(page, "cost"), "700")
    type_into(line_of(page, "cost"), "800")
    undo(shell)
    assert record(shell, page).cost == 700
    assert said_by(page).count("Changed Tandem Polish B1") == 1
    type_into(line_of(page, "end"), "1.1.20")
    assert "This day lies before “Start”" in page.rows["end"].told.text()
    type_into(line_of(page, "end"), "Q1 2028")  # it goes on to the end of the quarter
    assert record(shell, page).end == dt.date(2028, 3, 31)
    shell.leave_plan()
    plan.close()
    again = bootstrap.open_plan(path)
    assert again.store.content.actions["a2"].cost == 700
    again.close()


def test_a_plan_that_may_only_be_read_can_only_be_read(
    window: OpenWindow, practice: Content
) -> None:
    shell = window(practice, plan=MemoryPlan(practice, "asked"))
    for kind in EVERY_KIND:
        page = with_more(page_of(shell, kind))
        assert not page.delete.isVisible()
        for row in page.rows.values():
            if isinstance(row.editor, LineField):
                assert row.editor.line.isReadOnly()
            elif isinstance(row.editor, EntryTable):
                assert row.editor.add.isHidden()


# -- access --------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "de"])
def test_everything_that_takes_the_focus_has_a_name(window: OpenWindow, lang: str) -> None:
    shell = window(make_sample("practice", lang, TODAY), lang)
    for kind in EVERY_KIND:
        page = with_more(page_of(shell, kind))
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
                name = widget.accessibleName() or getattr(widget, "text", str)()
                assert name, (kind, widget, widget.parent())


def test_tab_goes_from_top_to_bottom(shell: Shell) -> None:
    page = with_more(page_of(shell, "needs"))
    page.heading.setFocus()
    seen: list[QWidget] = [page.heading.editor.box]
    for _ in range(60):
        QTest.keyClick(seen[-1], TAB)
        now = QApplication.focusWidget()
        if now is None or not page.isAncestorOf(now) or now in seen:
            break
        seen.append(now)
    middles = [widget.mapTo(page, widget.rect().center()).y() for widget in seen]
    assert len(seen) > 10
    assert middles == sorted(middles)


def test_what_waits_in_a_card_of_focus_can_be_looked_at(shell: Shell) -> None:
    from planner.ui.widgets.click_row import ClickRow

    rows = focus_of(shell).findChildren(ClickRow)
    chosen = set()
    for row in rows:
        QTest.keyClick(row, Qt.Key.Key_Space)
        assert shell.desk is not None
        assert shell.desk.choice is not None
        chosen.add(shell.desk.choice[0])
    assert chosen >= {"goals", "partners", "signals", "needs"}


def names_on(page: QWidget) -> set[str]:
    """What the page leads to, as far as it is shown."""
    said_by(page)
    return {each.full for each in page.findChildren(NameButton)}


def test_who_names_a_record_is_kept_up_to_date(shell: Shell) -> None:
    page = page_of(shell, "developments", "d2")
    assert shell.desk is not None
    run = shell.desk.editor.run
    values = {"id": "new", "title": "Fresh sign", "development": "d2"}
    run(add_record, "indicators", values)
    assert "Fresh sign" in names_on(page)
    run(delete_record, "indicators", "new")
    assert "Fresh sign" not in names_on(page)
