"""risks: what covers each of them. no-regret: what serves several developments at once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from planner.commands.opening import reading
from planner.commands.output import DONE, say, write_json_list, write_out
from planner.commands.sow import show_table
from planner.services.figures import make_figures
from planner.services.naming import name_of
from planner.services.no_regret import no_regret, no_regret_row
from planner.services.risk_words import (
    cover_name,
    cover_note,
    coverage_word,
    flag_sentence,
    risk_row,
)
from planner.services.risks import risks
from planner.services.wording import Words


def show_risks(plan: Path, today: dt.date, as_json: bool, words: Words) -> int:
    """Each risk with what stands behind it, the greatest first."""
    with reading(plan) as opened:
        content = opened.store.content
        found = risks(make_figures(content, today))
        if as_json:
            write_json_list(risk_row(words, content, each) for each in found)
            return DONE
        for each in found:
            name = name_of(content, "developments", each.development.id)
            level = each.development.risk
            told = words.translate(
                "Risk", "{name} (risk {risk}): {said}; by what is planned {planned}"
            )
            write_out(
                told.format(
                    name=name,
                    risk="–" if level is None else level,
                    said=coverage_word(words, each.said),
                    planned=coverage_word(words, each.planned),
                )
                + "\n"
            )
            for cover in each.covers:
                write_out(f"  {cover_name(words, content, cover)}: {cover_note(words, cover)}\n")
            for flag in each.flags:
                write_out(f"  ! {flag_sentence(words, content, flag)}\n")
    if not found:
        say(words.translate("Risk", "No development has a risk yet."))
    return DONE


def show_no_regret(plan: Path, today: dt.date, as_json: bool, words: Words) -> int:
    """What serves more than one, those that serve most first."""
    with reading(plan) as opened:
        content = opened.store.content
        found = no_regret(make_figures(content, today))
        if as_json:
            write_json_list(no_regret_row(each) for each in found)
            return DONE
        rows: list[tuple[str, ...]] = [
            (
                name_of(content, "competencies", each.competency),
                str(len(each.sources)),
                words.day(each.sow_by) if each.sow_by else "–",
                ", ".join(name_of(content, *source) for source in each.sources),
            )
            for each in found
        ]
    if not rows:
        say(words.translate("Risk", "No competency serves more than one development yet."))
        return DONE
    heads = (
        words.translate("Command", "Competency"),
        words.translate("Risk", "Serves"),
        words.translate("List", "Sow by"),
        words.translate("List", "For"),
    )
    show_table(heads, rows)
    return DONE
