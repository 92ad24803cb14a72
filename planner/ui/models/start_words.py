"""What a first plan would hold, in words: pasted people, or one person's own way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from planner.domain.content import Content
from planner.domain.problem import Problem
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.preview import Preview
from planner.services.problem_words import problem_text
from planner.services.starting import AloneStart, TeamStart
from planner.services.wording import Words
from planner.ui.models.palette_rows import Line
from planner.ui.wording import from_now, person_name, slot_title, state_word

FEW_NAMES, FEW_TROUBLES = 4, 3
COUNTED = ("people", "teams", "competencies", "assessments")
"""Kinds that are counted before they are taken."""


def team_head(w: Words, start: TeamStart) -> str:
    """What a new plan would hold."""
    return counts_head(w, {kind: len(start.content.table(kind)) for kind in COUNTED})


def counts_head(w: Words, counts: Mapping[str, int]) -> str:
    """ "12 people · 3 teams · 5 competencies · 40 levels"."""
    worded = (
        ("people", w.translate("Window", "{n} person"), w.translate("Window", "{n} people")),
        ("teams", w.translate("Start", "{n} team"), w.translate("Start", "{n} teams")),
        (
            "competencies",
            w.translate("Window", "{n} competency"),
            w.translate("Window", "{n} competencies"),
        ),
        ("assessments", w.translate("Start", "{n} level"), w.translate("Start", "{n} levels")),
    )
    parts = [w.count(counts[kind], one, many) for kind, one, many in worded if counts.get(kind)]
    return " · ".join(parts) or w.translate("Start", "Nothing here can be taken yet")


def team_lines(w: Words, start: TeamStart, preview: Preview) -> list[Line]:
    """Who and what was read, how, and every line that wasn't understood."""
    content = start.content
    lines = []
    if content.people:
        people = [_with_team(content, person) for person in content.people.values()]
        lines.append(Line(_some(w, people)))
    if content.competencies:
        rated = [_with_scale(content, each) for each in content.competencies.values()]
        lines.append(Line(_some(w, rated)))
    lines += [Line(problem_text(w, remark)) for remark in preview.remarks]
    return lines


def team_troubles(w: Words, preview: Preview) -> list[Line]:
    """Every place that wasn't understood: row, column, and the cure."""
    return [
        Line(place_text(w, line.place.row, line.place.column, line.problem), trouble=True)
        for line in preview.refused
        if line.problem is not None
    ]


def place_text(w: Words, row: int, column: str, problem: Problem) -> str:
    """ "Row 3, column B: “x9” is no level here; …"."""
    sentence = problem_text(w, problem)
    if row and column:
        text = w.translate("Start", "Row {row}, column {column}: {sentence}")
    else:
        text = w.translate("Start", "Row {row}: {sentence}") if row else "{sentence}"
    return text.format(row=row, column=column, sentence=sentence)


def team_button(w: Words, start: TeamStart) -> str:
    """What the button makes, and what it leaves out."""
    if not start.left_out:
        return w.translate("Start", "Make the plan")
    one = w.translate("Start", "Make the plan without this entry")
    many = w.translate("Start", "Make the plan without these {n} entries")
    return w.count(start.left_out, one, many)


def taking_button(w: Words, left_out: int) -> str:
    """What the button takes into a plan that is open, and what it leaves out."""
    if not left_out:
        return w.translate("Start", "Take over")
    one = w.translate("Start", "Take over without this entry")
    many = w.translate("Start", "Take over without these {n} entries")
    return w.count(left_out, one, many)


def _with_team(content: Content, person: Any) -> str:
    team = content.teams.get(person.team) if person.team else None
    return f"{_short(person.name)} ({_short(team.name)})" if team else _short(person.name)


def _with_scale(content: Content, competency: Any) -> str:
    levels = content.scale_of(competency.id).levels
    return f"{_short(label_of(competency))} ({levels[0].label}–{levels[-1].label})"


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _some(w: Words, names: Sequence[str]) -> str:
    shown = ", ".join(names[:FEW_NAMES])
    if len(names) <= FEW_NAMES:
        return shown
    text = w.translate("Start", "{names} and {n} more")
    return text.format(names=shown, n=len(names) - FEW_NAMES)


# -- just me -------------------------------------------------------------------------------


def alone_head(w: Words, start: AloneStart) -> str:
    """The day that counts."""
    days = [slot.sow_by for slot in start.slots if slot.sow_by is not None]
    if any(slot.state == "late" for slot in start.slots) and days:
        text = w.translate("Guided", "Too late: the sow-by date is {day}")
        return text.format(day=w.day(min(days)))
    if days:
        return w.translate("Start", "Begin by {day} at the latest").format(day=w.day(min(days)))
    if start.ready:
        return w.translate("Start", "Say sooner or later: no way ends in time")
    return w.translate("Start", "Here stands by when you must begin")


def alone_lines(w: Words, start: AloneStart, today: Any) -> list[Line]:
    """The goal, by when it is to be reached, and what was assumed."""
    if not start.ready:
        told = w.translate(
            "Start",
            "Say what and by when: the program counts back from there to the last day on which "
            "learning can begin.",
        )
        return [Line(told)]
    lines = list(slot_lines(w, start.content, start.slots, today, named=False))
    if start.assumed:
        text = w.translate(
            "Start",
            "No level was said, so {level} on the scale from 0 to 4 is taken; write another one "
            "behind it, like “B1” or “3”.",
        )
        lines.append(Line(text.format(level=start.assumed)))
    return lines


def slot_lines(
    w: Words, content: Content, slots: Sequence[Slot], today: Any, *, named: bool = True
) -> Iterator[Line]:
    """What is needed by when, and who must begin by when."""
    said = ""
    for slot in slots:
        title = slot_title(w, content, slot)
        if slot.due is not None and said != slot.need:
            said = slot.need
            text = w.translate("Search", "Needs {what}, ready by {day}")
            yield Line(text.format(what=title, day=w.day(slot.due)))
        if slot.sow_by is None:
            name = person_name(w, content, slot.person)
            yield Line(f"{name}: {state_word(w, slot.state)}", slot.state)
            continue
        text = w.translate("Start", "sow by {day} ({when})")
        told = text.format(day=w.day(slot.sow_by), when=from_now(w, slot.sow_by, today))
        name = person_name(w, content, slot.person)
        yield Line(f"{name}: {told}" if named else told, slot.state)
