"""Files that are attached, read from the disk; and attached files, written to it."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from planner.domain.attachment import MOST_BYTES
from planner.domain.problem import refuse
from planner.services.attaching import Given, given_file, given_link, plain_name, too_large
from planner.services.whole_file import whole


def given_path(path: Path, name: str = "") -> Given:
    """A file to be attached, named after itself unless a name is given.

    Raises:
        Refused: it is a folder, no ordinary file, empty, too large, gone, or can't be read.
    """
    shown = plain_name(name or path.name)
    try:
        # Not blocking: a pipe without a writer would never open.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with open(handle, "rb") as file:  # noqa: PTH123 - looked at before it is read
            found = os.fstat(handle)
            _ordinary(found, shown)
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _unread(error, shown) from error
    if len(data) > MOST_BYTES:
        raise too_large(shown, max(found.st_size, len(data)))
    return given_file(shown, data)


def _ordinary(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise refuse("attachment.folder", name=name)
    if not stat.S_ISREG(found.st_mode):
        raise refuse("attachment.no_file", name=name)
    if found.st_size > MOST_BYTES:
        raise too_large(name, found.st_size)


def _unread(error: OSError, name: str) -> Exception:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return refuse("attachment.gone", name=name)
    if error.errno == errno.EISDIR or (error.errno == errno.EACCES and os.name == "nt"):
        return refuse("attachment.folder", name=name)
    return refuse("attachment.unreadable", name=name, cause=error.strerror or str(error))


def given(text: str, name: str = "") -> Given:
    """A file or, where it begins like one, a link."""
    begin = text.partition(":")[0].lower()
    is_path = len(begin) < 2 or begin == text.lower() or Path(text).exists()
    return given_path(Path(text), name) if is_path else given_link(text, name)


def write_bytes(path: Path, data: bytes) -> None:
    """Write an attached file, whole or not at all; the user chose the name.

    Raises:
        OSError: it can't be written.
    """
    with whole(path) as part, part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
