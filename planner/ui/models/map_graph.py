"""What the map is made of: what is expected, what it asks for, what is done for it. No Qt.

A competency at a level stands there once, whoever asks for it; each structure, each learning
action once. Lines carry the needs they stand for, so that a chain can be followed through what
several developments share.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from planner.domain.arrival import arrival_of
from planner.domain.content import Content
from planner.domain.development import OVER
from planner.domain.need import Need
from planner.domain.slots import Slot, State, applies, role_need, role_of
from planner.domain.state import IN_TIME, worst
from planner.services.figures import Figures
from planner.services.no_regret import sources_by_competency
from planner.ui.models.map_learning import learned

SOURCE, ASKED, DONE = 0, 1, 2
"""The columns: what is expected, what it asks of us, what we do for it."""


class Key(NamedTuple):
    """What a box stands for: "developments", "goals", "roles", "alone"; "skills", "structures",
    "ask" (nothing asked for yet); "actions" or "offerings"; and an id, of a skill its level."""

    kind: str
    id: str
    level: int = 0


SINGLE: Final = Key("alone", "")
"""What needs hang on that belong to no development and no goal."""


@dataclass(slots=True)
class Shown:
    """What of the plan is on the map."""

    team: str | None = None
    source: Key | None = None
    state: State | None = None
    only_open: bool = False
    only_shared: bool = False
    folded: set[Key] = field(default_factory=set)
    pulled: Key | None = None
    """The competency a line is pulled from: the offerings for it stand there too."""

    @property
    def narrowed(self) -> bool:
        """True if some of it may be missing."""
        return bool(self.team or self.source or self.state or self.only_open or self.only_shared)

    def clear(self) -> None:
        """Show everything again; the team is the window's."""
        self.source = self.state = None
        self.only_open = self.only_shared = False


@dataclass(slots=True)
class Box:
    """One box. `serves` counts the sources that need a competency at any level."""

    key: Key
    column: int
    needs: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    state: State | None = None
    serves: int = 0
    folded: int = 0
    """How many needs are folded away behind a source."""
    lines: list[int] = field(default_factory=list)
    top: int = 0

    @property
    def is_ghost(self) -> bool:
        """True for what does not exist yet: a question, an offering nobody takes part in."""
        return self.key.kind in ("ask", "offerings")


class Line(NamedTuple):
    """From one box to one in the next column, for these needs; `state` is that of the worst."""

    start: int
    end: int
    needs: frozenset[str]
    state: State | None


def _needs_of_roles(figures: Figures) -> dict[str, Need]:
    """What the target role asks for, as needs; only where somebody plans for themselves."""
    if not figures.content.plan.just_me:
        return {}
    asked = ((s, role_of(figures.content, s.need, s.competency)) for s in figures.slots)
    return {
        slot.need: Need(id=slot.need, competency=slot.competency, level=slot.level, role=role)
        for slot, role in asked
        if role is not None
    }


class Graph:
    """Boxes and lines of a plan, in the order they were entered; laid out elsewhere."""

    def __init__(self, figures: Figures, shown: Shown) -> None:
        self.figures, self.shown = figures, shown
        self.content: Content = figures.content
        self.boxes: list[Box] = []
        self.lines: list[Line] = []
        self.places: dict[Key, int] = {}
        self._slots: dict[str, tuple[Slot, ...]] = {}
        self.needs: dict[str, Need] = {**self.content.needs, **_needs_of_roles(figures)}
        """Those of the plan; in one of one's own also what a target role asks for."""
        self._build()

    # -- what is shown -----------------------------------------------------------------------

    def slots_of(self, need: str) -> tuple[Slot, ...]:
        """The slots of a need; with a team chosen those of its people and of nobody."""
        found = self._slots.get(need)
        if found is None:
            team, people = self.shown.team, self.content.people
            found = tuple(
                slot
                for slot in self.figures.of_need(need)
                if team is None or slot.person is None or people[slot.person].team == team
            )
            self._slots[need] = found
        return found

    def _of_team(self, need: Need) -> bool:
        team, people = self.shown.team, self.content.people
        if team is None or need.team == team:
            return True
        slots = self.figures.of_need(need.id)
        return any(s.person is not None and people[s.person].team == team for s in slots)

    def _wanted(self, need: Need, shared: dict[str, set[Key]]) -> bool:
        shown = self.shown
        if not applies(self.content, need) or not self._of_team(need):
            return False
        if shown.source is not None and source_of(need) != shown.source:
            return False
        if shown.only_shared and len(shared.get(need.competency or "", ())) < 2:
            return False
        if not (shown.state or shown.only_open):
            return True
        states = {slot.state for slot in self.slots_of(need.id)}
        if shown.only_open and states <= IN_TIME:
            return False
        return shown.state is None or shown.state in states

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        content, shown = self.content, self.shown
        shared = sources_of(content)
        needs: dict[Key, list[Need]] = {}
        for need in self.needs.values():
            if self._wanted(need, shared):
                needs.setdefault(source_of(need), []).append(need)
        for key in self._sources(needs):
            own = needs.get(key, [])
            slots = tuple(slot for need in own for slot in self.slots_of(need.id))
            hidden = len(own) if key in shown.folded else 0
            ids = tuple(need.id for need in own)
            box = Box(key, SOURCE, ids, slots, worst(slot.state for slot in slots), folded=hidden)
            self._add(box)
        for key, own in needs.items():
            if key not in shown.folded:
                for need in own:
                    self._add_need(key, need, shared)
        self._end_asked()
        self._add_actions()
        if shown.pulled is not None:
            self._add_offerings(shown.pulled)

    def _sources(self, needs: dict[Key, list[Need]]) -> Iterator[Key]:
        """Developments and goals that ask for something; without filters those that don't yet."""
        content, only = self.content, self.shown.source
        asking = {source_of(need) for need in self.needs.values()}
        everything = not self.shown.narrowed or only is not None

        def bare(key: Key) -> bool:
            return everything and key not in asking and only in (None, key)

        for record in content.developments.values():
            key = Key("developments", record.id)
            if key in needs or (record.status not in OVER and bare(key)):
                yield key
        for goal in content.goals.values():
            key = Key("goals", goal.id)
            own = content.plan.just_me and goal.status == "open"
            if key in needs or (own and bare(key)):
                yield key
        yield from (key for key in needs if key.kind in ("roles", SINGLE.kind))

    def _add(self, box: Box) -> int:
        self.places[box.key] = len(self.boxes)
        self.boxes.append(box)
        return len(self.boxes) - 1

    def _join(self, start: int, end: int, needs: Iterable[str], state: State | None) -> None:
        for at in (start, end):
            self.boxes[at].lines.append(len(self.lines))
        self.lines.append(Line(start, end, frozenset(needs), state))

    def _add_need(self, source: Key, need: Need, shared: dict[str, set[Key]]) -> None:
        key, slots = key_of(need), self.slots_of(need.id)
        place = self.places.get(key)
        if place is None:
            serves = len(shared.get(need.competency or "", ()))
            place = self._add(Box(key, ASKED, serves=serves))
        box, start = self.boxes[place], self.places[source]
        box.needs += (need.id,)
        box.slots += slots
        state = worst(slot.state for slot in slots)
        for at in box.lines:
            line = self.lines[at]
            if line.start == start:
                both = worst(s for s in (line.state, state) if s is not None)
                self.lines[at] = line._replace(needs=line.needs | {need.id}, state=both)
                return
        self._join(start, place, (need.id,), state)

    def _end_asked(self) -> None:
        """The states of what is asked for, and a question where nothing is yet."""
        for box in self.boxes:
            if box.column == ASKED:
                box.state = worst(slot.state for slot in box.slots)
        for place, box in enumerate(list(self.boxes)):
            if box.column == SOURCE and not box.needs:
                question = Key("ask", box.key.id, int(box.key.kind == "goals"))
                self._join(place, self._add(Box(question, ASKED)), (), None)

    def _add_actions(self) -> None:
        """Every action once; a line from each competency it is learned for."""
        for place, box in enumerate(list(self.boxes)):
            slots_here = box.slots if box.key.kind == "skills" else ()
            for id_, slots in learned(self.content, self.needs, slots_here).items():
                end = self.places.get(Key("actions", id_))
                if end is None:
                    end = self._add(Box(Key("actions", id_), DONE))
                self.boxes[end].slots += tuple(slots)
                state = worst(slot.state for slot in slots)
                self._join(place, end, (slot.need for slot in slots), state)
        self._add_spare()
        for box in self.boxes:
            if box.column == DONE:
                box.state = worst(slot.state for slot in box.slots)

    def _add_spare(self) -> None:
        """Learning that serves nothing on the map: lines can be pulled to it."""
        if self.shown.narrowed or self.shown.folded:
            return
        for action in self.content.actions.values():
            key = Key("actions", action.id)
            ahead = action.status not in ("dropped", "done") and action.effects
            if key not in self.places and ahead:
                self._add(Box(key, DONE))

    def _add_offerings(self, pulled: Key) -> None:
        start = self.places.get(pulled)
        if start is not None and pulled.kind == "skills":
            for offering in self.content.offerings_of(pulled.id):
                end = self._add(Box(Key("offerings", offering.id), DONE))
                self._join(start, end, (), None)

    # -- asking ------------------------------------------------------------------------------

    def needs_at(self, place: int, source: Key | None = None) -> tuple[Need, ...]:
        """The needs of a box; of what several share those of one source, where it is named."""
        found = tuple(self.needs[id_] for id_ in self.boxes[place].needs)
        own = tuple(need for need in found if source is None or source_of(need) == source)
        return own or found

    def chain(self, place: int) -> tuple[frozenset[int], frozenset[int]]:
        """Boxes and lines of the whole chain a box is part of."""
        box = self.boxes[place]
        wanted: set[str] = set(box.needs)
        if box.column == DONE:
            wanted = {need for at in box.lines for need in self.lines[at].needs}
        lit = {
            at
            for at, line in enumerate(self.lines)
            if line.needs & wanted
            and (box.column != DONE or line.end == place or self.boxes[line.end].column != DONE)
        }
        lit |= set(box.lines)
        boxes = {place, *(end for at in lit for end in self.lines[at][:2])}
        return frozenset(boxes), frozenset(lit)

    def due(self, key: Key) -> dt.date | None:
        """By when a source needs us ready, else when it is expected."""
        place = self.places[key]
        due = min((slot.due for slot in self.boxes[place].slots if slot.due), default=None)
        if due is None and key.kind == "developments":
            arrival = arrival_of(self.content.developments[key.id])
            due = arrival.likely if arrival else None
        elif due is None and key.kind == "goals":
            due = self.content.goals[key.id].due
        return due


def source_of(need: Need) -> Key:
    """The development or goal a need belongs to."""
    if need.development is not None:
        return Key("developments", need.development)
    if need.role is not None and need.id == role_need(need.role, need.competency or ""):
        return Key("roles", need.role)
    return Key("goals", need.goal) if need.goal is not None else SINGLE


def key_of(need: Need) -> Key:
    """The box a need stands in."""
    if need.kind == "competency" and need.competency is not None:
        return Key("skills", need.competency, need.level or 0)
    return Key("structures", need.id)


def sources_of(content: Content) -> dict[str, set[Key]]:
    """By competency, the developments and goals that need it at any level."""
    return {
        competency: {Key(kind, id_) for kind, id_ in sources}
        for competency, sources in sources_by_competency(content).items()
    }


def shared_needs(content: Content, competency: str) -> Sequence[Need]:
    """The needs of a competency that more than one development or goal has; else none."""
    if len(sources_of(content).get(competency, ())) < 2:
        return ()
    needs = content.needs.values()
    return [n for n in needs if n.competency == competency and applies(content, n)]
