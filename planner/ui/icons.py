"""Line icons in one style, tinted by the look, and the product's mark."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner.services.resources import resource


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int, ratio: float | None = None) -> QPixmap:
    """One drawing in one colour, `size` pixels square at the screen's own density."""
    density = ratio or QGuiApplication.primaryScreen().devicePixelRatio()
    image = QPixmap(round(size * density), round(size * density))
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(density)
    svg = _source(name).replace("currentColor", colour)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def icon(name: str, colour: str, chosen: str | None = None) -> QIcon:
    """An icon; `chosen` tints it while its button is checked."""
    made = QIcon(pixmap(name, colour, 18))
    if chosen is not None:
        made.addPixmap(pixmap(name, chosen, 18), QIcon.Mode.Normal, QIcon.State.On)
    return made


def logo(size: int) -> QPixmap:
    """The product's mark: a wave and the sun before it, on a blue square."""
    return pixmap("logo", "#ffffff", size)


def window_icon() -> QIcon:
    """The mark in the sizes a task bar asks for."""
    made = QIcon()
    for size in (16, 32, 64):
        made.addPixmap(logo(size))
    return made
