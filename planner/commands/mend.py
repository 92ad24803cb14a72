"""mend: everything in a plan that doesn't add up, for a program or for a person."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from planner.commands.opening import reading
from planner.commands.output import DONE, say, write_json_list
from planner.commands.sow import show_table
from planner.services.figures import make_figures
from planner.services.mend_rows import mend_row, mend_rows
from planner.services.violation_words import cure_word, kind_word, violation_sentence
from planner.services.wording import Words


def mend(plan: Path, today: dt.date, person: str | None, as_json: bool, words: Words) -> int:
    """Each thing with its cure: as JSON, or as a table in the same order. Changes nothing."""
    with reading(plan) as opened:
        figures = make_figures(opened.store.content, today)
        rows = mend_rows(figures, person)
        if as_json:
            write_json_list(mend_row(figures, *row, words) for row in rows)
            return DONE
        cells: list[tuple[str, ...]] = [
            (
                kind_word(words, violation.code),
                words.day(violation.first),
                cure_word(words, cure),
                violation_sentence(figures, violation, words),
            )
            for violation, cure in rows
        ]
    if not cells:
        say(words.translate("Mend", "Everything adds up."))
        return DONE
    heads = (
        words.translate("Mend", "What"),
        words.translate("Mend", "When"),
        words.translate("Mend", "Cure"),
        words.translate("Mend", "Why"),
    )
    show_table(heads, cells)
    return DONE
