"""What the boxes and lines of the map say, on screen and aloud. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from planner.domain.arrival import arrival_of
from planner.domain.need import Need
from planner.domain.record import label_of
from planner.domain.slots import IN_TIME, Slot
from planner.services.matching import fold
from planner.services.naming import name_of, with_level
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.models.developments import period_text
from planner.ui.models.map_graph import ASKED, DONE, SOURCE, Box, Graph, Key
from planner.ui.models.record_list import Sight
from planner.ui.wording import (
    counts_sentence,
    stage_word,
    state_sentence,
    state_word,
    status_word,
    structure_title,
)

HEADS: Final = (
    QT_TRANSLATE_NOOP("Map", "Expected developments"),
    QT_TRANSLATE_NOOP("Map", "What they will ask of us"),
    QT_TRANSLATE_NOOP("Map", "What we do for it"),
)
ALONE: Final = (
    QT_TRANSLATE_NOOP("Map", "What I expect and aim for"),
    QT_TRANSLATE_NOOP("Map", "What it takes"),
    QT_TRANSLATE_NOOP("Map", "What I do for it"),
)
"""The heads of the columns, in a plan of several people and in one of one's own."""


class MapWords:
    """Words for one map; made anew with another language. On `paper` nothing is to be pressed."""

    def __init__(self, graph: Graph, words: Words, *, paper: bool = False) -> None:
        self.graph, self.words, self._paper = graph, words, paper
        self.content = graph.content

    def heads(self) -> tuple[str, ...]:
        """What stands above the three columns."""
        chosen = ALONE if self.content.plan.just_me else HEADS
        return tuple(self.words.translate("Map", head) for head in chosen)

    # -- a box -------------------------------------------------------------------------------

    def title(self, box: Box) -> str:
        """What it is."""
        key, content, w = box.key, self.content, self.words
        if key.kind == "skills":
            name, level = (
                name_of(content, "competencies", key.id),
                w.level(content, key.id, key.level),
            )
            return with_level(name, level)
        if key.kind == "structures":
            return structure_title(w, content.needs[key.id])
        if key.kind == "ask":
            return w.translate("Map", "What would it ask of us?")
        if key.kind == "alone":
            return w.translate("Map", "For a day of its own")
        return " ".join(label_of(content.get(key.kind, key.id)).split())

    def line(self, box: Box) -> str:
        """What stands below: when and how likely, how many are ready, who and how far."""
        if box.column == SOURCE:
            return self._when(box)
        if box.key.kind == "ask" and self._paper:
            return self.words.translate("Map", "no need named yet")
        if box.key.kind == "ask":
            return self.words.translate("Map", "name the first need")
        if box.key.kind == "structures":
            return stage_word(self.words, self.content.needs[box.key.id].stage)
        if box.column == ASKED:
            return self._prepared(box)
        return self._doing(box)

    def _when(self, box: Box) -> str:
        key, w = box.key, self.words
        if key.kind != "developments":
            due = self.graph.due(key)
            return w.day(due) if due else ""
        record = self.content.developments[key.id]
        arrival = arrival_of(record)
        if not box.needs and record.about is not None and not record.forecasts:
            sight = Sight(self.graph.figures, w)
            return period_text(sight, record.about.from_, record.about.to)
        if arrival is None:
            return w.translate("Map", "no day yet")
        due = self.graph.due(key)
        sure = w.translate("Timeline", "guessed")
        return f"{w.day(due)} · {sure if arrival.guessed else w.percent(arrival.probability)}"

    def _prepared(self, box: Box) -> str:
        w = self.words
        if len(box.slots) < 2:
            return ""
        some = sum(slot.state in IN_TIME for slot in box.slots)
        text = w.translate("Map", "{some} of {all} prepared")
        return text.format(some=some, all=len(box.slots))

    def _doing(self, box: Box) -> str:
        w, content = self.words, self.content
        if box.key.kind == "offerings":
            return w.translate("Map", "offering")
        action = content.actions[box.key.id]
        who = ", ".join(sorted((name_of(content, "people", p) for p in action.people), key=fold))
        alone = content.plan.just_me
        return " · ".join(p for p in (status_word(w, action.status), "" if alone else who) if p)

    def word(self, box: Box) -> str:
        """The state in words: that of the worst member, with its number where there are more."""
        if box.state is None or box.column == DONE:
            return ""
        if len(box.slots) == 1:
            return state_sentence(self.words, box.slots[0])
        number = sum(slot.state == box.state for slot in box.slots)
        word = state_word(self.words, box.state)
        return word if number == len(box.slots) else f"{number} {word}"

    def badge(self, box: Box) -> str:
        """How many developments a competency serves, and how much is folded away."""
        w = self.words
        if box.folded:
            return w.count(
                box.folded, w.translate("Map", "{n} need"), w.translate("Map", "{n} needs")
            )
        if box.serves > 1:
            return w.translate("Map", "serves {n}").format(n=box.serves)
        return ""

    # -- said in full ------------------------------------------------------------------------

    def tip(self, box: Box) -> str:
        """Everything about a box, line by line."""
        parts = [self.title(box), self.line(box)]
        if box.column != DONE and box.slots:
            parts.append(counts_sentence(self.words, (slot.state for slot in box.slots)))
        if box.serves > 1:
            parts.append(self._serves(box))
        if box.column == DONE and box.key.kind == "actions":
            action = self.content.actions[box.key.id]
            parts.append(f"{self.words.day(action.start)} – {self.words.day(action.end)}")
        if box.folded:
            parts.append(self.badge(box))
        return "\n".join(part for part in parts if part)

    def _serves(self, box: Box) -> str:
        w = self.words
        one, many = w.translate("Map", "serves {n} development"), ""
        many = w.translate("Map", "serves {n} developments")
        return w.count(box.serves, one, many)

    def sentence(self, at: int) -> str:
        """A box and what it hangs together with, for a screen reader."""
        graph, w = self.graph, self.words
        box = graph.boxes[at]
        parts = [self.title(box), self.word(box) or self._states(box.slots), self.line(box)]
        if box.serves > 1:
            parts.append(self._serves(box))
        elif box.folded:
            parts.append(w.translate("Map", "folded: {what}").format(what=self.badge(box)))
        for text, ends in (
            (w.translate("Map", "for {names}"), [graph.lines[n].start for n in box.lines]),
            (w.translate("Map", "leads to {names}"), [graph.lines[n].end for n in box.lines]),
        ):
            names = self._names(end for end in ends if end != at)
            if names and box.key.kind != "ask":
                parts.append(text.format(names=names))
        if box.column == ASKED and box.key.kind == "skills" and not self._leads(at):
            parts.append(w.translate("Map", "nothing is planned for it"))
        return "; ".join(part for part in parts if part)

    def _leads(self, at: int) -> bool:
        return any(self.graph.lines[n].start == at for n in self.graph.boxes[at].lines)

    def _names(self, ends: Iterable[int]) -> str:
        found = dict.fromkeys(self.title(self.graph.boxes[end]) for end in ends)
        return ", ".join(found)

    def _states(self, slots: Iterable[Slot]) -> str:
        return counts_sentence(self.words, (slot.state for slot in slots))

    def line_tip(self, at: int) -> str:
        """What a line stands for, and its state in a word."""
        line = self.graph.lines[at]
        ends = [self.title(self.graph.boxes[end]) for end in line[:2]]
        state = state_word(self.words, line.state) if line.state else ""
        return "\n".join(part for part in (" → ".join(ends), state) if part)

    def need(self, need: Need) -> str:
        """What one need asks for."""
        box = Box(Key("structures", need.id), ASKED)
        if need.kind == "competency" and need.competency is not None:
            box = Box(Key("skills", need.competency, need.level or 0), ASKED)
        return self.title(box)
