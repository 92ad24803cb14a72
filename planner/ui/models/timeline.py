"""The timeline's chart: groups of lanes, and all bars as numpy columns for fast culling.

Built in one pass over the slots and actions; after an edit only the blocks of the needs or
people it touched are built anew and put in the place of the old ones. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.record import label_of
from planner.domain.saved_view import Grouping, LaneOrder
from planner.services.figures import Figures
from planner.services.wording import Words
from planner.ui.models.timeline_blocks import Lane, Moved
from planner.ui.models.timeline_by_need import ByNeed
from planner.ui.models.timeline_by_person import ByPerson
from planner.ui.models.timeline_groups import Group, Source, order_for, put_in_order
from planner.ui.models.timeline_layout import Layout
from planner.ui.models.timeline_names import title_of
from planner.ui.models.timeline_sieve import EVERYTHING, Narrowed

GROUPINGS: Final[tuple[Grouping, ...]] = ("competency", "person", "development", "team", "kind")
ORDERS: Final[tuple[LaneOrder, ...]] = ("usual", "sow_by", "head_start", "name")
OF_CHARTS: Final = frozenset({"saved_views", "saved_matrices"})
"""Kinds of record that say how a chart is looked at, and never change what stands in it."""


class Chart(Layout):
    """What of a plan stands in groups and lanes, and how that is grouped, ordered and narrowed."""

    def __init__(
        self,
        figures: Figures,
        grouping: Grouping = "competency",
        team: str | None = None,
        order: LaneOrder = "usual",
        narrowed: Narrowed = EVERYTHING,
        words: Words | None = None,
    ) -> None:
        super().__init__()
        self.figures = figures
        self.grouping: Grouping = grouping
        self.team = team
        self.order: LaneOrder = order
        self.narrowed = narrowed
        self.words = words
        """What groups and lanes are called, to be sorted by name."""
        self.build()

    @property
    def content(self) -> Content:
        """The plan's records."""
        return self.figures.content

    def again(self, figures: Figures, people: Mapping[str, str] | None = None) -> Chart:
        """The same sight of a copy of the plan: grouped, ordered, filtered and folded alike.

        Args:
            people: ids of people in the copy, where they are others there.
        """
        ids = people or {}
        narrowed = replace(
            self.narrowed,
            people=frozenset(ids.get(each, each) for each in self.narrowed.people),
            called={ids[id_]: label_of(person) for id_, person in self.content.people.items()
                    if ids.get(id_, id_) != id_},
        )  # fmt: skip
        chart = Chart(figures, self.grouping, self.team, self.order, narrowed, self.words)
        chart._folded = {ids.get(key, key) for key in self._folded}
        chart.arrange()
        return chart

    # -- building --------------------------------------------------------------------

    def build(self) -> None:
        """Everything anew: another plan, grouping or filter."""
        self._source = Source(self.figures, self.team, self.narrowed)
        make = ByPerson if self.grouping in ("person", "kind") else ByNeed
        self._blocks: ByNeed | ByPerson = make(self._source, self.grouping)
        self._blocks.build()
        self.put_in_order()

    def speak(self, words: Words) -> None:
        """Another language may put names in another order."""
        self.words = words
        if self._really == "name":
            self.put_in_order()

    @property
    def _really(self) -> LaneOrder:
        """The order that is asked for, as far as it ranks nobody."""
        return order_for(self.grouping, self.order)

    def put_in_order(self) -> None:
        """Groups and lanes in their order; again when they are called otherwise."""
        groups = self._blocks.groups()
        title = title_of(self.words, self.content, self.grouping) if self.words else None
        if title is not None or self._really != "name":
            groups = put_in_order(groups, self._really, title or _untitled)
        self.groups = groups
        self.arrange()

    def span(self) -> tuple[int, int]:
        """First and last ordinal anything stands on; today is always within."""
        today = self.figures.today.toordinal()
        days = [today]
        if len(self.bars):
            days += [int(self.starts.min()), int(self.ends.max())]
        days += [slot.due.toordinal() for slot in self.figures.slots if slot.due]
        return min(days), max(days)

    # -- patching --------------------------------------------------------------------

    def patch(self, edit: Edit, needs: Iterable[str]) -> None:
        """Take over an edit: the blocks it touched, or everything where others may stand there."""
        kinds = edit.kinds() - OF_CHARTS
        if not kinds:
            return
        if kinds - {"actions"}:
            self.build()
            return
        touched = set(needs)
        people, pairs = _touched(edit)
        before = self._people_of(touched)
        self._source.take_over(c for c in edit.changes if c.kind == "actions")
        if touched or self.team or self.narrowed:
            self._source.look()
        moved = Moved({c.id for c in edit.changes}, touched, people, pairs)
        moved.people |= before | self._people_of(touched)
        swaps = self._blocks.renew(moved)
        if swaps is None or self.order != "usual":
            self.put_in_order()
        else:
            self.swap(swaps)

    def _people_of(self, needs: set[str]) -> set[str]:
        """Who has a slot of these needs, as far as is known; "" for nobody."""
        by_need = self._source.by_need
        return {slot.person or "" for need in needs for slot in by_need.get(need, ())}


def _touched(edit: Edit) -> tuple[set[str], set[tuple[str, str]]]:
    """The people of edited actions, and each of them with what the action teaches."""
    people: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for change in edit.changes:
        for action in (change.before, change.after):
            if isinstance(action, Action):
                people.update(action.people or ("",))
                pairs.update((p, e.competency) for p in action.people for e in action.effects)
    return people, pairs


def _untitled(_: Group | Lane) -> str:
    return ""
