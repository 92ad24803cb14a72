"""What is answered on the pages of the guided start, as it was typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from planner.domain.need import StructureKind
from planner.domain.signal import PartnerKind

Question = Literal["tomorrow", "after", "wish"]
QUESTIONS: tuple[Question, ...] = ("tomorrow", "after", "wish")


@dataclass(frozen=True, slots=True)
class Answers:
    """What was typed on the pages so far, as it was typed.

    Args:
        said, when: by question, what is coming and about when.
        partner, partner_kind: whose wish the third answer is.
        first: which answer is prepared first; "" takes the first one given.
        structure: the kind of structure that is needed; "" for a competency.
        weeks: how long a structure takes.
        step: "own", "none" or the id of an offering; `step_what`, `step_start` and
            `step_weeks` say more of an own one.
        notes: by question, the sentence its development is told apart by later.
    """

    said: Mapping[Question, str] = field(default_factory=dict)
    when: Mapping[Question, str] = field(default_factory=dict)
    partner: str = ""
    partner_kind: PartnerKind = "internal_customer"
    first: Question | Literal[""] = ""
    what: str = ""
    who: str = ""
    structure: StructureKind | Literal[""] = ""
    weeks: str = ""
    step: str = "own"
    step_what: str = ""
    step_start: str = ""
    step_weeks: str = ""
    notes: Mapping[Question, str] = field(default_factory=dict)

    @property
    def given(self) -> tuple[Question, ...]:
        """The questions that were answered, in their order."""
        return tuple(each for each in QUESTIONS if self.said.get(each, "").strip())

    @property
    def chosen(self) -> Question | None:
        """The answer that is prepared first; None while none was given."""
        given = self.given
        if self.first and self.first in given:
            return self.first
        return given[0] if given else None
