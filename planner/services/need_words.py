"""Sentences for naming needs and planning what is done for them; each names a way on."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "need_line.empty": QT_TRANSLATE_NOOP(
        "Problem", "Say what is needed; a competency with its level is enough, like “Polish B1”."
    ),
    "need_line.known": QT_TRANSLATE_NOOP(
        "Problem", "That is asked for already; name somebody else or another level."
    ),
    "need_line.assumed": QT_TRANSLATE_NOOP(
        "Problem", "New competency, level 2 assumed; write another level behind its name."
    ),
    "need_line.note": QT_TRANSLATE_NOOP("Problem", "“{text}” is kept as a note of the need."),
    "need_line.weeks_missing": QT_TRANSLATE_NOOP(
        "Problem", "Say how long it takes, like “12 weeks”; then it gets a sow-by date."
    ),
    "plan.in_time": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” is brought in time already; there is nothing to plan."
    ),
    "plan.no_day": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” has no day yet; say about when its development comes."
    ),
    "plan.too_late": QT_TRANSLATE_NOOP(
        "Problem", "For “{title}” it is too late to plan it plainly; look at the ways out."
    ),
    "plan.nobody": QT_TRANSLATE_NOOP(
        "Problem", "Nobody is named for “{title}” yet; name someone first."
    ),
    "plan.teaches_else": QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” teaches {teaches}, not {asked}; choose an offering that does, or the best way.",
    ),
    "plan.unfit": QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” leads from {from} to {to} and fits nobody asked here now; choose another one, "
        "or the best way.",
    ),
    "join.over": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” is over; choose learning that is still to come."
    ),
    "join.structure": QT_TRANSLATE_NOOP(
        "Problem", "A structure isn't learned; pull its line to an empty place to give it a day."
    ),
    "join.seats": QT_TRANSLATE_NOOP(
        "Problem",
        "“{title}” has {seats} seats left on these days, not {people}; choose other days or split "
        "the people up.",
    ),
    "join.already": QT_TRANSLATE_NOOP(
        "Problem", "Everybody asked takes part in “{title}” already; there is nothing to change."
    ),
    "copy.known": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” asks for all of that already; tick other needs."
    ),
}
"""Code → sentence, joined with the others in `problem_words`."""
