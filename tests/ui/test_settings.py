"""Settings by the fields a user types in: window and plan, refused values, another day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from planner.services.ports import Holder
from planner.services.samples import make_sample
from planner.ui.dialogs.settings import SettingsDialog
from planner.ui.opening import Opening
from planner.ui.settings import week_start
from planner.ui.shell import Shell
from tests.ui import test_search as search
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.doors import doors_into
from tests.ui.windows import TODAY, MemoryPlan


def ask(shell: Shell) -> SettingsDialog:
    """The dialog, from the menu."""
    shell.menus.actions["settings"].trigger()
    QApplication.processEvents()
    found = [d for d in shell.findChildren(SettingsDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def fill(dialog: SettingsDialog, key: str, text: str) -> None:
    field = dialog.fields[key].widget
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else field.clear()


def choose(dialog: SettingsDialog, key: str, code: str) -> None:
    box = dialog.fields[key].widget
    assert isinstance(box, QComboBox)
    assert box.findData(code) >= 0, code
    box.setCurrentIndex(box.findData(code))


@pytest.fixture
def opened(window: OpenWindow, tmp_path: Path) -> Callable[..., Shell]:
    def show(lang: str = "en", plan: MemoryPlan | None = None) -> Shell:
        content = make_sample("practice", lang, TODAY)
        shell = window(content, lang, plan)
        opening = Opening(shell, doors_into(tmp_path))
        if shell.desk is not None:
            opening._plan = shell.desk.plan
        return shell

    return show


def test_the_plan_is_changed_in_one_step_and_back(opened: Callable[..., Shell]) -> None:
    shell = opened()
    assert shell.desk is not None
    before = shell.desk.content.plan
    due = [slot.due for slot in shell.desk.figures.slots]
    dialog = ask(shell)
    fill(dialog, "name", "Pumps 2028")
    fill(dialog, "safety", "90")
    fill(dialog, "buffer_weeks", "2,5")
    fill(dialog, "step_weeks", "10")
    fill(dialog, "currency", "CHF")
    choose(dialog, "country", "CH")
    choose(dialog, "region", "ZH")
    dialog.yes.click()
    plan = shell.desk.content.plan
    assert (plan.name, plan.safety, plan.buffer_weeks) == ("Pumps 2028", 0.9, 2.5)
    assert plan.step_weeks == 10
    assert (plan.country, plan.region, plan.currency) == ("CH", "ZH", "CHF")
    assert [slot.due for slot in shell.desk.figures.slots] != due
    shell.menus.actions["undo"].trigger()
    assert shell.desk.content.plan == before
    assert [slot.due for slot in shell.desk.figures.slots] == due


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("safety", "150", "above 0 and below 100"),
        ("safety", "much", "is no number"),
        ("buffer_weeks", "-1", "outside"),
        ("step_weeks", "0", "outside"),
        ("day", "someday", "is no day"),
    ],
)
def test_a_wrong_value_stays_in_its_field_and_nothing_is_saved(
    opened: Callable[..., Shell], key: str, typed: str, said: str
) -> None:
    shell = opened()
    assert shell.desk is not None
    before = shell.desk.content.plan
    dialog = ask(shell)
    fill(dialog, "name", "Not yet")
    fill(dialog, key, typed)
    dialog.yes.click()
    assert dialog.isVisible()
    field = dialog.fields[key]
    assert said in field.trouble.text()
    assert field.trouble.isVisible()
    assert dialog.focusWidget() is field.widget
    assert shell.desk.content.plan == before
    fill(dialog, key, {"safety": "75", "buffer_weeks": "3", "step_weeks": "4", "day": ""}[key])
    dialog.yes.click()
    assert not dialog.isVisible()
    assert shell.desk.content.plan.name == "Not yet"


@pytest.mark.parametrize(("typed", "lang"), [("1 Oct 2027", "en"), ("1.10.2027", "de")])
def test_everything_is_seen_as_on_another_day_and_back(
    opened: Callable[..., Shell], typed: str, lang: str
) -> None:
    shell = opened(lang)
    assert shell.desk is not None
    late = sum(slot.state == "late" for slot in shell.desk.figures.slots)
    shell.go("timeline")
    dialog = ask(shell)
    fill(dialog, "day", typed)
    dialog.yes.click()
    assert shell.desk is not None
    assert shell.desk.today == dt.date(2027, 10, 1)
    assert shell.place == "timeline"
    assert sum(slot.state == "late" for slot in shell.desk.figures.slots) > late
    assert shell.words.day(dt.date(2027, 10, 1)) in shell.notice.accessibleName()
    dialog = ask(shell)
    fill(dialog, "day", "")
    dialog.yes.click()
    assert shell.desk is not None
    assert shell.desk.today == TODAY
    assert not shell.notice.isVisible()


def test_language_and_look_are_worn_at_once_and_kept(opened: Callable[..., Shell]) -> None:
    shell = opened()
    dialog = ask(shell)
    choose(dialog, "language", "de")
    choose(dialog, "look", "dark")
    dialog.yes.click()
    assert shell.words.language == "de"
    assert shell.look.colours.name == "dark"
    assert shell.settings.text("window/look") == "dark"
    assert ask(shell).windowTitle() == "Einstellungen"


def test_its_key_opens_it_and_esc_changes_nothing(opened: Callable[..., Shell]) -> None:
    shell = opened()
    assert shell.desk is not None
    before = shell.desk.content.plan
    QTest.keyClick(shell.frame, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    dialog = shell.findChildren(SettingsDialog)[0]
    fill(dialog, "name", "Never")
    choose(dialog, "language", "de")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert shell.desk.content.plan == before
    assert shell.words.language == "en"


def test_a_plan_that_may_only_be_read_has_no_fields(opened: Callable[..., Shell]) -> None:
    content = make_sample("practice", "en", TODAY)
    holder = Holder("Katrin", "desk-7", 42, None)
    shell = opened(plan=MemoryPlan(content, "in_use", holder))
    assert set(ask(shell).fields) == {"language", "look", "week_start", "day"}


def test_every_field_has_a_name(opened: Callable[..., Shell]) -> None:
    dialog = ask(opened("de"))
    assert all(field.widget.accessibleName() for field in dialog.fields.values())


def test_weeks_begin_where_the_user_is_used_to(opened: Callable[..., Shell]) -> None:
    shell = opened()
    assert shell.desk is not None
    shell.go("timeline")
    scene = timeline_of(shell).chart_view.scene
    axis = scene.axis
    axis.per_day = 10
    assert {day.weekday() for day in axis.ticks(740_000, 740_100)} == {0}
    dialog = ask(shell)
    choose(dialog, "week_start", "6")
    dialog.yes.click()
    assert {day.weekday() for day in axis.ticks(740_000, 740_100)} == {6}
    assert scene.texts.tick("week", dt.date(2027, 1, 10)) == "W2", "numbered by its Thursday"
    assert week_start(shell.settings) == 6
    shell.settings.keep("window/week_start", "nonsense")
    assert week_start(shell.settings) == 0


def test_both_parts_have_one_edge(opened: Callable[..., Shell]) -> None:
    dialog = ask(opened("de"))
    lefts = {field.widget.mapTo(dialog, field.widget.rect().topLeft()).x()
             for field in dialog.fields.values()}  # fmt: skip
    assert len(lefts) == 1


def test_the_search_box_leads_to_a_setting(opened: Callable[..., Shell]) -> None:
    shell = opened("de")
    search.ask(shell, "Betriebsrat")
    search.key(shell, Qt.Key.Key_Return)
    dialog = next(d for d in shell.findChildren(SettingsDialog) if d.isVisible())
    assert dialog.fields["works_council"].widget.hasFocus()
    dialog.reject()
