"""What a quick line would create, what it lacks, and taking it over in one step."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.days import Weekdays
from planner.domain.outlook import Outlook
from planner.domain.problem import Refused
from planner.domain.rules import check_content
from planner.domain.slots import need_slots
from planner.services.problem_words import problem_text
from planner.services.quick_line import (
    LONGEST,
    QuickReader,
    note_line,
    quick_preview,
    take_quick_line,
)
from planner.services.titles import title_text
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY
from tests.services.quick_plans import (
    OWN_READER,
    READER,
    TEAM,
    WORDS,
    codes,
    needs,
    own_plan,
    team_plan,
    told,
)


def test_a_title_and_a_time_are_a_hunch() -> None:
    preview = READER.preview("Neues Werk in Brünn, Herbst 2028")
    (development,) = (preview.content.developments[i] for i in preview.created("developments"))
    assert (development.title, development.status) == ("Neues Werk in Brünn", "hunch")
    assert development.about is not None
    assert str(development.about.from_) == "2028-09-01"
    assert preview.ready
    assert not preview.slots


def test_a_period_is_about_when_and_a_day_is_fixed() -> None:
    period = READER.preview("Polnisch B1, Weber, by spring 2028")
    assert told(period)["due"] is None
    day = READER.preview("Polnisch B1, Weber, by 1 Oct 2027")
    assert told(day)["due"] == {"2027-10-01"}
    assert told(day)["about"] == ("2027-10-01", "2027-10-01")
    assert [slot.due for slot in day.slots] == [dt.date(2027, 10, 1)]
    # F⁻¹(0.2) of 1 March to 31 May: a quarter of the way from the first day to the middle.
    assert [slot.due for slot in period.slots] == [dt.date(2028, 3, 12)]


def test_slots_are_those_the_plan_would_have() -> None:
    preview = READER.preview("Polnisch B1, Weber + Kaya, Frühjahr 2028")
    store = MemoryStore(team_plan())
    take_quick_line(store, preview)
    outlook = Outlook(store.content, TODAY, Weekdays())
    real = [s for n in store.content.needs.values() for s in need_slots(outlook, n)]
    assert list(preview.slots) == real
    # Weber holds A2 and takes one step of 16 weeks, Kaya begins at nothing.
    assert [(s.person, s.start_level, str(s.sow_by)) for s in real] == [
        ("jonas", 2, "2027-10-22"),
        ("mira", 0, "2027-03-10"),
    ]


def test_previewing_changes_nothing() -> None:
    content = team_plan()
    before = {kind: dict(content.table(kind)) for kind in ("people", "needs", "developments")}
    QuickReader(content, TODAY).preview("Spanisch B1, Weber + Schmidt, 2028")
    assert {kind: dict(content.table(kind)) for kind in before} == before


# -- a development that is there ---------------------------------------------------------


def test_a_known_development_gets_the_need() -> None:
    preview = READER.preview("werk in Posen: Polnisch B1 Weber")
    assert not preview.created("developments")
    assert [n.development for n in needs(preview)] == ["plant"]
    assert preview.title == "Werk in Posen"
    assert [hint.code for hint in preview.hints] == []


def test_a_known_development_keeps_its_dates_and_says_so() -> None:
    preview = READER.preview("Werk in Posen: Polnisch B1 Weber, 2029")
    assert [hint.code for hint in preview.hints] == ["quick.when_kept"]
    assert preview.content.developments["plant"] == TEAM.developments["plant"]
    undated = READER.preview("Messe ohne Papier: Moderation 2 Weber, 2029")
    assert str(undated.content.developments["fair"].about).count("2029") or undated.ready
    about = undated.content.developments["fair"].about
    assert about is not None
    assert (about.from_.year, about.to.year) == (2029, 2029)
    assert not undated.hints


# -- what is wrong -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Polnisch, Weber, 2028", ["quick.level_missing"]),
        ("Polnisch Stufe 9, Weber, 2028", ["quick.level_unknown"]),
        ("Moderation 9, Weber, 2028", ["quick.level_unknown"]),
        ("Weber + Kaya, Frühjahr 2028", ["quick.what_missing"]),
        ("2 aus Konstruktion 2028", ["quick.what_missing"]),
        ("Frühjahr 2028", ["quick.nothing"]),
        ("Polnisch B1 Weber, 2027, 2028", ["quick.when_twice"]),
        ("Polnisch B1 Weber 1.1.2020", ["quick.when_past"]),
        ("Pol B1, Weber, 2028", []),
        ("Pol B1, Weber, 2026", []),
        ("Müller, Polnisch, 2028", ["quick.several", "quick.level_missing"]),
        ("x" * (LONGEST + 1), ["quick.long"]),
    ],
)
def test_what_is_missing_is_said(line: str, expected: list[str]) -> None:
    assert codes(line) == expected


@pytest.mark.parametrize("line", ["", "   ", "🙂", "+, &;", "und", "by"])
def test_nothing_said_is_nothing_to_complain_about(line: str) -> None:
    preview = READER.preview(line)
    assert (preview.parts, preview.problems, preview.changes) == ((), (), ())
    assert not preview.ready
    assert take_quick_line(MemoryStore(team_plan()), preview) is None


def test_what_could_still_be_said_keeps_nothing_back() -> None:
    preview = READER.preview("Moderation 2")
    assert preview.ready
    assert [h.code for h in preview.hints] == ["quick.when_missing", "quick.who_missing"]


# -- just me -----------------------------------------------------------------------------


def own(line: str) -> tuple[str, str | None, list[tuple[str | None, int | None, tuple[str, ...]]]]:
    preview = OWN_READER.preview(line)
    assert preview.ready, preview.problems
    assert not preview.created("developments")
    (goal,) = (preview.content.goals[id_] for id_ in preview.created("goals"))
    assert goal.owner == "me"
    assert all(n.goal == goal.id and n.due is None for n in needs(preview))
    asked = [(n.competency, n.level, n.people) for n in needs(preview)]
    return goal.title, str(goal.due) if goal.due else None, asked


def test_alone_a_line_makes_a_goal() -> None:
    assert own("Team lead by 1 Oct 2027: Moderation 3") == (
        "Team lead",
        "2027-10-01",
        [("mod", 3, ("me",))],
    )
    assert own("Englisch C1 für Reisen")[0] == "Reisen"
    assert own("Englisch C1") == ("Englisch C1", None, [("en", 5, ("me",))])
    assert own("run a marathon in autumn 2027") == ("run a marathon", "2027-09-01", [])


def test_alone_a_period_is_to_be_ready_before_it() -> None:
    assert own("Englisch C1 bis Frühjahr 2028")[1] == "2028-03-01"
    assert own("Englisch C1 by the end of March 2028")[1] == "2028-03-31"


def test_alone_the_slot_is_counted_back_from_the_goal() -> None:
    (slot,) = OWN_READER.preview("Ich: Moderation 1 by 1 Oct 2027").slots
    assert (slot.person, str(slot.due), str(slot.sow_by)) == ("me", "2027-10-01", "2027-05-14")


def test_in_an_empty_plan_the_first_line_brings_its_person() -> None:
    from planner.domain.content import Content
    from planner.domain.plan import Plan

    store = MemoryStore(Content(Plan(just_me=True, owner="Kim Ost")))
    note_line(store, "Spanisch B1 bis Ende 2027", today=TODAY)
    (person,) = store.content.people.values()
    assert (person.name, person.me) == ("Kim Ost", True)
    (need,) = store.content.needs.values()
    assert need.people == (person.id,)
    assert check_content(store.content) == []


# -- taking it over ----------------------------------------------------------------------


def test_a_line_is_one_step_that_can_be_taken_back() -> None:
    store = MemoryStore(team_plan())
    before = dict(store.content.everything())
    edit = note_line(store, "Spanisch B1, Weber + Schmidt, Mai 2028", today=TODAY)
    assert edit is not None
    assert edit.kinds() == {"people", "competencies", "developments", "needs"}
    assert title_text(WORDS, edit.title) == "Noted Spanisch B1 in one line"
    assert check_content(store.content) == []
    store.undo()
    assert dict(store.content.everything()) == before


def test_a_line_with_problems_is_refused() -> None:
    store = MemoryStore(team_plan())
    with pytest.raises(Refused) as caught:
        note_line(store, "Müller, Moderation 2", today=TODAY)
    assert caught.value.problems[0].code == "quick.several"
    assert store.undo_title() is None


def test_a_preview_of_another_day_is_refused() -> None:
    store = MemoryStore(team_plan())
    preview = quick_preview(store.content, "Messe ohne Papier, Moderation 2, Weber, 2029", TODAY)
    note_line(store, "Messe ohne Papier, Moderation 2, Kaya, 2030", today=TODAY)
    with pytest.raises(Refused) as caught:
        take_quick_line(store, preview)
    assert caught.value.problems[0].code == "quick.plan_moved"


# -- any line ------------------------------------------------------------------------------

PIECES = st.sampled_from(
    re.findall(
        r"\S+",
        "Polnisch B1 Weber Müller + und & , : ; 2028 Frühjahr Stufe 3 9 2 aus Konstruktion for 🙂 "
        "Moderation Schmidt für by bis 1.10.2027 Ende alle Personen Team ( ) - – Umzug A1 in x",
    )
)


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.text(max_size=40))
def test_any_line_is_read_without_overlaps_and_can_be_taken(line: str) -> None:
    for content in (team_plan(), own_plan()):
        preview = QuickReader(content, TODAY).preview(line)
        for part in preview.parts:
            assert part.text == line[slice(*part.span)] != ""
        spans = [part.span for part in preview.parts]
        assert all(first[1] <= second[0] for first, second in pairwise(spans))
        for problem in (*preview.problems, *preview.hints):
            assert problem_text(WORDS, problem)
        if preview.ready:
            store = MemoryStore(content)
            take_quick_line(store, preview)
            assert check_content(store.content) == []
