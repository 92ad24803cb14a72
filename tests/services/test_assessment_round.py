"""Whom a round of assessments asks about, and that it goes on where it was stopped."""

from __future__ import annotations

import datetime as dt

from planner.domain.renewal import again_on, newest
from planner.services.assessment_round import Round, round_pairs
from planner.services.figures import make_figures
from planner.services.people import assess
from planner.services.samples import make_sample
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

LATER = dt.date(2027, 11, 2)


def test_a_round_asks_for_what_is_old_or_runs_out() -> None:
    figures = make_figures(make_sample("practice", "en", TODAY), TODAY)
    assert round_pairs(figures, Round()) == [("voss", "CYB")]
    content = figures.content
    for pair in round_pairs(make_figures(content, LATER), Round()):
        last = newest(content.assessments_of(*pair))
        assert last is not None
        again = again_on(content, last)
        assert again is not None
        assert again <= LATER


def test_what_is_needed_and_never_assessed_is_asked() -> None:
    figures = make_figures(make_sample("practice", "en", TODAY), TODAY)
    pairs = round_pairs(figures, Round(scope="needed"))
    needed = {(s.person, s.competency) for s in figures.slots if s.person and s.competency}
    assert pairs
    assert set(pairs) <= needed
    assert not any(figures.content.assessments_of(*pair) for pair in pairs if pair[1] != "CYB")
    every = round_pairs(figures, Round(scope="all"))
    assert needed <= set(every)
    assert len(every) == len(set(every))


def test_it_is_narrowed_to_a_team_a_person_or_a_competency() -> None:
    figures = make_figures(make_sample("practice", "en", TODAY), TODAY)
    every = round_pairs(figures, Round(scope="all"))
    for wish, fits in (
        (Round(scope="all", person="weber"), lambda pair: pair[0] == "weber"),
        (Round(scope="all", competency="PL"), lambda pair: pair[1] == "PL"),
        (Round(scope="all", team="ver"),
         lambda pair: figures.content.people[pair[0]].team == "ver"),
    ):  # fmt: skip
        found = round_pairs(figures, wish)
        assert found == [pair for pair in every if fits(pair)]
        assert found


def test_what_was_done_today_is_not_asked_again() -> None:
    content = make_sample("practice", "en", TODAY)
    wish = Round(scope="all", kind="self")
    pairs = round_pairs(make_figures(content, TODAY), wish)
    store = MemoryStore(content)
    for pair in pairs[:3]:
        assess(store, *pair, 1, kind="self", today=TODAY)
    assert round_pairs(make_figures(content, TODAY), wish) == pairs[3:]
    other = Round(scope="all", kind="manager")
    assert pairs[0] in round_pairs(make_figures(content, TODAY), other)
