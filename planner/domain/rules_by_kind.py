"""What each kind of record must hold to make sense; problems name the field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from planner.domain.action import Action
from planner.domain.assessment import Assessment
from planner.domain.attachment import Attachment
from planner.domain.attachment_rules import attachment_problems
from planner.domain.baseline import Baseline
from planner.domain.competency import Competency, Prerequisite
from planner.domain.development import Development, Forecast
from planner.domain.goal import Decision, Goal
from planner.domain.idea import KEPT, MOST_POINTS, Criterion, Idea
from planner.domain.kept import BadLine, read_action, read_slot, read_structure
from planner.domain.need import Need
from planner.domain.offering import Offering
from planner.domain.people import Person, Role
from planner.domain.plan import Plan
from planner.domain.problem import Problem
from planner.domain.record import Record, label_of
from planner.domain.saved_view import SavedView
from planner.domain.scale import Scale
from planner.domain.signal import Indicator, Partner, Signal
from planner.domain.view import View

Problems = Iterator[Problem]

MOST_WEEKS = 1000
MOST_MONTHS = 1200
MOST_LEVELS = 50
HIGHEST_BEYOND = 60
"""The highest level that may be kept beyond the end of a scale."""


def _order(first: dt.date | None, last: dt.date | None, names: tuple[str, str]) -> Problems:
    if first is not None and last is not None and first > last:
        values = {"first": names[0].rsplit(".", 1)[-1], "day": first.isoformat()}
        yield Problem("date.order", names[1], values)


def _within(value: float | None, low: float, high: float, path: str) -> Problems:
    if value is not None and not low <= value <= high:
        yield Problem("number.range", path, {"value": value, "low": low, "high": high})


def _share(value: float | None, path: str, *, whole: bool) -> Problems:
    if value is not None and not (0 < value < 1 or (whole and value == 1)):
        yield Problem("share.range", path, {"value": value})


def _level(view: View, competency: str | None, level: int | None, path: str) -> Problems:
    if competency is None or level is None or view.get("competencies", competency) is None:
        return
    if not view.holds(competency, level):
        top = view.top(competency)
        labels = ", ".join(each.label for each in view.scale_of(competency).levels)
        name = label_of(view.get("competencies", competency))
        values = {"value": level, "top": top, "competency": name, "labels": labels}
        yield Problem("level.outside", path, values)


def _raise(view: View, competency: str, levels: tuple[int, int], path: str) -> Problems:
    yield from _level(view, competency, levels[0], f"{path}from")
    yield from _level(view, competency, levels[1], f"{path}to")
    if levels[0] >= levels[1]:
        yield Problem("level.order", f"{path}to", {"from": levels[0], "to": levels[1]})


def _prerequisites(view: View, found: tuple[Prerequisite, ...]) -> Problems:
    for i, each in enumerate(found):
        yield from _level(view, each.competency, each.level, f"prerequisites[{i}].level")


def _plan(_: View, r: Plan) -> Problems:
    yield from _share(r.safety, "safety", whole=False)
    yield from _within(r.buffer_weeks, 0, MOST_WEEKS, "buffer_weeks")
    yield from _within(r.step_weeks, 1, MOST_WEEKS, "step_weeks")
    for name in ("hourly_rate", "budget", "release_hours"):
        yield from _within(getattr(r, name), 0, 1e9, name)
    yield from _within(r.assess_months, 0, MOST_MONTHS, "assess_months")
    yield from _within(r.min_group, 1, 1000, "min_group")
    if sorted(r.precedence) != ["evidence", "manager", "self"]:
        yield Problem("plan.precedence", "precedence")


def _scale(_: View, r: Scale) -> Problems:
    if not 2 <= len(r.levels) <= MOST_LEVELS:
        yield Problem("scale.size", "levels", {"count": len(r.levels), "most": MOST_LEVELS})


def _competency(view: View, r: Competency) -> Problems:
    taken: set[int] = set()
    for i, step in enumerate(r.steps):
        path = f"steps[{i}]."
        yield from _raise(view, r.id, (step.from_, step.to), path)
        if step.to > step.from_ + 1:
            yield Problem("step.one_level", f"{path}to", {"from": step.from_, "to": step.to})
        if step.from_ in taken:
            yield Problem("step.twice", f"{path}from", {"from": step.from_})
        taken.add(step.from_)
        yield from _within(step.weeks, 0, MOST_WEEKS, f"{path}weeks")
        yield from _within(step.hours, 0, 100_000, f"{path}hours")
    for i, each in enumerate(r.beyond):
        yield from _within(each.level, 1, HIGHEST_BEYOND, f"beyond[{i}].level")
    yield from _within(r.expires_months, 1, MOST_MONTHS, "expires_months")
    yield from _within(r.assess_months, 0, MOST_MONTHS, "assess_months")
    yield from _prerequisites(view, r.prerequisites)


def _role(view: View, r: Role) -> Problems:
    for i, line in enumerate(r.requires):
        yield from _level(view, line.competency, line.level, f"requires[{i}].level")
        yield from _within(line.weight, 0, 1000, f"requires[{i}].weight")


def _person(_: View, r: Person) -> Problems:
    yield from _within(r.hours_per_week, 0, 168, "hours_per_week")
    for i, change in enumerate(r.hours_changes):
        yield from _within(change.hours_per_week, 0, 168, f"hours_changes[{i}].hours_per_week")
    for i, absence in enumerate(r.absences):
        names = (f"absences[{i}].start", f"absences[{i}].end")
        yield from _order(absence.start, absence.end, names)
    yield from _order(r.joined, r.left, ("joined", "left"))


def _assessment(view: View, r: Assessment) -> Problems:
    yield from _level(view, r.competency, r.level, "level")
    yield from _order(r.on, r.valid_until, ("on", "valid_until"))


def _partner(_: View, r: Partner) -> Problems:
    yield from _within(r.contact_rhythm, 1, 3660, "contact_rhythm")


def _signal(_: View, r: Signal) -> Problems:
    if r.id in r.premises:
        yield Problem("signal.own_premise", "premises")
    for id_ in set(r.supports) & set(r.contradicts):
        yield Problem("signal.both", "contradicts", {"development": id_})


def _indicator(_: View, r: Indicator) -> Problems:
    yield from _within(r.check_every_days, 1, 3660, "check_every_days")


def _forecast(r: Forecast, path: str) -> Problems:
    yield from _within(r.desire, -3, 3, f"{path}desire")
    yield from _within(r.worry, 0, 3, f"{path}worry")
    yield from _within(r.hope, 0, 3, f"{path}hope")
    yield from _share(r.probability, f"{path}probability", whole=True)
    yield from _order(r.earliest, r.likely, (f"{path}earliest", f"{path}likely"))
    yield from _order(r.likely, r.latest, (f"{path}likely", f"{path}latest"))


def _development(_: View, r: Development) -> Problems:
    if r.about:
        yield from _order(r.about.from_, r.about.to, ("about.from", "about.to"))
    yield from _within(r.chance, 1, 5, "chance")
    yield from _within(r.risk, 1, 5, "risk")
    yield from _share(r.safety, "safety", whole=False)
    if r.status == "arrived" and r.arrived_on is None:
        yield Problem("development.arrived_on", "arrived_on")
    for i, forecast in enumerate(r.forecasts):
        yield from _forecast(forecast, f"forecasts[{i}].")


def _need(view: View, r: Need) -> Problems:
    if r.development is not None and r.goal is not None:
        yield Problem("need.two_origins", "goal")
    if r.kind == "competency":
        if r.competency is None:
            yield Problem("key.missing", "competency")
        if r.level is None:
            yield Problem("key.missing", "level")
        yield from _level(view, r.competency, r.level, "level")
    yield from _within(r.count, 1, 10_000, "count")
    if r.people and r.count is not None:
        yield Problem("need.people_and_count", "count")
    for i, person in enumerate(r.people):
        if person in r.people[:i]:
            yield Problem("list.twice", f"people[{i}]", {"id": person})
    yield from _within(r.lead_time_weeks, 0, MOST_WEEKS, "lead_time_weeks")
    yield from _within(r.margin_weeks, 0, MOST_WEEKS, "margin_weeks")


def _offering(view: View, r: Offering) -> Problems:
    yield from _raise(view, r.competency, (r.from_, r.to), "")
    yield from _within(r.weeks, 0, MOST_WEEKS, "weeks")
    yield from _within(r.hours, 0, 100_000, "hours")
    yield from _within(r.cost, 0, 1e9, "cost")
    yield from _within(r.seats, 0, 1_000_000, "seats")
    for i, term in enumerate(r.terms):
        yield from _order(term.start, term.end, (f"terms[{i}].start", f"terms[{i}].end"))
    yield from _prerequisites(view, r.prerequisites)


def _action(view: View, r: Action) -> Problems:
    yield from _order(r.start, r.end, ("start", "end"))
    for i, effect in enumerate(r.effects):
        yield from _raise(view, effect.competency, (effect.from_, effect.to), f"effects[{i}].")
    yield from _within(r.hours, 0, 100_000, "hours")
    yield from _within(r.cost, 0, 1e9, "cost")
    yield from _within(r.progress, 0, 1, "progress")
    for i, entry in enumerate(r.log):
        yield from _within(entry.hours, 0, 24, f"log[{i}].hours")
    for i, person in enumerate(r.people):
        if person in r.people[:i]:
            yield Problem("list.twice", f"people[{i}]", {"id": person})


def _goal(_: View, r: Goal) -> Problems:
    yield from _within(r.review_days, 1, 3660, "review_days")
    if r.status == "abandoned" and not r.reason.strip():
        yield Problem("goal.reason", "reason")


def _decision(_: View, r: Decision) -> Problems:
    if not (r.forecast_of or r.signals or r.conviction.strip()):
        yield Problem("decision.on_nothing", "conviction")


def _rests_on(r: Decision) -> tuple[str | None, tuple[str, ...], str]:
    return r.forecast_of, r.signals, r.conviction.strip()


def newly_unfounded(view: View, before: Record | None, after: Record | None) -> Problems:
    """A development without a forecast is nothing for a decision to rest on alone.

    Asked of edits that say what it rests on: a plan of an older version may hold such a one.
    """
    if not isinstance(after, Decision) or not after.forecast_of:
        return
    if isinstance(before, Decision) and _rests_on(before) == _rests_on(after):
        return
    development = view.get("developments", after.forecast_of)
    alone = not after.signals and not after.conviction.strip()
    if alone and development is not None and not development.forecasts:
        yield Problem("decision.no_forecast", "forecast_of", {"title": label_of(development)})


def _criterion(_: View, r: Criterion) -> Problems:
    yield from _within(r.weight, 0, 1000, "weight")
    yield from _within(r.knock_out, 0, MOST_POINTS, "knock_out")


def _idea(_: View, r: Idea) -> Problems:
    for i, each in enumerate(r.points):
        yield from _within(each.points, 0, MOST_POINTS, f"points[{i}].points")
    if r.stage in KEPT:
        if r.owner is None:
            yield Problem("idea.owner", "owner")
        if r.next_on is None:
            yield Problem("idea.next", "next_on")


def _saved_view(_: View, r: SavedView) -> Problems:
    yield from _order(r.first, r.last, ("first", "last"))
    for name in ("states", "statuses"):
        held = getattr(r, name)
        for i, each in enumerate(held):
            if each in held[:i]:
                yield Problem("list.twice", f"{name}[{i}]", {"id": each})


def _baseline(_: View, r: Baseline) -> Problems:
    read: Callable[[str], object]
    for name, read in (
        ("actions", read_action),
        ("structures", read_structure),
        ("slots", read_slot),
    ):
        for i, line in enumerate(getattr(r, name)):
            try:
                read(line)
            except BadLine:
                yield Problem("baseline.line", f"{name}[{i}]", {"line": line[:60]})


RULES: dict[type, Callable[[View, Any], Problems]] = {
    Plan: _plan,
    Scale: _scale,
    Competency: _competency,
    Role: _role,
    Person: _person,
    Assessment: _assessment,
    Partner: _partner,
    Signal: _signal,
    Indicator: _indicator,
    Development: _development,
    Need: _need,
    Offering: _offering,
    Action: _action,
    Goal: _goal,
    Decision: _decision,
    Criterion: _criterion,
    Idea: _idea,
    SavedView: _saved_view,
    Baseline: _baseline,
    Attachment: lambda _, r: attachment_problems(r),
}
"""Record type → its rules. A type that is not here has none beyond its field types."""
