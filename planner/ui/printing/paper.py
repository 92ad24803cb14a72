"""What every document on paper needs: an application for its fonts, a painter that ends, a file
that is whole or not there."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPaintDevice, QPainter

from planner.services.ports import StorageProblem
from planner.services.svg_typeface import with_typeface
from planner.services.whole_file import spare_plans

_kept: list[QGuiApplication] = []
_CODES: Final = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EFBIG: "disk.full",
    errno.EROFS: "disk.read_only",
    errno.EACCES: "disk.no_permission",
    errno.EPERM: "disk.no_permission",
    errno.ENOENT: "document.no_folder",
    errno.ENOTDIR: "document.no_folder",
    errno.EISDIR: "document.folder",
}


def ensure_application() -> None:
    """Fonts need an application; from the command line there is none yet, nor a screen."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _kept.append(QGuiApplication([]))


@contextmanager
def handed_to(path: Path) -> Iterator[QBuffer]:
    """A place in memory to paint into; what stands in it at the end becomes the file.

    Qt's writers say nothing of a disk that is full; Python's do. Stopped half-way nothing is
    written, and what lay there before stays as it was.

    Raises:
        StorageProblem: the file can't be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    yield buffer
    data = bytes(buffer.data().data())
    buffer.close()
    if not data:
        raise StorageProblem("disk.failed", file=path.name, cause="nothing was written")
    put(path, with_typeface(data) if path.suffix.lower() == ".svg" else data)


def put(path: Path, data: bytes) -> None:
    """Write a file beside its final place and let it take the place once it is on the disk.

    Raises:
        StorageProblem: it can't be written, or a plan lies there; nothing is left of it.
    """
    spare_plans(path)
    part = path.with_name(f".{path.name[-40:]}.{os.getpid()}")
    try:
        try:
            with part.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise _problem(path, error, _CODES.get(error.errno or 0, "disk.failed")) from error
        try:
            part.replace(path)
        except PermissionError as error:  # it could be made, so the one that is there is held
            raise _problem(path, error, "document.in_use") from error
        except OSError as error:
            raise _problem(path, error, _CODES.get(error.errno or 0, "disk.failed")) from error
    finally:
        with suppress(NotADirectoryError):  # then there is nothing of it either
            part.unlink(missing_ok=True)


def _problem(path: Path, error: OSError, code: str) -> StorageProblem:
    return StorageProblem(code, file=path.name, cause=error.strerror or str(error))


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter that ends before its device goes, also when the work is stopped half-way."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
