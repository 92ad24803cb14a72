"""missing: what is still missing of somebody for a role, for a program or for a person."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from planner.commands.opening import reading
from planner.commands.output import DONE, say, write_json_list, write_out
from planner.commands.sow import show_table
from planner.services.figures import make_figures
from planner.services.naming import name_of
from planner.services.role_gaps import gaps_row, may_compare, wanted_gaps
from planner.services.role_words import gap_heads, gap_rows, gaps_sentence, soonest_word
from planner.services.wording import Words
from planner.services.works_council_words import quiet_line


def missing(
    plan: Path,
    today: dt.date,
    whose: tuple[str | None, str | None, bool],
    as_json: bool,
    words: Words,
) -> int:
    """One person beside a role, or all people of a role by name. Changes nothing.

    Args:
        whose: person, role, and True for all who do not hold the role.
    """
    with reading(plan) as opened:
        content = opened.store.content
        figures = make_figures(content, today)
        found = wanted_gaps(figures, *whose)
        if as_json:
            write_json_list(gaps_row(figures, each) for each in found)
            return DONE
        for each in found:
            who, what = (
                name_of(content, "people", each.person),
                name_of(content, "roles", each.role),
            )
            write_out(f"{who} → {what}\n")
            if each.lines:
                show_table(gap_heads(words), gap_rows(words, content, each, today))
            write_out(gaps_sentence(words, content, each) + "\n")
            if each.missing:
                text = words.translate("Role", "All that counts: {when}.")
                write_out(text.format(when=soonest_word(words, each.soonest, today)) + "\n")
        if whose[0] is None and not all(may_compare(content, p) for p in content.people):
            say(quiet_line(words, "role_fit"))
    if not found:
        say(words.translate("Role", "Nobody holds this role or wants to grow into it."))
    return DONE
