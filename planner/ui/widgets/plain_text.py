"""A text to read, as it was typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def text(words: str, name: str = "") -> QLabel:
    """A wrapped text that can be selected; `name` picks its style."""
    label = QLabel(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def wear(label: QLabel, name: str) -> None:
    """Give a label that is shown already another style."""
    if label.objectName() != name:
        label.setObjectName(name)
        label.style().polish(label)
