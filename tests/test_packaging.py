"""What a build is made of: a lock that pins everything, a binding that keeps count."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import planner

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINS = [
    Requirement(line.rstrip(" \\"))
    for line in LOCK.splitlines()
    if line and not line.startswith((" ", "#"))
]
PINS_HERE = [pin for pin in PINS if pin.marker is None or pin.marker.evaluate()]


def wanted() -> list[Requirement]:
    extras = PROJECT["optional-dependencies"].values()
    return [Requirement(text) for text in chain(PROJECT["dependencies"], *extras)]


def test_the_lock_pins_every_library_the_project_names() -> None:
    pinned = {canonicalize_name(pin.name): str(pin.specifier)[2:] for pin in PINS_HERE}
    for requirement in wanted():
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)])


def test_every_pin_is_exact_and_has_hashes() -> None:
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(blocks) == len(PINS)
    for block in blocks:
        assert re.match(r"[a-z0-9.-]+==\S+ ", block), block
        assert "--hash=sha256:" in block, block


def test_the_lock_names_no_address() -> None:
    assert not re.search(r"://|--(extra-)?index|--find", LOCK)


def test_this_environment_is_the_locked_one() -> None:
    different = {
        pin.name: importlib.metadata.version(pin.name)
        for pin in PINS_HERE
        if not pin.specifier.contains(importlib.metadata.version(pin.name), prereleases=True)
    }
    assert not different


def test_the_lock_serves_all_three_systems() -> None:
    for system, library in {"win32": "pywin32-ctypes", "darwin": "macholib"}.items():
        (pin,) = [pin for pin in PINS if pin.name == library]
        assert pin.marker is not None
        assert pin.marker.evaluate({"sys_platform": system})


def test_the_version_is_written_in_one_place() -> None:
    assert "version" in PROJECT["dynamic"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {planner.__version__}" in changes


def test_the_scripts_that_set_up_a_machine_are_sound_shell() -> None:
    for script in ("run", "system", "environment"):
        checked = subprocess.run(
            ["sh", "-n", ROOT / ".ci" / script], check=False, capture_output=True
        )
        assert checked.returncode == 0, checked.stderr


class Bell(QObject):
    rung = Signal(bool)


def test_the_qt_binding_gives_back_every_reference_it_takes(qtbot: QtBot) -> None:
    """A binding that loses one per call ends the program after some thousand calls."""
    label, bell = QLabel(), Bell()
    qtbot.addWidget(label)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for turn in range(1000):
        label.setText(str(turn))
        bell.rung.emit(True)
    lost = before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(True)
    assert max(lost) < 500
