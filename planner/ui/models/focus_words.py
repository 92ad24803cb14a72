"""Sentences of Focus: the headline, the lines of the sow list, and the list to copy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from planner.domain.content import Content
from planner.domain.slots import Slot
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.models.focus import SowList
from planner.ui.wording import from_now, purpose, slot_person, slot_title, state_sentence

_NUMBERS: Final = (
    QT_TRANSLATE_NOOP("Number", "no"),
    QT_TRANSLATE_NOOP("Number", "one"),
    QT_TRANSLATE_NOOP("Number", "two"),
    QT_TRANSLATE_NOOP("Number", "three"),
    QT_TRANSLATE_NOOP("Number", "four"),
    QT_TRANSLATE_NOOP("Number", "five"),
    QT_TRANSLATE_NOOP("Number", "six"),
    QT_TRANSLATE_NOOP("Number", "seven"),
    QT_TRANSLATE_NOOP("Number", "eight"),
    QT_TRANSLATE_NOOP("Number", "nine"),
    QT_TRANSLATE_NOOP("Number", "ten"),
    QT_TRANSLATE_NOOP("Number", "eleven"),
    QT_TRANSLATE_NOOP("Number", "twelve"),
)


def _spoken(words: Words, n: int) -> str:
    return words.translate("Number", _NUMBERS[n]) if n < len(_NUMBERS) else words.number(n, 0)


def _some(words: Words, n: int, one: str, many: str) -> str:
    """One of two texts by the number, spoken as people say it."""
    return (one if n == 1 else many).format(n=_spoken(words, n))


def headline(words: Words, found: SowList) -> str:
    """One sentence that says how it stands."""
    parts = [part for part in (_late_part(words, found), _soon_part(words, found)) if part]
    if not parts:
        return words.translate("Focus", "Nothing has to be sown in the next eight weeks.")
    sentence = ", ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."


def _late_part(words: Words, found: SowList) -> str:
    people = sum(slot.competency is not None for slot in found.late)
    structures = len(found.late) - people
    parts = []
    if people:
        one = words.translate("Focus", "{n} learns too late")
        parts.append(_some(words, people, one, words.translate("Focus", "{n} learn too late")))
    if structures:
        one = words.translate("Focus", "{n} structure comes too late")
        many = words.translate("Focus", "{n} structures come too late")
        parts.append(_some(words, structures, one, many))
    return ", ".join(parts)


def _soon_part(words: Words, found: SowList) -> str:
    if not found.soon:
        return ""
    one = words.translate("Focus", "{n} wants sowing by {{day}}")
    many = words.translate("Focus", "{n} want sowing by {{day}}")
    last = found.soon[-1].sow_by
    return _some(words, len(found.soon), one, many).format(day=words.day(last))


def sow_day(words: Words, slot: Slot, today: dt.date) -> tuple[str, str]:
    """The day of a line and the small line under it."""
    if slot.state == "late" and slot.ready is not None:
        return words.day(slot.due), words.translate("Focus", "what is planned ends after it")
    if slot.sow_by is None:
        day = words.day(slot.safe)
        none_fits = words.translate("Focus", "no way fits")
        return none_fits, words.translate("Focus", "none ends by {day}").format(day=day)
    return words.day(slot.sow_by), from_now(words, slot.sow_by, today)


def who_for(words: Words, content: Content, slot: Slot) -> str:
    """ "Ines Falk · for PLM switch-over"."""
    parts = [slot_person(words, content, slot)]
    aim = purpose(words, content, slot)
    if aim:
        parts.append(words.translate("Focus", "for {aim}").format(aim=aim))
    return " · ".join(parts)


def list_rows(
    words: Words, content: Content, slots: Sequence[Slot], today: dt.date
) -> list[tuple[str, ...]]:
    """The sow list as a table with its head, to be copied into a mail or a spreadsheet."""
    rows: list[tuple[str, ...]] = [
        (
            words.translate("Focus", "Sow by"),
            words.translate("Focus", "What"),
            words.translate("Focus", "Who"),
            words.translate("Focus", "What for"),
            words.translate("Focus", "State"),
        )
    ]
    rows.extend(
        (
            " – ".join(sow_day(words, slot, today)),
            slot_title(words, content, slot),
            slot_person(words, content, slot),
            purpose(words, content, slot),
            state_sentence(words, slot),
        )
        for slot in slots
    )
    return rows


def later_line(words: Words, found: SowList) -> str:
    """How many come after the horizon, and when the next of them."""
    if not found.later:
        return ""
    one = words.translate("Focus", "{n} more after that, on {{day}}")
    many = words.translate("Focus", "{n} more after that, the next on {{day}}")
    text = words.count(len(found.later), one, many)
    return text.format(day=words.day(found.later[0].sow_by))
