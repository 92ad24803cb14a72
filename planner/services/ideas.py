"""Ideas: rated by people, taken from stage to stage, kept until they are closed."""

from __future__ import annotations

from datetime import date

from planner.domain.edit import Edit
from planner.domain.idea import IdeaStage, Points
from planner.domain.problem import refuse
from planner.services.ports import Store
from planner.services.records import existing, put_changed

_KIND = "ideas"


def rate_idea(
    store: Store, idea: str, criterion: str, points: float, by: str | None = None
) -> Edit | None:
    """Give an idea points for a criterion; what the same person gave before is replaced."""
    before = existing(store, _KIND, idea).points
    kept = tuple(each for each in before if (each.criterion, each.by) != (criterion, by))
    given = Points(criterion=criterion, by=by, points=points)
    return put_changed(store, "rate_idea", _KIND, idea, points=(*kept, given))


def set_idea_stage(
    store: Store,
    idea: str,
    stage: IdeaStage,
    owner: str | None = None,
    next_on: date | None = None,
) -> Edit | None:
    """Take an idea to a stage; who sees to it and when it comes up again may come along.

    Raises:
        Refused: from *decided* on nobody sees to it, or no next day is known.
    """
    held = existing(store, _KIND, idea)
    who = owner or held.owner
    if stage == "realised" and who is None:  # it never passed its gate
        raise refuse("idea.owner", "owner")
    values = {"stage": stage, "owner": who, "next_on": next_on or held.next_on}
    return put_changed(store, f"idea_{stage}", _KIND, idea, **values)
