"""What a wave is called stands whole where there is room, and is shortened where there is none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.ui.views.timeline_flags import placed_flags
from tests.ui.conftest import OpenWindow, timeline_of


def test_no_line_of_the_list_of_waves_is_shortened_and_none_is_hidden(
    window: OpenWindow, practice: Content
) -> None:
    place = timeline_of(window(practice, "de"))
    place.window().resize(1024, 700)
    listed = place.waves.open()
    assert listed is not None
    QApplication.processEvents()
    lines = listed.list
    assert lines.viewport().width() >= lines.sizeHintForColumn(0)
    last = lines.visualItemRect(lines.item(lines.count() - 1))
    room = lines.viewport().height() - last.bottom()
    assert 0 <= room < last.height()
    window_ = place.window()
    assert listed.geometry().right() < window_.mapToGlobal(window_.rect().topRight()).x()
    listed.close()


def test_a_label_at_the_edge_of_a_narrow_picture_is_shortened_not_cut(
    window: OpenWindow, practice: Content
) -> None:
    view = timeline_of(window(practice)).chart_view
    view.see(dt.date(2027, 2, 25), dt.date(2027, 3, 25))
    view.scene.width = view.scene.names + 120
    held = [each for each in placed_flags(view.scene) if each.edge]
    assert held
    assert any(view.scene.flag_width(each.flag) > 120 for each in held)
    for each in held:
        assert view.scene.names < each.box.left()
        assert each.box.right() <= view.scene.width
    view.grab()


def test_a_short_name_has_its_label_too(window: OpenWindow, practice: Content) -> None:
    view = timeline_of(window(practice)).chart_view
    scene = view.scene
    scene.waves = [replace(wave, title="EV") for wave in scene.waves[:3]]
    scene.forget_flags()
    scene.lay_flags()
    view.fit()
    assert [each.flag.title for each in placed_flags(scene)] == ["EV"] * 3
    view.grab()
