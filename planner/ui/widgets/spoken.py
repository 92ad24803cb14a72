"""What a screen reader hears of widgets we paint ourselves: what they are, and how to press them.

A widget that is not one of Qt's own is "something" to a screen reader. One that says with
`spoken_as` what it is gets its role, and with a signal `clicked` can be pressed without a mouse.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

BUTTON: Final = QAccessible.Role.Button
CHART: Final = QAccessible.Role.Chart
METER: Final = QAccessible.Role.ProgressBar
SLIDER: Final = QAccessible.Role.Slider
SPLITTER: Final = QAccessible.Role.Splitter
TEXT: Final = QAccessible.Role.StaticText
_PRESS: Final = "Press"


class _Spoken(QAccessibleWidget):
    """Name and description are the widget's own."""

    def actionNames(self) -> list[str]:
        return [_PRESS] if self._click() is not None else []

    def doAction(self, name: str) -> None:
        click = self._click()
        if name == _PRESS and click is not None:
            click.emit()

    def _click(self) -> SignalInstance | None:
        return getattr(self.object(), "clicked", None)


def _interface(name: str, widget: QObject) -> QAccessibleInterface | None:
    """What Qt asks for when a widget is first looked at by a screen reader."""
    del name
    role = getattr(widget, "spoken_as", None)
    if role is None or not isinstance(widget, QWidget):
        return None
    return _Spoken(widget, role)


_known: list[bool] = []


def speak_roles() -> None:
    """Tell Qt once, for the whole program."""
    if not _known:
        QAccessible.installFactory(_interface)
        _known.append(True)
