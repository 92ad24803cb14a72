"""From nothing to a first sow-by day through the real window, by keys, with real plan files.

What somebody does is counted: a text put into a field, or a key or click that commands.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.beginning import free_path
from planner.ui.shell import Shell
from tests.ui.hands import CTRL, Hands


@pytest.mark.parametrize(
    ("hands", "line"),
    [
        ("de", "Polnisch B1, Weber + Kaya, Frühjahr 2028"),
        ("en", "Polish B1, Weber + Kaya, spring 2028"),
    ],
    indirect=["hands"],
)
def test_a_team_comes_from_nothing_to_its_first_sow_by_day_in_six_actions(
    hands: Hands, line: str
) -> None:
    hands.paste("Jonas Weber\nMira Kaya\nGeorg Weiss\n")
    hands.key(Qt.Key.Key_Return, CTRL)
    shell = hands.shell
    assert shell.place == "focus"
    assert shell.top.search.hasFocus()
    assert "Weber + Kaya" in "".join(row.lines[0].text for row in shell.top.search.found.found.rows)
    hands.type(line)
    hands.key(Qt.Key.Key_Return)
    assert hands.actions <= 6
    assert shell.desk is not None
    content = shell.desk.content
    assert len(content.people) == 3
    assert [d.title for d in content.developments.values()] == [line.split(",", maxsplit=1)[0]]
    days = {slot.person: slot.sow_by for slot in shell.desk.figures.slots}
    assert len(days) == 2
    assert all(days.values())


def test_the_plan_lies_in_the_usual_folder_and_the_foot_says_where(hands: Hands) -> None:
    hands.paste("Jonas Weber, Design\nMira Kaya, Design")
    hands.key(Qt.Key.Key_Return, CTRL)
    assert hands.plans() == ["Design.vorlauf"]
    assert f"Your plan lies in {hands.folder / 'Design.vorlauf'}" in hands.told()
    assert hands.shell.desk is not None
    assert hands.shell.desk.content.plan.name == "Design"


def test_nothing_is_ever_written_over(hands: Hands) -> None:
    for _ in range(3):
        hands.paste("Jonas Weber\nMira Kaya")
        hands.key(Qt.Key.Key_Return, CTRL)
        hands.shell.menus.actions["close"].trigger()
    assert hands.plans() == ["My team 2.vorlauf", "My team 3.vorlauf", "My team.vorlauf"]
    taken = {Path("a/b.vorlauf"), Path("a/b 2.vorlauf")}
    assert free_path(Path("a"), "b", taken.__contains__) == Path("a/b 3.vorlauf")


MATRIX = "Name\tTeam\tPolnisch\tCATIA\nWeber\tDesign\tA1\t2\nKaya\tSales\tx9\t3\n"


@pytest.mark.parametrize(
    ("hands", "counts", "trouble", "button"),
    [
        (
            "de",
            "2 Personen · 2 Teams · 2 Kompetenzen · 3 Stufen",
            "Zeile 3, Spalte C: „x9“ ist hier keine Stufe; eine von 0, A1",
            "Plan ohne diesen Eintrag anlegen",
        ),
        (
            "en",
            "2 people · 2 teams · 2 competencies · 3 levels",
            "Row 3, column C: “x9” is no level here; write one of 0, A1",
            "Make the plan without this entry",
        ),
    ],
    indirect=["hands"],
)
def test_a_matrix_is_previewed_and_what_is_not_understood_named(
    hands: Hands, counts: str, trouble: str, button: str
) -> None:
    hands.paste(MATRIX)
    team = hands.shell.welcome.team
    assert counts in hands.told()
    assert trouble in hands.told()
    assert team.button.text() == button
    assert counts in team.field.accessibleDescription()
    hands.key(Qt.Key.Key_Return, CTRL)
    assert hands.shell.desk is not None
    assert len(hands.shell.desk.content.assessments) == 3


@pytest.mark.parametrize(
    "text", ["", "\n \n", "12\n13", "Weber\t3\nKaya\t2", "😀", "x" * 150_000, '"Weber\t1\n', "{}"]
)
def test_what_gives_no_plan_makes_none(hands: Hands, text: str) -> None:
    team = hands.shell.welcome.team
    team.field.setPlainText(text)
    team._read()
    hands.key(Qt.Key.Key_Return, CTRL)
    assert hands.shell.desk is None
    assert not hands.plans()
    assert team.field.toPlainText() == text


def big_matrix(people: int) -> str:
    heads = "\t".join(f"Skill {n}" for n in range(20))
    rows = "\n".join(f"Person {'ABCDEFGHIJ'[n % 10]}{n}\t" + "\t3" * 19 for n in range(people))
    return f"Name\t{heads}\n{rows}"


def test_a_large_matrix_is_read_in_a_worker_that_can_be_stopped(hands: Hands, qtbot: QtBot) -> None:
    team = hands.shell.welcome.team
    team.field.setPlainText(big_matrix(400))
    team._read()
    assert team.box.text == "Reading …"
    assert not team.button.isEnabled()
    qtbot.waitUntil(lambda: "400 people" in hands.told(), timeout=20_000)
    assert team.button.isEnabled()
    team.field.setPlainText(big_matrix(390))
    team._read()
    hands.shell.tasks.stop()
    qtbot.waitUntil(lambda: "Reading was stopped" in hands.told(), timeout=20_000)
    assert not team.button.isEnabled()
    team.field.setPlainText(big_matrix(380))
    team._read()
    team.field.setPlainText("Weber")
    assert team.box.text.startswith("1 person")
    QApplication.processEvents()
    hands.shell.tasks._pool.waitForDone()
    QApplication.processEvents()
    assert team.box.text.startswith("1 person")
    assert not hands.plans()


def test_a_folder_that_takes_no_plan_is_told_and_the_text_stays(hands: Hands) -> None:
    hands.folder.rmdir()
    hands.folder.write_text("no folder")
    hands.paste("Weber\nKaya")
    hands.key(Qt.Key.Key_Return, CTRL)
    assert hands.shell.desk is None
    assert hands.shell.welcome._told.isVisible()
    assert len(hands.shell.welcome._told.text()) > 20
    assert hands.shell.welcome.team.field.toPlainText() == "Weber\nKaya"


def test_what_was_pasted_stays_when_the_language_changes(hands: Hands) -> None:
    hands.paste(MATRIX)
    hands.tab_to("Deutsch")
    hands.key(Qt.Key.Key_Space)
    assert "2 Personen · 2 Teams" in hands.told()
    assert hands.shell.welcome.team.field.toPlainText() == MATRIX


def test_the_keyboard_waits_in_the_field_and_the_language_stands_before_it(hands: Hands) -> None:
    welcome = hands.shell.welcome
    assert hands.here is welcome.team.field
    top = welcome._languages["de"].mapTo(welcome, welcome._languages["de"].rect().center()).y()
    field = welcome.team.field.mapTo(welcome, welcome.team.field.rect().topLeft()).y()
    assert top < field


def test_a_sample_is_open_after_one_choice(hands: Hands) -> None:
    hands.tab_to("See a department")
    hands.key(Qt.Key.Key_Space)
    assert hands.actions <= 2
    assert "24 people" in hands.told()


def test_a_plan_dropped_on_the_first_field_is_opened_by_the_window(hands: Hands) -> None:
    hands.opening.open_sample("me")
    hands.opening.close()
    [plan] = hands.folder.glob("*.vorlauf")
    field = hands.shell.welcome.team.field
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(plan))])
    assert not field.canInsertFromMimeData(dragged)
    hands.opening.importing.take(plan)
    assert hands.shell.desk is not None
    assert field.toPlainText() == ""


# -- just me -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hands", "just_me", "what", "when", "day"),
    [
        ("de", "Nur ich", "Polnisch B1", "Frühjahr 2028", "Spätester Beginn: 01.03.2027"),
        ("en", "Just me", "Polish B1", "spring 2028", "Begin by 1 Mar 2027 at the latest"),
    ],
    indirect=["hands"],
)
def test_one_person_comes_to_a_sow_by_day_in_five_actions(
    hands: Hands, just_me: str, what: str, when: str, day: str
) -> None:
    hands.tab_to(just_me)
    hands.key(Qt.Key.Key_Space)
    hands.type(what)
    hands.tab()
    hands.type(when)
    hands.tab()
    hands.type("4")
    assert day in hands.told()
    hands.key(Qt.Key.Key_Return)
    assert hands.actions <= 5
    shell = hands.shell
    assert shell.desk is not None
    content = shell.desk.content
    assert content.plan.just_me
    assert [(p.id, p.me, p.hours_per_week) for p in content.people.values()] == [("me", True, 4)]
    assert [goal.title for goal in content.goals.values()] == [what]
    assert [slot.sow_by is not None for slot in shell.desk.figures.slots] == [True]
    assert shell.place == ("path" if "path" in shell.place_keys else "focus")


def test_wrong_answers_are_told_at_their_field_and_nothing_is_made(hands: Hands) -> None:
    hands.shell.welcome.show_alone()
    page = hands.shell.welcome.alone
    hands.key(Qt.Key.Key_Return)
    assert "Say what you want to be able to do" in page.fields["what"].trouble
    assert page.fields["what"].line.hasFocus()
    hands.type("Polish B1")
    hands.tab()
    hands.type("some day")
    hands.key(Qt.Key.Key_Return)
    assert "“some day” is no time" in page.fields["when"].trouble
    assert not page.fields["what"].trouble
    assert page.fields["when"].line.hasFocus()
    assert not hands.plans()
    assert page.answers == ("Polish B1", "some day", "")


def test_what_comes_too_late_is_said_plainly_and_may_be_noted_all_the_same(hands: Hands) -> None:
    hands.shell.welcome.show_alone()
    hands.type("Polish B1")
    hands.tab()
    hands.type("in 8 weeks")
    assert "Too late: the sow-by date is" in hands.shell.welcome.alone.box.text
    hands.key(Qt.Key.Key_Return)
    assert hands.shell.desk is not None
    assert [slot.state for slot in hands.shell.desk.figures.slots] == ["late"]


def test_nobody_is_told_off_before_typing(hands: Hands) -> None:
    hands.shell.welcome.show_alone()
    QApplication.processEvents()
    assert not any(field.trouble for field in hands.shell.welcome.alone.fields.values())
    hands.type("Pol")
    assert not any(field.trouble for field in hands.shell.welcome.alone.fields.values())


def test_esc_goes_back_and_keeps_what_was_typed(hands: Hands) -> None:
    hands.shell.welcome.show_alone()
    hands.type("Polish B1")
    hands.key(Qt.Key.Key_Escape)
    assert hands.here is hands.shell.welcome.team.field
    hands.shell.welcome.show_alone()
    assert hands.shell.welcome.alone.answers[0] == "Polish B1"


def test_the_page_says_what_it_takes_before_anything_reads(shell: Shell) -> None:
    shell.leave_plan()
    team = shell.welcome.team
    assert team.button.text() == "Make the plan"
    assert not team.button.isEnabled()
    assert "names down, competencies across" in team.box.text


def test_enter_presses_the_button_that_has_the_keyboard(hands: Hands) -> None:
    hands.shell.welcome.show_alone()
    hands.type("Polish B1")
    hands.tab()
    hands.type("spring 2028")
    hands.tab_to("Make my plan")
    assert not hands.plans()
    hands.key(Qt.Key.Key_Return)
    assert len(hands.plans()) == 1
