"""Sentences for what comes in as text: the open format's files and the lines of `apply`."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # the text itself
    "text.utf16": QT_TRANSLATE_NOOP(
        "Problem", "The file is written in UTF-16; save it as UTF-8 and try again."
    ),
    "text.not_utf8": QT_TRANSLATE_NOOP(
        "Problem", "Column {column} is no UTF-8 text; save the file as UTF-8 and try again."
    ),
    "file.too_large": QT_TRANSLATE_NOOP(
        "Problem", "The file has {size} MB, at most {limit} MB are read; split the plan."
    ),
    "json.comma": QT_TRANSLATE_NOOP(
        "Problem", "A comma is missing before column {column}; put one between the entries."
    ),
    "json.colon": QT_TRANSLATE_NOOP(
        "Problem", "A colon is missing at column {column}; put one between key and value."
    ),
    "json.key": QT_TRANSLATE_NOOP(
        "Problem", 'A key is expected at column {column}; put it in double quotes ("name").'
    ),
    "json.value": QT_TRANSLATE_NOOP(
        "Problem",
        "No value can be read at column {column}; write a text in double quotes, a number, "
        "true, false, null, a list or an object.",
    ),
    "json.trailing_comma": QT_TRANSLATE_NOOP(
        "Problem", "There is a comma too many before column {column}; take it out."
    ),
    "json.string_end": QT_TRANSLATE_NOOP(
        "Problem", "The text that begins at column {column} never ends; close its quotes."
    ),
    "json.control": QT_TRANSLATE_NOOP(
        "Problem", "A text breaks off at column {column}; write line breaks in it as \\n."
    ),
    "json.escape": QT_TRANSLATE_NOOP(
        "Problem", "The backslash near column {column} means nothing; write it twice."
    ),
    "json.extra": QT_TRANSLATE_NOOP(
        "Problem", "Something follows the end of the plan at column {column}; take it out."
    ),
    "json.ends_early": QT_TRANSLATE_NOOP(
        "Problem", "The text ends before its brackets are closed; was it cut off?"
    ),
    "json.duplicate_key": QT_TRANSLATE_NOOP(
        "Problem", "This key stands here twice; keep one of them."
    ),
    "json.not_a_number": QT_TRANSLATE_NOOP(
        "Problem", "{value} is no number JSON knows; write a number or leave the key out."
    ),
    "json.number_long": QT_TRANSLATE_NOOP(
        "Problem", "This number has too many digits; write a shorter one."
    ),
    "json.deep": QT_TRANSLATE_NOOP(
        "Problem", "The brackets are nested too deeply for a plan; take some out."
    ),
    # the open format
    "plan.not_an_object": QT_TRANSLATE_NOOP(
        "Problem", "A plan is one object; put its keys in {{ }}."
    ),
    "plan.id": QT_TRANSLATE_NOOP("Problem", "The settings have no id; leave it out."),
    "format.missing": QT_TRANSLATE_NOOP(
        "Problem", 'The file does not say what it is; add "format": "{format}".'
    ),
    "format.unknown": QT_TRANSLATE_NOOP(
        "Problem", 'The format "{value}" is not known; it must be "{format}".'
    ),
    "format.other": QT_TRANSLATE_NOOP(
        "Problem",
        "The format {value} is not the one this program reads, {format}; "
        "use the program it was written with, or a newer one.",
    ),
    "kind.later": QT_TRANSLATE_NOOP(
        "Problem", "This version does not hold {kind} yet and would lose them; leave them out."
    ),
    "id.duplicate": QT_TRANSLATE_NOOP(
        "Problem", "The id “{id}” is taken by {first} already; give one of them another id."
    ),
    "key.unknown_like": QT_TRANSLATE_NOOP(
        "Problem", "This key is not known; did you mean “{like}”?"
    ),
    # lines of apply
    "verb.not_an_object": QT_TRANSLATE_NOOP(
        "Problem", 'A line is one object like {{"do": "move_action", …}}; write it so.'
    ),
    "verb.missing": QT_TRANSLATE_NOOP(
        "Problem", 'The line does not say what to do; add "do" with a verb of the list.'
    ),
    "verb.unknown": QT_TRANSLATE_NOOP(
        "Problem", "There is no verb “{value}”; `vorlauf apply --list` names them all."
    ),
    "verb.unknown_like": QT_TRANSLATE_NOOP(
        "Problem", "There is no verb “{value}”; did you mean “{like}”?"
    ),
    "field.unknown": QT_TRANSLATE_NOOP(
        "Problem", "{verb} has no such field; leave it out or use one of {known}."
    ),
    "field.unknown_like": QT_TRANSLATE_NOOP(
        "Problem", "{verb} has no such field; did you mean “{like}”?"
    ),
    "field.missing": QT_TRANSLATE_NOOP("Problem", "{verb} needs this field; add it ({type})."),
    "field.never_overwritten": QT_TRANSLATE_NOOP(
        "Problem", "What was said once stays said; add a new entry instead of changing it."
    ),
    "link.nothing": QT_TRANSLATE_NOOP(
        "Problem", "The line does not say with what; name one of {known}."
    ),
    "link.unknown": QT_TRANSLATE_NOOP(
        "Problem", "“{id}” is not linked with {missing}; name one of its links."
    ),
    "review.over": QT_TRANSLATE_NOOP(
        "Problem", "It has come or is no longer expected, so there is nothing to look at again."
    ),
    "arrival.future": QT_TRANSLATE_NOOP(
        "Problem", "{day} lies after today ({today}); say so once it has come."
    ),
    "undo.nothing": QT_TRANSLATE_NOOP("Problem", "There is nothing to undo; make an edit first."),
    "redo.nothing": QT_TRANSLATE_NOOP("Problem", "There is nothing to redo; undo an edit first."),
}
"""Code → sentence, joined with the others in `problem_words`."""
