"""Tips teach the domain's words: each belongs to a field or column there is, in both languages."""

from __future__ import annotations

import typing
from importlib import import_module
from pkgutil import iter_modules

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from planner.domain.slots import State
from planner.services.wording import load_words
from planner.ui import models
from planner.ui.models.entry_labels import ENTRY_LABELS
from planner.ui.models.field_labels import KIND_LABELS
from planner.ui.models.record_list import Listing
from planner.ui.models.word_tips import STATE_TIPS, TIPS, state_tip, tip_of
from planner.ui.shell import Shell
from planner.ui.widgets.field_row import FieldRow
from tests.ui.lists import column, list_of


def known() -> set[str]:
    """Every field and column there is, as tips name them."""
    found = {f"{kind}.{name}" for kind, labels in KIND_LABELS.items()
             for name in (*labels.main, *labels.more)}  # fmt: skip
    found |= {f"{entry}.{name}" for entry, names in ENTRY_LABELS.items() for name in names}
    for module in iter_modules(models.__path__):
        listing = getattr(import_module(f"{models.__name__}.{module.name}"), "LISTING", None)
        if isinstance(listing, Listing):
            found |= {f"{listing.kind}.{each.key}" for each in listing.columns}
    return found


def test_every_tip_belongs_to_something() -> None:
    assert TIPS.keys() <= known()
    assert STATE_TIPS.keys() == set(typing.get_args(State))


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_tip_is_one_or_two_short_sentences(language: str) -> None:
    words = load_words(language)
    told = [tip_of(words, *key.split(".")) for key in TIPS]
    told += [state_tip(words, state) for state in STATE_TIPS]
    assert all(each.endswith((".", "?")) and len(each) < 170 for each in told)
    if language == "de":
        english = load_words("en")
        assert all(tip_of(words, *k.split(".")) != tip_of(english, *k.split(".")) for k in TIPS)


def test_fields_heads_and_states_say_what_they_mean(shell: Shell) -> None:
    view = list_of(shell, "needs")
    head = view.model.headerData(
        column(view, "sow"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert head == tip_of(shell.words, "needs", "sow")
    assert shell.desk is not None
    shell.desk.choose("people", next(iter(shell.desk.content.people)))
    shell.inspecting.open()
    QApplication.processEvents()
    rows = {row.field.name: row for row in shell.findChildren(FieldRow)}
    assert rows["absences"].label.toolTip() == tip_of(shell.words, "people", "absences")
    assert not rows["notes"].label.toolTip()


def test_the_mouse_on_a_state_is_told_what_it_means(shell: Shell) -> None:
    view = list_of(shell, "needs")
    place = column(view, "state")
    index = view.model.index(0, place)
    spot = view.table.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, view.table.viewport().mapToGlobal(QPoint(spot)))
    QApplication.sendEvent(view.table.viewport(), event)
    cell = view.model.rows.cell(0, view.listing.columns[place])
    assert cell.state
    assert state_tip(shell.words, cell.state) in QToolTip.text()
