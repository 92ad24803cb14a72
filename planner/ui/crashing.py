"""When something fails that nobody foresaw: the plan stays safe, and a report can be copied."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.dialogs.crash import Crash

log = logging.getLogger(__name__)


class Window(Protocol):
    """What of the window a crash needs."""

    words: Words
    desk: Desk | None


def where(trace: TracebackType | None) -> list[str]:
    """The way to the fault: files, lines and functions, but no values and no folders."""
    frames = traceback.extract_tb(trace)
    return [f"  {Path(each.filename).name}:{each.lineno} {each.name}" for each in frames]


class Crashing:
    """Stands in for `sys.excepthook` of one window."""

    def __init__(self, window: Window, report: Callable[[Path | None], str]) -> None:
        self._window, self._report = window, report
        self.dialog: Crash | None = None

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note the fault and tell it once; the window goes on."""
        if issubclass(kind, KeyboardInterrupt):
            return
        # What the fault itself says may hold names; the log's end is part of the report.
        del error
        log.error("not foreseen: %s at\n%s", kind.__name__, "\n".join(where(trace)))
        if self.dialog is not None:
            return
        from planner.ui.dialogs.crash import Crash

        parent = self._window if isinstance(self._window, QWidget) else None
        self.dialog = Crash(self._window.words, self._told(kind, trace), parent)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _told(self, kind: type[BaseException], trace: TracebackType | None) -> str:
        """The report. What the fault itself said is left out: it may hold names."""
        lines = [f"{kind.__name__}:", *where(trace), ""]
        desk = self._window.desk
        try:
            lines.append(self._report(desk.plan.path if desk is not None else None))
        except Exception:
            log.exception("no report")
        return "\n".join(lines)
