"""The levels of a scale as a table: where it says nothing of one, our own words stand faintly."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QGridLayout

from planner.services.scale_words import behaviour_of
from planner.ui.widgets.entry_table import EntryTable
from planner.ui.widgets.field_editor import FieldEditor
from planner.ui.widgets.line_fields import LongField


class ScaleLevels(EntryTable):
    """Built-in scales are described by us, in the language that is read; own words win."""

    def _row(self, grid: QGridLayout, row: int, index: int, entry: Any) -> dict[str, FieldEditor]:
        cells = super()._row(grid, row, index, entry)
        scale = self._desk.content.scales.get(self._own() or "")
        told = behaviour_of(self._desk.words, scale, index) if scale is not None else ""
        behaviour = cells["behaviour"]
        if told and not entry.behaviour and isinstance(behaviour, LongField):
            behaviour.hint(told)
        return cells
