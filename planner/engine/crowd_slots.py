"""The slots of needs with many people, worked out in columns."""

from __future__ import annotations

import datetime as dt

import numpy as np

from planner.domain.days import weeks_between
from planner.domain.outlook import Outlook
from planner.domain.slots import Asked, Slot, State, person_slot
from planner.engine.crowd import NEVER, Crowd
from planner.engine.sowing import Sower

Outcome = tuple[dt.date | None, float | None, State]
"""(sow-by, lead time in weeks, state)"""


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
        known: dict[tuple[int, int], Outcome] = {}
        found = []
        for i, person in enumerate(people):
            if not columns[i]:
                found.append(person_slot(self._outlook, asked, person, i))
                continue
            key = (int(held[i]), int(starts[i]))
            if key not in known:
                known[key] = self._outcome(asked, *key)
            found.append(self._slot(asked, i, person, key[0], known[key]))
        return found

    def _one_by_one(self, asked: Asked, people: list[str]) -> list[Slot]:
        return [person_slot(self._outlook, asked, person, i) for i, person in enumerate(people)]

    def _outcome(self, asked: Asked, held: int, start: int) -> Outcome:
        assert asked.level is not None
        assert asked.safe is not None
        if held >= asked.level:
            return None, None, "ready"
        if start == NEVER:
            return None, None, "late"
        sow_by = dt.date.fromordinal(start)
        state: State = "late" if sow_by < self._outlook.today else "unplanned"
        return sow_by, weeks_between(sow_by, asked.safe), state

    def _slot(self, asked: Asked, index: int, person: str, held: int, outcome: Outcome) -> Slot:
        """The slot of a steady person who is there on the due day."""
        sow_by, lead_time, state = outcome
        ready = state == "ready"
        return Slot(
            need=asked.id,
            index=index,
            person=person,
            development=asked.development,
            competency=asked.competency,
            level=asked.level,
            due=asked.due,
            safe=asked.safe,
            sow_by=sow_by,
            lead_time_weeks=lead_time,
            state=state,
            start_level=None if ready else held,
            part_on=None if ready or not held else self._outlook.today,
        )
