"""Takes a quick line apart: who, what, to which level, by when, and what is left over.

First everything that a stretch of the line may stand for is collected; the longest and surest
win, so that "August Krüger" is a person and "August 2027" a month. What a name leaves open is
settled by its neighbours: a number after a competency is its level, one before a team counts
its people, and an unknown name joined to people is a new person.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from planner.domain.content import Content
from planner.services.names import Names
from planner.services.quick_claims import Claim, Claims, rates
from planner.services.quick_levels import take_levels
from planner.services.quick_naming import Candidates
from planner.services.quick_new import New
from planner.services.quick_parts import (
    EVERYBODY,
    LOOSE,
    OF_WORDS,
    PERSON_WORDS,
    TEAM_WORDS,
    Choice,
    Part,
    count_of,
)


def read_line(
    content: Content, names: Names, text: str, today: dt.date, chosen: Mapping[str, Choice]
) -> tuple[Part, ...]:
    """Everything that is recognised in a line, in its order."""
    line = Claims(text)
    Candidates(line, content, names, today, chosen).take()
    _Counts(line).take()
    take_levels(line, content)
    _release_guesses(line)
    New(line, content).take()
    return tuple(sorted((claim.part for claim in line.claims), key=lambda part: part.span))


def _release_guesses(line: Claims) -> None:
    """A name only begun or mistyped amid other words is one of them: "Team lead" is no Lea."""
    for claim in list(line.claims):
        guessed = not claim.part.sure and not claim.part.unclear and claim.part.level is None
        before = claim.first > 0 and line.gap(claim.first) == " "
        after = claim.last < len(line.words) and line.gap(claim.last) == " "
        if guessed and (
            (before and _says_more(line, claim.first - 1))
            or (after and _says_more(line, claim.last))
        ):
            line.release(claim)


def _says_more(line: Claims, at: int) -> bool:
    word = line.words[at].text
    return line.free[at] and word not in LOOSE and word.isalpha()


class _Counts:
    """How many people: "2 aus Konstruktion", "all of Design", "3 people"."""

    def __init__(self, line: Claims) -> None:
        self._line = line

    def take(self) -> None:
        """Give counts to the teams and roles they stand before."""
        for claim in [c for c in self._line.claims if c.part.kind in ("team", "role")]:
            self._take_count(claim)
        for at in range(1, len(self._line.words)):
            if self._line.is_free(at, PERSON_WORDS) and self._line.free[at - 1]:
                count = count_of(self._line.words[at - 1].text)
                if count is not None:
                    part = replace(self._line.make("people_count", at - 1, at + 1), count=count)
                    self._line.claim(at - 1, at + 1, part)

    def _take_count(self, claim: Claim) -> None:
        """ "2 people from", "alle aus", "team" before a team or role."""
        at = start = claim.first
        while (
            self._line.is_free(at - 1, OF_WORDS | PERSON_WORDS | TEAM_WORDS)
            and self._line.gap(at) == " "
        ):
            at -= 1
            start = at if self._line.words[at].text in TEAM_WORDS else start
        if at < 1 or not self._line.free[at - 1] or self._line.gap(at) != " ":
            self._widen(claim, start, None)
            return
        count = count_of(self._line.words[at - 1].text)
        level = at == claim.first and any(c.last == at - 1 for c in self._line.claims if rates(c))
        if count is not None and not level:
            self._widen(claim, at - 1, count)
        elif self._line.is_free(at - 1, EVERYBODY):
            self._widen(claim, at - 1, None)
        else:
            self._widen(claim, start, None)

    def _widen(self, claim: Claim, first: int, count: int | None) -> None:
        self._line.free[first : claim.first] = [False] * (claim.first - first)
        made = self._line.make(claim.part.kind, first, claim.last)
        claim.first = first
        claim.part = replace(claim.part, span=made.span, text=made.text, count=count)
