"""The slots of needs with many people, worked out in columns."""

from __future__ import annotations

import datetime as dt

import numpy as np

from planner.domain.outlook import Outlook
from planner.domain.slots import Asked, Slot, person_slot, with_sow_by
from planner.engine.crowd import NEVER, Crowd
from planner.engine.sowing import Sower


class CrowdSlots:
    """Columns of all people, built once and asked for many needs."""

    def __init__(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self._crowd = Crowd(outlook.content, outlook.today)
        self._sower = Sower(outlook, self._crowd)

    def slots(self, asked: Asked, people: list[str]) -> list[Slot]:
        """One slot a person, equal to what `domain.slots.person_slot` gives."""
        crowd, today = self._crowd, self._outlook.today
        if asked.due is None or asked.safe is None or asked.due < today:
            return self._one_by_one(asked, people)
        assert asked.competency is not None
        assert asked.level is not None
        rows = np.array([crowd.index[person] for person in people], int)
        here = crowd.left[rows] >= asked.due.toordinal()
        columns = self._sower.steady(asked.competency)[rows] & here
        held = crowd.levels(asked.competency)[0][rows]
        learning = np.flatnonzero(columns & (held < asked.level))
        ends = np.full(len(learning), asked.safe.toordinal(), int)
        starts = np.full(len(people), NEVER, int)
        starts[learning] = self._sower.latest_starts(
            asked.competency, asked.level, ends, rows[learning]
        )
        # People at one level mostly share their days: each outcome is worked out once.
        known: dict[tuple[int, int], Slot] = {}
        found = []
        for i, person in enumerate(people):
            if not columns[i]:
                found.append(person_slot(self._outlook, asked, person, i))
                continue
            key = (int(held[i]), int(starts[i]))
            if key not in known:
                known[key] = self._outcome(asked, *key)
            found.append(self._slot(asked, i, person, known[key]))
        return found

    def _one_by_one(self, asked: Asked, people: list[str]) -> list[Slot]:
        return [person_slot(self._outlook, asked, person, i) for i, person in enumerate(people)]

    def _outcome(self, asked: Asked, held: int, start: int) -> Slot:
        """What everybody at one level with one start shares, by the rules of the domain."""
        assert asked.level is not None
        today = self._outlook.today
        if held >= asked.level:
            return Slot(need=asked.id, state="ready")
        known = Slot(
            need=asked.id, safe=asked.safe, start_level=held, part_on=today if held else None
        )
        return with_sow_by(known, None if start == NEVER else dt.date.fromordinal(start), today)

    @staticmethod
    def _slot(asked: Asked, index: int, person: str, shared: Slot) -> Slot:
        """The slot of a steady person who is there on the due day."""
        return Slot(
            need=asked.id,
            index=index,
            person=person,
            development=asked.development,
            competency=asked.competency,
            level=asked.level,
            due=asked.due,
            safe=asked.safe,
            sow_by=shared.sow_by,
            lead_time_weeks=shared.lead_time_weeks,
            state=shared.state,
            start_level=shared.start_level,
            part_on=shared.part_on,
        )
