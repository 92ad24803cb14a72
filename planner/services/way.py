"""Why there is no way to a level in time: the first thing that stands in the way."""

from __future__ import annotations

from planner.domain.chain import Edge, net_days, start_of
from planner.domain.cycles import circle_through, prerequisites
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.domain.view import View
from planner.services.figures import Figures
from planner.services.wording import Words


def no_way(figures: Figures, slot: Slot, words: Words) -> str:
    """One sentence that names the obstacle and what would help."""
    content = figures.content
    assert slot.competency is not None
    assert slot.level is not None
    assert slot.start_level is not None
    way = circle_through(slot.competency, prerequisites(View(content)))
    if way:
        names = " → ".join(label_of(content.competencies[each]) for each in way)
        text = words.translate(
            "Why", "No way leads there: what must come first goes in a circle ({way}); drop one."
        )
        return text.format(way=names)
    levels = (
        f"{words.level(content, slot.competency, slot.start_level)} → "
        f"{words.level(content, slot.competency, slot.level)}"
    )
    edges = [e for e in figures.outlook.edges(slot.competency) if _on_the_way(e, slot)]
    return _obstacle(figures, slot, edges, words).format(levels=levels, day=words.day(slot.safe))


def _on_the_way(edge: Edge, slot: Slot) -> bool:
    assert slot.level is not None
    return edge.to > (slot.start_level or 0) and edge.from_ < slot.level


def _obstacle(figures: Figures, slot: Slot, edges: list[Edge], words: Words) -> str:
    assert slot.person is not None
    assert slot.safe is not None
    learner = figures.outlook.learner(slot.person)
    if not edges:
        return words.translate(
            "Why", "No offering and no step leads {levels}; add an offering that does."
        )
    if any(not e.terms and net_days(e, learner.hours_on(slot.safe)) is None for e in edges):
        return words.translate(
            "Why",
            "No way {levels} can be counted: only hours are known, and no learning hours a week;"
            " enter them.",
        )
    if any(e.terms for e in edges):
        return words.translate(
            "Why",
            "No chain of terms leads {levels} by {day}; add an earlier term, learn freely, "
            "ask for a lower level first, or name someone else.",
        )
    if any(start_of(e, slot.safe, learner, figures.calendar) is None for e in edges):
        return words.translate(
            "Why", "Too few days {levels} between joining and {day}; name someone else."
        )
    return words.translate(
        "Why",
        "No way leads {levels} by {day}: something that must come first can't be learned in"
        " time; name someone else or start there.",
    )
