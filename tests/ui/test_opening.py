"""Real plan files through the window: samples, what can't be opened, who holds a plan."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.bootstrap import list_backups, new_plan, open_plan
from planner.services.records import change_record
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.storage.rows import RowWriter
from planner.storage.store import PlanStore
from planner.ui.exporting import write
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opening
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.ui.doors import doors_into
from tests.ui.windows import TODAY


class Started:
    """A window as the program starts it, with real doors into a folder."""

    def __init__(self, look: Look, folder: Path) -> None:
        frame = MainWindow(Settings(folder / "window.ini"), look.colours)
        self.shell = Shell(frame, PLACES, load_words("en"), look)
        self.opening = Opening(self.shell, doors_into(folder))
        frame.show()

    def told(self) -> str:
        return " ".join(
            label.text() for label in self.shell.frame.findChildren(QLabel) if label.isVisible()
        )


@pytest.fixture
def started(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[Started]:
    made = Started(look, tmp_path)
    yield made
    made.shell.frame.close()
    made.shell.frame.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_sample_is_one_choice_away_and_opens_again(started: Started, tmp_path: Path) -> None:
    started.shell.welcome.asked.emit("practice")
    assert started.shell.desk is not None
    assert "24 people · 20 competencies" in started.told()
    started.shell.menus.actions["close"].trigger()
    assert started.shell.desk is None
    started.opening.open_sample("practice")
    assert started.shell.desk is not None
    assert len(list(tmp_path.glob("*.vorlauf"))) == 1


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("missing.vorlauf", None, "is not there"),
        ("empty.vorlauf", b"", "is empty"),
        ("letter.vorlauf", b"Dear all, " * 900, "is no plan and was left alone"),
    ],
)
def test_what_cannot_be_opened_is_told_and_left_alone(
    started: Started, tmp_path: Path, name: str, content: bytes | None, told: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    started.opening.open(path)
    assert told in started.told()
    assert started.shell.desk is None
    assert (path.read_bytes() if path.exists() else None) == content


def test_our_own_fault_while_opening_does_not_leave_the_window_waiting(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started.opening.open_sample("me")
    path = next(tmp_path.glob("*.vorlauf"))
    monkeypatch.setattr("planner.services.figures.make_figures", lambda *_: 1 / 0)
    started.opening.open(path)
    assert "This is our fault" in started.told()
    monkeypatch.undo()
    started.opening.open(path)
    assert started.shell.desk is not None


def test_a_second_window_reads_live_and_says_who_has_the_plan(
    started: Started, look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    started.opening.open_sample("me")
    path = next(tmp_path.glob("*.vorlauf"))
    other = Started(look, tmp_path)
    other.opening.open(path)
    assert "has this plan open on" in other.told()
    assert started.shell.desk is not None
    assert other.shell.desk is not None
    action = next(iter(started.shell.desk.content.actions))
    from planner.services.records import delete_record

    started.shell.desk.editor.run(delete_record, "actions", action)
    qtbot.waitUntil(lambda: action not in other.shell.desk.content.actions, timeout=8000)
    other.shell.desk.editor.run(delete_record, "actions", action)
    assert "can only be read" in other.told() or "There is nothing" in other.told()
    other.shell.frame.close()
    other.shell.frame.deleteLater()


def test_what_the_other_window_closed_can_be_changed_here(
    started: Started, look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    started.opening.open_sample("me")
    path = next(tmp_path.glob("*.vorlauf"))
    other = Started(look, tmp_path)
    other.opening.open(path)
    other.shell.go("timeline")
    assert other.shell.desk is not None
    assert other.shell.desk.plan.read_only == "in_use"
    started.opening.close()
    qtbot.waitUntil(lambda: not other.shell.desk.plan.read_only, timeout=8000)
    assert other.shell.place == "timeline"
    assert "has this plan open on" not in other.told()
    from planner.services.records import delete_record

    action = next(iter(other.shell.desk.content.actions))
    other.shell.desk.editor.run(delete_record, "actions", action)
    assert action not in other.shell.desk.content.actions
    other.shell.frame.close()
    other.shell.frame.deleteLater()


def test_the_last_plan_place_and_size_are_remembered(started: Started, tmp_path: Path) -> None:
    started.opening.open_sample("me")
    started.shell.go("timeline")
    started.shell.frame.close()
    kept = Settings(tmp_path / "window.ini")
    assert kept.text("window/place") == "timeline"
    assert kept.text("plan/last").endswith("me-en.vorlauf")
    assert not kept.bytes("window/geometry").isEmpty()


def test_documents_are_written_beside_the_work(
    started: Started, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "planner.ui.telling.QDesktopServices.openUrl", lambda url: opened.append(url.path())
    )
    started.opening.open_sample("practice")
    for document, name in (("timeline", "t.pdf"), ("sow", "s.xlsx"), ("readiness", "r.pdf")):
        write(started.shell, document, tmp_path / name)
        qtbot.waitUntil(lambda name=name: f"Written: {name}" in started.told(), timeout=20_000)
        assert (tmp_path / name).stat().st_size > 1000
        next(b for b in started.shell.bottom._offered if b.text() == "Open folder").click()
    assert opened == [str(tmp_path)] * 3
    write(started.shell, "timeline", tmp_path / "no" / "t.pdf")
    qtbot.waitUntil(lambda: "t.pdf" in started.told() and "Written" not in started.told())


def test_what_edits_are_written_with_is_loaded_after_the_first_of_them(
    started: Started, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    write_rows = RowWriter.write
    monkeypatch.setattr(
        RowWriter,
        "write",
        lambda self, changes: written.append(len(changes)) or write_rows(self, changes),
    )
    started.opening.open_sample("me")
    desk = started.shell.desk
    assert desk is not None
    store = desk.plan.store
    assert isinstance(store, PlanStore)
    tasks = started.shell.tasks
    qtbot.waitUntil(lambda: bool(list_backups(desk.plan.path)) and not tasks._running)
    assert store._rows is None
    one, other = list(desk.content.actions)[:2]
    desk.editor.run(change_record, "actions", one, {"notes": "first"})
    assert not written
    qtbot.waitUntil(lambda: store._rows is not None)
    desk.editor.run(change_record, "actions", other, {"notes": "second"})
    assert written == [1]
    started.opening.close()
    with closing(open_plan(desk.plan.path)) as again:
        actions = again.store.content.actions
        assert (actions[one].notes, actions[other].notes) == ("first", "second")


def test_who_only_reads_waits_for_nothing_that_writes(tmp_path: Path) -> None:
    new_plan(tmp_path / "me.vorlauf", make_sample("me", "en", TODAY))
    told = subprocess.run(
        [sys.executable, "-c", READ_ONLY, tmp_path / "me.vorlauf"],
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.split() == ["reports", "[]", "0"]


READ_ONLY = """
import linecache, sys
from planner import app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def walk(run=QApplication.exec):
    QTimer.singleShot(100, visit)
    return run()

def visit():
    from planner.ui.shell import Shell
    shells = [s for w in QApplication.topLevelWidgets() for s in w.findChildren(Shell)]
    if not shells or shells[0].desk is None or shells[0].tasks._running:
        return QTimer.singleShot(100, visit)
    for place in ("focus", "path", "timeline", "ideas", "reports"):
        shells[0].go(place)
    heavy = {"sqlalchemy", "sqlmodel", "pydantic", "alembic", "matplotlib"} & set(sys.modules)
    kept = [name for name in linecache.cache if "planner" in name and "qt_imports" not in name]
    print(shells[0].place, sorted(heavy), len(kept))
    QApplication.quit()

QApplication.exec = lambda *_: walk()
sys.exit(app.main(sys.argv[1:]))
"""
