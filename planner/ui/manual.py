"""F1: the manual beside the plan, or beside the dialog that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from planner.ui.dialogs.help import HelpWindow
    from planner.ui.shell import Shell

_KEY = "F1"


class Manual(QObject):
    """The manual of one window. A dialog blocks the window's menu, so it gets a key of its own."""

    def __init__(self, window: Shell) -> None:
        super().__init__(window)
        self._window = window
        self._beside: HelpWindow | None = None
        window.worded.connect(self._reword)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._look_soon)

    def open(self, page: str) -> None:
        """A page; for "manual" the one about what is seen now."""
        if self._beside is None:
            self._beside = self._new(self._window)
        self._show(self._beside, self._page_of_place() if page == "manual" else page)

    def _page_of_place(self) -> str:
        from planner.ui.dialogs.help import PAGE_OF_PLACE

        window = self._window
        view = window.view(window.place)
        page = view.manual_page() if view is not None else ""
        return page or PAGE_OF_PLACE.get(window.place, "index")

    def _new(self, parent: Shell | QDialog) -> HelpWindow:
        from planner.ui.dialogs.help import HelpWindow

        return HelpWindow(self._window.words, self._window.look, parent)

    @staticmethod
    def _show(manual: HelpWindow, page: str) -> None:
        manual.open_page(page)
        manual.show()
        manual.activateWindow()
        manual.text.setFocus()

    def _reword(self) -> None:
        from planner.ui.dialogs.help import HelpWindow

        for each in self._window.frame.findChildren(HelpWindow):
            each.speak(self._window.words)

    # -- in dialogs ------------------------------------------------------------------------

    def _look_soon(self) -> None:
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """A dialog of this window came to the front: from now on F1 works there too."""
        from planner.ui.dialogs.help import HelpWindow

        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or isinstance(dialog, HelpWindow):
            return
        if dialog.property("helped") or not self._belongs_here(dialog):
            return
        dialog.setProperty("helped", True)
        key = QShortcut(QKeySequence(_KEY), dialog)
        key.activated.connect(lambda: self._open_beside(dialog))

    def _belongs_here(self, dialog: QDialog) -> bool:
        """True if the dialog was opened from this window, directly or from another dialog."""
        owner = dialog.parentWidget()
        while owner is not None and owner is not self._window.frame:
            owner = owner.parentWidget()
        return owner is not None

    def _open_beside(self, dialog: QDialog) -> None:
        """The page about a dialog, in a window of its own: all others wait for the dialog."""
        from planner.ui.dialogs.help import PAGE_OF_DIALOG

        manual = self._new(dialog)
        manual.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._show(manual, PAGE_OF_DIALOG.get(type(dialog).__name__) or self._page_of_place())
