"""Partners: when we last spoke."""

from __future__ import annotations

from datetime import date

from planner.domain.edit import Edit
from planner.services.ports import Store
from planner.services.records import put_changed


def note_contact(store: Store, partner: str, on: date | None = None, *, today: date) -> Edit | None:
    """Note a contact with a partner on a day; without one, today."""
    return put_changed(store, "note_contact", "partners", partner, last_contact=on or today)
