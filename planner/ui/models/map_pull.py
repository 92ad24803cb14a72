"""Where a line pulled on the map may end, and what it means there. No Qt."""

from __future__ import annotations

from typing import Literal, NamedTuple

from planner.services.wording import Words
from planner.ui.models.map import Map
from planner.ui.models.map_graph import ASKED, DONE, SOURCE

Aim = Literal["name", "plan", "join", "offer", "none"]
"""Name a need; plan it the best way; join learning planned already; take an offering."""


class Drop(NamedTuple):
    """What letting go here does, and in which words; `allowed` False: why it does nothing."""

    aim: Aim
    told: str
    allowed: bool = True


def drop_at(shown: Map, start: int, over: int | None, column: int | None, words: Words) -> Drop:
    """What a line from one box means over another, or over an empty place of a column."""
    boxes = shown.graph.boxes
    if boxes[start].column == SOURCE or boxes[start].key.kind == "ask":
        return _named(shown, over, words)
    if over == start:
        told = words.translate("Map", "A need can’t lead to itself; pull to the right.")
        return Drop("none", told, allowed=False)
    return _planned(shown, start, over, column, words)


def _named(shown: Map, over: int | None, words: Words) -> Drop:
    box = shown.graph.boxes[over] if over is not None else None
    if box is None or box.column == ASKED:
        return Drop("name", words.translate("Map", "Name a need"))
    if box.column == SOURCE:
        told = words.translate(
            "Map", "What is expected doesn’t ask for itself; pull to the middle to name a need."
        )
    else:
        told = words.translate(
            "Map", "First what is needed, then how it is learned: pull to the middle."
        )
    return Drop("none", told, allowed=False)


def _planned(shown: Map, start: int, over: int | None, column: int | None, words: Words) -> Drop:
    structure = shown.graph.boxes[start].key.kind == "structures"
    box = shown.graph.boxes[over] if over is not None else None
    if box is None and column == DONE:
        if structure:
            return Drop("plan", words.translate("Map", "Give it its day"))
        return Drop("plan", words.translate("Map", "Plan it the best way"))
    if box is None or box.column != DONE:
        told = words.translate("Map", "Pull to the right: to learning, or to an empty place.")
        return Drop("none", told, allowed=False)
    if structure:
        told = words.translate(
            "Map", "A structure isn’t learned; pull to an empty place to give it its day."
        )
        return Drop("none", told, allowed=False)
    if box.key.kind == "offerings":
        return Drop("offer", words.translate("Map", "Take this offering"))
    return Drop("join", words.translate("Map", "Take part in it"))
