"""What is new in a quick line: competencies, people, and the title in what is left over."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.content import Content
from planner.domain.development import OVER
from planner.domain.record import label_of
from planner.domain.scale import Scale
from planner.services.matching import fold
from planner.services.quick_claims import Claims, learns, rates
from planner.services.quick_levels import (
    LevelFound,
    LevelReader,
    claim_level,
    named_scale,
    scales_in_use,
    take_level,
    usual_scale,
)
from planner.services.quick_parts import (
    FOR_WORDS,
    JOINERS,
    PART_OF_KIND,
    Choice,
    Part,
    gap,
    title,
    trimmed,
)
from planner.services.quick_people import LEARN_WORDS, speaks_of_a_person, without_title
from planner.services.spelling import Word, words_of


class New:
    """Looks at what no name and no day has taken."""

    def __init__(self, line: Claims, content: Content) -> None:
        self._line, self._content = line, content
        self._levels = LevelReader(line.words, line.free)

    def take(self) -> None:
        """New competencies first, then new people; the rest is the title."""
        self._take_new_competencies()
        self._take_new_people()
        self._take_title()

    def _take_new_competencies(self) -> None:
        """A name nobody knows beside a level is a new competency; what was chosen is one too."""
        plain = not any(rates(c) for c in self._line.claims) and (
            self._content.plan.just_me or any(learns(c) for c in self._line.claims)
        )
        for first, last in list(self._line.runs()):
            self._take_rated(first, last, plain)
        for claim in self._line.claims:
            if claim.part.kind == "new_competency" and claim.part.level is None:
                scale = usual_scale(self._content)
                claim.part = replace(claim.part, scale=named_scale(scale))
                for way in ("after", "before", "anywhere"):
                    if claim.part.level is None:
                        take_level(self._line, self._content, self._levels, claim, way)

    def _take_rated(self, first: int, last: int, plain: bool) -> None:
        """Of a run of words with a level the rest is the competency, what stands before first."""
        for scale in self._likely_scales():
            for found in self._levels_within(first, last, scale, plain):
                words = self._line.words
                name = trimmed(list(words[first : found.first]))
                name = name or trimmed(list(words[found.last : last]))
                if name:
                    at = words.index(name[0])
                    part = self._line.make("new_competency", at, at + len(name))
                    choices = (*self._near("competencies", part.text), title(part.text))
                    self._line.claim(
                        at,
                        at + len(name),
                        replace(
                            part,
                            level=found.level,
                            scale=named_scale(scale),
                            sure=False,
                            choices=choices,
                        ),
                    )
                    claim_level(self._line, scale, found)
                    return

    def _levels_within(
        self, first: int, last: int, scale: Scale, plain: bool
    ) -> Iterator[LevelFound]:
        """Levels in a run; a bare number is one only where nothing else can be rated."""
        for at in range(first, last):
            found = self._levels.after(at, scale)
            if found is not None and found.last <= last:
                digits = self._line.words[found.last - 1].text.isdecimal()
                if found.said or plain or not digits:
                    yield found

    def _likely_scales(self) -> Iterator[Scale]:
        usual = usual_scale(self._content)
        yield usual
        yield from (scale for scale in scales_in_use(self._content) if scale.id != usual.id)

    def _take_new_people(self) -> None:
        """An unknown name joined to people, or that something is meant for, is a new person."""
        taken = True
        while taken:
            taken = False
            for first, last in list(self._line.runs()):
                words = list(self._line.words[first:last])
                name = self._name_among(words)
                if self._is_name(name) and self._is_person(words, name):
                    self._claim_person(name)
                    taken = True

    def _name_among(self, words: list[Word]) -> list[Word]:
        """Words without those at their ends that say nothing, or that somebody learns."""
        name = trimmed(words)
        while name and name[-1].text in LEARN_WORDS:
            name = trimmed(name[:-1])
        return name

    def _is_person(self, words: list[Word], name: list[Word]) -> bool:
        first = self._line.words.index(name[0])
        last = first + len(name)
        if self._joined(first, last):
            return True
        if self._content.plan.just_me or not any(rates(c) for c in self._line.claims):
            return False
        return words[0].text in FOR_WORDS or speaks_of_a_person(self._line, name, first, last)

    def _claim_person(self, name: list[Word]) -> None:
        first = self._line.words.index(name[0])
        last = first + len(name)
        part = self._line.make("new_person", first, last)
        choices = (*self._near("people", part.text), title(part.text))
        label = without_title(self._line, first, last)
        self._line.claim(first, last, replace(part, label=label, sure=False, choices=choices))

    def _near(self, kind: str, text: str) -> Iterator[Choice]:
        """Names that come close to one nobody knows, in case one of them was meant."""
        known: dict[str, Choice] = {}
        wanted = fold(text)
        for record in self._content.table(kind).values():
            label = label_of(record)
            if fold(label)[:1] == wanted[:1]:
                known[fold(label)] = Choice(PART_OF_KIND[kind], record.id, label)
        yield from (known[name] for name in difflib.get_close_matches(wanted, known))

    def _is_name(self, words: list[Word]) -> bool:
        """True for at most three words with a capital, or of a script that has none."""
        written = [self._line.text[word.start : word.end] for word in words]
        return 0 < len(written) <= 3 and all(
            text.isalpha() and not text[0].islower() for text in written
        )

    def _joined(self, first: int, last: int) -> bool:
        """True if a person stands beside, with nothing between but what joins them."""
        words = self._line.words
        for claim in self._line.claims:
            if claim.part.kind in ("person", "new_person"):
                near, far = (claim.last, first) if claim.last <= first else (last, claim.first)
                between = self._line.text[words[near - 1].end : words[far].start]
                said = {word.text for word in words_of(between)}
                if said <= JOINERS and (said or gap(between) == "+") and "," not in between:
                    return True
        return False

    # -- what is left over -----------------------------------------------------------

    def _take_title(self) -> None:
        """What is left over; "Forschung und Entwicklung" is one title, a comma makes two."""
        runs: list[tuple[int, int]] = []
        for first, last in self._line.runs():
            if runs and self._goes_on(runs[-1][1], first):
                runs[-1] = (runs[-1][0], last)
            else:
                runs.append((first, last))
        for first, last in runs:
            words = trimmed(list(self._line.words[first:last]))
            if words:
                at = self._line.words.index(words[0])
                self._line.claim(at, at + len(words), self._title(at, at + len(words)))

    def _goes_on(self, last: int, first: int) -> bool:
        """True if a run ends before a word that joins it with the next one."""
        words = self._line.words
        between = self._line.text[words[last - 1].end : words[first].start]
        return all(self._line.free[last:first]) and "," not in between

    def _title(self, first: int, last: int) -> Part:
        part = self._line.make("title", first, last)
        known = {
            fold(d.title): d
            for d in self._content.developments.values()
            if d.status not in OVER and d.title
        }
        development = known.get(fold(part.text))
        if development is not None:
            return replace(part, kind="development", id=development.id, label=development.title)
        new: tuple[Choice, ...] = (Choice("new_competency", None, part.text),)
        if self._is_name(list(self._line.words[first:last])):
            new = (Choice("new_person", None, part.text), *new)
        return replace(part, choices=new)
