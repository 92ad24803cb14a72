"""What serves more than one development, and who could learn what a head count asks for. No Qt."""

from __future__ import annotations

from typing import NamedTuple

from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.people import present
from planner.domain.record import label_of
from planner.domain.slots import asked_of, person_slot, pool_of
from planner.domain.works_council import allowed
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.ui.models.map_graph import Key, sources_of

MOST = 40


class Shared(NamedTuple):
    """A competency, and the developments and goals beside the one looked at that need it."""

    competency: str
    others: tuple[Key, ...]


def shared_of(content: Content, kind: str, id_: str) -> list[Shared]:
    """What a development or goal asks for and others do too; of a competency all that need it.

    Learning it is right whichever of them comes.
    """
    found = sources_of(content)
    if kind == "competencies":
        sources = found.get(id_, set())
        return [Shared(id_, _sorted(content, sources))] if len(sources) > 1 else []
    here = Key(kind, id_)
    mine = [c for c, sources in found.items() if here in sources and len(sources) > 1]
    mine.sort(key=lambda competency: fold(name_of(content, "competencies", competency)))
    return [Shared(c, _sorted(content, found[c] - {here})) for c in mine]


def _sorted(content: Content, keys: set[Key]) -> tuple[Key, ...]:
    return tuple(sorted(keys, key=lambda key: fold(name_of(content, key.kind, key.id))))


class Candidate(NamedTuple):
    """Somebody who could be named; `weeks` is how long it would take, None: no way fits."""

    person: str
    weeks: float | None


def has_pool(need: Need) -> bool:
    """True if a need asks for a number of people nobody of whom was named."""
    return need.kind != "structure" and not need.people and bool(need.count)


def candidates_of(figures: Figures, need: str) -> tuple[list[Candidate], int]:
    """Who of a head count's pool is not planned for it yet, by name, and how many more there are.

    Nobody is ranked: the names stand in the order of the alphabet. The works-council profile
    knows no candidates.
    """
    content = figures.content
    record = content.needs.get(need)
    if record is None or not has_pool(record) or not allowed(content.plan, "candidates"):
        return [], 0
    asked = asked_of(content, record)
    if asked.due is None:
        return [], 0
    pool = pool_of(content, record, asked.due)
    if record.team is None and record.role is None:
        pool = [p.id for p in content.people.values() if present(p, asked.due)]
    taken = {slot.person for slot in figures.of_need(need)}
    left = sorted((p for p in pool if p not in taken), key=lambda p: fold(label_of(content.people[p])))  # noqa: E501  # fmt: skip
    found = []
    for person in left[:MOST]:
        slot = person_slot(figures.outlook, asked, person)
        if slot.ready is None and slot.state != "ready":
            found.append(Candidate(person, _weeks(figures, slot.sow_by, slot.lead_time_weeks)))
    return found, max(len(left) - MOST, 0)


def _weeks(figures: Figures, sow_by: object, weeks: float | None) -> float | None:
    """How long it would take, as long as it can still be begun."""
    import datetime as dt

    return weeks if isinstance(sow_by, dt.date) and sow_by >= figures.today else None
