"""Content: patched by edits, and back."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action, Effect
from planner.domain.attachment import Attachment, Subject
from planner.domain.content import Content
from planner.domain.deletion import changes_of_deletion
from planner.domain.edit import Change, Edit, Title
from planner.domain.kinds import KINDS
from planner.domain.plain import to_plain
from planner.domain.plan import Plan
from planner.domain.record import field_names
from planner.domain.rules import check_content
from tests.generated import plan
from tests.read_plan import fixture, plan_of

MONDAY = dt.date(2026, 11, 23)


def dump(content: Content) -> list[tuple[str, int, dict[str, object]]]:
    return [(kind, content.place(kind, r.id), to_plain(r)) for kind, r in content.everything()]


@given(seed=st.integers(0, 30), data=st.data())
def test_an_edit_taken_back_leaves_everything_as_it_was(seed: int, data: st.DataObject) -> None:
    content = plan(seed)
    before = dump(content)
    kind = data.draw(st.sampled_from(["people", "competencies", "needs", "assessments"]))
    id_ = data.draw(st.sampled_from(sorted(content.table(kind))))
    edit = Edit(1, Title("delete"), tuple(changes_of_deletion(content, kind, [id_])))
    content.apply(edit.changes)
    assert content.get(kind, id_) is None
    assert check_content(content) == []
    content.apply(edit.reversed().changes)
    assert dump(content) == before


def test_lookups_follow_edits() -> None:
    content = plan_of(fixture("rules.json"))
    assert [a.level for a in content.assessments_of("ada", "cad")] == [1, 0]
    old = content.assessments["as1"]
    content.apply([Change("assessments", "as1", old, replace(old, level=3), 1)])
    assert [a.level for a in content.assessments_of("ada", "cad")] == [3, 0]
    action = content.actions["a1"]
    assert content.actions_of("ada", "cad") == [action]
    content.apply([Change("actions", "a1", action, replace(action, people=("ben",)), 1)])
    assert content.actions_of("ada", "cad") == []
    offering = content.offerings["o1"]
    content.apply([Change("offerings", "o1", offering, None, 1)])
    assert [o.id for o in content.offerings_of("eng")] == ["o2"]


@given(seed=st.integers(0, 10**6))
def test_lookups_of_actions_are_after_any_edits_those_made_anew(seed: int) -> None:
    content, chance = plan(3), random.Random(seed)
    assert content.actions_of("", "") == [], content.waiting  # both are made, and patched from now
    for _ in range(6):
        id_ = chance.choice(["a0", "a1", "a2", "a3", "new"])
        known = content.actions.get(id_)
        place = content.place("actions", id_) if known else content.next_place("actions")
        after = replace(
            known or Action(id=id_, start=MONDAY, end=MONDAY),
            people=tuple(chance.sample(sorted(content.people), 2)),
            effects=tuple(
                Effect(competency=each, from_=0, to=1)
                for each in chance.sample(sorted(content.competencies), chance.randint(0, 2))
            ),
            predecessors=tuple(chance.choices([a for a in content.actions if a != id_], k=2)),
        )  # fmt: skip
        gone = known is not None and chance.random() < 0.3
        content.apply([Change("actions", id_, known, None if gone else after, place)])
        anew = Content(content.plan, {kind: content.table(kind).values() for kind in KINDS})
        assert {k: ids for k, ids in content.waiting.items() if ids} == anew.waiting
        for person in content.people:
            for competency in content.competencies:
                pair = person, competency
                assert content.actions_of(*pair) == anew.actions_of(*pair)


def test_a_deleted_record_comes_back_where_it_stood() -> None:
    content = plan_of(fixture("rules.json"))
    order = list(content.people)
    ben = content.people["ben"]
    change = Change("people", "ben", ben, None, content.place("people", "ben"))
    content.apply([change])
    content.apply([change.reversed()])
    assert list(content.people) == order


@given(seed=st.integers(0, 30), data=st.data())
def test_what_is_laid_over_is_seen_there_only(seed: int, data: st.DataObject) -> None:
    content = plan(seed)
    content.assessments_of("", ""), content.actions_of("", ""), content.offerings_of("")
    before = dump(content)
    pairs = [(a.person, a.competency) for a in content.assessments.values()]
    known = [content.assessments_of(*pair) for pair in pairs]
    raised = [
        (p, e.competency) for a in content.actions.values() for p in a.people for e in a.effects
    ]
    acts = [content.actions_of(*pair) for pair in raised]
    kind = data.draw(
        st.sampled_from(["people", "competencies", "assessments", "offerings", "actions"])
    )
    id_ = data.draw(st.sampled_from(sorted(content.table(kind))))
    changes = changes_of_deletion(content, kind, [id_])
    other = content.laid_over(changes)
    assert dump(content) == before
    assert [content.assessments_of(*pair) for pair in pairs] == known
    assert [content.actions_of(*pair) for pair in raised] == acts
    content.apply(changes)
    assert dump(other) == dump(content)
    assert [other.assessments_of(*p) for p in pairs] == [content.assessments_of(*p) for p in pairs]
    assert [other.actions_of(*p) for p in raised] == [content.actions_of(*p) for p in raised]


@given(seed=st.integers(0, 30), data=st.data())
def test_fields_and_finding_say_what_the_records_say(seed: int, data: st.DataObject) -> None:
    content = plan(seed)
    kind = data.draw(st.sampled_from(["assessments", "people"]))
    for name in field_names(KINDS[kind]):
        values = [getattr(each, name) for each in content.table(kind).values()]
        assert content.column(kind, name) == values
        for value in values[:3]:
            own = [each for each in content.table(kind).values() if getattr(each, name) == value]
            assert content.having(kind, name, value) == own


def test_what_is_attached_is_found_again_whatever_was_changed() -> None:
    of = Subject(kind="people", id="p")
    first, second = (Attachment(id=i, of=of, link="https://a.example") for i in "ab")
    content = Content(Plan(), {"attachments": [first, second]})
    assert content.attached_to("people", "p") == [first, second]
    gone = Change("attachments", "a", first, None, 1)
    content.apply([gone])
    assert content.attached_to("people", "p") == [second]
    other = content.apart()
    content.apply([gone.reversed()])
    assert content.attached_to("people", "p") == [first, second]
    assert other.attached_to("people", "p") == [second]
    assert content.attached_to("teams", "p") == []
