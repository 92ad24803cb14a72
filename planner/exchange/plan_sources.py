"""Plan files to be collected: found in folders, read one by one, whatever can't be read told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from planner.domain.content import Content
from planner.domain.problem import Refused
from planner.exchange.importers import read_plan_file
from planner.services.collect_facts import Source
from planner.services.importing import OFTEN, Heed, unheard
from planner.services.ports import SUFFIX, StorageProblem

Look = Callable[[Path], Content]
"""Reads a plan file without changing it; may raise `StorageProblem`."""
_OPEN_FORMAT: Final = f"{SUFFIX}.json"
_COPIES: Final = ".backups"


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that can't be read as a plan, and why."""

    path: Path
    error: StorageProblem | Refused | OSError


@dataclass(frozen=True, slots=True)
class Found:
    """A plan that was read from a file; `changed` is when that was written last (s)."""

    path: Path
    content: Content
    changed: float


def plan_files(paths: Iterable[Path], heed: Heed = unheard) -> list[Path]:
    """The plan files meant: those named, and of a folder all within it; each once, by name.

    In folders files of the open format count if they are called `….vorlauf.json`; copies the
    program keeps of plans never do. `heed` may stop the look through a large folder.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        for each in _within(path, heed) if path.is_dir() else (path,):
            found.setdefault(each.resolve(), each)
    return sorted(found.values(), key=_as_counted)


def _as_counted(path: Path) -> tuple[list[tuple[int, str]], str]:
    """Plan 2 before Plan 10."""
    parts = re.findall(r"\d+|\D+", path.name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], str(path)


def _within(folder: Path, heed: Heed) -> Iterator[Path]:
    for done, path in enumerate(folder.rglob("*")):
        if done % OFTEN == 0:
            heed(0.0)
        inside = path.relative_to(folder).parts
        hidden = any(part.startswith(".") or part.endswith(_COPIES) for part in inside)
        if not hidden and path.name.lower().endswith((SUFFIX, _OPEN_FORMAT)) and path.is_file():
            yield path


def read_plans(
    paths: Sequence[Path], look: Look, heed: Heed = unheard
) -> tuple[list[Found], list[Unread]]:
    """Every plan that can be read, in the order given, and every file that can't."""
    found: list[Found] = []
    unread: list[Unread] = []
    for done, path in enumerate(paths):
        heed(done / len(paths))
        try:
            found.append(_read(path, look))
        except (StorageProblem, Refused, OSError) as error:
            unread.append(Unread(path, error))
    return found, unread


def _read(path: Path, look: Look) -> Found:
    content = look(path) if path.suffix.lower() == SUFFIX else read_plan_file(path)
    return Found(path, content, path.stat().st_mtime)


def sources_of(found: Sequence[Found]) -> list[Source]:
    """The plans as they are collected, each with a name of its own."""
    names = named(each.path for each in found)
    return [Source(names[each.path], each.content, each.changed) for each in found]


def named(paths: Iterable[Path]) -> dict[Path, str]:
    """What each plan is called: its file, with the folder where two files are called the same."""
    every = list(paths)
    stems = {path: _stem(path) for path in every}
    many = list(stems.values())
    names: dict[Path, str] = {}
    taken: set[str] = set()
    for path, stem in stems.items():
        name = stem if many.count(stem) == 1 else f"{path.resolve().parent.name} – {stem}"
        base, number = name, 1
        while name in taken:
            number += 1
            name = f"{base} {number}"
        taken.add(name)
        names[path] = name
    return names


def _stem(path: Path) -> str:
    for ending in (_OPEN_FORMAT, SUFFIX, ".json"):
        if path.name.lower().endswith(ending):
            return path.name[: -len(ending)] or path.name
    return path.name
