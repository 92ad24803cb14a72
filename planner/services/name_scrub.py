"""Finds people's names in texts, however they are mentioned, and puts labels in their place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from planner.services.matching import fold, turned

_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL, _SMALL = "^", "~"
"""Before a name that was folded: one that begins with a capital, several however written."""
_LONGEST = 5
"""Words of a name that are looked for together."""


def name_scrub(people: Iterable[tuple[str, str]], someone: str) -> Callable[[str], str]:
    """A function that takes names out of a text.

    Whole names count, but first and last names alone, turned round, in capitals or with a
    genitive s too, also where umlauts are spelt out. In small letters a name alone may be a word
    ("lang"); first and last name side by side ("jonas.weber@…") are not. A name that several
    people share becomes `someone`.

    Args:
        people: (name, label) of everybody.
        someone: what stands for a name that may be one of several people's.
    """
    labels: dict[str, str] = {}
    for name, label in people:
        for way in (*_ways_to_say(name), *_ways_to_spell(name)):
            known = labels.setdefault(way, label)
            labels[way] = label if known == label else someone
    return lambda text: _scrubbed(text, labels) if text else text


def _ways_to_say(name: str) -> Iterator[str]:
    whole = turned(name)
    parts = [part for part in _WORD.findall(whole) if len(part) > 1]
    ways = [name, whole, *parts]
    if len(parts) > 1:
        ways += [f"{parts[-1]}, {parts[0]}", f"{parts[-1]} {parts[0]}"]
    for way in ways:
        yield way
        yield way.upper()


def _ways_to_spell(name: str) -> Iterator[str]:
    """Each name as it is compared with a capital, and both side by side as in an address."""
    parts = [fold(part) for part in _WORD.findall(turned(name)) if len(part) > 1]
    yield from (_CAPITAL + part for part in parts)
    if len(parts) > 1:
        yield _SMALL + f"{parts[0]} {parts[-1]}"
        yield _SMALL + f"{parts[-1]} {parts[0]}"


def _scrubbed(text: str, labels: dict[str, str]) -> str:
    words = list(_WORD.finditer(text))
    pieces: list[str] = []
    end = index = 0
    while index < len(words):
        length, label = _named(text, words, index, labels)
        if length:
            pieces += [text[end : words[index].start()], label]
            end = words[index + length - 1].end()
        index += length or 1
    return "".join([*pieces, text[end:]])


def _named(
    text: str, words: list[re.Match[str]], index: int, labels: dict[str, str]
) -> tuple[int, str]:
    """(how many words from here are a name, its label); (0, "") where none begins."""
    for length in range(min(_LONGEST, len(words) - index), 0, -1):
        said = text[words[index].start() : words[index + length - 1].end()]
        label = labels.get(said) or labels.get(said.removesuffix("s"))
        label = label or labels.get(_compared(words[index : index + length]))
        if label:
            return length, label
    return 0, ""


def _compared(words: list[re.Match[str]]) -> str:
    """What stands there as `_ways_to_spell` gives it; empty for a lone word in small letters."""
    if len(words) > 1:
        return _SMALL + " ".join(fold(word[0]) for word in words)
    word = words[0][0]
    return _CAPITAL + fold(word) if word[:1].isupper() and word[1:].islower() else ""
