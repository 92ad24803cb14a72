"""expiring: what runs out soon, and who is to be assessed again."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from planner.commands.opening import reading
from planner.commands.output import DONE, say, write_json_list
from planner.commands.sow import show_table
from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.services.figures import make_figures
from planner.services.naming import name_of
from planner.services.renewal_words import due_row, expiry_row, runs_out_line
from planner.services.renewals import DueAgain, Expiry, due_again, expiring
from planner.services.wording import Words


def show_expiring(
    plan: Path, today: dt.date, person: str | None, again: bool, as_json: bool, words: Words
) -> int:
    """What runs out within 90 days or did within a year; or whose assessment is too old."""
    with reading(plan) as opened:
        content = opened.store.content
        if person is not None and person not in content.people:
            raise refuse("id.unknown", "person", kind="people", id=person)
        figures = make_figures(content, today)
        outs = [] if again else expiring(figures, person)
        dues = due_again(figures, person) if again else []
        if as_json:
            write_json_list(
                [*(expiry_row(each, today) for each in outs), *(due_row(d, today) for d in dues)]
            )
            return DONE
        if again:
            _show_due(content, dues, words)
        else:
            _show_outs(content, outs, today, words)
    return DONE


def _show_outs(content: Content, outs: list[Expiry], today: dt.date, words: Words) -> None:
    if not outs:
        say(words.translate("Renewal", "Nothing runs out within 90 days."))
        return
    heads = (
        words.translate("Command", "Who"),
        words.translate("Command", "Competency"),
        words.translate("Command", "Level"),
        words.translate("Command", "Until"),
        words.translate("Command", "Renewed by"),
    )
    rows: list[tuple[str, ...]] = []
    for each in outs:
        renewed = each.out.renewed_by
        rows.append(
            (
                *_names(content, each.person, each.competency),
                words.level(content, each.competency, each.out.held),
                runs_out_line(words, each.out.last, today),
                name_of(content, "actions", renewed.id) if renewed is not None else "–",
            )
        )
    show_table(heads, rows)


def _show_due(content: Content, dues: list[DueAgain], words: Words) -> None:
    if not dues:
        say(words.translate("Renewal", "Nobody is to be assessed again yet."))
        return
    heads = (
        words.translate("Command", "Who"),
        words.translate("Command", "Competency"),
        words.translate("Command", "Assessed on"),
        words.translate("Command", "Due again since"),
    )
    rows: list[tuple[str, ...]] = [
        (*_names(content, d.person, d.competency), words.day(d.last.on), words.day(d.since))
        for d in dues
    ]
    show_table(heads, rows)


def _names(content: Content, person: str, competency: str) -> tuple[str, str]:
    return name_of(content, "people", person), name_of(content, "competencies", competency)
