"""What a reader of a foreign file hands on."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.domain.problem import Problem
from planner.services.preview import Candidate, Line


@dataclass(slots=True)
class Reading:
    """What a file says, as far as it could be understood."""

    candidates: list[Candidate] = field(default_factory=list)
    refusals: list[Line] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
