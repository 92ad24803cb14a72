"""Makes records of the parts of a quick line: what is new, a development or goal, its needs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.development import About, Development, Status
from planner.domain.edit import Change
from planner.domain.goal import Goal
from planner.domain.need import Need
from planner.domain.people import Person, present
from planner.domain.spoken_forms import Period
from planner.services.editing import Unit
from planner.services.quick_levels import scale_of
from planner.services.quick_parts import Part


@dataclass(frozen=True, slots=True)
class _Who:
    """Of whom a competency is needed: named people, or a head count."""

    people: tuple[str, ...] = ()
    count: int | None = None
    team: str | None = None
    role: str | None = None


class Making:
    """The records of one line, put into a unit that is never written itself."""

    def __init__(self, content: Content, parts: Sequence[Part], today: dt.date) -> None:
        self._content, self._parts = content, parts
        self._unit = Unit(content)
        self._when: Period | None = next((p.period for p in parts if p.period), None)
        self._day = self._when.first if self._when else today
        self.has_day = False
        """True if a day follows from a development that was there before."""
        self.kept: str | None = None
        """The title of a known development whose dates stand against those said."""
        self.people = self._people()
        self._levels = self._competencies()
        self._origin = self._put_origin()
        self.needs = [
            self._put_need(competency, level, who)
            for competency, level in self._levels
            for who in self._asked()
        ]

    def changes(self) -> tuple[Change, ...]:
        """Everything that would be written."""
        return self._unit.changes

    def _of(self, *kinds: str) -> list[Part]:
        return [part for part in self._parts if part.kind in kinds]

    # -- who and what ----------------------------------------------------------------

    def _people(self) -> tuple[str, ...]:
        """The people named, the new ones among them, and those of a whole team or role."""
        found: dict[str, None] = {}
        for part in self._of("person", "new_person", "team", "role"):
            if part.kind == "new_person":
                found[self._put_person(part.label)] = None
            elif part.kind == "person" and part.id:
                found[part.id] = None
            elif part.count is None:
                found.update(dict.fromkeys(self._members(part)))
        if not found and self._content.plan.just_me:
            found[self._me()] = None
        return tuple(found)

    def _members(self, part: Part) -> list[str]:
        name = "team" if part.kind == "team" else "role"
        return [
            person.id
            for person in self._content.people.values()
            if getattr(person, name) == part.id and present(person, self._day)
        ]

    def _put_person(self, name: str, *, me: bool = False) -> str:
        id_ = self._unit.new_id("people")
        self._unit.put("people", Person(id=id_, name=name, me=me))
        return id_

    def _me(self) -> str:
        """Whose plan it is; in an empty one this is the first person."""
        people = list(self._content.people.values())
        me = [person.id for person in people if person.me] or [person.id for person in people]
        return me[0] if me else self._put_person(self._content.plan.owner, me=True)

    def _competencies(self) -> list[tuple[str, int]]:
        found = {}
        for part in self._of("competency", "new_competency"):
            id_ = part.id
            if id_ is None:
                id_ = self._unit.new_id("competencies")
                record = Competency(id=id_, name=part.label, scale=part.scale)
                self._unit.put("competencies", record)
            found[id_] = part.level or 0
        return list(found.items())

    # -- what for --------------------------------------------------------------------

    def _put_origin(self) -> Need:
        """A need with nothing but what it belongs to, and its fixed due day."""
        known = self._of("development")
        if self._content.plan.just_me and not known:
            return Need(id="", goal=self._put_goal())
        due = self._when.first if self._when is not None and self._when.is_day else None
        development = self._known(known[0]) if known else self._put_development()
        return Need(id="", development=development, due=due)

    def _title(self) -> str:
        said = " ".join(part.text for part in self._of("title"))
        if said:
            return said
        rated = self._of("competency", "new_competency")
        labels = [
            f"{part.label} {scale_of(self._content, part).levels[part.level or 0].label}"
            for part in rated
        ]
        return ", ".join(labels)

    def _about(self) -> About | None:
        return About(from_=self._when.first, to=self._when.last) if self._when else None

    def _put_development(self) -> str:
        id_ = self._unit.new_id("developments")
        status: Status = "watched" if self._of("competency", "new_competency") else "hunch"
        record = Development(id=id_, title=self._title(), about=self._about(), status=status)
        self._unit.put("developments", record)
        return id_

    def _known(self, part: Part) -> str:
        """A development that is there already: it takes a time only if it has none."""
        development = self._content.developments[part.id or ""]
        dated = development.about is not None or bool(development.forecasts)
        self.has_day = dated
        if self._when is not None and not dated:
            self._unit.put("developments", replace(development, about=self._about()))
        elif self._when is not None and not self._when.is_day:
            self.kept = development.title
        return development.id

    def _put_goal(self) -> str:
        id_ = self._unit.new_id("goals")
        owner = self.people[0] if self.people else None
        due = self._when.by if self._when is not None else None
        self._unit.put("goals", Goal(id=id_, title=self._title(), owner=owner, due=due))
        return id_

    # -- needs -----------------------------------------------------------------------

    def _asked(self) -> list[_Who]:
        """Of whom: the named people, and each head count."""
        asked = [_Who(people=self.people)] if self.people else []
        for part in self._of("team", "role", "people_count"):
            team = part.id if part.kind == "team" else None
            role = part.id if part.kind == "role" else None
            if part.count is not None:
                asked.append(_Who(count=part.count, team=team, role=role))
            elif not self._members(part):  # nobody yet: at least one is needed
                asked.append(_Who(count=1, team=team, role=role))
        return asked or [_Who()]

    def _put_need(self, competency: str, level: int, who: _Who) -> str:
        need = replace(
            self._origin,
            id=self._unit.new_id("needs"),
            competency=competency,
            level=level,
            people=who.people,
            count=who.count,
            team=who.team,
            role=who.role,
        )
        self._unit.put("needs", need)
        return need.id
