"""The guided start by keys alone, in both languages, on real plan files."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.ui.views.guided import Guided
from tests.ui.hands import Hands

RETURN = Qt.Key.Key_Return
NAMES = {"en": "Three questions", "de": "Drei Leitfragen"}


def guide(hands: Hands) -> Guided:
    page = hands.opening.guiding.page
    assert page is not None
    return page


def enter(hands: Hands, lang: str) -> Guided:
    hands.tab_to(NAMES[lang])
    hands.key(Qt.Key.Key_Space)
    return guide(hands)


def answer(hands: Hands, *lines: str) -> None:
    """Fill the lines of a page from top to bottom, then Enter."""
    for n, line in enumerate(lines):
        if n:
            hands.tab()
        hands.type(line)
    hands.key(RETURN)


@pytest.mark.parametrize(
    ("hands", "lang", "sow_by"),
    [("de", "de", "Saattermin: spätestens 10.03.2027"), ("en", "en", "Sow-by date: 10 Mar 2027")],
    indirect=["hands"],
)
def test_three_answers_lead_to_a_need_a_first_step_and_a_sow_by_day(
    hands: Hands, lang: str, sow_by: str
) -> None:
    page = enter(hands, lang)
    answer(hands, "Werk in Polen", "Frühjahr 2028")
    answer(hands, "Batterien kommen zurück", "2031")
    answer(hands, "Alles aus einer Hand", "Frau Ott")
    hands.key(RETURN)  # the first answer is the one to prepare
    assert page.page is page.need
    answer(hands, "Polnisch B1", "Weber + Kaya")
    assert page.page is page.step
    assert sow_by in hands.told()
    hands.key(RETURN)
    shell = hands.shell
    assert shell.desk is not None
    assert shell.place == "focus"
    content = shell.desk.content
    assert [d.title for d in content.developments.values()] == [
        "Werk in Polen", "Batterien kommen zurück", "Alles aus einer Hand",
    ]  # fmt: skip
    assert len({d.notes for d in content.developments.values()}) == 3
    assert [need.level for need in content.needs.values()] == [3]
    assert [action.status for action in content.actions.values()] == ["idea"]
    assert [p.name for p in content.partners.values()] == ["Frau Ott"]
    shell.menus.actions["undo"].trigger()
    assert not content.developments
    assert not content.actions
    assert not content.people
    assert not shell.desk.editor.undo_title()


def test_back_keeps_what_was_typed(hands: Hands) -> None:
    page = enter(hands, "en")
    answer(hands, "A plant in Poland", "2028")
    answer(hands, "Batteries", "2031")
    for pressed, expected in ((Qt.Key.Key_Space, 1), (RETURN, 0)):
        hands.tab_to("Back")
        hands.key(pressed)
        assert page.page is page.pages[expected]
    assert page.page is page.pages[0]
    assert page.answers.said["tomorrow"] == "A plant in Poland"
    assert page.answers.said["after"] == "Batteries"
    assert not page.back.isEnabled()


@pytest.mark.parametrize("way", ["Esc", "Not now"])
def test_it_can_be_left_at_any_time_and_loses_nothing(hands: Hands, way: str) -> None:
    page = enter(hands, "en")
    answer(hands, "A plant in Poland", "2028")
    hands.type("Batt")
    if way == "Esc":
        hands.key(Qt.Key.Key_Escape)
    else:
        page.skip.click()
    assert hands.here is hands.shell.welcome.team.field
    assert not hands.plans()
    hands.shell.menus.actions["guided"].trigger()
    QApplication.processEvents()
    assert guide(hands) is page
    assert page.page is page.pages[1]
    assert page.answers.said["after"] == "Batt"


def test_where_there_is_nothing_to_choose_enter_takes_it_over(hands: Hands) -> None:
    page = enter(hands, "en")
    answer(hands, "A plant in Poland", "2028")
    for asked in (page.pages[2], page.need, page.step):
        hands.key(RETURN)
        assert page.page is asked
    assert hands.here is page.next  # not the search box, which would open
    hands.key(RETURN)
    assert hands.shell.desk is not None
    assert len(hands.shell.desk.content.developments) == 1
    assert not hands.shell.desk.content.needs


def test_in_an_open_plan_it_comes_from_the_help_menu_and_esc_goes_back(hands: Hands) -> None:
    hands.opening.open_sample("practice")
    shell = hands.shell
    shell.go("timeline")
    shell.menus.actions["guided"].trigger()
    QApplication.processEvents()
    page = guide(hands)
    assert page.isVisible()
    hands.key(Qt.Key.Key_Escape)
    assert shell.place == "timeline"
    assert not page.isVisible()


def test_an_offering_of_the_catalogue_may_be_the_first_step(hands: Hands) -> None:
    hands.opening.open_sample("practice")
    shell = hands.shell
    assert shell.desk is not None
    before = set(shell.desk.content.actions)
    shell.menus.actions["guided"].trigger()
    QApplication.processEvents()
    answer(hands, "A plant in Poland", "spring 2028")
    hands.key(RETURN)
    hands.key(RETURN)
    answer(hands, "Polish C1", "Roth")
    page = guide(hands)
    assert page.page is page.step, [line.trouble for line in page.page.lines.values()]
    assert "no way ends in time" in page.step.box.text
    offered, own, _ = page.step.choices.group.buttons()
    assert hands.here is own
    hands.key(Qt.Key.Key_Up)
    assert offered.isChecked()
    assert not page.step.lines["step_what"].isVisible()
    hands.key(RETURN)
    new = [shell.desk.content.actions[id_] for id_ in set(shell.desk.content.actions) - before]
    assert [action.offering is not None for action in new] == [True]


def test_one_answer_alone_needs_no_choice_and_none_is_told(hands: Hands) -> None:
    page = enter(hands, "en")
    for _ in range(3):
        hands.key(RETURN)
    assert page.page is page.pages[2]
    assert "a few words to one of the three questions are enough" in hands.told()
    answer(hands, "All from one hand")
    assert page.page is page.need


@pytest.mark.parametrize(
    ("line", "told"), [("soonish", "“soonish” is no time"), ("2019", "“2019” lies before today")]
)
def test_what_cannot_be_read_keeps_the_page_and_the_keyboard(
    hands: Hands, line: str, told: str
) -> None:
    page = enter(hands, "en")
    answer(hands, "A plant in Poland", line)
    assert page.page is page.pages[0]
    assert told in hands.told()
    assert hands.here is page.pages[0].lines["tomorrow_when"].line
    hands.type(" 2028")
    assert told not in hands.told()


def test_a_structure_asks_for_weeks_and_one_person(hands: Hands) -> None:
    page = enter(hands, "en")
    answer(hands, "A plant in Poland", "2028")
    hands.key(RETURN)
    hands.key(RETURN)
    page.need.kind.group.buttons()[1].click()
    hands.type("Module ownership")
    page.need.lines["who"].answer_with("Weber, Kaya")
    page.need.lines["weeks"].answer_with("twelve")
    hands.key(RETURN)
    assert "One person sees to a structure" in page.need.lines["who"].trouble
    assert "“twelve” is no number" in page.need.lines["weeks"].trouble
    page.need.lines["who"].answer_with("Weber")
    page.need.lines["weeks"].answer_with("12")
    hands.key(RETURN)
    assert page.page is page.step
    hands.key(RETURN)
    assert hands.shell.desk is not None
    [need] = hands.shell.desk.content.needs.values()
    assert (need.kind, need.structure, need.lead_time_weeks) == ("structure", "role", 12)


def test_another_language_keeps_the_answers(hands: Hands) -> None:
    page = enter(hands, "en")
    answer(hands, "A plant in Poland", "2028")
    hands.shell.speak("de")
    QApplication.processEvents()
    assert "Übermorgen" in hands.told()
    assert page.page is page.pages[1]
    assert page.answers.said["tomorrow"] == "A plant in Poland"


def test_it_never_comes_by_itself(hands: Hands) -> None:
    hands.paste("Weber\nKaya")
    hands.key(RETURN, Qt.KeyboardModifier.ControlModifier)
    assert hands.opening.guiding.page is None
