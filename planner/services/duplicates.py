"""Entries of the catalogue that are probably the same: "Englisch" and "English".

Only listed, never decided. A number makes another thing of a name ("ISO 9001", "ISO 14001"), and
so does another first letter: what is left is compared letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Any, Literal, NamedTuple

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.keeping_apart import Kind, kept_apart
from planner.services.matching import fold
from planner.services.spelling import slips_allowed, words_of

Why = Literal["reference", "code", "name", "alike"]
"""The same external reference or link, the same short code, the same name but for its spelling,
almost the same name."""
_RANK: dict[str, int] = {"reference": 0, "code": 1, "name": 2, "alike": 3}
_DIGITS = re.compile(r"\d+")
_CROWD = 20
"""Records with one reference or one name of which each is compared with the first alone."""


class Pair(NamedTuple):
    """Two records of one kind that may be one, the earlier entered first."""

    kind: Kind
    first: str
    second: str
    why: Why


def duplicates_of(content: Content, kind: Kind) -> tuple[Pair, ...]:
    """Pairs of competencies, or of offerings for the same competency; the surest first.

    What was said not to be the same is left out.
    """
    records = list(content.table(kind).values())
    found: dict[tuple[str, str], Why] = {}
    for why, groups in (
        ("reference", _grouped((_reference(each), each.id) for each in records)),
        ("code", _grouped((fold(getattr(each, "code", "")), each.id) for each in records)),
        ("name", _grouped((_sorted_name(each), each.id) for each in records)),
    ):
        for pair in _pairs(groups):
            found.setdefault(pair, why)  # type: ignore[arg-type]
    for pair in _alike(records):
        found.setdefault(_in_order(content, kind, pair), "alike")
    apart = {frozenset(pair) for pair in kept_apart(content, kind)}
    pairs = [
        Pair(kind, *ids, why)
        for ids, why in found.items()
        if frozenset(ids) not in apart and not _within(content, kind, ids)
    ]
    return tuple(sorted(pairs, key=lambda each: (_RANK[each.why], _name(content, each))))


def _name(content: Content, pair: Pair) -> str:
    return fold(label_of(content.get(pair.kind, pair.first)))


def _within(content: Content, kind: str, ids: tuple[str, str]) -> bool:
    """True for a competency and its category: they are meant to stand apart."""
    if kind != "competencies":
        return False
    first, second = (content.competencies[id_] for id_ in ids)
    return first.parent == second.id or second.parent == first.id


def _about(record: Any) -> str:
    """What a record must share with another to be compared: of an offering what it teaches."""
    return f"{getattr(record, 'competency', '')}\n{getattr(record, 'to', '')}"


def _reference(record: Any) -> str:
    held = getattr(record, "external_reference", "") or getattr(record, "link", "")
    return f"{_about(record)}\n{fold(held)}" if held.strip() else ""


def _sorted_name(record: Any) -> str:
    """A name whatever the order of its words; empty where it has none."""
    words = sorted(word.text for word in words_of(_written(record)))
    return f"{_about(record)}\n{' '.join(words)}" if words else ""


def _written(record: Any) -> str:
    return str(getattr(record, "name", "") or getattr(record, "title", ""))


def _grouped(keyed: Iterable[tuple[str, str]]) -> Iterator[list[str]]:
    groups: dict[str, list[str]] = {}
    for key, id_ in keyed:
        if key:
            groups.setdefault(key, []).append(id_)
    return (ids for ids in groups.values() if len(ids) > 1)


def _pairs(groups: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    for ids in groups:
        if len(ids) <= _CROWD:
            yield from combinations(ids, 2)
        else:
            yield from ((ids[0], other) for other in ids[1:])


def _in_order(content: Content, kind: str, ids: tuple[str, str]) -> tuple[str, str]:
    first, second = sorted(ids, key=lambda id_: content.place(kind, id_))
    return first, second


def _alike(records: list[Any]) -> Iterator[tuple[str, str]]:
    """Ids whose names, written without spaces, differ by no more than a slip or two."""
    groups: dict[tuple[str, ...], dict[str, str]] = {}
    for each in records:
        name = "".join(word.text for word in words_of(_written(each)))
        if slips_allowed(name):
            key = (_about(each), name[0], *_DIGITS.findall(name))
            groups.setdefault(key, {}).setdefault(name, each.id)
    for named in groups.values():
        if len(named) > 1:
            yield from _near(sorted(named.items(), key=lambda entry: len(entry[0])))


def _near(named: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Pairs among names of one beginning, the shortest first: each looks at those after it."""
    from rapidfuzz.distance import OSA  # not before duplicates are looked for
    from rapidfuzz.process import extract

    names = [name for name, _ in named]
    last = 0
    for n, (name, id_) in enumerate(named):
        most = slips_allowed(name)
        while last < len(names) and len(names[last]) <= len(name) + most:
            last += 1
        others = names[n + 1 : last]
        if others:
            for _, _, place in extract(
                name, others, scorer=OSA.distance, score_cutoff=most, limit=None
            ):
                yield id_, named[n + 1 + int(place)][1]
