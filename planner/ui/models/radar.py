"""What a radar shows: every competency on its own axis, in one order and to one scale. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.beyond import MARK, is_beyond
from planner.domain.content import Content
from planner.services.naming import name_of
from planner.services.profile import Profile
from planner.services.wording import Words

NAMED = 12
"""Axes up to which each has its name; beyond it carries the number of its row in the table."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One competency: shares 0–1 of its own scale; `asked` None where nothing is asked for."""

    name: str
    held: float
    asked: float | None
    told: str


@dataclass(frozen=True, slots=True)
class Radar:
    """All axes in the order of the alphabet, so that two pages can be laid side by side."""

    title: str
    axes: tuple[Axis, ...]
    legend: tuple[str, str]

    @property
    def labels(self) -> tuple[str, ...]:
        """What stands at each axis."""
        if len(self.axes) <= NAMED:
            return tuple(axis.name for axis in self.axes)
        return tuple(str(number) for number in range(1, len(self.axes) + 1))


def radar_of(words: Words, content: Content, profile: Profile) -> Radar:
    """The radar of a profile beside its role; without a role of all that is known."""
    w, gaps = words, profile.gaps
    title = w.translate("Profile", "Levels")
    if gaps is not None:
        text = w.translate("Profile", "Levels beside {role}")
        title = text.format(role=w.quoted(name_of(content, "roles", gaps.role)))
    axes = []
    for each in profile.axes:
        name = name_of(content, "competencies", each.competency)
        level = each.standing.level
        if is_beyond(content, each.competency, level):
            name = f"{MARK} {name}"
        told = f"{name} {w.short_level(content, each.competency, level)}"
        if each.asked is not None:
            asked = w.short_level(content, each.competency, each.asked)
            told = w.translate("Profile", "{held} of {asked}").format(held=told, asked=asked)
        share = None if each.asked is None else min(each.asked / each.top, 1)
        axes.append(Axis(name, min(level / each.top, 1), share, told))
    legend = (w.translate("Profile", "held"), w.translate("Profile", "asked for"))
    return Radar(title, tuple(axes), legend)
