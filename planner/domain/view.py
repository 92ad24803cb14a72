"""A plan as it would be after changes that are not made yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.record import Record
from planner.domain.scale import BUILT_IN, DEFAULT_SCALE, Scale


class View:
    """Content with changes laid over it; nothing is copied."""

    def __init__(self, content: Content, changes: Iterable[Change] = ()) -> None:
        self._content = content
        self._over = {(c.kind, c.id): c.after for c in changes}

    def get(self, kind: str, id_: str) -> Any:
        """One record as it would be, or None."""
        if (kind, id_) in self._over:
            return self._over[kind, id_]
        return self._content.get(kind, id_)

    def records(self, kind: str) -> Iterator[Record]:
        """All records of a kind as they would be; new ones last."""
        table = self._content.table(kind)
        for id_, record in table.items():
            after = self._over.get((kind, id_), record)
            if after is not None:
                yield after
        for (its_kind, id_), after in self._over.items():
            if its_kind == kind and id_ not in table and after is not None:
                yield after

    def known(self, kind: str, id_: str) -> bool:
        """True if a reference to this record can be followed; built-in scales count."""
        return self.get(kind, id_) is not None or (kind == "scales" and id_ in BUILT_IN)

    def scale_of(self, competency: str) -> Scale:
        """The scale a competency would be measured in."""
        record = self.get("competencies", competency)
        if record is None or record.scale is None:
            return DEFAULT_SCALE
        found: Scale = self.get("scales", record.scale) or BUILT_IN.get(record.scale, DEFAULT_SCALE)
        return found

    def top(self, competency: str) -> int:
        """The highest level of a competency."""
        return len(self.scale_of(competency).levels) - 1

    def holds(self, competency: str, level: int) -> bool:
        """True for a level of the scale, and for one beyond it that was kept."""
        if 0 <= level <= self.top(competency):
            return True
        record = self.get("competencies", competency)
        return record is not None and any(each.level == level for each in record.beyond)
