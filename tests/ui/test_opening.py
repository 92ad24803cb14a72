"""Real plan files through the window: samples, what can't be opened, who holds a plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.services.wording import load_words
from planner.ui.exporting import write
from planner.ui.main_window import MainWindow
from planner.ui.opening import Opening
from planner.ui.places import PLACES
from planner.ui.settings import Settings
from planner.ui.shell import Shell
from planner.ui.theme import Look
from tests.ui.doors import doors_into


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
