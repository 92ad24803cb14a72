"""Keeping the plan of today in one step, with a name that says of which day it is."""

from __future__ import annotations

from planner.domain.edit import Edit
from planner.services.baselines import free_title, keep_plan
from planner.ui.desk import Desk


def keep_today(desk: Desk) -> Edit | None:
    """Keep the plan of today; its name can be changed in the details."""
    title = desk.words.translate("WhatIf", "Plan of {day}").format(day=desk.words.day(desk.today))
    slots, today = desk.figures.slots, desk.today
    return desk.editor.run(keep_plan, slots, free_title(desk.content, title), today)
