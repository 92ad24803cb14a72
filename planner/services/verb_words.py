"""What `vorlauf apply --list` says, in words: what each verb does, and what its fields take.

The sentence of a use case is the first line of its documentation; here it stands once more, so
that it is translated. A test holds both together.
"""

from __future__ import annotations

from typing import Final

from planner.services.verb import Verb
from planner.services.wording import QT_TRANSLATE_NOOP, Words

SAYS: Final = (
    QT_TRANSLATE_NOOP(
        "Verb", "Move a learning action to start on a day; its length in calendar days stays."
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Give a learning action another first or last day; the other end stays."
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Move learning actions together by so many days, later or (below 0) earlier."
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Let a learning action wait for another; if it begins too early it is pushed on."
    ),
    QT_TRANSLATE_NOOP("Verb", "Let learning actions wait no longer: for those named, or for any."),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Add a copy of each learning action: for the same people, or one for each of others.",
    ),
    QT_TRANSLATE_NOOP("Verb", "Say where a learning action stands."),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Note the day on which an action was discussed with its people; without one, today.",
    ),
    QT_TRANSLATE_NOOP("Verb", "Say how much of an action is done, as a share from 0 to 1."),
    QT_TRANSLATE_NOOP("Verb", "Note hours a person learned on a day; without one, today."),
    QT_TRANSLATE_NOOP(
        "Verb", "Take the hours a person logged last on an action out of its log again."
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Set how and when it is seen whether the learning worked, and what came out."
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Add an assessment of a person in a competency; earlier ones stay. Without a day, today.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Attach a link, or a file whose bytes are given as base64, to a record."
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Name the role a person wants to grow into, and by when; without a role, none."
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Make two competencies one: everything that names the first names the second from then on.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Move a competency, with all that lies in it, into a category; without one, out of all.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Make two offerings one: learning actions and terms of the first move to the second.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Give a scale other levels, and say what those become that are in use, as one step.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Measure a competency in another scale, and say what each level becomes, as one step.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Say that two competencies, or two offerings, are not the same: they are asked "
        "about no more.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Take back that two are not the same: they come up as a possible duplicate again.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Take people into a team by their names, parted by commas; who is not known is added.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Give people a role by their names, parted by commas; who is not known is added.",
    ),
    QT_TRANSLATE_NOOP("Verb", "Name one more person for a need."),
    QT_TRANSLATE_NOOP("Verb", "No longer ask this person for a need."),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Say how far a structure is; one in force is so from a day on, without one from today.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Name what a development asks for in one line: what, to which level, of whom."
    ),
    QT_TRANSLATE_NOOP("Verb", "Have a development ask for what another one asks for, as one step."),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Have a development ask for all a role asks for today, of so many of its "
        "holders, as one step.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Plan what nothing brings yet of some needs, each person on the best way, as ideas.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Have those asked by some needs take an offering: on its last run in time, else the next.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Have those asked by some needs take part in a learning action, and have it "
        "teach them that.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Estimate when a development comes; without a day (`on`) it counts as made today.",
    ),
    QT_TRANSLATE_NOOP("Verb", "Say that a development has come, on a day; without one, today."),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Say where a development stands; that it arrived needs its day: `arrive_development`.",
    ),
    QT_TRANSLATE_NOOP("Verb", "Note what an early indicator showed on a day; without one, today."),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Note that a development was looked at again and is still true; without a day, today.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Expect a development so many weeks later (sooner: below 0), or around a day."
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Keep the plan of today, to see later what slipped; without a title it gets the day's.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Switch the works-council profile on or off: who opens the plan then sees nobody compared.",
    ),
    QT_TRANSLATE_NOOP("Verb", "Close a goal as realised on a day; without one, today."),
    QT_TRANSLATE_NOOP(
        "Verb", "Close a goal as abandoned, with the reason, on a day; without one, today."
    ),
    QT_TRANSLATE_NOOP("Verb", "Take a closed goal up again."),
    QT_TRANSLATE_NOOP("Verb", "Note that a goal was looked at on a day; without one, today."),
    QT_TRANSLATE_NOOP("Verb", "Note a contact with a partner on a day; without one, today."),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Give an idea points for a criterion; what the same person gave before is replaced.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Take an idea to a stage; who sees to it and when it comes up again may come along.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Create what one line says: who, what, to which level, by when, in any order."
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Move all learning actions not begun by so many weeks, of one person or of everybody.",
    ),
    QT_TRANSLATE_NOOP(
        "Verb", "Say how many hours a week a person really has for learning, from a day on."
    ),
    QT_TRANSLATE_NOOP(
        "Verb",
        "Take away a person's overload by the smallest move or stretch: the first, or "
        "that of a week.",
    ),
    QT_TRANSLATE_NOOP("Verb", "Take the last edit back, also one of an earlier session."),
    QT_TRANSLATE_NOOP("Verb", "Do the edit taken back last again."),
    QT_TRANSLATE_NOOP("Verb", "Change the settings of the plan."),
)
PATTERNS: Final = (
    QT_TRANSLATE_NOOP("Verb", "Add {a}."),
    QT_TRANSLATE_NOOP("Verb", "Change the named fields of {a}; null sets one back."),
    QT_TRANSLATE_NOOP("Verb", "Delete {a} and what cannot stand without it."),
    QT_TRANSLATE_NOOP("Verb", "Link {a} with others."),
    QT_TRANSLATE_NOOP("Verb", "Take links of {a} out again."),
    QT_TRANSLATE_NOOP("Verb", "Add {a} to {b}."),
)
NOUNS: Final = (
    QT_TRANSLATE_NOOP("Noun", "a scale"),
    QT_TRANSLATE_NOOP("Noun", "a competency"),
    QT_TRANSLATE_NOOP("Noun", "a team"),
    QT_TRANSLATE_NOOP("Noun", "a role"),
    QT_TRANSLATE_NOOP("Noun", "a person"),
    QT_TRANSLATE_NOOP("Noun", "an assessment"),
    QT_TRANSLATE_NOOP("Noun", "a partner"),
    QT_TRANSLATE_NOOP("Noun", "a signal"),
    QT_TRANSLATE_NOOP("Noun", "a development"),
    QT_TRANSLATE_NOOP("Noun", "an indicator"),
    QT_TRANSLATE_NOOP("Noun", "a goal"),
    QT_TRANSLATE_NOOP("Noun", "a need"),
    QT_TRANSLATE_NOOP("Noun", "an offering"),
    QT_TRANSLATE_NOOP("Noun", "an action"),
    QT_TRANSLATE_NOOP("Noun", "a decision"),
    QT_TRANSLATE_NOOP("Noun", "a criterion"),
    QT_TRANSLATE_NOOP("Noun", "an idea"),
    QT_TRANSLATE_NOOP("Noun", "a saved view"),
    QT_TRANSLATE_NOOP("Noun", "a saved matrix"),
    QT_TRANSLATE_NOOP("Noun", "a baseline"),
    QT_TRANSLATE_NOOP("Noun", "an attachment"),
    QT_TRANSLATE_NOOP("Noun", "a level"),
    QT_TRANSLATE_NOOP("Noun", "a step"),
    QT_TRANSLATE_NOOP("Noun", "a prerequisite"),
    QT_TRANSLATE_NOOP("Noun", "a requirement"),
    QT_TRANSLATE_NOOP("Noun", "an hours change"),
    QT_TRANSLATE_NOOP("Noun", "an absence"),
    QT_TRANSLATE_NOOP("Noun", "a term"),
    QT_TRANSLATE_NOOP("Noun", "an effect"),
)


def a_noun(word: str) -> str:
    """ "an action", "a saved view", "an hours change"."""
    article = "an" if word.startswith((*"aeiou", "hour")) else "a"
    return f"{article} {word.replace('_', ' ')}"


def verb_text(words: Words, verb: Verb) -> str:
    """What a verb does, as a sentence."""
    text = words.translate("Verb", verb.says)
    if not verb.about:
        return text
    nouns = (words.translate("Noun", a_noun(each)) for each in verb.about)
    text = text.format(**dict(zip("ab", nouns, strict=False)))
    return text[:1].upper() + text[1:]
