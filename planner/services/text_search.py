"""Looks for words in all text and notes of a plan; the best hits of each kind with a sentence.

An index answers which records hold a word; what is shown of them is cut from the plan in memory.
Small sets are ranked. Where a word stands in hundreds of records nobody reads to the end: then
each kind gives its first ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.record import Record
from planner.services.finding import MOST_WORDS
from planner.services.naming import name_of_record
from planner.services.ports import Texts
from planner.services.spelling import Span, words_of
from planner.services.texts import TITLES, Text, texts_of
from planner.services.vocabulary import BEGUN, EXACT, SLIP, Vocabulary

SHOWN = 6
"""Hits of a kind where all kinds are shown; a kind alone shows `SHOWN_ALONE`."""
SHOWN_ALONE = 60
_IN_TITLE = 0.4
"""What a word counts more in what a record is called."""
RANKED = 240
"""Records that are weighed for one query."""
_OF_EACH = 30
"""Records looked at of each kind where more hold the words than are weighed."""
_MEANT = 40
"""Words of the plan that one typed word may stand for, slips included."""
_AROUND = 40
"""Characters shown before the first hit of a sentence that is longer than a line."""
LONGEST = 88
"""Characters of a sentence."""

Hides = Callable[[str, str], bool]

_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")


@dataclass(frozen=True, slots=True)
class TextHit:
    """A record that holds the words: the field, its sentence, where they stand in it."""

    kind: str
    id: str
    name: str
    field: str
    sentence: str
    spans: tuple[Span, ...]
    score: float


@dataclass(frozen=True, slots=True)
class TextsFound:
    """Hits by kind, the kind with the best one first. `counts` says how many of each kind
    were found, of those weighed; `more` that there are others still."""

    hits: tuple[TextHit, ...]
    counts: tuple[tuple[str, int], ...]
    more: bool


NOTHING = TextsFound((), (), False)


class TextSearch:
    """Searches one plan; the words of its texts are listed when a slip first needs them."""

    def __init__(self, content: Content, texts: Texts) -> None:
        self._content, self._texts = content, texts
        self._known: Vocabulary | None = None

    def learn(self, records: Sequence[Record | None]) -> None:
        """Take in the words of records that were changed; they may be mistyped from now on."""
        if self._known is None:
            return
        for record in records:
            for _, text in texts_of(record) if record is not None else ():
                for word in words_of(text):
                    self._known.learn(word.text)

    def find(self, typed: str, kind: str = "", without: Hides | None = None) -> TextsFound:
        """Records whose text holds every word typed, begun at least, in any order.

        Args:
            kind: only of this kind; "" for all.
            without: says of a kind and an id that it is not to be shown.
        """
        query = [word.text for word in words_of(typed)[:MOST_WORDS]]
        if not query:
            return NOTHING
        meant: list[tuple[str, ...]] = [(_begun(word),) for word in query]
        found = self._texts.holding(meant, kind, RANKED)
        for slips in (False, True) if len(found) < SHOWN else ():
            if not slips or not found:
                meant = [self._anyhow(word, slips) for word in query]
                found = [*dict.fromkeys((*found, *self._texts.holding(meant, kind, RANKED)))]
        more = len(found) >= RANKED
        if more and not kind:
            exact = [(word,) for word in query]
            found = [*dict.fromkeys((*found, *self._texts.holding_of_each(exact, _OF_EACH)))]
        seen = [each for each in found if without is None or not without(*each)]
        return self._shown(seen, Sought(meant), kind, more)

    def _anyhow(self, typed: str, slips: bool) -> tuple[str, ...]:
        """What a word may stand for: begun with it, holding it, or mistyped as it."""
        if self._known is None:
            self._known = Vocabulary(self._texts.words())
        known = self._known
        slipped = known.slipped(typed, begun=True) if slips else {}
        fitting = {**slipped, **known.inside(typed)}
        best = sorted(fitting, key=lambda word: (-fitting[word], word))[:_MEANT]
        return (_begun(typed), *best)

    def _shown(
        self, found: Sequence[tuple[str, str]], sought: Sought, kind: str, more: bool
    ) -> TextsFound:
        by_kind: dict[str, list[_Held]] = {}
        for its, id_ in found:
            record = self._content.plan if its == "plan" else self._content.get(its, id_)
            held = None if record is None else self._held(record, sought)
            if held is not None:
                by_kind.setdefault(its, []).append(held)
        for each in by_kind.values():
            each.sort(key=lambda held: (-held.score, held.name.casefold()))
        order = [kind for kind in ("plan", *KINDS) if kind in by_kind]
        order.sort(key=lambda its: -by_kind[its][0].score)
        groups = [(its, by_kind[its]) for its in order]
        most = SHOWN_ALONE if kind else SHOWN
        return TextsFound(
            tuple(held.hit(its, sought) for its, group in groups for held in group[:most]),
            tuple((its, len(group)) for its, group in groups),
            more,
        )

    def _held(self, record: Record, sought: Sought) -> _Held | None:
        """How well a record holds all words, and the text that does best."""
        best = _Held(-1.0, record, "", ("", ""))
        held: set[int] = set()
        for field, text in texts_of(record):
            fits = sought.fits(text, held)
            score = fits + (_IN_TITLE if field in TITLES else 0.0) - min(len(text), 400) / 4000
            if fits and score > best.score:
                best = _Held(score, record, "", (field, text))
        if len(held) < sought.count:
            return None
        return replace(best, name=name_of_record(self._content, record))


@dataclass(frozen=True, slots=True)
class _Held:
    score: float
    record: Record
    name: str
    where: Text

    def hit(self, kind: str, sought: Sought) -> TextHit:
        field, text = self.where
        return TextHit(kind, self.record.id, self.name, field, *excerpt(text, sought), self.score)


class Sought:
    """The words looked for; says of a word of a text which of them it stands for, and how well."""

    def __init__(self, meant: Sequence[Sequence[str]]) -> None:
        self._meant = meant
        self.count = len(meant)
        self._known: dict[str, dict[int, float]] = {}

    def means(self, word: str) -> dict[int, float]:
        """Numbers of the words looked for that a folded one may stand for, and how well."""
        if word not in self._known:
            fitting = enumerate(_means(word, each) for each in self._meant)
            self._known[word] = {number: fits for number, fits in fitting if fits}
        return self._known[word]

    def fits(self, text: str, held: set[int]) -> float:
        """The mean over all words of how well a text holds them; adds those to `held`."""
        best: dict[int, float] = {}
        for word in words_of(text):
            for number, fits in self.means(word.text).items():
                best[number] = max(fits, best.get(number, 0.0))
        held.update(best)
        return sum(best.values()) / self.count


def _begun(word: str) -> str:
    """A word that may go on; a single letter is a word of its own, it would begin too many."""
    return f"{word}*" if len(word) > 1 else word


def _means(word: str, meant: Sequence[str]) -> float:
    """How well a word of the text fits one typed: 1 exactly, less if begun, held or mistyped."""
    best = 0.0
    for number, each in enumerate(meant):
        if word == each.removesuffix("*"):
            best = max(best, EXACT if not number else SLIP + 0.1 - min(number, 20) / 100)
        elif each.endswith("*") and word.startswith(each[:-1]):
            best = max(best, BEGUN)
    return best


def excerpt(text: str, sought: Sought) -> tuple[str, tuple[Span, ...]]:
    """The sentence of the first hit, cut where it is long, and where the words stand in it."""
    spans = [word.span for word in words_of(text) if sought.means(word.text)]
    first = spans[0][0] if spans else 0
    start, end = _sentence(text, first)
    before = after = ""
    if end - start > LONGEST and first - start > _AROUND:
        start, before = text.rfind(" ", start, first - _AROUND // 2) + 1 or start, "… "
    if end - start > LONGEST:
        end, after = start + LONGEST, " …"
    shift = len(before) - start
    inside = ((a + shift, min(b, end) + shift) for a, b in spans if a >= start and a < end)
    return before + text[start:end] + after, tuple(inside)


def _sentence(text: str, at: int) -> Span:
    start = 0
    for gap in _SENTENCE.finditer(text):
        if gap.end() > at:
            return start, gap.start()
        start = gap.end()
    return start, len(text)
