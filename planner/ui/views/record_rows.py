"""What the commands of a list need of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from planner.ui.models.listed_rows import RecordList
from planner.ui.models.record_list import Listing, Wish
from planner.ui.views.record_table import RecordTable


class Rows(Protocol):
    """What the commands need of a list on the screen."""

    listing: Listing
    rows: RecordList
    table: RecordTable

    def chosen_rows(self) -> list[int]:
        """Rows that are chosen."""

    def chosen_ids(self) -> list[str]:
        """Ids of the records that are chosen."""

    def attempt(self, wish: Wish) -> str:
        """Run a wish; says why it was refused."""

    def copy(self) -> None:
        """Copy the chosen rows."""

    def paste(self) -> None:
        """Lines of the clipboard as new records."""

    def fold(self, folded: Collection[str]) -> None:
        """Fold these rows of a tree and no others."""

    def delete(self) -> None:
        """Delete the chosen records."""
