"""What the answers of the guided start come to, in words. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from planner.services.guided import GuidedPreview
from planner.services.guided_answers import Answers, Question
from planner.services.guided_step import NONE, OWN, FirstStep
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.models.palette_rows import Line
from planner.ui.wording import slot_person, slot_title, state_word

_MOST_PEOPLE = 3
_FROM: Mapping[Question, str] = {
    "tomorrow": QT_TRANSLATE_NOOP("Guided", "Answer to the question about tomorrow"),
    "after": QT_TRANSLATE_NOOP("Guided", "Answer to the question about the day after tomorrow"),
    "wish": QT_TRANSLATE_NOOP("Guided", "Answer to the question what a partner wishes"),
}


class OwnLine(Protocol):
    """A line whose question stays while its example changes."""

    def suggest(self, example: str) -> None:
        """Another example."""


def origin_notes(w: Words) -> dict[Question, str]:
    """By question, the note that tells its development apart."""
    return {question: w.translate("Guided", text) for question, text in _FROM.items()}


def step_head(w: Words, preview: GuidedPreview) -> str:
    """The day that counts, or why there is none."""
    days = [slot.sow_by for slot in preview.slots if slot.sow_by is not None]
    if any(slot.state == "late" for slot in preview.slots):
        if days:
            text = w.translate("Guided", "Too late: the sow-by date is {day}")
            return text.format(day=w.day(min(days)))
        return w.translate("Guided", "Too late: no way ends in time; say a later time or less")
    if days:
        day = w.day(min(days))
        return w.translate("Guided", "Sow-by date: {day} at the latest").format(day=day)
    if any(slot.state == "ready" for slot in preview.slots):
        return w.translate("Guided", "It is there already")
    if preview.slots and all(slot.due is None for slot in preview.slots):
        return w.translate("Guided", "Without a time there is no sow-by date yet")
    if preview.slots:
        return w.translate("Guided", "No sow-by date can be told yet")
    return w.translate("Guided", "Noted as a hunch; what it asks of us can come later")


def step_lines(w: Words, preview: GuidedPreview, answers: Answers) -> list[Line]:
    """What would be noted, and who must begin by when."""
    when = answers.when.get(answers.chosen, "").strip() if answers.chosen else ""
    title = w.translate("Search", "New development {title}").format(title=w.quoted(preview.title))
    lines = [Line(f"{title} · {when}" if when else title)]
    said = ""
    for slot in preview.slots:
        if slot.need != said and slot.due is not None:
            said = slot.need
            text = w.translate("Search", "Needs {what}, ready by {day}")
            what = slot_title(w, preview.content, slot)
            lines.append(Line(text.format(what=what, day=w.day(slot.due))))
    for slot in preview.slots[:_MOST_PEOPLE]:
        name = slot_person(w, preview.content, slot)
        told = state_word(w, slot.state)
        if slot.sow_by is not None and slot.person is not None:
            text = w.translate("Search", "{name}: sow by {day}")
            lines.append(Line(text.format(name=name, day=w.day(slot.sow_by)), slot.state))
        else:
            lines.append(Line(f"{name}: {told}", slot.state))
    rest = len(answers.given) - 1
    if rest > 0:
        one = w.translate("Guided", "The other answer is kept as a hunch of its own")
        many = w.translate("Guided", "The {n} other answers are kept as hunches of their own")
        lines.append(Line(w.count(rest, one, many)))
    if preview.assumed:
        text = w.translate(
            "Start",
            "No level was said, so {level} on the scale from 0 to 4 is taken; write another one "
            "behind it, like “B1” or “3”.",
        )
        lines.append(Line(text.format(level=preview.assumed)))
    return lines


def step_choices(w: Words, preview: GuidedPreview) -> list[tuple[str, str]]:
    """Offerings with their days, one's own way, and "nothing yet"; empty without a need."""
    named = any(slot.person is not None for slot in preview.slots)
    if not preview.steps or not named:
        return []
    entries = [(step.key, _step_text(w, step)) for step in preview.steps if step.key != OWN]
    entries.append((OWN, w.translate("Guided", "Something of our own")))
    entries.append((NONE, w.translate("Guided", "Nothing yet")))
    return entries


def _step_text(w: Words, step: FirstStep) -> str:
    return f"{step.title} · {w.day(step.start)} – {w.day(step.end)}"


def name_own(w: Words, own: FirstStep, lines: Mapping[str, OwnLine]) -> None:
    """What one's own step is without another word: shown where one may type."""
    lines["step_what"].suggest(own.title)
    weeks = ((own.end - own.start).days + 1) / 7
    lines["step_weeks"].suggest(w.short(weeks))
