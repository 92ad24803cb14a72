"""What is to be done next, kind by kind. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from planner.domain.arrival import arrival_of
from planner.domain.development import newest_forecast
from planner.domain.review import comes_up
from planner.domain.signal import tripped
from planner.services.actions import discuss_action, set_action_status
from planner.services.figures import Figures
from planner.services.partners import note_contact
from planner.services.slot_words import urgency
from planner.services.wording import Words
from planner.ui.models.next_steps import (
    Asked,
    NextStep,
    due_in,
    most_urgent,
    nothing,
    open_slot,
    slot_step,
    to_field,
    to_record,
    to_run,
    to_section,
)
from planner.ui.models.next_steps_of_people import (
    assessment_step,
    competency_step,
    holders_step,
    offering_step,
    person_step,
    role_step,
    scale_step,
    team_step,
)


def next_step_of(
    figures: Figures, words: Words, kind: str, id_: str, in_company: bool = False
) -> NextStep:
    """The next step of a record; there is always one, if only that nothing waits.

    In company nobody is told to lack what their role asks for.
    """
    record = figures.content.get(kind, id_)
    step = STEPS.get(kind)
    found = step((figures, words, record)) if step else None
    found = found or most_urgent(figures, words, kind, id_)
    if found is None and kind == "roles" and not in_company:
        found = holders_step((figures, words, record))
    return found or nothing(words)


def _why_again(w: Words, against: bool, tripped: bool) -> str:
    """What happened since somebody looked; one of the two did."""
    if against and tripped:
        return w.translate(
            "NextStep", "A signal speaks against it, and an early indicator tripped."
        )
    if against:
        return w.translate("NextStep", "A signal speaks against it.")
    return w.translate("NextStep", "An early indicator tripped.")


def _development(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    if record.status in ("arrived", "did_not_come", "void"):
        return None
    again = comes_up(figures.content, record, figures.today)
    if again is not None and (again.signals or again.indicators):
        told = _why_again(w, bool(again.signals), bool(again.indicators))
        return to_section(told, w.translate("NextStep", "Look again"), "review")
    if arrival_of(record) is None:
        told = w.translate("NextStep", "Say about when it may come; without it no day is known.")
        return to_field(told, w.translate("NextStep", "About when …"), "about")
    if not any(need.development == record.id for need in figures.content.needs.values()):
        told = w.translate("NextStep", "Say what it will ask of us.")
        return to_section(told, w.translate("NextStep", "Add a need …"), "needs")
    slot = most_urgent(figures, w, "developments", record.id)
    if slot is None and again is not None and again.day <= figures.today:
        told = w.translate("NextStep", "It is time to look at it again.")
        return to_section(told, w.translate("NextStep", "Look again"), "review")
    return slot


def _signal(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    if record.basis == "consequence" and not record.premises:
        told = w.translate("NextStep", "From what does it follow? Until then it is a hunch.")
        return to_field(told, w.translate("NextStep", "Follows from …"), "premises")
    if not record.supports and not record.contradicts:
        told = w.translate("NextStep", "It is linked to nothing yet: what does it speak for?")
        return to_field(told, w.translate("NextStep", "Link…"), "supports")
    needs = figures.content.needs.values()
    for id_ in record.supports:
        if not any(need.development == id_ for need in needs):
            told = w.translate("NextStep", "Say what the development it speaks for asks of us.")
            word = w.translate("NextStep", "Go there")
            return to_record(told, word, "developments", id_)
    slots = (open_slot(figures, "developments", id_) for id_ in record.supports)
    slot = min(filter(None, slots), key=urgency, default=None)
    return slot_step(figures, w, slot) if slot else None


def _goal(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    if record.status != "open":
        return None
    due = due_in(record.reviewed_on, record.review_days)
    if record.review_days is not None and (due is None or due <= figures.today):
        told = w.translate("NextStep", "It is time to look at it again.")
        return to_section(told, w.translate("NextStep", "Look again"), "review")
    if record.review_days is None:
        told = w.translate("NextStep", "Say how often it is to be looked at, so it stays in sight.")
        return to_field(told, w.translate("NextStep", "Look again every …"), "review_days")
    return None


def _need(asked: Asked) -> NextStep | None:
    _, w, record = asked
    if record.development is None and record.goal is None and record.due is None:
        told = w.translate("NextStep", "Say what it is for, or by which day it is needed.")
        return to_field(told, w.translate("NextStep", "It is for …"), "development")
    if record.kind == "structure" and record.owner is None:
        told = w.translate("NextStep", "Nobody sees to it yet.")
        return to_field(told, w.translate("NextStep", "Who sees to it …"), "owner")
    if record.kind == "structure" and record.lead_time_weeks is None:
        told = w.translate("NextStep", "Say how many weeks it takes; the sow-by date follows.")
        return to_field(told, w.translate("NextStep", "Takes … weeks"), "lead_time_weeks")
    return None


def _action(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    today, id_ = figures.today, record.id
    if record.status == "idea" and record.discussed_on is None:
        told = w.translate("NextStep", "Talk about it with those it is for.")
        word = w.translate("NextStep", "Discussed today")
        return to_run(told, word, lambda store: discuss_action(store, id_, today=today))
    steps = {
        "idea": (w.translate("NextStep", "It was discussed: plan it."),
                 w.translate("NextStep", "Plan it"), "planned"),
        "planned": (w.translate("NextStep", "Book it, so that the place is certain."),
                    w.translate("NextStep", "It is booked"), "booked"),
        "booked": (w.translate("NextStep", "Its first day has come."),
                   w.translate("NextStep", "It has begun"), "running"),
        "running": (w.translate("NextStep", "Its last day is over."),
                    w.translate("NextStep", "It is done"), "done"),
    }  # fmt: skip
    early = {"booked": record.start > today, "running": record.end >= today}
    if record.status in steps and not early.get(record.status, False):
        told, word, status = steps[record.status]
        return to_run(told, word, lambda store: set_action_status(store, id_, status))  # type: ignore[arg-type]
    if record.status == "done" and (record.check is None or record.check.passed is None):
        told = w.translate("NextStep", "Did it work? Note how it was seen.")
        return to_field(told, w.translate("NextStep", "Did it work …"), "check")
    if record.status == "done" and record.check.passed and record.people:
        told = w.translate("NextStep", "It worked: an assessment may follow.")
        return to_record(told, w.translate("NextStep", "Go there"), "people", record.people[0])
    return nothing(w)


def _partner(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    id_, today = record.id, figures.today
    if record.contact_rhythm is None:
        told = w.translate("NextStep", "Say how often you want to speak with each other.")
        return to_field(told, w.translate("NextStep", "Contact every …"), "contact_rhythm")
    due = due_in(record.last_contact, record.contact_rhythm)
    if due is None or due <= today:
        told = w.translate("NextStep", "It is time to speak with each other.")
        word = w.translate("NextStep", "Spoken today")
        return to_run(told, word, lambda store: note_contact(store, id_, today=today))
    return None


def _indicator(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    if record.threshold is None:
        told = w.translate("NextStep", "Say from which value on it trips.")
        return to_field(told, w.translate("NextStep", "Threshold …"), "threshold")
    if tripped(record) is not None:
        told = w.translate("NextStep", "It has tripped: look at the development again.")
        word = w.translate("NextStep", "Go there")
        return to_record(told, word, "developments", record.development)
    last = max((reading.on for reading in record.readings), default=None)
    due = due_in(last, record.check_every_days)
    if last is None or (due is not None and due <= figures.today):
        told = w.translate("NextStep", "It is time to read it.")
        return to_field(told, w.translate("NextStep", "Reading …"), "readings")
    return None


def _decision(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    development = figures.content.developments.get(record.forecast_of or "")
    newest = newest_forecast(development) if development else None
    if newest is not None and record.on is not None and newest.on > record.on:
        told = w.translate("NextStep", "There is a newer forecast than the one it rests on.")
        word = w.translate("NextStep", "Go there")
        return to_record(told, word, "developments", record.forecast_of or "")
    return None


def _idea(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    if record.stage == "new" and not record.points and figures.content.table("criteria"):
        told = w.translate("NextStep", "Measure it by your criteria.")
        return to_field(told, w.translate("NextStep", "Points …"), "points")
    if record.stage in ("new", "evaluated"):
        told = w.translate("NextStep", "Decide what becomes of it.")
        return to_field(told, w.translate("NextStep", "Stage …"), "stage")
    if record.next_on is not None and record.next_on <= figures.today:
        told = w.translate("NextStep", "Its next day has come: how does it stand?")
        return to_field(told, w.translate("NextStep", "Next day …"), "next_on")
    return None


def _none(_: Asked) -> NextStep | None:
    return None


def _plan(asked: Asked) -> NextStep | None:
    figures, w, record = asked
    if record.country is None:
        told = w.translate("NextStep", "Say whose public holidays count.")
        return to_field(told, w.translate("NextStep", "Holidays …"), "country")
    del figures
    return nothing(w)


STEPS: Final[Mapping[str, Callable[[tuple[Figures, Words, Any]], NextStep | None]]] = {
    "developments": _development,
    "signals": _signal,
    "goals": _goal,
    "needs": _need,
    "actions": _action,
    "people": person_step,
    "competencies": competency_step,
    "offerings": offering_step,
    "teams": team_step,
    "roles": role_step,
    "scales": scale_step,
    "assessments": assessment_step,
    "partners": _partner,
    "indicators": _indicator,
    "decisions": _decision,
    "ideas": _idea,
    "criteria": _none,
    "saved_views": _none,
    "saved_matrices": _none,
    "baselines": _none,
    "attachments": _none,
    "plan": _plan,
}
