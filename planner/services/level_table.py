"""Levels of people as a table for a spreadsheet: held, needed, and how that is covered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from planner.domain.beyond import marked_label
from planner.domain.people import present
from planner.domain.record import label_of
from planner.engine.level_grid import LevelGrid
from planner.services.figures import Figures
from planner.services.level_foot import Shown, level_foot
from planner.services.level_labels import NEEDED
from planner.services.matching import fold
from planner.services.wording import Words
from planner.services.works_council_words import off_line


class LevelTable(NamedTuple):
    """Heads, a row for each person, rows for the foot, what is not shown; all as text."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    foot: tuple[tuple[str, ...], ...]
    off: str = ""


class Wanted(NamedTuple):
    """Which people and competencies, on which day; `held` False leaves levels out.

    `team` is whose slots the foot counts; None for all.
    """

    people: Sequence[str]
    competencies: Sequence[str]
    day: dt.date
    held: bool = True
    team: str | None = None


def everybody(figures: Figures, day: dt.date, team: str | None = None) -> Wanted:
    """All people there on a day by name, or those of a team; and all competencies that are held
    or needed."""
    content = figures.content
    people = [
        p for p in content.people.values() if present(p, day) and (not team or p.team == team)
    ]
    people.sort(key=lambda each: fold(label_of(each)))
    asked = {slot.competency for slot in figures.slots}
    above = {each.parent for each in content.competencies.values()}
    grid = LevelGrid(figures.outlook, day)
    used = [
        id_
        for id_ in content.competencies
        if id_ not in above or id_ in asked or grid.levels[:, grid.column[id_]].any()
    ]
    return Wanted([each.id for each in people], used, day, team=team or None)


def level_table(figures: Figures, wanted: Wanted, words: Words) -> LevelTable:
    """The table: "A1", or "A1 ›B1" where a level is needed; a dash for none yet."""
    content, w = figures.content, words
    grid = LevelGrid(figures.outlook, wanted.day)
    needed = _needed(figures)
    rows = []
    for id_ in wanted.people:
        person = content.people[id_]
        team = content.teams.get(person.team or "")
        role = content.roles.get(person.role or "")
        cells = [
            _cell(figures, (id_, skill), grid if wanted.held else None, needed)
            for skill in wanted.competencies
        ]
        names = (label_of(person), label_of(team) if team else "", label_of(role) if role else "")
        rows.append((*names, *cells))
    title = w.translate("LevelTable", "Levels on {day}").format(day=w.day(wanted.day))
    heads = (
        w.translate("LevelTable", "Person"),
        w.translate("LevelTable", "Team"),
        w.translate("LevelTable", "Role"),
        *(label_of(content.competencies[skill]) for skill in wanted.competencies),
    )
    shown = Shown(wanted.competencies, wanted.day, wanted.held, wanted.team)
    foot = level_foot(figures, shown, grid, words)
    return LevelTable(title, heads, tuple(rows), foot, off_line(words, content.plan))


def _needed(figures: Figures) -> dict[tuple[str, str], int]:
    """The highest level needed of each person in each competency."""
    found: dict[tuple[str, str], int] = {}
    for slot in figures.slots:
        if slot.person and slot.competency and slot.level is not None:
            key = (slot.person, slot.competency)
            found[key] = max(found.get(key, 0), slot.level)
    return found


def _label(figures: Figures, competency: str, level: int) -> str:
    return marked_label(figures.content, competency, level)


def _cell(
    figures: Figures,
    pair: tuple[str, str],
    grid: LevelGrid | None,
    needed: dict[tuple[str, str], int],
) -> str:
    parts = []
    if grid is not None:
        level = int(grid.levels[grid.row[pair[0]], grid.column[pair[1]]])
        parts.append(_label(figures, pair[1], level) if level else "–")
    if pair in needed:
        parts.append(f"{NEEDED}{_label(figures, pair[1], needed[pair])}")
    return " ".join(parts)
