"""Signs and hatches come out the same where nothing is clipped."""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from planner.ui.shapes import hatch


def test_a_hatch_stays_within_its_box_in_a_drawing_too(qapp: QApplication) -> None:
    del qapp
    buffer = QBuffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    painter = QPainter(drawing)
    hatch(painter, QRectF(20, 10, 33, 21), "#445566")
    painter.end()
    told = bytes(buffer.data().data()).decode()
    lines = re.findall(r'points="([\d.]+),([\d.]+) ([\d.]+),([\d.]+) "', told)
    assert len(lines) > 5
    for line in lines:
        x1, y1, x2, y2 = map(float, line)
        assert 20 <= x1 <= x2 <= 53
        assert 10 <= y2 <= y1 <= 31
        assert abs((x2 - x1) - (y1 - y2)) < 0.01
