"""What is told of a confidential signal while others look on: that there is one."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planner.domain.attachment import Attachment, Badge, Subject
from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.plan import Plan
from planner.domain.signal import Signal
from planner.services.confidential import (
    not_found,
    shown,
    shown_name,
    shown_title,
    without_confidential,
)
from planner.services.titles import title_text
from planner.services.wording import load_words
from planner.ui.models.palette import Palette

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


def test_a_copy_for_documents_holds_no_word_of_it_and_everything_else() -> None:
    kept, free = (
        Attachment(id=id_, of=Subject(kind="signals", id=of), name="we close.pdf", notes="we close",
                   link="https://we.close", badge=Badge(name="we close"))
        for id_, of in (("a1", "s1"), ("a2", "s2"))
    )  # fmt: skip
    content = Content(Plan(), {"signals": [KEPT, OPEN], "attachments": [kept, free]})
    copy = without_confidential(ENGLISH, content)
    assert copy.signals["s1"] == shown(ENGLISH, KEPT, True)
    told = copy.attachments["a1"]
    assert (told.of, told.name, told.notes, told.link, told.badge) == (
        kept.of, "confidential", "", "", None,
    )  # fmt: skip
    assert copy.signals["s2"] is OPEN
    assert copy.attachments["a2"] is free
    assert content.signals["s1"] is KEPT
    assert content.attachments["a1"] is kept
    assert list(copy.table("attachments")) == ["a1", "a2"]
    assert copy.table("people") is content.table("people")
    assert without_confidential(ENGLISH, Content(Plan(), {"signals": [OPEN]})).signals["s2"] is OPEN


@pytest.mark.parametrize("kind", ["assessments", "people"])
def test_a_search_in_company_finds_nothing_that_may_prove_a_level(kind: str) -> None:
    proof, paper = (
        Attachment(id=id_, of=Subject(kind=of, id="x"), name="Polish B1.pdf")
        for id_, of in (("a1", kind), ("a2", "offerings"))
    )
    content = Content(Plan(), {"attachments": [proof, paper]})
    assert not_found(content, "attachments", "a1")
    assert not not_found(content, "attachments", "a2")
    for in_company, found in ((False, {"a1", "a2"}), (True, {"a2"})):
        palette = Palette(ENGLISH, (), content, in_company=in_company)
        edit = Edit(1, Title("change", {}), (Change("attachments", "a1", proof, proof, 1),))
        for _ in range(2):
            records = [row.what for row in palette.find("polish") if row.section == "records"]
            assert {id_ for _, id_ in records} == found
            palette.take_over(edit)
