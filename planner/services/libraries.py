"""What the program is made of: every library it ships, with version and licence.

Read from the notes each library brings along about itself, so that the list is that of this
very installation, also in the bundle and offline.
"""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib import metadata

_OWN = "vorlauf"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 60
"""Characters of a licence's name; what is longer is its whole text."""
_SAYS_NOTHING = frozenset({"", "UNKNOWN", "Dual License"})
_UNTOLD = {"sqlcipher3": "Zlib"}
"""Licences that stand in a library's files but not in its notes."""


@dataclass(frozen=True, slots=True)
class Library:
    """One part that others made. `licence` is its short name; `version` may be empty."""

    name: str
    version: str
    licence: str


def shipped_libraries() -> list[Library]:
    """Every library the program asks for, and what those ask for, by name."""
    found: dict[str, Library] = {}
    waiting = [_OWN]
    seen = set()
    while waiting:
        key = _key(waiting.pop())
        if key in seen:
            continue
        seen.add(key)
        try:
            notes = metadata.distribution(key)
        except metadata.PackageNotFoundError:  # asked for on another system only
            continue
        waiting += _asked_for(notes)
        if key != _OWN:
            name = notes.metadata["Name"]
            found[key] = Library(name, notes.version, _UNTOLD.get(key) or _licence(notes))
    return [found[key] for key in sorted(found)]


def other_parts() -> list[Library]:
    """What is no library of Python's: the language, the file's cipher, the typeface."""
    return [
        Library("Python", platform.python_version(), "PSF-2.0"),
        Library("SQLCipher, SQLite", "", "BSD-3-Clause, public domain"),
        Library("OpenSSL", "", "Apache-2.0"),
        Library("Inter", "", "OFL-1.1"),
    ]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _asked_for(notes: metadata.Distribution) -> list[str]:
    """The libraries one asks for, without those for its own tests and other extras."""
    lines = (line for line in notes.requires or () if "extra" not in line.partition(";")[2])
    return [match[0] for line in lines if (match := _NAME.match(line))]


def _licence(notes: metadata.Distribution) -> str:
    said = _said(notes, "License-Expression") or _said(notes, "License")
    if said not in _SAYS_NOTHING and len(said) <= _LONGEST and "\n" not in said:
        return said
    kinds = notes.metadata.get_all("Classifier") or []
    names = [each.rpartition(" :: ")[2] for each in kinds if each.startswith("License :: ")]
    return ", ".join(dict.fromkeys(names))


def _said(notes: metadata.Distribution, field: str) -> str:
    return str((notes.metadata.get_all(field) or [""])[0])
