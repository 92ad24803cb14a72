"""What a reader of a foreign file hands on."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.domain.problem import Problem
from planner.services.preview import Candidate, FileColumn, Line


@dataclass(slots=True)
class Reading:
    """What a file says, as far as it could be understood."""

    candidates: list[Candidate] = field(default_factory=list)
    refusals: list[Line] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    columns: list[FileColumn] = field(default_factory=list)
    holdable: tuple[str, ...] = ()
    """What a column may be said to hold; empty where nothing can be said."""
