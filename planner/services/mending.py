"""The cure of each thing that doesn't add up: what one click does, or who has to judge first.

A cure is tried before it is offered: what it would make worse comes along, and only what makes
nothing worse is `safe`. Where somebody has to judge, the cure names the dialog that asks.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from planner.domain.action import Action
from planner.domain.chance import on_fixed_term
from planner.domain.days import ONE_DAY, Calendar
from planner.domain.edit import Change, Edit, Title
from planner.domain.followers import stays
from planner.domain.violation import Code, Key, Violation, days_there
from planner.services.editing import Unit, write
from planner.services.figures import Figures
from planner.services.naming import name_of_record
from planner.services.placing import LAST_DAY
from planner.services.planning import put_chain
from planner.services.ports import Store
from planner.services.pushing import pushed_by, put_placed
from planner.services.records import existing
from planner.services.spreading import spread
from planner.services.trial import Outcome, Trials
from planner.services.violations import Violations
from planner.services.what_if import change_to

CureCode = Literal[
    "ways_out", "spread_out", "other_term", "details",
    "begin_after", "begin_back", "begin_today", "plan_first", "take_out", "done", "in_force",
    "levels",
]  # fmt: skip
ASKING: Final[frozenset[CureCode]] = frozenset(
    {"ways_out", "spread_out", "other_term", "details", "levels"}
)
"""Cures that are a dialog, since somebody has to judge."""
CLAIMING: Final[frozenset[CureCode]] = frozenset({"done", "in_force"})
"""Cures that say something only people know; never done for many at once."""
REACH = 364
"""Days ahead a place is looked for, when somebody is back."""


@dataclass(frozen=True, slots=True)
class Cure:
    """What mends one thing. `changes` are empty where a dialog asks; `values` word it."""

    code: CureCode
    violation: Violation
    changes: tuple[Change, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    outcome: Outcome | None = None

    @property
    def safe(self) -> bool:
        """True if it may be done without looking: it makes nothing worse and claims nothing."""
        sound = self.outcome is not None and self.outcome.sound
        return bool(self.changes) and sound and self.code not in CLAIMING


class Cures:
    """Finds cures; what they are tried on is shared. For one state of the plan."""

    def __init__(self, figures: Figures, known: Violations) -> None:
        self._figures = figures
        self._content = figures.content
        self._trials = Trials(figures, known.loads)

    def of(self, violation: Violation) -> Cure:
        """The cure of one thing; a dialog where nothing can be done at once."""
        return _FINDERS[violation.code](self, violation)

    def _action(self, violation: Violation) -> Action:
        return self._content.actions[violation.action or ""]

    def _tried(
        self, violation: Violation, code: CureCode, changes: Sequence[Change], **values: Any
    ) -> Cure:
        return Cure(code, violation, tuple(changes), values, self._trials.outcome(changes))

    # -- dialogs -------------------------------------------------------------------------

    def ways_out(self, violation: Violation) -> Cure:
        """Too late: what would help is listed there."""
        return Cure("ways_out", violation)

    def spread_out(self, violation: Violation) -> Cure:
        """Over the learning time: the smallest move is shown there."""
        return Cure("spread_out", violation)

    def other_term(self, violation: Violation) -> Cure:
        """On no term: the next ones are listed there; what was agreed needs its details."""
        asks: CureCode = "details" if stays(self._action(violation)) else "other_term"
        return Cure(asks, violation)

    def details(self, violation: Violation) -> Cure:
        """Somebody has to say more."""
        return Cure("details", violation)

    def levels(self, violation: Violation) -> Cure:
        """Beyond its scale: what the level becomes is asked there."""
        return Cure("levels", violation)

    # -- moves ---------------------------------------------------------------------------

    def begin_after(self, violation: Violation) -> Cure:
        """Begin on the first working day after the predecessor; what waits for it is pushed on."""
        action = self._action(violation)
        last = max(
            before.end
            for id_ in action.predecessors
            if (before := self._content.actions.get(id_)) and before.status != "dropped"
        )
        return self._begin(violation, "begin_after", last + ONE_DAY)

    def begin_today(self, violation: Violation) -> Cure:
        """Begin an idea whose day is past today, or on the next working day."""
        return self._begin(violation, "begin_today", self._figures.today)

    def begin_back(self, violation: Violation) -> Cure:
        """Begin once everybody is there for all of it, or for most of it at least."""
        action = self._action(violation)
        people = [self._content.people[id_] for id_ in action.people]
        length = (action.end - action.start).days + 1
        first = max(action.start, self._figures.today)
        for least in (length, length / 2):
            for days in range(REACH + 1):
                start = first + days * ONE_DAY
                end = start + (action.end - action.start)
                if end > LAST_DAY:
                    break
                if all(days_there(person, start, end) >= least for person in people):
                    return self._begin(violation, "begin_back", start)
        return Cure("details", violation)

    def _begin(self, violation: Violation, code: CureCode, day: dt.date) -> Cure:
        action = self._action(violation)
        if stays(action):
            return Cure("details", violation)
        if on_fixed_term(self._content, action):
            return Cure("other_term", violation)
        start = working_day_from(max(day, self._figures.today), self._figures.calendar)
        end = start + (action.end - action.start)
        if end > LAST_DAY:
            return Cure("details", violation)
        moved = replace(action, start=start, end=end)
        placed = {moved.id: moved, **pushed_by(self._content, {moved.id: moved}).moved}
        changes = [change_to(self._content, "actions", each) for each in placed.values()]
        return self._tried(violation, code, changes, start=start)

    # -- others --------------------------------------------------------------------------

    def plan_first(self, violation: Violation) -> Cure:
        """Plan what must be held before, as ideas, where it can still be learned in time."""
        action, content = self._action(violation), self._content
        person, competency = violation.person or "", violation.other or ""
        eve = action.start - ONE_DAY
        chain = self._figures.outlook.chain(person, competency, violation.level or 0, eve)
        if chain is None or chain.start < self._figures.today:
            return Cure("details", violation)
        unit = Unit(content)
        put_chain(unit, content, person, chain, None)
        return self._tried(violation, "plan_first", unit.changes, start=chain.start)

    def take_out(self, violation: Violation) -> Cure:
        """Take somebody who leaves out of an action of several people."""
        action = self._action(violation)
        rest = tuple(person for person in action.people if person != violation.person)
        if not rest:
            return Cure("details", violation)
        change = change_to(self._content, "actions", replace(action, people=rest))
        return self._tried(violation, "take_out", [change])

    def done(self, violation: Violation) -> Cure:
        """It is over: say that it was done."""
        action = replace(self._action(violation), status="done")
        return self._tried(violation, "done", [change_to(self._content, "actions", action)])

    def in_force(self, violation: Violation) -> Cure:
        """Its planned end is past: say that it is in force, from today on."""
        need = self._content.needs[violation.need or ""]
        made = replace(need, stage="in_force", in_force_on=self._figures.today)
        return self._tried(violation, "in_force", [change_to(self._content, "needs", made)])


_FINDERS: Final[Mapping[Code, Callable[[Cures, Violation], Cure]]] = {
    "late": Cures.ways_out,
    "overload": Cures.spread_out,
    "order": Cures.begin_after,
    "prerequisite": Cures.plan_first,
    "start_level": Cures.plan_first,
    "outside_term": Cures.other_term,
    "absent": Cures.begin_back,
    "left": Cures.take_out,
    "nobody": Cures.details,
    "ended": Cures.done,
    "unbegun": Cures.begin_today,
    "not_in_force": Cures.in_force,
    "beyond": Cures.levels,
}


def working_day_from(day: dt.date, calendar: Calendar) -> dt.date:
    """`day`, or the working day after it if it is a weekend or a public holiday."""
    while not calendar.is_working(day):
        day += ONE_DAY
    return day


# -- taking over ----------------------------------------------------------------------------


def take_cure(store: Store, cure: Cure, title: str) -> Edit | None:
    """Do what one cure does: one transaction, one undo step.

    Args:
        title: what is mended, for the sentence of the edit.
    """
    values = {key: _plain(value) for key, value in cure.values.items()}
    with write(store, f"mend_{cure.code}", title=title, **values) as unit:
        unit.take(cure.changes)
    return unit.edit


def take_term(store: Store, action: str, start: dt.date, end: dt.date) -> Edit | None:
    """Put a course on another of its terms; what waits for it is pushed on."""
    moved = replace(existing(store, "actions", action), start=start, end=end)
    values = {"title": name_of_record(store.content, moved), "start": start.isoformat(),
              "end": end.isoformat()}  # fmt: skip
    remarks: list[Any] = []
    with write(store, "take_term", kind="actions", **values, said=remarks) as unit:
        remarks += put_placed(unit, store.content, {action: moved}, None)
    return unit.edit


def take_cures(
    store: Store, figures: Figures, code: Code, among: Iterable[Violation] | None = None
) -> Edit | None:
    """Mend all of one kind that can be mended safely, one after the other: one undo step.

    Each is tried on the plan as the ones before leave it, so what only fits alone is left.

    Args:
        among: only these; without it all of the kind.
    """
    made = safe_cures(figures, code, None if among is None else {each.key for each in among})
    if not made:
        return None
    with write(store, "mend_many", count=len(made)) as unit:
        unit.take(change for cure in made for change in cure.changes)
    return unit.edit


def safe_cures(figures: Figures, code: Code, among: Collection[Key] | None = None) -> list[Cure]:
    """The safe cures of one kind, each of them safe beside those before it."""
    trying = Figures(figures.content.apart(), figures.today)
    known, made = Violations(trying), list[Cure]()
    cures, left = Cures(trying, known), _of_kind(known, code)
    for key, violation in _of_kind(known, code).items():
        asked = key in left and (among is None or key in among)
        cure = cures.of(violation) if asked else None
        if cure is not None and cure.code == "spread_out":
            cure = _spread(trying, known, violation)
        if cure is None or not cure.safe:
            continue
        trying.content.apply(cure.changes)
        edit = Edit(0, Title("mend_many"), cure.changes)
        known.update(edit, trying.update(edit))
        cures, left = Cures(trying, known), _of_kind(known, code)
        made.append(cure)
    return made


def _spread(figures: Figures, known: Violations, violation: Violation) -> Cure:
    """An overload with its smallest move, if there is one; how long something lasts is asked."""
    assert violation.person is not None
    assert violation.first is not None
    assert violation.last is not None
    found = spread(figures, known.loads, violation.person, violation.first, violation.last)
    moves = () if found.stretched else found.moves
    changes = [change_to(figures.content, "actions", move.after) for move in moves]
    return Cure("spread_out", violation, tuple(changes), {}, found.outcome)


def _of_kind(known: Violations, code: Code) -> dict[Key, Violation]:
    return {each.key: each for each in known.all if each.code == code}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value
