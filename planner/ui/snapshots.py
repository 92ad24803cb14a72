"""A plan as it stands now, for a worker to read while edits go on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from planner.domain.content import Content

if TYPE_CHECKING:
    from planner.ui.desk import Desk


def snapshot(content: Content) -> Content:
    """The same records in a content of its own: edits go on while a worker reads."""
    kinds: dict[str, list[object]] = {}
    for kind, record in content.everything():
        kinds.setdefault(kind, []).append(record)
    return Content(content.plan, kinds)  # type: ignore[arg-type]


def document_of(desk: Desk, *, confidential: bool = False) -> Content:
    """The records a document is made of; what is only tried says so in the plan's name.

    A page outlives the what-if it was printed in, and nobody may take it for the plan. What
    signals say in confidence is in it only if that is asked for.
    """
    from planner.services.confidential import without_confidential

    content = snapshot(desk.content)
    if desk.what_if.on:
        from planner.ui.models.what_if_words import what_if_sentence
        from planner.ui.plan_words import plan_title

        steps, day = desk.what_if.steps, desk.what_if.day
        hidden = desk.in_company or not confidential
        tried = what_if_sentence(desk.words, desk.content, steps, day, hidden)
        content.plan = replace(content.plan, name=f"{plan_title(desk)} · {tried}")
    return content if confidential else without_confidential(desk.words, content)
