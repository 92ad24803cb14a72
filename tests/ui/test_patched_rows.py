"""After an edit a list paints those rows again that say something else, and no other."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication

from planner.services.records import change_record
from planner.ui.shell import Shell
from planner.ui.views.record_list import RecordListView
from tests.ui.lists import content, list_of


def painted(shell: Shell, view: RecordListView, kind: str, id_: str, **wish: Any) -> set[str]:
    """Ids of the rows a list is asked to paint again by a change of one record."""
    QApplication.processEvents()
    rows: set[str] = set()

    def note(first: Any, last: Any) -> None:
        rows.update(view.model.rows.ids[first.row() : last.row() + 1])

    view.model.dataChanged.connect(note)
    assert shell.desk is not None
    assert shell.desk.editor.run(change_record, kind, id_, wish) is not None
    view.model.dataChanged.disconnect(note)
    return rows


def test_an_edit_that_shows_nowhere_paints_nothing(shell: Shell) -> None:
    view = list_of(shell, "developments")
    action = next(iter(content(shell).actions))
    assert painted(shell, view, "actions", action, cost=4711) == set()


def test_a_new_title_paints_its_row(shell: Shell) -> None:
    view = list_of(shell, "developments")
    id_ = view.model.rows.ids[2]
    assert painted(shell, view, "developments", id_, notes="unseen", title="Called anew") == {id_}


def test_a_name_paints_the_rows_it_stands_in(shell: Shell) -> None:
    view = list_of(shell, "signals")
    held = content(shell)
    partner = next(s.partner for s in held.signals.values() if s.partner)
    named = {s.id for s in held.signals.values() if s.partner == partner}
    assert painted(shell, view, "partners", partner, name="Named anew") == named
    assert len(named) < len(held.signals)


def test_what_an_edit_does_to_dates_is_painted(shell: Shell) -> None:
    view = list_of(shell, "needs")
    held = content(shell)
    need = next(n for n in held.needs.values() if n.kind == "competency" and n.development)
    assert need.development is not None
    of_it = {n.id for n in held.needs.values() if n.development == need.development}
    seen = painted(shell, view, "developments", need.development, safety=0.5)
    assert seen
    assert seen <= of_it
