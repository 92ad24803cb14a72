"""Days and names in a quick line, and how well each of them fits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from heapq import nsmallest

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.spoken_days import spoken_period
from planner.domain.spoken_words import may_speak_of_days
from planner.services.matching import fold
from planner.services.names import SMALL_WORDS, Named, Names, much_said
from planner.services.quick_claims import Claim, Claims
from planner.services.quick_levels import LevelReader
from planner.services.quick_parts import MYSELF, PART_OF_KIND, Choice, title
from planner.services.quick_people import names_win
from planner.services.spelling import words_of

LONGEST_DAY, LONGEST_NAME = 8, 6
"""Words of the longest day and the longest name that are looked for."""
MOST_CHOICES = 30
"""Records that are offered where a name fits several."""
_CHOSEN = 1000.0
_GROUPS = ("teams", "roles")


def choice_key(text: str) -> str:
    """The key under which a choice for a part is remembered while the line is typed on."""
    return " ".join(word.text for word in words_of(text))


class Candidates:
    """Everything that a stretch of the line may stand for."""

    def __init__(
        self,
        line: Claims,
        content: Content,
        names: Names,
        today: dt.date,
        chosen: Mapping[str, Choice],
    ) -> None:
        self._line, self._content, self._names = line, content, names
        self._today, self._chosen = today, chosen
        self._found: dict[tuple[str, ...], list[Named]] = {}
        self._levels = LevelReader(line.words, line.free)

    def take(self) -> None:
        """Let the longest and surest have their words."""
        named = [*self._named(), *self._myself()]
        days = names_win(self._line, self._days(), named, self._content)
        found = [*self._choices_made(), *days, *named]
        for claim in sorted(found, key=lambda c: (-c.score, c.first)):
            if all(self._line.free[claim.first : claim.last]):
                self._line.claim(claim.first, claim.last, claim.part)

    def _choices_made(self) -> Iterator[Claim]:
        """What was chosen for a stretch of the line wins over all that could be read there."""
        for first in range(len(self._line.words)):
            for last in range(first + 1, min(first + LONGEST_NAME, len(self._line.words)) + 1):
                key = " ".join(word.text for word in self._line.words[first:last])
                choice = self._chosen.get(key)
                if choice is not None:
                    part = self._line.make(choice.kind, first, last)
                    label = choice.label if choice.id else part.text
                    part = replace(part, id=choice.id, label=label)
                    yield Claim(first, last, part, _CHOSEN + last - first)

    def _days(self) -> Iterator[Claim]:
        words = self._line.words
        for first in range(len(words)):
            for last in range(first + 1, min(first + LONGEST_DAY, len(words)) + 1):
                if not may_speak_of_days(words[last - 1].text):
                    break
                text = self._line.text[words[first].start : words[last - 1].end]
                if last > first + 1 and self._parted(first, last - 1):
                    break
                period = spoken_period(text, self._today)
                if period is not None:
                    digits = any(letter.isdigit() for letter in text)
                    score = last - first + (0.5 if digits else -0.1)
                    part = replace(self._line.make("when", first, last), period=period)
                    yield Claim(first, last, part, score)

    def _parted(self, first: int, last: int) -> bool:
        """True where a day can't go on: after a comma only its year does ("Sep 15, 2027")."""
        between = self._line.gap(last)
        if (
            between == " "
            or "–" in self._line.text[self._line.words[last - 1].end : self._line.words[last].start]
        ):
            return False
        before = self._line.text[self._line.words[first].start : self._line.words[last - 1].end]
        year = self._line.words[last].text
        return (
            between == "+"
            or not (year.isdecimal() and len(year) == 4)
            or not any(letter.isdigit() for letter in before)
            or spoken_period(before, self._today) is None
        )

    def _named(self) -> Iterator[Claim]:
        words = self._line.words
        meant = [self._names.meant(word.text) for word in words]
        for first, word in enumerate(words):
            if word.text in SMALL_WORDS:
                continue
            for last in range(first + 1, min(first + LONGEST_NAME, len(words)) + 1):
                if not meant[last - 1] or (last > first + 1 and self._line.gap(last - 1) != " "):
                    break
                typed = [each.text for each in words[first:last]]
                named = self._known(typed, meant[first:last])
                if not named:
                    continue  # an initial alone names nobody, with more it does
                claim = self._name_claim(first, last, named)
                if claim is not None:
                    yield claim

    def _known(self, typed: list[str], meant: list[dict[str, float]]) -> list[Named]:
        """What words name; in a plan of one's own, teams and roles are no people to choose."""
        key = tuple(typed)
        if key not in self._found:
            named = self._names.named_by(typed, meant)
            if self._content.plan.just_me:
                named = [n for n in named if n.kind in ("people", "competencies")]
            self._found[key] = named
        return self._found[key]

    def _name_claim(self, first: int, last: int, named: list[Named]) -> Claim | None:
        """What some words name; None where it is too little to be meant."""
        if self._line.words[last - 1].text in SMALL_WORDS:
            return None
        rated = self._rated(first, last, [n for n in named if n.kind == "competencies"])
        if not rated and not much_said(named):
            return None
        kind = "competencies" if rated else named[0].kind
        same = rated or [n for n in named if n.kind == kind]
        part = self._line.make(PART_OF_KIND[kind], first, last)
        best = same[0]
        by_name = nsmallest(MOST_CHOICES, named, key=lambda n: fold(n.label))
        shown = by_name if len(same) > 1 else named
        choices = tuple(Choice(PART_OF_KIND[n.kind], n.id, self._label(n, named)) for n in shown)
        if len(same) > 1:
            part = replace(part, sure=False, choices=choices)
        else:
            others = tuple(c for c in choices if c.id != best.id)
            new = () if best.sure and kind not in _GROUPS else self._as_new(kind, part.text)
            part = replace(part, id=best.id, label=best.label, sure=best.sure, choices=others + new)
        return Claim(first, last, part, best.fits)

    def _label(self, named: Named, among: list[Named]) -> str:
        """The label of a choice; people of one name are told apart by their team, and where that
        is the same by their personnel number, else by their role, else by their id.
        """
        if named.kind != "people":
            return named.label
        same = [n for n in among if n.kind == "people" and n.label == named.label]
        if len(same) < 2:
            return named.label
        people, content = self._content.people, self._content
        person = people[named.id]
        marks = [content.teams.get(person.team or "")]
        if sum(people[n.id].team == person.team for n in same) > 1:
            role = content.roles.get(person.role or "")
            shared = [n for n in same if role and people[n.id].role == person.role]
            mark = person.personnel_number or (label_of(role) if role and len(shared) < 2 else "")
            return " · ".join([named.label, *(label_of(m) for m in marks if m), mark or person.id])
        return " · ".join([named.label, *(label_of(m) for m in marks if m)])

    @staticmethod
    def _as_new(kind: str, text: str) -> tuple[Choice, ...]:
        if kind == "people":
            return Choice("new_person", None, text), title(text)
        new = (Choice("new_competency", None, text),) if kind == "competencies" else ()
        return (*new, title(text))

    def _rated(self, first: int, last: int, named: list[Named]) -> list[Named]:
        """Those beside whose name a level stands directly; each scale is looked at once."""
        line = self._line
        follows = last < len(line.words) and line.gap(last) == " "
        leads = first > 0 and line.gap(first) == " "
        beside: dict[str, bool] = {}
        found = []
        for each in named if follows or leads else ():
            scale = self._content.scale_of(each.id)
            if scale.id not in beside:
                beside[scale.id] = bool(
                    (follows and self._levels.after(last, scale))
                    or (leads and self._levels.before(first, scale))
                )
            if beside[scale.id]:
                found.append(each)
        return found

    def _myself(self) -> Iterator[Claim]:
        me = next((p for p in self._content.people.values() if p.me), None)
        if me is None:
            return
        for at, word in enumerate(self._line.words):
            if word.text in MYSELF:
                part = replace(self._line.make("person", at, at + 1), id=me.id, label=label_of(me))
                yield Claim(at, at + 1, part, 0.95)
