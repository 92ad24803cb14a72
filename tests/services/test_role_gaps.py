"""What is still missing for a role: line by line, must-haves named, people never ranked."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from planner.domain.content import Content
from planner.domain.people import Requirement, Role
from planner.domain.problem import Refused
from planner.services.figures import Figures, make_figures
from planner.services.role_gaps import (
    gaps_row,
    others_for_role,
    people_of_role,
    role_gaps,
    wanted_gaps,
)
from planner.services.role_words import gap_rows, gaps_sentence, gaps_short
from planner.services.samples import make_sample
from planner.services.wording import load_words
from tests.read_plan import TODAY


def figures(*roles: Role) -> Figures:
    content = make_sample("practice", "en", TODAY)
    content._records["roles"].update({role.id: role for role in roles})
    content._places["roles"].update({role.id: 90 + n for n, role in enumerate(roles)})
    return make_figures(content, TODAY)


def told(seen: Figures, person: str, role: str, lang: str = "en") -> str:
    return gaps_sentence(load_words(lang), seen.content, role_gaps(seen, person, role))


def test_what_is_held_what_is_missing_and_by_how_many_levels() -> None:
    seen = figures()
    gaps = role_gaps(seen, "ott", "teamassistenz")
    assert [(m.gap.competency, m.gap.levels, m.gap.knock_out) for m in gaps.missing] == [
        ("BUE", 2, True), ("MOD", 1, False),
    ]  # fmt: skip
    assert [gap.competency for gap in gaps.held] == ["PRO"]
    assert (gaps.target, gaps.by) == (True, dt.date(2027, 10, 1))
    sentence = told(seen, "ott", "teamassistenz")
    assert "Held: 1 of 3." in sentence
    assert "by 2 levels (must be there, weight 3)" in sentence
    assert "%" not in sentence
    assert "Vorhanden: 1 von 3" in told(seen, "ott", "teamassistenz", "de")


def test_a_target_role_knows_its_slots_and_another_one_does_not() -> None:
    seen = figures()
    own = role_gaps(seen, "ott", "teamassistenz").missing
    assert all(each.slot is not None and each.slot.person == "ott" for each in own)
    assert all(each.slot is None for each in role_gaps(seen, "kaya", "teamassistenz").missing)


def test_weights_of_zero_are_noted_and_never_decide() -> None:
    lines = tuple(Requirement(competency=c, level=4, weight=0) for c in ("PL", "MOD"))
    seen = figures(Role(id="zero", name="Zero", requires=lines))
    gaps = role_gaps(seen, "ott", "zero")
    assert not any(each.gap.counts for each in gaps.missing)
    assert gaps.soonest == TODAY
    assert told(seen, "ott", "zero").count("only noted") == 2
    short = gaps_short(load_words("en"), seen.content, gaps)
    assert short.count("only noted") == 2, "in a list too, as they wait for nobody"
    must = figures(Role(id="zero", requires=(replace(lines[0], knock_out=True),)))
    assert role_gaps(must, "ott", "zero").missing[0].gap.counts


def test_a_role_that_asks_for_nothing_says_so() -> None:
    seen = figures(Role(id="empty", name="Empty"))
    gaps = role_gaps(seen, "ott", "empty")
    assert (gaps.held, gaps.missing, gaps.lines) == ((), (), 0)
    assert "asks for nothing yet" in told(seen, "ott", "empty")
    assert "asks for nothing" in gaps_short(load_words("en"), seen.content, gaps)


def test_requirements_are_dated_and_the_target_role_is_asked_as_it_will_be() -> None:
    lines = (
        Requirement(competency="MOD", level=1),
        Requirement(competency="MOD", level=3, from_=dt.date(2027, 6, 1)),
        Requirement(competency="PRO", level=0),
    )
    seen = figures(Role(id="teamassistenz", name="Team assistant", requires=lines))
    [now] = role_gaps(seen, "kaya", "teamassistenz").missing
    [then] = role_gaps(seen, "ott", "teamassistenz").missing
    assert (now.gap.asked, then.gap.asked) == (1, 3)


def test_people_stand_by_name_and_nobody_who_has_left() -> None:
    seen = figures()
    content = seen.content
    gone = replace(content.people["ott"], left=TODAY - dt.timedelta(1))
    names = [content.people[p].name for p in others_for_role(content, "teamleitung", TODAY)]
    assert names == sorted(names, key=str.casefold)
    assert "Jonas Weber" not in names
    assert "ott" in people_of_role(content, "teamassistenz", TODAY)
    without = Content(content.plan, {"people": [gone], "roles": content.roles.values()})
    assert people_of_role(without, "teamassistenz", TODAY) == []


def test_all_at_once_is_as_late_as_its_last_line() -> None:
    seen = figures()
    gaps = role_gaps(seen, "ott", "kundenbetreuung")
    days = [each.soonest for each in gaps.missing]
    assert gaps.soonest == max(day for day in days if day is not None)
    rows = gap_rows(load_words("en"), seen.content, gaps, TODAY)
    assert len(rows) == gaps.lines
    row = gaps_row(seen, gaps)
    assert [each["levels"] for each in row["missing"]] == [4, 3, 2]


@pytest.mark.parametrize(
    ("person", "role", "code"),
    [("nobody", None, "id.unknown"), ("ott", "x", "id.unknown"), ("kaya", None, "person.no_role"),
     (None, None, "role.nobody_named")],
)  # fmt: skip
def test_what_is_not_there_is_refused(person: str | None, role: str | None, code: str) -> None:
    with pytest.raises(Refused) as refused:
        wanted_gaps(figures(), person, role)
    assert refused.value.problems[0].code == code
