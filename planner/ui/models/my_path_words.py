"""Sentences of *My path*: where to, how far, what comes next, what pushing would do. No Qt."""

from __future__ import annotations

import datetime as dt

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.slots import IN_TIME, Slot
from planner.services.my_path import Path, PathRow
from planner.services.shift import HoursDone, Push, WeekHours
from planner.services.wording import Words
from planner.ui.wording import (
    competency_name,
    slot_title,
    stage_word,
)

_WELL = (*IN_TIME, "partly")
"""States in which what is planned brings something in time."""


def heading(words: Words, path: Path, day: str) -> str:
    """ "Team lead from 1 October 2027"; `day` is the aim's day in words."""
    aim = path.aim
    if aim is None:
        name = path.person.name or path.person.id
        return words.translate("Path", "The way of {name}").format(name=name)
    if aim.day is None:
        return aim.title
    text = (
        words.translate("Path", "{aim} from {day}")
        if aim.kind == "role"
        else words.translate("Path", "{aim} by {day}")
    )
    return text.format(aim=aim.title, day=day)


def facts_line(words: Words, content: Content, path: Path) -> str:
    """Hours a week, weeks left, and what must be begun next."""
    parts = []
    if path.hours is None:
        parts.append(words.translate("Path", "no learning hours a week entered"))
    else:
        one = words.translate("Path", "{n} hour a week to learn")
        parts.append(
            words.count(path.hours, one, words.translate("Path", "{n} hours a week to learn"))
        )
    if path.weeks_left is not None:
        one = words.translate("Path", "{n} week left")
        parts.append(words.count(path.weeks_left, one, words.translate("Path", "{n} weeks left")))
    if path.begin is not None:
        day, slot = path.begin
        text = words.translate("Path", "next: {what}, begin by {day}")
        parts.append(text.format(what=row_title(words, content, slot), day=words.day(day)))
    return " · ".join(parts)


def row_title(words: Words, content: Content, slot: Slot) -> str:
    """What a row is about, without its level."""
    if slot.competency is None:
        return slot_title(words, content, slot)
    return competency_name(content, slot.competency)


def levels_line(words: Words, content: Content, row: PathRow, in_company: bool) -> str:
    """ "1 → 3"; "B2, proven" where it is held; in company only what is asked for."""
    slot = row.slot
    if slot.competency is None:
        need = content.needs.get(slot.need)
        return stage_word(words, need.stage) if need is not None else ""
    if slot.level is None:
        return ""
    wanted = words.short_level(content, slot.competency, slot.level)
    if in_company:
        return words.translate("Path", "to {level}").format(level=wanted)
    held = words.short_level(content, slot.competency, row.held)
    if row.held >= slot.level:
        text = (
            words.translate("Path", "{level}, proven")
            if row.proven
            else words.translate("Path", "{level}, held")
        )
        return text.format(level=words.level(content, slot.competency, row.held))
    return f"{held} → {wanted}"


def this_week(done: HoursDone, today: dt.date) -> WeekHours | None:
    """The week today lies in; None where nothing is planned or learned around it."""
    monday = today - dt.timedelta(today.weekday())
    return next((week for week in done.weeks if week.monday == monday), None)


def weeks_line(words: Words, done: HoursDone, today: dt.date) -> str:
    """ "This week 2 of 4 hours, 12 of 134 in all"."""
    week = this_week(done, today)
    planned = sum(each.planned for each in done.actions)
    learned = sum(each.done for each in done.actions)
    parts = []
    if week is not None:
        text = words.translate("Path", "this week {done} of {planned} hours")
        parts.append(
            text.format(done=hours_word(words, week.done), planned=hours_word(words, week.planned))
            if week.planned
            else words.count(
                round(week.done, 1),
                words.translate("Path", "this week {n} hour"),
                words.translate("Path", "this week {n} hours"),
            )
        )
    text = words.translate("Path", "{done} of {planned} hours in all")
    parts.append(text.format(done=hours_word(words, learned), planned=hours_word(words, planned)))
    line = " · ".join(parts)
    return line[0].upper() + line[1:]


def hours_word(words: Words, hours: float) -> str:
    """Hours with at most one decimal."""
    return words.short(round(hours, 1))


def learned_word(words: Words, hours: float) -> str:
    """Hours learned where none are planned: "1 hour", "2,5 hours"."""
    one, many = words.translate("Path", "{n} hour"), words.translate("Path", "{n} hours")
    return words.count(round(hours, 1), one, many)


def push_line(
    words: Words, push: Push, before: list[Slot], after: list[Slot], content: Content
) -> str:
    """What pushing would do: how many move, what stays, and what would then be too late."""
    w = words
    one = w.translate("Path", "{n} learning step moves")
    parts = [w.count(len(push.moving), one, w.translate("Path", "{n} learning steps move"))]
    if not push.moving:
        parts = [w.translate("Path", "Nothing that could be pushed is planned")]
    if push.staying:
        names = ", ".join(label_of(action) for action in push.staying[:3])
        more = " …" if len(push.staying) > 3 else ""
        text = w.translate("Path", "{names} stays: booked, fixed or on a term")
        if len(push.staying) > 1:
            text = w.translate("Path", "{names} stay: booked, fixed or on a term")
        parts.append(text.format(names=names + more))
    worse = [
        row_title(w, content, b)
        for a, b in zip(before, after, strict=True)
        if a.state in _WELL and b.state not in _WELL
    ]
    if worse:
        text = w.translate("Path", "then no longer in time: {names}")
        parts.append(text.format(names=", ".join(dict.fromkeys(worse))))
    return "; ".join(parts) + "."


def quote_line(words: Words, content: Content, signal_id: str) -> tuple[str, str]:
    """What somebody said, in quotation marks where it is their words; and who it was, and when."""
    signal = content.signals[signal_id]
    said = words.quoted(signal.quote) if signal.quote else signal.text
    partner = content.partners.get(signal.partner or "")
    who = (partner.name or partner.id) if partner is not None else ""
    return said or signal.id, " · ".join(
        p for p in (who, words.day(signal.on) if signal.on else "") if p
    )
