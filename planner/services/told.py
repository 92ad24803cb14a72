"""Which assessments of somebody in a competency may stand beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.plan import AssessmentKind
from planner.domain.renewal import newest
from planner.domain.works_council import allowed


def told_of(
    content: Content, said: Sequence[Assessment], kind: AssessmentKind | None = None
) -> list[Assessment]:
    """Assessments of one person in one competency, as far as they may be told together.

    All of them; in the works-council profile only those of one kind, so that nobody reads how
    far self and manager lie apart.

    Args:
        kind: which kind that is; else the one that was said last, of one day the one that goes
            before in this plan: a level beside it must not be another's word.
    """
    if allowed(content.plan, "self_manager"):
        return list(said)
    last = newest(sorted(said, key=lambda each: -_rank(content, each)))
    wanted = kind or (last.kind if last is not None else None)
    return [each for each in said if each.kind == wanted]


def _rank(content: Content, said: Assessment) -> int:
    before = content.plan.precedence
    return before.index(said.kind) if said.kind in before else len(before)
