"""The words of everything that is chosen from a short list in a field. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, cast

from planner.domain.scale import BUILT_IN
from planner.domain.slots import State
from planner.services.action_words import ACTION_STATES, OFFERING_KINDS
from planner.services.slot_words import STATE_WORDS
from planner.services.wording import QT_TRANSLATE_NOOP, Words

CHOICES: Final[Mapping[str, str]] = {
    # partners
    "external_customer": QT_TRANSLATE_NOOP("Choice", "external customer"),
    "customers_customer": QT_TRANSLATE_NOOP("Choice", "customer's customer"),
    "internal_customer": QT_TRANSLATE_NOOP("Choice", "internal customer"),
    "colleague": QT_TRANSLATE_NOOP("Choice", "colleague"),
    "superior": QT_TRANSLATE_NOOP("Choice", "superior"),
    "supplier": QT_TRANSLATE_NOOP("Choice", "supplier"),
    # signals
    "sign": QT_TRANSLATE_NOOP("Choice", "sign"),
    "information": QT_TRANSLATE_NOOP("Choice", "information"),
    "statement": QT_TRANSLATE_NOOP("Choice", "statement"),
    "consequence": QT_TRANSLATE_NOOP("Choice", "logical consequence"),
    "observation": QT_TRANSLATE_NOOP("Choice", "observation"),
    "first_hand": QT_TRANSLATE_NOOP("Choice", "first hand"),
    "told": QT_TRANSLATE_NOOP("Choice", "told"),
    "read": QT_TRANSLATE_NOOP("Choice", "read"),
    # indicators
    "at_least": QT_TRANSLATE_NOOP("Choice", "at least"),
    "at_most": QT_TRANSLATE_NOOP("Choice", "at most"),
    # developments
    "hunch": QT_TRANSLATE_NOOP("Choice", "hunch"),
    "watched": QT_TRANSLATE_NOOP("Choice", "watched"),
    "preparing": QT_TRANSLATE_NOOP("Choice", "preparing"),
    "arrived": QT_TRANSLATE_NOOP("Choice", "arrived"),
    "did_not_come": QT_TRANSLATE_NOOP("Choice", "did not come"),
    "void": QT_TRANSLATE_NOOP("Choice", "void"),
    "partners": QT_TRANSLATE_NOOP("Choice", "partners"),
    "technology": QT_TRANSLATE_NOOP("Choice", "technology"),
    "market_and_law": QT_TRANSLATE_NOOP("Choice", "market and law"),
    "organisation": QT_TRANSLATE_NOOP("Choice", "organisation"),
    "none": QT_TRANSLATE_NOOP("Choice", "not at all"),
    "partial": QT_TRANSLATE_NOOP("Choice", "partly"),
    "full": QT_TRANSLATE_NOOP("Choice", "fully"),
    # needs
    "competency": QT_TRANSLATE_NOOP("Choice", "competency"),
    "structure": QT_TRANSLATE_NOOP("Choice", "structure"),
    "role": QT_TRANSLATE_NOOP("Choice", "role"),
    "department_structure": QT_TRANSLATE_NOOP("Choice", "department structure"),
    "process": QT_TRANSLATE_NOOP("Choice", "process"),
    "decision_paper": QT_TRANSLATE_NOOP("Choice", "decision paper"),
    "tool": QT_TRANSLATE_NOOP("Choice", "tool"),
    "agreement": QT_TRANSLATE_NOOP("Choice", "agreement"),
    "open": QT_TRANSLATE_NOOP("Choice", "open"),
    "drafted": QT_TRANSLATE_NOOP("Choice", "drafted"),
    "agreed": QT_TRANSLATE_NOOP("Choice", "agreed"),
    "in_force": QT_TRANSLATE_NOOP("Choice", "in force"),
    # offerings
    **OFFERING_KINDS,
    "monthly": QT_TRANSLATE_NOOP("Choice", "monthly"),
    "quarterly": QT_TRANSLATE_NOOP("Choice", "quarterly"),
    "half_yearly": QT_TRANSLATE_NOOP("Choice", "half-yearly"),
    "yearly": QT_TRANSLATE_NOOP("Choice", "yearly"),
    # learning actions, goals
    **ACTION_STATES,
    "realised": QT_TRANSLATE_NOOP("Choice", "realised"),
    "abandoned": QT_TRANSLATE_NOOP("Choice", "abandoned"),
    # ideas
    "new": QT_TRANSLATE_NOOP("Choice", "new"),
    "evaluated": QT_TRANSLATE_NOOP("Choice", "evaluated"),
    "decided": QT_TRANSLATE_NOOP("Choice", "decided"),
    "in_realisation": QT_TRANSLATE_NOOP("Choice", "in realisation"),
    "rejected": QT_TRANSLATE_NOOP("Choice", "rejected"),
    "set_aside": QT_TRANSLATE_NOOP("Choice", "set aside"),
    # saved views
    "person": QT_TRANSLATE_NOOP("Choice", "person"),
    "development": QT_TRANSLATE_NOOP("Choice", "expected development"),
    "team": QT_TRANSLATE_NOOP("Choice", "team"),
    "kind": QT_TRANSLATE_NOOP("Choice", "kind of action"),
    "catalogue": QT_TRANSLATE_NOOP("Choice", "as in the catalogue"),
    "gaps": QT_TRANSLATE_NOOP("Choice", "most gaps first"),
    "usual": QT_TRANSLATE_NOOP("Choice", "usual order"),
    "sow_by": QT_TRANSLATE_NOOP("Choice", "sow-by"),
    "head_start": QT_TRANSLATE_NOOP("Choice", "head start"),
    "name": QT_TRANSLATE_NOOP("Choice", "name"),
    # the plan
    "self": QT_TRANSLATE_NOOP("Choice", "self"),
    "manager": QT_TRANSLATE_NOOP("Choice", "manager"),
    "evidence": QT_TRANSLATE_NOOP("Choice", "evidence"),
    "quarter": QT_TRANSLATE_NOOP("Choice", "a quarter"),
    "year": QT_TRANSLATE_NOOP("Choice", "a year"),
}
"""Value of a field → its word."""

_SCALES: Final[Mapping[str, str]] = {
    "0-4": QT_TRANSLATE_NOOP("Choice", "0 to 4"),
    "0-5": QT_TRANSLATE_NOOP("Choice", "0 to 5"),
    "cefr": QT_TRANSLATE_NOOP("Choice", "Languages (CEFR)"),
    "dqr": QT_TRANSLATE_NOOP("Choice", "Qualifications framework (EQF)"),
}


def choice_word(words: Words, field: str, value: str) -> str:
    """What a value is called in a list of choices."""
    if field == "states":
        return words.translate("State", STATE_WORDS[cast(State, value)])
    if field == "repeats" and value == "none":
        return words.translate("Choice", "never")
    return words.translate("Choice", CHOICES[value])


def built_in_scales(words: Words) -> dict[str, str]:
    """The scales every plan may name, by id."""
    return {id_: words.translate("Choice", _SCALES[id_]) for id_ in BUILT_IN}
