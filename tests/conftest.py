"""What every test stands on: no display, no user files, no network, nothing left running."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

HOME = Path(tempfile.mkdtemp(prefix="vorlauf-tests-"))


def _live_in(home: Path) -> None:
    """Point everything that looks for the user's folders at `home`.

    Set while this file is read, not in a fixture: Qt looks once, when it is imported.
    """
    folders = {
        "HOME": "",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
        "XDG_RUNTIME_DIR": "run",
        "APPDATA": "data",
        "LOCALAPPDATA": "data",
    }
    for name, folder in folders.items():
        (home / folder).mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(home / folder)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["LANGUAGE"] = "en"
    for name in [name for name in os.environ if name.startswith("VORLAUF_")]:
        del os.environ[name]


_live_in(HOME)

settings.register_profile(
    "here", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
# The same examples on every run: a red build must be red again on the desk.
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_configure() -> None:
    sys.addaudithook(_refuse_network)


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


def _refuse_network(event: str, args: tuple[object, ...]) -> None:
    """The program is offline, so a test in which it looks outside is red."""
    if event == "socket.getaddrinfo" or (
        event == "socket.connect" and not isinstance(args[1], str | bytes)
    ):
        raise AssertionError(f"the program tried to reach the network: {event} {args[1:]}")


@pytest.fixture(scope="session", autouse=True)
def _one_application(request: pytest.FixtureRequest) -> Iterator[None]:
    """Start Qt with widgets before an export starts it without; there can be only one."""
    if not any("qapp" in getattr(item, "fixturenames", ()) for item in request.session.items):
        yield
        return
    app = request.getfixturevalue("qapp")
    yield
    # WORKAROUND: offscreen, Qt keeps what was copied until Python is gone, then asks Python to
    # delete it, and crashes; screens give it back in time.
    app.clipboard().clear()


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Each test starts without a log; one that starts the program opens its own."""
    yield
    log = logging.getLogger("planner")
    for handler in list(log.handlers):
        log.removeHandler(handler)
        handler.close()
    log.propagate = True


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Red if a test leaves a thread, a worker or a ticking timer behind."""
    threads = set(threading.enumerate())
    if "qapp" not in request.fixturenames:
        yield
    else:
        yield from _watch_qt(request.getfixturevalue("monkeypatch"))
    left = [thread.name for thread in set(threading.enumerate()) - threads if not thread.daemon]
    assert not left, f"threads still running: {left}"


def _watch_qt(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    from PySide6.QtCore import QThread, QThreadPool, QTimer
    from shiboken6 import isValid

    started: list[weakref.ref[QThread] | weakref.ref[QTimer]] = []

    def remember(kind: type[QThread | QTimer]) -> None:
        start = kind.start

        def starting(self: QThread | QTimer, *args: object) -> None:
            started.append(weakref.ref(self))
            start(self, *args)

        monkeypatch.setattr(kind, "start", starting)

    remember(QThread)
    remember(QTimer)
    yield
    assert QThreadPool.globalInstance().waitForDone(5000), "a worker did not come to its end"
    alive = [item for item in (seen() for seen in started) if item is not None and isValid(item)]
    ticking = [item for item in alive if isinstance(item, QTimer) and item.isActive()]
    running = [item for item in alive if isinstance(item, QThread) and item.isRunning()]
    assert not running, f"threads still running: {running}"
    assert not ticking, f"timers still ticking: {[_name(timer) for timer in ticking]}"


def _name(item: QObject) -> str:
    parent = item.parent()
    return f"{item.objectName() or type(item).__name__} of {type(parent).__name__}"
