"""A quick line while it is taken apart: its words, and which part has taken which."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.services.quick_parts import JOINERS, Part, PartKind, gap
from planner.services.spelling import words_of


@dataclass(slots=True)
class Claim:
    """A part and the words it takes, from `first` up to `last`."""

    first: int
    last: int
    part: Part
    score: float = 0.0


class Claims:
    """The words of a line and the parts that have taken them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words_of(text)
        self.free = [True] * len(self.words)
        self.claims: list[Claim] = []

    def make(self, kind: PartKind, first: int, last: int) -> Part:
        """A part over some words."""
        span = self.words[first].start, self.words[last - 1].end
        text = self.text[span[0] : span[1]]
        return Part(kind, span, text, label=text)

    def claim(self, first: int, last: int, part: Part) -> Claim:
        """Give words to a part."""
        claim = Claim(first, last, part)
        self.free[first:last] = [False] * (last - first)
        self.claims.append(claim)
        self.claims.sort(key=lambda each: each.first)
        return claim

    def release(self, claim: Claim) -> None:
        """Take its words from a part again."""
        self.free[claim.first : claim.last] = [True] * (claim.last - claim.first)
        self.claims.remove(claim)

    def gap(self, before: int) -> str:
        """What stands between a word and the one before it."""
        return gap(self.text[self.words[before - 1].end : self.words[before].start])

    def is_free(self, at: int, words: frozenset[str]) -> bool:
        """True for a word that nothing has taken and that is one of these."""
        return 0 <= at < len(self.words) and self.free[at] and self.words[at].text in words

    def runs(self) -> Iterator[tuple[int, int]]:
        """Stretches of words nothing has taken, parted by commas and by what joins names."""
        first = None
        for at, word in enumerate(self.words):
            joins = not self.free[at] or word.text in JOINERS
            if first is not None and (joins or self.gap(at) != " "):
                yield first, at
                first = None
            if not joins and first is None:
                first = at
        if first is not None:
            yield first, len(self.words)


def rates(claim: Claim) -> bool:
    """True for what has a level."""
    return claim.part.kind in ("competency", "new_competency")


def learns(claim: Claim) -> bool:
    """True for who is to learn."""
    return claim.part.kind in ("person", "new_person", "team", "role", "people_count")
