"""Words of a text as they are compared, where they stand in it, and slips in typing them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planner.services.matching import fold

Span = tuple[int, int]
"""First character of a stretch of text, and the one after its last."""

# Combining marks belong to their letter ("u" and two dots); "C++" and "C#" are words.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*(?:\+\+|#)?")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: folded, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in their order; whatever else stands between them is left out."""
    return tuple(Word(fold(m[0]), m.start(), m.end()) for m in _WORD.finditer(text))


def reach(word: str, folded: int) -> int:
    """How many characters of a word as written make up its first `folded` folded ones."""
    return next((n for n in range(1, len(word)) if len(fold(word[:n])) >= folded), len(word))


def slips_allowed(typed: str) -> int:
    """Slips that a typed word may hold and still be meant: none in short ones, 2 in long ones."""
    return 0 if len(typed) < 4 else 1 if len(typed) < 8 else 2


def slips(typed: str, word: str, *, begun: bool = False) -> int | None:
    """Letters left out, added, changed or swapped on the way from `word` to what was typed.

    The optimal string alignment distance. None where there are more than are allowed, where the
    word is too short for any, or the first letter differs: that makes another word of most.

    Args:
        begun: the word may be only begun; what follows of it doesn't count.
    """
    most = slips_allowed(typed)
    if typed[:1] != word[:1] or len(typed) > len(word) + most or not slips_allowed(word):
        return None
    if not begun and len(word) > len(typed) + most:
        return None
    from rapidfuzz.distance import OSA  # not before somebody types

    ends = range(max(len(typed) - most, 1), len(typed) + most + 1) if begun else (len(word),)
    found = min(OSA.distance(typed, word[:end], score_cutoff=most) for end in ends)
    return found if found <= most else None
