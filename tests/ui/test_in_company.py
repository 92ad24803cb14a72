"""F9: while others look on nobody reads which level somebody holds, nor wishes and worries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.scale import Level
from planner.services.samples import make_sample
from planner.services.why_company import why_words
from planner.services.wording import load_words
from planner.ui.dialogs.next_step import take_next_step
from planner.ui.models.timeline_rows import COLUMNS, RowWords, rows_of
from planner.ui.opening import Opening
from planner.ui.shell import Shell
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.doors import doors_into
from tests.ui.inspecting import page_of, said_by, with_more
from tests.ui.windows import TODAY

MARK = "HELD"
"""The label of the level everybody in this plan holds, and nobody is asked for."""
FELT = re.compile(r"\b(wish|worry|hope) −?\d|−3 · 3|Wish · worry", re.I)


def marked() -> Content:
    """The practice plan where all that is held is level 1 and says so; nobody is asked for it."""
    content = make_sample("practice", "en", TODAY)
    records: dict[str, list[Any]] = {kind: list(content.table(kind).values()) for kind in KINDS}
    scale = replace(
        next(iter(content.scales.values())),
        id="s",
        levels=tuple(Level(label=label) for label in ("none", MARK, "up", "high", "top")),
    )
    records["scales"].append(scale)
    records["competencies"] = [
        replace(c, scale="s", steps=(), level_texts=()) for c in records["competencies"]
    ]
    records["assessments"] = [
        replace(a, level=1, evidence=f"says {MARK}") for a in records["assessments"]
    ]
    records["needs"] = [
        replace(n, level=3) if n.kind == "competency" else n for n in records["needs"]
    ]
    records["offerings"] = [replace(o, from_=1, to=2) for o in records["offerings"]]
    records["actions"] = [
        replace(a, effects=tuple(replace(e, from_=1, to=2) for e in a.effects))
        for a in records["actions"]
    ]
    records["roles"] = [
        replace(r, requires=tuple(replace(q, level=3) for q in r.requires))
        for r in records["roles"]
    ]
    records["developments"] = [
        replace(d, forecasts=tuple(replace(f, desire=-3, worry=3, hope=2) for f in d.forecasts))
        for d in records["developments"]
    ]
    return Content(content.plan, records)


def texts(root: QWidget, seen: bool = False) -> Iterator[str]:
    """Everything that can be read, seen or heard on a widget; `seen`: on what is visible now."""
    said_by(root)
    for each in (root, *root.findChildren(QWidget)):
        if seen and not each.isVisible():
            continue
        yield each.toolTip()
        yield each.accessibleName()
        yield each.accessibleDescription()
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            yield each.text()
        if isinstance(each, QPlainTextEdit):
            yield each.toPlainText()
        if isinstance(each, QComboBox):
            yield each.currentText()
        model = each.model() if isinstance(each, QAbstractItemView) and not offers(each) else None
        for row in range(model.rowCount() if model is not None else 0):
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for column in range(columns):
                yield from _cell(model, row, column)


def offers(view: QWidget) -> bool:
    """A list of choices tells every level there is, not the one somebody holds."""
    up = view.parentWidget()
    while up is not None and not isinstance(up, QComboBox):
        up = up.parentWidget()
    return up is not None


def _cell(model: QAbstractItemModel, row: int, column: int) -> Iterator[str]:
    """What a cell shows, says and explains."""
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    for role in roles:
        yield str(model.index(row, column).data(role) or "")


def private(found: Iterator[str]) -> list[str]:
    return [text for text in found if MARK in text or FELT.search(text)]


@pytest.fixture
def looked_at(window: OpenWindow) -> Shell:
    return window(marked())


def pages(shell: Shell, kinds: Iterable[str]) -> Iterator[tuple[str, QWidget]]:
    """Every record's page; of assessments, which are a hundred, one of those filled in alike."""
    assert shell.desk is not None
    for kind in kinds:
        records = shell.desk.content.table(kind)
        if kind == "assessments":
            records = {(r.kind, *map(bool, astuple(r))): r for r in records.values()}
        for record in list(records.values()):
            yield f"{kind} {record.id}", with_more(page_of(shell, kind, record.id))


SAYS_LEVELS = ("scales", "competencies", "offerings")
"""Their pages say what a level is, whoever holds it."""


def test_no_page_of_a_record_tells_what_is_held_or_felt(looked_at: Shell) -> None:
    desk = looked_at.desk
    assert desk is not None
    for kind in ("people", "assessments", "developments", "actions", "needs"):
        assert any(private(texts(page)) for _, page in pages(looked_at, [kind])), kind
    looked_at.menus.actions["company"].trigger()
    assert desk.in_company
    for name, page in pages(looked_at, [kind for kind in KINDS if kind not in SAYS_LEVELS]):
        assert private(texts(page)) == [], name
    looked_at.menus.actions["company"].trigger()
    assert private(texts(page_of(looked_at, "people", "weber")))


def test_a_page_that_stands_open_is_veiled_and_unveiled(looked_at: Shell) -> None:
    page = page_of(looked_at, "assessments")
    company = looked_at.menus.actions["company"]
    company.trigger()
    assert private(texts(page)) == []
    assert "hidden (F9)" in said_by(page)
    company.trigger()
    assert private(texts(page))


@pytest.mark.parametrize(
    "place", ["focus", "signals", "developments", "needs", "timeline", "ideas"]
)
def test_no_place_tells_what_is_held_or_felt(looked_at: Shell, place: str) -> None:
    looked_at.menus.actions["company"].trigger()
    looked_at.go(place)
    QApplication.processEvents()
    assert private(texts(looked_at.view(place))) == []


@pytest.mark.parametrize("line", ["weber", "polish", "Polish up, Weber + Kaya, spring 2028"])
def test_neither_search_nor_a_quick_line_tells_it(looked_at: Shell, line: str) -> None:
    looked_at.menus.actions["company"].trigger()
    box = looked_at.top.search
    box.enter()
    box.setText(line)
    box.typed.emit(line)
    QApplication.processEvents()
    assert private(texts(looked_at)) == []
    box.leave()


def test_the_lanes_of_the_timeline_lead_only_where_they_go(looked_at: Shell) -> None:
    view = timeline_of(looked_at).chart_view
    lanes = [lane for group in view.chart.groups for lane in group.lanes()]

    def said() -> list[str]:
        told = [view.scene.texts.lane_line(lane) for lane in lanes]
        rows = RowWords(view.scene.texts)
        told += [rows.text(row, c) for row in rows_of(view.chart) for c in range(len(COLUMNS))]
        return [text for text in told if MARK in text]

    assert said()
    looked_at.menus.actions["company"].trigger()
    assert said() == []


@pytest.mark.parametrize("lang", ["en", "de"])
def test_why_keeps_its_day_and_its_urgency(lang: str) -> None:
    from planner.services.figures import make_figures

    figures, words = make_figures(marked(), TODAY), load_words(lang)
    for slot in figures.slots:
        told = why_words(figures, slot, words, in_company=True)
        assert MARK not in told
        if slot.due is not None and slot.person is not None:
            assert words.day(slot.due) in told


def test_the_dialogs_of_the_next_step_keep_it_too(looked_at: Shell) -> None:
    desk = looked_at.desk
    assert desk is not None
    looked_at.menus.actions["company"].trigger()
    for slot in desk.figures.slots:
        dialog = take_next_step(desk, slot, looked_at)
        if dialog is not None:
            assert private(texts(dialog)) == [], slot
            dialog.close()


def test_nothing_private_can_be_entered_while_others_look_on(looked_at: Shell) -> None:
    from planner.ui.views.inspector_assessments import AssessmentsSection
    from planner.ui.widgets.forecast_field import ForecastField

    page = page_of(looked_at, "people", "weber")
    section = page.findChild(AssessmentsSection)
    assert section is not None
    section.begin()
    assert section.form is not None
    looked_at.menus.actions["company"].trigger()
    assert section.form is None
    assert section.new.isHidden()
    field = page_of(looked_at, "developments", "d1").findChild(ForecastField)
    assert field is not None
    field.begin()
    assert field.form is None


def test_the_guided_start_offers_no_step_that_tells_a_level(
    window: OpenWindow, tmp_path: Path
) -> None:
    """The step after the level somebody holds would tell that level."""
    shell = window(marked())
    opening = Opening(shell, doors_into(tmp_path))
    opening.guiding.show()
    page = opening.guiding.page
    assert page is not None
    person = next(iter(shell.desk.content.people.values()))  # type: ignore[union-attr]
    page.pages[0].lines["tomorrow"].answer_with("A plant abroad")
    page.pages[0].lines["tomorrow_when"].answer_with("2029")
    held = next(a.competency for a in shell.desk.content.assessments.values()  # type: ignore[union-attr]
                if a.person == person.id)  # fmt: skip
    name = shell.desk.content.competencies[held].name  # type: ignore[union-attr]
    page.need.lines["what"].answer_with(f"{name} high")
    page.need.lines["who"].answer_with(person.name)
    while page.page is not page.step:
        at = page.page
        page.go_on()
        assert page.page is not at, [line.trouble for line in at.lines.values()]
    own = page.step.lines["step_what"].line
    assert own.placeholderText().endswith("up"), "alone, the next step is called by its level"
    QTest.keyClick(shell.frame, Qt.Key.Key_F9)
    QApplication.processEvents()
    assert own.placeholderText() == name


TABS = ("matrix", "people", "catalogue", "offerings", "teams", "roles", "scales", "team")


@pytest.mark.parametrize("tab", sorted(set(TABS) - {"catalogue", "offerings", "scales"}))
def test_no_tab_of_the_competencies_tells_it(looked_at: Shell, tab: str) -> None:
    looked_at.go("competencies")
    place = looked_at.view("competencies")
    assert place is not None
    place.show_tab(TABS.index(tab))
    looked_at.menus.actions["company"].trigger()
    QApplication.processEvents()
    assert private(texts(place)) == []


@pytest.mark.parametrize("place", ["path", "reports", "competencies"])
def test_nor_do_other_places_with_their_tables(looked_at: Shell, place: str) -> None:
    looked_at.menus.actions["company"].trigger()
    looked_at.go(place)
    looked_at.menus.actions["table"].trigger()
    QApplication.processEvents()
    assert private(texts(looked_at.view(place))) == []


def test_the_profile_of_a_person_tells_no_level_to_others(looked_at: Shell) -> None:
    from planner.ui.views.profile import ProfileDialog

    desk = looked_at.desk
    assert desk is not None
    assert private(texts(ProfileDialog(desk, "weber", looked_at)))
    desk.turn_company(True)
    assert private(texts(ProfileDialog(desk, "weber", looked_at))) == []
