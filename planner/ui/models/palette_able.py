"""Who can today what a line in the search box names: people by name, each leading on. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from planner.domain.outlook import Outlook
from planner.domain.works_council import allowed
from planner.services.naming import name_of
from planner.services.quick_parts import Part
from planner.services.who_can import Asked, asked_in, who_can
from planner.services.wording import Words
from planner.services.works_council_words import quiet_line
from planner.ui.models.palette_rows import Row

MOST: Final = 12
"""People that are named; the rest is counted."""


def able_rows(w: Words, outlook: Outlook, parts: Sequence[Part]) -> tuple[list[Row], bool]:
    """The rows, and whether the line asks for nothing else ("who can Polish B1")."""
    asked, question = asked_in(parts)
    if not asked:
        return [], False
    content = outlook.content
    names = (name_of(content, "competencies", each) for each, _ in asked)
    levels = (w.short_level(content, *each) for each in asked)
    what = ", ".join(f"{name} {level}" for name, level in zip(names, levels, strict=True))
    head = w.translate("Search", "Can today: {what}").format(what=what)
    if not allowed(content.plan, "candidates"):
        return [Row("records", None, quiet_line(w, "candidates"), head=head)], question
    able = who_can(outlook, asked)
    rows = [_row(w, outlook, person, asked, head) for person in able[:MOST]]
    if len(able) > MOST:
        told = w.translate("Focus", "and {n} more").format(n=len(able) - MOST)
        rows.append(Row("records", ("competencies", asked[0][0]), told, head=head))
    if not able:
        rows.append(Row("records", None, w.translate("Search", "Nobody yet"), head=head))
    return rows, question


def _row(w: Words, outlook: Outlook, person: str, asked: Sequence[Asked], head: str) -> Row:
    content, today = outlook.content, outlook.today
    held = (
        w.short_level(content, each, outlook.history(person, each).level(today))
        for each, _ in asked
    )
    name = name_of(content, "people", person)
    return Row("records", ("people", person), name, " · ".join(held), head=head)
