"""What `vorlauf apply --list` says, in both languages."""

from __future__ import annotations

import re

from planner.domain.problem import Problem
from planner.services.problem_words import problem_text
from planner.services.type_words import TYPES, type_text
from planner.services.verb_words import NOUNS, PATTERNS, SAYS, a_noun, verb_text
from planner.services.verbs import all_verbs
from planner.services.wording import load_words

ENGLISH, GERMAN = load_words("en"), load_words("de")


def test_every_verb_is_told_in_both_languages() -> None:
    for verb in all_verbs().values():
        assert verb.says in (PATTERNS if verb.about else SAYS), verb.name
        assert {a_noun(each) for each in verb.about} <= set(NOUNS), verb.name
        told = verb_text(ENGLISH, verb), verb_text(GERMAN, verb)
        assert told[0] != told[1], verb.name
        assert "{" not in "".join(told)
        assert told[1][0].isupper()
    add = all_verbs()["add_absence"]
    assert verb_text(ENGLISH, add) == "Add an absence to a person."
    assert verb_text(GERMAN, add) == "Eine Abwesenheit ergänzen, für eine Person."
    hours = all_verbs()["add_hours_change"]
    assert verb_text(ENGLISH, hours) == "Add an hours change to a person."
    assert verb_text(GERMAN, hours) == "Andere Lernstunden ergänzen, für eine Person."


def test_a_type_is_told_in_words_and_keys_stay() -> None:
    nested = "list of {text: text, day?: day (YYYY-MM-DD), by?: id of people}"
    assert type_text(ENGLISH, nested) == nested
    assert type_text(GERMAN, nested) == (
        "Liste von {text: Text, day?: Tag (JJJJ-MM-TT), by?: Kennung aus people}"
    )
    types = {each.type for verb in all_verbs().values() for each in verb.fields}
    german = {type_text(GERMAN, each) for each in types}
    left = [rf"(?<![\w?:]){re.escape(word)}(?![\w?:])" for word in TYPES]
    assert not [each for each in german if any(re.search(word, each) for word in left)]


def test_a_missing_field_says_in_ones_language_what_it_takes() -> None:
    missing = Problem("field.missing", "action", {"verb": "move_action", "type": "id of actions"})
    assert problem_text(ENGLISH, missing) == "move_action needs this field; add it (id of actions)."
    assert problem_text(GERMAN, missing) == (
        "move_action braucht dieses Feld; ergänzen (Kennung aus actions)."
    )
