"""Finds commands and records by what is typed: words begun, in any order, with slips.

An index of words is built once and patched; a key press then looks at few entries. Every word
typed must be found in an entry; what is found better stands higher, and what is equal stays in
the order it came in.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice

from planner.services.spelling import Span, Word, reach, words_of
from planner.services.vocabulary import EXACT, Vocabulary

MOST_WORDS = 8
"""Words of a query that count."""
MOST_WEIGHED = 3000
"""Entries that are weighed for one query; where more fit, nobody reads to the end."""

_HINT = 0.5
"""What a word found in the hint counts, against one in the text."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be found. `hint` holds what else it may be found by: kind, shortcut, code."""

    key: Hashable
    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found, and the stretches of its text that were."""

    entry: Entry
    spans: tuple[Span, ...]
    score: float


Meant = Mapping[str, float]
"""Words of the index that a typed word may mean → how well they fit, at most 1."""


class Finder:
    """An index over entries; `put` and `drop` keep it up with edits."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries: list[Entry | None] = []
        self._numbers: dict[Hashable, int] = {}
        self._words: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
        self._where: dict[str, list[int]] = {}
        for entry in entries:
            self._add(entry)
        self._known = Vocabulary(self._where)

    def _add(self, entry: Entry) -> list[str]:
        """Take an entry in; answers with the words that were not known."""
        number = len(self._entries)
        self._entries.append(entry)
        self._numbers[entry.key] = number
        text = tuple(word.text for word in words_of(entry.text))
        hint = tuple(word.text for word in words_of(entry.hint))
        self._words.append((text, hint))
        new = []
        for word in dict.fromkeys((*text, *hint)):
            if word not in self._where:
                self._where[word] = []
                new.append(word)
            self._where[word].append(number)
        return new

    def put(self, entry: Entry) -> None:
        """Add an entry, or replace the one with its key."""
        self.drop(entry.key)
        for word in self._add(entry):
            self._known.add(word)

    def drop(self, key: Hashable) -> None:
        """Take an entry out; nothing happens where there is none."""
        number = self._numbers.pop(key, None)
        if number is not None:
            self._entries[number] = None

    # -- finding ---------------------------------------------------------------------

    def find(self, typed: str, most: int = 20, slips: bool = True) -> list[Hit]:
        """The entries that fit best what was typed, the best first.

        Without anything typed these are the first entries; a text without words finds none.

        Args:
            slips: also words that hold what was typed, or were meant by it in spite of a slip.
        """
        if not typed.strip():
            return [Hit(e, (), 0.0) for e in islice(filter(None, self._entries), most)]
        query = [word.text for word in words_of(typed)[:MOST_WORDS]]
        if not query:
            return []
        found = self._weighed([self._known.begun(word) for word in query], most)
        if slips and len(found) < most:
            # Looked for only where little else was found: it finds too much.
            found = self._weighed([self._anyhow(word) for word in query], most)
        return [Hit(entry, _spans(entry, query, meant), score) for score, entry, meant in found]

    def _anyhow(self, typed: str) -> dict[str, float]:
        """Words that hold what was typed, or were meant by it in spite of a slip."""
        known = self._known
        return {
            **known.slipped(typed, begun=True),
            **known.inside(typed),
            **known.begun(typed),
        }

    def _weighed(
        self, meant: list[dict[str, float]], most: int
    ) -> list[tuple[float, Entry, Meant]]:
        numbers = self._candidates(meant)
        together: dict[str, float] = {}
        for each in meant:
            for word, fits in each.items():
                together[word] = max(fits, together.get(word, 0.0))
        weighed = (
            (self._score(number, meant), -number)
            for number in numbers
            if self._entries[number] is not None
        )
        best = nlargest(most, weighed)
        entries = ((score, self._entries[-number]) for score, number in best)
        return [(score, entry, together) for score, entry in entries if entry is not None]

    def _candidates(self, meant: list[dict[str, float]]) -> Iterable[int]:
        """Numbers of entries that hold each word, those that hold one exactly first."""
        sets = [set[int]().union(*map(self._where.__getitem__, each)) for each in meant]
        found = set.intersection(*sets)
        if len(found) <= MOST_WEIGHED:
            return found
        exact = [word for each in meant for word, fits in each.items() if fits == EXACT]
        first = found.intersection(*map(self._where.__getitem__, exact)) if exact else set()
        return [*islice(sorted(first), MOST_WEIGHED), *islice(sorted(found - first), MOST_WEIGHED)]

    def _score(self, number: int, meant: list[dict[str, float]]) -> float:
        """How well an entry fits that holds every word, in its text or in its hint."""
        text, hint = self._words[number]
        total = 0.0
        for place, each in enumerate(meant):
            fits = max((each[word] for word in text if word in each), default=0.0)
            if place == 0 and text and text[0] in each:
                fits += 0.15
            if not fits:
                fits = _HINT * max(each[word] for word in hint if word in each)
            total += fits
        return total / len(meant) - min(len(text), 20) / 200


def _spans(entry: Entry, query: list[str], meant: Meant) -> tuple[Span, ...]:
    """Where an entry's text was found: the letters typed, the whole word where one slipped."""
    return tuple(
        _typed_in(entry.text, word, query) for word in words_of(entry.text) if word.text in meant
    )


def _typed_in(text: str, word: Word, query: list[str]) -> Span:
    typed = max((each for each in query if each in word.text), key=len, default="")
    if not typed:
        return word.span
    at, written = word.text.index(typed), text[word.start : word.end]
    first = reach(written, at) if at else 0
    return word.start + first, word.start + reach(written, at + len(typed))
