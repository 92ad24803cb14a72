"""The columns of a list, made for one kind: each names its field, its head and its width. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from planner.domain.record import label_of
from planner.services.typed import typed_day, typed_money, typed_number, typed_text, typed_whole
from planner.ui.models.list_fields import changing, day_text
from planner.ui.models.record_list import Cell, Choice, Column, Field, Order, Sight, Wish

Text = Callable[[Sight, Any], str]


class Columns:
    """Makes the columns of one kind of record, so that a list's file says only what is its own."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def _wish(self, name: str, read: Callable[[Sight, str], Any]) -> Callable[..., Wish]:
        """Changes one field to what is read from a text."""

        def wish(sight: Sight, record: Any, text: str) -> Wish:
            return changing(self.kind, record.id, **{name: read(sight, text)})

        return wish

    def title(self, name: str, head: str, wide: int = 280) -> Column:
        """The first column: the record's title or name."""

        def show(sight: Sight, record: Any) -> Cell:
            return Cell(label_of(record), "strong" if _readable(sight, record) else "quiet")

        return Column(
            "title",
            head,
            show,
            wide,
            field=Field(
                lambda _, record: getattr(record, name),
                self._wish(name, lambda _, text: typed_text(text)),
                can=_readable,
            ),
        )

    def said(
        self,
        key: str,
        head: str,
        text: Text,
        wide: int = 120,
        order: Order | None = None,
        field: Field | None = None,
        first: bool = True,
        asks: str = "",
    ) -> Column:
        """A text that is worked out, sorted by a value where the text would sort wrongly."""

        def show(sight: Sight, record: Any) -> Cell:
            return Cell(text(sight, record))

        return Column(key, head, show, wide, order, field, first, asks)

    def counted(self, key: str, head: str, count: Order, wide: int = 90) -> Column:
        """A number that is worked out; none and nothing stay empty."""
        return self.said(
            key,
            head,
            lambda sight, record: str(count(sight, record) or ""),
            wide,
            lambda sight, record: count(sight, record) or None,
        )

    def text(self, name: str, head: str, wide: int = 140, first: bool = False) -> Column:
        """A plain text; an empty one is allowed."""

        def show(_: Sight, record: Any) -> str:
            return str(getattr(record, name))

        wish = self._wish(name, lambda _, text: " ".join(text.split()))
        field = Field(show, wish, can=_readable)
        return self.said(name, head, show, wide, field=field, first=first)

    def day(self, name: str, head: str, wide: int = 110, first: bool = False) -> Column:
        """A day, typed as people say it."""

        def read(sight: Sight, text: str) -> str | None:
            day = typed_day(text, sight.today)
            return day.isoformat() if day else None

        def show(sight: Sight, record: Any) -> str:
            return day_text(sight, getattr(record, name))

        return self.said(
            name, head, show, wide, _value(name), Field(show, self._wish(name, read)), first
        )

    def number(
        self, name: str, head: str, wide: int = 90, first: bool = True, whole: bool = False
    ) -> Column:
        """A number with either decimal mark; empty for none."""

        def read(sight: Sight, text: str) -> float | None:
            return (typed_whole if whole else typed_number)(text, sight.words.language)

        def show(sight: Sight, record: Any) -> str:
            value = getattr(record, name)
            return sight.words.short(value) if value is not None else ""

        return self.said(
            name, head, show, wide, _value(name), Field(show, self._wish(name, read)), first
        )

    def money(self, name: str, head: str, wide: int = 90, first: bool = True) -> Column:
        """An amount in the plan's currency; empty for none."""

        def show(sight: Sight, record: Any) -> str:
            value = getattr(record, name)
            currency = sight.content.plan.currency
            return sight.words.money(value, currency) if value is not None else ""

        wish = self._wish(name, lambda sight, text: typed_money(text, sight.words.language))
        return self.said(name, head, show, wide, _value(name), Field(show, wish), first)

    def choice(
        self,
        name: str,
        head: str,
        choices: Callable[[Sight], Sequence[Choice]],
        wide: int = 130,
        first: bool = True,
    ) -> Column:
        """One of several; the empty value stands for none."""

        def label(sight: Sight, record: Any) -> str:
            value = getattr(record, name) or ""
            return next((text for each, text in choices(sight) if each == value and each), "")

        wish = self._wish(name, lambda _, value: value or None)
        return self.said(name, head, label, wide, field=Field(label, wish, choices), first=first)

    def ref(
        self,
        name: str,
        target: str,
        head: str,
        wide: int = 140,
        first: bool = True,
        empty: str = "–",
    ) -> Column:
        """Another record by its name, or none; with `empty` as "" one must be named."""

        def label(sight: Sight, record: Any) -> str:
            return sight.label(target, getattr(record, name))

        wish = self._wish(name, lambda _, value: value or None)
        field = Field(label, wish, lambda sight: sight.labels(target, empty))
        return self.said(name, head, label, wide, field=field, first=first)


def _readable(sight: Sight, record: Any) -> bool:
    """False for words that are kept from those who look on: nobody edits what they can't read."""
    return sight.shown(record) is record


def _value(name: str) -> Order:
    """Sorts by a field as it is."""
    return lambda _, record: getattr(record, name)
