"""Tables that are only read look like those that are written in."""

from __future__ import annotations

from planner.domain.content import Content
from planner.ui.widgets.plain_table_view import PlainTableView
from tests.ui.conftest import OpenWindow, timeline_of


def test_every_table_shows_what_is_chosen_in_the_same_colour(
    window: OpenWindow, practice: Content
) -> None:
    shell = window(practice)
    place = timeline_of(shell)
    place.turn_mending()
    tables = place.findChildren(PlainTableView)
    assert tables
    for table in tables:
        table.ensurePolished()
        assert table.palette().highlight().color().name() == shell.look.colours.chosen
