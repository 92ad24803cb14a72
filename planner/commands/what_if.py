"""what-if: a wave moved, the date moved on, any edits tried; what would be other, and take over."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from planner.commands.opening import reading, writing
from planner.commands.output import DONE, say, write_out
from planner.commands.sow import show_table
from planner.domain.content import Content
from planner.domain.edit import Edit, Title
from planner.domain.problem import refuse
from planner.domain.slots import Slot
from planner.services.difference_words import (
    difference_heads,
    difference_rows,
    nothing_sentence,
    sum_sentence,
)
from planner.services.differences import Difference, Sum, sum_of
from planner.services.figures import make_figures
from planner.services.layer import Layer
from planner.services.ports import PlanFile
from planner.services.trying import Before, later_day, take_over
from planner.services.verbs import run_verb
from planner.services.waves import move_wave
from planner.services.wording import Words


@dataclass(frozen=True, slots=True)
class Wish:
    """What `vorlauf what-if` was called with; `date_on` is a day, or weeks from today."""

    plan: Path
    wave: str | None = None
    by: float | None = None
    to: dt.date | None = None
    date_on: dt.date | int | None = None
    edits: Sequence[str] = ()
    as_json: bool = False
    apply: bool = False


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of it."""

    contents: tuple[Content, Content]
    today: dt.date
    seen_from: dt.date
    found: Sequence[Difference]
    sum: Sum
    moved: Sequence[str]
    """Developments whose wave was moved, if nothing else was tried."""


def what_if(wish: Wish, today: dt.date, words: Words) -> int:
    """Try it, name what would be other, and write it if that is wished: one undo step."""
    writes = wish.apply and (wish.wave is not None or wish.edits)
    with (writing if writes else reading)(wish.plan) as opened:
        layer = Layer(opened.store.content)
        tried = _try(wish, opened, layer, today)
        edit = take_over(opened.store, layer) if writes else None
        if wish.as_json:
            write_out(_json(tried, edit))
        else:
            _show(tried, edit, words)
    return DONE


def _try(wish: Wish, opened: PlanFile, layer: Layer, today: dt.date) -> _Tried:
    seen_from = _day(wish.date_on, today)
    if wish.wave is not None:
        move_wave(layer, wish.wave, wish.by, wish.to, today=today)
    for line in wish.edits:
        run_verb(layer, _read(line), today)
    if wish.wave is None and not wish.edits and wish.date_on is None:
        raise refuse("what_if.nothing")
    base = opened.store.content.apart()
    figures = make_figures(base, today)
    before = Before.of(figures)
    figures.turn_to(layer.content, Edit(0, Title("take_what_if"), layer.changes))
    if seen_from != today:
        figures.see_from(seen_from)
    found = before.against(figures)
    alone = wish.wave is not None and not wish.edits and seen_from == today
    moved = (wish.wave,) if alone and wish.wave else ()
    return _Tried((base, layer.content), today, seen_from, found, sum_of(found), moved)


def _day(date_on: dt.date | int | None, today: dt.date) -> dt.date:
    if date_on is None:
        return today
    if isinstance(date_on, int):
        return later_day(today, weeks=date_on)
    return later_day(today, date_on)


def _read(line: str) -> Any:
    from planner.exchange.json_text import read_value

    return read_value(line)


def _json(tried: _Tried, edit: Edit | None) -> str:
    whole = {
        "today": tried.today.isoformat(),
        "seen_from": tried.seen_from.isoformat(),
        **asdict(tried.sum),
        "differences": [_entry(each) for each in tried.found],
        "edit": edit.id if edit is not None else None,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _entry(each: Difference) -> dict[str, Any]:
    return {
        "need": each.slot.need,
        "person": each.slot.person,
        "turn": each.turn,
        "days": each.days,
        "before": _slot(each.before),
        "after": _slot(each.after),
    }


def _slot(slot: Slot | None) -> dict[str, Any] | None:
    if slot is None:
        return None
    days = {name: getattr(slot, name) for name in ("due", "sow_by", "ready")}
    return {
        "person": slot.person,
        "state": slot.state,
        **{name: day.isoformat() if day else None for name, day in days.items()},
        "head_start_weeks": slot.head_start_weeks,
    }


def _show(tried: _Tried, edit: Edit | None, words: Words) -> None:
    from planner.services.titles import title_text

    if tried.found:
        rows = difference_rows(words, tried.contents, tried.found)
        show_table(difference_heads(words), rows)
        say(sum_sentence(words, tried.sum))
    else:
        say(nothing_sentence(words, tried.contents[0], tried.moved))
    if edit is not None:
        say(title_text(words, edit.title))
