"""Every screen there is, found by itself: places, their tabs, the details of each kind, dialogs.

A new place, a new kind of record, a new command, a new scene of the pictures: each is walked
without a line here. What opens only from within a screen belongs into `tests/shots`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QToolButton, QWidget

from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.colours import LIGHT
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opening
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.shots.scenes import scenes
from tests.ui.doors import doors_into
from tests.ui.inspecting import page_of, with_more
from tests.ui.windows import TODAY

ELSEWHERE = {
    "quit",
    "close",
    "new",
    "open",
    "practice",
    "me",
    "import",
    "duplicate",
    "move",
    "folder",
    "attach",
}
"""Commands that open the system's own file dialog, or another plan."""


@dataclass(frozen=True)
class Screen:
    """One window as it stands on the screen; `name` says how it came about."""

    name: str
    window: QWidget
    language: str

    def parts(self) -> Iterator[QWidget]:
        """The window and everything visible in it."""
        yield self.window
        yield from _within(self.window)


def _within(widget: QWidget) -> Iterator[QWidget]:
    """What is not hidden in a widget; pages behind the one in front are not even looked into."""
    for each in widget.children():
        if isinstance(each, QWidget) and not each.isHidden() and not each.isWindow():
            yield each
            yield from _within(each)


def started(look: Look, folder: Path, language: str) -> Shell:
    """A window as the program starts it, with real doors into a folder."""
    frame = MainWindow(Settings(folder / "window.ini"), look.colours)
    shell = Shell(frame, PLACES, load_words(language), look)
    shell.setProperty("opening", Opening(shell, doors_into(folder)))
    return shell


def opening_of(shell: Shell) -> Opening:
    found: Opening = shell.property("opening")
    return found


def let_go(shell: Shell) -> None:
    shell.frame.close()
    shell.frame.deleteLater()
    QApplication.processEvents()


def every_screen(
    app: QApplication, look: Look, folder: Path, language: str, size: tuple[int, int]
) -> Iterator[Screen]:
    """All screens in one language at one size, one after the other."""
    look.choose(LIGHT)
    app.setProperty("look", look)
    for name, picture in scenes(app, language, "light", size):
        settle()
        window = _on_top()
        yield Screen(name, window, language)
        if getattr(picture, "__self__", None) is not window:
            picture()  # puts away what it drew
        clear()
    shell = started(look, folder, language)
    shell.frame.resize(*size)
    shell.frame.show()
    app.processEvents()
    yield Screen("start", shell.frame, language)
    opening_of(shell).open_sample("practice")
    app.processEvents()
    for what in (_places, _details, _commands):
        for name, window in what(shell):
            yield Screen(name, window, language)
            clear()
    let_go(shell)


def settle() -> None:
    """Until what was laid out anew has its place; one round of events may ask for the next."""
    for _ in range(3):
        QApplication.processEvents()


def clear() -> None:
    """What was taken away goes, as in a running program; here nothing else would let it go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _on_top() -> QWidget:
    """The window a user would look at: a dialog before the frame it belongs to."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    seen = [w for w in app.topLevelWidgets() if w.isVisible() and w.isWindow()]
    dialogs = [w for w in seen if not isinstance(w, MainWindow) and type(w) is not QFrame]
    found = dialogs or [w for w in seen if isinstance(w, MainWindow)]
    return found[-1]


def _places(shell: Shell) -> Iterator[tuple[str, QWidget]]:
    """Every place, also those that join the rail later; and every tab of it."""
    for place in PLACES:
        shell.go(place.key)
        settle()
        yield place.key, shell.frame
        view = shell.view(place.key)
        assert view is not None
        for tool in view.tools():
            if isinstance(tool, QToolButton) and tool.isCheckable() and tool.isEnabled():
                tool.click()
                QApplication.processEvents()
                yield f"{place.key}: {tool.text()}", shell.frame


def _details(shell: Shell) -> Iterator[tuple[str, QWidget]]:
    """The details of one record of each kind, with the rare fields."""
    shell.go("focus")
    assert shell.desk is not None
    shell.inspecting.open()
    for kind in (*KINDS, "plan"):
        if kind == "plan" or shell.desk.content.table(kind):
            with_more(page_of(shell, kind))
            settle()
            yield f"details of {kind}", shell.frame


def _commands(shell: Shell) -> Iterator[tuple[str, QWidget]]:
    """What every command of the menus opens, where it opens a window."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for name, action in shell.menus.actions.items():
        before = set(app.topLevelWidgets())
        if name in ELSEWHERE or not action.isEnabled() or opens_file_dialog(name):
            continue
        _trigger(action)
        new = [w for w in app.topLevelWidgets() if w not in before and w.isVisible()]
        for window in new:
            if not isinstance(window, MainWindow) and window.isWindow():
                yield f"command {name}", window
                window.close()
        app.processEvents()


def _trigger(action: QAction) -> None:
    """Choose a command; what waits for an answer, as the system's own dialogs do, is refused."""
    waiting = QTimer()
    waiting.setInterval(100)
    waiting.timeout.connect(_refuse)
    waiting.start()
    action.trigger()
    waiting.stop()
    QApplication.processEvents()


def _refuse() -> None:
    asking = QApplication.activeModalWidget()
    if isinstance(asking, QDialog):
        asking.reject()


def opens_file_dialog(name: str) -> bool:
    """Exports ask the system where to write."""
    from planner.ui.exporting import FORMATS

    return name in FORMATS


def sample(language: str) -> Content:
    return make_sample("practice", language, TODAY)
