"""What a line on top of a list would bring into being besides its own record, in words. No Qt."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from planner.domain.problem import Refused
from planner.services.matching import fold
from planner.ui.models.kind_words import kind_word
from planner.ui.models.record_list import Entry, Sight


def new_things(sight: Sight, kind: str, entry: Entry, lines: Sequence[Sequence[str]]) -> str:
    """ "New: competency “Polish”. Enter once more adds it."; empty where nothing is asked."""
    if not entry.asks_new:
        return ""
    try:
        drafts = entry.drafts(sight, lines)
    except Refused:
        return ""  # saving says why
    new = [
        _told(sight, other, str(values.get("name") or values.get("title")))
        for other, values in drafts
        if other != kind
    ]
    if not new:
        return ""
    w = sight.words
    one = w.translate("List", "New: {names}. Enter once more adds it too.")
    many = w.translate("List", "New: {names}. Enter once more adds them too.")
    return (one if len(new) == 1 else many).format(names=", ".join(new))


def _told(sight: Sight, kind: str, name: str) -> str:
    """The kind and name of what is new; beside a slip, what was probably meant."""
    w = sight.words
    told = f"{kind_word(w, kind)} {w.quoted(name)}"
    known = {fold(label): label for _, label in sight.labels(kind, "")}
    near = difflib.get_close_matches(fold(name), known, 1)
    if not near:
        return told
    meant = w.translate("List", "{new} (or is {known} meant?)")
    return meant.format(new=told, known=w.quoted(known[near[0]]))
