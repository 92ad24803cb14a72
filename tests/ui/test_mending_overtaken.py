"""A row of what doesn't add up that an edit has overtaken meanwhile."""

from __future__ import annotations

import pytest

from planner.services.records import delete_record
from planner.ui.views.timeline import TimelinePlace
from tests.ui.conftest import OpenWindow, timeline_of
from tests.ui.test_mending import broken, codes, shell_of


@pytest.fixture
def place(window: OpenWindow) -> TimelinePlace:
    return timeline_of(window(broken()))


@pytest.mark.parametrize("gone", ["gone", "first", "after"])
def test_a_row_an_edit_has_overtaken_is_shown_anew_instead_of_mended(
    place: TimelinePlace, gone: str
) -> None:
    shell, mending = shell_of(place), place.mending
    mending.turn()
    assert shell.desk is not None
    assert mending.panel is not None
    stale = next(v for v in mending.rows.rows if gone in (v.action, v.other))
    edit = shell.desk.editor.run(delete_record, "actions", gone)
    assert edit is not None
    before = dict(shell.desk.content.actions)
    mending.mend(stale)  # pressed before the list has caught up
    assert shell.desk.content.actions == before
    assert mending.dialog is None
    assert stale.code not in codes(shell)


@pytest.mark.parametrize("gone", ["first", "after", "gone"])
def test_rows_an_edit_has_overtaken_say_what_they_said(place: TimelinePlace, gone: str) -> None:
    shell, mending = shell_of(place), place.mending
    mending.turn()
    assert shell.desk is not None
    assert mending.panel is not None
    table = mending.panel.table.table
    said = table.lines(range(len(table.rows)))
    assert shell.desk.editor.run(delete_record, "actions", gone)
    assert table.lines(range(len(table.rows))) == said  # painted before the list has caught up
    table.sort(4)
    table.sort(-1)
    mending.panel.grab()
    mending._catch_up()
    assert len(table.rows) == len(said) - 2  # no head, and one row less
    assert mending.panel.table.table.lines(range(len(table.rows))) != said
