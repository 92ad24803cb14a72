"""What doesn't add up, in the window: counted, listed, mended with a click and with keys."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.action import Action
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.offering import Offering, Term
from planner.domain.people import Absence, Person, Team
from planner.domain.plan import Plan
from planner.domain.violation import Violation
from planner.services.violations import violations
from planner.ui.dialogs.mending import MendAnyway
from planner.ui.dialogs.other_term import OtherTerm
from planner.ui.dialogs.spreading import SpreadOut
from planner.ui.models.violation_rows import CURE
from planner.ui.shell import Shell
from planner.ui.views.timeline import TimelinePlace
from tests.read_plan import TODAY
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.windows import MemoryPlan


def day(offset: int) -> dt.date:
    return TODAY + dt.timedelta(offset)


def learn(id_: str, start: int, end: int, hours: float | None = None, **values: Any) -> Action:
    given: dict[str, Any] = {"people": ("jo",), "title": id_.upper(), **values}
    return Action(id=id_, start=day(start), end=day(end), hours=hours, **given)


def broken() -> Content:
    """An overload, a wrong order, something over and not done, something for nobody."""
    return Content(
        Plan(),
        {
            "teams": [Team(id="t1", name="One"), Team(id="t2", name="Two")],
            "people": [
                Person(id="jo", name="Jo", team="t1", hours_per_week=5),
                Person(id="ed", name="Ed", team="t2", hours_per_week=5),
            ],
            "competencies": [Competency(id="c", name="Welding")],
            "needs": [Need(id="n", competency="c", level=1, people=("ed",), due=day(300))],
            "actions": [
                learn("a", 0, 13, 10, fixed=True),
                learn("b", 7, 20, 10),
                learn("first", 30, 60, people=("ed",)),
                learn("after", 50, 70, people=("ed",), predecessors=("first",)),
                learn("gone", -30, -1, people=("ed",)),
                learn("open", 90, 99, people=()),
            ],
        },
    )


def codes(shell: Shell) -> list[str]:
    assert shell.desk is not None
    return [v.code for v in violations(shell.desk.figures)]


@pytest.fixture
def place(window: OpenWindow) -> TimelinePlace:
    return timeline_of(window(broken()))


def shell_of(place: TimelinePlace) -> Shell:
    shell = place.parent()
    while not isinstance(shell, Shell):
        assert shell is not None
        shell = shell.parent()
    return shell


def row_of(place: TimelinePlace, code: str) -> int:
    panel = place.mending.panel
    assert panel is not None
    rows = panel.table.table.rows
    return next(at for at, row in enumerate(rows) if row.code == code)


def click_cure(place: TimelinePlace, code: str) -> None:
    """A click on the cure of the first row of a kind."""
    panel = place.mending.panel
    assert panel is not None
    index = panel.table.table.index(row_of(place, code), CURE)
    QApplication.processEvents()  # the list was only just opened: laid out before it scrolls
    panel.table.scrollTo(index)
    at = panel.table.visualRect(index).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()


def text_of(place: TimelinePlace, code: str, column: int) -> str:
    panel = place.mending.panel
    assert panel is not None
    index = panel.table.table.index(row_of(place, code), column)
    return str(index.data())


def test_the_count_is_quiet_and_opens_the_list(place: TimelinePlace) -> None:
    assert place.mending.button.text() == "■ 4 to mend"
    QTest.mouseClick(place.mending.button, Qt.MouseButton.LeftButton)
    panel = place.mending.panel
    assert panel is not None
    assert panel.isVisible()
    assert [row.code for row in panel.table.table.rows] == [
        "overload", "order", "nobody", "ended",
    ]  # fmt: skip
    assert text_of(place, "overload", 0) == "■ over the learning time"
    assert text_of(place, "ended", 0) == "◆ over, not done"
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_f7_comes_from_anywhere_and_goes_away_again(window: OpenWindow) -> None:
    shell = window(broken())
    shell.go("focus")
    action = shell.menus.actions["mend"]
    assert action.shortcut().toString() == "F7"
    action.trigger()
    place = shell.view("timeline")
    assert isinstance(place, TimelinePlace)
    assert place.mending.is_open
    shell.go("focus")
    action.trigger()
    assert place.mending.is_open
    assert place.mending.has_keyboard
    action.trigger()
    assert not place.mending.is_open


def test_a_click_on_a_cure_mends_and_undo_takes_it_back(place: TimelinePlace, qtbot: QtBot) -> None:
    shell = shell_of(place)
    place.turn_mending()
    assert text_of(place, "order", CURE) == "Begin on 25 Jan 2027"
    click_cure(place, "order")
    assert shell.desk is not None
    after = shell.desk.content.actions["after"]
    assert (after.start, after.end) == (dt.date(2027, 1, 25), dt.date(2027, 2, 14))
    assert "order" not in codes(shell)
    count = place.mending.button.text
    qtbot.waitUntil(lambda: count() == "■ 3 to mend")
    shell.desk.editor.undo()
    qtbot.waitUntil(lambda: count() == "■ 4 to mend")
    assert "order" in codes(shell)


def test_enter_on_a_row_mends_too(place: TimelinePlace) -> None:
    shell = shell_of(place)
    place.turn_mending()
    panel = place.mending.panel
    assert panel is not None
    panel.table.selectRow(row_of(place, "ended"))
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert shell.desk is not None
    assert shell.desk.content.actions["gone"].status == "done"
    assert "ended" not in codes(shell)
    # The row after it, or the last one, is looked at now: the next Enter goes on.
    assert panel.table.currentIndex().row() == len(panel.table.table.rows) - 1


def test_spread_out_shows_the_move_and_takes_it_over_as_one_step(place: TimelinePlace) -> None:
    shell = shell_of(place)
    place.turn_mending()
    click_cure(place, "overload")
    dialog = place.mending.dialog
    assert isinstance(dialog, SpreadOut)
    cells = [dialog.moves.item(0, column) for column in range(4)]
    shown = [cell.text() for cell in cells if cell is not None]
    assert shown == ["B", "30 Nov 2026 – 13 Dec 2026", "7 Dec 2026 – 20 Dec 2026", "7 days later"]
    painted = place.chart_view.scene.over[-1]
    place.chart_view.grab()
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert shell.desk is not None
    assert shell.desk.content.actions["b"].start == day(14)
    assert "overload" not in codes(shell)
    assert painted not in place.chart_view.scene.over
    plan = shell.desk.plan
    assert isinstance(plan, MemoryPlan)
    assert len(plan.store.done) == 1


def test_where_no_move_helps_it_says_why_and_what_would(window: OpenWindow) -> None:
    content = broken()
    content = Content(content.plan, {
        **{kind: list(content.table(kind).values()) for kind in ("people", "teams")},
        "actions": [learn("a", 0, 6, 12, status="booked")],
    })  # fmt: skip
    place = timeline_of(window(content))
    place.turn_mending()
    click_cure(place, "overload")
    dialog = place.mending.dialog
    assert isinstance(dialog, SpreadOut)
    said = " ".join(label.text() for label in dialog.findChildren(type(dialog_label(dialog))))
    assert "No move takes it away" in said
    assert "A (booked)" in said
    assert "12 hours a week" in said
    assert not dialog.yes.isVisible()
    dialog.reject()


def dialog_label(dialog: SpreadOut) -> Any:
    from PySide6.QtWidgets import QLabel

    return dialog.findChild(QLabel)


def test_a_course_on_no_term_is_offered_the_next_ones(window: OpenWindow) -> None:
    terms = (Term(start=day(20), end=day(30)), Term(start=day(80), end=day(90)))
    content = Content(Plan(), {
        "people": [Person(id="jo", absences=(Absence(start=day(15), end=day(35)),))],
        "competencies": [Competency(id="c")],
        "offerings": [Offering(id="o", competency="c", terms=terms)],
        "actions": [learn("a", 40, 50, offering="o")],
    })  # fmt: skip
    shell = window(content)
    place = timeline_of(shell)
    place.turn_mending()
    click_cure(place, "outside_term")
    dialog = place.mending.dialog
    assert isinstance(dialog, OtherTerm)
    assert len(dialog.buttons) == 2
    assert "less than half" in dialog.buttons[0].accessibleDescription()
    assert "in order" in dialog.buttons[1].accessibleDescription()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert shell.desk is not None
    assert shell.desk.content.actions["a"].start == day(80)
    assert codes(shell) == []


def test_what_would_make_something_worse_is_asked_first(window: OpenWindow) -> None:
    """The follower, begun after what it waits for, would miss its own day."""
    from planner.domain.action import Effect

    need = Need(id="n", competency="c", level=1, people=("jo",), due=day(65))
    brings = learn("b", 50, 60, predecessors=("a",), effects=(Effect(competency="c", to=1),))
    content = Content(Plan(buffer_weeks=0), {
        "people": [Person(id="jo", name="Jo")], "competencies": [Competency(id="c")],
        "needs": [need], "actions": [learn("a", 0, 59), brings],
    })  # fmt: skip
    shell = window(content)
    place = timeline_of(shell)
    place.turn_mending()
    assert text_of(place, "order", CURE).endswith("…")
    click_cure(place, "order")
    dialog = place.mending.dialog
    assert isinstance(dialog, MendAnyway)
    assert shell.desk is not None
    assert shell.desk.content.actions["b"].start == day(50)
    dialog.reject()
    click_cure(place, "order")
    again = place.mending.dialog
    assert isinstance(again, MendAnyway)
    again.accept()
    assert shell.desk.content.actions["b"].start == day(60)
    assert codes(shell) == ["late"]


def test_all_of_a_kind_are_mended_as_one_step(window: OpenWindow) -> None:
    content = Content(Plan(), {
        "people": [Person(id="jo")],
        "actions": [learn(f"a{n}", -20, -10, status="idea") for n in range(3)],
    })  # fmt: skip
    shell = window(content)
    place = timeline_of(shell)
    place.turn_mending()
    panel = place.mending.panel
    assert panel is not None
    assert not panel.all.isVisible()
    panel.kinds.setCurrentIndex(panel.kinds.findData("unbegun"))
    panel.kinds.activated.emit(panel.kinds.currentIndex())
    assert panel.all.isVisible()
    QTest.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert codes(shell) == []
    assert shell.desk is not None
    plan = shell.desk.plan
    assert isinstance(plan, MemoryPlan)
    assert [edit.title.values["count"] for edit in plan.store.done] == [3]
    shell.desk.editor.undo()
    assert codes(shell) == ["unbegun"] * 3


def test_it_follows_the_team_of_the_rail(place: TimelinePlace) -> None:
    desk = shell_of(place).desk
    assert desk is not None
    place.turn_mending()
    desk.only_team("t2")
    assert place.mending.button.text() == "■ 2 to mend"
    assert [v.code for v in place.mending.rows.rows] == ["order", "ended"]
    assert place.load.load is not None
    assert place.load.load.people == ("ed",)


def test_a_row_shows_its_bar_and_its_persons_load(place: TimelinePlace) -> None:
    place.turn_mending()
    panel = place.mending.panel
    assert panel is not None
    panel.table.setCurrentIndex(panel.table.table.index(row_of(place, "order"), 0))
    bar = place.chart_view.chosen_bar
    assert bar is not None
    assert bar.action == "after"
    panel.table.setCurrentIndex(panel.table.table.index(row_of(place, "overload"), 0))
    assert place.load.load is not None
    assert place.load.load.person == "jo"


# -- the strip -------------------------------------------------------------------------------


def middle_of(place: TimelinePlace, monday: dt.date) -> QPoint:
    x = place.chart_view.scene.to_x(monday.toordinal() + 3.5)
    return QPoint(round(x), place.load.height() - 20)


def test_with_nothing_chosen_all_are_shown(place: TimelinePlace) -> None:
    load = place.load
    assert load.load is not None
    assert load.load.people == ("jo", "ed")
    assert load.accessibleName() == "Learning time of all"
    week = next(w for w in load.weeks if w.monday == day(7))
    assert (week.planned, week.available, week.crowded, week.over) == (10, 10, 1, False)
    tip = load.tip_at(middle_of(place, day(7)).x())
    assert "10 hours of 10" in tip
    assert "1 person has too much: Jo" in tip
    assert "A, B" in tip


def test_somebody_else_is_chosen_by_the_button(place: TimelinePlace) -> None:
    chart = place.chart_view.chart
    place.chart_view.choose(chart.place_of("b"))
    assert place.load.load is not None
    assert place.load.load.person == "jo"
    assert "5 hours too many" in place.load.tip_at(middle_of(place, day(7)).x())
    place.load.choices["team"].trigger()
    assert (place.load.load.team, place.load.load.people) == ("t1", ("jo",))
    assert place.load.button.accessibleName() == "Whose: Team"
    place.load.choices["all"].trigger()
    assert place.load.load.people == ("jo", "ed")


def test_a_click_on_a_full_week_opens_its_row(place: TimelinePlace) -> None:
    place.chart_view.fit()
    QTest.mouseClick(place.load, Qt.MouseButton.LeftButton, pos=middle_of(place, day(7)))
    assert place.mending.is_open
    panel = place.mending.panel
    assert panel is not None
    found: Violation = panel.table.table.rows[panel.table.currentIndex().row()]
    assert found.code == "overload"


def test_the_weeks_are_in_the_table_too(place: TimelinePlace) -> None:
    place.turn_table()
    assert place.table is not None
    weeks = place.table.weeks.table
    texts = [str(weeks.index(1, column).data()) for column in range(4)]
    assert texts == ["30 Nov 2026", "10 ■ 1 person has too much", "10", "A, B"]


def test_reading_only_nothing_can_be_mended(window: OpenWindow) -> None:
    content = broken()
    place = timeline_of(window(content, plan=MemoryPlan(content, read_only="asked")))
    place.turn_mending()
    assert text_of(place, "order", CURE) == ""
    click_cure(place, "order")
    assert content.actions["after"].start == day(50)


def test_in_company_nobody_hears_what_somebody_cannot_do(window: OpenWindow) -> None:
    from planner.domain.action import Effect

    high = learn("b", 40, 60, effects=(Effect(competency="c", from_=1, to=2),))
    content = Content(Plan(), {
        "people": [Person(id="jo", name="Jo")], "actions": [high],
        "competencies": [Competency(id="c", name="Welding")],
    })  # fmt: skip
    shell = window(content)
    place = timeline_of(shell)
    place.turn_mending()
    assert "level 1" in text_of(place, "start_level", 4)
    assert shell.desk is not None
    shell.desk.turn_company(True)
    assert "level" not in text_of(place, "start_level", 4)
