"""slipped: what lies elsewhere than in a plan that was kept, and by how much."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from planner.commands.opening import reading
from planner.commands.output import DONE, say, write_out
from planner.commands.sow import show_table
from planner.domain.drift import read_baseline, slips
from planner.services.baselines import baseline_named
from planner.services.figures import make_figures
from planner.services.slip_words import slip_entry, slip_heads, slip_rows, slips_sentence
from planner.services.wording import Words


def slipped(plan: Path, baseline: str | None, today: dt.date, as_json: bool, words: Words) -> int:
    """Every action and structure that slipped, as JSON or as a table, most days later first."""
    with reading(plan) as opened:
        content = opened.store.content
        kept = baseline_named(content, baseline)
        found = slips(content, make_figures(content, today).slots, read_baseline(kept))
        if as_json:
            whole = {
                "baseline": kept.id,
                "title": kept.title,
                "on": kept.on.isoformat(),
                "today": today.isoformat(),
                "slips": [slip_entry(slip) for slip in found],
            }
            write_out(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
            return DONE
        if found:
            show_table(slip_heads(words), slip_rows(words, content, found))
        text = words.translate("Command", "Against {title} of {day}: {sum}")
        title = kept.title or kept.id
        say(text.format(title=title, day=words.day(kept.on), sum=slips_sentence(words, found)))
    return DONE
