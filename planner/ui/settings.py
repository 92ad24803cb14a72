"""What the window remembers: size, place, language, look, the last plan. One ini file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """Typed access to the user's settings file."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """A text; `default` where none was kept."""
        return str(self._store.value(name, default))

    def bytes(self, name: str) -> QByteArray:
        """Bytes, such as a window's geometry; empty where none were kept."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, name: str, value: str | QByteArray) -> None:
        """Remember a value until it is changed."""
        self._store.setValue(name, value)

    def save(self) -> None:
        """Write it to the disk now."""
        self._store.sync()


def name_for_plan(what: str, path: Path) -> str:
    """Under which name something is kept for one plan; the settings tell no name of a plan."""
    import hashlib

    return f"{what}/{hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:16]}"


def week_start(settings: Settings) -> int:
    """The weekday calendars begin on, as the user said; Monday is 0 and the rule."""
    kept = settings.text("window/week_start", "0")
    return int(kept) if kept in ("0", "5", "6") else 0
