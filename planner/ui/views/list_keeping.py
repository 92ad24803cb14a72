"""What a list is narrowed to, kept for each plan until the window comes back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.ui.desk import Desk
from planner.ui.main_window import MainWindow
from planner.ui.models.listed_rows import RecordList
from planner.ui.settings import name_for_plan


def narrow_as_kept(frame: QWidget, desk: Desk, rows: RecordList) -> bool:
    """Narrow a list as one left it, as far as that can still be chosen; True if it is narrowed."""
    if isinstance(frame, MainWindow):
        kept = frame.settings.text(_name(desk, rows)).split("\n")
        for each in rows.listing.filters:
            choices = each.choices(rows.sight)
            found = {value for value, _ in choices if f"{each.key} {value}" in kept}
            if found:
                rows.narrowed.chosen[each.key] = found
    return bool(rows.narrowed)


def keep_narrowed(frame: QWidget, desk: Desk, rows: RecordList) -> None:
    """Remember what was chosen; neither people nor words that were looked for go to a file."""
    if isinstance(frame, MainWindow):
        chosen = rows.narrowed.chosen.items()
        values = [(key, value) for key, values in chosen for value in values]
        lines = sorted(
            f"{key} {value}" for key, value in values if value not in desk.content.people
        )
        name, text = _name(desk, rows), "\n".join(lines)
        if frame.settings.text(name) != text:
            frame.settings.keep(name, text)


def _name(desk: Desk, rows: RecordList) -> str:
    return f"{name_for_plan('narrowed', desk.plan.path)}/{rows.listing.key}"
