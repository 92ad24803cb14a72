"""Which use case a changed field becomes, and what is told where it is refused. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Final

from planner.domain.edit import Edit
from planner.domain.plain import from_plain, plain_value
from planner.domain.problem import Problem
from planner.services.actions import set_action_status
from planner.services.developments import arrive_development, set_development_status
from planner.services.goals import abandon_goal, realise_goal, reopen_goal
from planner.services.ideas import set_idea_stage
from planner.services.needs import set_stage
from planner.services.newcomers import link_with_new, names_new
from planner.services.ports import Store
from planner.services.problem_words import problem_text
from planner.services.records import append_entry, change_record, existing
from planner.services.wording import Words
from planner.ui.models.fields import Field, fields_of
from planner.ui.models.levels_asked import ask_first

Wish = Callable[[Store], Edit | None]

_ADDED: Final = {
    "levels": "add_level",
    "steps": "add_step",
    "requires": "add_requirement",
    "hours_changes": "add_hours_change",
    "absences": "add_absence",
    "terms": "add_term",
    "effects": "add_effect",
    "forecasts": "add_forecast",
    "readings": "add_reading",
    "reviews": "review_development",
    "log": "log_hours",
    "prerequisites": "add_prerequisite",
}
"""What an edit is called that only adds an entry."""


def wish_of(kind: str, id_: str, field: Field, value: Any, today: dt.date) -> Wish:
    """The use case that sets a field of a record to a value."""
    special = _step(kind, id_, field, value, today)
    if special is not None:
        return special

    if names_new(value):
        return lambda store: link_with_new(store, kind, id_, field.name, field.kind, value)

    def run(store: Store) -> Edit | None:
        before = getattr(existing(store, kind, id_), field.name)
        ask_first(store.content, kind, id_, {field.key: plain_value(value)})
        added = isinstance(value, tuple) and value[:-1] == before and field.name in _ADDED
        if added and field.entry is not None:
            entry = from_plain(field.entry, plain_value(value[-1]), f"{field.key}[{len(before)}]")
            return append_entry(store, kind, id_, field.name, entry, _ADDED[field.name])
        return change_record(store, kind, id_, {field.key: plain_value(value)}, today=today)

    return run


def _step(kind: str, id_: str, field: Field, value: Any, today: dt.date) -> Wish | None:
    """Steps that mean more than one field: they note their day and have their own name."""
    if (kind, field.name) == ("developments", "status"):
        if value == "arrived":
            return lambda store: arrive_development(store, id_, today=today)
        return lambda store: set_development_status(store, id_, value)
    if (kind, field.name) == ("actions", "status"):
        return lambda store: set_action_status(store, id_, value)
    if (kind, field.name) == ("needs", "stage"):
        return lambda store: set_stage(store, id_, value, today=today)
    if (kind, field.name) == ("ideas", "stage"):
        return lambda store: set_idea_stage(store, id_, value)
    if (kind, field.name) == ("goals", "status"):
        return _goal(id_, value, today)
    return None


def _goal(id_: str, value: Any, today: dt.date) -> Wish:
    if value == "realised":
        return lambda store: realise_goal(store, id_, today=today)
    if value == "abandoned":
        return lambda store: abandon_goal(
            store, id_, existing(store, "goals", id_).reason, today=today
        )
    return lambda store: reopen_goal(store, id_)


def refusal(words: Words, kind: str, problem: Problem) -> str:
    """Why a field was refused, with the labels of the fields in place of their keys."""
    if problem.code == "development.arrived_on":
        return words.translate("Field", "It has arrived, so the day it came must stand here.")
    if problem.code == "goal.reason":
        return words.translate("Field", "Say first why it is given up: fill in the reason.")
    if problem.code == "type.text" and problem.values.get("value") == "None":
        return empty_refusal(words)
    values = dict(problem.values)
    if problem.code == "date.order":
        values["first"] = words.quoted(_label(words, kind, str(values["first"])))
        values["day"] = words.day(dt.date.fromisoformat(str(values["day"])))
    return problem_text(words, Problem(problem.code, problem.path, values))


def empty_refusal(words: Words) -> str:
    """What a field says that can't be empty."""
    return words.translate(
        "Field", "This can't be empty; write something, or take it back with Esc."
    )


def _label(words: Words, kind: str, key: str) -> str:
    """The label of a field, or of a column of one, by its key."""
    found = [each for field in fields_of(kind).all() for each in (field, *field.columns)]
    label = next((each.label for each in found if each.key == key), None)
    return words.translate("Field", label) if label else key
