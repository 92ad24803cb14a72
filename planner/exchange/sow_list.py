"""The sow-by list: every slot with its dates, state and reason, as xlsx, csv or json."""

from __future__ import annotations

import datetime as dt
import json
from itertools import chain
from pathlib import Path
from typing import Any

from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.exchange.csv_rows import csv_bytes
from planner.exchange.safe_text import harmless
from planner.exchange.sow_table import COLUMNS, Sort, Value, heads, rows
from planner.services.figures import Figures
from planner.services.slot_words import slot_asks, slot_serves
from planner.services.sow_rows import sow_row
from planner.services.whole_file import whole
from planner.services.wording import Words

FORMATS: tuple[str, ...] = ("xlsx", "csv", "json")


def write_sow_list(
    figures: Figures, words: Words, out: Path, format_: str, *, in_company: bool = False
) -> None:
    """Write the list of all slots, whole or not at all.

    For a list without names hand in the figures of a plan made nameless before. In company its
    reasons tell no level anybody holds.

    Raises:
        OSError: the file can't be written.
    """
    with whole(out) as part:
        if format_ == "xlsx":
            from planner.exchange.sow_list_xlsx import write_xlsx

            write_xlsx(figures, words, part, in_company=in_company)
        else:
            made = _csv if format_ == "csv" else _json
            part.write_bytes(made(figures, words, in_company))


def _csv(figures: Figures, words: Words, in_company: bool) -> bytes:
    german = words.language == "de"
    lines = (
        [_cell(column.sort, value, german) for column, value in zip(COLUMNS, row, strict=True)]
        for row in rows(figures, words, in_company=in_company)
    )
    return csv_bytes(chain([heads(words)], lines), german=german)


def _cell(sort: Sort, value: Value, german: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return f"{value:%d.%m.%Y}" if german else value.isoformat()
    if isinstance(value, str):
        return harmless(value)
    text = f"{value:.2f}" if sort == "share" else f"{value:.1f}"
    return text.replace(".", ",") if german else text


def _json(figures: Figures, words: Words, in_company: bool) -> bytes:
    plain = [_plain(figures, slot, words, in_company) for slot in figures.slots]
    return (json.dumps(plain, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(figures: Figures, slot: Slot, words: Words, in_company: bool) -> dict[str, Any]:
    """A slot by the keys of `vorlauf sow --json`, and what its ids are called."""
    content = figures.content
    plain = sow_row(figures, slot, words, in_company=in_company)
    plain["title"] = slot_asks(content, slot, words)
    plain["name"] = label_of(content.people[slot.person]) if slot.person else None
    plain["development"] = slot_serves(content, slot) or None
    return plain
