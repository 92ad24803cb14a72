"""Levels in a quick line: "B1", "Stufe 3", "at least level 2", before or after what they rate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.content import Content
from planner.domain.scale import BUILT_IN, DEFAULT_SCALE, Scale
from planner.services.level_labels import level_named
from planner.services.quick_claims import Claim, Claims, rates
from planner.services.quick_parts import LEVEL_WORDS, Part
from planner.services.spelling import Word

LONGEST_LABEL = 4
"""Words of a level's label that are looked at."""
_TOWARDS = frozenset(
    {"at", "auf", "to", "zu", "in", "im", "bis", "mindestens", "mind", "min", "least"}
)


@dataclass(frozen=True, slots=True)
class LevelFound:
    """A level of a scale and the words that name it, those leading to it left out."""

    first: int
    last: int
    level: int
    said: bool
    """True with a word like "level" before it, which leaves no doubt."""


class LevelReader:
    """Finds levels among the words of a line that nothing else has taken."""

    def __init__(self, words: Sequence[Word], free: list[bool]) -> None:
        self._words = words
        self._free = free

    def after(self, at: int, scale: Scale) -> LevelFound | None:
        """The level that stands at a word, or after words that lead to it."""
        first = at
        while self._is(at, _TOWARDS) and at < first + 2:
            at += 1
        first = at
        if said := self._is(at, LEVEL_WORDS):
            at += 1
        return self._longest(first, at, scale, said)

    def before(self, at: int, scale: Scale) -> LevelFound | None:
        """The level that ends before a word ("B1 in Polish")."""
        if self._is(at - 1, _TOWARDS):
            at -= 1
        for length in range(LONGEST_LABEL, 0, -1):
            first = at - length
            said = self._is(first - 1, LEVEL_WORDS)
            start = first - 1 if said else first
            found = self._longest(start, first, scale, said) if first >= 0 else None
            if found is not None and found.last == at:
                return found
        return None

    def anywhere(self, scale: Scale, near: int) -> LevelFound | None:
        """The level nearest to a word."""
        found = [each for at in range(len(self._words)) if (each := self.after(at, scale))]
        return min(found, key=lambda each: abs(each.first - near), default=None)

    def _longest(self, first: int, at: int, scale: Scale, said: bool) -> LevelFound | None:
        for length in range(LONGEST_LABEL, 0, -1):
            if all(self._is(n) for n in range(at, at + length)):
                typed = " ".join(word.text for word in self._words[at : at + length])
                # A lone number counts levels only where "level" was said: it may be anything.
                level = level_named(scale, typed, counts=said, in_line=True)
                if level is not None:
                    return LevelFound(first, at + length, level, said)
        return None

    def _is(self, at: int, words: frozenset[str] | None = None) -> bool:
        """True for a free word, one of these if they are given."""
        if not 0 <= at < len(self._words) or not self._free[at]:
            return False
        return words is None or self._words[at].text in words

    def unknown(self, at: int) -> tuple[int, int] | None:
        """The words where a level should stand, but none of the scale does: "Stufe 9", "9"."""
        if self._is(at, LEVEL_WORDS) and self._is(at + 1):
            return at, at + 2
        if self._is(at) and self._words[at].text.isdecimal():
            return at, at + 1
        return None


def scales_in_use(content: Content) -> Iterator[Scale]:
    """Scales a new competency may be measured in: the plan's, then those built in."""
    yield from (content.scales[id_] for id_ in content.scales)
    yield from (scale for id_, scale in BUILT_IN.items() if id_ not in content.scales)


def usual_scale(content: Content) -> Scale:
    """The scale most competencies of a plan are measured in; 0–4 where there are none."""
    counts: dict[str, int] = {}
    for competency in content.competencies.values():
        scale = content.scale_of(competency.id)
        counts[scale.id] = counts.get(scale.id, 0) + 1
    known = {scale.id: scale for scale in scales_in_use(content)}
    most = max(counts, key=lambda id_: counts[id_], default=DEFAULT_SCALE.id)
    return known.get(most, DEFAULT_SCALE)


def named_scale(scale: Scale) -> str | None:
    """The scale as a competency names it: None for the plain 0–4."""
    return None if scale.id == DEFAULT_SCALE.id else scale.id


def scale_of(content: Content, part: Part) -> Scale:
    """The scale of a competency, known or new; where it is not clear that of the first choice."""
    if part.kind == "competency":
        known = (c.id for c in part.choices if c.kind == "competency" and c.id)
        return content.scale_of(part.id or next(known, ""))
    by_id = {scale.id: scale for scale in scales_in_use(content)}
    return by_id.get(part.scale or "", DEFAULT_SCALE)


def take_levels(line: Claims, content: Content) -> None:
    """Give each competency its level: the one after it, before it, else the nearest left.

    What stands where a level should and is none on the scale becomes a level part without one.
    """
    reader = LevelReader(line.words, line.free)
    rated = [claim for claim in line.claims if rates(claim)]
    for way in ("after", "before", "anywhere"):
        for claim in rated:
            if claim.part.level is None:
                take_level(line, content, reader, claim, way)
    for claim in rated:
        if claim.part.level is None and not _share_level(content, claim, rated):
            strange = reader.unknown(claim.last)
            if strange is not None:
                line.claim(*strange, line.make("level", *strange))


def take_level(line: Claims, content: Content, reader: LevelReader, claim: Claim, way: str) -> None:
    """Give one competency the level that stands there, if one does."""
    scale = scale_of(content, claim.part)
    if way == "after":
        found = reader.after(claim.last, scale)
    elif way == "before":
        found = reader.before(claim.first, scale)
    else:
        found = reader.anywhere(scale, claim.first)
    if found is not None:
        claim.part = replace(claim.part, level=found.level)
        claim_level(line, scale, found)


def claim_level(line: Claims, scale: Scale, found: LevelFound) -> None:
    """Let a level have its words."""
    part = line.make("level", found.first, found.last)
    label = scale.levels[found.level].label
    line.claim(found.first, found.last, replace(part, level=found.level, label=label))


def _share_level(content: Content, claim: Claim, rated: Sequence[Claim]) -> bool:
    """ "Polnisch und Englisch B1": the level said once holds for both."""
    labels = [level.label for level in scale_of(content, claim.part).levels]
    for other in rated:
        if other.part.level is not None:
            label = scale_of(content, other.part).levels[other.part.level].label
            if label in labels:
                claim.part = replace(claim.part, level=labels.index(label))
                return True
    return False
