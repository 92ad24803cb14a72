"""Names of files that are written: their ending, and nothing overwritten without being asked."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path


def free(path: Path) -> Path:
    """The name, or where something lies under it already the next one that is free."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found


def ended(path: Path, endings: Collection[str], usual: str) -> Path:
    """The file with one of the endings; else with the usual one, under a name that is free.

    A dialog asks before a file is overwritten, but only about the name that was typed.
    """
    if path.suffix.lower().lstrip(".") in endings:
        return path
    return free(path.with_name(f"{path.name}.{usual}"))
