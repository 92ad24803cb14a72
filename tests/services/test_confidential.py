"""What is told of a confidential signal while others look on: that there is one."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planner.domain.content import Content
from planner.domain.edit import Title
from planner.domain.plan import Plan
from planner.domain.signal import Signal
from planner.services.confidential import shown, shown_name, shown_title
from planner.services.titles import title_text
from planner.services.wording import load_words

ENGLISH = load_words("en")
KEPT = Signal(
    id="s1", text="Plant closes", quote="we close", origin="the board", notes="by Meyer",
    basis="statement", on=dt.date(2026, 9, 1), confidential=True,
)  # fmt: skip
OPEN = Signal(id="s2", text="Plant opens", quote="we open")


def plan() -> Content:
    return Content(Plan(), {"signals": [KEPT, OPEN]})


def test_only_the_words_are_kept_back_and_only_in_company() -> None:
    seen = shown(ENGLISH, KEPT, True)
    assert (seen.text, seen.quote, seen.origin, seen.notes) == ("confidential", "", "", "")
    assert (seen.id, seen.basis, seen.on) == (KEPT.id, KEPT.basis, KEPT.on)
    assert shown(ENGLISH, KEPT, False) is KEPT
    assert shown(ENGLISH, OPEN, True) is OPEN
    names = [shown_name(ENGLISH, plan(), "signals", id_, True) for id_ in ("s1", "s2", "gone")]
    assert names == ["confidential", "Plant opens", "gone"]
    assert shown_name(load_words("de"), plan(), "signals", "s1", True) == "vertraulich"


@pytest.mark.parametrize(
    ("code", "values", "told"),
    [
        ("change", {"kind": "signals", "title": "Plant closes"}, "Changed “confidential”"),
        ("change", {"kind": "signals", "title": "Plant opens"}, "Changed Plant opens"),
        # renamed or deleted since: nobody knows whether it was confidential
        ("delete", {"kind": "signals", "title": "Plant moves"}, "Deleted “confidential”"),
        ("change", {"kind": "goals", "title": "Plant moves"}, "Changed Plant moves"),
        ("attach_many", {"count": 2, "to": "Plant closes"}, "Attached 2 things to “confidential”"),
        ("attach", {"title": "a.pdf", "to": "Plant opens"}, "Attached a.pdf to Plant opens"),
    ],
)  # fmt: skip
def test_an_edit_is_told_without_a_confidential_name(
    code: str, values: dict[str, Any], told: str
) -> None:
    title = Title(code, values)
    assert shown_title(ENGLISH, plan(), title, True) == told
    assert shown_title(ENGLISH, plan(), title, False) == title_text(ENGLISH, title)
