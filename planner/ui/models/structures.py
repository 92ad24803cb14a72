"""Structures as cards by stage: what they are, who sees to them, by when to begin. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, get_args

from planner.domain.need import Need, Stage
from planner.services.many_records import Draft
from planner.services.matching import fold
from planner.services.typed import typed_choice
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.list_fields import cell_of
from planner.ui.models.new_needs import need_drafts
from planner.ui.models.record_list import Choice, Entry, EntryField, Sight
from planner.ui.models.state_cells import first_due, first_sow_by, state_cell

STAGES: Final[tuple[Stage, ...]] = get_args(Stage)
"""The columns of the board, from left to right."""


@dataclass(frozen=True, slots=True)
class StructureCard:
    """What stands on a card; `told` is the same in one line for screen readers."""

    id: str
    title: str
    kind: str
    owner: str
    when: str
    state: str
    state_text: str

    @property
    def told(self) -> str:
        """The card in one line."""
        parts = (self.title, self.kind, self.owner, self.when, self.state_text)
        return ", ".join(part for part in parts if part)


def structure_kinds(sight: Sight) -> list[Choice]:
    """What a structure may be."""
    return [choice for choice in list_choices.need_kinds(sight) if choice[0] != "competency"]


def cards_by_stage(sight: Sight) -> dict[Stage, list[StructureCard]]:
    """The cards of each column, what must be begun first on top; of a team only its owners'."""
    found: dict[Stage, list[tuple[Any, StructureCard]]] = {stage: [] for stage in STAGES}
    kinds = dict(structure_kinds(sight))
    for need in sight.content.needs.values():
        if need.kind == "structure" and _shown(sight, need):
            slots = sight.figures.of_need(need.id)
            first = first_sow_by(slots) or first_due(slots)
            card = _card(sight, need, kinds)
            rank = (first is None, first, fold(card.title))
            found[need.stage].append((rank, card))
    return {
        stage: [card for _, card in sorted(cards, key=_by_rank)] for stage, cards in found.items()
    }


def _by_rank(entry: tuple[tuple[bool, Any, str], StructureCard]) -> tuple[bool, str, str]:
    (without, first, title), _ = entry
    return without, first.isoformat() if first else "", title


def _shown(sight: Sight, need: Need) -> bool:
    if sight.team is None or need.team == sight.team:
        return True
    owner = sight.content.people.get(need.owner or "")
    return owner is not None and owner.team == sight.team


def _card(sight: Sight, need: Need, kinds: dict[str, str]) -> StructureCard:
    words, slots = sight.words, sight.figures.of_need(need.id)
    sow, due, when = first_sow_by(slots), first_due(slots), ""
    if sow is not None:
        when = words.translate("List", "sow by {day}").format(day=words.day(sow))
    elif due is not None:
        when = words.translate("List", "ready by {day}").format(day=words.day(due))
    cell = state_cell(sight, slots)
    kind = kinds.get(need.structure or "", "")
    owner = sight.label("people", need.owner)
    return StructureCard(need.id, need.title or kind, kind, owner, when, cell.state, cell.text)


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    """As the line for needs reads them: whom and what they name anew comes along."""
    kinds = dict(structure_kinds(sight))
    read = []
    for line in lines:
        what, kind, purpose, who = (cell_of(line, place) for place in range(4))
        read.append((what, kinds[_kind(sight, kind)], purpose, who))
    return need_drafts(sight, read)


def _kind(sight: Sight, text: str) -> str:
    """A process where nothing is said: most of what has to be in place is one."""
    return typed_choice(text, structure_kinds(sight)) if text else "process"


ENTRY: Final = Entry(
    QT_TRANSLATE_NOOP("List", "Structure"),
    (
        EntryField("title", QT_TRANSLATE_NOOP("List", "What must be in place?")),
        EntryField("kind", QT_TRANSLATE_NOOP("List", "Kind (process)"), 170, structure_kinds),
        EntryField(
            "development",
            QT_TRANSLATE_NOOP("List", "For which development?"),
            210,
            lambda sight: sight.labels("developments", ""),
        ),
        EntryField(
            "owner",
            QT_TRANSLATE_NOOP("List", "Who sees to it?"),
            170,
            lambda sight: sight.labels("people", ""),
        ),
    ),
    _drafts,
    asks_new=True,
)
