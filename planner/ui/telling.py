"""What is said once a document was written, or why it was not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from planner.domain.problem import Refused
from planner.services.disk_causes import cause_text
from planner.services.ports import StorageProblem
from planner.services.problem_words import problem_text
from planner.services.wording import Words
from planner.ui.desk import Desk
from planner.ui.shell import Shell


def told_written(window: Shell, words: Words, path: Path) -> None:
    """Say quietly that a document was written, with a click to it and to its folder."""
    told = words.translate("Export", "Written: {file}").format(file=path.name)
    window.bottom.offer(
        told,
        [
            (words.translate("Export", "Open"), lambda: _open(path)),
            (words.translate("Export", "Open folder"), lambda: _open(path.parent)),
        ],
    )


def told_many(window: Shell, folder: Path, made: Sequence[Path], many: str, none: str) -> None:
    """Say quietly how many documents were written, with a click to their folder.

    Args:
        many: the sentence with its gaps for a number and the folder.
        none: the one where there was nothing to write.
    """
    if len(made) == 1:
        told_written(window, window.words, made[0])
    elif made:
        told = many.format(n=len(made), folder=folder.name or str(folder))
        word = window.words.translate("Export", "Open folder")
        window.bottom.offer(told, [(word, lambda: _open(folder))])
    else:
        window.bottom.tell(none, False)


def told_profiles(window: Shell, folder: Path, made: Sequence[Path]) -> None:
    """Say how many profiles were written, and where."""
    w = window.words
    many = w.translate("Export", "{n} profiles written into {folder}")
    none = w.translate("Export", "Nobody is there whose profile could be written.")
    told_many(window, folder, made, many, none)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def told_failed(desk: Desk, words: Words, path: Path, error: Exception) -> None:
    """Say why a document was not written."""
    desk.editor.told.emit(*why_failed(words, path, error))


def why_failed(words: Words, path: Path, error: Exception) -> tuple[str, bool]:
    """Why a document was not written, and whether that is a fault."""
    from planner.ui.tasks import Stopped

    if isinstance(error, Stopped):
        return words.translate("Export", "Stopped; nothing was written."), False
    if isinstance(error, Refused):
        text = " ".join(problem_text(words, problem) for problem in error.problems)
    elif isinstance(error, StorageProblem):
        text = problem_text(words, error.problem)
    elif isinstance(error, OSError):
        text = words.translate("Export", "{name} can't be written: {cause}. Choose another folder.")
        text = text.format(name=path.name, cause=cause_text(words, error))
    else:
        text = words.translate("Export", "This is our fault: {name} was not written.")
        text = text.format(name=path.name)
    return text, True
