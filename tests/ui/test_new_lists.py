"""Teams, roles, scales, partners, goals, decisions, indicators, ideas: by real keys, in lists."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.idea import Criterion, Idea, Points
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.ui.models.table_model import CELL
from planner.ui.shell import Shell
from planner.ui.views.list_place import ListPlace
from planner.ui.views.record_columns import LEAST
from planner.ui.views.record_list import RecordListView
from planner.ui.widgets.choice_popup import ChoicePopup
from tests.ui.conftest import OpenWindow
from tests.ui.lists import column, content, edit, list_of, shown, type_in, write
from tests.ui.windows import TODAY

LISTS = {
    "teams": "competencies",
    "roles": "competencies",
    "scales": "competencies",
    "partners": "signals",
    "indicators": "developments",
    "ideas": "ideas",
    "goals": "ideas",
    "decisions": "ideas",
    "criteria": "ideas",
}
"""Listing → place."""


def list_named(shell: Shell, key: str) -> RecordListView:
    """A list, opened in its tab."""
    shell.go(LISTS[key])
    place = shell.view(LISTS[key])
    assert isinstance(place, ListPlace)
    place.show_listing(key)
    QApplication.processEvents()
    assert place.list.listing.key == key
    return place.list


@pytest.mark.parametrize("key", LISTS)
def test_an_empty_list_says_what_it_is_for_and_begins(window: OpenWindow, key: str) -> None:
    view = list_named(window(Content(Plan())), key)
    assert view.empty.isVisible()
    assert view.entry.fields[0].accessibleName()
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert view.entry.fields[0].hasFocus()


@pytest.mark.parametrize(
    ("key", "cells", "kind"),
    [
        ("teams", ["Testing"], "teams"),
        ("scales", ["Welding", "new, able, master"], "scales"),
        ("partners", ["Customer North", "customer's", "30"], "partners"),
        ("ideas", ["An own test rig", ""], "ideas"),
        ("goals", ["Two customers abroad", "", "Q3 2028"], "goals"),
        ("decisions", ["We go to Spain", "Our largest customer goes there"], "decisions"),
        ("criteria", ["Gain", "50", "2"], "criteria"),
    ],
)
def test_one_line_and_enter_make_one_and_undo_takes_it_back(
    window: OpenWindow, key: str, cells: list[str], kind: str
) -> None:
    shell = window(Content(Plan()))
    view = list_named(shell, key)
    write(view, *cells)
    assert view.entry._told.text() == ""
    (record,) = content(shell).table(kind).values()
    assert cells[0] in shown(view, "title")
    assert view.chosen_ids() == [record.id]
    assert shell.desk is not None
    shell.desk.editor.undo()
    assert not content(shell).table(kind)


def test_what_was_typed_stands_in_the_records(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    write(list_named(shell, "scales"), "Welding", "new, able, master")
    write(list_named(shell, "partners"), "Customer North", "customer's", "30")
    write(list_named(shell, "goals"), "Two customers abroad", "", "Q3 2028")
    (scale,) = content(shell).scales.values()
    assert [level.label for level in scale.levels] == ["new", "able", "master"]
    (partner,) = content(shell).partners.values()
    assert (partner.kind, partner.contact_rhythm) == ("customers_customer", 30)
    (goal,) = content(shell).goals.values()
    assert goal.due == dt.date(2028, 7, 1)


def test_several_lines_pasted_are_several_ideas(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_named(shell, "ideas")
    QGuiApplication.clipboard().setText("Own rig\nFair in Poznań\n=SUM(A1)")
    view.paste()
    titles = [idea.title for idea in content(shell).ideas.values()]
    assert titles == ["Own rig", "Fair in Poznań", "=SUM(A1)"]


def test_a_decision_on_nothing_is_refused_in_a_sentence(window: OpenWindow) -> None:
    view = list_named(window(Content(Plan())), "decisions")
    write(view, "We go to Spain")
    assert "rests on something" in view.entry._told.text()


def test_what_a_role_asks_for_is_edited_as_people_say_it(shell: Shell) -> None:
    view = list_named(shell, "roles")
    role = next(iter(content(shell).roles))
    before = content(shell).roles[role].requires
    edit(view, role, "asks", "Polish B1", Qt.Key.Key_Return)
    after = content(shell).roles[role].requires
    assert after[: len(before)] == before
    asked = shown(view, "asks")
    assert "Polish B1" in asked
    today = [line for line in after[len(before) :] if line.from_ == TODAY]
    assert {line.level for line in today} == {0}


def test_a_scale_keeps_what_its_levels_look_like(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    view = list_named(shell, "scales")
    write(view, "Welding", "new, able")
    assert shell.desk is not None
    (scale,) = content(shell).scales
    edit(view, scale, "levels", "new, able, master", Qt.Key.Key_Return)
    assert [level.label for level in content(shell).scales[scale].levels][-1] == "master"
    edit(view, scale, "levels", "alone", Qt.Key.Key_Return)
    line = view.table.cells.current
    assert line is not None
    assert "2 to 50 levels" in line.told.text()


def test_partners_past_their_rhythm_are_seen_and_spoken_to(shell: Shell) -> None:
    view = list_named(shell, "partners")
    late = [row for row, text in enumerate(shown(view, "next")) if "past the rhythm" in text]
    assert late
    view.choose([view.rows.ids[late[0]]])
    action = next(a for a in view.commands.lines() if a.text() == "Spoken today")
    action.trigger()
    assert "past the rhythm" not in shown(view, "next")[late[0]]
    partner = content(shell).partners[view.rows.ids[late[0]]]
    assert partner.last_contact == TODAY


def ideas_plan() -> Content:
    criteria = [
        Criterion(id="gain", name="Gain", weight=50),
        Criterion(id="effort", name="Effort", weight=30, knock_out=1),
        Criterion(id="fit", name="Fit", weight=20),
    ]
    points = {"a": (4, 2, 5), "b": (3, 4, 4), "c": (5, 0, 5), "d": (4, 2)}
    made = [
        Idea(
            id=id_,
            title=f"Idea {id_.upper()}",
            points=tuple(
                Points(criterion=c.id, points=p) for c, p in zip(criteria, given, strict=False)
            ),
        )
        for id_, given in points.items()
    ]
    return Content(
        Plan(), {"criteria": criteria, "ideas": made, "people": [Person(id="ada", name="Ada")]}
    )


def test_scores_stand_in_the_list_with_their_reason(window: OpenWindow) -> None:
    view = list_named(window(ideas_plan()), "ideas")
    scores = dict(zip(shown(view, "title"), shown(view, "score"), strict=True))
    assert scores["Idea A"] == "3.6"
    assert scores["Idea B"] == "3.5"
    assert scores["Idea C"] == "0 · Effort 0 is below 1"
    assert scores["Idea D"] == "2 of 3 rated"


def test_the_gate_of_an_idea_is_told_at_the_cell(window: OpenWindow) -> None:
    shell = window(ideas_plan())
    view = list_named(shell, "ideas")
    edit(view, "a", "stage", "decided", Qt.Key.Key_Return)
    line = view.table.cells.current
    assert line is not None
    assert "fill in who" in line.told.text()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    edit(view, "a", "owner", "Ada", Qt.Key.Key_Return)
    edit(view, "a", "next_on", "15.1.2027", Qt.Key.Key_Return)
    edit(view, "a", "stage", "decided", Qt.Key.Key_Return)
    idea = content(shell).ideas["a"]
    assert (idea.stage, idea.owner, idea.next_on) == ("decided", "ada", dt.date(2027, 1, 15))


def test_the_place_of_ideas_joins_with_the_first_one(window: OpenWindow) -> None:
    shell = window(Content(Plan()))
    button = shell.rail._buttons["ideas"]
    assert not button.isVisible()
    write(list_named(shell, "ideas"), "Own rig")
    shell.go("focus")
    assert button.isVisible()
    assert shell.menus.places["ideas"].shortcut().toString() == "Ctrl+7"


def test_readings_of_an_indicator_are_added_where_they_stand(shell: Shell) -> None:
    view = list_named(shell, "indicators")
    id_ = view.rows.ids[0]
    before = content(shell).indicators[id_].readings
    edit(view, id_, "reading", "4,5", Qt.Key.Key_Return)
    after = content(shell).indicators[id_].readings
    assert after[:-1] == before
    assert (after[-1].value, after[-1].on) == (4.5, TODAY)
    assert "4.5" in shown(view, "reading")[0]


_MORE = {"decisions": ["why"], "scales": ["a, b"]}
"""What the other fields need so that only the first can be refused."""


@pytest.mark.parametrize("key", LISTS)
@pytest.mark.parametrize("text", ["=SUM(A1)", "\U0001f600" * 400, "שלום עולם", "x" * 10_000, "   "])
def test_bad_input_is_kept_or_refused_whole(window: OpenWindow, key: str, text: str) -> None:
    shell = window(Content(Plan()))
    view = list_named(shell, key)
    for field, more in zip(view.entry.fields[1:], _MORE.get(key, ()), strict=False):
        type_in(field, more)
    QGuiApplication.clipboard().setText(text)
    first = view.entry.fields[0]
    QTest.keyClick(first, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(first, Qt.Key.Key_Return)
    table = content(shell).table(view.listing.kind)
    told = view.entry._told.text()
    assert bool(told) != bool(table)
    if len(text.strip()) > 1000 or not text.strip() or key == "indicators":
        assert told
    else:
        assert shown(view, "title") == [text]


def test_columns_give_way_from_the_right_and_come_back(shell: Shell) -> None:
    view = list_named(shell, "partners")

    def seen() -> list[str]:
        return [each.key for each in view.table.shown_columns()]

    every = [each.key for each in view.listing.columns if each.first]
    shell.frame.resize(1024, 700)
    QApplication.processEvents()
    narrow = seen()
    assert narrow == every[: len(narrow)]
    assert len(narrow) < len(every)
    assert not view.table.horizontalScrollBar().maximum()
    assert f"+{len(every) - len(narrow)}" in view.filters.columns.text()
    view.table.show_column(column(view, every[-1]), True)
    assert seen()[-1] == every[-1]
    shell.frame.resize(2600, 900)
    QApplication.processEvents()
    assert seen() == every


def test_three_hundred_teams_stay_at_hand(window: OpenWindow) -> None:
    teams = [Team(id=f"t{n}", name=f"Team {n:03}") for n in range(300)]
    people = [Person(id=f"p{n}", name=f"Person {n}") for n in range(3)]
    shell = window(Content(Plan(), {"teams": teams, "people": people}))
    shell.frame.resize(1024, 700)
    view = list_named(shell, "teams")
    assert len(shown(view, "title")) == 300
    assert shell.frame.height() == 700
    shell.go("competencies")
    place = shell.view("competencies")
    assert isinstance(place, ListPlace)
    place.show_listing("people")
    place.list.choose(["p0", "p2"])
    place.list.table.setFocus()
    line = next(a for a in place.list.commands.lines() if a.text().startswith("Team"))
    assert line.menu() is None
    line.trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    type_in(popup.line, "217")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert [content(shell).people[id_].team for id_ in ("p0", "p1", "p2")] == ["t217", None, "t217"]
    assert shown(list_named(shell, "teams"), "people")[217] == "2"


def test_a_column_too_wide_for_the_room_is_shown_narrower(shell: Shell) -> None:
    view = list_named(shell, "teams")
    names = column(view, "names")
    view.choose(view.rows.ids[:1])  # the details come and take some of the room
    QApplication.processEvents()
    assert not view.table.isColumnHidden(names)
    widest = max(
        view.table.cells.wide(view.model.index(row, names).data(CELL))
        for row in range(view.model.rowCount())
    )
    assert LEAST <= view.table.columnWidth(names) < widest
    assert not view.table.horizontalScrollBar().maximum()
    shell.frame.resize(1900, 900)
    QApplication.processEvents()
    assert view.table.columnWidth(names) == widest


def test_columns_are_as_wide_as_their_words_until_somebody_draws_them(shell: Shell) -> None:
    shell.go("developments")
    view = next(v for v in shell.findChildren(RecordListView) if v.listing.kind == "developments")
    status = column(view, "status")
    view.table.show_column(status, True)
    QApplication.processEvents()
    cells = [view.model.index(row, status).data(CELL) for row in range(view.model.rowCount())]
    assert any(cell.text for cell in cells)
    assert view.table.columnWidth(status) >= max(map(view.table.cells.wide, cells))
    view.table.setColumnWidth(status, 77)
    view.table.restore(view.table.arrangement())
    assert view.table.columnWidth(status) == 77


def test_heads_have_their_room_in_a_list_that_was_empty(window: OpenWindow) -> None:
    """Columns there was no room for before the first row are measured by their heads too."""
    shell = window(Content(Plan(name="Empty")), "de")
    shell.frame.resize(1356, 820)
    view = list_named(shell, "ideas")
    write(view, "Ein Materialpass für jedes Bauteil")
    QApplication.processEvents()
    head = view.table.horizontalHeader()
    seen = [n for n in range(1, head.count()) if not view.table.isColumnHidden(n)]
    assert len(seen) > 2
    assert all(view.table.columnWidth(n) >= min(head.sectionSizeHint(n), LEAST) for n in seen)


def test_columns_grow_with_the_first_words_of_a_list_that_begins(window: OpenWindow) -> None:
    shell = window(Content(Plan(name="Empty")), "de")
    view = list_of(shell, "competencies")
    team = column(view, "team")
    write(view, "Jonas Weber")
    before = view.table.columnWidth(team)
    write(view, "Eva Müller", "Instandhaltung und Werkzeugbau")
    QApplication.processEvents()
    assert view.table.columnWidth(team) > before + 40


def test_of_whom_a_list_was_narrowed_to_nothing_is_kept(
    window: OpenWindow, practice: Content, tmp_path: Path
) -> None:
    view = list_named(window(practice), "goals")
    owner = next(goal.owner for goal in practice.goals.values() if goal.owner)
    view.filters.narrow("owner", owner, True)
    assert 0 < view.model.rowCount() < len(practice.goals)
    again = list_named(window(practice), "goals")
    assert again.model.rowCount() == len(practice.goals)
    kept = [path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.ini")]
    assert kept
    assert not any(owner in text for text in kept)
