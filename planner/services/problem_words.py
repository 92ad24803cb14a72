"""What is wrong, said in one sentence that names the cure. Codes come from below, words here."""

from __future__ import annotations

import datetime as dt
import difflib
import re

from planner.domain.problem import Problem
from planner.services import (
    attachment_words,
    disk_words,
    import_words,
    input_words,
    need_words,
    paper_words,
    quick_words,
    role_words,
    start_words,
    typed_words,
    works_council_words,
)
from planner.services.disk_causes import cause_text
from planner.services.type_words import type_text
from planner.services.wording import QT_TRANSLATE_NOOP, Words

SENTENCES: dict[str, str] = {
    # shapes
    "type.text": QT_TRANSLATE_NOOP("Problem", "{value} is not a text; put it in quotation marks."),
    "type.bool": QT_TRANSLATE_NOOP("Problem", "{value} is neither true nor false; write one."),
    "type.whole": QT_TRANSLATE_NOOP("Problem", "{value} is not a whole number; write one like 3."),
    "type.number": QT_TRANSLATE_NOOP("Problem", "{value} is not a number; write one like 2.5."),
    "type.date": QT_TRANSLATE_NOOP(
        "Problem", "{value} is not a day; write it as year-month-day, like 2027-02-15."
    ),
    "type.choice": QT_TRANSLATE_NOOP("Problem", "{value} is not known here; use one of {choices}."),
    "type.list": QT_TRANSLATE_NOOP("Problem", "{value} is not a list; put it in [ ]."),
    "type.object": QT_TRANSLATE_NOOP("Problem", "{value} is not an object; put its keys in {{ }}."),
    "text.unreadable": QT_TRANSLATE_NOOP(
        "Problem", "The text holds characters that can't be stored; type it anew."
    ),
    "text.long": QT_TRANSLATE_NOOP(
        "Problem",
        "The text has {length} characters, {most} fit; shorten it and put the rest into the notes.",
    ),
    "date.range": QT_TRANSLATE_NOOP(
        "Problem", "{value} lies outside {first} to {last}; choose a day within."
    ),
    "key.unknown": QT_TRANSLATE_NOOP(
        "Problem", "This key is not known; leave it out or use one of {known}."
    ),
    "key.missing": QT_TRANSLATE_NOOP("Problem", "This field is missing; add it."),
    # rules
    "id.empty": QT_TRANSLATE_NOOP("Problem", "The id is empty; give it a text of its own."),
    "id.unknown": QT_TRANSLATE_NOOP(
        "Problem", "There is nothing with the id “{id}” in {kind}; add it first or mend the id."
    ),
    "id.taken": QT_TRANSLATE_NOOP(
        "Problem", "The id “{id}” is taken in {kind}; choose another one."
    ),
    "ref.left": QT_TRANSLATE_NOOP(
        "Problem", "“{id}” in {kind} still needs it; delete or change that first."
    ),
    "list.twice": QT_TRANSLATE_NOOP("Problem", "“{id}” stands here twice; leave one out."),
    "assessment.ahead": QT_TRANSLATE_NOOP(
        "Problem",
        "{day} lies ahead of today ({today}), and nobody can have seen it yet; choose an earlier "
        "day, or plan a learning action that ends on it.",
    ),
    "date.order": QT_TRANSLATE_NOOP(
        "Problem", "This day lies before {first} ({day}); swap them or choose a later one."
    ),
    "number.range": QT_TRANSLATE_NOOP(
        "Problem", "{value} is outside {low} to {high}; choose a number within."
    ),
    "share.range": QT_TRANSLATE_NOOP(
        "Problem", "{value} is no usable share; write one above 0 and below 1, like 0.8 for 80 %."
    ),
    "level.outside": QT_TRANSLATE_NOOP(
        "Problem",
        "Level {value} is outside the scale of “{competency}”; use 0 to {top} ({labels}).",
    ),
    "level.order": QT_TRANSLATE_NOOP(
        "Problem", "It must lead upwards, not from level {from} to {to}; raise the second one."
    ),
    "scale.in_use": QT_TRANSLATE_NOOP(
        "Problem",
        "Levels beyond it are in use: assessments {assessments}, needs {needs}, learning actions "
        "{actions}, others {others}. Say what they become (change_levels, set_scale), or keep "
        "these levels.",
    ),
    "levels.gone": QT_TRANSLATE_NOOP(
        "Problem",
        "Levels in use would be gone ({levels}): assessments {assessments}, needs {needs}, "
        "learning actions {actions}, others {others}. Say what each level becomes, or that those "
        "that are gone are kept beyond the scale (keep) or become the next lower level (lower).",
    ),
    "levels.moved": QT_TRANSLATE_NOOP(
        "Problem",
        "Levels in use would mean something else: assessments {assessments}, needs {needs}, "
        "learning actions {actions}, others {others}. Say what each level becomes "
        "(change_levels, set_scale).",
    ),
    "levels.asked": QT_TRANSLATE_NOOP(
        "Problem", "These levels are in use; say first what each of them becomes."
    ),
    "levels.count": QT_TRANSLATE_NOOP(
        "Problem", "{count} levels are given, the scale has {wanted}; say what each becomes."
    ),
    "levels.two_days": QT_TRANSLATE_NOOP(
        "Problem", "Name a day or a development, not both; leave one out."
    ),
    "levels.no_due": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” needs nobody by a day yet; name a day instead."
    ),
    "levels.below": QT_TRANSLATE_NOOP("Problem", "{value} is no level; the lowest is 0."),
    "levels.keep_below": QT_TRANSLATE_NOOP(
        "Problem",
        "Only levels above all that stay can be kept beyond the scale; say what the others become.",
    ),
    "scale.measures": QT_TRANSLATE_NOOP(
        "Problem", "It measures {names}; give these another scale first, then delete it."
    ),
    "scale.size": QT_TRANSLATE_NOOP(
        "Problem", "A scale has 2 to {most} levels, this one {count}; add or remove some."
    ),
    "step.one_level": QT_TRANSLATE_NOOP(
        "Problem", "A step goes one level up, not from {from} to {to}; split it."
    ),
    "step.twice": QT_TRANSLATE_NOOP(
        "Problem", "There are two steps from level {from}; keep one of them."
    ),
    "plan.precedence": QT_TRANSLATE_NOOP(
        "Problem", "Name evidence, manager and self once each, the strongest first."
    ),
    "plan.country": QT_TRANSLATE_NOOP(
        "Problem",
        "No public holidays are known for “{country} {region}”; use codes like DE and BY.",
    ),
    "signal.own_premise": QT_TRANSLATE_NOOP(
        "Problem", "A signal can't follow from itself; choose another premise."
    ),
    "signal.both": QT_TRANSLATE_NOOP(
        "Problem", "It can't support and contradict “{development}” at once; keep one."
    ),
    "development.arrived_on": QT_TRANSLATE_NOOP(
        "Problem", "It has arrived, so say on which day: fill in arrived_on."
    ),
    "need.two_origins": QT_TRANSLATE_NOOP(
        "Problem", "A need belongs to a development or to a goal; leave one out."
    ),
    "need.people_and_count": QT_TRANSLATE_NOOP(
        "Problem", "Name the people or give a number of people, not both."
    ),
    "goal.reason": QT_TRANSLATE_NOOP(
        "Problem", "Say why the goal is given up: fill in the reason."
    ),
    "decision.on_nothing": QT_TRANSLATE_NOOP(
        "Problem",
        "A decision rests on something: name a forecast, signals, or a conviction in your words.",
    ),
    "decision.no_forecast": QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody has made a forecast of “{title}” yet: make one, or name signals or a conviction.",
    ),
    "idea.owner": QT_TRANSLATE_NOOP(
        "Problem", "From “decided” on somebody sees to an idea: fill in who."
    ),
    "idea.next": QT_TRANSLATE_NOOP(
        "Problem", "From “decided” on an idea comes up again: fill in the next day."
    ),
    "predecessors.cycle": QT_TRANSLATE_NOOP(
        "Problem", "They would wait for each other ({way}); take one of the links out."
    ),
    "parent.cycle": QT_TRANSLATE_NOOP(
        "Problem", "A category can't lie within itself ({way}); choose another one."
    ),
    "prerequisites.cycle": QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody could ever start, each is asked for before the other ({way}); drop one of them.",
    ),
    # merging and moving competencies
    "apart.same": QT_TRANSLATE_NOOP(
        "Problem", "{title} can't be another than itself; choose two of them."
    ),
    "merge.same": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” is one already; choose another competency to merge it into."
    ),
    "merge.same_offering": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” is one already; choose another offering to merge it into."
    ),
    "merge.other_competency": QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” and “{into}” teach different competencies; merge these first, or keep both.",
    ),
    "merge.repeats": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” and “{into}” repeat differently; give both the same repeats first."
    ),
    "merge.own_child": QT_TRANSLATE_NOOP(
        "Problem",
        "“{into}” lies within “{title}”; merge it the other way round, or move it out first.",
    ),
    "merge.levels": QT_TRANSLATE_NOOP(
        "Problem", "{count} levels are given, the scale has {wanted}; say what each becomes."
    ),
    "merge.level": QT_TRANSLATE_NOOP(
        "Problem", "Level {value} is outside the scale of “{competency}”; use 0 to {top}."
    ),
    "merge.order": QT_TRANSLATE_NOOP(
        "Problem", "A higher level can't become a lower one than the one below it; raise it."
    ),
    "merge.beyond": QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” has levels beyond its scale; say what they become (Levels… in what doesn’t"
        " add up), then merge it into “{into}”.",
    ),
    "move.within_itself": QT_TRANSLATE_NOOP(
        "Problem", "“{into}” lies within “{title}”; choose another category."
    ),
    # hands on the timeline
    "ghost.nothing": QT_TRANSLATE_NOOP(
        "Problem", "Nothing that is open here can be planned at once; choose a way out instead."
    ),
    "paste.no_actions": QT_TRANSLATE_NOOP(
        "Problem", "The clipboard holds no learning actions; copy some on a timeline first."
    ),
    "duplicate.same_people": QT_TRANSLATE_NOOP(
        "Problem", "They take part already; choose somebody else."
    ),
    # spreading out
    "spread.none": QT_TRANSLATE_NOOP(
        "Problem", "{person} has no overloaded week there; nothing has to be spread out."
    ),
    "spread.impossible": QT_TRANSLATE_NOOP(
        "Problem",
        "Neither a move nor more days take the overload of {person} away without making something "
        "worse; more learning hours, somebody else or fewer actions would help.",
    ),
    # moving on, and the hours there are
    "push.too_early": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” would begin before {day}; bring it forward by fewer weeks."
    ),
    "push.too_late": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” would end after {day}; push by fewer weeks."
    ),
    # kept plans
    "baseline.line": QT_TRANSLATE_NOOP(
        "Problem",
        "“{line}” is no line of a kept plan; take it out, or keep the plan anew.",
    ),
    "baseline.none": QT_TRANSLATE_NOOP(
        "Problem",
        "No plan was kept yet, so nothing can have slipped; keep the plan of today first.",
    ),
    "baseline.unknown": QT_TRANSLATE_NOOP(
        "Problem", "No kept plan is called “{name}”; there are {known}."
    ),
    # what-if
    "wave.gone": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” won't come; set its status back before its wave can be moved."
    ),
    "wave.unknown": QT_TRANSLATE_NOOP(
        "Problem", "Nobody has said yet when “{title}” comes; fill in “about when” first."
    ),
    "wave.arrived": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” arrived on {on}; only what is still expected can be moved."
    ),
    "wave.none": QT_TRANSLATE_NOOP(
        "Problem", "There is no wave that could be moved; add an expected development first."
    ),
    "wave.how_far": QT_TRANSLATE_NOOP(
        "Problem", "Say how far the wave is to move: give weeks or a day, not both."
    ),
    "wave.reach": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” would leave the years {first} to {last}; move it by fewer weeks."
    ),
    "wave.horizon": QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” is only expected until {horizon}; move it by fewer weeks, or change its "
        "horizon first.",
    ),
    "date_on.how_far": QT_TRANSLATE_NOOP(
        "Problem", "Say how far the date is to move on: give weeks or a day, not both."
    ),
    "date_on.past": QT_TRANSLATE_NOOP(
        "Problem", "The date moves on from {today}, {day} is no later day; choose one after it."
    ),
    "date_on.reach": QT_TRANSLATE_NOOP(
        "Problem", "The date can be moved on to the end of {last}; choose an earlier day."
    ),
    "what_if.nothing": QT_TRANSLATE_NOOP(
        "Problem", "Say what is to be tried: --wave, --date-on or --edit."
    ),
    "what_if.only_looked_at": QT_TRANSLATE_NOOP(
        "Problem",
        "While the date is moved on, the plan is only looked at; drop the what-if to change it.",
    ),
    "hours.none": QT_TRANSLATE_NOOP(
        "Problem",
        "Without any hours nothing can be learned; give more than 0, or leave it empty if unknown.",
    ),
    **attachment_words.SENTENCES,
    **input_words.SENTENCES,
    **disk_words.SENTENCES,
    **import_words.SENTENCES,
    **need_words.SENTENCES,
    **paper_words.SENTENCES,
    **works_council_words.SENTENCES,
    **quick_words.SENTENCES,
    **role_words.SENTENCES,
    **start_words.SENTENCES,
    **typed_words.SENTENCES,
}
"""Code → sentence; every code a rule raises has one (a test looks)."""


def problem_text(words: Words, problem: Problem) -> str:
    """The sentence of a problem, without its path."""
    code, values = problem.code, dict(problem.values)
    like = _closest(problem) if f"{code}_like" in SENTENCES else None
    if like:
        code, values["like"] = f"{code}_like", like
    if isinstance(values.get("cause"), str):
        values["cause"] = cause_text(words, values["cause"])
    if isinstance(values.get("type"), str):
        values["type"] = type_text(words, values["type"])
    if code.startswith(_OF_WAVES):
        values = {key: _day(words, value) for key, value in values.items()}
    told = words.translate("Problem", SENTENCES[code]).format(**values)
    return told.replace("….", "…")  # a list that was cut short ends the sentence


_OF_WAVES = ("wave.", "date_on.", "proof.", "assessment.ahead")
"""Sentences that are read in a dialog, where days are written as people write them."""
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


def _day(words: Words, value: object) -> object:
    if isinstance(value, str) and _ISO.match(value):
        return words.day(dt.date.fromisoformat(value))
    return value


def _closest(problem: Problem) -> str | None:
    """Of the words known there, the one that was probably meant."""
    written = problem.values.get("value", problem.path.rpartition(".")[2])
    known = problem.values["known"].split(", ")
    return next(iter(difflib.get_close_matches(written, known, 1)), None)


def problem_line(words: Words, problem: Problem) -> str:
    """Path and sentence: "people[3].absences[0].end: This day lies before …"."""
    text = problem_text(words, problem)
    return f"{problem.path}: {text}" if problem.path else text
