"""Documents that can be made of collected plans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its name, whom it serves, the endings it is written with."""

    title: str
    line: str
    endings: tuple[str, ...]


DOCUMENTS: Final[dict[str, Document]] = {
    "matrix": Document(
        QT_TRANSLATE_NOOP("Collect", "Qualification matrix"),
        QT_TRANSLATE_NOOP(
            "Collect", "Everybody’s level in every competency, what is needed, how it is covered."
        ),
        ("xlsx", "csv"),
    ),
    "sow": Document(
        QT_TRANSLATE_NOOP("Collect", "Sow-by list"),
        QT_TRANSLATE_NOOP("Collect", "Every person and structure with its last day to begin."),
        ("pdf", "xlsx", "csv", "json"),
    ),
    "team": Document(
        QT_TRANSLATE_NOOP("Collect", "Gaps, hours and money"),
        QT_TRANSLATE_NOOP(
            "Collect",
            "What is still missing, what rests on one person, learning hours and costs by quarter.",
        ),
        ("pdf", "xlsx"),
    ),
    "timeline": Document(
        QT_TRANSLATE_NOOP("Collect", "Timeline"),
        QT_TRANSLATE_NOOP("Collect", "Who learns what, and when, before which wave."),
        ("pdf", "svg", "png"),
    ),
}
"""In the order they are offered; the first is chosen at the start."""
ENDINGS: Final = {
    "pdf": QT_TRANSLATE_NOOP("Export", "PDF, in pages"),
    "xlsx": QT_TRANSLATE_NOOP("Export", "Excel workbook"),
    "csv": QT_TRANSLATE_NOOP("Export", "CSV, for any spreadsheet"),
    "json": QT_TRANSLATE_NOOP("Export", "JSON, for programs"),
    "svg": QT_TRANSLATE_NOOP("Export", "SVG, one sheet"),
    "png": QT_TRANSLATE_NOOP("Export", "PNG, one picture"),
}
