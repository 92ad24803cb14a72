"""Whether an edit changed what the page of a record shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from planner.domain.references import points_at, targets
from planner.ui.models.fields import Field, fields_of

if TYPE_CHECKING:
    from planner.domain.edit import Change, Edit

_PLAIN: Final = frozenset(
    {"text", "long", "number", "whole", "share", "day", "yes", "steps", "money"}
)
"""Editors of values that stand in their field alone; what follows from them comes as needs."""
_SETTINGS: Final = frozenset({"plan"})
_FELT: Final[Mapping[str, frozenset[str]]] = {
    "roles": _SETTINGS | {"assessments", "actions", "competencies"}
}
"""Kinds of which any record may change what is to be done next with one of another kind."""


def felt(edit: Edit, kind: str) -> bool:
    """True if an edit may concern every record of a kind."""
    return not edit.kinds().isdisjoint(_FELT.get(kind, _SETTINGS))


def names(edit: Edit, kind: str, id_: str) -> bool:
    """True if a record of an edit names this one, or did."""
    return any(
        each is not None and points_at(each, kind, id_)
        for change in edit.changes
        for each in (change.before, change.after)
    )


def only_plain(change: Change, id_: str) -> bool:
    """True if only values of a record changed that nothing beside the fields tells of."""
    if change.before is None or change.after is None or change.id != id_:
        return False
    fields = fields_of(change.kind)
    return all(
        field.editor in _PLAIN and field is not fields.title
        for field in fields.all()
        if getattr(change.before, field.name) != getattr(change.after, field.name)
    )


def kinds_shown(field: Field) -> frozenset[str]:
    """Kinds whose names stand in a field."""
    if field.kind:
        return frozenset({field.kind})
    return targets(field.entry) if field.entry is not None else frozenset()
