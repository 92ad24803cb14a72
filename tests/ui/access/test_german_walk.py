"""From a signal to being ready before the wave, in German, on an empty plan, with keys alone.

`python -m tests.ui.access.test_german_walk` walks it and says how many keys and how long it took.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.ui.access.keyboard import CTRL, Keyboard, heard
from tests.ui.access.walk import let_go, opening_of, started

MOST_KEYS = 140
"""Letters count too: about a hundred of them are what is written down."""
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def empty(look: Look, folder: Path) -> Shell:
    """A window on an empty plan with its real file."""
    shell = started(look, folder, "de")
    shell.frame.resize(1280, 820)
    shell.frame.show()
    QApplication.processEvents()
    opening_of(shell).make(folder / "x.vorlauf", "empty")
    QApplication.processEvents()
    return shell


def walk(keys: Keyboard) -> Iterator[str]:
    """The whole way; says after each part what it was."""
    keys.press(Qt.Key.Key_2, CTRL)
    keys.type("Werk Ost sucht eine zweite Halle")
    keys.press(ENTER)
    yield "signal"
    keys.press(Qt.Key.Key_3, CTRL)
    keys.type("Produktion in Polen")
    keys.press(TAB)
    keys.type("Frühjahr 2028")
    keys.press(ENTER)
    yield "development"
    keys.press(Qt.Key.Key_2, CTRL)
    keys.press(Qt.Key.Key_L, CTRL)
    keys.press(Qt.Key.Key_Down)
    keys.press(ENTER)
    yield "link"
    keys.press(Qt.Key.Key_K, CTRL)
    keys.type("Polnisch B1, Weber, Produktion in Polen")
    while "„Weber“ ist eine neue Person" not in heard(keys.here):
        keys.press(Qt.Key.Key_Down)
    keys.press(ENTER)  # an unknown name is a question, answered once
    keys.press(ENTER)
    yield "need"
    keys.press(Qt.Key.Key_1, CTRL)
    keys.tab_to("Planen …")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Mit Weber besprochen")
    keys.press(Qt.Key.Key_Space)
    keys.press(ENTER)
    yield "action"


def content_of(shell: Shell) -> Content:
    assert shell.desk is not None
    return shell.desk.content


@pytest.fixture
def shell(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Shell]:
    made = empty(look, tmp_path)
    yield made
    let_go(made)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_whole_way_is_walked_with_keys_alone(shell: Shell) -> None:
    keys = Keyboard(shell)
    assert list(walk(keys)) == ["signal", "development", "link", "need", "action"]
    content = content_of(shell)
    (signal,) = content.signals.values()
    assert signal.supports == tuple(content.developments)
    assert shell.desk is not None
    (slot,) = shell.desk.figures.slots
    assert slot.state == "ahead"
    assert slot.ready is not None
    assert slot.due is not None
    assert slot.ready < slot.due
    assert {action.status for action in content.actions.values()} == {"planned"}
    assert keys.count <= MOST_KEYS


def test_the_keyboard_is_never_lost_on_the_way(shell: Shell) -> None:
    keys = Keyboard(shell)
    for part in walk(keys):
        assert shell.frame.focusWidget() is not None, part
        assert shell.frame.focusWidget().isVisible(), part


def test_every_step_can_be_taken_back_with_keys(shell: Shell) -> None:
    keys = Keyboard(shell)
    for _ in walk(keys):
        pass
    for _ in range(5):
        keys.press(Qt.Key.Key_Z, CTRL)
    content = content_of(shell)
    assert not any(content.table(kind) for kind in ("signals", "needs", "actions", "people"))


def main() -> None:
    """Walk it once and say what it took."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        shell = empty(Look(app), Path(folder))
        keys, begun = Keyboard(shell), time.perf_counter()
        before = 0
        for part in walk(keys):
            sys.stdout.write(f"{part:12} {keys.count - before:4} keys\n")
            before = keys.count
        seconds = time.perf_counter() - begun
        sys.stdout.write(f"{keys.count} keys, {seconds:.1f} s of the program's time\n")
        let_go(shell)


if __name__ == "__main__":
    main()
