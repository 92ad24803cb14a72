"""A team's view in words: the same tables for the window, paper and a workbook."""

from __future__ import annotations

import datetime as dt

from planner.domain.content import Content
from planner.services.naming import name_of, with_level
from planner.services.paper_table import Cell, Paper, Table
from planner.services.quarters import Quarter
from planner.services.team_view import AGES, OnlyOne, TeamGap, TeamView
from planner.services.wording import Words
from planner.services.works_council_words import off_line


def few_line(words: Words, least: int) -> str:
    """From how many people on a team shows figures."""
    told = words.translate(
        "Team", "Too few to show: figures begin at {n} people, as the plan's settings say."
    )
    return told.format(n=least)


def team_paper(
    content: Content, view: TeamView, words: Words, *, in_company: bool = False
) -> Paper:
    """The document; while others look on nobody is named who alone holds something."""
    w = words
    of = w.translate("Team", "everybody")
    if view.team:
        of = name_of(content, "teams", view.team)
    parts = [of, w.translate("Team", "as of {day}").format(day=w.day(view.on))]
    if view.development:
        parts.append(name_of(content, "developments", view.development))
    off = off_line(words, content.plan)
    if view.few:
        few = w.translate("Team", "Too few to show")
        told = w.translate("Team", "Figures begin at {n} people, as the plan's settings say.")
        table = Table(few, (), (), (), told.format(n=view.least))
        return Paper(w.translate("Team", "Team view"), " · ".join(parts), (), (table,), off)
    one = w.translate("Team", "{n} person")
    parts.append(w.count(view.people, one, w.translate("Team", "{n} people")))
    tables = (
        _gaps(content, view, words),
        _only(content, view, words, in_company),
        _ages(view, words),
        _quarters(content, view, words),
    )
    return Paper(w.translate("Team", "Team view"), " · ".join(parts), (), tables, off)


def _gaps(content: Content, view: TeamView, w: Words) -> Table:
    heads = (
        w.translate("Team", "Development"),
        w.translate("Team", "Competency"),
        w.translate("Team", "Needed by"),
        w.translate("Team", "Needed"),
        w.translate("Team", "Held"),
        w.translate("Team", "Ready in time"),
        w.translate("Team", "Levels missing"),
    )
    rows = tuple(_gap_row(content, gap, w) for gap in view.gaps)
    line = w.translate(
        "Team", "How many people are needed, how many hold it on this day, how many will in time."
    )
    if not rows:
        line = w.translate("Team", "Nothing is asked of these people.")
    return Table(w.translate("Team", "Gaps"), heads, (30, 28, 14, 9, 9, 12, 12), rows, line)


def _gap_row(content: Content, gap: TeamGap, w: Words) -> tuple[Cell, ...]:
    competency = name_of(content, "competencies", gap.competency)
    return (
        name_of(content, "developments", gap.development) if gap.development else None,
        with_level(competency, w.level(content, gap.competency, gap.level)),
        gap.due,
        gap.asked,
        gap.held,
        gap.in_time,
        gap.missing if gap.told else None,
    )


def _only(content: Content, view: TeamView, w: Words, in_company: bool) -> Table:
    heads = (
        w.translate("Team", "Competency"),
        w.translate("Team", "Person"),
        w.translate("Team", "Leaves on"),
        w.translate("Team", "Others elsewhere"),
    )
    rows = tuple(_only_row(content, one, w, in_company) for one in view.only)
    line = w.translate("Team", "What is asked for and held by nobody else here; by name.")
    if not rows:
        line = w.translate("Team", "Nothing that is asked for rests on one person alone.")
    return Table(w.translate("Team", "Only one person"), heads, (30, 26, 14, 16), rows, line)


def _only_row(content: Content, one: OnlyOne, w: Words, in_company: bool) -> tuple[Cell, ...]:
    competency = name_of(content, "competencies", one.competency)
    return (
        with_level(competency, w.level(content, one.competency, one.level)),
        w.translate("Company", "hidden (F9)")
        if in_company
        else name_of(content, "people", one.person),
        None if in_company else one.leaves,
        one.elsewhere,
    )


def _ages(view: TeamView, w: Words) -> Table:
    told = w.translate("Team", "up to {n} months old")
    rows: list[tuple[Cell, ...]] = [
        (told.format(n=months), count) for months, count in zip(AGES, view.ages.within, strict=True)
    ]
    older = w.translate("Team", "older than {n} months").format(n=AGES[-1])
    rows.append((older, view.ages.older))
    rows.append((w.translate("Team", "to be assessed again"), view.ages.due_again))
    heads = (w.translate("Team", "Age"), w.translate("Team", "Levels"))
    line = w.translate("Team", "The newest assessment of each person in each competency counts.")
    return Table(w.translate("Team", "Age of assessments"), heads, (30, 12), tuple(rows), line)


def _quarters(content: Content, view: TeamView, w: Words) -> Table:
    heads = (
        w.translate("Team", "Quarter"),
        w.translate("Team", "Hours planned"),
        w.translate("Team", "Release hours"),
        w.translate("Team", "Cost"),
        w.translate("Team", "Left of the budget"),
    )
    rows = tuple(_quarter_row(content, each, w) for each in view.quarters)
    return Table(
        w.translate("Team", "Hours and money"),
        heads,
        (16, 16, 16, 16, 18),
        rows,
        _money_line(content, w),
    )


def _money_line(content: Content, w: Words) -> str:
    plan = content.plan
    parts = [
        w.translate(
            "Team", "Cost counts when learning begins; the budget is that of the whole plan."
        )
    ]
    if plan.budget is None:
        parts.append(w.translate("Team", "No budget is set in the details of the plan."))
    if plan.release_hours is None:
        parts.append(w.translate("Team", "No release hours are set in the details of the plan."))
    return " ".join(parts)


def _quarter_row(content: Content, each: Quarter, w: Words) -> tuple[Cell, ...]:
    currency = content.plan.currency
    return (
        quarter_words(each.first),
        round(each.hours, 1),
        None if each.released is None else round(each.released, 1),
        w.money(round(each.cost, 2), currency),
        None if each.left is None else w.money(round(each.left, 2), currency),
    )


def quarter_words(first: dt.date) -> str:
    """ "Q1 2027", in both languages."""
    return f"Q{(first.month + 2) // 3} {first.year}"
