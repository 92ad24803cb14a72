"""Names of a foreign list that are almost those of the plan: is it the same one?

Only asked, never decided: a person taken for another is worse than one that stands there twice.
"""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.content import Content
from planner.domain.record import Record, label_of
from planner.services.matching import turned
from planner.services.preview import Candidate, Likeness
from planner.services.spelling import slips, words_of
from planner.services.vocabulary import Vocabulary

KINDS_ASKED = ("people", "competencies", "teams", "roles")
MOST = 40
"""Questions that are asked at most; nobody answers more."""


def _named(kind: str, record: Record) -> tuple[str, ...]:
    label = label_of(record)
    return tuple(word.text for word in words_of(turned(label) if kind == "people" else label))


class Likenesses:
    """Looks for records of a plan whose name is almost another; built when first asked."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._indices: dict[str, tuple[dict[str, list[str]], Vocabulary]] = {}

    def _index(self, kind: str) -> tuple[dict[str, list[str]], Vocabulary]:
        if kind not in self._indices:
            where: dict[str, list[str]] = {}
            for record in self._content.table(kind).values():
                for word in _named(kind, record):
                    where.setdefault(word, []).append(record.id)
            self._indices[kind] = where, Vocabulary(where)
        return self._indices[kind]

    def to(self, kind: str, name: str) -> list[str]:
        """Ids of records that may be meant, in the order of the plan."""
        words = tuple(word.text for word in words_of(turned(name) if kind == "people" else name))
        where, known = self._index(kind)
        near: dict[str, None] = {}
        for word in words:
            for meant in {word: 0.0, **known.slipped(word, begun=False)}:
                near.update(dict.fromkeys(where.get(meant, ())))
        found = [id_ for id_ in near if _alike(words, self._words(kind, id_), kind == "people")]
        return sorted(found, key=lambda id_: self._content.place(kind, id_))

    def _words(self, kind: str, id_: str) -> tuple[str, ...]:
        return _named(kind, self._content.get(kind, id_))


def _alike(first: tuple[str, ...], second: tuple[str, ...], person: bool) -> bool:
    """True if each word of the shorter name stands in the longer, but for slips and initials.

    A surname alone is enough; another first name makes another person.
    """
    short, long = sorted((first, second), key=len)
    left, whole = list(long), 0
    for word in short:
        best = next((each for each in left if each == word), None)
        best = best or next((each for each in left if slips(word, each) is not None), None)
        whole += best is not None
        if best is None and person:
            best = next((e for e in left if e[:1] == word[:1] and 1 in (len(e), len(word))), None)
        if best is None:
            return False
        left.remove(best)
    return whole > 0 and (person or len(short) * 2 >= len(long))


def likenesses(content: Content, new: Iterable[Candidate]) -> tuple[Likeness, ...]:
    """A question for each new record whose name is almost one of the plan."""
    look = Likenesses(content)
    found: list[Likeness] = []
    for candidate in new:
        kind, name = candidate.kind, label_of(candidate.record)
        if kind not in KINDS_ASKED or len(found) >= MOST:
            continue
        ids = look.to(kind, name)[:4]
        if ids:
            may_be = tuple((id_, label_of(content.get(kind, id_))) for id_ in ids)
            found.append(Likeness(kind, name, candidate.place, may_be))
    return tuple(found)
