"""The chart of *My path*: its axis, and one row for each thing the way asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.services.my_path import Path, PathRow
from planner.ui.desk import Desk
from planner.ui.models.my_path_bars import axis_of, bars_of
from planner.ui.models.my_path_words import levels_line, row_title
from planner.ui.models.word_tips import state_tip
from planner.ui.views.my_path_lane import Lane, LaneHead
from planner.ui.views.my_path_rows import NAMES, NAMES_SMALL, STATES, RowWidget
from planner.ui.widgets.card import Card
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.elided import Elided
from planner.ui.wording import state_sentence


def fill_chart(card: Card, desk: Desk, path: Path, small: bool) -> list[RowWidget]:
    """Put the head and the rows into a card; the rows come back in their order."""
    w = desk.words
    lanes = [bars_of(w, row, desk.today) for row in path.rows]
    axis = axis_of(path, lanes, desk.today)
    names = NAMES_SMALL if small else NAMES
    heads = QHBoxLayout()
    heads.setSpacing(10)
    heads.addWidget(_corner(w.translate("Path", "What I need"), names))
    heads.addWidget(LaneHead(desk.look, w, axis), 1)
    heads.addWidget(_corner("", STATES))
    card.column.addLayout(heads)
    rows: list[RowWidget] = []
    for row, bars in zip(path.rows, lanes, strict=True):
        if rows:
            card.column.addWidget(_hairline())
        lane = Lane(desk.look, axis, bars, row.slot.due, desk.today)
        lane.setAccessibleName("; ".join(bar.told for bar in bars))
        rows.append(_row(desk, row, lane, names))
        card.column.addWidget(rows[-1])
    return rows


def _row(desk: Desk, row: PathRow, lane: Lane, names: int) -> RowWidget:
    w, slot = desk.words, row.slot
    title = row_title(w, desk.content, slot)
    line = levels_line(w, desk.content, row, desk.in_company)
    state = state_sentence(w, slot)
    due = w.translate("Path", "needed by {day}").format(day=w.day(slot.due)) if slot.due else ""
    told = ", ".join(p for p in (title, line, state, lane.accessibleName(), due) if p)
    chip = Chip(desk.look, slot.state, state).teach(state_tip(desk.words, slot.state))
    parts = (title, line, lane, chip)
    return RowWidget(desk.look, w, (slot.need, slot.index), told, parts, names)


def _corner(title: str, wide: int) -> QWidget:
    """A head beside the axis, as wide as what stands below it."""
    holder = QWidget()
    holder.setFixedWidth(wide)
    row = QHBoxLayout(holder)
    row.setContentsMargins(6, 0, 0, 0)
    row.addWidget(Elided(title, "small"))
    return holder


def _hairline() -> QFrame:
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
