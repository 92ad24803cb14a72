"""Sentences for a quick line: what keeps it from being taken over, and what it could still say."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "quick.long": QT_TRANSLATE_NOOP(
        "Problem", "The line has {length} characters, {most} are read; put the rest into the notes."
    ),
    "quick.several": QT_TRANSLATE_NOOP(
        "Problem", "“{text}” may be {names}; choose one or write more of the name."
    ),
    "quick.level_missing": QT_TRANSLATE_NOOP(
        "Problem", "Say which level of “{competency}” is needed: {labels}."
    ),
    "quick.level_unknown": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no level of “{competency}”; use one of {labels}."
    ),
    "quick.what_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "Say what {names} should learn: a competency with its level, like “Polish B1”; "
        "or leave the names out.",
    ),
    "quick.nothing": QT_TRANSLATE_NOOP(
        "Problem", "Say what is coming, or what is to be learned to which level."
    ),
    "quick.when_twice": QT_TRANSLATE_NOOP(
        "Problem", "“{first}” and “{second}” are two times; keep one of them."
    ),
    "quick.when_past": QT_TRANSLATE_NOOP(
        "Problem", "“{text}” lies before today; name a day to come, or its year."
    ),
    "quick.plan_moved": QT_TRANSLATE_NOOP(
        "Problem", "“{id}” has changed since this was previewed; look at it once more."
    ),
    # what it could still say
    "quick.when_missing": QT_TRANSLATE_NOOP(
        "Problem", "Without a time there is no sow-by date; add one, like “spring 2028”."
    ),
    "quick.who_missing": QT_TRANSLATE_NOOP(
        "Problem", "Nobody is named yet; add names, or “2 of” and a team."
    ),
    "quick.name_or_season": QT_TRANSLATE_NOOP(
        "Problem", "{name} is meant by name; for the season write “in {text}”."
    ),
    "quick.when_kept": QT_TRANSLATE_NOOP(
        "Problem", "“{title}” keeps its own dates; change them there if they are to move."
    ),
}
"""Code → sentence, joined with the others in `problem_words`."""
