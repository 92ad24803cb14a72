"""Small words put together: days from now, in both languages."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.services.wording import load_words
from planner.ui.models.my_path_words import learned_word
from planner.ui.wording import from_now
from tests.read_plan import TODAY


@pytest.mark.parametrize(
    ("days", "english", "german"),
    [
        (0, "today", "heute"),
        (1, "in 1 day", "in 1 Tag"),
        (3, "in 3 days", "in 3 Tagen"),
        (14, "in 2 weeks", "in 2 Wochen"),
        (-1, "1 day ago", "vor 1 Tag"),
        (-5, "5 days ago", "vor 5 Tagen"),
        (-21, "3 weeks ago", "vor 3 Wochen"),
    ],
)
def test_how_far_a_day_is(days: int, english: str, german: str) -> None:
    day = TODAY + dt.timedelta(days)
    assert from_now(load_words("en"), day, TODAY) == english
    assert from_now(load_words("de"), day, TODAY) == german


def test_hours_are_counted() -> None:
    german = load_words("de")
    assert [learned_word(german, n) for n in (0, 1, 1.5, 2)] == [
        "0 Stunden", "1 Stunde", "1,5 Stunden", "2 Stunden",
    ]  # fmt: skip
