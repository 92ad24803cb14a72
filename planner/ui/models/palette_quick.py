"""A previewed quick line in words: what would be made, who must begin by when, what is new."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.naming import name_of_record
from planner.services.problem_words import problem_text
from planner.services.quick_line import QuickPreview
from planner.services.quick_parts import Choice, Part
from planner.services.wording import Words
from planner.ui.models.palette_rows import Line, Pick, Row
from planner.ui.wording import slot_person, slot_title, state_word

MOST_SLOTS = 4
"""People named one by one; more of them become a number."""


def quick_rows(w: Words, preview: QuickPreview) -> list[Row]:
    """The row that makes it, or what keeps it from being made and the choices there are."""
    if preview.ready:
        lines = tuple(preview_lines(w, preview))
        hint = w.translate("Search", "Enter notes it")
        made = Row("quick", preview, _headline(w, preview), hint, (), lines)
        return [made, *_other_readings(w, preview)]
    told = tuple(Line(problem_text(w, each), trouble=True) for each in preview.problems[:2])
    rows = [Row("quick", None, w.translate("Search", "Not clear yet"), "", (), told)]
    for part in preview.parts:
        if part.unclear:
            rows += [_pick_row(w, part, choice) for choice in part.choices[:5]]
    return rows


def invitation(w: Words, content: Content, today: dt.date) -> list[Row]:
    """How a line may look in this plan, with its own names."""
    names = [label_of(person) for person in content.people.values() if not person.me][:2]
    who = " + ".join(name.split()[-1] for name in names if name.split())
    year = today.year + 2
    example = w.translate("Search", "Polish B1, {names}, spring {year}")
    if not who:
        example = w.translate("Search", "Polish B1, spring {year}")
    lines = (
        Line(example.format(names=who, year=year)),
        Line(w.translate("Search", "In any order. Before Enter you see who must begin by when.")),
    )
    head = w.translate("Search", "Type in one line what is coming: what, who, by when")
    return [Row("quick", None, head, "", (), lines)]


def _other_readings(w: Words, preview: QuickPreview) -> Iterator[Row]:
    """What a word may mean instead, where it was not sure."""
    for part in preview.parts:
        if not part.sure or part.kind in ("title", "new_person", "new_competency"):
            yield from (_pick_row(w, part, choice) for choice in part.choices[:2])


def _pick_row(w: Words, part: Part, choice: Choice) -> Row:
    text = {
        "title": w.translate("Search", "“{part}” belongs to the title"),
        "new_person": w.translate("Search", "“{part}” is a new person"),
        "new_competency": w.translate("Search", "“{part}” is a new competency"),
    }.get(choice.kind, w.translate("Search", "“{part}” means {name}"))
    named = text.format(part=part.text, name=choice.label)
    return Row("quick", Pick(part.text, choice), named)


def _headline(w: Words, preview: QuickPreview) -> str:
    title = w.quoted(preview.title)
    when = next((part.text for part in preview.parts if part.kind == "when"), "")
    if preview.created("developments"):
        text = w.translate("Search", "New development {title}").format(title=title)
    elif preview.created("goals"):
        text = w.translate("Search", "New goal {title}").format(title=title)
    else:
        text = w.translate("Search", "Add to {title}").format(title=title)
    return f"{text} · {when}" if when else text


def preview_lines(w: Words, preview: QuickPreview) -> Iterator[Line]:
    """What a line would make, who must begin by when, what is new, what it could still say."""
    for id_ in preview.created("needs"):
        need = preview.content.needs[id_]
        yield Line(_need(w, preview, need))
    for slot in preview.slots[:MOST_SLOTS]:
        yield Line(_slot(w, preview, slot), slot.state)
    if len(preview.slots) > MOST_SLOTS:
        more = len(preview.slots) - MOST_SLOTS
        one, many = w.translate("Search", "and {n} more"), w.translate("Search", "and {n} more")
        yield Line(w.count(more, one, many))
    new = [_named(w, preview, kind, id_) for kind, id_ in _new(preview)]
    if new:
        yield Line(w.translate("Search", "New: {names}").format(names=", ".join(new)))
    yield from (Line(problem_text(w, hint)) for hint in preview.hints)


def _need(w: Words, preview: QuickPreview, need: Any) -> str:
    slots = [slot for slot in preview.slots if slot.need == need.id]
    title = slot_title(w, preview.content, slots[0]) if slots else name_of_record(
        preview.content, need
    )  # fmt: skip
    due = slots[0].due if slots else None
    if due is None:
        return w.translate("Search", "Needs {what}").format(what=title)
    text = w.translate("Search", "Needs {what}, ready by {day}")
    return text.format(what=title, day=w.day(due))


def _slot(w: Words, preview: QuickPreview, slot: Slot) -> str:
    name = slot_person(w, preview.content, slot)
    if slot.holder is None:
        return name
    if slot.sow_by is not None and slot.state in ("unplanned", "partly", "tight", "late"):
        text = w.translate("Search", "{name}: sow by {day}")
        return text.format(name=name, day=w.day(slot.sow_by))
    return f"{name}: {state_word(w, slot.state)}"


def _new(preview: QuickPreview) -> Iterator[tuple[str, str]]:
    for kind in ("competencies", "people", "teams", "roles"):
        for id_ in preview.created(kind):
            yield kind, id_


def _named(w: Words, preview: QuickPreview, kind: str, id_: str) -> str:
    from planner.ui.models.kind_words import kind_word

    name = label_of(preview.content.get(kind, id_))
    return f"{kind_word(w, kind)} {w.quoted(name)}"
