"""Two records of different plans that are one: what the collected plan holds of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any, Final

from planner.domain.competency import Beyond
from planner.domain.development import Development
from planner.services.collect_identity import OWN

_STAYS: Final = frozenset({"id", "parent", "prerequisites", "not_same", "me"})
"""Never taken from the older one: a category from there could lie in itself."""
_GROUPS: Final = (("joined", "left"), ("target_role", "target_on"),
                  ("hours_per_week", "hours_changes"))  # fmt: skip
"""Fields that only mean something together."""
_ADDED: Final = {"absences": attrgetter("start", "end"), "beyond": attrgetter("level")}
"""Lists in which both have their say, and by what they are sorted."""


def joined(kind: str, newer: Any, older: Any) -> Any:
    """The newer one, with what only the older one says.

    What a plan says for itself counts as it stands in the newer one, so that what was emptied
    there stays empty; only the forecasts and reviews of a development come from both.
    """
    if kind == "developments":
        return _expected(newer, older)
    if kind in OWN or kind == "assessments":
        return newer
    return replace(newer, **dict(_filled(newer, older)))


def _filled(newer: Any, older: Any) -> Iterator[tuple[str, Any]]:
    grouped = {name: group for group in _GROUPS for name in group}
    for f in fields(newer):
        if f.name in _STAYS:
            continue
        mine, its = getattr(newer, f.name), getattr(older, f.name)
        if f.name in _ADDED:
            yield f.name, _both(f.name, mine, its)
        elif all(_empty(newer, name) for name in grouped.get(f.name, (f.name,))):
            yield f.name, its


def _empty(record: Any, name: str) -> bool:
    default = next(f.default for f in fields(record) if f.name == name)
    return bool(getattr(record, name) == default)


def _both(name: str, mine: tuple[Any, ...], its: tuple[Any, ...]) -> tuple[Any, ...]:
    if name == "beyond":
        known = {each.level for each in mine}
        its = tuple(each for each in its if isinstance(each, Beyond) and each.level not in known)
    return tuple(sorted(dict.fromkeys((*mine, *its)), key=_ADDED[name]))


def _expected(newer: Development, older: Development) -> Development:
    """All forecasts and reviews, by their day; of one day the newer plan has the last word."""
    by_day = attrgetter("on")
    return replace(
        newer,
        forecasts=tuple(sorted(dict.fromkeys((*older.forecasts, *newer.forecasts)), key=by_day)),
        reviews=tuple(sorted(dict.fromkeys((*older.reviews, *newer.reviews)), key=by_day)),
    )


def contradict(newer: Any, older: Any) -> bool:
    """True if both say something, and not the same; notes and what is added up aside."""
    return any(
        getattr(newer, f.name) != getattr(older, f.name)
        and not _empty(newer, f.name)
        and not _empty(older, f.name)
        for f in fields(newer)
        if f.name not in _SPELT and f.name not in _STAYS and f.name not in _ADDED
    )


_SPELT: Final = frozenset({"name", "title", "notes", "forecasts", "reviews"})
