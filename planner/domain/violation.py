"""What in a plan doesn't add up, as codes and values, and the rules for one learning action.

Only what can still be mended is named: an action that is done or dropped is left alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, get_args

from planner.domain.action import Action
from planner.domain.beyond import live_beyond
from planner.domain.chance import on_fixed_term
from planner.domain.content import Content
from planner.domain.days import ONE_DAY, days_away, merged
from planner.domain.levels import History
from planner.domain.load import Overload
from planner.domain.need import Need
from planner.domain.outlook import Outlook
from planner.domain.people import Person
from planner.domain.slots import Slot

Code = Literal[
    "late",
    "overload",
    "order",
    "prerequisite",
    "start_level",
    "outside_term",
    "absent",
    "left",
    "nobody",
    "ended",
    "unbegun",
    "not_in_force",
    "beyond",
]
CODES: Final[tuple[Code, ...]] = get_args(Code)
"""All kinds, in the order they are listed."""
SETTLED: Final = frozenset({"done", "dropped"})
"""Statuses of actions that are left alone."""
_PLACES: Final = {code: place for place, code in enumerate(CODES)}
Key = tuple[Code, str | None, str | None, str | None, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """One thing that doesn't add up.

    `person` is whose it is, `action` what it is about; `other` is the predecessor, or the
    competency that is missing at `level`, or in use at one beyond its scale; a late slot is known
    by `need` and `index`, a structure by `need`, an overload by its days, the hours too many and
    the `actions` in them.
    """

    code: Code
    action: str | None = None
    person: str | None = None
    other: str | None = None
    level: int | None = None
    need: str | None = None
    index: int | None = None
    first: dt.date | None = None
    last: dt.date | None = None
    hours: float = 0.0
    actions: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """What it is known by while its days change."""
        if self.code == "beyond":
            return self.code, None, None, self.other, self.level
        if self.code == "overload":
            return self.code, self.person, str(self.first), None, None
        return self.code, self.action or self.need, self.person, self.other, self.index


def order_of(violation: Violation) -> tuple[int, dt.date, str, str, str]:
    """Sorts a list: by kind, then by day, then by what it is about."""
    v = violation
    return (
        _PLACES[v.code],
        v.first or dt.date.max,
        v.action or v.need or "",
        v.person or "",
        v.other or str(v.index),
    )


def late_slots(slots: Iterable[Slot]) -> Iterator[Violation]:
    """`late`: what will not be there by its day, or can no longer be begun in time."""
    for slot in slots:
        if slot.state == "late":
            yield Violation(
                code="late",
                need=slot.need,
                index=slot.index,
                person=slot.person,
                first=slot.due,
                last=slot.ready,
            )


def not_in_force(today: dt.date, need: Need) -> Iterator[Violation]:
    """`not_in_force`: a structure whose planned end is past, and nobody said it is in force."""
    past = need.planned_end is not None and need.planned_end < today
    if need.kind == "structure" and past and need.stage != "in_force":
        yield Violation(
            code="not_in_force", need=need.id, person=need.owner, first=need.planned_end
        )


def beyond_scales(content: Content, competencies: Collection[str]) -> Iterator[Violation]:
    """`beyond`: levels that were kept when a scale became shorter, and still count somewhere."""
    found = live_beyond(content, competencies)
    for competency, level in dict.fromkeys((use[0], use[1]) for use in sorted(found)):
        yield Violation(code="beyond", other=competency, level=level)


def overloaded(runs: Iterable[Overload]) -> Iterator[Violation]:
    """`overload`: weeks on end that hold more than a person has time for."""
    for run in runs:
        yield Violation(
            code="overload",
            person=run.person,
            first=run.first,
            last=run.last,
            hours=run.hours,
            actions=run.actions,
        )


def action_violations(outlook: Outlook, action: Action) -> Iterator[Violation]:
    """All that doesn't add up in one action that is neither done nor dropped."""
    return _violations(outlook, action, levels_lacking)


def own_violations(outlook: Outlook, action: Action) -> Iterator[Violation]:
    """The same without `start_level`, which `unmet_levels` finds for all of somebody's actions
    at once.
    """
    return _violations(outlook, action, _prerequisites_lacking)


def _violations(
    outlook: Outlook, action: Action, lacking: Callable[..., Iterator[Lacking]]
) -> Iterator[Violation]:
    if action.status in SETTLED:
        return
    yield from _order(outlook.content, action)
    yield from _levels(outlook, action, lacking)
    yield from _term(outlook.content, action)
    yield from _people(outlook.content, action)
    yield from _past(outlook.today, action)


def _order(content: Content, action: Action) -> Iterator[Violation]:
    """`order`: a predecessor is not over the day before this one starts."""
    for before in not_over_before(content, action):
        yield _of(action, "order", other=before.id, first=action.start, last=before.end)


def not_over_before(content: Content, action: Action) -> Iterator[Action]:
    """Predecessors, not dropped, that are not over the day before an action starts."""
    for id_ in action.predecessors:
        before = content.actions.get(id_)
        if before is not None and before.status != "dropped" and before.end >= action.start:
            yield before


def asked_before(content: Content, action: Action) -> dict[str, int]:
    """What must be held before an action: its offering's prerequisites and those of what it
    teaches; of one competency the highest level. What its own first level covers is left out.
    """
    lists = [
        record.prerequisites
        for effect in action.effects
        if (record := content.competencies.get(effect.competency)) is not None
    ]
    offering = content.offerings.get(action.offering) if action.offering else None
    if offering is not None:
        lists.append(offering.prerequisites)
    own = {effect.competency: effect.from_ for effect in action.effects}
    found: dict[str, int] = {}
    for each in (each for prerequisites in lists for each in prerequisites):
        if each.level > own.get(each.competency, 0):
            found[each.competency] = max(each.level, found.get(each.competency, 0))
    return found


class Lacking(NamedTuple):
    """A level somebody does not have when an action starts.

    `prerequisite`: it must be held before, as the offering or what is taught asks. `start_level`:
    the action sets in at it, so it brings this person nothing.
    """

    code: Literal["prerequisite", "start_level"]
    person: str
    competency: str
    level: int


Ask = Callable[[str, str], History]
"""The history of a person in a competency."""


def levels_lacking(
    content: Content, action: Action, history: Ask, days: Iterable[dt.date]
) -> Iterator[Lacking]:
    """What people of an action must hold when it starts, and do not.

    Args:
        history: of a person in a competency.
        days: what is held on one of them counts as held before: the day before the start, and
            today where it is known.
    """
    yield from _prerequisites_lacking(content, action, history, days)
    for person in action.people:
        for effect in action.effects:
            if history(person, effect.competency).level_met_by(action) < effect.from_:
                yield Lacking("start_level", person, effect.competency, effect.from_)


def _prerequisites_lacking(
    content: Content, action: Action, history: Ask, days: Iterable[dt.date]
) -> Iterator[Lacking]:
    asked, eves = asked_before(content, action), tuple(days)
    for person in action.people if asked else ():
        for competency, level in asked.items():
            own = history(person, competency)
            if max(map(own.level, eves)) < level:
                yield Lacking("prerequisite", person, competency, level)


def _levels(
    outlook: Outlook, action: Action, lacking: Callable[..., Iterator[Lacking]]
) -> Iterator[Violation]:
    days = (outlook.today, action.start - ONE_DAY)
    for each in lacking(outlook.content, action, outlook.history, days):
        yield _of(action, each.code, person=each.person, other=each.competency, level=each.level,
                  first=action.start)  # fmt: skip


def unmet_levels(
    outlook: Outlook, person: str, competency: str, known: Iterable[Violation] = ()
) -> Iterator[Violation]:
    """`start_level` of all that somebody does in one competency.

    Args:
        known: what was found before; what still holds is taken from there.
    """
    before = {(each.action, each.level, each.first): each for each in known}
    for action, level in outlook.history(person, competency).unmet():
        if action.status not in SETTLED:
            yield before.get((action.id, level, action.start)) or _of(
                action, "start_level", person=person, other=competency, level=level,
                first=action.start,
            )  # fmt: skip


def _term(content: Content, action: Action) -> Iterator[Violation]:
    """`outside_term`: the offering has terms, and the days are those of none of its runs."""
    offering = content.offerings.get(action.offering) if action.offering else None
    if offering is not None and offering.terms and not on_fixed_term(content, action):
        yield _of(action, "outside_term", first=action.start, last=action.end)


def _people(content: Content, action: Action) -> Iterator[Violation]:
    """`nobody`: without people. `left`: somebody leaves before the last day. `absent`: somebody
    is there on less than half of the days, absences and the time before joining taken off.
    """
    if not action.people:
        yield _of(action, "nobody", first=action.start)
    for id_ in action.people:
        person = content.people.get(id_)
        if person is None:
            continue
        if person.left is not None and person.left < action.end:
            yield _of(action, "left", person=id_, first=person.left)
        if 2 * days_there(person, action.start, action.end) < (action.end - action.start).days + 1:
            yield _of(action, "absent", person=id_, first=action.start, last=action.end)


def days_there(person: Person, first: dt.date, last: dt.date) -> int:
    """Days from first to last, both included, after joining and without absence."""
    first = max(first, person.joined) if person.joined else first
    if last < first:
        return 0
    return (last - first).days + 1 - days_away(first, last, merged(person.absences))


def _past(today: dt.date, action: Action) -> Iterator[Violation]:
    """`unbegun`: an idea whose first day is past. `ended`: over, and neither done nor dropped."""
    if action.status == "idea":
        if action.start < today:
            yield _of(action, "unbegun", first=action.start)
    elif action.end < today:
        yield _of(action, "ended", first=action.end)


def _of(
    action: Action,
    code: Code,
    *,
    person: str | None = None,
    other: str | None = None,
    level: int | None = None,
    first: dt.date | None = None,
    last: dt.date | None = None,
) -> Violation:
    return Violation(
        code=code,
        action=action.id,
        person=person,
        other=other,
        level=level,
        first=first,
        last=last,
    )
