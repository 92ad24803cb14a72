"""All words of an index, and which of them a typed one may mean."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from itertools import islice

from planner.services.spelling import slips, slips_allowed

EXACT, BEGUN, INSIDE, SLIP = 1.0, 0.85, 0.6, 0.5
"""How well a word fits that is what was typed, begins with it, holds it, or is it but for a
slip; each further slip counts a tenth less."""
_LONG_WORD = 3
"""Letters from which a word is looked for within others too."""
_LAST = "\U0010ffff"


class Vocabulary:
    """Folded words in their order."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words = sorted(words)

    def add(self, word: str) -> None:
        """Take in a word that was not known yet."""
        insort(self._words, word)

    def learn(self, word: str) -> None:
        """Take in a word unless it is known."""
        at = bisect_left(self._words, word)
        if at == len(self._words) or self._words[at] != word:
            self._words.insert(at, word)

    def _from(self, start: str) -> Iterable[str]:
        at = bisect_left(self._words, start)
        return islice(self._words, at, bisect_left(self._words, start + _LAST, at))

    def begun(self, typed: str) -> dict[str, float]:
        """Words that are, or begin with, what was typed."""
        return {word: EXACT if word == typed else BEGUN for word in self._from(typed)}

    def inside(self, typed: str) -> dict[str, float]:
        """Words that hold what was typed, the end of a compound for one."""
        if len(typed) < _LONG_WORD:
            return {}
        return {word: INSIDE for word in self._words if typed in word}

    def slipped(self, typed: str, *, begun: bool) -> dict[str, float]:
        """Words that were meant in spite of a slip; with `begun` also if only begun."""
        meant: dict[str, float] = {}
        allowed = slips_allowed(typed)
        if not allowed:
            return meant
        letters = set(typed)
        for word in self._from(typed[0]):
            # A quick look first: each letter that is missing is a slip.
            if len(letters.difference(word)) <= allowed:
                count = slips(typed, word, begun=begun)
                if count is not None:
                    meant[word] = SLIP - 0.1 * count
        return meant
