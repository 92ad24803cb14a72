"""What the details say is expected, held to what lists say of the same development."""

from __future__ import annotations

import pytest

from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.expected import expected_of
from planner.ui.models.state_cells import first_due
from tests.ui.windows import TODAY


@pytest.mark.parametrize(("language", "label"), [("en", "Ready by"), ("de", "Bereit sein bis")])
def test_the_day_to_be_ready_by_is_the_one_of_the_lists(language: str, label: str) -> None:
    words = load_words(language)
    figures = make_figures(make_sample("practice", language, TODAY), TODAY)
    seen = set()
    for development in figures.content.developments.values():
        due = first_due([s for s in figures.slots if s.development == development.id])
        found = expected_of(figures, words, development, False)
        if due is None or found is None:
            continue
        told = dict(found.rows)[label]
        assert told.startswith(words.day(due)), (development.title, told)
        seen.add(found.due == due)
    assert seen == {True, False}, "a fixed day and the forecast's own should both occur"
