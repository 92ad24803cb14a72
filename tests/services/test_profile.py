"""A profile: levels with their history, what depends on somebody, and nothing held in company."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.idea import Idea
from planner.domain.people import Absence, Person, Role
from planner.domain.plan import Plan
from planner.services.dependents import dependents_of
from planner.services.figures import Figures, make_figures
from planner.services.only_one import only_ones
from planner.services.people import assess
from planner.services.profile import profile_of
from planner.services.profile_words import Part, profile_line, profile_parts
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.matrix_cells import Cells
from planner.ui.models.radar import NAMED, radar_of
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


def figures(content: Content | None = None) -> Figures:
    return make_figures(content or make_sample("practice", "en", TODAY), TODAY)


def parts(seen: Figures, person: str, role: str | None = None, levels: bool = True) -> list[Part]:
    profile = profile_of(seen, person, role)
    return profile_parts(load_words("en"), seen.content, profile, levels)


def test_only_one_is_what_the_foot_of_the_matrix_says() -> None:
    seen = figures()
    cells = Cells(seen, TODAY)
    lonely = {
        skill for column, skill in enumerate(seen.content.competencies) if cells.only_one(column)
    }
    found = [skill for person in seen.content.people for skill in only_ones(seen, person)]
    assert lonely
    assert sorted(found) == sorted(lonely)


def test_who_is_not_there_is_no_only_one() -> None:
    seen = figures()
    person = next(p for p in seen.content.people if only_ones(seen, p))
    who = replace(seen.content.people[person], left=TODAY - dt.timedelta(1))
    seen.content._records["people"][person] = who
    assert only_ones(figures(seen.content), person) == []


def test_earlier_levels_stay_and_the_newest_is_held() -> None:
    content = make_sample("practice", "en", TODAY)
    store = MemoryStore(content)
    assess(store, "ott", "BUE", 2, on=TODAY, today=TODAY)
    seen = figures(content)
    [row] = [r for part in parts(seen, "ott") if part.key == "levels" for r in part.rows
             if r[0] == "Team assistance"]  # fmt: skip
    assert row[1:4] == ("2", "3", "1 level")
    assert row[6].count(";") == 1
    assert "1, manager, Oct 2026" in row[6]


def test_the_axes_are_the_roles_in_one_order_for_everybody() -> None:
    seen, w = figures(), load_words("en")
    names = []
    for person in ("ott", "kaya", "weber"):
        radar = radar_of(w, seen.content, profile_of(seen, person, "kundenbetreuung"))
        names.append([axis.name for axis in radar.axes])
        assert all(0 <= axis.held <= 1 and axis.asked is not None for axis in radar.axes)
    assert names[0] == names[1] == names[2] == sorted(names[0], key=str.casefold)
    assert len(radar_of(w, seen.content, profile_of(seen, "weber")).axes) > 2


def test_no_axis_is_ever_left_out() -> None:
    content = make_sample("practice", "en", TODAY)
    store = MemoryStore(content)
    for skill in content.competencies:
        assess(store, "kaya", skill, 1, today=TODAY)
    radar = radar_of(load_words("en"), content, profile_of(figures(content), "kaya"))
    assert len(radar.axes) == len(content.competencies) > NAMED
    assert radar.labels[:2] == ("1", "2")


def test_what_depends_on_somebody_is_all_there() -> None:
    seen = figures()
    found = {(each.how, each.id) for each in dependents_of(seen, "weber")}
    owned = [n.id for n in seen.content.needs.values() if n.owner == "weber"]
    assert owned
    assert {("owns", need) for need in owned} <= found
    joined = [a.id for a in seen.content.actions.values()
              if "weber" in a.people and a.status != "dropped" and a.end >= TODAY]  # fmt: skip
    assert {id_ for how, id_ in found if how == "learns"} == set(joined)


def test_a_need_somebody_is_named_for_says_what_it_is_for() -> None:
    seen = figures()
    [part] = [part for part in parts(seen, "weber") if part.key == "dependents"]
    hows = [how for _, how in part.rows if how.startswith("named for it")]
    titles = {each.title for each in seen.content.developments.values()}
    assert hows
    assert {how.removeprefix("named for it: ") for how in hows} <= titles


def test_without_levels_nothing_tells_what_is_held() -> None:
    seen = figures()
    shown = parts(seen, "weber", "teamleitung", levels=False)
    assert [part.key for part in shown if part.key == "gaps"] == []
    text = str(shown)
    for word in ("Held", "manager", "only one who can", "Still missing"):
        assert word not in text, word


def test_absences_and_hours_are_told_without_a_reason() -> None:
    seen = figures()
    away = Absence(start=dt.date(2027, 8, 2), end=dt.date(2027, 8, 20))
    assert away in seen.content.people["kaya"].absences
    [part] = [part for part in parts(seen, "kaya") if part.key == "capacity"]
    assert part.lines[0] == "5 hours a week to learn."
    assert part.lines[-1] == "Away: 2 Aug 2027 – 20 Aug 2027."


def test_a_person_without_anything_has_a_page_too() -> None:
    content = make_sample("empty", "en", TODAY)
    bare = Content(content.plan, {"people": [Person(id="p"), Person(id="q", name="p")]})
    seen = figures(bare)
    profile = profile_of(seen, "p")
    assert profile.gaps is None
    assert profile_line(load_words("en"), bare, profile) == ""
    told = parts(seen, "p")
    assert [part.key for part in told] == ["levels", "capacity", "dependents"]
    assert told[0].lines == ("Nothing is known yet.",)


def test_the_hours_there_are_count_weeks_without_learning_too() -> None:
    course = Action(
        id="a",
        people=("p",),
        start=dt.date.fromisoformat("2026-11-30"),
        end=dt.date.fromisoformat("2026-12-13"),
        hours=8,
    )
    who = Person(id="p", hours_per_week=2)

    def hours(person: Person, *actions: Action) -> tuple[float, float | None]:
        content = Content(Plan(), {"people": [person], "actions": actions})
        found = profile_of(make_figures(content, TODAY), "p").hours
        return found.planned, found.there

    assert hours(who, course) == (8, 52)
    assert hours(who) == (0, 52)
    assert hours(replace(who, left=dt.date.fromisoformat("2026-12-06")), course) == (8, 4)
    assert hours(replace(who, joined=dt.date.fromisoformat("2027-05-17"))) == (0, 2)
    assert hours(replace(who, hours_per_week=None), course) == (8, None)


def test_who_has_left_holds_no_role_any_more_and_what_was_set_aside_needs_nobody() -> None:
    gone = Person(id="q", role="r", left=dt.date(2026, 1, 31))
    content = Content(
        Plan(),
        {
            "roles": [Role(id="r")],
            "people": [Person(id="p", role="r"), gone],
            "ideas": [
                Idea(id="i", owner="p", stage="set_aside"), Idea(id="j", owner="p", stage="new")
            ],
        },
    )  # fmt: skip
    found = dependents_of(figures(content), "p")
    assert [(each.how, each.id) for each in found] == [("only_holder", "r"), ("sees_to", "j")]
