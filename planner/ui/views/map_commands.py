"""What can be done with a box of the map, and from which source a new need would come."""

from __future__ import annotations

from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.map_graph import ASKED, SOURCE, Box, Key
from planner.ui.views.map_view import MapView
from planner.ui.views.map_work import MapWork

COMMANDS: Final = {
    "open": QT_TRANSLATE_NOOP("Map", "Look at the details (Enter)"),
    "pull": QT_TRANSLATE_NOOP("Map", "Pull a line… (L)"),
    "plan": QT_TRANSLATE_NOOP("Map", "Plan it the best way"),
    "copy": QT_TRANSLATE_NOOP("Map", "Copy needs from another development…"),
    "fold": QT_TRANSLATE_NOOP("Map", "Fold or open what it asks for (Space)"),
    "fold_all": QT_TRANSLATE_NOOP("Map", "Fold or open everything"),
    "delete": QT_TRANSLATE_NOOP("List", "Delete"),
}


def can_be_done(box: Box | None, work: MapWork, writing: bool) -> dict[str, bool]:
    """Which commands a box takes; the others, such as folding everything, always can."""
    if box is None:
        return dict.fromkeys(("open", "pull", "plan", "copy", "fold", "delete"), False)
    source, kind = work.source_of_box(box.key), box.key.kind
    asked = box.column == ASKED and kind != "ask"
    return {
        "open": kind != "alone",
        "pull": writing and (asked or source is not None),
        "plan": writing and asked,
        "copy": writing and work.can_copy(source),
        "fold": box.column == SOURCE and bool(box.needs),
        "delete": writing and kind not in ("ask", "alone", "roles"),
    }


def source_near(view: MapView) -> Key | None:
    """Whose need a new one would be: of what is chosen, else of the first development."""
    graph, box = view.map.graph, view.chosen_box
    chain = graph.chain(graph.places[box.key])[0] if box is not None else frozenset()
    order = view.map.columns[SOURCE]
    keys = [graph.boxes[at].key for at in order if graph.boxes[at].key.kind != "alone"]
    lit = [graph.boxes[at].key for at in order if at in chain]
    if view.source in lit:
        return view.source
    return next((key for key in (*lit, *keys) if key.kind != "alone"), None)
