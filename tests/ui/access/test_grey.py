"""In greyscale, as on a printer or for eyes without colour: states are told by shape and word."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.ui.colours import DARK, LIGHT, Colours
from planner.ui.models.table_model import CELL
from tests.ui.conftest import OpenWindow
from tests.ui.lists import column, list_of
from tests.ui.matrices import matrix_of

SHAPE = 26
"""Pixels at the left of a chip in which its shape stands."""
CLEAR = 20
"""Steps of grey, of 255, by which a shape stands out from what is around it."""


def shape_in(picture: QImage, box: QRect) -> NDArray[np.bool_]:
    """Where something stands out in a part of a picture, whatever its colour was."""
    grey = picture.copy(box).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(bytes(grey.constBits()), np.uint8)
    part = rows.reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()].astype(int)
    ground = int(np.median(part))
    found: NDArray[np.bool_] = np.abs(part - ground) > CLEAR
    return found


def differ(shapes: dict[str, NDArray[np.bool_]]) -> None:
    assert len(shapes) >= 4, "the sample shows most states"
    for (one, first), (other, second) in combinations(shapes.items(), 2):
        assert first.any(), f"{one} can't be seen"
        assert (first ^ second).sum() > 8, f"{one} looks like {other}"


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda c: c.name)
def test_states_of_a_list_differ_in_grey(
    window: OpenWindow, practice: Content, colours: Colours
) -> None:
    shell = window(practice)
    shell.look.choose(colours)
    view = list_of(shell, "needs")
    shell.frame.resize(1280, 1400)
    QApplication.processEvents()
    place = column(view, "state")
    picture = view.table.viewport().grab().toImage()
    shapes: dict[str, NDArray[np.bool_]] = {}
    for row in range(view.model.rowCount()):
        index = view.model.index(row, place)
        cell, box = index.data(CELL), view.table.visualRect(index)
        if cell.state and view.table.viewport().rect().contains(box):
            assert cell.text, "beside the shape there is a word"
            part = QRect(box.left() + 6, box.top() + 6, SHAPE, box.height() - 12)
            shapes.setdefault(cell.state, shape_in(picture, part))
    differ(shapes)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda c: c.name)
def test_states_in_the_matrix_differ_in_grey(
    window: OpenWindow, practice: Content, colours: Colours
) -> None:
    shell = window(practice)
    shell.look.choose(colours)
    shell.frame.resize(1900, 1400)
    place = matrix_of(shell)
    view = place.matrix_view
    QApplication.processEvents()
    picture = view.viewport().grab().toImage()
    shapes: dict[str, NDArray[np.bool_]] = {}
    for slots in view.matrix.cells.asked.values():
        for slot in slots:
            if slot.person is None or slot.competency is None:
                continue
            cell = view.matrix.cell_of(slot.person, slot.competency)
            at = view.matrix.place_of(cell) if cell else None
            if at is None:
                continue
            box = view.scene.box(type(view.scene.at)(*at))
            if view.viewport().rect().contains(box):
                half = QRect(box.center().x(), box.top() + 3, box.width() // 2, box.height() // 2)
                shapes.setdefault(slot.state, shape_in(picture, half))
    differ(shapes)
