"""What slipped in words, for a table on screen, on the command line, or in a spreadsheet."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final

from planner.domain.content import Content
from planner.domain.drift import TURNS, Slip, Turn
from planner.services.difference_words import ARROW, head_start_words
from planner.services.naming import name_of
from planner.services.wording import Words

SIGNS: Final[dict[Turn, str]] = {
    "later": "▶", "dropped": "×", "new": "+", "moved": "↔", "earlier": "◀",
}  # fmt: skip
"""The sign of each turn, as a letter."""


def slip_heads(words: Words) -> tuple[str, ...]:
    """The heads of the columns `slip_cells` fills."""
    return (
        words.translate("Slip", "What"),
        words.translate("Slip", "Who"),
        words.translate("Slip", "Slipped"),
        words.translate("Slip", "Then"),
        words.translate("Slip", "Now"),
        words.translate("Slip", "Head start"),
    )


def slip_cells(words: Words, content: Content, slip: Slip) -> tuple[str, ...]:
    """One slip as cells."""
    people = [name_of(content, "people", p) for p in slip.people if p in content.people]
    return (
        slip.title,
        ", ".join(sorted(people)),
        f"{SIGNS[slip.turn]} {slipped(words, slip)}",
        _span(words, slip.before),
        _span(words, slip.after),
        _head_start(words, slip),
    )


def kept_lines(words: Words, name: str, slip: Slip) -> tuple[str, str]:
    """Where something lay in a kept plan, and by how much it slipped to where it lies now."""
    kept = words.translate("Slip", "In {name}: {days}")
    then = kept.format(name=words.quoted(name), days=_span(words, slip.before))
    turn = f"{SIGNS[slip.turn]} {slipped(words, slip)}"
    if slip.before is None or slip.after is None:
        return then, turn
    now = words.translate("Slip", "{slipped}, now {days}")
    return then, now.format(slipped=turn, days=_span(words, slip.after))


def slipped(words: Words, slip: Slip) -> str:
    """By how much: "3 weeks later", "2 days earlier", "dropped", "new"."""
    if slip.days is None:
        if slip.turn == "dropped":
            return words.translate("Slip", "dropped")
        return words.translate("Slip", "new")
    if slip.days:
        text = words.translate("Slip", "{span} later")
        if slip.days < 0:
            text = words.translate("Slip", "{span} earlier")
        return text.format(span=span_words(words, slip.days))
    assert slip.before is not None
    assert slip.after is not None
    days = (slip.after[0] - slip.before[0]).days
    text = words.translate("Slip", "begins {span} later, ends as it did")
    if days < 0:
        text = words.translate("Slip", "begins {span} earlier, ends as it did")
    return text.format(span=span_words(words, days))


def span_words(words: Words, days: int) -> str:
    """A number of days: whole weeks as weeks, also long ones; else days."""
    count = abs(days)
    if count % 7 == 0 or count > 27:
        return words.weeks(round(count / 7, 1))
    one, many = words.translate("Slip", "{n} day"), words.translate("Slip", "{n} days")
    return words.count(count, one, many)


def _span(words: Words, days: tuple[dt.date, dt.date] | None) -> str:
    if days is None:
        return "–"
    first, last = map(words.day, days)
    return first if first == last else f"{first} – {last}"


def _head_start(words: Words, slip: Slip) -> str:
    """Head start then and now of the slot that lost most by it."""
    before, after = slip.slot_before, slip.slot_after
    was = before.head_start if before else None
    is_ = after.head_start_weeks if after else None
    shown = [head_start_words(words, w) for w in (was and round(was / 7, 1), is_)]
    return shown[0] if shown[0] == shown[1] else ARROW.join(shown)


def slips_sentence(words: Words, found: Iterable[Slip]) -> str:
    """ "4 later, 1 dropped, 2 new"; that nothing slipped, if so."""
    counts = Counter(slip.turn for slip in found)
    said = {
        "later": words.translate("Slip", "{n} later"),
        "dropped": words.translate("Slip", "{n} dropped"),
        "new": words.translate("Slip", "{n} new"),
        "moved": words.translate("Slip", "{n} begin on another day"),
        "earlier": words.translate("Slip", "{n} earlier"),
    }
    parts = [words.count(counts[turn], said[turn], said[turn]) for turn in TURNS if counts[turn]]
    return ", ".join(parts) or words.translate("Slip", "Everything lies where it lay then.")


def slip_entry(slip: Slip) -> dict[str, Any]:
    """A slip as plain values, for programs."""
    before, after = slip.slot_before, slip.slot_after
    was = before.head_start if before else None
    return {
        "kind": "action" if slip.kind == "actions" else "structure",
        "id": slip.id,
        "title": slip.title,
        "people": list(slip.people),
        "turn": slip.turn,
        "days": slip.days,
        "before": _days(slip.before),
        "after": _days(slip.after),
        "head_start_weeks_before": None if was is None else round(was / 7, 1),
        "head_start_weeks_after": after.head_start_weeks if after else None,
    }


def _days(days: tuple[dt.date, dt.date] | None) -> dict[str, str] | None:
    if days is None:
        return None
    return {"start": days[0].isoformat(), "end": days[1].isoformat()}


def slip_rows(words: Words, content: Content, found: Sequence[Slip]) -> list[tuple[str, ...]]:
    """All slips as cells, in their order."""
    return [slip_cells(words, content, slip) for slip in found]
