"""What a place works with while a plan is open: records, figures, words, look, the editor."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject, Signal

from planner.ui.editor import Editor
from planner.ui.theme import Look
from planner.ui.what_if import WhatIf

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction

    from planner.domain.content import Content
    from planner.domain.edit import Change, Edit
    from planner.domain.plan import Plan
    from planner.domain.slots import Slot
    from planner.services.figures import Figures
    from planner.services.ports import PlanFile
    from planner.services.wording import Words


class Offer(NamedTuple):
    """Something that can be done to all that are chosen. With `shared`, what they hold by now:
    empty for nothing, and where `differs`, not the same."""

    action: QAction
    head: str = ""
    shared: str | None = None
    differs: bool = False


class Several(NamedTuple):
    """Records of one kind that are chosen together, and what can be done to all of them now."""

    kind: str
    ids: tuple[str, ...]
    offers: Callable[[], list[Offer]]
    choose: Callable[[Sequence[str]], None]
    """Choose others of them, by their ids, where they stand."""


class Desk(QObject):
    """One open plan. The figures are patched before `changed` goes out."""

    changed = Signal(object, object)
    """An `Edit`, and the ids of the needs whose slots are others now."""
    worded = Signal()
    """What stands on screen is worded anew: another language, others look on, or the
    works-council profile was switched."""
    filtered = Signal()
    go_asked = Signal(str, object)
    """The key of a place, and what to show there."""
    chosen = Signal(str, str)
    """Kind and id of the record to be looked at; both empty for none."""
    note_asked = Signal()
    """A line is to be noted: the search box is wanted, saying how."""
    chart_asked = Signal(str, str, str)
    """A chart over time or a proof is to be shown: which, and kind and id of what it is of."""
    profile_asked = Signal(str)
    """The profile of a person is to be shown."""
    inspect_asked = Signal()
    """The chosen record is to be edited: the inspector is wanted, with the focus in it."""
    part_asked = Signal(str)
    """The same, with the focus in a section, by its key."""
    field_asked = Signal(str)
    """The same, with the focus in a field, by its name."""

    def __init__(
        self,
        plan: PlanFile,
        figures: Figures,
        words: Words,
        look: Look,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.plan = plan
        self.figures = figures
        self.words = words
        self.look = look
        self.team: str | None = None
        self.in_company = False
        """Others look on: levels people hold, wishes, worries and confidential words are not
        shown."""
        self.week_start = 0
        """The weekday calendars begin on, Monday is 0."""
        self.choice: tuple[str, str] | None = None
        self.slot: Slot | None = None
        self.cell: tuple[str, str] | None = None
        """Person and competency of the cell of the matrix that is looked at."""
        self.several: Several | None = None
        """What is chosen where that is more than one; then there is no `choice`."""
        self.editor = Editor(plan.store, words, self)
        self.editor.edited.connect(self.take_over)
        self.what_if = WhatIf(self, self)

    @property
    def content(self) -> Content:
        """The plan's records, or what is tried of them."""
        return self.figures.content

    @property
    def today(self) -> dt.date:
        """The day everything is seen from."""
        return self.figures.today

    def take_over(self, edit: Edit) -> None:
        """Patch the figures and tell every open view."""
        needs = self.figures.update(edit)
        if self.team is not None and self.team not in self.content.teams:
            self.team = None
        self.changed.emit(edit, needs)
        if any(_switched(change) for change in edit.changes):
            self.worded.emit()

    def speak(self, words: Words) -> None:
        """Another language, everywhere."""
        self.words = words
        self.editor.words = words
        self.worded.emit()

    def turn_company(self, others: bool) -> None:
        """Others look on from now on, or no longer."""
        if others != self.in_company:
            self.in_company = self.editor.in_company = others
            self.worded.emit()

    def begin_weeks(self, weekday: int) -> None:
        """Let calendars begin on another weekday."""
        if weekday != self.week_start:
            self.week_start = weekday
            self.worded.emit()

    def choose(self, kind: str = "", id_: str = "", slot: Slot | None = None) -> None:
        """Look at a record ("plan", "plan" for the settings), or at none.

        A `slot` says which of its slots is meant.
        """
        choice = (kind, id_) if kind else None
        if (choice, slot) != (self.choice, self.slot) or self.cell or self.several:
            self.choice, self.slot, self.cell, self.several = choice, slot, None, None
            self.chosen.emit(kind, id_)

    def choose_several(self, several: Several) -> None:
        """Look at more than one record."""
        if several != self.several:
            self.choice = self.slot = self.cell = None
            self.several = several
            self.chosen.emit("", "")

    def choose_cell(self, person: str, competency: str) -> None:
        """Look at a person in one competency."""
        if self.cell != (person, competency):
            self.choice, self.slot, self.several = ("people", person), None, None
            self.cell = (person, competency)
            self.chosen.emit("people", person)

    def choose_slot(self, slot: Slot) -> None:
        """Look at the need of a slot; of a target role's slot, at the person."""
        if slot.need in self.content.needs:
            self.choose("needs", slot.need, slot)
        elif slot.person is not None:
            self.choose("people", slot.person, slot)

    def only_team(self, team: str | None) -> None:
        """Show one team alone, or all."""
        if team != self.team:
            self.team = team
            self.filtered.emit()


def _switched(change: Change) -> bool:
    """True if a change switched the works-council profile on or off."""
    plans = (cast("Plan | None", change.before), cast("Plan | None", change.after))
    return change.kind == "plan" and len({p.works_council for p in plans if p}) > 1
