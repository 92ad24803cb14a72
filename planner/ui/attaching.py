"""What is done with attachments in the window: put in, opened as a copy, saved."""

from __future__ import annotations

import atexit
import contextlib
import shutil
import stat
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.attachment import Attachment, is_link
from planner.domain.problem import Refused, refuse
from planner.services.attaching import Given, attach, given_link
from planner.services.disk_causes import cause_text
from planner.services.media_types import end_of, runs, safe_name
from planner.services.ports import StorageProblem
from planner.services.problem_words import problem_text
from planner.ui.desk import Desk
from planner.ui.file_names import ended

if TYPE_CHECKING:
    from planner.domain.edit import Edit
    from planner.services.ports import Store

MOST_AT_ONCE: Final = 100 * 1024 * 1024
"""Bytes attached in one wish; they are in memory until the disk has them."""


class Dropped:
    """Files and addresses of something dropped or pasted."""

    def __init__(self, data: QMimeData | None) -> None:
        data = data or QMimeData()  # an empty clipboard may hold nothing at all
        urls = data.urls() if data.hasUrls() else []
        self.paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        self.links = [url.toString() for url in urls if not url.isLocalFile()]
        text = data.text().strip() if not urls and data.hasText() else ""
        if text and is_link(text):
            self.links = [text]

    def __bool__(self) -> bool:
        return bool(self.paths or self.links)


def read_given(paths: Sequence[Path], links: Sequence[str]) -> list[Given]:
    """What is to be attached, read now.

    Raises:
        Refused: one of them can't be attached, or all of them together are too much.
    """
    from planner.exchange.attached_file import given_path

    size = 0
    for path in paths:
        with contextlib.suppress(OSError):  # told when it is read
            size += path.stat().st_size
    if len(paths) > 1 and size > MOST_AT_ONCE:
        limit = MOST_AT_ONCE // 2**20
        raise refuse("attachment.many", count=len(paths), size=size // 2**20, limit=limit)
    return [*map(given_path, paths), *map(given_link, links)]


def attach_all(
    desk: Desk, kind: str, id_: str, paths: Sequence[Path], links: Sequence[str] = ()
) -> Edit | None:
    """Attach files and addresses to a record: one step, all of them or none."""

    def wish(store: Store) -> Edit | None:
        return attach(store, kind, id_, read_given(paths, links), today=desk.today)

    return desk.editor.run(wish)


def ask_files(desk: Desk, parent: QWidget) -> list[Path]:
    """Ask for the files to be attached."""
    w = desk.words
    names, _ = QFileDialog.getOpenFileNames(
        parent, w.translate("Attachment", "Attach files"), "", ""
    )
    return [Path(name) for name in names]


def bytes_of(desk: Desk, attachment: Attachment) -> bytes:
    """The bytes of an attachment, also of one that is only tried.

    Raises:
        StorageProblem: they can't be read any more.
    """
    layer = desk.what_if.layer
    tried = layer.contents if layer is not None else {}
    return tried.get(attachment.content) or desk.plan.attached.read(attachment.content)


def open_attachment(desk: Desk, attachment: Attachment) -> None:
    """Open a link, or a copy of a file that can only be read; never a program."""
    if attachment.link:
        _tried(desk, attachment, lambda: _open_link(attachment))
    else:
        _tried(desk, attachment, lambda: _open_copy(desk, attachment))


def _open_link(attachment: Attachment) -> None:
    parts = urlsplit(attachment.link)
    if parts.scheme == "file" and runs(unquote(parts.path)):
        raise refuse("attachment.link_runs", name=attachment.name)
    _open_url(QUrl(attachment.link), attachment.name)


def _open_copy(desk: Desk, attachment: Attachment) -> None:
    data = bytes_of(desk, attachment)
    if runs(attachment.name, data):
        raise refuse("attachment.runs", name=attachment.name)
    path = Path(tempfile.mkdtemp(dir=_folder())) / safe_name(attachment.name)
    path.write_bytes(data)
    path.chmod(stat.S_IRUSR)
    _open_url(QUrl.fromLocalFile(str(path)), attachment.name)


def _open_url(url: QUrl, name: str) -> None:
    if not QDesktopServices.openUrl(url):
        raise refuse("attachment.cannot_open", name=name)


_made: list[Path] = []


def _folder() -> Path:
    """A folder of this session that nobody else may look into; gone when the program ends."""
    if not _made or not _made[0].is_dir():
        _made[:] = [Path(tempfile.mkdtemp(prefix="vorlauf-"))]
        atexit.register(forget_copies)
    return _made[0]


def forget_copies() -> None:
    """Remove the copies that were opened; one that another program holds is left to it."""
    for folder in _made:
        for path in folder.rglob("*"):
            with contextlib.suppress(OSError):
                path.chmod(stat.S_IRWXU)
        shutil.rmtree(folder, ignore_errors=True)
    _made.clear()


def ask_save(desk: Desk, attachment: Attachment, parent: QWidget) -> None:
    """Ask where a file is to go, and write it there."""
    w = desk.words
    start = desk.plan.path.parent / safe_name(attachment.name)
    name, _ = QFileDialog.getSaveFileName(
        parent, w.translate("Attachment", "Save attachment"), str(start)
    )
    if name:
        save(desk, attachment, Path(name))


def save(desk: Desk, attachment: Attachment, path: Path) -> None:
    """Write a file under a name somebody chose; its ending stays, if none was given."""
    from planner.exchange.attached_file import write_bytes

    end = end_of(safe_name(attachment.name))
    if end and not path.suffix:
        path = ended(path, (), end)

    def write() -> None:
        write_bytes(path, bytes_of(desk, attachment))
        told = desk.words.translate("Export", "Written: {file}").format(file=path.name)
        desk.editor.told.emit(told, False)

    _tried(desk, attachment, write)


def _tried(desk: Desk, attachment: Attachment, act: Callable[[], Any]) -> None:
    """Do it; what goes wrong is told in a sentence."""
    try:
        act()
    except Refused as refused:
        desk.editor.told.emit(problem_text(desk.words, refused.problems[0]), True)
    except StorageProblem as problem:
        desk.editor.told.emit(problem_text(desk.words, problem.problem), True)
    except OSError as error:
        text = desk.words.translate(
            "Export", "{name} can't be written: {cause}. Choose another folder."
        )
        cause = cause_text(desk.words, error)
        desk.editor.told.emit(text.format(name=attachment.name, cause=cause), True)
