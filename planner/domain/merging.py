"""Two competencies that turned out to be one: whatever named the one names the other.

Nothing that was said is lost: assessments, needs, offerings, learning actions and what roles ask
for move along. Where the two are measured in different scales, `levels` says what each becomes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from planner.domain.action import Action, Effect
from planner.domain.assessment import Assessment
from planner.domain.attachment import Attachment
from planner.domain.competency import Competency, Prerequisite, Step
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.offering import Offering
from planner.domain.people import Requirement, Role
from planner.domain.record import Record
from planner.domain.saved_matrix import SavedMatrix
from planner.domain.scale import Scale


@dataclass(frozen=True, slots=True)
class Merge:
    """`gone` becomes part of `kept`; `levels[n]` is what its level n is there."""

    gone: str
    kept: str
    levels: tuple[int, ...]

    def level(self, level: int) -> int:
        """What a level of the one is in the other."""
        return self.levels[min(level, len(self.levels) - 1)]

    def raised(self, low: int, high: int) -> tuple[int, int]:
        """What leads from `low` to `high`; still upwards where both became the same level."""
        to = max(self.level(high), 1)
        return min(self.level(low), to - 1), to


def proposed_levels(old: Scale, new: Scale) -> tuple[int, ...]:
    """What each level of a scale most likely is in another: the same label, else the same share.

    Level 0 stays 0, whatever is held stays held, and no level overtakes the next.
    """
    labels = [level.label.casefold() for level in new.levels]
    same = [labels.index(at) for each in old.levels if (at := each.label.casefold()) in labels]
    if len(same) == len(old.levels) and same == sorted(set(same)) and same[0] == 0:
        return tuple(same)
    top_old, top_new = len(old.levels) - 1, len(new.levels) - 1
    shares = [(2 * level * top_new + top_old) // (2 * top_old) for level in range(top_old + 1)]
    return tuple(max(share, 1) if level else 0 for level, share in enumerate(shares))


def lies_within(content: Content, competency: str, category: str) -> bool:
    """True if a competency lies in a category, however deep, or is it."""
    seen: set[str] = set()
    at: str | None = competency
    while at is not None and at not in seen:
        if at == category:
            return True
        seen.add(at)
        record = content.competencies.get(at)
        at = record.parent if record else None
    return False


def moved_along(content: Content, merge: Merge) -> Iterator[tuple[str, Record]]:
    """(kind, record) of everything that named the one, as it is when it names the other.

    The kept competency itself is the first.
    """
    yield "competencies", _joined(content, merge)
    for kind, move in _MOVES.items():
        for record in content.table(kind).values():
            if kind == "competencies" and record.id in (merge.gone, merge.kept):
                continue
            after = move(record, merge)
            if after is not record:
                yield kind, after


def _joined(content: Content, merge: Merge) -> Competency:
    """The kept one, with what only the other knew."""
    gone, kept = content.competencies[merge.gone], content.competencies[merge.kept]
    asked = _prerequisites((*kept.prerequisites, *gone.prerequisites), merge, kept.id)
    same_scale = content.scale_of(gone.id).levels == content.scale_of(kept.id).levels
    return replace(
        kept,
        code=kept.code or gone.code,
        level_texts=kept.level_texts or (gone.level_texts if same_scale else ()),
        expires_months=kept.expires_months or gone.expires_months,
        assess_months=gone.assess_months if kept.assess_months is None else kept.assess_months,
        steps=_steps(kept.steps, gone.steps, merge),
        prerequisites=asked,
        external_reference=kept.external_reference or gone.external_reference,
        not_same=others_than(kept, gone),
        notes="\n\n".join(dict.fromkeys(each for each in (kept.notes, gone.notes) if each)),
    )


def others_than(kept: Competency | Offering, gone: Competency | Offering) -> tuple[str, ...]:
    """What neither of two records is the same as; they themselves are one now."""
    both = dict.fromkeys((*kept.not_same, *gone.not_same))
    return tuple(id_ for id_ in both if id_ not in (kept.id, gone.id))


def renamed(ids: Sequence[str], gone: str, kept: str) -> tuple[str, ...]:
    """Ids with another in the place of the one that goes; each once."""
    return tuple(dict.fromkeys(kept if id_ == gone else id_ for id_ in ids))


def _steps(own: Sequence[Step], others: Sequence[Step], merge: Merge) -> tuple[Step, ...]:
    """The steps of both; where both know one, the own one counts. A step is one level."""
    found = {step.from_: step for step in own}
    for step in others:
        low, high = merge.level(step.from_), merge.level(step.to)
        if high == low + 1:
            found.setdefault(low, replace(step, from_=low, to=high))
    return tuple(found[low] for low in sorted(found))


def _prerequisites(
    found: Sequence[Prerequisite], merge: Merge, holder: str
) -> tuple[Prerequisite, ...]:
    """Each competency once, at the highest level asked for; nothing asks for itself."""
    levels: dict[str, int] = {}
    for each in found:
        moved = each.competency == merge.gone
        competency = merge.kept if moved else each.competency
        if competency == holder:
            continue
        level = merge.level(each.level) if moved else each.level
        levels[competency] = max(level, levels.get(competency, 0))
    return tuple(Prerequisite(competency=c, level=level) for c, level in levels.items())


def _asks(found: Sequence[Prerequisite], gone: str) -> bool:
    return any(each.competency == gone for each in found)


# -- one function for each kind that names competencies -------------------------------------


def _competency(record: Competency, merge: Merge) -> Competency:
    if record.parent == merge.gone:
        record = replace(record, parent=merge.kept)
    if _asks(record.prerequisites, merge.gone):
        asked = _prerequisites(record.prerequisites, merge, record.id)
        record = replace(record, prerequisites=asked)
    if merge.gone in record.not_same:
        record = replace(record, not_same=renamed(record.not_same, merge.gone, merge.kept))
    return record


def _assessment(record: Assessment, merge: Merge) -> Assessment:
    if record.competency != merge.gone:
        return record
    return replace(record, competency=merge.kept, level=merge.level(record.level))


def _need(record: Need, merge: Merge) -> Need:
    if record.competency != merge.gone:
        return record
    level = None if record.level is None else merge.level(record.level)
    return replace(record, competency=merge.kept, level=level)


def _offering(record: Offering, merge: Merge) -> Offering:
    own = record.competency == merge.gone
    if own:
        low, high = merge.raised(record.from_, record.to)
        record = replace(record, competency=merge.kept, from_=low, to=high)
    about_itself = own and _asks(record.prerequisites, merge.kept)
    if _asks(record.prerequisites, merge.gone) or about_itself:
        asked = _prerequisites(record.prerequisites, merge, record.competency)
        record = replace(record, prerequisites=asked)
    return record


def _action(record: Action, merge: Merge) -> Action:
    if all(effect.competency != merge.gone for effect in record.effects):
        return record
    effects = dict.fromkeys(_effect(effect, merge) for effect in record.effects)
    return replace(record, effects=tuple(effects))


def _effect(effect: Effect, merge: Merge) -> Effect:
    if effect.competency != merge.gone:
        return effect
    low, high = merge.raised(effect.from_, effect.to)
    return Effect(competency=merge.kept, from_=low, to=high)


def _role(record: Role, merge: Merge) -> Role:
    """Asks for the higher of the two levels on each day both were asked for."""
    moved = [_line(line, merge) for line in record.requires if line.competency == merge.gone]
    if not moved:
        return record
    own = [line for line in record.requires if line.competency == merge.kept]
    both = {merge.gone, merge.kept}
    others = [line for line in record.requires if line.competency not in both]
    return replace(record, requires=(*others, *(_together(own, moved) if own else moved)))


def _line(line: Requirement, merge: Merge) -> Requirement:
    return replace(line, competency=merge.kept, level=merge.level(line.level))


def _together(first: list[Requirement], second: list[Requirement]) -> Iterator[Requirement]:
    for day in sorted({line.from_ or dt.date.min for line in (*first, *second)}):
        held = [line for lines in (first, second) if (line := _in_force(lines, day)) is not None]
        yield Requirement(
            competency=held[0].competency,
            level=max(line.level for line in held),
            weight=max(line.weight for line in held),
            knock_out=any(line.knock_out for line in held),
            from_=None if day == dt.date.min else day,
        )


def _in_force(lines: list[Requirement], day: dt.date) -> Requirement | None:
    """The line that holds on a day: the one that began last, of equals the later entered."""
    begun = [line for line in lines if (line.from_ or dt.date.min) <= day]
    return max(reversed(begun), key=lambda line: line.from_ or dt.date.min, default=None)


def _attachment(record: Attachment, merge: Merge) -> Attachment:
    of = record.of
    if (of.kind, of.id) != ("competencies", merge.gone):
        return record
    return replace(record, of=replace(of, id=merge.kept))


def _saved_matrix(record: SavedMatrix, merge: Merge) -> SavedMatrix:
    """The kept one is hidden only where it was before: what is seen stays in sight."""
    gone, kept = merge.gone, merge.kept
    if gone not in {*record.hidden_competencies, *record.frozen, *record.folded}:
        return record
    return replace(
        record,
        hidden_competencies=tuple(each for each in record.hidden_competencies if each != gone),
        frozen=renamed(record.frozen, gone, kept),
        folded=renamed(record.folded, gone, kept),
    )


_MOVES: dict[str, Callable[[Any, Merge], Any]] = {
    "competencies": _competency,
    "roles": _role,
    "assessments": _assessment,
    "needs": _need,
    "offerings": _offering,
    "actions": _action,
    "attachments": _attachment,
    "saved_matrices": _saved_matrix,
}
"""Kind → what becomes of a record of it; every kind that names competencies (a test looks)."""
