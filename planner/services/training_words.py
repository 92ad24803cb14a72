"""The training plan in words: the same tables for paper, a workbook and a CSV file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.action_words import ACTION_STATES, OFFERING_KINDS
from planner.services.difference_words import ARROW
from planner.services.naming import name_of
from planner.services.paper_table import Cell, Money, Paper, Table
from planner.services.slot_words import slot_serves
from planner.services.team_words import quarter_words
from planner.services.training_plan import (
    NOTHING,
    Learning,
    Spending,
    TeamQuarter,
    TrainingPlan,
    TrainingQuarter,
)
from planner.services.wording import Words
from planner.services.works_council_words import off_line

_WIDTHS: Final = (21, 13, 13, 19, 17, 19, 13, 13, 10, 10, 14, 19, 13)


def training_title(words: Words) -> str:
    """What the document is called, everywhere."""
    return words.translate("Training", "Training plan")


def training_paper(
    content: Content, plan: TrainingPlan, words: Words, *, in_company: bool = False
) -> Paper:
    """The document; while others look on it tells competencies without their levels."""
    w = words
    of = name_of(content, "teams", plan.team) if plan.team else w.translate("Team", "everybody")
    as_of = w.translate("Team", "as of {day}").format(day=w.day(plan.on))
    tables = [_learning(content, plan, w, in_company), _quarters(content, plan, w)]
    if plan.by_team:
        tables.append(_by_team(content, plan, w))
    return Paper(training_title(w), f"{of} · {as_of}", (), tuple(tables), off_line(w, content.plan))


# -- who learns what -------------------------------------------------------------------------


def _learning(content: Content, plan: TrainingPlan, w: Words, in_company: bool) -> Table:
    heads = (
        w.translate("Training", "Learning action"),
        w.translate("Training", "Person"),
        w.translate("Training", "Team"),
        w.translate("Training", "Competency"),
        w.translate("Training", "Kind"),
        w.translate("Training", "Offering, provider"),
        w.translate("Training", "From"),
        w.translate("Training", "To"),
        w.translate("Training", "Hours each"),
        _with_currency(content, w.translate("Training", "Cost each"), w),
        w.translate("Training", "State"),
        w.translate("Training", "What for"),
        w.translate("Training", "Needed by"),
    )
    rows = tuple(_line(content, each, w, in_company) for each in plan.learning)
    told = w.translate(
        "Training",
        "Everything that ends on {day} or later, a line for each person. What was dropped is left "
        "out; nobody has decided on an idea yet.",
    )
    if not rows:
        told = w.translate("Training", "Nobody learns anything on {day} or later.")
    title = w.translate("Training", "Learning actions")
    return Table(title, heads, _WIDTHS, rows, told.format(day=w.day(plan.since)))


def _line(content: Content, each: Learning, w: Words, in_company: bool) -> tuple[Cell, ...]:
    action = each.action
    person = content.people[each.person] if each.person else None
    serves = dict.fromkeys(slot_serves(content, slot) for slot in each.serves)
    return (
        label_of(action),
        label_of(person) if person else None,
        name_of(content, "teams", person.team) if person and person.team else None,
        "; ".join(_taught(content, action, w, in_company)) or None,
        _kind(content, action, w),
        _offering(content, action) or None,
        action.start,
        action.end,
        _hours(each.hours),
        Money(round(each.cost, 2)),
        w.translate("Choice", ACTION_STATES[action.status]),
        "; ".join(filter(None, serves)) or None,
        each.due,
    )


def _taught(content: Content, action: Action, w: Words, in_company: bool) -> Iterator[str]:
    """ "Polish A2 → B1" of each competency."""
    for effect in action.effects:
        name = name_of(content, "competencies", effect.competency)
        if in_company:
            yield name
            continue
        levels = (w.short_level(content, effect.competency, at) for at in (effect.from_, effect.to))
        yield f"{name} {ARROW.join(levels)}"


def _kind(content: Content, action: Action, w: Words) -> str | None:
    offering = content.offerings.get(action.offering) if action.offering else None
    kind = action.kind or (offering.kind if offering else None)
    return w.translate("Choice", OFFERING_KINDS[kind]) if kind else None


def _offering(content: Content, action: Action) -> str:
    """The offering and who gives it; its title only where the action has another."""
    offering = content.offerings.get(action.offering) if action.offering else None
    if offering is None:
        return ""
    title = label_of(offering)
    shown = ("" if title == label_of(action) else title), offering.provider.strip()
    return ", ".join(filter(None, shown))


# -- hours and money -------------------------------------------------------------------------


def _quarters(content: Content, plan: TrainingPlan, w: Words) -> Table:
    title = w.translate("Training", "Hours and money")
    if plan.few:
        few = w.translate(
            "Team", "Too few to show: figures begin at {n} people, as the plan's settings say."
        )
        return Table(title, (), (), (), few.format(n=plan.least))
    heads = (
        w.translate("Training", "Quarter"),
        *_spending_heads(content, w),
        w.translate("Training", "Release hours"),
        _with_currency(content, w.translate("Training", "Left of the budget"), w),
        _with_currency(content, w.translate("Training", "Left with ideas"), w),
    )
    rows: list[tuple[Cell, ...]] = []
    for year, quarters in groupby(plan.quarters, key=lambda each: each.first.year):
        found = list(quarters)
        rows += [_quarter_row(quarter_words(each.first), each) for each in found]
        rows.append(_quarter_row(_in_all(year, w), _year_of(content, found)))
    shares = (14, 12, 16, 12, 16, 14, 20, 20)
    return Table(title, heads, shares, tuple(rows), _money_line(content, w))


def _quarter_row(told: str, each: TrainingQuarter) -> tuple[Cell, ...]:
    return (
        told,
        *_spending_cells(each.spending),
        None if each.released is None else _hours(each.released),
        None if each.left is None else Money(round(each.left, 2)),
        None if each.left_with_ideas is None else Money(round(each.left_with_ideas, 2)),
    )


def _year_of(content: Content, quarters: list[TrainingQuarter]) -> TrainingQuarter:
    """A year in one; of its budget something is left where the plan has one for a whole year."""
    first, last = quarters[0], quarters[-1]
    yearly = content.plan.budget_period == "year"
    released = [each.released for each in quarters if each.released is not None]
    return TrainingQuarter(
        first.first,
        _summed(each.spending for each in quarters),
        sum(released) if released else None,
        last.left if yearly else None,
        last.left_with_ideas if yearly else None,
    )


def _money_line(content: Content, w: Words) -> str:
    plan = content.plan
    parts = [
        w.translate(
            "Training",
            "Cost counts when learning begins, hours as they are learned; also of who joins later "
            "or has left. The budget is that of the whole plan.",
        )
    ]
    if plan.budget is None:
        parts.append(w.translate("Team", "No budget is set in the details of the plan."))
    if plan.release_hours is None:
        parts.append(w.translate("Team", "No release hours are set in the details of the plan."))
    return " ".join(parts)


def _by_team(content: Content, plan: TrainingPlan, w: Words) -> Table:
    heads = (
        w.translate("Training", "Quarter"),
        w.translate("Training", "Team"),
        *_spending_heads(content, w),
    )
    rows: list[tuple[Cell, ...]] = []
    for year, found in groupby(plan.by_team, key=lambda each: each.first.year):
        of_year: dict[str | None, list[TeamQuarter]] = {}
        for each in found:
            of_year.setdefault(each.team, []).append(each)
            if each.spending != NOTHING:
                rows.append(_team_row(content, quarter_words(each.first), each, w))
        for team, parts in of_year.items():
            summed = TeamQuarter(parts[0].first, team, _summed(p.spending for p in parts))
            rows.append(_team_row(content, _in_all(year, w), summed, w))
    line = w.translate(
        "Training",
        "Teams of fewer than {n} people stand together as “all others”, with whoever is in none.",
    )
    title = w.translate("Training", "Hours and money by team")
    return Table(
        title, heads, (14, 26, 12, 16, 12, 16), tuple(rows), line.format(n=plan.least)
    )  # fmt: skip


def _team_row(content: Content, told: str, each: TeamQuarter, w: Words) -> tuple[Cell, ...]:
    others = w.translate("Training", "all others")
    team = name_of(content, "teams", each.team) if each.team else others
    return told, team, *_spending_cells(each.spending)


def _spending_heads(content: Content, w: Words) -> tuple[str, ...]:
    return (
        w.translate("Training", "Hours"),
        _with_currency(content, w.translate("Training", "Cost"), w),
        w.translate("Training", "Ideas: hours"),
        _with_currency(content, w.translate("Training", "Ideas: cost"), w),
    )


def _spending_cells(spent: Spending) -> tuple[Cell, ...]:
    return (
        _hours(spent.hours),
        Money(round(spent.cost, 2)),
        _hours(spent.idea_hours),
        Money(round(spent.idea_cost, 2)),
    )


def _hours(hours: float) -> float:
    """To a tenth; whole ones without it."""
    return int(hours) if float(hours).is_integer() else round(hours, 1)


def _summed(parts: Iterable[Spending]) -> Spending:
    return sum(parts, NOTHING)


def _in_all(year: int, w: Words) -> str:
    return w.translate("Training", "{year} in all").format(year=year)


def _with_currency(content: Content, head: str, w: Words) -> str:
    """ "Cost in EUR"."""
    currency = content.plan.currency.strip()
    return w.translate("Training", "{what} in {currency}").format(
        what=head, currency=currency
    ) if currency else head  # fmt: skip
