"""The charts over time from the command line: of whom or what they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.typed import typed_choice
from planner.services.wording import Words


@dataclass(frozen=True, slots=True)
class Of:
    """Of whom or what a document is, as it was said; empty for nothing said."""

    person: str = ""
    team: str = ""
    competency: str = ""
    development: str = ""
    need: str = ""

    def read(self, content: Content) -> Of:
        """The same as ids; names do as well.

        Raises:
            Refused: there is no such record.
        """
        return Of(
            _called(content, "people", self.person),
            _called(content, "teams", self.team),
            _called(content, "competencies", self.competency),
            _called(content, "developments", self.development),
            _called(content, "needs", self.need),
        )

    def named_as(self, content: Content, copy: Content) -> Of:
        """The same in a copy in which people and what is about them have other ids."""
        people, needs = (
            dict(zip(content.table(kind), copy.table(kind), strict=True))
            for kind in ("people", "needs")
        )
        return replace(self, person=people.get(self.person, ""), need=needs.get(self.need, ""))


def _called(content: Content, kind: str, said: str) -> str:
    """The id of what is called so."""
    text = said.strip()
    if not said or text in content.table(kind):
        return text
    if not text:
        raise refuse("typed.empty")
    choices = [(record.id, label_of(record)) for record in content.table(kind).values()]
    return typed_choice(text, choices)


def write_chart(
    document: str, figures: Figures, words: Words, of: Of, out: Path, format_: str
) -> None:
    """Write one of the charts; what it is not said of it shows of all, or of you.

    Raises:
        Refused: of levels nobody and nothing was said, and it is not clear who is meant.
        OSError: the file can't be written.
    """
    if document == "readiness":
        from planner.charts.readiness import write_readiness
        from planner.services.readiness import readiness_of

        write_readiness(readiness_of(figures, of.development), words, out, format_)
    elif document == "load":
        _write_load(figures, words, of, out, format_)
    else:
        _write_levels(figures, words, of, out, format_)


def _write_load(figures: Figures, words: Words, of: Of, out: Path, format_: str) -> None:
    from planner.charts.load import write_load
    from planner.services.load_over_time import load_of_all, load_of_person, load_of_team

    if of.person:
        data = load_of_person(figures, of.person)
    elif of.team:
        data = load_of_team(figures, of.team)
    else:
        data = load_of_all(figures)
    write_load(data, words, out, format_)


def _write_levels(figures: Figures, words: Words, of: Of, out: Path, format_: str) -> None:
    from planner.charts.levels_over_time import write_levels
    from planner.services.levels_over_time import (
        levels_of_competency,
        levels_of_need,
        levels_of_person,
    )

    if of.competency:
        data = levels_of_competency(figures, of.competency)
    elif of.need:
        data = levels_of_need(figures, of.need)
    else:
        data = levels_of_person(figures, of.person or _me(figures.content))
    write_levels(data, words, out, format_)


def _me(content: Content) -> str:
    """Who is meant where nobody is named: "me", or the only one there is."""
    own = [p.id for p in content.people.values() if p.me] or list(content.people)
    if len(own) != 1:
        raise refuse("levels.whose", count=len(own))
    return own[0]
