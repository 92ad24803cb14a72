"""What a badge says of its days, taken over by an assessment; and proofs entered with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from planner.domain.assessment import Assessment
from planner.domain.attachment import Attachment
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.services.attaching import Given, attach
from planner.services.editing import write
from planner.services.naming import name_of, name_of_record
from planner.services.people import assess
from planner.services.ports import Store
from planner.services.records import existing
from planner.services.together import do_together


def assess_with_proof(
    store: Store, given: Sequence[Given], *, today: date, **said: Any
) -> Edit | None:
    """Assess somebody (`people.assess`) and attach what proves it: one step, all or nothing."""
    if not given:
        return assess(store, **said, today=today)
    made: list[str] = []

    def first(paper: Store) -> Edit | None:
        edit = assess(paper, **said, today=today)
        made.extend(change.id for change in (edit.changes if edit is not None else ()))
        return edit

    def second(paper: Store) -> Edit | None:
        return attach(paper, "assessments", made[0], given, today=today)

    names = {
        "person": name_of(store.content, "people", said["person"]),
        "competency": name_of(store.content, "competencies", said["competency"]),
    }
    return do_together(store, [first, second], "assess_with_proof", **names)


def offered_end(content: Content, attachment: Attachment) -> date | None:
    """The day a badge runs out, where its assessment does not say so yet."""
    said = _assessment(content, attachment)
    end = attachment.badge.expires_on if attachment.badge is not None else None
    return end if said is not None and said.valid_until != end else None


def offered_day(content: Content, attachment: Attachment, today: date) -> date | None:
    """The day a badge was issued, where nothing was assessed on it yet."""
    said = _assessment(content, attachment)
    day = attachment.badge.issued_on if attachment.badge is not None else None
    if said is None or day is None or day > today:
        return None
    known = content.assessments_of(said.person, said.competency)
    return None if any(a.kind == "evidence" and a.on == day for a in known) else day


def _assessment(content: Content, attachment: Attachment) -> Assessment | None:
    of = attachment.of
    return content.assessments.get(of.id) if of.kind == "assessments" else None


def take_badge_end(store: Store, attachment: str) -> Edit | None:
    """Let an assessment be valid as long as the badge attached to it says."""
    held: Attachment = existing(store, "attachments", attachment)
    end = offered_end(store.content, held)
    if end is None:
        return None
    said = store.content.assessments[held.of.id]
    name = name_of_record(store.content, said)
    with write(store, "take_badge_end", title=name, until=end.isoformat()) as unit:
        unit.put("assessments", replace(said, valid_until=end))
    return unit.edit


def assess_as_of_badge(store: Store, attachment: str, *, today: date) -> Edit | None:
    """Enter the same level as evidence of the day a badge was issued; the earlier entry stays.

    The badge is attached to it too.
    """
    held: Attachment = existing(store, "attachments", attachment)
    day = offered_day(store.content, held, today)
    if day is None:
        return None
    said = store.content.assessments[held.of.id]
    names = {
        "person": name_of(store.content, "people", said.person),
        "competency": name_of(store.content, "competencies", said.competency),
    }
    assert held.badge is not None
    with write(store, "assess", **names) as unit:
        new = unit.new_id("assessments")
        end = held.badge.expires_on
        unit.put(
            "assessments",
            replace(said, id=new, on=day, kind="evidence", valid_until=end, notes=""),
        )
        copy = replace(held, id=unit.new_id("attachments"), of=replace(held.of, id=new))
        unit.put("attachments", copy)
    return unit.edit
