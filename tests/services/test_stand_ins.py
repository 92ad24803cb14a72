"""Who could stand in or follow: by name, each with the first day, and nobody who is not there."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from planner.domain.content import Content
from planner.services.figures import Figures, make_figures
from planner.services.only_one import needed_levels, only_ones
from planner.services.people import assess
from planner.services.profile import profile_of
from planner.services.profile_words import profile_parts
from planner.services.role_gaps import role_gaps, wanted_gaps
from planner.services.samples import make_sample
from planner.services.stand_in_words import others_line
from planner.services.stand_ins import alone_for, successors
from planner.services.wording import load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def figures(content: Content | None = None) -> Figures:
    return make_figures(content or make_sample("practice", "en", TODAY), TODAY)


def lonely(seen: Figures) -> str:
    return next(person for person in seen.content.people if only_ones(seen, person))


def test_successors_stand_by_name_with_their_day() -> None:
    seen = figures()
    found, more = successors(seen, "teamleitung", 100)
    names = [seen.content.people[each.person].name for each in found]
    assert names == sorted(names, key=str.casefold)
    assert more == 0
    assert "weber" not in [each.person for each in found]
    assert all(each.day == role_gaps(seen, each.person, "teamleitung").soonest for each in found)
    few, rest = successors(seen, "teamleitung", 2)
    assert (few, rest) == (found[:2], len(found) - 2)
    assert [g.person for g in wanted_gaps(seen, None, "teamleitung", others=True)] == [
        each.person for each in found
    ]


def test_who_could_stand_in_is_of_the_team_and_not_the_one_alone() -> None:
    seen = figures()
    person = lonely(seen)
    team = seen.content.people[person].team
    alone = alone_for(seen, person, 50)
    assert [each.competency for each in alone] == only_ones(seen, person)
    for each in alone:
        assert each.level == needed_levels(seen).get(each.competency, 1)
        assert all(seen.content.people[other.person].team == team for other in each.others)
        assert person not in [other.person for other in each.others]


def test_somebody_else_who_can_ends_it() -> None:
    content = make_sample("practice", "en", TODAY)
    seen = figures(content)
    person = lonely(seen)
    alone = alone_for(seen, person, 5)[0]
    other = next(p for p in content.people if p != person)
    assess(MemoryStore(content), other, alone.competency, alone.level, today=TODAY)
    after = [each.competency for each in alone_for(figures(content), person, 5)]
    assert alone.competency not in after


def test_nobody_who_has_left_stands_in() -> None:
    content = make_sample("practice", "en", TODAY)
    person = lonely(figures(content))
    for id_, who in list(content.people.items()):
        if id_ != person:
            gone = replace(who, left=TODAY - dt.timedelta(1))
            content._records["people"][id_] = gone
    seen = figures(content)
    alone = alone_for(seen, person, 5)
    assert alone
    assert all(each.others == () for each in alone)
    assert others_line(load_words("en"), content, alone[0], TODAY) == "nobody could yet"
    assert successors(seen, "teamleitung", 9)[0] == [
        each for each in successors(seen, "teamleitung", 9)[0] if each.person == person
    ]


def test_the_profile_names_them_and_not_without_levels() -> None:
    seen = figures()
    profile = profile_of(seen, lonely(seen))
    for levels in (True, False):
        parts = profile_parts(load_words("en"), seen.content, profile, levels)
        assert any(part.key == "alone" for part in parts) is levels
