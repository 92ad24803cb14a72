"""The map as rows: development → need → learning, how it stands, by when, who. Knows no Qt.

One row for each learning action a need leads to, one for a need that leads nowhere yet, and one
for a source that asks for nothing yet. What is folded on the map is in it too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from planner.domain.need import Need
from planner.domain.slots import IN_TIME, STATES, Slot
from planner.domain.state import worst
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.map_graph import Graph, Key, key_of, source_of
from planner.ui.models.map_learning import learned
from planner.ui.models.map_words import MapWords
from planner.ui.wording import state_sentence, state_word, status_word

COLUMNS: Final = (
    (QT_TRANSLATE_NOOP("Map", "Expected development"), 210),
    (QT_TRANSLATE_NOOP("Map", "What it asks for"), 210),
    (QT_TRANSLATE_NOOP("Map", "What is done for it"), 200),
    (QT_TRANSLATE_NOOP("Map", "State"), 150),
    (QT_TRANSLATE_NOOP("Map", "Ready by"), 100),
    (QT_TRANSLATE_NOOP("Map", "Sow by"), 100),
    (QT_TRANSLATE_NOOP("Map", "People"), 200),
    (QT_TRANSLATE_NOOP("Map", "Serves"), 80),
)
"""Head and width of each column."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the map, from left to right; `slots` are those it has to do with."""

    source: Key
    need: Need | None
    action: str | None
    slots: tuple[Slot, ...]
    serves: int = 0

    @property
    def key(self) -> Key:
        """The box the row is seen in: the furthest to the right."""
        if self.action is not None:
            return Key("actions", self.action)
        return key_of(self.need) if self.need is not None else self.source


def rows_of(graph: Graph) -> list[Row]:
    """All rows, those of folded sources too."""
    if graph.shown.folded:
        graph = Graph(graph.figures, replace(graph.shown, folded=set()))
    rows: list[Row] = []
    for box in graph.boxes:
        if box.column == 0 and not box.needs:
            rows.append(Row(box.key, None, None, ()))
        for id_ in box.needs if box.column == 0 else ():
            rows += _of_need(graph, graph.needs[id_])
    return rows


def _of_need(graph: Graph, need: Need) -> Iterator[Row]:
    source, slots = source_of(need), graph.slots_of(need.id)
    box = graph.boxes[graph.places[key_of(need)]]
    found = learned(graph.content, graph.needs, slots)
    served = {id(slot) for each in found.values() for slot in each}
    left = tuple(slot for slot in slots if id(slot) not in served)
    for id_, own in found.items():
        yield Row(source, need, id_, tuple(own), box.serves)
    if left or not found:
        yield Row(source, need, None, left or slots, box.serves)


class RowWords:
    """What the cells of rows say, and what they are sorted by."""

    def __init__(self, texts: MapWords) -> None:
        self._texts, self.words = texts, texts.words
        self._content = texts.content

    def heads(self) -> Sequence[str]:
        """The heads of the columns."""
        return [self.words.translate("Map", head) for head, _ in COLUMNS]

    def text(self, row: Row, column: int) -> str:
        """What a cell says."""
        w = self.words
        if column == 0:
            return self._source(row)
        if column == 1:
            return self._texts.need(row.need) if row.need else w.translate("Map", "nothing yet")
        if column == 2:
            return self._done(row)
        if column == 3:
            return self._state(row.slots)
        if column in (4, 5):
            day = self._day(row, column)
            return w.day(day) if day else ""
        if column == 6:
            return ", ".join(self._people(row))
        return str(row.serves) if row.serves else ""

    def rank(self, row: Row, column: int) -> Any:
        """What a cell is sorted by; nothing comes last."""
        if column == 3:
            state = worst(slot.state for slot in row.slots)
            return state is None, STATES.index(state) if state else 0
        if column in (4, 5):
            day = self._day(row, column)
            return day is None, day or dt.date.max
        return row.serves if column == 7 else fold(self.text(row, column))

    def _source(self, row: Row) -> str:
        if row.source.kind == "alone":
            return self.words.translate("Map", "For a day of its own")
        return name_of(self._content, row.source.kind, row.source.id)

    def _done(self, row: Row) -> str:
        w = self.words
        if row.action is None and row.slots and all(s.state == "ready" for s in row.slots):
            return ""
        if row.action is None:
            return w.translate("Map", "nothing planned") if row.need else ""
        action = self._content.actions[row.action]
        title = name_of(self._content, "actions", row.action)
        return f"{title} ({status_word(w, action.status)})"

    def _state(self, slots: Sequence[Slot]) -> str:
        state = worst(slot.state for slot in slots)
        if state is None:
            return ""
        of_it = [slot for slot in slots if slot.state == state]
        if len(slots) == 1:
            return state_sentence(self.words, slots[0])
        word = state_word(self.words, state)
        return word if len(of_it) == len(slots) else f"{len(of_it)} {word}"

    def _day(self, row: Row, column: int) -> dt.date | None:
        if column == 4:
            return _first(slot.due for slot in row.slots)
        return _first(slot.sow_by for slot in row.slots if slot.state not in IN_TIME)

    def _people(self, row: Row) -> list[str]:
        named = dict.fromkeys(slot.person for slot in row.slots)
        known = sorted((name_of(self._content, "people", p) for p in named if p), key=fold)
        counted = sum(slot.counted is not None for slot in row.slots)
        if counted:
            known.append(f"{counted} {self.words.translate('State', 'counted, not named')}")
        nobody = sum(slot.holder is None for slot in row.slots)
        if nobody:
            w = self.words
            one = w.translate("Map", "{n} person to name")
            known.append(w.count(nobody, one, w.translate("Map", "{n} people to name")))
        return known


def _first(days: Iterable[dt.date | None]) -> dt.date | None:
    return min((day for day in days if day is not None), default=None)
