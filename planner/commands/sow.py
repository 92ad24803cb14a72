"""sow and levels: the figures of a plan on a day, for a program or for a person."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

from planner.commands.opening import reading
from planner.commands.output import DONE, say, write_json_list, write_out
from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.domain.slots import STATES, Slot
from planner.services.figures import Figures, make_figures
from planner.services.naming import name_of
from planner.services.slot_words import SHAPES, STATE_WORDS, slot_asks, urgency
from planner.services.sow_rows import chosen_slots, due_of, level_rows, sow_row
from planner.services.why import why_slot
from planner.services.wording import Words

PAPER = 1000
"""Columns of a table where no terminal says how wide it is: nothing is cut in a file."""


def sow(
    plan: Path,
    today: dt.date,
    person: str | None,
    development: str | None,
    as_json: bool,
    words: Words,
) -> int:
    """Every slot: as JSON in the order of the needs, or as a table, the most urgent first."""
    with reading(plan) as opened:
        figures = make_figures(opened.store.content, today)
        slots = chosen_slots(figures, person, development)
        if as_json:
            write_json_list(sow_row(figures, slot, words) for slot in slots)
        else:
            _show_slots(figures, slots, words)
    return DONE


def _show_slots(figures: Figures, slots: list[Slot], words: Words) -> None:
    if not slots:
        say(words.translate("Command", "There is nothing to get ready for yet."))
        return
    heads = (
        "#",
        words.translate("Command", "State"),
        words.translate("Command", "Sow by"),
        words.translate("Command", "Lead time"),
        words.translate("Command", "Needed by"),
        words.translate("Command", "Ready"),
        words.translate("Command", "Head start"),
        words.translate("Command", "Chance"),
        words.translate("Command", "Who"),
        words.translate("Command", "What"),
    )
    urgent = sorted(slots, key=urgency)
    cells = [_cells(figures, slot, words) for slot in urgent]
    show_table(heads, [(str(n), *row) for n, row in enumerate(cells, 1)])
    write_out(
        "".join(f"{n:3}  {why_slot(figures, slot, words)}\n" for n, slot in enumerate(urgent, 1))
    )
    _say_counts(slots, words)


def _say_counts(slots: list[Slot], words: Words) -> None:
    counts = {state: sum(slot.state == state for slot in slots) for state in STATES}
    parts = [
        f"{SHAPES[state]} {n} {words.translate('State', STATE_WORDS[state])}"
        for state, n in counts.items()
        if n
    ]
    say(" · ".join(parts))


def _cells(figures: Figures, slot: Slot, words: Words) -> tuple[str, ...]:
    chance = figures.chance(slot)
    return (
        f"{SHAPES[slot.state]} {words.translate('State', STATE_WORDS[slot.state])}",
        words.day(slot.sow_by),
        _weeks(slot.lead_time_weeks, words),
        words.day(slot.due),
        words.day(slot.ready),
        _weeks(slot.head_start_weeks, words),
        "–" if chance is None else words.percent(chance),
        name_of(figures.content, "people", slot.person) if slot.person else "–",
        slot_asks(figures.content, slot, words),
    )


def _weeks(weeks: float | None, words: Words) -> str:
    return "–" if weeks is None else words.number(weeks)


def levels(
    plan: Path,
    today: dt.date,
    when: tuple[dt.date | None, str | None],
    as_json: bool,
    words: Words,
) -> int:
    """Level of every person in every competency on a day, zero ones left out.

    Args:
        when: a day, or the development whose day is meant; neither is today.
    """
    with reading(plan) as opened:
        content = opened.store.content
        rows = list(level_rows(content, _day(content, today, *when)))
        if as_json:
            write_json_list(rows)
            return DONE
        heads = (
            words.translate("Command", "Who"),
            words.translate("Command", "Competency"),
            words.translate("Command", "Level"),
            words.translate("Command", "Since"),
        )
        show_table(
            heads,
            [
                (
                    name_of(content, "people", row["person"]),
                    name_of(content, "competencies", row["competency"]),
                    words.level(content, row["competency"], row["level"]),
                    words.day(dt.date.fromisoformat(row["since"])),
                )
                for row in rows
            ],
        )
    return DONE


def _day(content: Content, today: dt.date, on: dt.date | None, at: str | None) -> dt.date:
    if at is None:
        return on or today
    if on is not None:
        raise refuse("levels.two_days", "at")
    return due_of(make_figures(content, today), at)


def show_table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """A table on stdout, as wide as the terminal; the last column is cut if it must be."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for place, head in enumerate(heads):
        widest = max(len(cell) for cell in (head, *(row[place] for row in rows)))
        least = None if head == heads[-1] else widest
        table.add_column(head, no_wrap=True, overflow="ellipsis", min_width=least)
    for row in rows:
        table.add_row(*map(Text, row))
    Console(width=None if sys.stdout.isatty() else PAPER).print(table)
