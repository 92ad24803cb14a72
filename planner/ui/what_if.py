"""What-if: the open plan with changes nobody has made yet, or seen from a later day.

While it is on, the editor works on a layer over the plan: whatever is done is tried and can be
taken back, and all of it together is taken over as one step, or dropped. The records every view
holds are those that are tried; the store keeps the plan as it is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

if TYPE_CHECKING:
    from planner.domain.content import Content
    from planner.domain.edit import Change, Edit
    from planner.services.differences import Difference
    from planner.services.figures import Figures
    from planner.services.layer import Layer
    from planner.services.ports import PlanFile, Store
    from planner.services.trying import Before
    from planner.ui.editor import Editor


class Desk(Protocol):
    """What of the open plan this needs."""

    plan: PlanFile
    figures: Figures
    editor: Editor

    @property
    def changed(self) -> SignalInstance:
        """An edit, and the needs it touches."""
        ...

    @property
    def content(self) -> Content:
        """The records every view holds."""
        ...

    @property
    def today(self) -> dt.date:
        """The day everything is seen from."""
        ...

    def take_over(self, edit: Edit) -> None:
        """Patch the figures and tell every open view."""
        ...


class WhatIf(QObject):
    """The one thing that is tried on a desk, or nothing.

    `turned` goes out whenever something is tried, tried otherwise, taken over or dropped.
    """

    turned = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.layer: Layer | None = None
        self._before: Before | None = None
        self._found: Sequence[Difference] | None = None
        self._turning = False
        desk.changed.connect(self._hear)

    # -- what is tried -------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """True while something is tried."""
        return self.layer is not None

    @property
    def day(self) -> dt.date | None:
        """The day the date was moved on to; None while it is the plan's own."""
        if self._before is None or self._before.today == self._desk.today:
            return None
        return self._desk.today

    @property
    def today(self) -> dt.date:
        """The plan's own day, wherever the date was moved on to."""
        return self._before.today if self._before is not None else self._desk.today

    @property
    def steps(self) -> Sequence[Edit]:
        """What was tried and not taken back."""
        return self.layer.steps if self.layer is not None else ()

    @property
    def contents(self) -> tuple[Content, Content]:
        """The records as they are, and as they are tried."""
        base = self.layer.base if self.layer is not None else self._desk.content
        return base, self._desk.content

    def differences(self) -> Sequence[Difference]:
        """What would be other, the worst first; nothing while nothing is tried."""
        if self._before is None:
            return ()
        if self._found is None:
            self._found = self._before.against(self._desk.figures)
        return self._found

    # -- trying --------------------------------------------------------------------------

    def begin(self) -> None:
        """From now on everything that is done is only tried."""
        from planner.services.layer import Layer
        from planner.services.trying import Before

        if self.layer is not None:
            return
        desk = self._desk
        base = desk.content.apart()
        desk.plan.store.content = base
        self.layer = Layer(base, desk.content)
        self._before, self._found = Before.of(desk.figures), None
        desk.editor.work_on(self.layer)
        self.turned.emit()

    def move_wave(
        self, development: str, weeks: float | None = None, to: dt.date | None = None
    ) -> None:
        """Try a wave elsewhere than it is expected; the same one moved before counts no more."""
        from planner.services.waves import move_wave

        was_on = self.on
        self.begin()
        assert self.layer is not None
        assert self._before is not None
        today = self._before.today
        with_day = self.layer.closed
        self.layer.closed = False
        editor = self._desk.editor
        self._turning = True
        earlier = editor.undo() if self._moved_last(development) else None
        done = editor.run(move_wave, development, weeks, to, today=today)
        if done is None and earlier is not None and weeks != 0:
            editor.redo()
        self._turning = False
        self.layer.closed = with_day
        if not self.steps and self.day is None and (not was_on or earlier is not None):
            self.drop()
        else:
            self._turn()

    def _moved_last(self, development: str) -> bool:
        last = self.steps[-1] if self.steps else None
        return (
            last is not None
            and last.title.code == "move_wave"
            and any(change.id == development for change in last.changes)
        )

    def move_date(self, day: dt.date) -> None:
        """See everything from a later day; what was tried before stays tried."""
        self.begin()
        assert self.layer is not None
        self._see_from(day)
        self.layer.closed = True
        self._turn()

    def _see_from(self, day: dt.date) -> None:
        from planner.domain.edit import Change, Edit, Title

        desk = self._desk
        needs = desk.figures.see_from(day)
        plan = desk.content.plan
        edit = Edit(0, Title("see_from"), (Change("plan", "plan", plan, plan, 0),))
        desk.changed.emit(edit, needs)

    # -- the end of it -------------------------------------------------------------------

    @property
    def can_take_over(self) -> bool:
        """True if there is something to write, and the plan can be written."""
        return self.layer is not None and bool(self.layer.changes) and not self._desk.plan.read_only

    def take_over(self) -> None:
        """Write what was tried: one step, which undo takes back. A later day is left."""
        from planner.services.trying import take_over

        layer, desk = self.layer, self._desk
        if layer is None or not self.can_take_over:
            return
        edit = desk.editor.write(partial(take_over, layer=layer), desk.plan.store)
        if edit is None:
            return  # why not was told; everything is tried still
        self._leave()
        desk.editor.edited.emit(edit)
        desk.editor.told.emit(desk.editor.sentence(edit.title), False)
        self.turned.emit()

    def drop(self) -> Callable[[], None] | None:
        """Leave everything as it was.

        Returns:
            What brings it back, to be offered; None where nothing was tried.
        """
        layer = self.layer
        if layer is None:
            return None
        changes, day = layer.changes, self.day
        back = tuple(change.reversed() for change in reversed(changes))
        steps, contents = layer.steps, layer.contents
        self._leave()
        self._show(back, "drop_what_if")
        self.turned.emit()
        return partial(self._bring_back, steps, contents, day)

    def _leave(self) -> None:
        """The records that are seen are the plan's again, exactly."""
        layer, desk = self.layer, self._desk
        assert layer is not None
        assert self._before is not None
        today = self._before.today
        desk.editor.work_on(desk.plan.store)
        desk.content.become(layer.base)
        desk.plan.store.content = desk.content
        self.layer = self._before = self._found = None
        if today != desk.today:
            self._see_from(today)

    def _show(self, changes: tuple[Change, ...], code: str) -> None:
        """Tell every view of changes that are no edit of the plan."""
        from planner.domain.edit import Edit, Title

        if changes:
            self._desk.take_over(Edit(0, Title(code), changes))

    def _bring_back(
        self, steps: Sequence[Edit], contents: dict[str, bytes], day: dt.date | None
    ) -> None:
        """Try once more what was dropped."""
        if self.on:
            return
        self.begin()
        assert self.layer is not None
        self.layer.contents |= contents
        editor = self._desk.editor
        for step in steps:
            edit = editor.write(partial(_once_more, step=step), self.layer)
            if edit is not None:
                editor.edited.emit(edit)
        if day is not None:
            self.move_date(day)
        self._turn()

    # -- keeping up ----------------------------------------------------------------------

    def _hear(self) -> None:
        """Something was tried, or taken back; with nothing left it is over."""
        if self.layer is None or self._turning:
            return
        if not self.layer.steps and self.layer.redo_title() is not None:
            self.drop()
        else:
            self._turn()

    def _turn(self) -> None:
        self._found = None
        self.turned.emit()


def _once_more(store: Store, step: Edit) -> Edit:
    return store.commit(step.title, step.changes)
