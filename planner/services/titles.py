"""What an edit is called, in words: "Moved Polish B1 to 5 Oct 2026"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from planner.domain.edit import Title
from planner.services.kind_counts import kind_count
from planner.services.wording import QT_TRANSLATE_NOOP, Words

SENTENCES: dict[str, str] = {
    # any kind
    "add": QT_TRANSLATE_NOOP("Title", "Added {title}"),
    "change": QT_TRANSLATE_NOOP("Title", "Changed {title}"),
    "delete": QT_TRANSLATE_NOOP("Title", "Deleted {title}"),
    "delete_with_more": QT_TRANSLATE_NOOP("Title", "Deleted {title} and {count} more with it"),
    "add_many": QT_TRANSLATE_NOOP("Title", "Added {count} records"),
    "change_many": QT_TRANSLATE_NOOP("Title", "Changed {count} records"),
    "link_many": QT_TRANSLATE_NOOP("Title", "Linked {count} records"),
    "duplicate": QT_TRANSLATE_NOOP("Title", "Duplicated {title}"),
    "duplicate_many": QT_TRANSLATE_NOOP("Title", "Duplicated {count} records"),
    "delete_many_with_more": QT_TRANSLATE_NOOP(
        "Title", "Deleted {count} records and {more} more with them"
    ),
    "delete_many": QT_TRANSLATE_NOOP("Title", "Deleted {count} records"),
    "link": QT_TRANSLATE_NOOP("Title", "Linked {title}"),
    "unlink": QT_TRANSLATE_NOOP("Title", "Took a link of {title} out"),
    "keep_apart": QT_TRANSLATE_NOOP("Title", "{title} and {other} are not the same"),
    "take_for_same": QT_TRANSLATE_NOOP("Title", "{title} and {other} may be the same"),
    "works_council_on": QT_TRANSLATE_NOOP("Title", "Switched the works-council profile on"),
    "works_council_off": QT_TRANSLATE_NOOP("Title", "Switched the works-council profile off"),
    "change_plan": QT_TRANSLATE_NOOP("Title", "Changed the plan's settings"),
    # entries of a record
    "add_level": QT_TRANSLATE_NOOP("Title", "Added a level to {title}"),
    "add_step": QT_TRANSLATE_NOOP("Title", "Added a step to {title}"),
    "add_competency_prerequisite": QT_TRANSLATE_NOOP("Title", "Added a prerequisite of {title}"),
    "add_prerequisite": QT_TRANSLATE_NOOP("Title", "Added a prerequisite of {title}"),
    "add_requirement": QT_TRANSLATE_NOOP("Title", "Added what {title} asks for"),
    "add_hours_change": QT_TRANSLATE_NOOP("Title", "Changed the learning hours of {title}"),
    "add_absence": QT_TRANSLATE_NOOP("Title", "Added an absence of {title}"),
    "add_term": QT_TRANSLATE_NOOP("Title", "Added a term of {title}"),
    "add_effect": QT_TRANSLATE_NOOP("Title", "Added what {title} teaches"),
    "add_forecast": QT_TRANSLATE_NOOP("Title", "Added a forecast of {title}"),
    "review_development": QT_TRANSLATE_NOOP("Title", "Looked at {title} again"),
    "add_reading": QT_TRANSLATE_NOOP("Title", "Noted a reading of {title}"),
    "log_hours": QT_TRANSLATE_NOOP("Title", "Logged hours of {title}"),
    "take_hours_back": QT_TRANSLATE_NOOP("Title", "Took logged hours of {title} back"),
    # learning actions
    "move_action": QT_TRANSLATE_NOOP("Title", "Moved {title} to {start}"),
    "move_many_actions": QT_TRANSLATE_NOOP("Title", "Moved {count} learning actions"),
    "link_actions": QT_TRANSLATE_NOOP("Title", "{title} now comes after {before}"),
    "unlink_action": QT_TRANSLATE_NOOP("Title", "{title} waits for nothing any more"),
    "unlink_actions": QT_TRANSLATE_NOOP("Title", "Parted {count} learning actions"),
    "paste_action": QT_TRANSLATE_NOOP("Title", "Pasted {title}"),
    "paste_actions": QT_TRANSLATE_NOOP("Title", "Pasted {count} learning actions"),
    "plan_ghosts": QT_TRANSLATE_NOOP("Title", "Planned {count} of what was open"),
    "stretch_action": QT_TRANSLATE_NOOP("Title", "{title} now runs from {start} to {end}"),
    "action_idea": QT_TRANSLATE_NOOP("Title", "{title} is an idea again"),
    "action_planned": QT_TRANSLATE_NOOP("Title", "Planned {title}"),
    "action_booked": QT_TRANSLATE_NOOP("Title", "Booked {title}"),
    "action_running": QT_TRANSLATE_NOOP("Title", "{title} has begun"),
    "action_done": QT_TRANSLATE_NOOP("Title", "{title} is done"),
    "action_dropped": QT_TRANSLATE_NOOP("Title", "Dropped {title}"),
    "push_one_week": QT_TRANSLATE_NOOP("Title", "Pushed everything not begun on by a week"),
    "push_weeks": QT_TRANSLATE_NOOP("Title", "Pushed everything not begun on by {weeks} weeks"),
    "pull_one_week": QT_TRANSLATE_NOOP("Title", "Brought everything not begun forward by a week"),
    "pull_weeks": QT_TRANSLATE_NOOP(
        "Title", "Brought everything not begun forward by {weeks} weeks"
    ),
    "spread_one": QT_TRANSLATE_NOOP("Title", "Spread out for {person}: {title} begins on {start}"),
    "spread_stretch": QT_TRANSLATE_NOOP(
        "Title", "Spread out for {person}: {title} runs from {start} to {end}"
    ),
    "spread_many": QT_TRANSLATE_NOOP(
        "Title", "Spread out for {person}: {count} learning actions moved"
    ),
    "mend_begin_after": QT_TRANSLATE_NOOP(
        "Title", "{title} begins on {start}, after what it waits for"
    ),
    "mend_begin_back": QT_TRANSLATE_NOOP(
        "Title", "{title} begins on {start}, when its people are there"
    ),
    "mend_begin_today": QT_TRANSLATE_NOOP("Title", "{title} begins on {start}"),
    "mend_plan_first": QT_TRANSLATE_NOOP("Title", "Planned what {title} asks for first"),
    "mend_take_out": QT_TRANSLATE_NOOP("Title", "Took who leaves out of {title}"),
    "mend_done": QT_TRANSLATE_NOOP("Title", "{title} is done"),
    "mend_in_force": QT_TRANSLATE_NOOP("Title", "{title} is in force"),
    "mend_many": QT_TRANSLATE_NOOP("Title", "Mended {count} of what didn’t add up"),
    "take_term": QT_TRANSLATE_NOOP("Title", "{title} takes the term from {start} to {end}"),
    "discuss_action": QT_TRANSLATE_NOOP("Title", "Discussed {title} on {discussed_on}"),
    "set_progress": QT_TRANSLATE_NOOP("Title", "Noted the progress of {title}"),
    "record_check": QT_TRANSLATE_NOOP("Title", "Noted the check of {title}"),
    "attach": QT_TRANSLATE_NOOP("Title", "Attached {title} to {to}"),
    "attach_many": QT_TRANSLATE_NOOP("Title", "Attached {count} things to {to}"),
    "assess_with_proof": QT_TRANSLATE_NOOP(
        "Title", "Assessed {person} in {competency} and attached the proof"
    ),
    "take_badge_end": QT_TRANSLATE_NOOP("Title", "{title} is valid until {until}"),
    # people and needs
    "assess": QT_TRANSLATE_NOOP("Title", "Assessed {person} in {competency}"),
    "assess_many": QT_TRANSLATE_NOOP("Title", "Entered {count} assessments"),
    "merge_competencies": QT_TRANSLATE_NOOP("Title", "Merged {title} into {into}"),
    "change_levels": QT_TRANSLATE_NOOP("Title", "Changed the levels of {title}"),
    "set_scale": QT_TRANSLATE_NOOP("Title", "Measured {title} in the scale {scale}"),
    "merge_offerings": QT_TRANSLATE_NOOP("Title", "Merged {title} into {into}"),
    "move_competency": QT_TRANSLATE_NOOP("Title", "Moved {title} into {into}"),
    "move_competency_out": QT_TRANSLATE_NOOP("Title", "Moved {title} out of its category"),
    "join_team": QT_TRANSLATE_NOOP("Title", "Took people into {title}"),
    "hold_role": QT_TRANSLATE_NOOP("Title", "Named who holds {title}"),
    "set_target_role": QT_TRANSLATE_NOOP("Title", "Set the target role of {title}"),
    "clear_target_role": QT_TRANSLATE_NOOP("Title", "Took the target role of {title} back"),
    "name_person": QT_TRANSLATE_NOOP("Title", "Named {person} for {title}"),
    "release_person": QT_TRANSLATE_NOOP("Title", "{person} is no longer asked for {title}"),
    "stage_open": QT_TRANSLATE_NOOP("Title", "{title} is open again"),
    "stage_drafted": QT_TRANSLATE_NOOP("Title", "{title} is drafted"),
    "stage_agreed": QT_TRANSLATE_NOOP("Title", "{title} is agreed"),
    "stage_in_force": QT_TRANSLATE_NOOP("Title", "{title} is in force since {in_force_on}"),
    "plan_chain": QT_TRANSLATE_NOOP("Title", "Planned {title} for {person}"),
    "plan_structure": QT_TRANSLATE_NOOP("Title", "{title} is to stand by {planned_end}"),
    "plan_needs": QT_TRANSLATE_NOOP("Title", "Planned {title}"),
    "plan_offering": QT_TRANSLATE_NOOP("Title", "Planned {title} as an idea"),
    "join_action": QT_TRANSLATE_NOOP("Title", "More people take part in {title}"),
    "name_needs": QT_TRANSLATE_NOOP("Title", "Named what {title} asks for"),
    "copy_needs": QT_TRANSLATE_NOOP("Title", "Copied needs to {title}"),
    "needs_of_role": QT_TRANSLATE_NOOP("Title", "{title} asks for what {role} asks for"),
    "take_way": QT_TRANSLATE_NOOP("Title", "Took a way out for {title}"),
    # developments, goals, partners
    "arrive_development": QT_TRANSLATE_NOOP("Title", "{title} arrived on {arrived_on}"),
    "move_wave": QT_TRANSLATE_NOOP("Title", "{title} is now expected around {expected}"),
    "keep_baseline": QT_TRANSLATE_NOOP("Title", "Kept the plan of today as {title}"),
    "take_what_if": QT_TRANSLATE_NOOP("Title", "Took over what was tried: {count} changes"),
    "drop_what_if": QT_TRANSLATE_NOOP("Title", "Dropped what was tried"),
    "see_from": QT_TRANSLATE_NOOP("Title", "Seen from another day"),
    "development_hunch": QT_TRANSLATE_NOOP("Title", "{title} is a hunch again"),
    "development_watched": QT_TRANSLATE_NOOP("Title", "{title} is being watched"),
    "development_preparing": QT_TRANSLATE_NOOP("Title", "{title} is in preparation"),
    "development_did_not_come": QT_TRANSLATE_NOOP("Title", "{title} did not come"),
    "development_void": QT_TRANSLATE_NOOP("Title", "{title} is void"),
    "realise_goal": QT_TRANSLATE_NOOP("Title", "Realised {title}"),
    "abandon_goal": QT_TRANSLATE_NOOP("Title", "Abandoned {title}"),
    "reopen_goal": QT_TRANSLATE_NOOP("Title", "Took {title} up again"),
    "review_goal": QT_TRANSLATE_NOOP("Title", "Looked at {title} again"),
    "note_contact": QT_TRANSLATE_NOOP("Title", "Noted a contact with {title}"),
    "quick_line": QT_TRANSLATE_NOOP("Title", "Noted {title} in one line"),
    # ideas
    "rate_idea": QT_TRANSLATE_NOOP("Title", "Gave points to {title}"),
    "idea_new": QT_TRANSLATE_NOOP("Title", "{title} is new again"),
    "idea_evaluated": QT_TRANSLATE_NOOP("Title", "{title} is evaluated"),
    "idea_decided": QT_TRANSLATE_NOOP("Title", "{title} is decided"),
    "idea_in_realisation": QT_TRANSLATE_NOOP("Title", "{title} is being realised"),
    "idea_realised": QT_TRANSLATE_NOOP("Title", "{title} is realised"),
    "idea_rejected": QT_TRANSLATE_NOOP("Title", "Rejected {title}"),
    "idea_set_aside": QT_TRANSLATE_NOOP("Title", "Set {title} aside"),
    "guided_start": QT_TRANSLATE_NOOP("Title", "Began with {title}"),
    # whole files
    "import_file": QT_TRANSLATE_NOOP("Title", "Imported {file}: {new} new, {changed} changed"),
    "load_plan": QT_TRANSLATE_NOOP("Title", "Loaded {file}"),
}
"""Title code → sentence; every code an edit is written with has one (a test looks)."""


def title_text(words: Words, title: Title) -> str:
    """The sentence of an edit in the reader's language; days in its own form."""
    return _titled(words, title) + _left(words, title.values)


def _left(words: Words, values: Mapping[str, Any]) -> str:
    """What people who were deleted leave behind; empty for every other edit."""
    told = ""
    if values.get("left"):
        text = words.translate("Title", "; taken out of {named}")
        told += text.format(named=_named(words, values["left"]))
    for few, rest, text in (
        ("alone", "others", words.translate("Title", "; nobody else is assessed in {names}")),
        ("short", "shorter",
         words.translate("Title", "; nobody else reaches the level needed in {names}")),
    ):  # fmt: skip
        if values.get(few):
            names = list(values[few])
            if values.get(rest):
                names.append(words.translate("Focus", "and {n} more").format(n=values[rest]))
            told += text.format(names=", ".join(names))
    return told


def _titled(words: Words, title: Title) -> str:
    sentence = words.translate("Title", SENTENCES[title.code])
    values = _shown(words, title.values)
    gone = title.values.get("gone")
    if gone and title.code in _WITH:
        return words.translate("Title", _WITH[title.code]).format(
            **values, named=_named(words, gone)
        )
    return sentence.format(**values)


_WITH: dict[str, str] = {
    "delete_with_more": QT_TRANSLATE_NOOP("Title", "Deleted {title} and with it {named}"),
    "delete_many_with_more": QT_TRANSLATE_NOOP(
        "Title", "Deleted {count} records and with them {named}"
    ),
}
"""Sentences for deletions that noted what went with them; entries of older plans did not."""


def _named(words: Words, gone: Mapping[str, int]) -> str:
    """ "4 needs, 1 early indicator"."""
    return ", ".join(kind_count(words, kind, number) for kind, number in gone.items())


def _shown(words: Words, values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _said(words, key, value) for key, value in values.items()}


def _said(words: Words, key: str, value: Any) -> Any:
    if key in _DAYS:
        return words.day(dt.date.fromisoformat(value))
    if key in _COUNTS and isinstance(value, int):
        return words.number(value, 0)
    return value


_COUNTS = frozenset({"count", "more", "new", "changed"})
"""Values that count; an import may bring thousands."""
_DAYS = frozenset(
    {
        "planned_end",
        "start",
        "end",
        "discussed_on",
        "in_force_on",
        "arrived_on",
        "expected",
        "until",
    }
)
"""Values that hold a day as ISO text."""
