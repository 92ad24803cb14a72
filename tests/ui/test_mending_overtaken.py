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
