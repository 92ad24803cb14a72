"""The places visited in one plan, to go back and forward among them. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MOST: Final = 100


@dataclass(frozen=True, slots=True)
class Visit:
    """A place as it was seen: the tab, the record looked at, the one team shown."""

    place: str
    tab: int = 0
    choice: tuple[str, str] | None = None
    team: str | None = None


class Visits:
    """A line of visits and where on it one stands. Going elsewhere cuts off what lay ahead."""

    def __init__(self) -> None:
        self._line: list[Visit] = []
        self._at = -1

    @property
    def now(self) -> Visit | None:
        """Where one is."""
        return self._line[self._at] if self._line else None

    def go(self, visit: Visit) -> None:
        """Somewhere else; where one is already nothing happens."""
        if visit == self.now:
            return
        self._line[self._at + 1 :] = [visit]
        del self._line[:-MOST]
        self._at = len(self._line) - 1

    def settle(self, visit: Visit) -> None:
        """Look at something else within the same visit: rows gone through are no places."""
        if self._line:
            self._line[self._at] = visit
        else:
            self.go(visit)

    def ahead(self, by: int) -> Visit | None:
        """The visit before (−1) or after (1) this one; None at an end of the line."""
        at = self._at + by
        return self._line[at] if 0 <= at < len(self._line) else None

    def step(self, by: int) -> Visit | None:
        """Go there."""
        found = self.ahead(by)
        if found is not None:
            self._at += by
        return found
