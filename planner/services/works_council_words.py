"""The works-council profile in words: what is off, in its place and at the foot of paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.domain.plan import Plan
from planner.domain.works_council import Feature, switched_off
from planner.services.wording import QT_TRANSLATE_NOOP, Words

FEATURE_WORDS: Final[Mapping[Feature, str]] = {
    "candidates": QT_TRANSLATE_NOOP("Council", "lists of who could"),
    "role_fit": QT_TRANSLATE_NOOP("Council", "what others are still missing for a role"),
    "self_manager": QT_TRANSLATE_NOOP("Council", "self and manager side by side"),
    "others_estimates": QT_TRANSLATE_NOOP("Council", "estimates and points of others"),
}
"""What is off, as part of a list."""

_QUIET: Final[Mapping[Feature, str]] = {
    "candidates": QT_TRANSLATE_NOOP(
        "Council", "Who could is not listed: the works-council profile is on."
    ),
    "role_fit": QT_TRANSLATE_NOOP(
        "Council", "Nobody else is set beside a role: the works-council profile is on."
    ),
    "self_manager": QT_TRANSLATE_NOOP(
        "Council",
        "Self and manager do not stand side by side: the works-council profile is on.",
    ),
    "others_estimates": QT_TRANSLATE_NOOP(
        "Council",
        "What others said is counted, but not listed: the works-council profile is on.",
    ),
}

SENTENCES: dict[str, str] = {
    "council.candidates": QT_TRANSLATE_NOOP(
        "Problem",
        "Who could is not listed while the works-council profile is on; it is switched off in "
        "the plan's settings.",
    ),
    "council.role_fit": QT_TRANSLATE_NOOP(
        "Problem",
        "What others are still missing for a role is not told while the works-council profile "
        "is on; it is switched off in the plan's settings.",
    ),
}
"""Code → sentence, joined with the others in `problem_words`."""


def quiet_line(words: Words, feature: Feature) -> str:
    """What stands in the place of something that is off: one line, never an empty hole."""
    return words.translate("Council", _QUIET[feature])


def mark_word(words: Words, on: bool) -> str:
    """ "Works-council profile" for the foot of the window and the head of a picture."""
    return words.translate("Council", "Works-council profile") if on else ""


def off_line(words: Words, plan: Plan) -> str:
    """ "Works-council profile; not shown: …" for the foot of paper; empty where nothing is off."""
    off = [words.translate("Council", FEATURE_WORDS[each]) for each in switched_off(plan)]
    if not off:
        return ""
    text = words.translate("Council", "Works-council profile; not shown: {what}.")
    return text.format(what=", ".join(off))
