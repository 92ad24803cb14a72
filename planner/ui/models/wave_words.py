"""What a wave says of itself: when it comes, by when one must be ready and why, who is. No Qt."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.why import why_due
from planner.services.wording import Words
from planner.ui.models.waves import Wave


@dataclass(frozen=True, slots=True)
class Readiness:
    """Who is ready on the likely day of a wave. `people` counts those to be named as well."""

    names: tuple[str, ...]
    people: int
    structures_ready: int
    structures: int
    counted: int = 0
    """Those ready who are not to be named."""


def _ready_on(slot: Slot, day: dt.date) -> bool:
    return slot.state == "ready" or (slot.ready is not None and slot.ready <= day)


def readiness_of(content: Content, figures: Figures, wave: Wave) -> Readiness:
    """Whoever has several needs counts once, and as ready when all of them are met."""
    day = dt.date.fromordinal(int(wave.likely))
    people: dict[str, bool] = {}
    unnamed = counted = 0
    structures: list[bool] = []
    for slot in figures.of_development(wave.development):
        if slot.competency is None:
            structures.append(_ready_on(slot, day))
        elif slot.person is None:
            unnamed += 1
            counted += slot.counted is not None and _ready_on(slot, day)
        else:
            people[slot.person] = people.get(slot.person, True) and _ready_on(slot, day)
    ready = [content.people[id_] for id_, met in people.items() if met]
    names = sorted((label_of(person) for person in ready), key=fold)
    return Readiness(tuple(names), len(people) + unnamed, sum(structures), len(structures), counted)


class WaveWords:
    """Sentences about waves in one language; `names` False leaves people out."""

    def __init__(self, content: Content, figures: Figures, words: Words, names: bool = True):
        self._content, self._figures, self.words, self._names = content, figures, words, names

    def share(self, wave: Wave) -> str:
        """Its probability; that it came, or that its day is a guess."""
        if wave.guessed:
            return self.words.translate("Timeline", "guessed")
        if wave.share is None:
            return self.words.translate("Timeline", "came")
        return self.words.percent(wave.share)

    def likely(self, wave: Wave) -> str:
        """ "65 %, most likely 12 March 2028"."""
        text = self.words.translate("Timeline", "{share}, most likely {day}")
        day = self.words.day(dt.date.fromordinal(int(wave.likely)))
        return text.format(share=self.share(wave), day=day)

    def due(self, wave: Wave) -> str:
        """By when one must be ready, and why; that nothing is needed yet."""
        held = wave.slot
        if held is None or held.due is None:
            return self.words.translate("Timeline", "Nothing is needed for it yet.")
        now = self._figures.of_need(held.need)  # an edit may have moved it meanwhile
        slot = next((slot for slot in now if slot.due == held.due), held)
        return why_due(self._figures, slot, self.words)

    def line(self, wave: Wave) -> str:
        """Probability, likely day, ready by: one line of a list of waves."""
        if wave.due is None:
            return self.likely(wave)
        due = self.words.translate("Timeline", "ready by {day}")
        return f"{self.likely(wave)}; {due.format(day=self.words.day(wave.due))}"

    def ready(self, wave: Wave) -> str:
        """ "Ready on that day: 2 of 5 (Anna Berg, Jonas Weber); 1 of 2 structures"."""
        found = readiness_of(self._content, self._figures, wave)
        parts = []
        if found.people:
            text = self.words.translate("Timeline", "{ready} of {all} people")
            told = text.format(ready=len(found.names) + found.counted, all=found.people)
            if found.names and self._names:
                told = f"{told} ({', '.join(found.names)})"
            parts.append(told)
        if found.structures:
            text = self.words.translate("Timeline", "{ready} of {all} structures")
            parts.append(text.format(ready=found.structures_ready, all=found.structures))
        if not parts:
            return ""
        head = self.words.translate("Timeline", "Ready on that day: {who}.")
        return head.format(who="; ".join(parts))

    def whole(self, wave: Wave) -> list[str]:
        """Everything, a sentence each."""
        return [text for text in (self.likely(wave), self.due(wave), self.ready(wave)) if text]
