"""Sentences about the plan as a whole: what it holds, who has it, how late it is."""

from __future__ import annotations

import datetime as dt

from planner.services.ports import PlanFile
from planner.services.wording import Words
from planner.ui.desk import Desk


def plan_title(desk: Desk) -> str:
    """The plan's own name, else its file's."""
    return desk.content.plan.name or desk.plan.path.stem


def counts_line(desk: Desk) -> str:
    """ "Saved · Plan.vorlauf · 24 people · 20 competencies · 13 learning actions"."""
    w, content = desk.words, desk.content
    saved = w.translate("Window", "Saved")
    if desk.what_if.on:
        saved = w.translate("Window", "Tried, not saved")
    elif desk.plan.read_only:
        saved = w.translate("Window", "Read only")
    one_person, people = w.translate("Window", "{n} person"), w.translate("Window", "{n} people")
    one, many = w.translate("Window", "{n} competency"), w.translate("Window", "{n} competencies")
    action = w.translate("Window", "{n} learning action")
    actions = w.translate("Window", "{n} learning actions")
    parts = [
        saved,
        desk.plan.path.name,
        w.count(len(content.people), one_person, people),
        w.count(len(content.competencies), one, many),
        w.count(len(content.actions), action, actions),
    ]
    return " · ".join(parts)


def late_line(words: Words, number: int) -> str:
    """How many are too late, for a badge."""
    one, many = words.translate("Window", "{n} too late"), words.translate("Window", "{n} too late")
    return words.count(number, one, many)


def read_only_line(words: Words, plan: PlanFile) -> str:
    """Why a plan can only be read, and by whom it is held; empty if it can be written."""
    if plan.read_only == "in_use":
        text = words.translate(
            "Window",
            "{user} has this plan open on {host}. You see it live and can change it once it is "
            "closed there.",
        )
        holder = plan.holder
        somebody = words.translate("Window", "Somebody")
        user, host = (holder.user, holder.host) if holder else (somebody, "?")
        return text.format(user=user, host=host)
    if plan.read_only == "folder":
        return words.translate(
            "Window",
            "This plan lies where nothing can be written. Copy it to a folder of your own to "
            "change it.",
        )
    if plan.read_only:
        return words.translate("Window", "This plan is open for reading only.")
    return ""


def day_line(words: Words, day: dt.date | None) -> str:
    """From which day the plan is seen, where that isn't today; empty for today."""
    if day is None:
        return ""
    text = words.translate(
        "Window", "Seen as on {day}. The day can be set back to today in the settings."
    )
    return text.format(day=words.day(day))
