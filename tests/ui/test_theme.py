"""The looks: everything that is read can be read; shapes tell states without colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from planner.domain.slots import STATES
from planner.ui.colours import DARK, LIGHT, Colours, colours_named, contrast, text_pairs
from planner.ui.shapes import paint_shape
from planner.ui.theme import Look


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda c: c.name)
def test_every_text_stands_out_from_its_ground(colours: Colours) -> None:
    for what, ink, ground in text_pairs(colours):
        assert contrast(ink, ground) >= 4.5, what


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda c: c.name)
def test_marks_and_lines_stand_out_too(colours: Colours) -> None:
    for mark in (colours.late.mark, colours.good.mark, colours.due_line, colours.today):
        assert contrast(mark, colours.surface) >= 3


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_each_state_has_a_shape_of_its_own_in_black_and_white(look: Look) -> None:
    del look  # painting needs an application
    pictures = set()
    for state in STATES:
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_shape(painter, state, QPointF(12, 12), 16, "#000000")
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(STATES)


def test_a_look_changes_palette_and_tells(look: Look) -> None:
    told: list[str] = []
    look.changed.connect(lambda: told.append(look.colours.name))
    look.choose(colours_named("dark"))
    look.choose(colours_named("light"))
    assert told == ["dark", "light"]
