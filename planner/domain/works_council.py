"""The works-council profile: the one rule about what it switches off.

Whatever sets people beside each other, or tells what one says of another, asks here before it
is worked out, shown, printed or written. The file itself stays whole: what is off is not told,
it is not lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from planner.domain.people import Person
from planner.domain.plan import Plan

Feature = Literal["candidates", "role_fit", "self_manager", "others_estimates"]
FEATURES: Final[tuple[Feature, ...]] = (
    "candidates",
    "role_fit",
    "self_manager",
    "others_estimates",
)
"""What is switched off, in one order everywhere: who could do or learn something, with how long
it would take; what is still missing of somebody for a role; how far self and manager lie apart;
what others estimate and give points for."""


def allowed(plan: Plan, feature: Feature, *, own: bool = False) -> bool:
    """True if a plan may tell this; what is one's own it always may.

    Args:
        own: it is about oneself or was said by oneself (`is_own`). Candidates and the
            difference between two views are never one's own alone.
    """
    alone = own and feature in ("role_fit", "others_estimates")
    return alone or not plan.works_council


def is_own(people: Mapping[str, Person], person: str | None) -> bool:
    """True of "me", and of what nobody in particular said."""
    who = people.get(person) if person is not None else None
    return person is None or (who is not None and who.me)


def switched_off(plan: Plan) -> tuple[Feature, ...]:
    """What a plan does not tell."""
    return tuple(feature for feature in FEATURES if not allowed(plan, feature))
