"""The foot of the matrix says where a competency is heading, by the same levels as everything."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.domain.levels import History
from planner.domain.people import present
from planner.domain.slots import Slot
from planner.services.figures import Figures, make_figures
from planner.services.records import change_record
from planner.services.trend import Trend, trend_sentence, trend_word
from planner.services.wording import load_words
from planner.ui.models.matrix import Matrix, Shown
from planner.ui.shell import Shell
from tests.generated import plan as generated
from tests.memory_store import MemoryStore
from tests.ui.matrices import matrix_of
from tests.ui.windows import TODAY


def held(figures: Figures, slot: Slot, day: dt.date) -> bool:
    """True if a slot is covered on a day, by the one level function."""
    content = figures.content
    if slot.person is None or slot.competency is None:
        return False
    level = History(content, slot.person, slot.competency).level(day)
    return present(content.people[slot.person], day) and level >= (slot.level or 0)


@pytest.mark.parametrize("seed", range(6))
def test_it_looks_back_at_today_and_ahead_to_the_day_of_need(seed: int) -> None:
    figures = make_figures(generated(seed), TODAY)
    later = TODAY + dt.timedelta(300)
    now, then = Matrix(figures, Shown()).cells, Matrix(figures, Shown(), later).cells
    for column in range(len(figures.content.competencies)):
        slots = now.asked.get(column, [])
        today = sum(held(figures, slot, TODAY) for slot in slots)
        found, back = now.trend(column), then.trend(column)
        if not slots:
            assert found is None
            assert back is None
            continue
        assert back == Trend(today, sum(held(figures, slot, later) for slot in slots), False)
        assert found is not None
        assert found.before == today
        coming = [slot for slot in slots if slot.due is not None and slot.due >= TODAY]
        if len(coming) == len(slots):
            assert found.after == sum(held(figures, s, s.due or TODAY) for s in slots)


@pytest.mark.parametrize("seed", range(3))
def test_an_edit_is_seen_in_it_on_another_day_too(seed: int) -> None:
    store = MemoryStore(generated(seed))
    figures = make_figures(store.content, TODAY)
    matrix = Matrix(figures, Shown())
    matrix.look_at(TODAY + dt.timedelta(200))
    for kind in ("actions", "people"):
        id_ = next(iter(store.content.table(kind)))
        fields = {"status": "dropped"} if kind == "actions" else {"left": TODAY.isoformat()}
        edit = change_record(store, kind, id_, fields)
        if edit is None:
            continue
        matrix.patch(edit, figures.update(edit))
        fresh = Matrix(make_figures(store.content, TODAY), Shown(), matrix.day)
        for column in range(len(store.content.competencies)):
            assert matrix.cells.trend(column) == fresh.cells.trend(column)


def test_arrow_word_and_number_in_both_languages() -> None:
    english, german = load_words("en"), load_words("de")
    assert trend_word(english, Trend(1, 2, True)) == "↗ then 2"
    assert trend_word(german, Trend(1, 2, True)) == "↗ dann 2"
    assert trend_word(english, Trend(3, 2, False)) == "↘ from 3"
    assert trend_word(german, Trend(1, 1, True)) == "→ dann 1"
    assert trend_sentence(german, Trend(1, 2, True)) == "2, wenn es gebraucht wird"
    assert [Trend(1, after, True).tone for after in (0, 1, 2)] == ["late", None, "ahead"]


def test_it_stands_at_the_foot_and_in_its_tip(shell: Shell) -> None:
    place = matrix_of(shell)
    drawn: list[str] = []
    labels = place.matrix_view.scene.labels
    centre = labels.centre
    labels.centre = lambda *rest: (drawn.append(rest[2]), centre(*rest))[1]  # type: ignore[method-assign, func-returns-value]
    place.matrix_view.scene.forget()
    place.matrix_view.viewport().grab()
    assert "↗ then 2" in drawn
    matrix, texts = place.matrix_view.matrix, place.matrix_view.scene.texts
    polish = matrix.cells.grid.column["PL"]
    assert texts.foot_sentence(polish).startswith("covered 1 of 4, 2 when they are needed")
    head = matrix.skills.tolist().index(polish)
    across, spoken = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    told = place.matrix_view.table.headerData(head, across, spoken)
    assert told == f"Polish: {texts.foot_sentence(polish)}"
    drawn.clear()
    place.look_at(dt.date(2027, 12, 24))
    QApplication.processEvents()
    place.matrix_view.viewport().grab()
    assert "↗ from 1" in drawn
    assert texts.foot_sentence(polish).startswith("covered 2 of 4, 1 today")
