"""What a reader of a foreign file hands on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.problem import Problem
from planner.domain.record import label_of
from planner.services.preview import Candidate, FileColumn, Line, refused_line


@dataclass(slots=True)
class Reading:
    """What a file says, as far as it could be understood."""

    candidates: list[Candidate] = field(default_factory=list)
    refusals: list[Line] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    columns: list[FileColumn] = field(default_factory=list)
    holdable: tuple[str, ...] = ()
    """What a column may be said to hold; empty where nothing can be said."""


def seen_by(reading: Reading, content: Content, today: dt.date) -> Reading:
    """A reading in which nobody is assessed on a day that lies ahead: such lines are refused."""
    ahead = [each for each in reading.candidates if _ahead(each, today)]
    if not ahead:
        return reading
    names = {(each.kind, each.record.id): label_of(each.record) for each in reading.candidates}
    refusals = [_refused(each, content, names, today) for each in ahead]
    kept = [each for each in reading.candidates if not _ahead(each, today)]
    return replace(reading, candidates=kept, refusals=[*reading.refusals, *refusals])


def _ahead(candidate: Candidate, today: dt.date) -> bool:
    return isinstance(candidate.record, Assessment) and candidate.record.on > today


def _refused(
    candidate: Candidate, content: Content, names: dict[tuple[str, str], str], today: dt.date
) -> Line:
    said = candidate.record
    assert isinstance(said, Assessment)
    of = (("people", said.person), ("competencies", said.competency))
    known = (names.get(key) or label_of(content.get(*key) or said) for key in of)
    days = {"day": said.on.isoformat(), "today": today.isoformat()}
    label = " · ".join(known)
    return refused_line("assessments", candidate.place, "assessment.ahead", label, **days)
