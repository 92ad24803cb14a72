"""Every field there is has a purpose, or is about nobody; what names a person always has one."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from planner.domain.kinds import KINDS, record_type
from planner.domain.record import field_names
from planner.domain.references import pointers, targets
from planner.domain.works_council import FEATURES
from planner.services.purposes import NOT_ABOUT_PEOPLE, PURPOSES
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.privacy import privacy_paper
from tests.read_plan import TODAY

EVERY_KIND = ("plan", *KINDS)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_field_has_a_purpose_or_is_about_nobody(kind: str) -> None:
    told = [name for purpose in PURPOSES.get(kind, ()) for name in purpose.fields]
    found = Counter([*told, *NOT_ABOUT_PEOPLE.get(kind, "").split()])
    assert found == Counter(field_names(record_type(kind))), "say what a new field is for"


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_what_names_a_person_is_not_about_nobody(kind: str) -> None:
    record: Any = record_type(kind)
    naming = {
        p.name
        for p in pointers(record)
        if "people" in (targets(p.nested) if p.nested else {p.kind})
    }
    assert not naming & set(NOT_ABOUT_PEOPLE.get(kind, "").split())


def test_the_works_council_finds_each_thing_that_is_off() -> None:
    off = {purpose.off for purposes in PURPOSES.values() for purpose in purposes}
    assert off - {None} == set(FEATURES)


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_page_names_every_field_once_in_words(language: str) -> None:
    content = make_sample("practice", language, TODAY)
    paper = privacy_paper(content, load_words(language))
    [table] = paper.tables
    assert len(table.rows) == sum(map(len, PURPOSES.values()))
    for (_, fields, *_), purpose in zip(
        table.rows, (p for each in PURPOSES.values() for p in each), strict=True
    ):
        assert str(fields).count(",") + 1 == len(purpose.fields)
    assert all(cell for row in table.rows for cell in row)
