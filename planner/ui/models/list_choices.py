"""What may be chosen in the lists, as values with their words, in their own order. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from planner.domain.development import Coverage, Sector, Status
from planner.domain.goal import GoalStatus
from planner.domain.idea import IdeaStage
from planner.domain.need import Stage, StructureKind
from planner.domain.offering import OfferingKind
from planner.domain.signal import Basis, Comparison, PartnerKind
from planner.ui.models.field_choices import choice_word
from planner.ui.models.field_reading import candidates
from planner.ui.models.record_list import Choice, Sight


def _worded(sight: Sight, name: str, values: Iterable[str]) -> list[Choice]:
    return [(value, choice_word(sight.words, name, value)) for value in values]


def statuses(sight: Sight) -> list[Choice]:
    """Where a development may stand."""
    return _worded(sight, "status", get_args(Status))


def sectors(sight: Sight) -> list[Choice]:
    """Where a development comes from; none too."""
    return [("", "–"), *_worded(sight, "sector", get_args(Sector))]


def coverages(sight: Sight) -> list[Choice]:
    """How far a risk is covered; not known too."""
    return [("", "–"), *_worded(sight, "coverage", get_args(Coverage))]


def bases(sight: Sight) -> list[Choice]:
    """What a signal stands on."""
    return _worded(sight, "basis", get_args(Basis))


def stages(sight: Sight) -> list[Choice]:
    """How far a structure is."""
    return _worded(sight, "stage", get_args(Stage))


def partner_kinds(sight: Sight) -> list[Choice]:
    """Who a partner is to us."""
    return _worded(sight, "kind", get_args(PartnerKind))


def comparisons(sight: Sight) -> list[Choice]:
    """On which side of its threshold an indicator trips."""
    return _worded(sight, "comparison", get_args(Comparison))


def goal_statuses(sight: Sight) -> list[Choice]:
    """How a goal stands."""
    return _worded(sight, "status", get_args(GoalStatus))


IDEA_STAGES = get_args(IdeaStage)


def idea_stages(sight: Sight) -> list[Choice]:
    """How far an idea is."""
    return _worded(sight, "stage", IDEA_STAGES)


def need_kinds(sight: Sight) -> list[Choice]:
    """A competency, or one of the kinds of structure."""
    structures = _worded(sight, "structure", get_args(StructureKind))
    return [*_worded(sight, "kind", ["competency"]), *structures]


def offering_kinds(sight: Sight) -> list[Choice]:
    """Ways to learn."""
    return _worded(sight, "kind", get_args(OfferingKind))


def scales(sight: Sight) -> list[Choice]:
    """The plan's own scales and those built in that it doesn't replace."""
    return [(each.id, each.label) for each in candidates(sight.content, sight.words, "scales")]
