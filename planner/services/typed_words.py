"""Sentences for what is typed into a field and can't be read there."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "typed.empty": QT_TRANSLATE_NOOP("Problem", "Nothing is written here; a few words are enough."),
    "typed.period": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no time; write it like 15.9.2027, “in 3 weeks” or “Q3 2027”."
    ),
    "typed.number": QT_TRANSLATE_NOOP("Problem", "“{value}” is no number; write one like 2.5."),
    "typed.hours": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no learning time of a day; write it like 2, 1.5, 1:30 or 90 min."
    ),
    "person.which": QT_TRANSLATE_NOOP(
        "Problem", "It is not clear whose it is to be ({count} people); name one with --person."
    ),
    "log.empty": QT_TRANSLATE_NOOP(
        "Problem", "No hours are logged on “{title}”; there is nothing to take back."
    ),
    "typed.whole": QT_TRANSLATE_NOOP("Problem", "“{value}” is no whole number; write one like 3."),
    "typed.choice": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” can't be chosen here; take one of: {choices}."
    ),
    "typed.person": QT_TRANSLATE_NOOP(
        "Problem", "Nobody is called “{value}”; check the name, or add the person first."
    ),
    "typed.competency": QT_TRANSLATE_NOOP(
        "Problem",
        "No competency is called “{value}”; check the name, or add it under Competencies.",
    ),
    "typed.new_level": QT_TRANSLATE_NOOP(
        "Problem",
        "No competency is called “{value}”; check the name, or write a new one with the level it "
        "is needed at, like “Polish B1” or “PLM 3”.",
    ),
    "typed.forecast_holds": QT_TRANSLATE_NOOP(
        "Problem", "The forecast says when “{title}” comes; add a new forecast instead."
    ),
    "typed.no_stage": QT_TRANSLATE_NOOP(
        "Problem", "Only a structure has a stage; a competency is reached by learning."
    ),
}
"""Code → sentence, joined with the others in `problem_words`."""
