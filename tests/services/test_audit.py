"""Proof for an audit: the one level function on any day, dated requirements, who was there."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from planner.domain.action import Action, Check, Effect
from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.people import Person, Requirement, Role, Team
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.engine.level_grid import LevelGrid
from planner.services.audit import Audit, Line, audit_of
from planner.services.audit_words import audit_paper, audit_rows
from planner.services.figures import make_figures
from planner.services.level_table import Wanted, level_table
from planner.services.proofs import proofs_of
from planner.services.sow_rows import level_rows
from planner.services.wording import load_words
from tests.generated import plan
from tests.read_plan import TODAY

EN, DE = load_words("en"), load_words("de")
Cells = dict[tuple[str, str], int]


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def small(**person: Any) -> Content:
    """Anna, welder by role: B asked for from 2025, more from 2026; seen, taught, checked."""
    role = Role(
        id="w",
        name="Welder",
        requires=(
            Requirement(competency="b", level=1, from_=day("2025-01-01")),
            Requirement(competency="b", level=2, from_=day("2026-01-01"), knock_out=True),
        ),
    )
    seen = [
        Assessment(id="s1", person="anna", competency="b", level=1, on=day("2025-02-01"),
                   kind="evidence", evidence="Certificate 7"),
        Assessment(id="s2", person="anna", competency="c", level=3, on=day("2025-03-01")),
    ]  # fmt: skip
    course = Action(
        id="a", title="Course", people=("anna",), effects=(Effect(competency="b", from_=1, to=2),),
        start=day("2026-02-01"), end=day("2026-03-01"), status="done",
        check=Check(method="Work sample", on=day("2026-06-01"), passed=True),
    )  # fmt: skip
    anna = Person(id="anna", name="Anna", role="w", team="t", **person)
    return Content(
        Plan(),
        {
            "teams": [Team(id="t", name="Shop")],
            "roles": [role],
            "competencies": [Competency(id="b", name="Brazing"), Competency(id="c", name="CAD")],
            "people": [anna, Person(id="ext", name="Émile", team="t", external=True)],
            "assessments": seen,
            "actions": [course],
        },
    )


def brazing(content: Content, on: str) -> Line:
    [one] = audit_of(content, day(on), TODAY, person="anna").people
    return next(line for line in one.lines if line.competency == "b")


def said(audit: Audit) -> Cells:
    return {
        (each.person, line.competency): line.level
        for each in audit.people
        for line in each.lines
        if line.level
    }


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("days", [-400, 0, 200, 800])
def test_proof_matrix_profile_and_levels_agree_cell_by_cell(seed: int, days: int) -> None:
    content, on = plan(seed), TODAY + dt.timedelta(days)
    for id_, person in list(content.people.items()):
        there = replace(person, joined=None, left=None)
        content._records["people"][id_] = there
    proved: Cells = {}
    for person_id in content.people:
        proved |= said(audit_of(content, on, TODAY, person=person_id))
    listed = {(row["person"], row["competency"]): row["level"] for row in level_rows(content, on)}
    grid = LevelGrid(make_figures(content, TODAY).outlook, on)
    matrix = {
        (person_id, skill): int(grid.levels[grid.row[person_id], grid.column[skill]])
        for person_id in grid.people
        for skill in grid.competencies
        if grid.levels[grid.row[person_id], grid.column[skill]]
    }
    figures = make_figures(content, on)
    own = {
        (person_id, held.competency): held.level
        for person_id in content.people
        for held in proofs_of(figures, person_id).held
    }
    assert proved == listed == matrix == own
    assert len(proved) > 3


def test_the_matrix_on_file_says_the_level_of_the_proof() -> None:
    content = small()
    wanted = Wanted(["anna"], ["b", "c"], day("2026-04-01"))
    table = level_table(make_figures(content, TODAY), wanted, EN)
    [one] = audit_of(content, wanted.day, TODAY, person="anna").people
    assert list(table.rows[0][3:]) == [str(line.level) for line in one.lines]


@pytest.mark.parametrize(
    ("on", "asked", "held", "missing"),
    [
        ("2025-01-15", 1, 0, 1),
        ("2025-06-01", 1, 1, 0),
        ("2025-12-31", 1, 1, 0),
        ("2026-01-01", 2, 1, 1),
        ("2026-03-01", 2, 2, 0),
    ],
)
def test_what_was_asked_for_is_that_of_the_day(
    on: str, asked: int, held: int, missing: int
) -> None:
    line = brazing(small(), on)
    assert line.asked is not None
    assert (line.asked.level, line.level, line.missing) == (asked, held, missing)


def test_before_the_first_line_the_role_asked_for_nothing() -> None:
    [one] = audit_of(small(), day("2024-12-31"), TODAY, person="anna").people
    assert one.lines == ()
    [table] = audit_paper(
        small(), audit_of(small(), day("2024-12-31"), TODAY, person="anna"), EN
    ).tables
    assert "Nothing was asked for" in table.line


def test_the_effect_is_told_as_it_was_known_on_the_day() -> None:
    rows = audit_rows(small(), audit_of(small(), day("2026-05-01"), TODAY, person="anna"))
    [action] = rows[0]["competencies"][0]["actions"]
    assert (action["stage"], action["passed"], action["checked_on"]) == ("ended", None, None)
    rows = audit_rows(small(), audit_of(small(), day("2026-06-01"), TODAY, person="anna"))
    assert rows[0]["competencies"][0]["actions"][0]["passed"] is True
    paper = audit_paper(small(), audit_of(small(), day("2026-06-01"), TODAY, person="anna"), EN)
    told = " ".join(map(str, paper.tables[0].rows[0]))
    for part in ("level 2, since 1 Jan 2026, knock-out", "learned by 1 Mar 2026", "Certificate 7",
                 "passed on 1 Jun 2026: Work sample"):  # fmt: skip
        assert part in told, part


def test_evidence_that_lapsed_proves_nothing() -> None:
    content = small()
    expiring = replace(content.competencies["b"], expires_months=6)
    content._records["competencies"]["b"] = expiring
    assert brazing(content, "2025-07-31").proof is not None
    line = brazing(content, "2025-09-01")
    assert (line.proof, line.level) == (None, 0)


def test_required_comes_first_then_by_name() -> None:
    [one] = audit_of(small(), day("2026-06-01"), TODAY, person="anna").people
    assert [line.competency for line in one.lines] == ["b", "c"]


def test_a_team_names_external_people_too_and_only_who_was_there() -> None:
    content = small(joined=day("2025-01-10"))
    people = audit_of(content, day("2026-06-01"), TODAY, team="t").people
    assert [(each.person, each.external) for each in people] == [("anna", False), ("ext", True)]
    assert [e.person for e in audit_of(content, day("2025-01-09"), TODAY, team="t").people] == [
        "ext"
    ]
    assert (
        "extern"
        in audit_paper(content, audit_of(content, TODAY, TODAY, team="t"), DE).tables[1].title
    )


@pytest.mark.parametrize(
    ("on", "code"), [("2025-01-09", "proof.early"), ("2026-06-02", "proof.gone")]
)
def test_nobody_is_proved_before_joining_or_after_leaving(on: str, code: str) -> None:
    content = small(joined=day("2025-01-10"), left=day("2026-06-01"))
    audit_of(content, day("2025-01-10"), TODAY, person="anna")
    audit_of(content, day("2026-06-01"), TODAY, person="anna")
    with pytest.raises(Refused) as refused:
        audit_of(content, day(on), TODAY, person="anna")
    assert refused.value.problems[0].code == code


def test_a_team_without_anybody_and_nobody_named_are_refused() -> None:
    content = small(joined=day("2025-01-10"))
    content._records["people"].pop("ext")
    for of, code in (({"team": "t"}, "proof.nobody"), ({}, "proof.whose")):
        with pytest.raises(Refused) as refused:
            audit_of(content, day("2025-01-01"), TODAY, **of)
        assert refused.value.problems[0].code == code


def test_a_thousand_assessments_leave_one_line() -> None:
    content = small()
    many = {
        f"m{n}": Assessment(id=f"m{n}", person="anna", competency="b", level=n % 3,
                            on=day("2020-01-01") + dt.timedelta(n))
        for n in range(1000)
    }  # fmt: skip
    content = Content(content.plan, {
        kind: [*content.table(kind).values(), *(many.values() if kind == "assessments" else ())]
        for kind in ("teams", "roles", "competencies", "people", "assessments", "actions")
    })  # fmt: skip
    on = day("2020-01-01") + dt.timedelta(500)
    [one] = audit_of(content, on, TODAY, person="anna").people
    assert [line.level for line in one.lines] == [500 % 3]


def test_a_day_ahead_says_that_plans_count() -> None:
    content = small()
    audit = audit_of(content, TODAY + dt.timedelta(9), TODAY, person="anna")
    assert len(audit_paper(content, audit, EN).notes) == 2
    assert len(audit_paper(content, audit_of(content, TODAY, TODAY, person="anna"), EN).notes) == 1


def test_what_was_learned_counts_until_it_lapses_too() -> None:
    content = small()
    brazier = replace(content.competencies["b"], expires_months=24)
    change = Change("competencies", "b", content.competencies["b"], brazier, 1)
    content = content.laid_over([change])
    line = brazing(content, "2026-06-01")
    assert (line.by, line.until) == ("learned", day("2028-03-01"))
    [table, *_] = audit_paper(
        content, audit_of(content, day("2026-06-01"), TODAY, person="anna"), EN
    ).tables
    [proof] = [str(row[3]) for row in table.rows if row[0] == "Brazing"]
    assert "valid until 1 Mar 2028" in proof
    held = {each.competency: each for each in proofs_of(make_figures(content, TODAY), "anna").held}
    assert held["b"].until == day("2028-03-01")
    assert held["c"].until is None
    figures = make_figures(content, TODAY)
    for on in (day("2028-03-01"), day("2028-03-02")):
        assert figures.outlook.history("anna", "b").level(on) == (2 if on.day == 1 else 0)
