"""What a search through all text shows: kinds with their hits, each in its sentence. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.services.confidential import not_found
from planner.services.ports import Texts
from planner.services.text_search import TextHit, TextSearch, TextsFound
from planner.services.text_words import group_word
from planner.services.wording import Words
from planner.ui.models.fields import fields_of
from planner.ui.models.palette_rows import AllText, Line, OnlyKind, Row, TextPlace


@dataclass(frozen=True, slots=True)
class KindCount:
    """A kind to filter by, and how many records of it hold the words; "" stands for all."""

    kind: str
    text: str


class TextRows:
    """Searches the text of one plan, all of it or of one kind, and words what is found."""

    def __init__(self, content: Content, texts: Texts) -> None:
        self._content = content
        self._search = TextSearch(content, texts)
        self.kind = ""
        """The kind that is shown alone; "" for all."""
        self.kinds: tuple[KindCount, ...] = ()
        """What may be filtered by, after the last search."""

    def take_over(self, edit: Edit) -> None:
        """Keep up with an edit."""
        self._search.learn([change.after for change in edit.changes])

    def step(self, by: int) -> None:
        """Filter by the next kind, or the one before; all kinds come round again."""
        order = [each.kind for each in self.kinds]
        if order:
            at = order.index(self.kind) if self.kind in order else 0
            self.kind = order[(at + by) % len(order)]

    def find(self, typed: str, words: Words, in_company: bool) -> list[Row]:
        """Rows group by group; one that only tells where there is nothing to show."""
        hides = partial(not_found, self._content) if in_company else None
        if not typed.strip():
            self.kind, self.kinds = "", ()
            told = words.translate("Search", "Type words that stand in a name, a text or a note.")
            return [Row("texts", None, told)]
        found = self._search.find(typed, without=hides)
        self.kinds = tuple(self._counts(found, words))
        if self.kind not in dict(found.counts):
            self.kind = ""
        if self.kind:
            found = self._search.find(typed, self.kind, without=hides)
        if not found.hits:
            told = words.translate("Search", "No text and no note holds all of this.")
            return [Row("texts", None, told)]
        return list(self._rows(found, words))

    def _counts(self, found: TextsFound, w: Words) -> Iterator[KindCount]:
        if len(found.counts) > 1:
            more = "+" if found.more else ""
            total = sum(number for _, number in found.counts)
            everything = w.translate("Search", "All")
            yield KindCount("", f"{everything} {total}{more}")
            for kind, number in found.counts:
                yield KindCount(kind, f"{group_word(w, kind)} {number}{more}")

    def _rows(self, found: TextsFound, w: Words) -> Iterator[Row]:
        counts = dict(found.counts)
        shown: dict[str, list[TextHit]] = {}
        for hit in found.hits:
            shown.setdefault(hit.kind, []).append(hit)
        for kind, hits in shown.items():
            head = group_word(w, kind)
            yield from (self._row(hit, head, w) for hit in hits)
            if counts[kind] > len(hits) and not self.kind:
                text = w.translate("Search", "Only {kind}: show more").format(kind=head)
                yield Row("texts", OnlyKind(kind), text, head=head)

    def _row(self, hit: TextHit, head: str, w: Words) -> Row:
        where = TextPlace(hit.kind, hit.id, hit.field)
        line = Line(hit.sentence, spans=hit.spans)
        if " ".join(hit.sentence.split()) == hit.name:  # found in the name itself
            return Row("texts", where, hit.name, "", hit.spans, head=head)
        return Row("texts", where, hit.name, field_word(w, hit.kind, hit.field), (), (line,), head)


def all_text_row(w: Words, typed: str, keys: str) -> Row:
    """Below everything else: the same words in all text and notes."""
    text = w.translate("Search", "Look for {text} in all text and notes")
    return Row("texts", AllText(), text.format(text=w.quoted(" ".join(typed.split()))), keys)


_MADE: Final = {"badge": "Open Badge"}
"""Words of what the program fills in."""


def field_word(w: Words, kind: str, key: str) -> str:
    """What a field is called, by its key in the open format."""
    for field in fields_of(kind).all():
        if field.name.rstrip("_") == key:
            return w.translate("Field", field.label)
    return _MADE.get(key, "")
