"""What a place is: a line in the rail, a key, and a view in the middle of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.ui.desk import Desk


class PlaceView(QWidget):
    """What the middle of the window shows. Made when first visited, for one open plan."""

    turned = Signal()
    """Another tab is shown."""
    tab = 0
    """Which tab is shown, from 0; a place without tabs has one."""

    def show_tab(self, place: int) -> None:
        """Show a tab, where there are some."""
        del place

    def tools(self) -> Sequence[QWidget]:
        """The place's own buttons for the top bar, from left to right."""
        return ()

    def commands(self) -> Sequence[QAction]:
        """The place's own commands for the Edit menu, as they are now."""
        return ()

    def retranslate(self) -> None:
        """Speak the desk's language."""

    def show_record(self, record: object) -> None:
        """Bring something into view that another place pointed at."""
        del record

    def manual_page(self) -> str:
        """The page of the manual about what is seen; empty for that of the place."""
        return ""

    def zoom(self, step: int) -> None:
        """Zoom in (1), out (−1) or to all there is (0), where the place can."""
        del step

    def turn_table(self) -> None:
        """Show what is painted here as a table too, or hide that again."""

    def turn_mending(self) -> None:
        """Go to the list of what doesn't add up here, or hide it from there."""

    @property
    def has_table(self) -> bool:
        """True while the table beside a painted view is shown."""
        return False


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its word, its icon, its key, and how its view is made."""

    key: str
    title: str
    icon: str
    shortcut: str
    make: Callable[[Desk], PlaceView]
    zooms: bool = False
    """True if it paints a chart: that can be zoomed, and read as a table."""
    as_table: bool = False
    """True if what it paints can be read as a table, though there is nothing to zoom."""
    count: Callable[[Desk], int] | None = None
    """How many things wait there, for its badge; None: it never has one."""
    joins: str = ""
    """Kinds of record with whose first one the place joins the rail; empty: from the start."""
    alone: bool = False
    """True if somebody planning for themselves alone has it in the rail."""
    together: bool = True
    """True if a plan of several people has it in the rail."""

    def shown(self, desk: Desk) -> bool:
        """True if the place stands in the rail of this plan; all are in the menu always."""
        if desk.content.plan.just_me:
            return self.alone
        kinds = self.joins.split()
        if not self.together:
            return False
        return not kinds or any(desk.content.table(kind) for kind in kinds)
