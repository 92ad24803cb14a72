"""Verbs that are use cases: one line of `apply` for each function, made from its signature."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from planner.domain.edit import Edit
from planner.domain.kinds import SINGULAR
from planner.domain.plain import from_plain
from planner.services import actions, developments, goals, history, ideas, needs, partners, people
from planner.services.attaching import add_attachment
from planner.services.baselines import keep_baseline
from planner.services.copy_needs import copy_needs
from planner.services.copying_actions import duplicate_actions
from planner.services.keeping_apart import keep_apart, take_for_same
from planner.services.learned import take_hours_back
from planner.services.linking_actions import link_actions, unlink_actions
from planner.services.merging import merge_competencies, move_competency
from planner.services.merging_offerings import merge_offerings
from planner.services.moving_actions import shift_actions
from planner.services.need_line import name_need
from planner.services.need_plans import join_action, plan_needs, plan_offering
from planner.services.ports import Store
from planner.services.quick_line import note_line
from planner.services.relevelling import change_levels, set_scale
from planner.services.role_needs import needs_of_role
from planner.services.shift import push_everything, set_hours
from planner.services.spreading import spread_out
from planner.services.teams import hold_role, join_team
from planner.services.verb import Verb
from planner.services.verb_fields import arguments_of, described
from planner.services.waves import move_wave
from planner.services.works_council import set_works_council

USE_CASES: tuple[Callable[..., Edit | None], ...] = (
    actions.move_action,
    actions.stretch_action,
    shift_actions,
    link_actions,
    unlink_actions,
    duplicate_actions,
    actions.set_action_status,
    actions.discuss_action,
    actions.set_progress,
    actions.log_hours,
    take_hours_back,
    actions.record_check,
    people.assess,
    add_attachment,
    people.set_target_role,
    merge_competencies,
    move_competency,
    merge_offerings,
    change_levels,
    set_scale,
    keep_apart,
    take_for_same,
    join_team,
    hold_role,
    needs.name_person,
    needs.release_person,
    needs.set_stage,
    name_need,
    copy_needs,
    needs_of_role,
    plan_needs,
    plan_offering,
    join_action,
    developments.add_forecast,
    developments.arrive_development,
    developments.set_development_status,
    developments.add_reading,
    developments.review_development,
    move_wave,
    keep_baseline,
    set_works_council,
    goals.realise_goal,
    goals.abandon_goal,
    goals.reopen_goal,
    goals.review_goal,
    partners.note_contact,
    ideas.rate_idea,
    ideas.set_idea_stage,
    note_line,
    push_everything,
    set_hours,
    spread_out,
    history.undo,
    history.redo,
)


def use_case_verbs() -> Iterator[Verb]:
    """One verb for each use case."""
    return map(_verb, USE_CASES)


def _verb(function: Callable[..., Edit | None]) -> Verb:
    arguments = arguments_of(function)
    knows_today = "today" in inspect.signature(function).parameters

    def run(store: Store, values: Mapping[str, Any], today: date) -> Edit | None:
        given = from_plain(arguments, values)
        named = {f.name: getattr(given, f.name) for f in fields(arguments)}
        if knows_today:
            named["today"] = today
        return function(store, **named)

    shown = described(arguments)
    first = shown[0].key if shown and shown[0].key in SINGULAR.values() else None
    says = (inspect.getdoc(function) or "").splitlines()[0]
    return Verb(function.__name__, says, shown, run, first)
