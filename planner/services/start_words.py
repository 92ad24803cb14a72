"""Sentences for the first minute: pasted names, one's own wish, the guided start."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # pasted
    "paste.long": QT_TRANSLATE_NOOP(
        "Problem",
        "The text has {length} characters, at most {most} are read here; paste less, and take the "
        "rest over later as a file.",
    ),
    "paste.no_heads": QT_TRANSLATE_NOOP(
        "Problem",
        "Levels stand here, but not what for; copy the row with the competencies above them too.",
    ),
    "paste.many_cells": QT_TRANSLATE_NOOP(
        "Problem",
        "This line has {count} cells, up to column {last}; keep name, team and role, or paste the "
        "row with the heads too.",
    ),
    "paste.long_name": QT_TRANSLATE_NOOP(
        "Problem", "This is longer than a name is, over {most} characters; shorten it."
    ),
    "paste.no_name": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no name; write one, or delete the line."
    ),
    "paste.last_first": QT_TRANSLATE_NOOP(
        "Problem",
        "Read as “last name, first name”; if a team stands behind the comma, write a semicolon.",
    ),
    # just me
    "start.what_missing": QT_TRANSLATE_NOOP(
        "Problem", "Say what you want to be able to do, like “Polish B1” or “lead projects”."
    ),
    "start.hours": QT_TRANSLATE_NOOP(
        "Problem", "{value} hours a week can't be; write a number from 0.5 to 168, or nothing."
    ),
    # the guided start
    "guided.nothing": QT_TRANSLATE_NOOP(
        "Problem", "Nothing is answered yet; a few words to one of the three questions are enough."
    ),
    "guided.what_missing": QT_TRANSLATE_NOOP(
        "Problem", "Say what they are to be able to do, like “Polish B1”; or leave the names out."
    ),
    "guided.one_owner": QT_TRANSLATE_NOOP(
        "Problem", "One person sees to a structure; keep one name."
    ),
    "guided.weeks": QT_TRANSLATE_NOOP(
        "Problem", "{value} weeks can't be; write a number above 0 and up to 520."
    ),
}
"""Code → sentence, joined with the others in `problem_words`."""
