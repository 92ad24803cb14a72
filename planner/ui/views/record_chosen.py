"""Tells the desk what is chosen in a list: one record, several, or none of several any more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from planner.ui.desk import Desk, Several
from planner.ui.views.record_commands import Commands
from planner.ui.views.record_rows import Rows


class ListView(Rows, Protocol):
    """The list, as far as its choice is told."""

    commands: Commands

    def choose(self, ids: Sequence[str]) -> None:
        """Choose records."""


class Chosen:
    """Of one list view."""

    def __init__(self, desk: Desk, view: ListView) -> None:
        self._desk, self._view = desk, view
        self._held = self._missed = False

    @contextmanager
    def held(self) -> Iterator[None]:
        """While rows go one by one: only what is chosen in the end is told."""
        self._held, self._missed = True, False
        try:
            yield
        finally:
            self._held = False
        if self._missed:
            self.tell()

    def tell(self) -> None:
        """The desk looks at the one that is chosen, or at all of them."""
        if self._held:
            self._missed = True
            return
        view, desk = self._view, self._desk
        ids, kind = view.chosen_ids(), view.listing.kind
        if len(ids) == 1:
            desk.choose(kind, ids[0])
        elif ids:
            desk.choose_several(Several(kind, tuple(ids), view.commands.offers, view.choose))
        else:
            self.leave()

    def leave(self) -> None:
        """Nobody looks at several of this list any more."""
        several = self._desk.several
        if several is not None and several.offers == self._view.commands.offers:
            self._desk.choose()
