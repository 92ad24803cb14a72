"""Stand-ins in words: who could, by when, in the order of the alphabet."""

from __future__ import annotations

import datetime as dt

from planner.domain.content import Content
from planner.domain.days import weeks_between
from planner.services.naming import name_of, with_level
from planner.services.stand_ins import Alone, StandIn
from planner.services.wording import Words


def could_word(words: Words, each: StandIn, today: dt.date) -> str:
    """ "24.6 weeks, from 14 May 2027", "now", "no way leads there yet"."""
    if each.day is None:
        return words.translate("Role", "no way leads there yet")
    if each.day <= today:
        return words.translate("Role", "now")
    text = words.translate("StandIn", "{weeks}, from {day}")
    return text.format(day=words.day(each.day), weeks=words.weeks(weeks_between(today, each.day)))


def alone_name(words: Words, content: Content, alone: Alone) -> str:
    """ "Polish, B1"."""
    name = name_of(content, "competencies", alone.competency)
    return with_level(name, words.level(content, alone.competency, alone.level))


def others_line(words: Words, content: Content, alone: Alone, today: dt.date) -> str:
    """ "Adler: 24.6 weeks, from 14 May 2027; Kaya: now"; who can't at all is left out."""
    told = [
        f"{name_of(content, 'people', each.person)}: {could_word(words, each, today)}"
        for each in alone.others
        if each.day is not None
    ]
    if not told:
        return words.translate("StandIn", "nobody could yet")
    if alone.more:
        told.append(words.translate("Focus", "and {n} more").format(n=alone.more))
    return "; ".join(told)
