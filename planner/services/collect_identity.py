"""When several plans are collected: which of their records are one and the same.

What has a name that is used in common (a competency, a team, a person …) is known by it; what a
plan says for itself (a development, a need, an action …) only by the id it was given once, so
that copies of one plan do not count twice and nothing else is ever taken for the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from planner.domain.content import Content
from planner.domain.scale import BUILT_IN
from planner.services.matching import fold, turned

Key = tuple[Any, ...]
Labels = tuple[str, ...]

ORDER: Final = (
    "scales", "competencies", "teams", "roles", "people", "partners", "developments", "signals",
    "goals", "needs", "offerings", "actions", "indicators", "criteria", "ideas", "decisions",
    "assessments",
)  # fmt: skip
"""Kinds that are collected, each after those by which it is known."""
LEFT: Final = ("saved_views", "saved_matrices", "baselines", "attachments")
"""Kinds that stay in their plans: how somebody looks at it, and files."""

_OWN: Final[Mapping[str, tuple[str, ...]]] = {
    "developments": ("title",),
    "signals": ("text",),
    "goals": ("title", "owner"),
    "needs": (
        "development", "goal", "kind", "competency", "level", "people", "count", "team", "role",
        "structure", "title",
    ),
    "actions": ("title", "people", "effects"),
    "indicators": ("title", "development"),
    "ideas": ("title", "author"),
    "decisions": ("title", "by"),
}  # fmt: skip
"""Of what a plan says for itself: what must agree, besides the id, for two to be one."""
OWN: Final = frozenset(_OWN)


@dataclass(frozen=True, slots=True)
class Seen:
    """A record of one plan as it is compared: its references lead into the collected plan."""

    kind: str
    record: Any
    measured: Labels = ()
    """The labels of a competency's levels."""
    below: str = ""
    """The name of a competency's category, folded."""
    team: str = ""
    """The name of a person's team, folded."""


def seen(content: Content, kind: str, record: Any, moved: Any) -> Seen:
    """A record of a plan with what it is known by; `moved` is it with its new references."""
    if kind == "competencies":
        above = content.competencies.get(record.parent) if record.parent else None
        return Seen(kind, moved, labels_of(content, record.id), fold(above.name) if above else "")
    if kind == "people":
        team = content.teams.get(record.team) if record.team else None
        return Seen(kind, moved, team=fold(team.name or team.id) if team else "")
    return Seen(kind, moved)


def labels_of(content: Content, competency: str) -> Labels:
    """The labels a competency is measured in."""
    return tuple(level.label for level in content.scale_of(competency).levels)


def reserved(id_: str, record: Any) -> bool:
    """True for an id a built-in scale has that measures otherwise: others may mean that one."""
    built_in = BUILT_IN.get(id_)
    return built_in is not None and built_in.levels != record.levels


def keys_of(one: Seen) -> Iterator[Key]:
    """What a record is known by, the surest first."""
    if one.kind in OWN:
        said = tuple(getattr(one.record, name) for name in _OWN[one.kind])
        # Ids somebody counted up by hand ("d1") say nothing where there is no title beside them.
        yield (one.record.id, *said) if any(said) else (one.record,)
    else:
        yield from _NAMED[one.kind](one)


def _by_name(one: Seen) -> Iterator[Key]:
    yield ("name", fold(one.record.name or one.record.id))


def _scale(one: Seen) -> Iterator[Key]:
    labels = tuple(level.label for level in one.record.levels)
    yield (fold(one.record.name or one.record.id), labels)


def _competency(one: Seen) -> Iterator[Key]:
    record, measured = one.record, one.measured
    if record.external_reference:
        yield ("reference", fold(record.external_reference), measured)
    if record.code:
        yield ("code", fold(record.code), measured)
    yield ("name", fold(record.name or record.id), measured)


def _role(one: Seen) -> Iterator[Key]:
    """Roles are one only if they ask for the same: everybody is measured by theirs."""
    yield (fold(one.record.name or one.record.id), one.record.requires)


def _person(one: Seen) -> Iterator[Key]:
    record = one.record
    if record.personnel_number:
        yield ("number", fold(record.personnel_number))
    yield ("name", fold(turned(record.name or record.id)))


def _partner(one: Seen) -> Iterator[Key]:
    yield (fold(one.record.name or one.record.id), one.record.kind)


def _offering(one: Seen) -> Iterator[Key]:
    r = one.record
    yield (
        fold(r.title or r.id), r.kind, r.competency, r.from_, r.to, r.weeks, r.hours, r.cost,
        r.seats, r.terms, r.repeats, r.prerequisites, fold(r.provider),
    )  # fmt: skip


def _criterion(one: Seen) -> Iterator[Key]:
    yield (fold(one.record.name or one.record.id), one.record.weight, one.record.knock_out)


def _assessment(one: Seen) -> Iterator[Key]:
    r = one.record
    yield (r.person, r.competency, r.on, r.kind, r.level, r.valid_until, r.evidence, r.notes)


_NAMED: Final[Mapping[str, Callable[[Seen], Iterator[Key]]]] = {
    "scales": _scale,
    "competencies": _competency,
    "teams": _by_name,
    "roles": _role,
    "people": _person,
    "partners": _partner,
    "offerings": _offering,
    "criteria": _criterion,
    "assessments": _assessment,
}


def may_be(one: Seen, other: Seen) -> bool:
    """False where two that are called the same are surely not one."""
    if one.kind == "competencies":
        return _agree(one, other, ("external_reference", "code")) and _meet(one.below, other.below)
    if one.kind == "people":
        return _agree(one, other, ("personnel_number",))
    return True


def _agree(one: Seen, other: Seen, names: tuple[str, ...]) -> bool:
    return all(_meet(fold(getattr(one.record, n)), fold(getattr(other.record, n))) for n in names)


def _meet(one: str, other: str) -> bool:
    return not one or not other or one == other


def surely_one(one: Seen, other: Seen) -> bool:
    """True if two people of one name are taken for one without being asked."""
    number = fold(one.record.personnel_number)
    same_number = bool(number) and number == fold(other.record.personnel_number)
    return same_number or one.record.id == other.record.id or _meet(one.team, other.team)
