"""Letting records go that were dragged: what it means is done as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.ui.models.carried import Carried

if TYPE_CHECKING:
    from planner.ui.desk import Desk


def give(desk: Desk, carried: Carried, onto_kind: str, onto: str) -> str:
    """Let them go there, as one step; says why it was refused."""
    from planner.services.linking import link_onto
    from planner.ui.attempt import attempt

    kind, ids = carried
    return attempt(desk, lambda: lambda store: link_onto(store, kind, ids, onto_kind, onto))
