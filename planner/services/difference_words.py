"""Differences in words, for a table on screen, on the command line, or in a mail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Final

from planner.domain.content import Content
from planner.domain.slots import Slot, State
from planner.domain.wave import follows_wave
from planner.services.differences import Difference, Sum
from planner.services.naming import name_of
from planner.services.slot_words import SHAPES, STATE_WORDS, slot_asks, slot_serves
from planner.services.wording import Words

ARROW: Final = " → "


def difference_heads(words: Words) -> tuple[str, ...]:
    """The heads of the columns `difference_cells` fills."""
    return (
        words.translate("WhatIf", "Who"),
        words.translate("WhatIf", "What"),
        words.translate("WhatIf", "What for"),
        words.translate("WhatIf", "State"),
        words.translate("WhatIf", "Sow by"),
        words.translate("WhatIf", "Head start"),
        words.translate("WhatIf", "Needed by"),
    )


def difference_cells(
    words: Words, contents: tuple[Content, Content], each: Difference
) -> tuple[str, ...]:
    """One difference as cells; what stays the same stands there once.

    Args:
        contents: the plan before and after, since a name may be known in one of them only.
    """
    slot = each.slot
    content = contents[1] if each.after is not None else contents[0]
    return (
        _turned(_who(words, contents[0], each.before), _who(words, contents[1], each.after)),
        slot_asks(content, slot, words),
        slot_serves(content, slot),
        _states(words, each),
        _turned(*(_day(words, s, s.sow_by if s else None) for s in (each.before, each.after))),
        _turned(_head_start(words, each.before), _head_start(words, each.after)),
        _turned(*(_day(words, s, s.due if s else None) for s in (each.before, each.after))),
    )


def _turned(before: str | None, after: str | None) -> str:
    """ "before → after"; one of them where both are the same, or there is only one."""
    if before is None or after is None or before == after:
        return (before if after is None else after) or ""
    return f"{before}{ARROW}{after}"


def _who(words: Words, content: Content, slot: Slot | None) -> str | None:
    if slot is None:
        return None
    if slot.person is None:
        return words.translate("State", "nobody named yet")
    return name_of(content, "people", slot.person)


def _states(words: Words, each: Difference) -> str:
    if each.before is None:
        asked = words.translate("WhatIf", "newly asked for")
        return f"{asked}{ARROW}{shaped_state(words, each.slot.state)}"
    if each.after is None:
        gone = words.translate("WhatIf", "no longer asked for")
        return f"{shaped_state(words, each.slot.state)}{ARROW}{gone}"
    was, now = (shaped_state(words, s.state) for s in (each.before, each.after))
    return was if was == now else f"{was}{ARROW}{now}"


def shaped_state(words: Words, state: State) -> str:
    """Sign and word of a state: "■ too late"."""
    return f"{SHAPES[state]} {words.translate('State', STATE_WORDS[state])}"


def _day(words: Words, slot: Slot | None, day: dt.date | None) -> str | None:
    return None if slot is None else words.day(day)


def _head_start(words: Words, slot: Slot | None) -> str | None:
    return None if slot is None else head_start_words(words, slot.head_start_weeks)


def head_start_words(words: Words, weeks: float | None) -> str:
    """ "6 weeks", "2.3 weeks behind", a dash for none."""
    if weeks is None:
        return "–"
    amount = words.weeks(abs(weeks))
    if weeks >= 0:
        return amount
    return words.translate("WhatIf", "{weeks} behind").format(weeks=amount)


def sum_sentence(words: Words, found: Sum) -> str:
    """ "3 become too late, 2 are in time then, 4 more change"; that nothing is other, if so."""
    w = words
    if not found.all:
        return w.translate("WhatIf", "Nothing would change.")
    parts = (
        (
            found.too_late,
            w.translate("WhatIf", "{n} becomes too late"),
            w.translate("WhatIf", "{n} become too late"),
        ),
        (
            found.in_time,
            w.translate("WhatIf", "{n} is in time then"),
            w.translate("WhatIf", "{n} are in time then"),
        ),
        (
            found.no_longer_late,
            w.translate("WhatIf", "{n} is no longer too late"),
            w.translate("WhatIf", "{n} are no longer too late"),
        ),
        (
            found.others,
            w.translate("WhatIf", "{n} more changes"),
            w.translate("WhatIf", "{n} more change"),
        ),
    )
    if found.others == found.all:
        one = w.translate("WhatIf", "{n} changes")
        many = w.translate("WhatIf", "{n} change")
        return w.count(found.others, one, many)
    return ", ".join(w.count(n, one, many) for n, one, many in parts if n)


def nothing_sentence(words: Words, content: Content, moved: Iterable[str]) -> str:
    """Why moved developments change nothing: they ask for nothing, or by fixed days only."""
    ids = set(moved)
    needs = [need for need in content.needs.values() if need.development in ids]
    if not ids or any(follows_wave(content, id_) for id_ in ids):
        return words.translate("WhatIf", "Nothing would change.")
    names = ", ".join(words.quoted(name_of(content, "developments", id_)) for id_ in sorted(ids))
    text = words.translate("WhatIf", "Nothing would change: {names} asks for nothing yet.")
    if needs:
        text = words.translate(
            "WhatIf", "Nothing would change: all that {names} asks for has a fixed day."
        )
    return text.format(names=names)


def difference_rows(
    words: Words, contents: tuple[Content, Content], found: Sequence[Difference]
) -> list[tuple[str, ...]]:
    """All differences as cells, in their order."""
    return [difference_cells(words, contents, each) for each in found]
