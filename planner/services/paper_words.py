"""Sentences for documents that can't be written as they were wished for."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "document.no_folder": QT_TRANSLATE_NOOP(
        "Problem", "The folder for {file} is not there; choose another one."
    ),
    "document.folder": QT_TRANSLATE_NOOP("Problem", "{file} is a folder; choose another name."),
    "document.plan": QT_TRANSLATE_NOOP(
        "Problem", "{file} is a plan and stays as it is; choose another name."
    ),
    "document.in_use": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is open in another program and stays as it is; close it there or choose "
        "another name.",
    ),
    "levels.company": QT_TRANSLATE_NOOP(
        "Problem", "This chart tells levels held, so it is not for company; leave --in-company out."
    ),
    "levels.whose": QT_TRANSLATE_NOOP(
        "Problem", "Say whose levels, or in what: --person, --competency or --need."
    ),
    "proof.whose": QT_TRANSLATE_NOOP(
        "Problem", "Say whose proof it is to be: --person, or --team for all of a team."
    ),
    "proof.nobody": QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody of {team} was there on {day}; choose another day, or give people this team.",
    ),
    "proof.early": QT_TRANSLATE_NOOP(
        "Problem", "{name} joined on {day} only; choose that day or a later one."
    ),
    "proof.gone": QT_TRANSLATE_NOOP(
        "Problem", "{name} left on {day}; choose that day or an earlier one."
    ),
    "proof.company": QT_TRANSLATE_NOOP(
        "Problem", "A proof tells levels held, so it is not for company; leave --in-company out."
    ),
    "person.company": QT_TRANSLATE_NOOP(
        "Problem",
        "This report tells everything about somebody, so it is not for company; leave "
        "--in-company out.",
    ),
    "person.nameless": QT_TRANSLATE_NOOP(
        "Problem",
        "This report tells one person everything about themselves, so it has their name; leave "
        "--without-names out.",
    ),
    "view.none": QT_TRANSLATE_NOOP(
        "Problem", "No view “{value}” has been kept; keep one on the timeline first."
    ),
    "view.unknown": QT_TRANSLATE_NOOP("Problem", "There is no view “{value}”; use one of {known}."),
    "paper.bars": QT_TRANSLATE_NOOP(
        "Problem",
        "An SVG of {count} bars is more than programs open, {most} are the most; write a PDF or "
        "only a part.",
    ),
    "paper.pages": QT_TRANSLATE_NOOP(
        "Problem",
        "That would be {count} pages, at most {most} are written; spread it over fewer pages, "
        "take larger paper, one sheet, or only a part.",
    ),
}
"""Code → sentence, joined with the others in `problem_words`."""
