"""The sow-by list: every slot with its dates, state and reason, as xlsx, csv or json."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.exchange.safe_text import harmless
from planner.services.figures import Figures
from planner.services.slot_words import STATE_WORDS, slot_asks, slot_serves
from planner.services.sow_rows import sow_row
from planner.services.why import why_slot
from planner.services.wording import QT_TRANSLATE_NOOP, Words

Sort = Literal["text", "day", "weeks", "share"]
Value = str | dt.date | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, what stands in it, its width in characters."""

    head: str
    sort: Sort
    width: int


COLUMNS: tuple[Column, ...] = (
    Column(QT_TRANSLATE_NOOP("SowList", "Need"), "text", 32),
    Column(QT_TRANSLATE_NOOP("SowList", "Person"), "text", 18),
    Column(QT_TRANSLATE_NOOP("SowList", "Development"), "text", 34),
    Column(QT_TRANSLATE_NOOP("SowList", "Needed by"), "day", 12),
    Column(QT_TRANSLATE_NOOP("SowList", "Sow by"), "day", 12),
    Column(QT_TRANSLATE_NOOP("SowList", "Lead time (weeks)"), "weeks", 10),
    Column(QT_TRANSLATE_NOOP("SowList", "Ready"), "day", 12),
    Column(QT_TRANSLATE_NOOP("SowList", "Head start (weeks)"), "weeks", 10),
    Column(QT_TRANSLATE_NOOP("SowList", "State"), "text", 16),
    Column(QT_TRANSLATE_NOOP("SowList", "Chance of being ready in time"), "share", 10),
    Column(QT_TRANSLATE_NOOP("SowList", "Why"), "text", 60),
)
FORMATS: tuple[str, ...] = ("xlsx", "csv", "json")


def write_sow_list(figures: Figures, words: Words, out: Path, format_: str) -> None:
    """Write the list of all slots, whole or not at all.

    For a list without names hand in the figures of a plan made nameless before.

    Raises:
        OSError: the file can't be written.
    """
    part = out.with_name(f".{out.name}.part")
    try:
        if format_ == "xlsx":
            from planner.exchange.sow_list_xlsx import write_xlsx

            write_xlsx(figures, words, part)
        else:
            part.write_bytes(_csv(figures, words) if format_ == "csv" else _json(figures, words))
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def rows(figures: Figures, words: Words) -> Iterator[tuple[Value, ...]]:
    """The values of all slots by `COLUMNS`: first what is late, then by what must start first."""
    for slot in sorted(figures.slots, key=_urgency):
        yield _row(figures, slot, words)


def _urgency(slot: Slot) -> tuple[int, dt.date]:
    rank = {"late": 0, "tight": 2, "ahead": 2, "ready": 3}.get(slot.state, 1)
    return rank, slot.sow_by or slot.due or dt.date.max


def _row(figures: Figures, slot: Slot, words: Words) -> tuple[Value, ...]:
    content = figures.content
    return (
        slot_asks(content, slot, words),
        label_of(content.people[slot.person]) if slot.person else "",
        slot_serves(content, slot),
        slot.due,
        slot.sow_by,
        slot.lead_time_weeks,
        slot.ready,
        slot.head_start_weeks,
        words.translate("State", STATE_WORDS[slot.state]),
        figures.chance(slot),
        why_slot(figures, slot, words),
    )


def heads(words: Words) -> list[str]:
    """The heads of all columns."""
    return [words.translate("SowList", column.head) for column in COLUMNS]


def _csv(figures: Figures, words: Words) -> bytes:
    """As a spreadsheet of the same language expects it: German ones part by semicolons."""
    german = words.language == "de"
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if german else ",", lineterminator="\r\n")
    writer.writerow(heads(words))
    for row in rows(figures, words):
        cells = zip(COLUMNS, row, strict=True)
        writer.writerow([_cell(column.sort, value, german) for column, value in cells])
    return text.getvalue().encode("utf-8-sig")


def _cell(sort: Sort, value: Value, german: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return f"{value:%d.%m.%Y}" if german else value.isoformat()
    if isinstance(value, str):
        return harmless(value)
    text = f"{value:.2f}" if sort == "share" else f"{value:.1f}"
    return text.replace(".", ",") if german else text


def _json(figures: Figures, words: Words) -> bytes:
    plain = [_plain(figures, slot, words) for slot in figures.slots]
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(figures: Figures, slot: Slot, words: Words) -> dict[str, Any]:
    """A slot by the keys of `vorlauf sow --json`, and what its ids are called."""
    content = figures.content
    plain = sow_row(figures, slot, words)
    plain["title"] = slot_asks(content, slot, words)
    plain["name"] = label_of(content.people[slot.person]) if slot.person else None
    plain["development"] = slot_serves(content, slot) or None
    return plain
