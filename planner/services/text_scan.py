"""Finds words by reading every text of a plan in memory: slow, and right without any index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.content import Content
from planner.domain.record import Record
from planner.services.spelling import words_of
from planner.services.texts import folded_text


class TextScan:
    """Implements `services.ports.Texts` where there is no index, or none that can be trusted."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def holding(
        self, meant: Sequence[Sequence[str]], kind: str, most: int
    ) -> list[tuple[str, str]]:
        """Kinds and ids of at most `most` records that hold every word."""
        return self._found(meant, kind, most, most)

    def holding_of_each(self, meant: Sequence[Sequence[str]], most: int) -> list[tuple[str, str]]:
        """The same with at most `most` records of each kind."""
        return self._found(meant, "", most, None)

    def words(self) -> list[str]:
        """Every word there is, folded."""
        texts = (folded_text(record) for _, record in _records(self._content))
        return sorted({word.text for text in texts for word in words_of(text)})

    def _found(
        self, meant: Sequence[Sequence[str]], kind: str, of_each: int, most: int | None
    ) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        counts: dict[str, int] = {}
        for its, record in _records(self._content):
            if (kind and its != kind) or counts.get(its, 0) >= of_each:
                continue
            words = {word.text for word in words_of(folded_text(record))}
            if all(_held(words, each) for each in meant):
                found.append((its, record.id))
                counts[its] = counts.get(its, 0) + 1
                if len(found) == most:
                    break
        return found


def _records(content: Content) -> Iterator[tuple[str, Record]]:
    yield "plan", content.plan
    yield from content.everything()


def _held(words: set[str], meant: Sequence[str]) -> bool:
    return any(
        any(word.startswith(each[:-1]) for word in words) if each.endswith("*") else each in words
        for each in meant
    )
