"""What people, teams, roles and competencies of a plan are called, to find them in a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.matching import fold
from planner.services.spelling import words_of
from planner.services.vocabulary import BEGUN, EXACT, Vocabulary

KINDS_NAMED = ("people", "teams", "roles", "competencies")
"""Kinds that a line may name; of what fits equally well the earlier one is meant."""

SMALL_WORDS = frozenset(
    word.text
    for word in words_of(
        "und and der die das den dem des the an ein eine in im of aus von vom für for mit with "
        "to zu zum zur am at on by bis auf or oder we wir"
    )
)
"""Words that name nothing by themselves, but may stand within a name."""

_SHORT, _MUCH = 3, 0.5
"""Letters from which a word may be only begun, and the share of a name that is enough."""
_SMALL = 0.3
"""What a small word within a name counts."""
_WHOLE = 0.1
"""What counts for a person's whole name, against the same words of a longer one."""
_TELLS = 0.05
"""Names that fit as well as the best but for this are meant as much."""

Key = tuple[str, str]
"""(kind, id)"""


@dataclass(frozen=True, slots=True)
class Named:
    """A record that some words may name.

    `fits` sums up over the words; `sure` if each of them is a whole word of the name; `share`
    is how much was said, by letters: of the whole name, of people of the names that were said.
    """

    kind: str
    id: str
    label: str
    fits: float
    sure: bool
    share: float


@dataclass(frozen=True, slots=True)
class _Name:
    kind: str
    id: str
    label: str
    words: tuple[str, ...]
    code: str


class Names:
    """An index over the names of a plan."""

    def __init__(self, content: Content) -> None:
        self._names: list[_Name] = []
        self._where: dict[str, list[int]] = {}
        for kind in KINDS_NAMED:
            for record in content.table(kind).values():
                self._add(kind, record.id, label_of(record), getattr(record, "code", ""))
        self._known = Vocabulary(self._where)

    def _add(self, kind: str, id_: str, label: str, code: str) -> None:
        words = tuple(word.text for word in words_of(label))
        name = _Name(kind, id_, label, words, fold(code))
        for word in {*words, *(w.text for w in words_of(code))}:
            self._where.setdefault(word, []).append(len(self._names))
        self._names.append(name)

    def meant(self, typed: str) -> dict[str, float]:
        """Words of names that a typed one may stand for; slips only where nothing else fits."""
        if typed in SMALL_WORDS:
            return {typed: EXACT} if typed in self._where else {}
        return self._known.begun(typed) or self._known.slipped(typed, begun=False)

    def named_by(self, typed: Sequence[str], meant: Sequence[dict[str, float]]) -> list[Named]:
        """The records that several words name together, those that fit best.

        Args:
            typed: the words as they were typed, folded.
            meant: what each of them may stand for, as `meant` says.
        """
        numbers = set.intersection(
            *({n for word in each for n in self._where[word]} for each in meant)
        )
        found = [self._fitting(self._names[number], typed, meant) for number in numbers]
        named = sorted((n for n in found if n), key=lambda n: -n.fits)
        return [n for n in named if n.fits > named[0].fits - _TELLS] if named else []

    def _fitting(
        self, name: _Name, typed: Sequence[str], meant: Sequence[dict[str, float]]
    ) -> Named | None:
        """A name that the words say, each of them another word of it."""
        if name.code and name.code == " ".join(typed):
            return Named(name.kind, name.id, name.label, len(typed) * EXACT, True, 1.0)
        left = list(name.words)
        fits: list[float] = []
        said: list[tuple[int, str]] = []
        for word, each in zip(typed, meant, strict=True):
            best = max((w for w in left if w in each), key=lambda w: each[w], default=None)
            if best is None:
                return None
            left.remove(best)
            fits.append(_SMALL if word in SMALL_WORDS else each[best])
            said.append((min(len(word), len(best)), best))
        # An initial is enough beside a whole word, a name hardly begun is not.
        begun = [w for w, f in zip(typed, fits, strict=True) if f == BEGUN]
        short = [word for word in begun if len(word) < _SHORT]
        if short and (EXACT not in fits or not all(map(str.isalpha, short))):
            return None
        # Of a person one of the names is enough, of anything else most of it must be said.
        whole = [word for _, word in said] if name.kind == "people" else name.words
        share = _letters(said) / max(_letters((len(word), word) for word in whole), 1)
        total = sum(fits)
        if name.kind != "people":
            total *= 0.5 + 0.5 * min(share, 1.0)
        elif not left:
            total += _WHOLE
        sure = all(f in (EXACT, _SMALL) for f in fits)
        return Named(name.kind, name.id, name.label, total, sure, share)


def _letters(words: Iterable[tuple[int, str]]) -> int:
    """Letters of words, as many of each as were said; small words don't count."""
    return sum(count for count, word in words if word not in SMALL_WORDS)


def much_said(named: Iterable[Named]) -> bool:
    """True if enough of a name was said to be taken for it without more."""
    return all(n.share >= _MUCH for n in named)
