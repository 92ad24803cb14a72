"""What every document on paper needs: an application for its fonts, a painter that ends, a file
that is whole or not there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QPaintDevice, QPainter

from planner.services.ports import StorageProblem

_kept: list[QGuiApplication] = []


def ensure_application() -> None:
    """Fonts need an application; from the command line there is none yet, nor a screen."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication([]))


class beside:  # noqa: N801 - reads as a word: `with beside(path) as made`
    """A file beside its final place, gone again if something fails."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Path:
        self._made = self._path.with_name(f".{self._path.name[-40:]}.{os.getpid()}")
        try:
            self._made.open("xb").close()
        except OSError as error:
            code = "disk.no_permission" if isinstance(error, PermissionError) else "disk.failed"
            cause = error.strerror or str(error)
            raise StorageProblem(code, file=self._path.name, cause=cause) from error
        return self._made

    def __exit__(self, *_: object) -> None:
        self._made.unlink(missing_ok=True)


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter that ends before its device goes, also when the work is stopped half-way."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
