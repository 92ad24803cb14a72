"""The guided start: three answers become developments, need, first step and sow-by, as one edit."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from planner.domain.competency import Competency, Step
from planner.domain.content import Content
from planner.domain.offering import Offering, Term
from planner.domain.people import Absence, Person, Team
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.services.checking import problems_of_plan
from planner.services.guided import GuidedPreview, guided_preview, take_guided
from planner.services.guided_answers import Answers
from planner.services.history import undo
from planner.services.samples import make_sample
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

SAID = {"tomorrow": "Plant in Poland", "after": "Batteries come back", "wish": "All from one hand"}
WHEN = {"tomorrow": "spring 2028", "after": "2031"}


def read(content: Content | None = None, **answers: Any) -> GuidedPreview:
    values = {"said": {"tomorrow": "Plant in Poland"}, "when": WHEN, **answers}
    return guided_preview(content or Content(Plan()), Answers(**values), TODAY)


def test_tomorrow_and_the_day_after_stay_apart_and_a_wish_is_a_partner_s_signal() -> None:
    preview = read(said=SAID, partner="Ms Ott", partner_kind="colleague",
                   notes={"tomorrow": "About tomorrow"})  # fmt: skip
    content = preview.content
    found = {d.title: d for d in content.developments.values()}
    assert list(found) == list(SAID.values())
    assert found["Plant in Poland"].about != found["Batteries come back"].about
    assert found["Plant in Poland"].notes == "About tomorrow"
    [partner] = content.partners.values()
    assert (partner.name, partner.kind) == ("Ms Ott", "colleague")
    [signal] = content.signals.values()
    assert (signal.basis, signal.partner, signal.on) == ("statement", partner.id, TODAY)
    assert signal.supports == (found["All from one hand"].id,)
    assert not content.needs


def test_the_first_one_gets_need_sow_by_and_first_step() -> None:
    preview = read(said=SAID, what="Polish B1", who="Weber + Kaya")
    content = preview.content
    [need] = content.needs.values()
    assert content.developments[need.development or ""].title == "Plant in Poland"
    assert [slot.sow_by for slot in preview.slots] == [dt.date(2027, 3, 10)] * 2
    [step] = content.actions.values()
    assert (step.title, step.start, step.status) == ("Polish A1", TODAY, "idea")
    assert step.people == need.people
    assert {slot.state for slot in preview.after} == {"partly"}
    assert not problems_of_plan(content)


def test_another_answer_may_be_first() -> None:
    preview = read(said=SAID, first="after", what="Polish B1", who="Weber")
    assert preview.title == "Batteries come back"
    assert read(said={"wish": "Faster"}, first="after").title == "Faster"


def test_all_of_it_is_one_undo_step() -> None:
    store = MemoryStore(Content(Plan()))
    take_guided(store, read(said=SAID, partner="Ms Ott", what="Polish B1", who="me, Kaya"))
    assert len(store.done) == 1
    assert len(store.content.developments) == 3
    assert [person.me for person in store.content.people.values()] == [True, False]
    undo(store)
    assert not any(store.content.table(k) for k in ("developments", "people", "signals", "needs"))


def test_a_structure_has_its_weeks_and_somebody_who_sees_to_it() -> None:
    preview = read(what="Module ownership", structure="role", weeks="12", who="Weber")
    [need] = preview.content.needs.values()
    assert (need.kind, need.structure, need.lead_time_weeks) == ("structure", "role", 12)
    [slot] = preview.slots
    assert slot.sow_by is not None
    [action] = preview.content.actions.values()
    assert (action.effects, action.people) == ((), (need.owner,))


def test_an_offering_may_be_the_first_step_with_its_next_term() -> None:
    practice = make_sample("practice", "en", TODAY)
    steps = read(practice, what="Polish B1", who="Weber").steps
    offered = next(step for step in steps if step.key != "own")
    assert offered.start >= TODAY
    preview = read(practice, what="Polish B1", who="Weber", step=offered.key)
    made = [c.after for c in preview.changes if c.kind == "actions"]
    assert [(a.offering, a.start, a.end) for a in made if a] == [  # type: ignore[attr-defined]
        (offered.key, offered.start, offered.end)
    ]


def practising(**learner: Any) -> Content:
    """A competency with a step in hours, a free course, and a term that began long ago."""
    step = Step(from_=0, to=1, weeks=2, hours=60)
    free = Offering(id="f", title="Online", competency="c", from_=0, to=1, weeks=4)
    term = Term(start=dt.date(1990, 1, 8), end=dt.date(1990, 2, 2))
    old = Offering(id="o", title="Evening", competency="d", terms=(term,), repeats="monthly")
    return Content(
        Plan(),
        {
            "competencies": [
                Competency(id="c", name="Bonding", steps=(step,)),
                Competency(id="d", name="Sealing"),
                Competency(id="e", name="Cutting", steps=(step,)),
            ],
            "people": [Person(id="w", name="Jonas Weber", **learner)],
            "offerings": [free, old],
        },
    )


def test_first_steps_take_as_long_as_hours_and_absences_make_them() -> None:
    away = Absence(start=dt.date(2026, 11, 30), end=dt.date(2026, 12, 6))
    content = practising(hours_per_week=3, absences=(away,))
    [own] = read(content, what="Cutting 1", who="Weber").steps
    assert (own.end - own.start).days + 1 == 20 * 7  # 60 hours at 3 a week
    free, _ = read(content, what="Bonding 1", who="Weber").steps
    assert (free.key, free.end) == ("f", TODAY + dt.timedelta(28 + 7))
    late, _ = read(content, what="Sealing 1", who="Weber").steps
    assert (late.key, late.start) == ("o", dt.date(2026, 12, 8))


def test_names_are_people_known_teams_oneself_or_new() -> None:
    people = [
        Person(id="w", name="Jonas Weber", team="t"),
        Person(id="k", name="Mira Kaya", team="t"),
    ]
    content = Content(Plan(), {"teams": [Team(id="t", name="Design")], "people": people})

    def named(who: str) -> list[str]:
        preview = read(content, what="Polish B1", who=who)
        [need] = preview.content.needs.values()
        return [preview.content.people[id_].name for id_ in need.people]

    assert named("weber") == ["Jonas Weber"]
    assert named("Design") == ["Jonas Weber", "Mira Kaya"]
    assert named("Kaya und Ida Roth") == ["Mira Kaya", "Ida Roth"]
    assert named("ich") == ["Ich"]


def test_without_a_need_the_answers_are_hunches() -> None:
    preview = read(said=SAID)
    assert preview.ready
    assert {d.status for d in preview.content.developments.values()} == {"hunch"}
    assert not preview.steps


def test_what_names_no_level_takes_one_and_says_so() -> None:
    preview = read(what="Lead projects", who="Weber")
    assert preview.assumed == "2"
    assert preview.ready


@pytest.mark.parametrize(
    ("answers", "field", "code"),
    [
        ({"said": {}}, "tomorrow", "guided.nothing"),
        ({"when": {"tomorrow": "soonish"}}, "tomorrow_when", "typed.period"),
        ({"when": {"tomorrow": "2019"}}, "tomorrow_when", "quick.when_past"),
        ({"who": "Weber"}, "what", "guided.what_missing"),
        ({"what": "Polish B1", "who": "😀"}, "who", "paste.no_name"),
        ({"what": "Role", "structure": "role", "who": "A, B"}, "who", "guided.one_owner"),
        ({"what": "Role", "structure": "role", "weeks": "0"}, "weeks", "guided.weeks"),
        ({"what": "Role", "structure": "role", "weeks": "few"}, "weeks", "typed.number"),
        ({"what": "Po B1", "who": "A", "step_start": "hm"}, "step_start", "typed.period"),
        ({"what": "Po B1", "who": "A", "step_start": "1.1.2020"}, "step_start", "quick.when_past"),
        ({"what": "Po B1", "who": "A", "step_weeks": "-3"}, "step_weeks", "guided.weeks"),
        ({"what": "x" * 9000, "who": "A"}, "what", "quick.long"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(answers: dict[str, Any], field: str, code: str) -> None:
    preview = read(**answers)
    assert preview.problems[field].code == code
    assert not preview.ready
    store = MemoryStore(Content(Plan()))
    with pytest.raises(Refused):
        take_guided(store, preview)
    assert not store.done


@pytest.mark.parametrize("text", ["=SUM(A1)", "😀😀", "\u202eabc", "x" * 10_000, "a\nb\tc"])
def test_strange_answers_are_kept_as_they_are(text: str) -> None:
    preview = read(said={"tomorrow": text}, what="Polish B1", who="Weber")
    assert preview.ready
    [development] = preview.content.developments.values()
    assert len(development.title) <= 120
    assert not problems_of_plan(preview.content)


def test_a_plan_that_moved_on_is_told() -> None:
    content = make_sample("practice", "en", TODAY)
    preview = read(content, what="Polish B1", who="Weber")
    store = MemoryStore(content)
    take_guided(store, preview)
    with pytest.raises(Refused) as refused:
        take_guided(store, preview)
    assert refused.value.problems[0].code == "quick.plan_moved"
