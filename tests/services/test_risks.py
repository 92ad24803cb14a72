from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.development import About, Development
from planner.domain.edit import Change
from planner.domain.goal import Goal
from planner.domain.need import Need
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.services.figures import make_figures
from planner.services.no_regret import no_regret, no_regret_row
from planner.services.risk_words import cover_note, flag_line, flag_sentence, risk_row
from planner.services.risks import Risk, risk_of, risks
from planner.services.wording import load_words
from tests.read_plan import TODAY

EN, DE = load_words("en"), load_words("de")
DUE = TODAY + dt.timedelta(300)


def structure(id_: str, **values: Any) -> Need:
    given = {"lead_time_weeks": 4, "owner": "jo", "due": DUE, **values}
    return Need(
        id=id_, title=id_.title(), development="d", kind="structure", structure="process", **given
    )


def risk(coverage: str | None, *needs: Need) -> tuple[Content, Risk]:
    about = About(from_=DUE, to=DUE + dt.timedelta(60))
    development = Development(id="d", title="Fire", about=about, risk=4, coverage=coverage)  # type: ignore[arg-type]
    content = Content(
        Plan(),
        {
            "people": [Person(id="jo", name="Jo", hours_per_week=5)],
            "competencies": [Competency(id="c", name="Welding")],
            "developments": [development],
            "needs": needs,
        },
    )
    return content, risk_of(make_figures(content, TODAY), development)


IN_FORCE = structure("rule", stage="in_force", in_force_on=TODAY)
AFTER = structure("rig", stage="agreed", planned_end=DUE + dt.timedelta(30))
BEFORE = structure("team", stage="agreed", planned_end=DUE - dt.timedelta(60))
OPEN = structure("paper")


@pytest.mark.parametrize(
    ("needs", "planned"),
    [
        ((), "none"),
        ((OPEN,), "none"),
        ((AFTER,), "none"),
        ((OPEN, IN_FORCE), "partial"),
        ((BEFORE, IN_FORCE), "full"),
    ],
)
def test_the_plan_gives_what_is_there_in_time(needs: tuple[Need, ...], planned: str) -> None:
    assert risk(None, *needs)[1].planned == planned


@pytest.mark.parametrize(
    ("said", "needs", "flags"),
    [
        ("full", (), [("nothing", None)]),
        ("full", (IN_FORCE, AFTER, OPEN), [("open", "paper"), ("late", "rig")]),
        ("full", (IN_FORCE, BEFORE), []),
        ("partial", (IN_FORCE, BEFORE), [("said_less", None)]),
        ("none", (IN_FORCE, OPEN), [("said_less", None)]),
        ("partial", (OPEN,), []),
        (None, (AFTER,), []),
    ],
)
def test_where_what_was_said_and_what_is_planned_part(
    said: str | None, needs: tuple[Need, ...], flags: list[tuple[str, str | None]]
) -> None:
    found = risk(said, *needs)[1].flags
    assert [(flag.code, flag.cover.need.id if flag.cover else None) for flag in found] == flags


def test_it_is_said_when_a_structure_comes_into_force_after_the_wave() -> None:
    content, found = risk("full", AFTER)
    (flag,) = found.flags
    day = EN.day(DUE + dt.timedelta(30))
    assert flag_line(EN, content, flag) == (
        f"“Rig” comes into force on {day}, needed by {EN.day(DUE)}"
    )
    assert flag_sentence(EN, content, flag).startswith("Said to be fully covered, but “Rig”")
    assert "tritt erst am" in flag_line(DE, content, flag)
    (cover,) = found.covers
    assert cover_note(EN, cover).startswith("agreed, too late, ready on")
    row = risk_row(EN, content, found)
    assert (row["said"], row["planned"], row["flags"][0]["need"]) == ("full", "none", "rig")


def test_what_is_over_is_no_risk_and_the_greatest_stands_first() -> None:
    made = [
        Development(id="b", title="B", risk=2),
        Development(id="a", title="A", risk=2),
        Development(id="big", title="Z", risk=5),
        Development(id="gone", title="G", risk=5, status="void"),
        Development(id="none", title="N"),
        Development(id="said", title="S", coverage="full"),
    ]
    found = risks(make_figures(Content(Plan(), {"developments": made}), TODAY))
    assert [each.development.id for each in found] == ["big", "a", "b", "said"]


def asks(id_: str, **of: str) -> Need:
    return Need(id=id_, competency="c", level=1, people=("jo",), due=DUE, **of)  # type: ignore[arg-type]


def test_what_serves_more_than_one_is_named_with_its_first_day_to_begin() -> None:
    content, _ = risk(None, asks("n1", development="d"))
    figures = make_figures(content, TODAY)
    assert not no_regret(figures)
    more = Content(
        Plan(),
        {
            "people": content.people.values(),
            "competencies": content.competencies.values(),
            "developments": [*content.developments.values(), Development(id="off", status="void")],
            "goals": [Goal(id="g", title="Abroad")],
            "needs": [
                asks("n1", development="d"), asks("n2", goal="g"), asks("n3", development="off"),
            ],
        },
    )  # fmt: skip
    figures = make_figures(more, TODAY)
    (found,) = no_regret(figures)
    assert found.sources == (("goals", "g"), ("developments", "d"))
    assert found.sow_by == min(s.sow_by for s in figures.slots if s.sow_by)
    assert no_regret_row(found)["goals"] == ["g"]
    assert found.needs == ("n1", "n2"), "what is void asks for nothing"


@pytest.mark.parametrize("status", ["realised", "abandoned"])
def test_a_goal_that_is_closed_no_longer_needs_what_it_needed(status: Any) -> None:
    goals = [Goal(id="g", title="Abroad"), Goal(id="over", title="Before", status=status)]
    _, plan = risk(None)
    content = Content(
        Plan(),
        {
            "people": [Person(id="jo", name="Jo", hours_per_week=5)],
            "competencies": [Competency(id="c", name="Welding")],
            "developments": [plan.development],
            "goals": goals,
            "needs": [asks("n1", development="d"), asks("n2", goal="over")],
        },
    )
    assert no_regret(make_figures(content, TODAY)) == []
    content.apply([Change("needs", "n3", None, asks("n3", goal="g"), 2)])
    (found,) = no_regret(make_figures(content, TODAY))
    assert (found.sources, found.needs) == ((("goals", "g"), ("developments", "d")), ("n1", "n3"))
