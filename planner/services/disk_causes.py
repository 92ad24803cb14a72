"""What a system says of a file or disk, in the plan's languages instead of the system's."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP, Words

_CAUSES: Final[Mapping[int, str]] = {
    errno.ENOENT: QT_TRANSLATE_NOOP("Disk", "it is not there"),
    errno.EACCES: QT_TRANSLATE_NOOP("Disk", "that is not permitted"),
    errno.EPERM: QT_TRANSLATE_NOOP("Disk", "that is not permitted"),
    errno.EEXIST: QT_TRANSLATE_NOOP("Disk", "it is there already"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Disk", "it is a folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Disk", "a part of its path is no folder"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Disk", "the disk is full"),
    errno.EROFS: QT_TRANSLATE_NOOP("Disk", "nothing can be written there"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Disk", "the name is too long"),
    errno.EBUSY: QT_TRANSLATE_NOOP("Disk", "another program is using it"),
    errno.EIO: QT_TRANSLATE_NOOP("Disk", "the disk can't be read or written"),
}


def cause_text(words: Words, cause: str | OSError) -> str:
    """Why the system refused a file, in words; what is not known stays as the system says it."""
    if isinstance(cause, OSError):
        number, said = cause.errno, cause.strerror or str(cause)
    else:
        number, said = next((n for n in _CAUSES if os.strerror(n) == cause), None), cause
    text = _CAUSES.get(number or 0)
    return said if text is None else words.translate("Disk", text)
